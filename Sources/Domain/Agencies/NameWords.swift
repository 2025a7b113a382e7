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
        return text(scalars: words[first].start, words[last - 1].end).singleSpaced
    }

    func text(scalars first: Int, _ last: Int) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[first..<last])
        return String(text)
    }
}

extension NameWords.Word {
    /// Begins with a capital letter.
    var isCapital: Bool { shape.unicodeScalars.first.map { $0.properties.isUppercase } ?? false }

    /// Capitals only, two or more, as an abbreviation has.
    var isAcronym: Bool {
        shape.unicodeScalars.count > 1 && !shape.unicodeScalars.contains { $0.properties.isLowercase }
            && shape.unicodeScalars.contains { $0.properties.isUppercase }
    }

    var isNumber: Bool { folded.utf8.allSatisfy { (0x30...0x39).contains($0) } && !folded.isEmpty }
}

// MARK: - Cutting

private struct WordCutter {
    let scalars: [Unicode.Scalar]
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
            } else if scalar.isNamePart || scalar == "&" {
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
        words.append(.init(kind: kind, folded: sign, lower: sign, shape: sign, start: at, end: end))
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
            if scalar.isNamePart {
                if scalar.properties.isLowercase { isCapitals = false }
                letters.append(scalar)
            } else if scalar == "&" {
                if letters.isEmpty, !(at + 1 < scalars.count && scalars[at + 1].isNamePart) {
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
        guard at + 1 < scalars.count, scalars[at + 1].properties.isUppercase,
            letters.last?.properties.isUppercase == true
        else { return false }
        switch scalar {
        case "-", "–", "‑": return capitalsFollow(until: { $0.isBlank || !($0.isNamePart || $0 == "&" || $0 == "-") })
        case ".": return letters.count == 1
        case ",":
            // A list of abbreviations has its commas behind an "&" too; within one they come before it.
            var next = at + 1
            while next < scalars.count, scalars[next].isNamePart { next += 1 }
            return next < scalars.count && scalars[next] == "&"
                && !scalars[..<at].reversed().prefix(while: { !$0.isBlank })
                    .contains("&")
        default: return false
        }
    }

    private func capitalsFollow(until isEnd: (Unicode.Scalar) -> Bool) -> Bool {
        scalars[(at + 1)...].prefix { !isEnd($0) }.allSatisfy { !$0.properties.isLowercase }
    }

    private mutating func append(_ letters: [Unicode.Scalar], from start: Int) {
        let shape = Alphabet.withOlderTone(letters)
        var (folded, lower, kept) = (String.UnicodeScalarView(), String.UnicodeScalarView(), String.UnicodeScalarView())
        for scalar in shape {
            let small = Alphabet.lower(scalar)
            lower.append(small)
            folded.append(Alphabet.base(small))
            kept.append(scalar)
        }
        words.append(
            .init(
                kind: .word, folded: String(folded), lower: String(lower), shape: String(kept), start: start, end: at))
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

    fileprivate var isNamePart: Bool {
        isASCII
            ? (0x30...0x39).contains(value) || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
            : properties.isAlphabetic || properties.numericType != nil
    }
}

// MARK: - Letters

/// Letter by letter, the small one, the one without marks, and where a tone mark stands.
private enum Alphabet {
    static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar { entry(scalar)?.lower ?? scalar }
    static func base(_ scalar: Unicode.Scalar) -> Unicode.Scalar { entry(scalar)?.base ?? scalar }

    /// "hoà", "uỷ" as "hòa", "ủy": the tone mark on the first of two vowels that end a word. Not after q.
    static func withOlderTone(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard letters.count > 1, let last = letters.last, !last.isASCII else { return letters }
        let before = letters.count - 2
        guard let (bare, tone) = ends[last], let tones = starts[letters[before]] else { return letters }
        let isU = letters[before] == "u" || letters[before] == "U"
        guard isU == (bare == "y" || bare == "Y") else { return letters }
        if isU, before > 0, letters[before - 1] == "q" || letters[before - 1] == "Q" { return letters }
        return letters.dropLast(2) + [tones[tone], bare]
    }

    private static func entry(_ scalar: Unicode.Scalar) -> (lower: Unicode.Scalar, base: Unicode.Scalar)? {
        let index = Int(scalar.value)
        return index < 0x1F00 ? table[index] : nil
    }

    private static let table: [(lower: Unicode.Scalar, base: Unicode.Scalar)?] = {
        var table = [(lower: Unicode.Scalar, base: Unicode.Scalar)?](repeating: nil, count: 0x1F00)
        for value in Array(0x41...0x5A) + Array(0xC0...0x1B0) + Array(0x1EA0...0x1EF9) {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            let lower = String(scalar).lowercased().unicodeScalars.first ?? scalar
            table[value] = (lower, String(scalar).searchKey.unicodeScalars.first ?? lower)
        }
        return table
    }()

    private static let starts: [Unicode.Scalar: [Unicode.Scalar]] = [
        "o": ["ò", "ỏ", "õ", "ó", "ọ"], "u": ["ù", "ủ", "ũ", "ú", "ụ"],
        "O": ["Ò", "Ỏ", "Õ", "Ó", "Ọ"], "U": ["Ù", "Ủ", "Ũ", "Ú", "Ụ"],
    ]

    private static let ends: [Unicode.Scalar: (bare: Unicode.Scalar, tone: Int)] = {
        var ends: [Unicode.Scalar: (bare: Unicode.Scalar, tone: Int)] = [:]
        for (bare, toned) in ["a": "àảãáạ", "e": "èẻẽéẹ", "y": "ỳỷỹýỵ", "A": "ÀẢÃÁẠ", "E": "ÈẺẼÉẸ", "Y": "ỲỶỸÝỴ"] {
            guard let bare = bare.unicodeScalars.first else { continue }
            for (tone, scalar) in toned.unicodeScalars.enumerated() { ends[scalar] = (bare, tone) }
        }
        return ends
    }()
}
