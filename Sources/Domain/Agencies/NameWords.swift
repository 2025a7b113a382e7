import Basics

/// A text cut into words and marks, each in the forms that names are compared by.
struct NameWords {
    let words: [Word]
    private let scalars: [Unicode.Scalar]

    struct Word {
        let kind: Kind
        /// Lower case without marks: the key for finding names.
        let folded: String
        /// Lower case with marks, tone marks in their older place ("hoà" is "hòa"): what grammar compares.
        let lower: String
        /// As written, tone marks in their older place.
        let shape: String
        let start: Int
        let end: Int
        /// Begins with a capital letter.
        let isCapital: Bool
        /// Capitals only, two or more, as an abbreviation has.
        let isAcronym: Bool
    }

    enum Kind {
        case word, comma, semicolon, lineBreak, open, close, colon, dash, slash, stop, ellipsis
    }

    init(_ text: String) {
        scalars = Array(text.canonical.unicodeScalars)
        var cutter = WordCutter(scalars)
        words = cutter.cut()
    }

    /// The words from `first` to before `last` as written, white space folded.
    func text(_ first: Int, _ last: Int) -> String {
        guard first < last, last <= words.count else { return "" }
        return text(scalars: words[first].start, words[last - 1].end)
    }

    /// The text between two places of scalars, white space folded to one space.
    func text(scalars first: Int, _ last: Int) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity((last - first) * 2)
        var isBlank = false
        for scalar in scalars[first..<last] {
            if scalar.value == 0x20 || scalar.isBlank {
                if !isBlank { bytes.append(0x20) }
                isBlank = true
            } else {
                bytes.append(scalar)
                isBlank = false
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension NameWords.Word {
    var isNumber: Bool { folded.utf8.allSatisfy { (0x30...0x39).contains($0) } && !folded.isEmpty }
}

// MARK: - Cutting

private struct WordCutter {
    let scalars: [Unicode.Scalar]
    private let alphabet = NameLetters.standard
    private var words: [NameWords.Word] = []
    private var at = 0

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        words.reserveCapacity(scalars.count / 4 + 1)
    }

    mutating func cut() -> [NameWords.Word] {
        while at < scalars.count {
            let scalar = scalars[at]
            if scalar.isLineBreak {
                if words.last?.kind != .lineBreak { mark(.lineBreak) } else { at += 1 }
            } else if scalar.isBlank || scalar.isQuote {
                at += 1
            } else if alphabet.isPart(scalar) || scalar == "&" {
                word()
            } else {
                sign(scalar)
            }
        }
        return words
    }

    private mutating func sign(_ scalar: Unicode.Scalar) {
        switch scalar {
        case ",": mark(.comma)
        case ";": mark(.semicolon)
        case "(", "[": mark(.open)
        case ")", "]": mark(.close)
        case ":": mark(.colon)
        case "/", "\\", "|": mark(.slash)
        case "…": mark(.ellipsis)
        case ".":
            var end = at
            while end < scalars.count, scalars[end] == "." { end += 1 }
            if end - at > 1 {
                mark(.ellipsis, to: end)
            } else if words.last.map({ $0.end == at && $0.isShortening }) ?? false {
                at += 1
            } else {
                mark(.stop)
            }
        default: mark(.dash)
        }
    }

    private mutating func mark(_ kind: NameWords.Kind, to end: Int? = nil) {
        let end = end ?? at + 1
        let sign = kind == .comma ? "," : kind == .dash ? "-" : ""
        words.append(
            .init(
                kind: kind, folded: sign, lower: sign, shape: sign, start: at, end: end, isCapital: false,
                isAcronym: false))
        at = end
    }

    /// A run of letters and digits. An abbreviation may hold "&", a hyphen, a stop or a comma: KH&CN, LĐ-TB&XH, T.P,
    /// VH,TT&DL.
    private mutating func word() {
        let start = at
        var letters: [Unicode.Scalar] = []
        var isCapitals = true
        while at < scalars.count {
            let scalar = scalars[at]
            if alphabet.isPart(scalar) {
                if alphabet.isSmall(scalar) { isCapitals = false }
                letters.append(scalar)
            } else if scalar == "&" {
                if letters.isEmpty, !(at + 1 < scalars.count && alphabet.isPart(scalars[at + 1])) {
                    at += 1
                    break
                }
            } else if !(isCapitals && isJoint(scalar, after: letters)) {
                break
            }
            at += 1
        }
        append(letters.isEmpty ? ["v", "à"] : letters, from: start)
    }

    private func isJoint(_ scalar: Unicode.Scalar, after letters: [Unicode.Scalar]) -> Bool {
        guard at + 1 < scalars.count, alphabet.isCapital(scalars[at + 1]),
            letters.last.map(alphabet.isCapital) ?? false
        else { return false }
        switch scalar {
        case "-", "–", "‑":
            return capitalsFollow(until: { $0.isBlank || !(alphabet.isPart($0) || $0 == "&" || $0 == "-") })
        case ".": return letters.count == 1
        case ",":
            // A list of abbreviations has its commas behind an "&" too; within one they come before it.
            var next = at + 1
            while next < scalars.count, alphabet.isPart(scalars[next]) { next += 1 }
            return next < scalars.count && scalars[next] == "&"
                && !scalars[..<at].reversed().prefix(while: { !$0.isBlank })
                    .contains("&")
        default: return false
        }
    }

    private func capitalsFollow(until isEnd: (Unicode.Scalar) -> Bool) -> Bool {
        scalars[(at + 1)...].prefix { !isEnd($0) }.allSatisfy { !alphabet.isSmall($0) }
    }

    private mutating func append(_ letters: [Unicode.Scalar], from start: Int) {
        var (folded, lower, kept): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
        var (capitals, smalls) = (0, 0)
        for scalar in alphabet.withOlderTone(letters) {
            let letter = alphabet[scalar]
            kept.append(scalar)
            lower.append(letter.lower)
            folded.append(letter.base)
            if letter.isCapital { capitals += 1 }
            if letter.isSmall { smalls += 1 }
        }
        let name = String(decoding: kept, as: UTF8.self)
        let small = capitals == 0 ? name : String(decoding: lower, as: UTF8.self)
        words.append(
            .init(
                kind: .word, folded: folded == lower ? small : String(decoding: folded, as: UTF8.self), lower: small,
                shape: name, start: start, end: at, isCapital: letters.first.map(alphabet.isCapital) ?? false,
                isAcronym: capitals > 0 && smalls == 0 && letters.count > 1))
    }
}

extension NameWords.Word {
    /// "TP." and its like: the stop belongs to the word.
    fileprivate var isShortening: Bool { ["tp", "tx", "tt", "p", "q", "x", "t", "h"].contains(folded) && isCapital }
}

extension Unicode.Scalar {
    fileprivate var isLineBreak: Bool {
        switch value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    fileprivate var isQuote: Bool {
        switch self {
        case "\"", "'", "“", "”", "‘", "’", "«", "»": true
        default: false
        }
    }
}
