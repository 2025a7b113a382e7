import Basics

/// Words that number works of one kind: "đợt 1" and "đợt 2", "quý II" and "quý III" are works of their own, however
/// alike their titles are.
enum Stages {
    /// Whether both titles count by the same word, and no number of the one is one of the other.
    static func differ(_ one: String, _ other: String) -> Bool {
        let (first, second) = (numbers(in: one), numbers(in: other))
        return first.contains { word, numbers in second[word].map { $0.isDisjoint(with: numbers) } ?? false }
    }

    private static let words: Set<String> = ["đợt", "quý", "kỳ", "khóa", "phần", "gói", "tuyến", "lớp"]

    /// What stands right behind each of the words: a number, Roman or not.
    private static func numbers(in title: String) -> [String: Set<Int>] {
        let text = TextTokens(title)
        var found: [String: Set<Int>] = [:]
        for index in text.tokens.indices where words.contains(text[index]) {
            guard let number = text.number(at: index + 1) ?? RomanNumeral.value(of: text[index + 1].uppercased())
            else { continue }
            found[text[index], default: []].insert(number)
        }
        return found
    }
}
