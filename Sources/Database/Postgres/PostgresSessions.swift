import Logging
import Synchronization

/// Connections to one server and the threads that use them, one each. A broken connection is dropped and replaced.
final class PostgresSessions: Sendable {
    /// Locked while a transaction runs, by the thread that took it from `free`: never contended.
    private final class Slot: Sendable {
        let session = Mutex<PostgresSession?>(nil)
    }

    private let server: PostgresServer
    private let beginning: String
    private let threads: Threads
    private let slots: [Slot]
    private let free: Mutex<[Int]>

    /// - Parameter beginning: the commands that open a transaction.
    init(_ server: PostgresServer, count: Int, beginning: String) {
        self.server = server
        self.beginning = beginning
        threads = Threads(count: count)
        slots = (0..<count).map { _ in Slot() }
        free = Mutex(Array(0..<count))
    }

    func run<Value: Sendable>(_ transaction: @escaping Database.Transaction<Value>) async throws -> Value {
        try await threads.run { [self] in try lend { try transact($0, transaction) } }
    }

    func settings() async throws -> [String: String] {
        try await threads.run { [self] in
            try lend { session in
                defer { session.rollBack() }
                return try server.settings(of: session)
            }
        }
    }

    /// Opens the first connection, so that a wrong address is known at once.
    func open() throws(DatabaseUnavailable) {
        try slots[0].session.withLock { (session) throws(DatabaseUnavailable) in session = try server.connect() }
    }

    func close() async throws {
        guard try await threads.close() else { return }
        for slot in slots {
            slot.session.withLock { $0 = nil }
        }
    }
}

// MARK: - Steps

extension PostgresSessions {
    private func lend<Value: Sendable>(_ body: (PostgresSession) throws -> Value) throws -> Value {
        // There are as many slots as threads, so one is free.
        guard let number = free.withLock({ $0.popLast() }) else { throw DatabaseUnavailable.closed }
        defer { free.withLock { $0.append(number) } }
        return try slots[number].session.withLock { slot in
            let session = try begun(slot)
            slot = session
            defer { if session.isBroken { slot = nil } }
            return try body(session)
        }
    }

    /// A session with an open transaction. One that has lost its server meanwhile is replaced: nothing has run yet.
    private func begun(_ kept: PostgresSession?) throws -> PostgresSession {
        if let kept {
            do {
                _ = try kept.command(beginning)
                return kept
            } catch let failure as StatementFailure where failure.reason == .connectionLost {
                server.logger.notice("connection lost, connecting again", metadata: ["server": "\(server.name)"])
            }
        }
        let session = try server.connect()
        _ = try session.command(beginning)
        return session
    }

    private func transact<Value>(
        _ session: PostgresSession, _ transaction: Database.Transaction<Value>
    ) throws -> Value {
        do {
            let value = try transaction(Connection(driver: .postgres(session)))
            // After a failure that `transaction` swallowed the server answers a commit by rolling back.
            guard try session.command("commit").tag == "COMMIT" else {
                throw StatementFailure(.other, "rolled back, a statement had failed", statement: "commit")
            }
            return value
        } catch {
            session.rollBack()
            throw error
        }
    }
}
