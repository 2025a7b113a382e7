/// A list of phrases that a rule looks for, each with what it stands for; found by their first word, the longest first.
package struct PhraseTable<Meaning: Sendable>: Sendable {
    private var byFirst: [String: [(words: [String], meaning: Meaning)]] = [:]
    /// Whether a first word may be of this shape: nearly every word of a text is not, and is not looked up.
    private var shapes = [Bool](repeating: false, count: 256)

    package init(_ phrases: [(String, Meaning)]) {
        for (phrase, meaning) in phrases {
            let words = TextTokens(phrase).tokens.map(\.form)
            guard let first = words.first else { continue }
            byFirst[first, default: []].append((words, meaning))
            shapes[Self.shape(first)] = true
        }
        for first in byFirst.keys { byFirst[first]?.sort { $0.words.count > $1.words.count } }
    }

    /// The longest phrase that begins at `index`, and how many tokens it takes.
    package func match(in text: TextTokens, at index: Int) -> (meaning: Meaning, length: Int)? {
        let first = text[index]
        guard shapes[Self.shape(first)], let candidates = byFirst[first] else { return nil }
        for (words, meaning) in candidates where index + words.count <= text.count {
            if words.indices.allSatisfy({ words[$0] == text[index + $0] }) { return (meaning, words.count) }
        }
        return nil
    }

    /// A small number made of the ends of a word, of which equal words have the same.
    private static func shape(_ word: String) -> Int {
        let bytes = word.utf8
        return Int((bytes.first ?? 0) &* 31 &+ (bytes.last ?? 0) &* 7 &+ UInt8(truncatingIfNeeded: bytes.count))
    }

    /// The longest phrase that ends before `index`.
    package func match(in text: TextTokens, endingBefore index: Int, within limit: Int = 8) -> (
        meaning: Meaning, length: Int
    )? {
        for start in max(0, index - limit)..<max(0, index) {
            if let found = match(in: text, at: start), start + found.length == index { return found }
        }
        return nil
    }
}

extension PhraseTable where Meaning == Bool {
    /// A list of phrases that all mean the same.
    package init(of phrases: [String]) {
        self.init(phrases.map { ($0, true) })
    }

    package func matches(in text: TextTokens, at index: Int) -> Bool {
        match(in: text, at: index) != nil
    }
}
