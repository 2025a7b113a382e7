import CPostgres
import Logging

/// Where a register on PostgreSQL is found, and what is demanded of it.
struct PostgresServer: Sendable {
    private static let durability = ["fsync", "synchronous_commit"]
    private static let shown =
        durability + ["full_page_writes", "server_encoding", "lc_collate", "server_version"]

    let uri: String
    let logger: Logger

    /// The address without user and password.
    var name: String { withoutCredentials(uri) }

    func connect() throws(DatabaseUnavailable) -> PostgresSession {
        // What stands before `dbname` can be overruled by the URI, what stands after it cannot.
        let settings: [(String, String)] = [
            ("application_name", "giamsat"), ("connect_timeout", "10"), ("target_session_attrs", "read-write"),
            ("keepalives_idle", "30"), ("tcp_user_timeout", "30000"),
            ("dbname", uri), ("client_encoding", "UTF8"),
        ]
        guard let connection = open(settings) else { throw .cannotConnect(server: name, reason: "out of memory") }
        guard PQstatus(connection) == CONNECTION_OK else {
            let reason = String(cString: PQerrorMessage(connection))
            PQfinish(connection)
            throw .cannotConnect(server: name, reason: String(reason.split(separator: "\n").last ?? "no reason given"))
        }
        let session = PostgresSession(connection)
        try check(session)
        return session
    }

    private func open(_ settings: [(String, String)]) -> OpaquePointer? {
        let words = settings.map { Array($0.0.utf8CString) } + settings.map { Array($0.1.utf8CString) }
        let starts = words.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        return Array(words.joined()).withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return nil }
            let pointers = starts.dropLast().map { base + $0 as UnsafePointer<CChar>? }
            let keywords = Array(pointers[..<settings.count]) + [nil]
            let values = Array(pointers[settings.count...]) + [nil]
            return PQconnectdbParams(keywords, values, 1)
        }
    }

    /// Refuses a server that may lose what it has confirmed, and one that would not keep our text.
    private func check(_ session: PostgresSession) throws(DatabaseUnavailable) {
        let settings: [String: String]
        do {
            settings = try self.settings(of: session)
        } catch {
            throw .cannotConnect(server: name, reason: "\(error)")
        }
        for setting in Self.durability where settings[setting] == "off" {
            throw .notDurable(server: name, setting: setting)
        }
        if let encoding = settings["server_encoding"], encoding != "UTF8" {
            throw .notUTF8(server: name, encoding: encoding)
        }
    }

    func settings(of session: PostgresSession) throws -> [String: String] {
        var settings: [String: String] = [:]
        for name in Self.shown {
            try session.command("show \(name)").each { row in
                settings[name] = try row.next()
            }
        }
        return settings
    }
}
