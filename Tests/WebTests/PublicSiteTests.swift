import Basics
import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases
import Web

@Suite struct PublicSiteTests {
    /// Words that only descriptions, remarks and doubts hold: long ones, so that no title holds them by chance.
    private func insideWords(_ workspace: Workspace) async throws -> [String] {
        let edition = try await workspace.browsing(for: .staff)
        let register = edition.register
        let tasks = register.assignments.indices.map { edition.task(at: $0) }
        let open = tasks.flatMap { [$0.title, $0.deliverable].compactMap { $0?.singleSpaced } }
        let inside =
            tasks.flatMap { [$0.description, $0.note] } + register.flags.map(\.flag.message)
            + register.rates.map(\.rate.note)
        return Array(
            Set(
                inside.compactMap { $0?.singleSpaced }.filter { words in
                    words.count >= 40 && !open.contains { $0.contains(words) }
                }))
    }

    @Test func `The public site, its files and its interface show no description, remark or doubt`() async throws {
        try await SampleRegister.with { workspace in
            let words = try await insideWords(workspace)
            #expect(words.count > 50)
            let pages = EveryPageTests.pages + EveryPageTests.pages.map(EveryPageTests.inEnglish)
            let files = ["csv", "xlsx", "json", "ics"].map { "/nhiem-vu.\($0)" }
            let data = OpenData.kinds(for: .everyone).map { "/du-lieu-mo/\($0.rawValue).json" }
            let interface = OpenData.kinds(for: .everyone).map { "/api/v1/\($0.rawValue)?limit=500" }
            let site = Site(workspace, for: .everyone)
            for address in pages + files + data + interface {
                let answer = try await site.get(address)
                #expect(answer.status == .ok, "\(address)")
                let body = answer.body.singleSpaced
                for inside in words where body.contains(inside) { Issue.record("\(address) holds: \(inside)") }
            }
        }
    }

    @Test(arguments: ["/du-lieu-mo/quality.csv", "/api/v1/quality"])
    func `What is internal has no address on the public site`(address: String) async throws {
        try await SampleRegister.with { workspace in
            let outside = try await Site(workspace, for: .everyone).get(address)
            #expect(outside.status == .notFound)
            let inside = try await Site(workspace, for: .staff).get(address)
            #expect(inside.status == .ok)
        }
    }

    @Test func `A word that only a description holds is found inside and not outside`() async throws {
        let row = [
            "Xây dựng đề án", "Bộ Tài chính", "30/9/2025", "Đề án", "Kiểm định lưỡng cực zeta", "Đang thực hiện",
        ]
        try await SampleRegister.with([.workbook([row])]) { workspace in
            let address = "/nhiem-vu?q=luong+cuc"
            let inside = try await Site(workspace, for: .staff).get(address)
            #expect(inside.body.contains("data-total=\"1\""))
            let outside = try await Site(workspace, for: .everyone).get(address)
            #expect(outside.body.contains("data-total=\"0\""))
        }
    }
}
