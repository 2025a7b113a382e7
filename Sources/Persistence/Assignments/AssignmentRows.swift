package import Basics
package import Database
package import Domain

/// The table `assignment`: the identities of tasks. What a task says is read from its appearances.
package struct AssignmentRows {
    private let connection: Connection

    package init(_ connection: Connection) {
        self.connection = connection
    }

    /// Begins those of the assignments that do not stand: new ones, and ones that are named again.
    ///
    /// - Returns: which these are, in the order given.
    package func begin(
        _ ids: [Identifier<Assignment>], since revision: Identifier<Revision>
    ) throws -> [Identifier<Assignment>] {
        var seen: Set<Identifier<Assignment>> = []
        let begun = try ids.filter { try seen.insert($0).inserted && !isStanding($0) }
        try connection.insert(
            into: "assignment", columns: ["id", "since"], rows: begun.map { [$0.sqlValue, revision.sqlValue] })
        return begun
    }

    /// Whether a source names it.
    package func isStanding(_ id: Identifier<Assignment>) throws -> Bool {
        try connection.row("select 1 from assignment where id = \(id) and until is null") {
            try $0.next(Int.self)
        } != nil
    }

    /// Ends the assignments of a source's ended rows that no source names any more.
    package func endUnnamed(of source: Identifier<Source>, until revision: Identifier<Revision>) throws {
        try connection.execute(
            """
            update assignment set until = \(revision) where until is null and since < \(revision)
                and id in (select assignment from appearance where source = \(source) and until = \(revision))
                and not exists (
                    select 1 from appearance
                    where appearance.assignment = assignment.id and appearance.until is null)
            """)
    }

    package func newestID() throws -> Identifier<Assignment> {
        Identifier(
            try connection.row("select coalesce(max(id), 0) from assignment") { Int32(try $0.next(Int.self)) } ?? 0)
    }
}
