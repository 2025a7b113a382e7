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
        let earlier = StandingsByAgency(edition.asOf(since))
        taskCounts = selection.taskCounts
        obligationCounts = selection.obligationCounts
        taskTotal = selection.taskTotal
        earlierObligations = earlier.total
        lateTasks = selection.tasks.filter { $0.standing == .overdue }
            .sorted { ($1.open, $0.entry) < ($0.open, $1.entry) }
        lateAgencies = Self.lateAgencies(edition, earlier)
        let coming = edition.index.coming.lines(asOf: edition.day)
        months = Self.months(coming, from: edition.day)
        within = [30, 60, 90].map { days in
            let last = edition.day.adding(days: days)
            return (days, last, TaskCount(coming.lazy.filter { $0.due <= last }).tasks)
        }
        overdueByDay = edition.index.agencyCourses.overdue.prefix { $0.day <= edition.day }.map { $0 }
        doubts = edition.audience.sees(.flag) ? Self.doubts(edition) : []
    }

    private static func lateAgencies(
        _ edition: Edition, _ before: StandingsByAgency
    ) -> [LateAgency] {
        let lines = AgencyListing(edition).blocks.flatMap(\.agencies).filter { $0.overdue > 0 }
            .enumerated().sorted { one, other in
                (other.element.overdue, other.element.longestOverdue ?? 0, one.offset)
                    < (one.element.overdue, one.element.longestOverdue ?? 0, other.offset)
            }.map(\.element)
        let parties = edition.register.ledger.parties
        let overdueBefore = Dictionary(
            parties.indices.map { (parties[$0], before.overdue(of: $0)) }, uniquingKeysWith: +)
        return lines.map { line in
            LateAgency(
                line: line, rank: 1 + lines.count { $0.overdue > line.overdue },
                isTied: lines.count { $0.overdue == line.overdue } > 1,
                change: line.overdue - overdueBefore[line.party, default: 0])
        }
    }

    private static func months(_ coming: [ComingWork.Line], from day: CivilDate) -> [Month] {
        var byMonth: [Int: TaskCount] = [:]
        for line in coming {
            byMonth[line.due.monthNumber, default: TaskCount()].add(line)
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
private struct TaskCount {
    private(set) var tasks = 0
    private(set) var obligations = 0
    private var last: Int32 = -1

    init() {}

    init(_ lines: some Sequence<ComingWork.Line>) {
        for line in lines { add(line) }
    }

    mutating func add(_ line: ComingWork.Line) {
        if line.entry != last { tasks += 1 }
        last = line.entry
        obligations += Int(line.obligations)
    }
}

extension CivilDate {
    /// Months since that of 1/1/0.
    var monthNumber: Int {
        let (year, month, _) = components
        return year * 12 + month - 1
    }
}
