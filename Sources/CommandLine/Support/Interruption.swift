import Glibc
import Synchronization

/// Ctrl-C and other requests to end (SIGINT, SIGTERM) while a command has something to clear away first.
enum Interruption {
    private static let pending = Atomic<Int32>(0)

    /// Somebody asked to end.
    static var isPending: Bool { pending.load(ordering: .relaxed) != 0 }

    /// Runs `body`, which asks `isPending` now and then and comes back early; then the request takes its course.
    static func deferred<Value, Failure: Error>(_ body: () throws(Failure) -> Value) throws(Failure) -> Value {
        pending.store(0, ordering: .relaxed)
        for number in [SIGINT, SIGTERM] { signal(number) { Interruption.pending.store($0, ordering: .relaxed) } }
        defer {
            for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
            if isPending { kill(getpid(), pending.load(ordering: .relaxed)) }
        }
        return try body()
    }
}
