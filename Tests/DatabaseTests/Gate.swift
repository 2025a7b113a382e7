import Glibc
import Synchronization
import Testing

/// Holds a transaction, or a test, until it is opened; for two minutes at most, so that a fault does not hang it.
final class Gate: Sendable {
    private let isOpen = Atomic(false)
    private let end = ContinuousClock.now.advanced(by: .seconds(120))

    func open() { isOpen.store(true, ordering: .releasing) }

    /// For transactions, which have threads of their own.
    func wait() {
        while isHolding { usleep(1_000) }
    }

    /// For tests.
    func opened() async {
        while isHolding { try? await Task.sleep(for: .milliseconds(1)) }
    }

    private var isHolding: Bool {
        if isOpen.load(ordering: .acquiring) { return false }
        if ContinuousClock.now < end { return true }
        Issue.record("nobody opened the gate")
        return false
    }
}
