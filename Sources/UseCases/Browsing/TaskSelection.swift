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
    package let tasks: Lines
    /// By standing, the longest late first; empty where only tasks are asked for.
    package let obligations: [ObligationLine]
    /// How many obligations the filter selects.
    package let obligationCount: Int
    /// Tasks of each standing, whichever was asked for.
    package let taskCounts: [Standing: Int]
    package let obligationCounts: [Standing: Int]
    /// Tasks of any standing, those without obligations included.
    package let taskTotal: Int
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
    }

    /// Tasks in an order, each looked up when it is asked for: a page shows 25 of ten thousand.
    package struct Lines: RandomAccessCollection, Sendable {
        /// Rising, the index among the assignments in the low half.
        fileprivate let keys: [Int]
        fileprivate let conditions: TaskConditions

        package var startIndex: Int { 0 }
        package var endIndex: Int { keys.count }
        package subscript(position: Int) -> Line { conditions.line(of: keys[position] & 0xFFFF_FFFF) }
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
        var taskCounts = TaskWork.Counts()
        var obligationCounts = TaskWork.Counts()
        var total = 0
        var keys: [Int] = []
        var obligations: [(rank: Int, line: ObligationLine)] = []
        let conditions = try TaskConditions(filter, in: edition)
        for (index, entry) in edition.register.assignments.enumerated() where entry.arose <= edition.day {
            guard conditions.admit(index), let work = conditions.work(of: index) else { continue }
            total += 1
            if let worst = work.worst { taskCounts[worst.standing.concern] += 1 }
            obligationCounts &+= work.counts
            if keepsObligations { conditions.addObligations(of: index, to: &obligations) }
            guard filter.standing == nil || filter.standing == work.worst?.standing else { continue }
            keys.append(order.rank(of: index, work, in: edition) << 32 | index)
        }
        keys.sort()
        obligations.sort { $0.rank < $1.rank }
        tasks = Lines(keys: keys, conditions: conditions)
        self.obligations = obligations.map(\.line)
        taskTotal = total
        self.taskCounts = taskCounts.byStanding
        self.obligationCounts = obligationCounts.byStanding
        obligationCount = Int(
            filter.standing.map { obligationCounts[$0.concern] } ?? obligationCounts.wrappedSum())
    }
}

extension TaskOrder {
    /// By which a task stands in the order, then by its place in the register: less than 32 bits.
    fileprivate func rank(of entry: Int, _ work: TaskWork, in edition: Edition) -> Int {
        switch self {
        case .standing: work.worst?.rank ?? Standing.allCases.count << 24
        case .due: (work.worst?.due ?? .distantFuture).rank
        case .dueDescending: CivilDate.distantFuture.rank - (work.worst?.due ?? .distantPast).rank
        case .agency: edition.index.leadRank(of: edition.register.assignments[entry], in: edition)
        case .open: Int(Int32.max) - work.open
        case .number: 0
        }
    }
}

extension TaskWork.Counts {
    /// Those that are not zero.
    fileprivate var byStanding: [Standing: Int] {
        Standing.allCases.reduce(into: [:]) { counts, standing in
            if self[standing.concern] > 0 { counts[standing] = Int(self[standing.concern]) }
        }
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
    /// Whether anything is asked that is true of an obligation and not of another one of its task, standing aside.
    private let asksOfObligations: Bool

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
        asksOfObligations =
            asksLead || filter.block != nil || filter.grade != nil || filter.progress != nil || filter.dueFrom != nil
            || filter.dueTo != nil
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

    /// The obligations of a task that the filter admits, of any standing; nil where it admits none of those that are. A
    /// task that nobody has to do is meant where nothing is asked of who does it, and how.
    func work(of entry: Int) -> TaskWork? {
        guard asksOfObligations else {
            let work = index.courses.work(of: entry, asOf: day)
            return work.worst == nil && filter.agency != nil && filter.role == .any ? nil : work
        }
        var work = TaskWork()
        eachObligation(of: entry) { work.add($1) }
        return work.worst == nil ? nil : work
    }

    func line(of entry: Int) -> TaskSelection.Line {
        let work = work(of: entry) ?? TaskWork()
        let worst = work.worst
        return TaskSelection.Line(
            entry: entry, standing: worst?.standing, due: worst?.due, overdueDays: worst?.overdueDays(on: day),
            grade: worst?.grade, open: work.open, total: work.total)
    }

    /// Those of the standing asked for, each with its place in the list.
    func addObligations(of entry: Int, to lines: inout [(rank: Int, line: TaskSelection.ObligationLine)]) {
        eachObligation(of: entry) { number, stretch in
            guard filter.standing == nil || filter.standing == stretch.standing else { return }
            let line = TaskSelection.ObligationLine(
                entry: entry, obligation: number, standing: stretch.standing, due: stretch.due,
                overdueDays: stretch.overdueDays(on: day))
            // Obligations are numbered in the order of their tasks.
            lines.append((stretch.rank << 32 | number, line))
        }
    }

    private func eachObligation(of entry: Int, _ body: (_ number: Int, _ stretch: Ledger.Stretch) -> Void) {
        let ledger = register.ledger
        for number in register.assignments[entry].obligations {
            let obligation = ledger.obligations[number]
            guard ledger.isCounted(obligation, on: day), let stretch = stretch(of: obligation) else { continue }
            body(number, stretch)
        }
    }

    /// How an obligation stands, where the filter admits it.
    private func stretch(of obligation: Ledger.Obligation) -> Ledger.Stretch? {
        guard obligation.party.map({ admittedParties[Int($0)] }) ?? admitsUnlisted else { return nil }
        let stretch = register.ledger.stretch(of: obligation, asOf: day)
        if let from = filter.dueFrom, stretch.due.map({ $0 < from }) ?? true { return nil }
        if let to = filter.dueTo, stretch.due.map({ $0 > to }) ?? true { return nil }
        if let grade = filter.grade, stretch.grade != grade { return nil }
        if let progress = filter.progress, stretch.standing.isDone != (progress == .done) { return nil }
        return stretch
    }
}
