import Basics
import Database
import Domain
import TestSupport
import Testing
import UseCases

@Suite struct WithdrawSourceTests {
    @Test(arguments: Engine.allCases)
    func `What only the source said ends, and the revision before stays readable`(engine: Engine) async throws {
        try await engine.withWorkspace { (workspace) async throws -> Void in
            _ = try await workspace.importDocument(try SampleReport.file("docx"), by: .tester)
            let before = try await workspace.exportRegister(.tasks).bytes
            try await workspace.withdrawSource("bkhcn-2025-07-18", by: .tester)
            for kind in [ExportKind.tasks, .obligations, .rates, .findings, .directives, .quality] {
                #expect(try await workspace.exportRegister(kind).bytes == Array("[]\n".utf8), "\(kind)")
            }
            let known = try await workspace.exportRegister(.tasks, .init(revision: Identifier(1)))
            #expect(known.bytes == before)
            await #expect(throws: Refusal.rule(.notCurrent)) {
                try await workspace.withdrawSource("bkhcn-2025-07-18", by: .tester)
            }
            await #expect(throws: Refusal.notFound(what: "khong-co")) {
                try await workspace.withdrawSource("khong-co", by: .tester)
            }
        }
    }

    @Test func `A task that is named again keeps its number`() async throws {
        try await Engine.sqlite.withWorkspace { (workspace) async throws -> Void in
            _ = try await workspace.importDocument(try SampleReport.file("docx"), by: .tester)
            let before = try await workspace.exportRegister(.tasks).bytes
            try await workspace.withdrawSource("bkhcn-2025-07-18", by: .tester)
            let again = try await workspace.importDocument(try SampleReport.file("docx"), by: .tester)
            #expect(again.new == 382)
            let register = try await workspace.register.value()
            #expect(register.assignments.map(\.id.number) == Array(1...382))
            let other = try await workspace.exportRegister(.tasks, .init(source: again.source)).bytes
            #expect(
                String(decoding: other, as: UTF8.self).replacing(again.source, with: "bkhcn-2025-07-18")
                    == String(decoding: before, as: UTF8.self))
        }
    }
}
