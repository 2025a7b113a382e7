import CPostgres

/// One connection to a server, with the statements that it has prepared. Used by one thread at a time.
final class PostgresSession {
    /// So many statements are kept prepared; then all are forgotten, because lists of binds make ever new ones.
    private static let mostPrepared = 500
    /// Longer texts are not worth keeping: hardly two are the same.
    private static let longestKept = 4_000

    let connection: OpaquePointer
    private var prepared: [String: String] = [:]
    private var preparedCount = 0
    private var cursorCount = 0

    /// Whether the connection can no longer be used, or not trusted.
    private(set) var isBroken = false

    /// Takes over a connection that stands.
    init(_ connection: OpaquePointer) {
        self.connection = connection
        // Notices ("table exists, skipping") would be printed to standard error.
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
    }

    deinit {
        PQfinish(connection)
    }

    /// All rows of a statement, which the server has sent before the first is looked at.
    func all(_ statement: SQL, _ body: (inout Row) throws -> Void) throws {
        try run(statement).each(body)
    }

    func execute(_ statement: SQL) throws -> Int {
        try run(statement).touched
    }

    /// The rows of a statement in portions, by a cursor: other statements can run between.
    func stream(_ statement: SQL, portion: StaticString = "4096", _ body: (inout Row) throws -> Void) throws {
        cursorCount += 1
        let name = "rows_\(cursorCount)"
        let text = statement.text(for: .postgres)
        _ = try runOnce("declare \(name) no scroll cursor for \(text)", statement.binds)
        while true {
            let portion = try command("fetch \(portion) from \(name)")
            guard portion.rowCount > 0 else { break }
            try portion.each(body)
        }
        _ = try command("close \(name)")
    }

    func prepare(_ statement: SQL) throws {
        _ = try name(of: statement.text(for: .postgres))
    }

    /// Undoes the open transaction, if there is one. A session that cannot is not used again.
    func rollBack() {
        guard !isBroken, PQtransactionStatus(connection) != PQTRANS_IDLE else { return }
        do { _ = try command("rollback") } catch { isBroken = true }
    }

    /// Runs commands without values, in one round trip.
    func command(_ text: String) throws -> PostgresResult {
        try checked(PQexec(connection, text), text)
    }
}

// MARK: - Steps

extension PostgresSession {
    private func run(_ statement: SQL) throws -> PostgresResult {
        let text = statement.text(for: .postgres)
        guard text.utf8.count <= Self.longestKept else { return try runOnce(text, statement.binds) }
        let name = try name(of: text)
        let result = try withParameters(statement.binds, of: text) { count, values in
            PQexecPrepared(connection, name, count, values, nil, nil, 0)
        }
        return try checked(result, text)
    }

    private func runOnce(_ text: String, _ binds: [SQLValue]) throws -> PostgresResult {
        let result = try withParameters(binds, of: text) { count, values in
            PQexecParams(connection, text, count, nil, values, nil, nil, 0)
        }
        return try checked(result, text)
    }

    /// The name of the prepared statement with this text, prepared now if it is not yet.
    private func name(of text: String) throws -> String {
        if let name = prepared[text] { return name }
        if prepared.count >= Self.mostPrepared {
            _ = try command("deallocate all")
            prepared = [:]
        }
        preparedCount += 1
        let name = "s\(preparedCount)"
        _ = try checked(PQprepare(connection, name, text, 0, nil), text)
        prepared[text] = name
        return name
    }

    func checked(_ pointer: OpaquePointer?, _ text: String) throws -> PostgresResult {
        guard let pointer else { throw failure("", text) }
        let result = PostgresResult(pointer: pointer)
        switch PQresultStatus(pointer) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_COPY_IN, PGRES_EMPTY_QUERY:
            return result
        default:
            throw failure(PQresultErrorField(pointer, sqlStateField).map { String(cString: $0) } ?? "", text)
        }
    }

    func failure(_ state: String, _ text: String) -> StatementFailure {
        let message = String(cString: PQerrorMessage(connection)).split(separator: "\n").first.map(String.init)
        if PQstatus(connection) == CONNECTION_BAD {
            isBroken = true
            return StatementFailure(.connectionLost, message ?? "connection lost", statement: text)
        }
        // A prepared statement that the schema has outgrown, or that is not there: prepare all anew, elsewhere.
        if state == "0A000" || state == "26000" { isBroken = true }
        return StatementFailure(StatementFailure.Reason(sqlState: state), message ?? "no answer", statement: text)
    }
}

/// `PG_DIAG_SQLSTATE`, a character macro that Swift does not see.
private let sqlStateField = Int32(UInt8(ascii: "C"))
