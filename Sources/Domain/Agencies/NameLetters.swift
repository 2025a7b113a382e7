import Basics

/// Letter by letter, the small one, the one without marks, and where a tone mark stands.
struct NameLetters {
    static let standard = NameLetters()

    struct Letter {
        var lower: Unicode.Scalar
        var base: Unicode.Scalar
        var isCapital = false
        var isSmall = false
        var isPart = false
    }

    private let letters: [Letter]
    private let ends: [Unicode.Scalar: (bare: Unicode.Scalar, tone: Int)]

    private init() {
        letters = (0..<0x1F00).map { value in
            let scalar = Unicode.Scalar(UInt32(value)) ?? "?"
            var letter = Letter(lower: scalar, base: scalar)
            guard value < 0x1B1 || value >= 0x1EA0 else { return letter }
            letter.isCapital = scalar.properties.isUppercase
            letter.isSmall = scalar.properties.isLowercase
            letter.isPart = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if letter.isPart {
                letter.lower = String(scalar).lowercased().unicodeScalars.first ?? scalar
                letter.base = String(scalar).searchKey.unicodeScalars.first ?? letter.lower
            }
            return letter
        }
        var ends: [Unicode.Scalar: (bare: Unicode.Scalar, tone: Int)] = [:]
        for (bare, toned) in ["a": "àảãáạ", "e": "èẻẽéẹ", "y": "ỳỷỹýỵ", "A": "ÀẢÃÁẠ", "E": "ÈẺẼÉẸ", "Y": "ỲỶỸÝỴ"] {
            guard let bare = bare.unicodeScalars.first else { continue }
            for (tone, scalar) in toned.unicodeScalars.enumerated() { ends[scalar] = (bare, tone) }
        }
        self.ends = ends
    }

    subscript(_ scalar: Unicode.Scalar) -> Letter {
        let index = Int(scalar.value)
        if index < letters.count { return letters[index] }
        let properties = scalar.properties
        return Letter(
            lower: scalar, base: scalar, isCapital: properties.isUppercase, isSmall: properties.isLowercase,
            isPart: properties.isAlphabetic)
    }

    func isPart(_ scalar: Unicode.Scalar) -> Bool { self[scalar].isPart }
    func isCapital(_ scalar: Unicode.Scalar) -> Bool { self[scalar].isCapital }
    func isSmall(_ scalar: Unicode.Scalar) -> Bool { self[scalar].isSmall }

    /// "hoà", "uỷ" as "hòa", "ủy": the tone mark on the first of two vowels that end a word. Not after q.
    func withOlderTone(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard letters.count > 1, let last = letters.last, !last.isASCII, let (bare, tone) = ends[last] else {
            return letters
        }
        let before = letters.count - 2
        guard let tones = Self.starts[letters[before]] else { return letters }
        let isU = letters[before] == "u" || letters[before] == "U"
        guard isU == (bare == "y" || bare == "Y") else { return letters }
        if isU, before > 0, letters[before - 1] == "q" || letters[before - 1] == "Q" { return letters }
        return letters.dropLast(2) + [tones[tone], bare]
    }

    private static let starts: [Unicode.Scalar: [Unicode.Scalar]] = [
        "o": ["ò", "ỏ", "õ", "ó", "ọ"], "u": ["ù", "ủ", "ũ", "ú", "ụ"],
        "O": ["Ò", "Ỏ", "Õ", "Ó", "Ọ"], "U": ["Ù", "Ủ", "Ũ", "Ú", "Ụ"],
    ]
}

extension [UInt8] {
    /// The scalar in UTF-8.
    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }
}
