/// How much room a text takes: in characters as Unicode counts them, which is near enough for widths, and far cheaper
/// than what a reader counts.
package struct TextSize {
    package private(set) var length = 0
    package private(set) var longestLine = 0
    /// A line breaks between words, and behind a stroke within one. Capitals are wider.
    package private(set) var longestWord = 0.0

    package init(_ text: String) {
        var line = 0
        var word = 0.0
        for scalar in text.unicodeScalars {
            length += 1
            if scalar == "\n" {
                longestLine = max(longestLine, line)
                line = 0
            } else {
                line += 1
            }
            if Self.isBreak(scalar) {
                longestWord = max(longestWord, word)
                word = 0
            } else {
                word += Self.isCapital(scalar) ? 1.35 : 1
            }
        }
        longestLine = max(longestLine, line)
        longestWord = max(longestWord, word)
    }

    /// The characters of a text.
    package static func length(of text: some StringProtocol) -> Int {
        text.utf8.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x2D, 0x2F, 0x85, 0xA0: true
        case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// The letters of Vietnamese without asking Unicode's tables: of pairs the first is the capital.
    private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x1A0, 0x1AF: true
        case ..<0xC0, 0xDF...0xFF, 0x1A1, 0x1B0, 0x2000...0x20CF: false
        case 0x102...0x111, 0x128, 0x129, 0x168, 0x169, 0x1EA0...0x1EF9: scalar.value % 2 == 0
        default: scalar.properties.isUppercase
        }
    }
}
