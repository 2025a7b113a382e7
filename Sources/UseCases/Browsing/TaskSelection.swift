package import Basics
package import Domain
import Persistence

/// The tasks that a filter selects on a day, and the obligations in them: every list, count and download of tasks is
/// one of these, so that a count opens exactly the rows that it counts.
///
/// A task stands as the worst of its selected obligations. A filter for a standing picks tasks by that, and obligations
/// by their own; all other conditions pick the same tasks and obligations.
package struct TaskSelection: Sendable {
    /// In the order asked for.
    package private(set) var tasks: [Line] = []
    /// By standing, the longest late first; empty where only tasks are asked for.
    package private(set) var obligations: [ObligationLine] = []
    /// How many obligations the filter selects.
    package private(set) var obligationCount = 0
    /// Tasks of each standing, whichever was asked for.
    package private(set) var taskCounts: [Standing: Int] = [:]
    package private(set) var obligationCounts: [Standing: Int] = [:]
    /// Tasks of any standing, those without obligations included.
    package private(set) var taskTotal = 0
    package var obligationTotal: Int { obligationCounts.values.reduce(0, +) }

    /// A task with the count of its selected obligations.
    package struct Line: Sendable {
        /// Index among the assignments of the register.
        package let entry: Int
        /// Nil where nobody is named to do it.
        package let standing: Standing?
        /// Of the obligation by which it stands.
        package let due: CivilDate?
        package let overdueDays: Int?
        package let grade: Grade?
        package let open: Int
        package let total: Int
        /// By which the list stands when nothing else is asked for.
        fileprivate let rank: Int
    }

    /// One obligation of a task.
    package struct ObligationLine: Sendable {
        package let entry: Int
        /// Index among the obligations of the ledger.
        package let obligation: Int
        package let standing: Standing
        package let due: CivilDate?
        package let overdueDays: Int?
    }
}

extension Edition {
    /// - Throws: `Refusal.invalid` where the filter names an agency, directive or source that is not.
    ///
    /// - Parameter keepsObligations: whether the obligations are listed, not only counted.
    package func select(
        _ filter: TaskFilter, by order: TaskOrder = .standing, keepingObligations keepsObligations: Bool = false
    ) throws -> TaskSelection {
        try TaskSelection(self, filter, order, keepsObligations)
    }
}

// MARK: - Selecting

extension TaskSelection {
    fileprivate init(
        _ edition: Edition, _ filter: TaskFilter, _ order: TaskOrder, _ keepsObligations: Bool
    ) throws {
        var taskCounts = [Int](repeating: 0, count: Standing.allCases.count)
        var obligationCounts = taskCounts
        let conditions = try TaskConditions(filter, in: edition)
        let register = edition.register
        let (ledger, day) = (register.ledger, edition.day)
        for (index, entry) in register.assignments.enumerated() where entry.arose <= day {
            guard conditions.admit(index) else { continue }
            var worst: Ledger.Stretch?
            var worstRank = Int.max
            var open = 0
            var total = 0
            var isCounted = false
            for number in entry.obligations {
                let obligation = ledger.obligations[number]
                guard ledger.isCounted(obligation, on: day) else { continue }
                isCounted = true
                guard let stretch = conditions.stretch(of: obligation) else { continue }
                total += 1
                if !stretch.standing.isDone { open += 1 }
                let concern = stretch.standing.concern
                let rank = Ledger.rank(concern, stretch.due, 0)
                if rank < worstRank { (worst, worstRank) = (stretch, rank) }
                obligationCounts[concern] += 1
                if filter.standing == nil || filter.standing == stretch.standing {
                    obligationCount += 1
                    if keepsObligations {
                        obligations.append(
                            ObligationLine(
                                entry: index, obligation: number, standing: stretch.standing, due: stretch.due,
                                overdueDays: stretch.overdueDays(on: day)))
                    }
                }
            }
            guard worst != nil || (!isCounted && !conditions.needsObligation) else { continue }
            taskTotal += 1
            if let standing = worst?.standing { taskCounts[standing.concern] += 1 }
            guard filter.standing == nil || filter.standing == worst?.standing else { continue }
            tasks.append(
                Line(
                    entry: index, standing: worst?.standing, due: worst?.due, overdueDays: worst?.overdueDays(on: day),
                    grade: worst?.grade, open: open, total: total,
                    rank: Ledger.rank(worst?.standing.concern ?? Standing.allCases.count, worst?.due, index)))
        }
        for standing in Standing.allCases {
            if taskCounts[standing.concern] > 0 { self.taskCounts[standing] = taskCounts[standing.concern] }
            if obligationCounts[standing.concern] > 0 {
                self.obligationCounts[standing] = obligationCounts[standing.concern]
            }
        }
        sort(by: order, in: edition)
    }

    private mutating func sort(by order: TaskOrder, in edition: Edition) {
        obligations.sort { $0.rank < $1.rank }
        switch order {
        case .standing: tasks.sort { $0.rank < $1.rank }
        case .due: tasks.sort { ($0.due ?? .distantFuture, $0.entry) < ($1.due ?? .distantFuture, $1.entry) }
        case .dueDescending: tasks.sort { ($0.due ?? .distantPast, $1.entry) > ($1.due ?? .distantPast, $0.entry) }
        case .open: tasks.sort { ($1.open, $0.entry) < ($0.open, $1.entry) }
        case .number: break
        case .agency:
            let register = edition.register
            let keyed = tasks.map { line in
                let row = register.row(of: register.assignments[line.entry], asOf: edition.day)
                return (key: (row.appearance.lead.shownNames.first ?? "").sortKey, line: line)
            }
            tasks = keyed.sorted { ($0.key, $0.line.entry) < ($1.key, $1.line.entry) }.map(\.line)
        }
    }
}

extension TaskSelection.ObligationLine {
    /// Obligations are numbered in the order of their tasks.
    fileprivate var rank: Int { Ledger.rank(standing.concern, due, obligation) }
}

extension Ledger {
    /// By concern, then by due day, those without one last, then by number: one integer, quick to compare.
    fileprivate static func rank(_ concern: Int, _ due: CivilDate?, _ number: Int) -> Int {
        concern << 56 | CivilDate.distantPast.days(until: due ?? .distantFuture) << 32 | number
    }
}

// MARK: - Conditions

/// A filter with its names looked up, asked for each task and each obligation.
struct TaskConditions {
    private let filter: TaskFilter
    private let register: Register
    private let index: RegisterIndex
    private let day: CivilDate
    private let audience: Audience
    private let directive: Int?
    private let source: Identifier<Source>?
    /// For each party of the ledger whether it is the agency asked for, and in the block asked for.
    private let admittedParties: [Bool]
    private let admitsUnlisted: Bool
    /// Whether anything is asked that is true of a task or not, whatever stands in its obligations.
    private let asksOfTasks: Bool

    init(_ filter: TaskFilter, in edition: Edition) throws(Refusal) {
        self.filter = filter
        audience = edition.audience
        register = edition.register
        index = edition.index
        day = edition.day
        var problems: [FieldProblem] = []
        directive = filter.directive.flatMap(edition.index.directive(slug:))
        if filter.directive != nil, directive == nil {
            problems.append(FieldProblem(field: "directive", code: "unknown"))
        }
        source = filter.source.flatMap { code in edition.register.sources.first { $0.code == code }?.id }
        if filter.source != nil, source == nil { problems.append(FieldProblem(field: "source", code: "unknown")) }
        let catalogue = register.catalogue
        let parties = register.ledger.parties
        if let agency = filter.agency, catalogue.agency(code: agency) == nil,
            !parties.contains(where: { $0.slug == agency }),
            !index.tasks.contains(where: { $0.coordinating.contains(agency) })
        {
            problems.append(FieldProblem(field: "agency", code: "unknown"))
        }
        guard problems.isEmpty else { throw .invalid(problems) }
        let asksLead = filter.agency != nil && filter.role == .lead
        admittedParties = parties.map { party in
            (!asksLead || party.slug == filter.agency)
                && (filter.block.map { AgencyBlock(of: party, in: catalogue) == $0 } ?? true)
        }
        asksOfTasks =
            filter.words != nil || filter.appendix != nil || filter.section != nil || filter.directive != nil
            || filter.source != nil || filter.product != nil || filter.doubt != nil
            || (filter.agency != nil && filter.role != .lead)
        admitsUnlisted = !asksLead && (filter.block.map { $0 == .unlisted } ?? true)
    }

    /// Whether a task without any obligation can be meant.
    var needsObligation: Bool {
        (filter.agency != nil && filter.role != .coordinating) || filter.block != nil || filter.grade != nil
            || filter.progress != nil
            || filter.dueFrom != nil || filter.dueTo != nil
    }

    func admit(_ entry: Int) -> Bool {
        guard asksOfTasks else { return true }
        // Each fact is asked for by itself: a copy of all would cost more than the question.
        if let appendix = filter.appendix, !index.tasks[entry].appendices.contains(appendix) { return false }
        if let section = filter.section, !index.tasks[entry].sections.contains(section) { return false }
        if filter.directive != nil, index.tasks[entry].directive != directive { return false }
        if let source, !index.tasks[entry].sources.contains(source) { return false }
        if let product = filter.product, !index.tasks[entry].products.contains(product) { return false }
        if let doubt = filter.doubt,
            !index.tasks[entry].flags.contains(where: { register.flags[$0].flag.category == doubt })
        {
            return false
        }
        if let agency = filter.agency, filter.role != .lead {
            let helps = index.tasks[entry].coordinating.contains(agency)
            if filter.role == .coordinating, !helps { return false }
            if filter.role == .any, !helps, !leads(entry, agency) { return false }
        }
        guard let words = filter.words else { return true }
        return words.folded.allSatisfy { word in
            index.titles.holds(word, in: entry) || index.openWords.holds(word, in: entry)
                || (audience.sees(.description) && index.insideWords.holds(word, in: entry))
        }
    }

    private func leads(_ entry: Int, _ agency: String) -> Bool {
        let ledger = register.ledger
        return register.assignments[entry].obligations.contains { index in
            let obligation = ledger.obligations[index]
            guard ledger.isCounted(obligation, on: day), let party = obligation.party else { return false }
            return ledger.parties[Int(party)].slug == agency
        }
    }

    /// How an obligation stands, where the filter admits it.
    func stretch(of obligation: Ledger.Obligation) -> Ledger.Stretch? {
        guard obligation.party.map({ admittedParties[Int($0)] }) ?? admitsUnlisted else { return nil }
        let stretch = register.ledger.stretch(of: obligation, asOf: day)
        if let from = filter.dueFrom, stretch.due.map({ $0 < from }) ?? true { return nil }
        if let to = filter.dueTo, stretch.due.map({ $0 > to }) ?? true { return nil }
        if let grade = filter.grade, stretch.grade != grade { return nil }
        if let progress = filter.progress, stretch.standing.isDone != (progress == .done) { return nil }
        return stretch
    }
}
