package import Database
import Persistence

/// Copies the register into a file and back: `giamsat backup` and `giamsat restore`, also from one engine to the other.
package struct KeepCopy: Sendable {
    private let database: Database

    package init(database: Database) {
        self.database = database
    }

    /// Writes all tables, as they stand in one reading, beside the path and then over it.
    ///
    /// - Throws: `Refusal`.
    package func backup(to path: String) async throws {
        try await told(path) {
            try await database.backup(to: path, tables: Migrator.tables, schema: Migrator.migrate)
        }
    }

    /// Replaces the whole register by that of a file, in one transaction.
    ///
    /// - Throws: `Refusal`.
    package func restore(from path: String) async throws {
        try await told(path) {
            try await database.restore(
                from: path, tables: Migrator.tables, schema: Migrator.migrate, verify: Migrator.verify)
        }
    }

    private func told(_ path: String, _ copy: () async throws -> Int) async throws {
        do {
            _ = try await copy()
        } catch is OtherSchema {
            throw Refusal.otherSchema(of: path)
        } catch let failure as BackupFailure {
            throw switch failure {
            case .noSuchFile(let path): Refusal.notFound(what: path)
            case .unreadable(let path, _): Refusal.notABackup(path: path)
            case .cannotWrite(let path, _): Refusal.cannotWrite(path: path)
            case .isTheDatabase: Refusal.rule(.copyIsTheDatabase)
            }
        }
    }
}
