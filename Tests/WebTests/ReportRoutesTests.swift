import Basics
import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases
import Web

@Suite struct ReportRoutesTests {
    private func withIssue(_ body: (Workspace) async throws -> Void) async throws {
        try await SampleRegister.with { workspace in
            _ = try await workspace.issueReport(.init(), printing: nil, by: .tester)
            try await body(workspace)
        }
    }

    @Test func `Issued reports are listed with their files, and shown as they were issued`() async throws {
        try await withIssue { workspace in
            let site = Site(workspace)
            for list in ["/bao-cao", "/en/bao-cao"] {
                let answer = try await site.get(list)
                #expect(answer.status == .ok)
                #expect(PageText(html: answer.body).totals(in: nil) == ["1"])
                #expect(answer.body.contains("bao-cao-1-phu-luc.docx"))
            }
            for page in ["/bao-cao/1", "/en/bao-cao/1"] {
                let answer = try await site.get(page)
                #expect(answer.status == .ok)
                #expect(answer.body.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                #expect(answer.body.components(of: "<h1").count == 2)
                let labels = answer.body.components(of: "role=\"region\" aria-label=\"").dropFirst().map {
                    $0.prefix { $0 != "\"" }
                }
                #expect(labels.count > 3)
                #expect(Set(labels).count == labels.count, "a screen reader tells the tables apart")
            }
            let lists = try await site.get("/bao-cao/1?part=appendices")
            #expect(lists.body.contains("PHỤ LỤC 07"))
            let issue = try await workspace.issuedReports.issue(1).issue
            #expect(lists.body.contains(issue.contentHash))
        }
    }

    @Test func `A file of an issue is served as it was stored; what is not there is not found`() async throws {
        try await withIssue { workspace in
            let site = Site(workspace)
            let stored = try await workspace.issuedReports.content(of: 1, .appendices, as: .text)
            let answer = try await site.get("/bao-cao/1/bao-cao-1-phu-luc.txt")
            #expect(answer.status == .ok)
            #expect(Array(answer.body.utf8) == stored)
            for missing in ["/bao-cao/2", "/bao-cao/x", "/bao-cao/1/bao-cao-1.pdf", "/bao-cao/1?known-at=1"] {
                let answer = try await site.get(missing)
                #expect(answer.status == .notFound, "\(missing)")
            }
            let before = try await site.get("/bao-cao?known-at=1")
            #expect(PageText(html: before.body).totals(in: nil) == ["0"])
        }
    }

    @Test func `What was corrected after an issue stands beside it`() async throws {
        let task = [["Ban hành kế hoạch chuyển đổi số", "Bộ Y tế", "30/9/2025", "", "", ""]]
        try await SampleRegister.with([.workbook(task)]) { workspace in
            _ = try await workspace.issueReport(.init(), printing: nil, by: .tester)
            let site = Site(workspace)
            let unchanged = try await site.get("/en/bao-cao/1")
            #expect(unchanged.body.contains("the register still says the same"))
            let key = try await workspace.browsing(for: .staff).task(at: 0).key
            _ = try await workspace.correctReading(
                key, .deadline, means: "30/10/2025", by: .tester)
            let answer = try await site.get("/en/bao-cao/1")
            #expect(answer.body.contains("Other deadlines"))
            #expect(answer.body.contains("30/9/2025"))
        }
    }

    @Test func `The public site has no reports`() async throws {
        try await withIssue { workspace in
            let site = Site(workspace, for: .everyone)
            for path in ["/bao-cao", "/bao-cao/1", "/bao-cao/1/bao-cao-1.docx"] {
                let answer = try await site.get(path)
                #expect(answer.status == .notFound)
            }
            let overview = try await site.get("/")
            #expect(!overview.body.contains("/bao-cao"))
        }
    }
}
