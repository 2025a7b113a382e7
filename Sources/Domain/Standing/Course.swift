package import Basics

extension Ledger {
    /// How work stands from a day on, until the next stretch of its course. 12 bytes.
    package struct Stretch: Hashable, Sendable {
        package let from: CivilDate
        /// Nil where the deadline in force names no day.
        package let due: CivilDate?
        package let standing: Standing
        /// Nil while the work is open.
        package let grade: Grade?

        /// Days from the due day to the day asked; nil unless overdue.
        package func overdueDays(on day: CivilDate) -> Int? {
            standing == .overdue ? due?.days(until: day) : nil
        }

        /// Whether it stands the same, from whatever day on.
        package func isLike(_ other: Stretch) -> Bool {
            standing == other.standing && due == other.due && grade == other.grade
        }
    }

    /// What the sources say of work, and the course that it takes by that. The agencies of a group of which nothing else
    /// is said have one in common.
    struct Work: Sendable {
        let statements: Slice
        let deadlines: Slice
        /// Stretches by day, the first one from the first of all days on.
        let course: Slice
    }
}

extension Ledger {
    /// How an obligation stands on a day: what `state(of:asOf:)` gives, found instead of derived, for counting them all.
    package func stretch(of obligation: Obligation, asOf day: CivilDate) -> Stretch {
        let course = works[Int(obligation.work)].course
        var index = Int(course.start + course.count) - 1
        while index > course.start, stretches[index].from.daysSince1970 > day.daysSince1970 { index -= 1 }
        return stretches[index]
    }

    /// The days on which an obligation counts; nil where its agency ended before the task was given.
    package func days(of obligation: Obligation) -> ClosedRange<CivilDate>? {
        obligation.first <= obligation.last ? obligation.first...obligation.last : nil
    }

    /// The days from which on an obligation begins to count, stands otherwise, or no longer counts.
    package func addTurns(of obligation: Obligation, to days: inout [CivilDate]) {
        days.append(obligation.first)
        for index in works[Int(obligation.work)].course.range
        where obligation.first < stretches[index].from && stretches[index].from <= obligation.last {
            days.append(stretches[index].from)
        }
        if obligation.last < .distantFuture { days.append(obligation.last.adding(days: 1)) }
    }

    /// How an obligation stands while it counts: each stretch with the days of it that count, in their order.
    package func eachSpan(of obligation: Obligation, _ body: (Stretch, ClosedRange<CivilDate>) -> Void) {
        let course = works[Int(obligation.work)].course.range
        for index in course {
            let first = max(stretches[index].from, obligation.first)
            let isLast = index + 1 == course.upperBound
            let last = isLast ? obligation.last : min(obligation.last, stretches[index + 1].from.adding(days: -1))
            if first <= last { body(stretches[index], first...last) }
        }
    }

    /// Adds what is said of work, with the course that follows.
    mutating func add(_ said: [Statement], _ deadlines: Slice) -> Int32 {
        let statements = Slice(start: Int32(self.statements.count), count: Int32(said.count))
        self.statements += said
        let start = Int32(stretches.count)
        for day in turningDays(said, deadlines) {
            let next = derived(said[...], deadlines, from: day)
            if stretches.count > start, let last = stretches.last, last.isLike(next) { continue }
            stretches.append(next)
        }
        works.append(
            Work(
                statements: statements, deadlines: deadlines,
                course: Slice(start: start, count: Int32(stretches.count) - start)))
        return Int32(works.count - 1)
    }

    /// Every day on which the standing can become another one: that of a statement, of a product, of a deadline's being
    /// set, those after which and shortly before which it is due.
    private func turningDays(_ said: [Statement], _ deadlines: Slice) -> [CivilDate] {
        var days: Set<CivilDate> = [.distantPast]
        for statement in said {
            days.insert(statement.statedOn)
            if case .done(let product?, _, _) = statement.says { days.insert(product) }
        }
        for dated in self.deadlines[deadlines.range] {
            days.insert(dated.statedOn)
            for due in [dated.deadline.due].compactMap({ $0 }) + dated.deadline.steps.compactMap(\.due) {
                days.insert(due.adding(days: 1))
                days.insert(due.adding(days: -Standing.soon))
            }
        }
        return days.sorted()
    }

    private func derived(_ said: ArraySlice<Statement>, _ deadlines: Slice, from day: CivilDate) -> Stretch {
        let deadline = dated(deadlines, asOf: day).deadline
        let outcome = said.outcome(asOf: day)
        return Stretch(
            from: day, due: deadline.due(asOf: day),
            standing: Standing(
                deadline, outcome: outcome, isStatedOpen: { said.isOpen(after: $0, asOf: day) }, asOf: day),
            grade: outcome?.grade)
    }
}
