import Basics
import Database
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct CorrectReadingTests {
    private static let row = ["Xây dựng đề án đô thị thông minh", "Bộ Xây dựng", "sau khi có vốn", "Đề án", "", ""]

    private func withRow(_ engine: Engine, _ body: (Workspace) async throws -> Void) async throws {
        try await engine.withWorkspace { (workspace) async throws -> Void in
            _ = try await workspace.importDocument(try .workbook([Self.row]), by: .tester)
            try await body(workspace)
        }
    }

    private func row(_ workspace: Workspace, at index: Int = 0, knownAt revision: Int32? = nil) async throws
        -> Appearance
    {
        try await workspace.register.value(knownAt: revision.map { Identifier($0) }).rows[index].appearance
    }

    private func key(_ workspace: Workspace) async throws -> String { try await row(workspace).key }

    @Test(arguments: Engine.allCases)
    func `A correction changes the meaning and leaves the words`(engine: Engine) async throws {
        try await withRow(engine) { workspace in
            let key = try await key(workspace)
            _ = try await workspace.correctReading(key, .deadline, means: "30/9/2025", by: .tester)
            let (_, unknown) = try await workspace.correctReading(
                key, .leadAgencies, means: "Bộ Tài chính; Sở Kỳ diệu", by: .tester)
            #expect(unknown == ["Sở Kỳ diệu"])
            _ = try await workspace.correctReading(key, .status, means: "overdue", by: .tester)
            let corrected = try await row(workspace)
            #expect(corrected.deadline.due == "30/9/2025")
            #expect(corrected.deadlineWords == "sau khi có vốn")
            #expect(corrected.lead.agencies.map(\.name) == ["Bộ Tài chính", "Sở Kỳ diệu"])
            #expect(corrected.status == .overdue)
            #expect(try await row(workspace, knownAt: 1).deadline.due == nil)
            _ = try await workspace.correctReading(key, .deadline, means: nil, by: .tester)
            #expect(try await row(workspace).deadline.due == nil)
        }
    }

    @Test func `It holds in the next month for the same words, and waits where they changed`() async throws {
        try await withRow(.sqlite) { workspace in
            _ = try await workspace.correctReading(
                try await key(workspace), .deadline, means: "Quý IV/2025", by: .tester)
            var next = Self.row
            let other = ["Họp báo về dữ liệu số", "Bộ Tài chính", "30/9/2025", "Báo cáo", "", ""]
            _ = try await workspace.importDocument(try .workbook([next, other], dated: "18/8/2025"), by: .tester)
            #expect(try await row(workspace, at: 1).deadline.due == "31/12/2025")
            next[2] = "Quý I/2026"
            _ = try await workspace.importDocument(try .workbook([next], dated: "18/9/2025"), by: .tester)
            #expect(try await row(workspace, at: 3).deadline.due == "31/3/2026")
            #expect(try await workspace.checkRegister().waitingCorrections.isEmpty)
            for source in try await workspace.register.value().sources.dropLast() {
                try await workspace.withdrawSource(source.code, by: .tester)
            }
            #expect(try await workspace.checkRegister().waitingCorrections.map(\.value) == ["Quý IV/2025"])
        }
    }

    @Test(arguments: [(Correction.Field.deadline, "một ngày đẹp trời"), (.grade, "xuất sắc"), (.directive, "văn bản")])
    func `A value that means nothing is refused`(field: Correction.Field, value: String) async throws {
        try await withRow(.sqlite) { workspace in
            let key = try await key(workspace)
            await #expect(throws: Refusal.invalid([FieldProblem(field: field.rawValue, code: "meaningless")])) {
                _ = try await workspace.correctReading(key, field, means: value, by: .tester)
            }
            await #expect(throws: Refusal.notFound(what: "99-99")) {
                _ = try await workspace.correctReading("99-99", field, means: value, by: .tester)
            }
            await #expect(throws: Refusal.notFound(what: "\(key) \(field.rawValue)")) {
                _ = try await workspace.correctReading(key, field, means: nil, by: .tester)
            }
        }
    }
}
