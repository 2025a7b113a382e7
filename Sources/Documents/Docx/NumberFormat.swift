/// How a count is printed in a list.
enum NumberFormat: Sendable, Equatable {
    case decimal, upperRoman, lowerRoman, upperLetter, lowerLetter, ordinal, bullet, none
    /// With zeros before it up to so many digits.
    case padded(Int)
    /// The document's own sequence, such as `a, b, c, d, đ, e, g`.
    case sequence([String])

    /// `pattern` is the document's own format: `01, 02, 03, ...` or a sequence, as Word writes it.
    init(_ name: String, pattern: String?) {
        switch name {
        case "upperRoman": self = .upperRoman
        case "lowerRoman": self = .lowerRoman
        case "upperLetter": self = .upperLetter
        case "lowerLetter": self = .lowerLetter
        case "ordinal": self = .ordinal
        case "bullet": self = .bullet
        case "none": self = .none
        case "decimalZero": self = .padded(2)
        case "custom": self = Self.custom(pattern ?? "")
        default: self = .decimal
        }
    }

    private static func custom(_ pattern: String) -> NumberFormat {
        let items = pattern.split(separator: ",").map { String($0.drop { $0 == " " }) }.filter {
            $0 != "..." && $0 != "…"
        }
        guard let first = items.first, items.count > 1 else { return .decimal }
        if items.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) {
            return first.utf8.count > 1 ? .padded(first.utf8.count) : .decimal
        }
        return .sequence(items)
    }

    func text(of count: Int) -> String {
        switch self {
        case .decimal: String(count)
        case .upperRoman: Self.roman(count)
        case .lowerRoman: Self.roman(count).lowercased()
        case .upperLetter: Self.letter(count, first: UInt8(ascii: "A"))
        case .lowerLetter: Self.letter(count, first: UInt8(ascii: "a"))
        case .ordinal: "\(count)."
        case .bullet, .none: ""
        case .padded(let digits):
            String(repeating: "0", count: max(0, digits - String(count).utf8.count)) + String(count)
        case .sequence(let items): items.indices.contains(count - 1) ? items[count - 1] : String(count)
        }
    }

    private static func roman(_ count: Int) -> String {
        guard (1...3999).contains(count) else { return String(count) }
        var rest = count
        var text = ""
        for (value, letters) in steps {
            while rest >= value {
                text += letters
                rest -= value
            }
        }
        return text
    }

    private static let steps = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    /// a … z, aa, bb, … (ECMA-376 part 1, 17.18.59): the letter is repeated, not counted on as in a place value.
    private static func letter(_ count: Int, first: UInt8) -> String {
        guard (1...780).contains(count) else { return String(count) }
        let letter = Character(UnicodeScalar(first + UInt8((count - 1) % 26)))
        return String(repeating: letter, count: (count - 1) / 26 + 1)
    }
}
