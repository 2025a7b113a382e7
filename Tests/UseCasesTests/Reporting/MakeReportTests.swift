import Basics
import Database
import Documents
import Domain
import TestSupport
import Testing
import UseCases

@Suite struct MakeReportTests {
    private static let kinds: [ExportKind] = [.tasks, .rates, .findings, .lines, .claims, .quality]

    private static func exports(_ workspace: Workspace) async throws -> [ExportKind: [UInt8]] {
        var exports: [ExportKind: [UInt8]] = [:]
        for kind in kinds {
            exports[kind] = try await workspace.exportRegister(kind, .init(day: CivilDate(iso: "2025-07-18"))).bytes
        }
        return exports
    }

    private static func file(_ bytes: [UInt8], _ form: MakeReport.Format) -> ImportDocument.File {
        ImportDocument.File(name: "in-lai.\(form == .text ? "txt" : form.rawValue)", bytes: bytes)
    }

    @Test(arguments: ["docx", "xlsx", "txt"])
    func `The sample printed again in any form and read again says the same, field by field`(form: String) async throws
    {
        try await SampleRegister.with([try SampleReport.file(form)]) { workspace in
            let before = try await Self.exports(workspace)
            for written in [MakeReport.Format.docx, .xlsx, .text] {
                let report = try await workspace.makeReport(.init(), as: written)
                let again = try await SampleRegister.with([Self.file(report.bytes, written)]) { other in
                    try await Self.exports(other)
                }
                for kind in Self.kinds { #expect(before[kind] == again[kind], "\(form) → \(written): \(kind)") }
            }
        }
    }

    @Test func `The same register gives the same bytes, in every form`() async throws {
        try await SampleRegister.with { workspace in
            for form in MakeReport.Format.allCases {
                let first = try await workspace.makeReport(.init(), as: form)
                let second = try await workspace.makeReport(.init(), as: form)
                #expect(first.bytes == second.bytes)
                #expect(first.appendices == 7)
            }
        }
    }

    @Test func `Both engines print the same bytes`() async throws {
        func made(_ engine: Engine) async throws -> [[UInt8]] {
            try await engine.withWorkspace { (workspace) async throws -> [[UInt8]] in
                _ = try await workspace.importDocument(try SampleReport.file("docx"), by: .tester)
                var all: [[UInt8]] = []
                for part in ReportPart.allCases {
                    for form in MakeReport.Format.allCases {
                        all.append(try await workspace.makeReport(.init(part: part), as: form).bytes)
                    }
                }
                return all
            }
        }
        let one = try await made(.sqlite)
        #expect(one.count == 12)
        #expect(try await made(.postgres) == one)
    }

    @Test func `A list with merged heads, sections and merged cells comes back`() async throws {
        let document = MadeUpReport.plan
        let source = Self.file(try WordWriter(document).bytes(), .docx)
        try await SampleRegister.with([source]) { workspace in
            let before = try await Self.exports(workspace)
            for written in [MakeReport.Format.docx, .xlsx] {
                let report = try await workspace.makeReport(
                    .init(day: CivilDate(iso: "2025-09-05")), as: written)
                let again = try await SampleRegister.with([Self.file(report.bytes, written)]) { other in
                    try await Self.exports(other)
                }
                for kind in Self.kinds { #expect(before[kind] == again[kind], "\(written): \(kind)") }
            }
        }
    }

    @Test func `What a report adds to a workbook is marked, typed and not read again`() async throws {
        try await SampleRegister.with([.workbook([["Ban hành kế hoạch", "Bộ Y tế", "30/9/2025", "", "", ""]])]) {
            workspace in
            let report = try await workspace.makeReport(
                .init(site: "https://giamsat.example"), as: .xlsx)
            let sheet = try Document.read(bytes: report.bytes, named: "a.xlsx").sheets[0]
            let head = sheet.rows[0].cells.map(\.shown)
            let row = sheet.rows[1].cells.map(\.value)
            #expect(head.suffix(5).allSatisfy { $0.hasPrefix("Giamsat: ") })
            #expect(row.suffix(5).first == .text("NV-1"))
            #expect(row.contains(.date("2025-09-30")))
            #expect(row.last == .text("https://giamsat.example/nhiem-vu/NV-1"))
            let outline = Outline(of: try Document.read(bytes: report.bytes, named: "a.xlsx"), fileName: "a.xlsx")
            let texts = outline.parts.flatMap(\.items).compactMap(\.table).flatMap(\.rows).flatMap(\.cells).map(\.text)
            #expect(!texts.contains { $0.contains("Giamsat") || $0.contains("NV-1") })
        }
    }

    @Test func `A day without a source of its own, and an unknown source, are refused`() async throws {
        try await SampleRegister.with { workspace in
            await #expect(throws: Refusal.notFound(what: "khong-co")) {
                _ = try await workspace.makeReport(.init(source: "khong-co"), as: .docx)
            }
            await #expect(throws: Refusal.invalid([FieldProblem(field: "from", code: "reversed")])) {
                _ = try await workspace.makeReport(.init(day: "18/7/2025", from: "1/8/2025"), as: .docx)
            }
        }
    }

    /// Issuing reads the whole register and makes every form of the same document; making one form reads what it needs.
    @Test func `What is made alone is what is issued`() async throws {
        try await SampleRegister.with { workspace in
            _ = try await workspace.issueReport(.init(), printing: nil, by: .tester)
            for (form, issued) in [(.docx, .docx), (.html, .html), (.text, .text), (.xlsx, .xlsx)]
                as [(
                    MakeReport.Format, ReportForm
                )]
            {
                let made = try await workspace.makeReport(.init(), as: form)
                let stored = try await workspace.issuedReports.content(of: 1, .appendices, as: issued)
                #expect(made.bytes == stored, "\(form)")
                #expect(made.revision.number == 1 && made.rows == 539 && made.source != nil)
            }
            await #expect(throws: Refusal.notFound(what: "9")) {
                _ = try await workspace.makeReport(.init(revision: Identifier(9)), as: .docx)
            }
            await #expect(throws: Refusal.notFound(what: "-1")) {
                _ = try await workspace.makeReport(.init(revision: Identifier(-1)), as: .docx)
            }
        }
    }

    @Test func `A page is whole and holds what the source says as text`() async throws {
        let task = "Rà soát <b>quy định</b> & báo cáo"
        try await SampleRegister.with([.workbook([[task, "Bộ Y tế", "30/9/2025", "", "", ""]])]) { workspace in
            let page = String(decoding: try await workspace.makeReport(.init(), as: .html).bytes, as: UTF8.self)
            #expect(page.contains("Rà soát &lt;b&gt;quy định&lt;/b&gt; &amp; báo cáo"))
            #expect(page.hasSuffix("</html>\n"))
        }
    }
}
