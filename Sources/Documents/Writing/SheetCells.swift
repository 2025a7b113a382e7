internal import Basics
internal import CXlsxWriter

/// What every workbook of ours keeps to.
enum SheetCells {
    /// Without a moment of its own the library writes the present one, and no two files would be equal.
    static let moment = 946_684_800

    private static let maximumText = 32_767

    /// Days since the last of 1899, as workbooks count them after February 1900.
    static func serial(of day: CivilDate) -> Double {
        Double(day.daysSince1970 + 25_569)
    }

    /// A cell holds 32,767 characters at most; a longer text ends in "…".
    static func fitting(_ text: String) -> String {
        // In UTF-8 no text is shorter.
        guard text.utf8.count > maximumText, text.utf16.count > maximumText else { return text }
        var end = text.utf16.index(text.utf16.startIndex, offsetBy: maximumText - 1)
        while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf16.index(before: end) }
        return String(text[..<end]) + "…"
    }

    /// How many lines a text takes in a column of so many characters.
    static func lines(of text: String, width: Double) -> Int {
        text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).reduce(0) { count, line in
            // Letters are narrower than the figures that a column is measured by, and words do not break.
            count + max(1, Int((Double(TextSize.length(of: Substring(line))) * 0.85 / max(width - 1, 1)).rounded(.up)))
        }
    }
}

/// Names that Excel accepts for sheets: at most 31 characters, none of `[]:*?/\`, no two alike.
struct SheetNames {
    private var used: Set<String> = []

    mutating func name(for wish: String) -> String {
        var base = String(wish.map { "[]:*?/\\".contains($0) ? "-" : $0 }.prefix(27))
        while base.hasPrefix("'") { base.removeFirst() }
        while base.hasSuffix("'") { base.removeLast() }
        if base.allSatisfy(\.isWhitespace) { base = "Bảng" }
        var name = base
        var number = 2
        while !used.insert(name.lowercased()).inserted {
            name = "\(base) \(number)"
            number += 1
        }
        return name
    }
}
