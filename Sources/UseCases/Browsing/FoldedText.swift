import Basics

/// Texts as search reads them, without case and marks, đ as d: one after another in one array, so that looking through
/// all of them is one pass over memory. Folded once, when the register is read.
struct FoldedTexts: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// Adds a text whose parts stand a line each.
    mutating func append(_ parts: [String]) {
        for (index, part) in parts.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: "\n")) }
            bytes.append(contentsOf: part.searchKey.utf8)
        }
        ends.append(bytes.count)
    }

    /// How well a word fits, the best first.
    enum Fit: Int, Comparable {
        case wholeWord, wordStart, inside

        static func < (one: Fit, other: Fit) -> Bool { one.rawValue < other.rawValue }
    }

    /// The best fit of a folded word in one of the texts; nil where it does not hold it.
    func fit(of word: [UInt8], in index: Int) -> Fit? {
        bytes.withUnsafeBufferPointer { all in
            let start = index == 0 ? 0 : ends[index - 1]
            return word.withUnsafeBufferPointer { word in
                Self.fit(of: word, in: UnsafeBufferPointer(rebasing: all[start..<ends[index]]))
            }
        }
    }

    func holds(_ word: [UInt8], in index: Int) -> Bool { fit(of: word, in: index) != nil }

    private static func fit(of word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Fit? {
        guard let first = word.first, let last = word.last, word.count <= text.count else { return nil }
        let end = word.count - 1
        var best: Fit?
        let (firsts, lasts) = (ones &* UInt64(first), ones &* UInt64(last))
        let bytes = UnsafeRawBufferPointer(text)
        var start = 0
        while start + end < text.count {
            if start + end + 8 <= text.count, !mayStart(firsts, lasts, in: bytes, at: start, end) {
                start += 8
                continue
            }
            let next = min(start + 8, text.count - end)
            while start < next {
                if text[start] == first, text[start + end] == last,
                    (1..<max(1, end)).allSatisfy({ text[start + $0] == word[$0] })
                {
                    let fit = fit(text, start, word.count)
                    if fit == .wholeWord { return fit }
                    best = best.map { min($0, fit) } ?? fit
                }
                start += 1
            }
        }
        return best
    }

    /// Whether a word may start at one of eight places: its first byte stands there and its last where it would end. Never
    /// false where one does.
    private static func mayStart(
        _ firsts: UInt64, _ lasts: UInt64, in text: UnsafeRawBufferPointer, at start: Int, _ end: Int
    ) -> Bool {
        // A byte of this is zero where both fit.
        let differing =
            (text.loadUnaligned(fromByteOffset: start, as: UInt64.self) ^ firsts)
            | (text.loadUnaligned(fromByteOffset: start + end, as: UInt64.self) ^ lasts)
        return (differing &- ones) & ~differing & (ones << 7) != 0
    }

    /// 1 in each of eight bytes.
    private static let ones: UInt64 = 0x0101_0101_0101_0101

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

/// Things with a name and other words, as search ranks them.
struct FoldedNames: Sendable {
    private(set) var names: [String] = []
    /// Of each name, in letters.
    private(set) var lengths: [Int] = []
    private var nameTexts = FoldedTexts()
    private var otherTexts = FoldedTexts()

    mutating func append(_ name: String, besides others: [String]) {
        names.append(name)
        lengths.append(name.count)
        nameTexts.append([name])
        otherTexts.append(others)
    }

    /// How well all words fit, and whether one stands in the other words only; nil where one stands nowhere.
    func fit(of words: SearchWords, in index: Int) -> (fit: FoldedTexts.Fit, isInside: Bool)? {
        words.fit { word in
            nameTexts.fit(of: word, in: index).map { ($0, false) }
                ?? otherTexts.fit(of: word, in: index).map { ($0, true) }
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

    /// The worst fit of all words, and whether one of them was found inside; nil where one was not found.
    func fit(
        _ find: ([UInt8]) -> (fit: FoldedTexts.Fit, isInside: Bool)?
    ) -> (fit: FoldedTexts.Fit, isInside: Bool)? {
        var found = (fit: FoldedTexts.Fit.wholeWord, isInside: false)
        for word in folded {
            guard let one = find(word) else { return nil }
            found = (max(found.fit, one.fit), found.isInside || one.isInside)
        }
        return found
    }
}
