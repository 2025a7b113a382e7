import Basics
import Database
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct CheckRegisterTests {
    @Test(arguments: Engine.allCases)
    func `A register that nobody touched is sound, and an altered audit trail is told`(engine: Engine) async throws {
        try await engine.withDatabase { database in
            try await database.write(Migrator.migrate)
            let workspace = Workspace(database: database, clock: SampleReport.clock)
            let rows = [["Xây dựng đề án đô thị thông minh", "Cục Trời", "30/9/2025", "Đề án", "", ""]]
            _ = try await workspace.importDocument(try .workbook(rows), by: .tester)
            let more = rows + [["Họp báo về dữ liệu số", "Bộ Tài chính", "30/9/2025", "Báo cáo", "", ""]]
            _ = try await workspace.importDocument(try .workbook(more, dated: "18/8/2025"), by: .tester)
            let report = try await workspace.checkRegister()
            #expect(report.isSound)
            #expect(report.unknownAgencies.map(\.name) == ["Cục Trời"])
            #expect(report.unknownAgencies.map(\.rows) == [2])
            try await database.write { connection in
                try connection.execute("update revision set actor = 'kẻ gian' where id = 1")
                try connection.execute("update assignment set until = 2 where id = 1")
            }
            let altered = try await workspace.checkRegister()
            #expect(altered.brokenRevisions == [Identifier(1)])
            #expect(altered.danglingRows.count == 2)
            #expect(!altered.isSound)
        }
    }
}
