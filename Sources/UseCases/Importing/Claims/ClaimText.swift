import Basics

/// A sentence with its figures, read in small letters.
struct ClaimText {
    let text: String
    /// In small letters, letter by letter as long as the text.
    let key: String
    let figures: [Figure]

    struct Figure {
        let figure: WrittenFigure
        /// What stands before and behind it in the sentence.
        let before: String
        let after: String
        /// The clause that it stands in, without its neighbours between commas and semicolons.
        let clause: String

        var value: Double { figure.value }
    }

    init(_ text: String) {
        self.text = text
        let lowered = text.lowercased()
        let key = lowered.count == text.count ? lowered : text
        self.key = key
        figures = WrittenFigure.all(in: key, grouping: true).map { figure in
            let before = String(key[..<figure.range.lowerBound]).singleSpaced
            let after = String(key[figure.range.upperBound...]).singleSpaced
            return Figure(figure: figure, before: before, after: after, clause: Self.clause(key, figure.range))
        }
    }

    /// The period that it names; "02/3 tỉnh" is none.
    var period: PeriodWords {
        var rest = key
        for (part, whole) in zip(figures, figures.dropFirst()).reversed() where part.isPart(of: whole) {
            rest.replaceSubrange(part.figure.range.lowerBound..<whole.figure.range.upperBound, with: "…")
        }
        return PeriodWords(rest)
    }

    /// Words of `key` as the source writes them.
    func written(_ words: String) -> String {
        guard let range = key.range(ofWords: words) else { return words }
        return String(text.dropFirst(key.distance(from: key.startIndex, to: range.lowerBound)).prefix(words.count))
    }

    func has(_ words: String) -> Bool { key.range(ofWords: words) != nil }

    func hasAny(_ phrases: [String]) -> Bool { phrases.contains(where: has) }

    /// Between the marks around a figure; commas inside numbers are none.
    private static func clause(_ key: String, _ range: Range<String.Index>) -> String {
        func isMark(_ index: String.Index) -> Bool {
            guard ",;:()".contains(key[index]) || key[index] == "." else { return false }
            let next = key.index(after: index)
            return next == key.endIndex || key[next] == " " || key[index] == "(" || key[index] == ")"
        }
        var start = range.lowerBound
        while start > key.startIndex, !isMark(key.index(before: start)) { start = key.index(before: start) }
        var end = range.upperBound
        while end < key.endIndex, !isMark(end) { end = key.index(after: end) }
        return String(key[start..<end]).singleSpaced
    }
}

extension ClaimText.Figure {
    /// The first of the nouns that stands right behind the number.
    func noun(among nouns: [String]) -> String? {
        guard isCount else { return nil }
        return nouns.first { after.hasPrefix($0) && after.dropFirst($0.count).first?.isLetter != true }
    }

    /// A whole number that is no part of a day, a symbol or a name.
    var isCount: Bool {
        guard figure.decimals == 0, !figure.isPercent, value >= 0 else { return false }
        let last = before.split(separator: " ").last.map(String.init) ?? ""
        guard
            !["tháng", "năm", "ngày", "quý", "số", "phụ", "lục", "mục", "điều", "khoản", "kỳ", "thứ", "cấp"].contains(
                last)
                || before.hasSuffix("tổng số") || before.hasSuffix("danh mục")
        else { return false }
        return !last.hasSuffix("-") && last.last?.isNumber != true && !after.hasPrefix("-")
    }

    /// "15/30": the number behind the stroke, and the place of the whole.
    func isPart(of next: ClaimText.Figure) -> Bool {
        let last = before.split(separator: " ").last.map(String.init) ?? ""
        let isDay = ["ngày", "đến", "từ", "hết", "tới", "trước", "sau", "tháng", "tính"].contains(last)
        guard value <= next.value, !isDay, !last.hasSuffix("/"), !next.after.hasPrefix("/") else { return false }
        return isFraction(of: next)
    }

    private func isFraction(of next: ClaimText.Figure) -> Bool {
        after.hasPrefix("/") && next.before.hasSuffix("/")
            || ["trên tổng số", "trong tổng số", "trên tổng", "trong số"].contains {
                after.hasPrefix($0) && next.before.hasSuffix($0)
            } && after.prefix(20).contains { $0.isNumber }
    }
}

/// How claims tell figures and names in Vietnamese.
enum ClaimWords {
    /// 3319 is "3.319", 24.3 is "24,3".
    static func number(_ value: Double) -> String {
        let hundredths = (value * 100).rounded()
        let whole = Int(hundredths / 100)
        let rest = Int(hundredths.magnitude) % 100
        var digits = String(whole.magnitude)
        var grouped = ""
        while digits.count > 3 {
            grouped = "." + digits.suffix(3) + grouped
            digits = String(digits.dropLast(3))
        }
        let fraction = rest == 0 ? "" : rest % 10 == 0 ? ",\(rest / 10)" : rest < 10 ? ",0\(rest)" : ",\(rest)"
        return (value < 0 ? "-" : "") + digits + grouped + fraction
    }

    static func percent(_ value: Double) -> String { number(value) + "%" }

    /// Up to six names, the rest by number.
    static func names(_ names: [String]) -> String {
        guard names.count > 6 else { return names.joined(separator: ", ") }
        return names.prefix(5).joined(separator: ", ") + " và \(names.count - 5) nơi khác"
    }

    /// "tháng 6/2025"
    static func month(_ period: CivilDate) -> String { "tháng \(period.month)/\(period.year)" }

    /// Whether the computed value, rounded as the stated one is written, is it.
    static func rounds(_ computed: Double, to stated: Double, decimals: Int) -> Bool {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        return ((computed * scale + 1e-9).rounded() - (stated * scale).rounded()).magnitude < 0.5
    }
}
