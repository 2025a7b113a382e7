import Basics

/// A paragraph that opens an appendix: "PHỤ LỤC 01:", "Phụ lục II", "PHỤ LỤC 06 (tiếp theo)".
struct AppendixHeading: Equatable {
    /// Two digits; nil for an appendix without number.
    let number: String?
    /// What follows the number on the same line, such as the title of the list.
    let rest: String

    init?(_ text: String) {
        let text = text.singleSpaced
        let words = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true).map(String.init)
        guard words.count >= 2, words[0].lowercased() == "phụ", words[1].trimmedMarks.lowercased() == "lục" else {
            return nil
        }
        let isShouted = words[0] == "PHỤ"
        var position = 2
        if words.count > position, words[position].lowercased() == "số" { position += 1 }
        let remaining = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        guard remaining.count > position, let number = Self.number(remaining[position]) else {
            // "PHỤ LỤC" alone on its line is a heading; "Phụ lục kèm theo …" is a sentence.
            guard isShouted || remaining.count == 2, remaining.count == 2 || isShouted else { return nil }
            self.number = nil
            rest = remaining.dropFirst(2).joined(separator: " ")
            return
        }
        let rest = remaining.dropFirst(position + 1).joined(separator: " ")
        // "Phụ lục I ban hành kèm theo Quyết định này gồm …" speaks of an appendix.
        let endsHere = rest.isEmpty || remaining[position].unicodeScalars.last?.isEndMark == true
        guard
            isShouted || endsHere || rest.hasPrefix("(") || rest.first?.isUppercase == true
                || rest.hasPrefix("–") || rest.hasPrefix("-")
        else { return nil }
        self.number = number
        self.rest = rest
    }

    /// `I` is `01`, `6` is `06`, `1A` is `1A`.
    private static func number(_ word: String) -> String? {
        let word = word.trimmedMarks
        guard !word.isEmpty, word.count <= 5 else { return nil }
        if let number = Int(word) { return number < 10 ? "0\(number)" : String(number) }
        if let roman = RomanNumeral.value(of: word.uppercased()) { return roman < 10 ? "0\(roman)" : String(roman) }
        guard word.first?.isNumber == true, word.dropFirst().allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." })
        else { return nil }
        return word
    }
}

extension String {
    /// Without the stops and dashes around it.
    var trimmedMarks: String {
        var text = Substring(self)
        while let first = text.unicodeScalars.first, first.isEndMark || "()-–".unicodeScalars.contains(first) {
            text = text.dropFirst()
        }
        while let last = text.unicodeScalars.last, last.isEndMark || "()-–/".unicodeScalars.contains(last) {
            text = text.dropLast()
        }
        return String(text)
    }
}

/// Numbers as sections are counted: I, II, III, IV …
enum RomanNumeral {
    private static let digits: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100]

    /// Nil where the text is no Roman number in its usual form, capitals only.
    static func value(of text: String) -> Int? {
        var total = 0
        var previous = 0
        for character in text.reversed() {
            guard let digit = digits[character] else { return nil }
            total += digit < previous ? -digit : digit
            previous = max(previous, digit)
        }
        return total > 0 && text == written(total) ? total : nil
    }

    static func written(_ number: Int) -> String {
        let parts = [
            (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var text = ""
        for (value, letters) in parts {
            while rest >= value {
                text += letters
                rest -= value
            }
        }
        return text
    }
}
