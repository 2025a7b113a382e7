package import Basics
package import Database
package import Domain

/// The table `assignment`: the identities of tasks. What a task says is read from its appearances.
package struct AssignmentRows {
    private let connection: Connection

    package init(_ connection: Connection) {
        self.connection = connection
    }

    package func add(_ ids: [Identifier<Assignment>], since revision: Identifier<Revision>) throws {
        try connection.insert(
            into: "assignment", columns: ["id", "since"], rows: ids.map { [$0.sqlValue, revision.sqlValue] })
    }

    /// Ends assignments that no source names any more.
    package func endUnnamed(until revision: Identifier<Revision>) throws {
        try connection.execute(
            """
            update assignment set until = \(revision) where until is null
                and id not in (select assignment from appearance where until is null)
            """)
    }

    package func newestID() throws -> Identifier<Assignment> {
        Identifier(
            try connection.row("select coalesce(max(id), 0) from assignment") { Int32(try $0.next(Int.self)) } ?? 0)
    }
}
