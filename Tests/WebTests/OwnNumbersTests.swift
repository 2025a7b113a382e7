import Basics
import Domain
import TestSupport
import Testing
import UseCases
import Web

/// Every number that a page says of itself can be opened, or is a time, or one of a few things that count nothing.
@Suite struct OwnNumbersTests {
    /// Figures that count no rows: `number` marks days, shares, ranks, keys and dates; `st` a standing with its days;
    /// `chart` a drawing, whose table stands beside it; `defs` the rules of the method.
    private static let allowedClasses: Set<Substring> = ["number", "st", "chart", "defs", "crumbs"]
    /// Links, times, choices, and the heads of lists, which name months and days.
    private static let allowedElements: Set<String> = [
        "a", "time", "summary", "option", "title", "code", "h2", "th", "dt", "figcaption",
    ]
    /// "0", which opens nothing; "/51", of how many; "Due within 30 days:", before a link; the page that is shown.
    private static let allowedTexts: [(element: String, isAllowed: @Sendable (String) -> Bool)] = [
        ("span", { $0 == "0" || $0.hasPrefix("/") }), ("p", { $0.hasSuffix(":") }), ("li", { Int($0) != nil }),
    ]

    private func isAllowed(_ text: PageTree.Text) -> Bool {
        text.within.contains { element in
            Self.allowedElements.contains(element.name) || element.has("lang=\"vi\"")
                || element.classes.contains(where: Self.allowedClasses.contains)
                || Self.allowedTexts.contains { $0.element == element.name && $0.isAllowed(text.words) }
        }
    }

    @Test func `The same holds of the pages of issued reports`() async throws {
        try await SampleRegister.with { workspace in
            _ = try await workspace.issueReport(.init(), printing: nil, by: .tester)
            try await expectNoBareNumber(on: ["/bao-cao", "/bao-cao/1", "/en/bao-cao/1"], of: Site(workspace))
        }
    }

    /// - Returns: how many texts with digits there are.
    @discardableResult
    private func expectNoBareNumber(on pages: [String], of site: Site) async throws -> Int {
        var found = 0
        for page in pages {
            let answer = try await site.get(page)
            for text in PageTree(answer.body).texts where text.words.contains(where: \.isNumber) {
                found += 1
                if isAllowed(text) { continue }
                let path = text.within.suffix(3).map { "\($0.name)\($0.attributes)" }.joined(separator: " ")
                Issue.record("\(page): “\(text.words.prefix(60))” in \(path)")
            }
        }
        return found
    }

    @Test func `A number in the page's own words is a link, a time, or counts nothing`() async throws {
        try await SampleRegister.with { workspace in
            let pages = EveryPageTests.pages.flatMap { [$0, EveryPageTests.inEnglish($0)] }
            let found = try await expectNoBareNumber(on: pages, of: Site(workspace))
            #expect(found > 1000)
        }
    }
}
