import GRDB

/// A file of SQLite beside the database: a backup being written or read.
enum SQLiteFile {
    /// Makes a file with the rows of `source`. From SQLite it is the online copy of all pages.
    static func write(
        _ path: String, asCopyOf source: Connection, tables: [Table], schema: Database.Transaction<Void>
    ) throws -> Int {
        do {
            let queue = try DatabaseQueue(path: path)
            switch source.driver {
            case .sqlite(let original):
                try queue.writeWithoutTransaction { copy in
                    try original.database.backup(to: copy)
                    // The pages say that there is a log beside the file; a backup is one file.
                    try copy.execute(sql: "pragma journal_mode = delete")
                }
                try queue.read { try verify(connection(to: $0), against: source, tables: tables) }
            case .postgres:
                try queue.write { database in
                    let copy = connection(to: database)
                    try schema(copy)
                    try copy.empty(tables)
                    try copy.copy(tables, from: source)
                }
            }
            let count = try queue.read { database in
                let copy = connection(to: database)
                return try tables.reduce(0) { try $0 + copy.count(of: $1) }
            }
            try queue.close()
            return count
        } catch let error as DatabaseError {
            throw BackupFailure.cannotWrite(path: path, reason: error.message ?? "\(error.resultCode)")
        }
    }

    /// Opens a backup without changing it. A damaged file is refused before anything is read from it.
    static func read<Value>(_ path: String, _ body: (Connection) throws -> Value) throws -> Value {
        var configuration = Configuration()
        configuration.readonly = true
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            defer { try? queue.close() }
            return try queue.read { database in
                let answer = try String.fetchOne(database, sql: "pragma quick_check(1)") ?? "no answer"
                guard answer == "ok" else { throw BackupFailure.unreadable(path: path, reason: answer) }
                return try body(connection(to: database))
            }
        } catch let error as DatabaseError {
            throw BackupFailure.unreadable(path: path, reason: error.message ?? "\(error.resultCode)")
        }
    }

    private static func verify(_ copy: Connection, against source: Connection, tables: [Table]) throws {
        for table in tables {
            let (expected, arrived) = (try source.count(of: table), try copy.count(of: table))
            guard expected == arrived else {
                throw IncompleteCopy(table: table.name.description, expected: expected, arrived: arrived)
            }
        }
    }

    private static func connection(to database: GRDB.Database) -> Connection {
        Connection(driver: .sqlite(SQLiteConnection(database: database)))
    }
}
