import Basics

/// Text as search reads it: without case and marks, đ as d, parts a line each.
struct FoldedText: Sendable {
    private let bytes: [UInt8]

    init(_ parts: [String]) {
        bytes = Array(parts.map(\.searchKey).joined(separator: "\n").utf8)
    }

    /// How well a word fits, the best first.
    enum Fit: Int, Comparable {
        case wholeWord, wordStart, inside

        static func < (one: Fit, other: Fit) -> Bool { one.rawValue < other.rawValue }
    }

    /// The best fit of a folded word; nil where the text does not hold it.
    func fit(of word: [UInt8]) -> Fit? {
        guard let first = word.first, word.count <= bytes.count else { return nil }
        var best: Fit?
        bytes.withUnsafeBufferPointer { text in
            var index = 0
            while index <= text.count - word.count {
                if text[index] == first, Self.matches(text, at: index, word) {
                    let fit = Self.fit(text, index, word.count)
                    if best.map({ fit < $0 }) ?? true { best = fit }
                    if best == .wholeWord { return }
                }
                index += 1
            }
        }
        return best
    }

    func contains(_ word: [UInt8]) -> Bool { fit(of: word) != nil }

    private static func matches(_ text: UnsafeBufferPointer<UInt8>, at start: Int, _ word: [UInt8]) -> Bool {
        for offset in 1..<max(1, word.count) where text[start + offset] != word[offset] { return false }
        return true
    }

    private static func fit(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Fit {
        guard start == 0 || !isWordByte(text[start - 1]) else { return .inside }
        return start + count == text.count || !isWordByte(text[start + count]) ? .wholeWord : .wordStart
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
        default: false
        }
    }
}

/// The words that somebody searches for.
package struct SearchWords: Hashable, Sendable {
    /// As typed, white space folded.
    package let text: String
    /// Without case and marks.
    let folded: [[UInt8]]

    /// Nil where nothing but white space was typed.
    package init?(_ text: String) {
        let text = text.singleSpaced
        guard !text.isEmpty else { return nil }
        self.text = text
        folded = text.searchKey.split(separator: " ").map { Array($0.utf8) }
    }
}
