import Basics
import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases
import Web

@Suite struct EveryPageTests {
    static let pages = [
        "/", "/nhiem-vu", "/co-quan", "/van-ban", "/chi-so", "/kiem-tra", "/co-so-du-lieu", "/chat-luong", "/nguon",
        "/tra-cuu", "/tra-cuu?q=du+lieu", "/cach-tinh", "/du-lieu-mo", "/nhiem-vu/NV-1", "/nhiem-vu/NV-96",
        "/co-quan/btc", "/co-quan/ha-noi", "/nguon/bkhcn-2025-07-18", "/nhiem-vu?view=obligations",
    ]

    static func inEnglish(_ page: String) -> String { page == "/" ? "/en" : "/en" + page }

    @Test func `Every page answers in both languages with one heading, a title and a strict policy`() async throws {
        try await SampleRegister.with { workspace in
            let site = Site(workspace)
            for (page, language) in Self.pages.flatMap({ [($0, "vi"), (Self.inEnglish($0), "en")] }) {
                let answer = try await site.get(page)
                #expect(answer.status == .ok, "\(page)")
                #expect(answer.body.contains("<html lang=\"\(language)\">"), "\(page)")
                #expect(answer.body.components(of: "<h1").count == 2, "\(page)")
                #expect(answer.body.contains("<title>") && !answer.body.contains("<title> ·"), "\(page)")
                for planted in [" style=\"", "<style", " onclick", "javascript:", "=\"http"] {
                    #expect(!answer.body.contains(planted), "\(page) holds \(planted)")
                }
                let policy = HTTPField.Name("Content-Security-Policy").flatMap { answer.headers[$0] }
                #expect(policy?.hasPrefix("default-src 'self';") == true, "\(page)")
                #expect(answer.headers[.setCookie] == nil, "\(page)")
            }
        }
    }

    @Test(arguments: ["", "as-of=2025-06-30", "as-of=2025-05-15"])
    func `Every number that counts rows opens exactly those rows`(day: String) async throws {
        try await SampleRegister.with { workspace in
            let site = Site(workspace)
            var opened: [String: [String]] = [:]
            for page in Self.pages where !page.contains("?") || day.isEmpty {
                let answer = try await site.get(day.isEmpty ? page : "\(page)?\(day)")
                for (count, href) in PageText(html: answer.body).counts {
                    if opened[href] == nil {
                        let parts = href.split(separator: "#", maxSplits: 1)
                        let list = try await site.get(String(parts[0]))
                        opened[href] = PageText(html: list.body).totals(in: parts.count > 1 ? String(parts[1]) : nil)
                    }
                    #expect(opened[href] == [count], "\(page): \(count) opens \(href)")
                }
            }
            #expect(opened.count > 200)
        }
    }

    @Test func `Every link of the site leads to a page`() async throws {
        try await SampleRegister.with { workspace in
            let site = Site(workspace)
            var waiting = Self.pages
            var seen: Set<String> = []
            while let page = waiting.popLast(), seen.count < 1500 {
                let address = page.split(separator: "#").first.map(String.init) ?? "/"
                guard address.hasPrefix("/"), seen.insert(address).inserted else { continue }
                let answer = try await site.get(address)
                #expect(answer.status == .ok, "\(address)")
                // One level deep: the pages that those of the navigation lead to.
                if Self.pages.contains(address) { waiting += PageText(html: answer.body).links }
            }
            #expect(seen.count > 300)
        }
    }

    @Test func `An empty register has every page, and says what would stand there`() async throws {
        try await SampleRegister.with([]) { workspace in
            let site = Site(workspace)
            for page in Self.pages
            where !page.contains("NV-") && !page.contains("/co-quan/") && !page.contains("/nguon/") {
                let answer = try await site.get(page)
                #expect(answer.status == .ok, "\(page)")
            }
            let list = try await site.get("/nhiem-vu")
            #expect(list.body.contains("data-total=\"0\""))
        }
    }
}

extension String {
    func components(of words: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = self[...]
        while let place = rest.range(of: words) {
            parts.append(rest[..<place.lowerBound])
            rest = rest[place.upperBound...]
        }
        return parts + [rest]
    }
}
