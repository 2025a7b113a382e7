package import Basics
package import Domain
import Persistence

/// What a leader asks first: how much stands how, who is furthest behind, what falls due, what changed.
package struct Overview: Sendable {
    /// The day that changes are told from.
    package let since: CivilDate
    package let taskCounts: [Standing: Int]
    package let obligationCounts: [Standing: Int]
    package let taskTotal: Int
    package let earlierObligations: [Standing: Int]
    /// Tasks with overdue obligations, most agencies behind first.
    package let lateTasks: [TaskSelection.Line]
    /// Agencies with overdue obligations, most first, then the longest.
    package let lateAgencies: [LateAgency]
    /// What is not done, by the month in which it falls due.
    package let months: [Month]
    /// How many obligations were overdue, each from its day on.
    package let overdueByDay: [(day: CivilDate, count: Int)]
    /// Doubts by kind and severity, the most serious first; empty for those who may not see them.
    package let doubts: [(category: FlagCategory, severity: Flag.Severity, count: Int)]

    package struct LateAgency: Sendable {
        package let line: AgencyListing.Line
        /// Agencies with as many share it.
        package let rank: Int
        package let isTied: Bool
        package let change: Int
    }

    package struct Month: Sendable {
        /// The first day that counts: of the month, or the day asked.
        package let first: CivilDate
        package let last: CivilDate
        package let tasks: Int
        package let obligations: Int
    }

    package init(_ edition: Edition, since: CivilDate) throws {
        self.since = since
        let selection = try edition.select(TaskFilter(), keepingObligations: true)
        let earlier = try edition.asOf(since).select(TaskFilter())
        taskCounts = selection.taskCounts
        obligationCounts = selection.obligationCounts
        taskTotal = selection.taskTotal
        earlierObligations = earlier.obligationCounts
        lateTasks = try {
            var filter = TaskFilter()
            filter.standing = .overdue
            return try edition.select(filter, by: .open).tasks
        }()
        lateAgencies = Self.lateAgencies(edition, since: since)
        months = Self.months(selection, from: edition.day)
        overdueByDay = edition.overdueByDay()
        doubts = edition.audience.sees(.flag) ? Self.doubts(edition) : []
    }

    private static func lateAgencies(_ edition: Edition, since: CivilDate) -> [LateAgency] {
        let lines = AgencyListing(edition).blocks.flatMap(\.agencies).filter { $0.overdue > 0 }
            .enumerated().sorted { one, other in
                (other.element.overdue, other.element.longestOverdue ?? 0, one.offset)
                    < (one.element.overdue, one.element.longestOverdue ?? 0, other.offset)
            }.map(\.element)
        var before: [String: Int] = [:]
        for line in AgencyListing(edition.asOf(since)).blocks.flatMap(\.agencies) {
            before[line.party.slug] = line.overdue
        }
        return lines.map { line in
            LateAgency(
                line: line, rank: 1 + lines.count { $0.overdue > line.overdue },
                isTied: lines.count { $0.overdue == line.overdue } > 1,
                change: line.overdue - (before[line.party.slug] ?? 0))
        }
    }

    private static func months(_ selection: TaskSelection, from day: CivilDate) -> [Month] {
        var byMonth: [Int: (tasks: Set<Int>, obligations: Int)] = [:]
        for line in selection.obligations where !line.standing.isDone {
            guard let due = line.due, due >= day else { continue }
            let (year, month, _) = due.components
            byMonth[year * 12 + month - 1, default: ([], 0)].tasks.insert(line.entry)
            byMonth[year * 12 + month - 1, default: ([], 0)].obligations += 1
        }
        return byMonth.keys.sorted().compactMap { number in
            guard let found = byMonth[number], let first = CivilDate(year: number / 12, month: number % 12 + 1, day: 1),
                let last = CivilDate(lastOfMonth: number % 12 + 1, year: number / 12)
            else { return nil }
            return Month(
                first: max(first, day), last: last, tasks: found.tasks.count, obligations: found.obligations)
        }
    }

    private static func doubts(
        _ edition: Edition
    ) -> [(category: FlagCategory, severity: Flag.Severity, count: Int)] {
        DoubtSelection(edition, DoubtSelection.Filter()).counts.flatMap { category, counts in
            counts.map { (category: category, severity: $0.key, count: $0.value) }
        }.sorted { one, other in
            (other.severity, other.count, one.category.rawValue) < (one.severity, one.count, other.category.rawValue)
        }
    }
}

extension Edition {
    /// How many obligations were overdue, from a first day on to the day asked; only days on which the number changes.
    func overdueByDay() -> [(day: CivilDate, count: Int)] {
        let ledger = register.ledger
        var candidates: [(arose: CivilDate, obligation: Ledger.Obligation)] = []
        var days: Set<CivilDate> = [day]
        for entry in register.assignments where entry.arose <= day {
            for index in entry.obligations {
                let obligation = ledger.obligations[index]
                guard let due = ledger.deadline(of: obligation, asOf: day).due(asOf: day), due < day else { continue }
                candidates.append((entry.arose, obligation))
                days.insert(due.adding(days: 1))
            }
        }
        guard let first = days.min() else { return [] }
        // An agency that ends or begins takes its obligations with it; a source tells what is done.
        days.formUnion((register.catalogue.changes + register.sources.map(\.date)).filter { $0 >= first && $0 <= day })
        var points: [(day: CivilDate, count: Int)] = []
        for day in days.sorted() {
            let count = candidates.count { arose, obligation in
                arose <= day && ledger.isCounted(obligation, on: day)
                    && ledger.standing(of: obligation, asOf: day) == .overdue
            }
            if points.last?.count != count { points.append((day, count)) }
        }
        return points
    }
}
