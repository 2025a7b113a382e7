package import Basics
package import Database
package import Domain
import Persistence

/// One task with everything that the register knows of it on a day.
package struct ShowTask: Sendable {
    private let database: Database

    package init(database: Database) {
        self.database = database
    }

    /// - Throws: `Refusal.notFound` for a task that is not, or that had not been given on the day.
    package func callAsFunction(_ id: Identifier<Assignment>, in edition: Edition) async throws -> TaskDetail {
        let register = edition.register
        guard let index = register.index(ofAssignment: id) else { throw Refusal.notFound(what: id.shown) }
        let entry = register.assignments[index]
        let id = entry.id
        let rows = entry.rows.map { register.rows[$0] }
        let seesCells = edition.audience.sees(.sourceCells)
        let cells = seesCells ? try await database.read { try AppearanceRows($0).cells(of: rows.map(\.id)) } : [:]
        let appearances = rows.compactMap { row -> TaskDetail.Appearing? in
            guard let source = register.source(row.source) else { return nil }
            return TaskDetail.Appearing(source: source, row: row.appearance, cells: cells[row.id] ?? [])
        }
        return TaskDetail(
            id: id, entry: index, arose: entry.arose,
            task: register.row(of: entry, asOf: edition.day).appearance, appearances: appearances,
            obligations: obligations(of: entry, in: edition),
            directive: edition.index.tasks[index].directive,
            flags: edition.audience.sees(.flag) ? edition.index.tasks[index].flags : [],
            similar: edition.audience.sees(.similar) ? similar(to: id, at: index, in: edition) : [])
    }

    private func obligations(of entry: Register.AssignmentEntry, in edition: Edition) -> [TaskDetail.Work] {
        let ledger = edition.register.ledger
        return entry.obligations.compactMap { index -> TaskDetail.Work? in
            let obligation = ledger.obligations[index]
            guard ledger.isCounted(obligation, on: edition.day) else { return nil }
            return TaskDetail.Work(
                party: obligation.party.map { ledger.parties[Int($0)] },
                group: obligation.group.map { ledger.groupWords[Int($0)] },
                state: ledger.state(of: obligation, asOf: edition.day))
        }.enumerated().sorted { one, other in
            (one.element.state.standing.concern, one.offset) < (other.element.state.standing.concern, other.offset)
        }.map(\.element)
    }

    /// The tasks that a doubt names together with this one, then those that read like it, whichever source names them.
    private func similar(
        to id: Identifier<Assignment>, at index: Int, in edition: Edition
    ) -> [TaskDetail.Similar] {
        let register = edition.register
        var similar: [TaskDetail.Similar] = []
        func add(_ other: Identifier<Assignment>, _ change: (inout TaskDetail.Similar) -> Void) {
            guard other != id, let entry = register.assignment(other), entry.arose <= edition.day else { return }
            let place = similar.firstIndex { $0.id == entry.id } ?? similar.count
            if place == similar.count {
                similar.append(.init(id: entry.id, task: register.row(of: entry, asOf: edition.day).appearance))
            }
            change(&similar[place])
        }
        for flag in edition.index.tasks[index].flags {
            let (source, doubt) = register.flags[flag]
            guard doubt.category.isAboutPairs else { continue }
            for key in doubt.rows {
                guard let other = edition.index.assignment(ofRow: key, in: source) else { continue }
                add(other) { similar in
                    if !similar.doubts.contains(where: { $0.category == doubt.category }) {
                        similar.doubts.append(doubt)
                    }
                }
            }
        }
        let candidates = edition.index.likes.like(index)
            .compactMap { register.candidate($0.index, for: index, by: $0) }
            .sorted { ($1.rank, $0.assignment) < ($0.rank, $1.assignment) }
        for candidate in candidates.prefix(Self.mostLike) { add(candidate.assignment) { $0.likeness = candidate } }
        return similar
    }

    /// More than these are told by nobody from each other.
    private static let mostLike = 6
}

extension FlagCategory {
    /// Whether it compares tasks with each other.
    package var isAboutPairs: Bool {
        switch self {
        case .nearDuplicate, .conflictingDeadline, .conflictingLead, .conflictingStatus: true
        default: false
        }
    }
}

/// What a page shows of one task.
package struct TaskDetail: Sendable {
    package let id: Identifier<Assignment>
    /// Index among the assignments of the register.
    package let entry: Int
    package let arose: CivilDate
    /// The row that counts on the day.
    package let task: Appearance
    /// Every row that names it, oldest source first.
    package let appearances: [Appearing]
    /// What needs attention first.
    package let obligations: [Work]
    /// Index among the directives.
    package let directive: Int?
    /// Indices among the flags of the register.
    package let flags: [Int]
    package let similar: [Similar]

    /// A row that names the task, with its source.
    package struct Appearing: Sendable {
        package let source: Source
        package let row: Appearance
        /// As received; empty for those who may not see them.
        package let cells: [HeadedCell]
    }

    /// The obligation of one agency, or of a group that nobody can list.
    package struct Work: Sendable {
        package let party: Ledger.Party?
        package let group: String?
        package let state: ObligationState
    }

    /// Another task that a doubt names beside this one, or that reads like it.
    package struct Similar: Sendable {
        package let id: Identifier<Assignment>
        /// Its row that counts on the day.
        package let task: Appearance
        /// What the register doubts in both together.
        package fileprivate(set) var doubts: [Flag] = []
        /// How it reads like this one; nil where only a doubt names it.
        package fileprivate(set) var likeness: ListSimilar.Candidate?
    }
}
