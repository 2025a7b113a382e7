/// A list of phrases that a rule looks for, each with what it stands for; found by their first word, the longest first.
package struct PhraseTable<Meaning: Sendable>: Sendable {
    private var byFirst: [String: [(words: [String], meaning: Meaning)]] = [:]

    package init(_ phrases: [(String, Meaning)]) {
        for (phrase, meaning) in phrases {
            let words = TextTokens(phrase).tokens.map(\.form)
            guard let first = words.first else { continue }
            byFirst[first, default: []].append((words, meaning))
        }
        for first in byFirst.keys { byFirst[first]?.sort { $0.words.count > $1.words.count } }
    }

    /// The longest phrase that begins at `index`, and how many tokens it takes.
    package func match(in text: TextTokens, at index: Int) -> (meaning: Meaning, length: Int)? {
        guard let candidates = byFirst[text[index]] else { return nil }
        for (words, meaning) in candidates where index + words.count <= text.count {
            if words.indices.allSatisfy({ words[$0] == text[index + $0] }) { return (meaning, words.count) }
        }
        return nil
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
