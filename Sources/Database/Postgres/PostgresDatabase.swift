import Logging

/// A database on a PostgreSQL server, shared with other processes that follow the same rule for writing.
struct PostgresDatabase: Sendable {
    private static let reading = "begin isolation level repeatable read read only"

    /// The lock is the one writer of all processes; its number is "giamsat" in ASCII. SQLite's writers wait as long.
    private static let writing = """
        begin isolation level read committed read write; \
        set local lock_timeout = '60s'; \
        select pg_advisory_xact_lock(29107789770219892)
        """

    private let readers: PostgresSessions
    private let writer: PostgresSessions

    init(uri: String, readers: Int, logger: Logger) throws(DatabaseUnavailable) {
        let server = PostgresServer(uri: uri, logger: logger)
        self.readers = PostgresSessions(server, count: readers, beginning: Self.reading)
        writer = PostgresSessions(server, count: 1, beginning: Self.writing)
        try self.readers.open()
    }

    func read<Value: Sendable>(_ transaction: @escaping Database.Transaction<Value>) async throws -> Value {
        try await readers.run(transaction)
    }

    func write<Value: Sendable>(_ transaction: @escaping Database.Transaction<Value>) async throws -> Value {
        try await writer.run(transaction)
    }

    func settings() async throws -> [String: String] {
        try await readers.settings()
    }

    func close() async throws {
        try await readers.close()
        try await writer.close()
    }
}
