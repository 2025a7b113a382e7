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

    /// What is not done and falls due within so many days, the nearest first.
    package let within: [(days: Int, last: CivilDate, tasks: Int)]

    package init(_ edition: Edition, since: CivilDate) throws {
        self.since = since
        let selection = try edition.select(TaskFilter(), by: .number)
        let now = StandingsByAgency(edition)
        let earlier = StandingsByAgency(edition.asOf(since))
        taskCounts = selection.taskCounts
        obligationCounts = selection.obligationCounts
        taskTotal = selection.taskTotal
        earlierObligations = earlier.total
        lateTasks = selection.tasks.filter { $0.standing == .overdue }
            .sorted { ($1.open, $0.entry) < ($0.open, $1.entry) }
        lateAgencies = Self.lateAgencies(edition, now, earlier)
        let coming = edition.coming()
        months = Self.months(coming, from: edition.day)
        within = [30, 60, 90].map { days in
            let last = edition.day.adding(days: days)
            return (days, last, TaskCount(coming.lazy.filter { $0.due <= last }.map(\.entry)).tasks)
        }
        overdueByDay = edition.overdueByDay()
        doubts = edition.audience.sees(.flag) ? Self.doubts(edition) : []
    }

    private static func lateAgencies(
        _ edition: Edition, _ now: StandingsByAgency, _ before: StandingsByAgency
    ) -> [LateAgency] {
        let lines = AgencyListing(edition, now).blocks.flatMap(\.agencies).filter { $0.overdue > 0 }
            .enumerated().sorted { one, other in
                (other.element.overdue, other.element.longestOverdue ?? 0, one.offset)
                    < (one.element.overdue, one.element.longestOverdue ?? 0, other.offset)
            }.map(\.element)
        let parties = edition.register.ledger.parties
        let overdueBefore = Dictionary(
            parties.indices.map { (parties[$0], before.counts(of: $0)[.overdue, default: 0]) }, uniquingKeysWith: +)
        return lines.map { line in
            LateAgency(
                line: line, rank: 1 + lines.count { $0.overdue > line.overdue },
                isTied: lines.count { $0.overdue == line.overdue } > 1,
                change: line.overdue - overdueBefore[line.party, default: 0])
        }
    }

    private static func months(_ coming: [(entry: Int, due: CivilDate)], from day: CivilDate) -> [Month] {
        var byMonth: [Int: TaskCount] = [:]
        var last: (due: CivilDate, month: Int)?
        for (entry, due) in coming {
            // The agencies of a group have one due day, one after another.
            let month = last?.due == due ? last?.month ?? due.monthNumber : due.monthNumber
            last = (due, month)
            byMonth[month, default: TaskCount()].add(entry)
        }
        return byMonth.keys.sorted().compactMap { number in
            guard let found = byMonth[number], let first = CivilDate(year: number / 12, month: number % 12 + 1, day: 1),
                let last = CivilDate(lastOfMonth: number % 12 + 1, year: number / 12)
            else { return nil }
            return Month(first: max(first, day), last: last, tasks: found.tasks, obligations: found.obligations)
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

/// Obligations and their tasks, counted in the order of the register, so that those of one task stand together.
struct TaskCount {
    private(set) var tasks = 0
    private(set) var obligations = 0
    private var last = -1

    init() {}

    init(_ entries: some Sequence<Int>) {
        for entry in entries { add(entry) }
    }

    mutating func add(_ entry: Int) {
        if entry != last { tasks += 1 }
        last = entry
        obligations += 1
    }
}

extension CivilDate {
    /// Months since that of 1/1/0.
    var monthNumber: Int {
        let (year, month, _) = components
        return year * 12 + month - 1
    }
}

extension Edition {
    /// What is not done and is due on the day or later, in the order of the register.
    func coming() -> [(entry: Int, due: CivilDate)] {
        let ledger = register.ledger
        var coming: [(entry: Int, due: CivilDate)] = []
        for (index, entry) in register.assignments.enumerated() where entry.arose <= day {
            for obligation in ledger.obligations[entry.obligations] where ledger.isCounted(obligation, on: day) {
                let stretch = ledger.stretch(of: obligation, asOf: day)
                if let due = stretch.due, due >= day, !stretch.standing.isDone { coming.append((index, due)) }
            }
        }
        return coming
    }

    /// How many obligations are overdue on each day up to the day asked; only days on which the number changes.
    func overdueByDay() -> [(day: CivilDate, count: Int)] {
        let changes = register.ledger.changes(of: .overdue, until: day)
        var points: [(day: CivilDate, count: Int)] = []
        for before in changes.indices.reversed() where changes[before] != 0 {
            points.append((day.adding(days: -before), (points.last?.count ?? 0) + changes[before]))
        }
        return points
    }
}
