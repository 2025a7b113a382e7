package import Database
import Persistence

/// Copies the register into a file and back: `giamsat backup` and `giamsat restore`, also from one engine to the other.
package struct KeepCopy: Sendable {
    private let database: Database

    package init(database: Database) {
        self.database = database
    }

    /// Writes all tables, as they stand in one reading, beside the path and then over it.
    package func backup(to path: String) async throws {
        try await database.backup(to: path, tables: Migrator.tables)
    }

    /// Replaces the whole register by that of a file, in one transaction.
    package func restore(from path: String) async throws {
        try await database.restore(from: path, tables: Migrator.tables)
    }
}
