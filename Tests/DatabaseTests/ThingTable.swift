import Database
import TestSupport

/// A small table with every type, which refers to itself, for the tests of this module.
enum ThingTable {
    static let table = Table("thing", columns: ["id", "name", "share", "parent"], orderedBy: ["id"])

    static func make(_ connection: Connection) throws {
        try connection.execute(
            """
            create table if not exists thing (
                id \(.bigint) primary key,
                name text not null,
                share \(.real),
                parent \(.bigint) references thing deferrable initially deferred) \(.strict)
            """)
    }

    /// Lends a database of an engine with this table.
    static func with(_ engine: Engine, _ body: (Database) async throws -> Void) async throws {
        try await engine.withDatabase { database in
            try await database.write(make)
            try await body(database)
        }
    }
}

/// One row of the table.
struct Thing: Hashable, Sendable {
    var id: Int64
    var name: String
    var share: Double?
    var parent: Int64?

    var values: [SQLValue] { [id.sqlValue, name.sqlValue, share.sqlValue, parent.sqlValue] }
}

extension Connection {
    func add(_ things: [Thing]) throws {
        try insert(into: "thing", columns: ["id", "name", "share", "parent"], rows: things.map(\.values))
    }

    func things() throws -> [Thing] {
        try rows("select id, name, share, parent from thing order by id") { row in
            Thing(id: try row.next(), name: try row.next(), share: try row.next(), parent: try row.next())
        }
    }
}
