import Basics
import Crypto
import Database
import Documents
package import Domain
import Persistence

/// Issues the report of a day (*phát hành*): makes its files once, stores them, and seals what they say and what they
/// rest on. Later corrections of the register never alter an issue.
package struct IssueReport: Sendable {
    private let database: Database
    private let recorder: Recorder
    private let makeReport: MakeReport

    init(database: Database, recorder: Recorder, makeReport: MakeReport) {
        self.database = database
        self.recorder = recorder
        self.makeReport = makeReport
    }

    /// A PDF of the bytes of a Word file; nil where nothing here can print one.
    package typealias Printer = @Sendable ([UInt8]) throws -> [UInt8]

    /// The parts that go out, each in its forms; what helps to write a report stays in the house.
    private static let parts: [(part: ReportPart, forms: [MakeReport.Format])] = [
        (.cover, [.docx, .html, .text]), (.appendices, MakeReport.Format.allCases),
    ]

    /// What issuing does, in order: for those who wait.
    package enum Stage: Int, CaseIterable, Sendable {
        case reading, cover, appendices, storing
    }

    /// - Parameter reached: told where a stage begins.
    /// - Throws: `Refusal.rule(.issuedAlready)` where the same was issued before; what `MakeReport` throws.
    package func callAsFunction(
        _ question: MakeReport.Question, printing printer: Printer?, by author: Author,
        reached: (Stage) -> Void = { _ in }
    ) async throws -> ReportIssue {
        var files: [(file: ReportFile, bytes: [UInt8])] = []
        func add(_ bytes: [UInt8], _ part: ReportPart, _ form: ReportForm) {
            files.append((ReportFile(part: part, form: form, hash: SHA256.hash(data: bytes).hexadecimal), bytes))
        }
        // All parts tell one register, whatever is written meanwhile.
        var question = question
        reached(.reading)
        let whole = try await makeReport.made(question)
        question.revision = whole.register.revision
        var title = whole.document.title
        var printed: [(part: ReportPart, bytes: [UInt8])] = []
        for (part, forms) in Self.parts {
            reached(part == .cover ? .cover : .appendices)
            question.part = part
            let made = try await makeReport.made(question)
            if part == .cover { title = made.document.title }
            for form in forms { add(try made.document.bytes(as: form), part, ReportForm(form)) }
            if let printer {
                printed.append((part, try printer(made.document.bytes(as: .docx, isForPrinting: true))))
            }
        }
        let content = Self.contentHash(of: files.map(\.file))
        reached(.storing)
        for (part, bytes) in printed { add(bytes, part, .pdf) }
        let told = whole.register.revision
        guard let head = try await database.read({ try RevisionRows($0).hash(of: told) }) else {
            throw Refusal.notFound(what: String(told.number))
        }
        let issue = ReportIssue(
            number: 0, title: title, from: whole.period.from, day: whole.day, knownAt: told, source: whole.source?.code,
            contentHash: content, dataHash: Self.dataHash(of: whole.register, asOf: whole.day), registerHash: head)
        let sealed = files
        let author = Author(name: author.name, why: issue.seal(sealed.map(\.file)))
        return try await recorder.record(Self.verb, by: author, source: issue.source) { connection, revision in
            let rows = ReportRows(connection)
            let issues = try rows.all().map(\.issue)
            if issues.contains(where: { $0.contentHash == issue.contentHash && $0.dataHash == issue.dataHash }) {
                throw Refusal.rule(.issuedAlready)
            }
            let numbered = issue.numbered((issues.last?.number ?? 0) + 1)
            try rows.add(numbered, sealed, since: revision)
            return numbered
        }
    }

    /// As the audit trail calls it.
    static let verb = "IssueReport"

    /// Over the hashes of the files; without the PDF, which another version of the printing program makes otherwise.
    static func contentHash(of files: [ReportFile]) -> String {
        let order = files.filter { $0.form != .pdf }.sorted {
            ($0.part.rawValue, $0.form.rawValue) < ($1.part.rawValue, $1.form.rawValue)
        }
        return hash(order.map(\.line))
    }

    /// Of everything that a report rests on, as the exports say it.
    static func dataHash(of register: Register, asOf day: CivilDate) -> String {
        let exports = Exports(register, asOf: day, source: nil)
        let kinds: [ExportKind] = [.tasks, .obligations, .rates, .findings, .lines, .claims, .quality]
        return hash(kinds.map { SHA256.hash(data: ExportValue.json(exports.objects($0, cells: [:]))).hexadecimal })
    }

    private static func hash(_ lines: [String]) -> String {
        SHA256.hash(data: Array(lines.joined(separator: "\n").utf8)).hexadecimal
    }
}

extension ReportForm {
    package init(_ format: MakeReport.Format) {
        switch format {
        case .docx: self = .docx
        case .xlsx: self = .xlsx
        case .html: self = .html
        case .text: self = .text
        }
    }
}
