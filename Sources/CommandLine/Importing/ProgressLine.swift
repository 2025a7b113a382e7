import Glibc
import UseCases

/// One line on the terminal that says how far an import is, once it takes longer than a second; gone at its end.
///
/// Nothing is shown where standard error is no terminal.
struct ProgressLine {
    private static let patience = Duration.seconds(1)
    private static let width = 16

    private let fileName: String
    private let language: CommandLanguage
    private let stages: AsyncStream<ImportDocument.Stage>
    private let report: AsyncStream<ImportDocument.Stage>.Continuation

    init(_ fileName: String, _ language: CommandLanguage) {
        self.fileName = fileName
        self.language = language
        (stages, report) = AsyncStream.makeStream()
    }

    func reached(_ stage: ImportDocument.Stage) { report.yield(stage) }

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
        for await stage in stages { standardError.write("\r\(text(stage))\u{1B}[K") }
        standardError.write("\r\u{1B}[K")
    }

    private func text(_ stage: ImportDocument.Stage) -> String {
        let done = Self.width * stage.rawValue / ImportDocument.Stage.allCases.count
        let bar = String(repeating: "█", count: done) + String(repeating: "░", count: Self.width - done)
        return "\(bar) \(name(of: stage)): \(fileName.suffix(28))"
    }

    private func name(of stage: ImportDocument.Stage) -> String {
        switch stage {
        case .reading: language.say("Đọc tệp", "Reading")
        case .understanding: language.say("Hiểu các bảng và đoạn", "Understanding tables and prose")
        case .checking: language.say("Tìm điểm nghi vấn", "Looking for doubts")
        case .storing: language.say("Ghi vào sổ", "Storing")
        }
    }
}
