import Glibc

/// One line on the terminal that says how far a command is, once it takes longer than a second; gone at its end.
///
/// Nothing is shown where standard error is no terminal.
struct ProgressLine {
    private static let patience = Duration.seconds(1)
    private static let width = 16

    private let subject: String
    private let steps: [String]
    private let reachedSteps: AsyncStream<Int>
    private let report: AsyncStream<Int>.Continuation

    /// - Parameters:
    ///   - subject: what the command works on.
    ///   - steps: what it does, in order.
    init(_ subject: String, _ steps: [String]) {
        self.subject = subject
        self.steps = steps
        (reachedSteps, report) = AsyncStream.makeStream()
    }

    /// A step begins, counted from 0 on.
    func reached(_ step: Int) { report.yield(step) }

    /// Runs `body` with the line above the prompt.
    func showing<Value>(_ body: (ProgressLine) async throws -> Value) async throws -> Value {
        guard isatty(STDERR_FILENO) == 1 else { return try await body(self) }
        let drawing = Task { await draw() }
        let result: Result<Value, any Error>
        do { result = .success(try await body(self)) } catch { result = .failure(error) }
        report.finish()
        drawing.cancel()
        await drawing.value
        return try result.get()
    }

    private func draw() async {
        guard (try? await Task.sleep(for: Self.patience)) != nil else { return }
        var standardError = StandardError()
        for await step in reachedSteps { standardError.write("\r\(text(step))\u{1B}[K") }
        standardError.write("\r\u{1B}[K")
    }

    private func text(_ step: Int) -> String {
        let done = Self.width * step / steps.count
        let bar = String(repeating: "█", count: done) + String(repeating: "░", count: Self.width - done)
        return "\(bar) \(steps[step]): \(subject.suffix(28))"
    }
}
