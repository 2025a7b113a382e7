extension Database {
    /// Writes one file of SQLite with all rows of these tables as they stood at one moment, and gives their number.
    ///
    /// Others read and write meanwhile. The file is complete or not there: it is written beside and then renamed over
    /// what stood at `path`. It can be restored into either engine, and opened by any tool for SQLite.
    ///
    /// - Parameter schema: makes the empty tables; used where this database is not SQLite itself.
    @discardableResult
    package func backup(
        to path: String, tables: [Table], schema: @escaping Transaction<Void>
    ) async throws -> Int {
        if case .sqlite(let database) = driver, Folder.isSame(path, database.path) { throw BackupFailure.isTheDatabase }
        return try await read { source in
            if let reason = Folder.make(for: path) { throw BackupFailure.cannotWrite(path: path, reason: reason) }
            let partial = path + ".partial"
            Folder.remove(partial)
            defer { Folder.remove(partial) }
            let count = try SQLiteFile.write(partial, asCopyOf: source, tables: tables, schema: schema)
            if let reason = Folder.rename(partial, to: path) {
                throw BackupFailure.cannotWrite(path: path, reason: reason)
            }
            return count
        }
    }

    /// Puts the rows of a backup in the place of all rows of these tables, in one transaction, and gives their number.
    ///
    /// - Parameters:
    ///   - schema: brings the tables of this database to the form of the backup, in the same transaction.
    ///   - verify: looks at the backup first, and throws where it has another form.
    @discardableResult
    package func restore(
        from path: String, tables: [Table], schema: @escaping Transaction<Void>,
        verify: @escaping Transaction<Void> = { _ in }
    ) async throws -> Int {
        guard Folder.exists(path) else { throw BackupFailure.noSuchFile(path) }
        if case .sqlite(let database) = driver, Folder.isSame(path, database.path) { throw BackupFailure.isTheDatabase }
        return try await write { destination in
            try schema(destination)
            return try SQLiteFile.read(path) { backup in
                try verify(backup)
                try destination.empty(tables)
                return try destination.copy(tables, from: backup)
            }
        }
    }
}

/// Why a backup cannot be made or used.
package enum BackupFailure: Error, Hashable {
    case noSuchFile(String)
    /// A file that is no backup, or a damaged one.
    case unreadable(path: String, reason: String)
    case cannotWrite(path: String, reason: String)
    /// The file is the very database that is to be saved or filled.
    case isTheDatabase
}
