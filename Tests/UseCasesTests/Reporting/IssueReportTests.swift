import Basics
import Database
import Documents
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct IssueReportTests {
    private static let july = [
        ["Ban hành kế hoạch chuyển đổi số", "Bộ Y tế", "30/6/2025", "", "", "Đang thực hiện"],
        ["Sửa đổi Luật Viễn thông", "Bộ Tư pháp", "30/9/2025", "", "", ""],
    ]

    private static let broken: IssueReport.Printer = { _ in throw Refusal.unavailable(reason: "x") }

    private func with(_ engine: Engine, _ body: (Workspace) async throws -> Void) async throws {
        try await engine.withWorkspace { (workspace) async throws -> Void in
            _ = try await workspace.importDocument(try .workbook(Self.july), by: .tester)
            try await body(workspace)
        }
    }

    @Test(arguments: Engine.allCases)
    func `An issue is stored with all its files and known again by their bytes`(engine: Engine) async throws {
        try await with(engine) { workspace in
            let issue = try await workspace.issueReport(.init(), printing: { _ in Array("%PDF".utf8) }, by: .tester)
            #expect(issue.number == 1)
            #expect(issue.knownAt == Identifier(1))
            let entry = try await workspace.issuedReports.issue(1)
            #expect(entry.issue == issue)
            #expect(entry.since == Identifier(2))
            #expect(entry.files.count { $0.form == .pdf } == 2)
            for file in entry.files {
                let bytes = try await workspace.issuedReports.content(of: 1, file.part, as: file.form)
                let known = try await workspace.issuedReports.verify(bytes)
                #expect(known?.entry.issue == issue)
                #expect(known?.isChainWhole == true)
                #expect(known?.isDataKnown == true)
                #expect(try await workspace.issuedReports.verify(bytes + [0]) == nil)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `Later corrections alter no issue, and the same report made of that revision has its bytes`(
        engine: Engine
    ) async throws {
        try await with(engine) { workspace in
            let issue = try await workspace.issueReport(.init(), printing: nil, by: .tester)
            let before = try await workspace.issuedReports.content(of: 1, .appendices, as: .docx)
            let key = try await workspace.browsing(for: .staff).task(at: 0).key
            _ = try await workspace.correctReading(
                key, .leadAgencies, means: "Bộ Tài chính", by: .tester)
            #expect(try await workspace.issuedReports.content(of: 1, .appendices, as: .docx) == before)
            let again = try await workspace.makeReport(.init(revision: issue.knownAt), as: .docx)
            #expect(again.bytes == before)
            #expect(try await workspace.issuedReports.verify(before)?.isDataKnown == true)
        }
    }

    @Test func `The very same report is not issued twice, and one of other data has the next number`() async throws {
        try await with(.sqlite) { workspace in
            _ = try await workspace.issueReport(.init(), printing: nil, by: .tester)
            let files = try await workspace.issuedReports.issue(1).files.count
            #expect(files == 7)
            await #expect(throws: Refusal.rule(.issuedAlready)) {
                _ = try await workspace.issueReport(.init(), printing: nil, by: .tester)
            }
            _ = try await workspace.importDocument(
                try .workbook([["Đào tạo chuyên gia", "Bộ Y tế", "30/11/2025", "", "", ""]], dated: "17/7/2025"),
                by: .tester)
            #expect(try await workspace.issueReport(.init(), printing: nil, by: .tester).number == 2)
            #expect(try await workspace.issuedReports().map(\.issue.number) == [1, 2])
        }
    }

    @Test func `What differs between two issues is told, and what a later correction changes`() async throws {
        try await with(.sqlite) { workspace in
            _ = try await workspace.issueReport(.init(), printing: nil, by: .tester)
            let september = [
                [
                    "Ban hành kế hoạch chuyển đổi số", "Bộ Y tế", "30/6/2025", "",
                    "Quyết định số 9/QĐ-BYT ngày 2/9/2025", "Đã hoàn thành",
                ],
                ["Sửa đổi Luật Viễn thông", "Bộ Tư pháp", "31/12/2025", "", "", ""],
                ["Đào tạo chuyên gia an toàn hạt nhân", "Bộ Công Thương", "30/11/2025", "", "", ""],
            ]
            _ = try await workspace.importDocument(try .workbook(september, dated: "18/9/2025"), by: .tester)
            _ = try await workspace.issueReport(.init(day: "18/9/2025"), printing: nil, by: .tester)
            let cover = try await workspace.issuedReports.content(of: 2, .cover, as: .docx)
            let changes = try WordFigure.read(bytes: cover).filter { $0.query.hasPrefix("changes") }
            #expect(
                changes.map { "\($0.query.dropFirst(13)) \($0.text)" } == [
                    "new 1", "gone 0", "done 1", "moved 1", "rates 0",
                ])
            let earlier = try await workspace.makeReport(.init(day: "20/8/2025", part: .cover), as: .text)
            #expect(String(decoding: earlier.bytes, as: UTF8.self).contains("So với báo cáo số 1 (ngày 18/7/2025)"))
            let comparison = try await workspace.compareReports(1, 2)
            #expect(comparison.new.map(\.title) == ["Đào tạo chuyên gia an toàn hạt nhân"])
            #expect(comparison.done.map(\.title) == ["Ban hành kế hoạch chuyển đổi số"])
            #expect(comparison.moved.map(\.to) == [CivilDate(iso: "2025-12-31")])
            #expect(comparison.moved.map(\.from) == [CivilDate(iso: "2025-09-30")])
            #expect(comparison.gone.isEmpty)
            #expect(try await workspace.compareReports(2, 2).isEmpty)

            let last = [["Sửa đổi Luật Viễn thông", "Bộ Tư pháp", "31/12/2025", "", "", ""]]
            _ = try await workspace.importDocument(try .workbook(last, dated: "18/10/2025"), by: .tester)
            _ = try await workspace.issueReport(.init(day: "18/10/2025"), printing: nil, by: .tester)
            #expect(try await workspace.compareReports(2, 3).gone.count == 2)
            await #expect(throws: Refusal.notFound(what: "7")) { _ = try await workspace.compareReports(1, 7) }
        }
    }

    @Test func `A stored file or word that was altered behind the register's back is told`() async throws {
        for statement: SQL in [
            "update report_file set content = 'AAAA' where form = 'text' and part = 'cover'",
            "update report_file set hash = 'x' where form = 'html'", "update report_issue set title = 'Khác'",
            "update report_issue set data_hash = content_hash",
        ] {
            try await Engine.sqlite.withDatabase { (database) async throws -> Void in
                try await database.write(Migrator.migrate)
                let workspace = Workspace(database: database, clock: SampleReport.clock)
                _ = try await workspace.importDocument(try .workbook(Self.july), by: .tester)
                _ = try await workspace.issueReport(.init(), printing: nil, by: .tester)
                let sound = try await workspace.checkRegister()
                #expect(sound.isSound)
                let file = try await workspace.issuedReports.content(of: 1, .appendices, as: .docx)
                try await database.write { _ = try $0.execute(statement) }
                let altered = try await workspace.checkRegister()
                #expect(altered.brokenIssues == [1])
                #expect(try await workspace.issuedReports.verify(file)?.isChainWhole == false)
            }
        }
    }

    @Test func `A printer that fails leaves nothing issued`() async throws {
        try await with(.sqlite) { workspace in
            await #expect(throws: Refusal.unavailable(reason: "x")) {
                _ = try await workspace.issueReport(.init(), printing: Self.broken, by: .tester)
            }
            let issued = try await workspace.issuedReports()
            #expect(issued.isEmpty)
            await #expect(throws: Refusal.notFound(what: "1")) { _ = try await workspace.issuedReports.issue(1) }
        }
    }
}
