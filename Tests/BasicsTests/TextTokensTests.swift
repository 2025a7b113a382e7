import Basics
import Testing

@Suite struct TextTokensTests {
    @Test(arguments: [
        ("Quý III/2025", ["quý", "iii", "/", "2025"]), ("NQ193/2025", ["nq", "193", "/", "2025"]),
        ("QÐ–TTg", ["qđ", "-", "ttg"]),
        ("Tie\u{302}\u{301}ng", ["tiếng"]), ("20.000 đ", ["20", ".", "000", "đ"]), (" \n", []), ("", []),
    ])
    func `A text is cut into words, numbers and marks`(text: String, forms: [String]) {
        #expect(TextTokens(text).tokens.map(\.form) == forms)
    }

    @Test func `Tokens know what stands before them, and nothing stands beyond the ends`() {
        let text = TextTokens("một\nhai 3/4")
        #expect(text.tokens.map(\.startsLine) == [true, true, false, false, false])
        #expect(text.tokens.map(\.isGlued) == [false, false, false, true, true])
        #expect(text[-1] == "" && text[9] == "" && text.number(at: 4) == 4 && text.number(at: 0) == nil)
        #expect(text.written(1..<5) == "hai 3/4" && text.written(2..<2) == "")
    }

    @Test func `The longest phrase wins`() {
        let phrases = PhraseTable([("dự án", 1), ("dự án luật", 2)])
        #expect(phrases.match(in: TextTokens("dự án Luật Đường bộ"), at: 0)?.meaning == 2)
        #expect(phrases.match(in: TextTokens("dự án cầu"), at: 0)?.length == 2)
        #expect(phrases.match(in: TextTokens("các dự án"), endingBefore: 3)?.meaning == 1)
        #expect(phrases.match(in: TextTokens("dự"), at: 0) == nil)
    }

    @Test(arguments: [
        (2, 2024, "2024-02-29"), (2, 2025, "2025-02-28"), (2, 2000, "2000-02-29"), (6, 2025, "2025-06-30"),
        (12, 2025, "2025-12-31"),
    ])
    func `A month ends on its last day`(month: Int, year: Int, last: String) {
        #expect(CivilDate(lastOfMonth: month, year: year)?.iso == last)
        #expect(CivilDate(lastOfMonth: month, year: year)?.isoMonth == String(last.prefix(7)))
    }

    @Test func `There is neither month 13 nor quarter 5`() {
        #expect(CivilDate(lastOfMonth: 13, year: 2025) == nil)
        #expect(CivilDate(lastOfQuarter: 5, year: 2025) == nil)
        #expect(CivilDate(lastOfQuarter: 1, year: 2025)?.iso == "2025-03-31")
        #expect(CivilDate(lastOfYear: 2025)?.iso == "2025-12-31")
    }
}
