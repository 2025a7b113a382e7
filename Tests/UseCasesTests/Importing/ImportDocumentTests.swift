import Basics
import Database
import Documents
import Domain
import TestSupport
import Testing
import UseCases

@Suite struct ImportDocumentTests {
    @Test(arguments: Engine.allCases)
    func `The report becomes a register, once`(engine: Engine) async throws {
        try await engine.withWorkspace { (workspace) async throws -> Void in
            let report = try await workspace.importDocument(try SampleReport.file("docx"), by: .tester)
            #expect(report.source == "bkhcn-2025-07-18")
            #expect(report.revision == Identifier(1))
            #expect((report.tasks, report.new, report.known) == (412, 382, 30))
            #expect(report.tables.count == 15)
            #expect(report.tables.map(\.rows).reduce(0, +) == 554)

            let again = try await workspace.importDocument(try SampleReport.file("docx"), by: .tester)
            #expect(again.isKnownFile)
            #expect(try await workspace.checkHealth() == Identifier(1))
        }
    }

    @Test func `Both engines and all three forms give the same bytes`() async throws {
        var exports: [ExportKind: [UInt8]] = [:]
        for (engine, form) in [(Engine.sqlite, "docx"), (.postgres, "docx"), (.sqlite, "xlsx"), (.sqlite, "txt")] {
            try await engine.withWorkspace { (workspace) async throws -> Void in
                _ = try await workspace.importDocument(try SampleReport.file(form), by: .tester)
                for kind in ExportKind.allCases where form == "docx" || kind != .tasks {
                    let bytes = try await workspace.exportRegister(kind).bytes
                    #expect(exports[kind, default: bytes] == bytes, "\(kind) of \(form) on \(engine)")
                    exports[kind] = bytes
                }
            }
        }
    }

    @Test func `A trial tells the same and stores nothing`() async throws {
        try await Engine.sqlite.withWorkspace { (workspace) async throws -> Void in
            let trial = try await workspace.importDocument(
                try SampleReport.file("docx"), isTrial: true, by: .tester)
            #expect((trial.tasks, trial.new) == (412, 382))
            #expect(try await workspace.checkHealth() == Identifier(0))
            let stored = try await workspace.importDocument(try SampleReport.file("docx"), by: .tester)
            #expect(stored.revision == Identifier(1))
        }
    }

    @Test func `The same report in another form is its next version, and changes nothing of what it says`() async throws
    {
        try await Engine.sqlite.withWorkspace { (workspace) async throws -> Void in
            _ = try await workspace.importDocument(try SampleReport.file("docx"), by: .tester)
            let before = try await workspace.exportRegister(.obligations).bytes
            let report = try await workspace.importDocument(try SampleReport.file("xlsx"), by: .tester)
            #expect(report.source == "bkhcn-2025-07-18.v2")
            #expect((report.new, report.changed.count, report.gone.count) == (0, 0, 0))
            #expect(try await workspace.exportRegister(.obligations).bytes == before)
            let known = try await workspace.exportRegister(.obligations, .init(revision: Identifier(1)))
            #expect(known.bytes == before)
        }
    }

    @Test func `A file without tasks, rates or findings is refused and leaves nothing`() async throws {
        try await Engine.sqlite.withWorkspace { (workspace) async throws -> Void in
            let letter = ImportDocument.File(name: "thu.txt", bytes: Array("Kính gửi các đồng chí\nXin cảm ơn.\n".utf8))
            await #expect(throws: Refusal.rule(.nothingUnderstood)) {
                _ = try await workspace.importDocument(letter, by: .tester)
            }
            let revision = try await workspace.checkHealth()
            #expect(revision == Identifier(0))
        }
    }

    @Test func `A file that is no document is refused with the reason`() async throws {
        try await Engine.sqlite.withWorkspace { (workspace) async throws -> Void in
            let file = ImportDocument.File(name: "bao-cao.docx", bytes: Array("%PDF-1.7".utf8))
            await #expect(throws: Refusal.unreadable(fileName: "bao-cao.docx", .pdf)) {
                _ = try await workspace.importDocument(file, by: .tester)
            }
        }
    }

    @Test func `A task without number whose words sound like a head stays a task, and dates no document`() async throws
    {
        let table = WrittenTable(
            name: "Theo dõi", header: ["STT", "Tên nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Mô tả"],
            rows: [
                [
                    "1", "Ban hành kế hoạch chuyển đổi số", "Bộ Y tế", "30/9/2025",
                    "Quyết định số 9/QĐ-BYT ngày 2/7/2025",
                ],
                [
                    "", "Đánh giá kết quả hai tháng vận hành chính quyền địa phương trên môi trường số",
                    "Các địa phương", "Tháng 10/2025", "",
                ],
            ].map { $0.map { .text($0) } })
        let file = ImportDocument.File(
            name: "theo-doi-2025-07-18.xlsx", bytes: try WorkbookWriter([table]).bytes())
        try await Engine.sqlite.withWorkspace { (workspace) async throws -> Void in
            let report = try await workspace.importDocument(file, by: .tester)
            #expect(report.tasks == 2)
            let register = try await workspace.register.value()
            #expect(register.rates.isEmpty)
            #expect(register.sources.map(\.date) == ["18/7/2025"])
        }
    }
}
