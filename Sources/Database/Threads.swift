import NIOPosix
import Synchronization

/// Threads for blocking calls, as many as there are connections. They end with the database that owns them.
///
/// Readers and the writer have threads of their own, or waiting writers would keep readers out.
final class Threads: Sendable {
    private let pool: NIOThreadPool
    private let isClosed = Mutex(false)

    init(count: Int) {
        pool = NIOThreadPool(numberOfThreads: count)
        pool.start()
    }

    func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        guard !isClosed.withLock({ $0 }) else { throw DatabaseUnavailable.closed }
        return try await pool.runIfActive(body)
    }

    /// Waits for what runs. False if the threads were closed before.
    func close() async throws -> Bool {
        let isFirst = isClosed.withLock { isClosed in
            defer { isClosed = true }
            return !isClosed
        }
        if isFirst { try await pool.shutdownGracefully() }
        return isFirst
    }

    deinit {
        if !isClosed.withLock({ $0 }) { pool.shutdownGracefully { _ in } }
    }
}
