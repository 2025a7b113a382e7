import Basics

/// Percentages as tables and prose write them: "≥ 60%", "51,7", "51.7 %", "đạt 98,5%".
package enum Percentage {
    /// The one figure of a cell; nil where there is none, or more than one and none marked with %.
    package static func read(_ cell: String) -> Double? {
        let figures = WrittenFigure.all(in: cell, grouping: false)
        if figures.count == 1 { return figures[0].value }
        let marked = figures.filter(\.isPercent)
        return marked.count == 1 ? marked[0].value : nil
    }
}

/// A number as written in a text, with what stands right behind it.
struct WrittenFigure: Equatable {
    let value: Double
    /// A percent sign follows.
    let isPercent: Bool
    /// How many digits follow the decimal mark.
    let decimals: Int
    /// In the canonical form of the text.
    let range: Range<String.Index>

    /// Every number of a text that does not belong to a word ("4G", "B12").
    ///
    /// - Parameter grouping: "3.319" is three thousand three hundred and nineteen, as in counts; otherwise 3,319 as in
    ///   shares, of which no part is over a hundred.
    static func all(in text: String, grouping: Bool) -> [WrittenFigure] {
        let text = text.canonical
        let scalars = text.unicodeScalars
        var figures: [WrittenFigure] = []
        var index = scalars.startIndex
        var before: Unicode.Scalar?
        while index < scalars.endIndex {
            guard scalars[index].isDigit else {
                before = scalars[index]
                index = scalars.index(after: index)
                continue
            }
            let start = index
            while index < scalars.endIndex, scalars[index].isDigit || isMark(scalars, at: index) {
                index = scalars.index(after: index)
            }
            var next = index
            while next < scalars.endIndex, scalars[next].isBlank { next = scalars.index(after: next) }
            let isPercent = next < scalars.endIndex && scalars[next] == "%"
            let isOfWord = before?.properties.isAlphabetic == true
            if !isOfWord, let number = number(String(text[start..<index]), grouping: grouping && !isPercent),
                number.value < mostCounted
            {
                let isNegative = before == "-" || before == "\u{2212}"
                figures.append(
                    WrittenFigure(
                        value: isNegative && start == text.firstDigitOfNegative ? -number.value : number.value,
                        isPercent: isPercent, decimals: number.decimals, range: start..<index))
            }
            before = "0"
        }
        return figures
    }

    /// A longer row of digits counts nothing: it is a code or a slip, and no whole number is exact beyond.
    private static let mostCounted = 1e15

    /// A stop or comma between digits.
    private static func isMark(_ scalars: String.UnicodeScalarView, at index: String.Index) -> Bool {
        guard scalars[index] == "." || scalars[index] == ",", index > scalars.startIndex else { return false }
        let next = scalars.index(after: index)
        return next < scalars.endIndex && scalars[next].isDigit && scalars[scalars.index(before: index)].isDigit
    }

    /// "1.234,5", "1,234.5", "51,7", "3.319".
    static func number(_ text: String, grouping: Bool) -> (value: Double, decimals: Int)? {
        let marks = text.filter { $0 == "." || $0 == "," }
        guard let last = marks.last else { return Double(text).map { ($0, 0) } }
        let isMixed = marks.contains { $0 != last }
        let parts = text.split { $0 == "." || $0 == "," }.map(String.init)
        guard let tail = parts.last else { return nil }
        let isGrouped = parts.dropFirst().allSatisfy { $0.count == 3 } && parts[0].count <= 3 && parts[0] != "0"
        if !isMixed, marks.count > 1 || (grouping && isGrouped) {
            guard isGrouped else { return nil }
            return Double(parts.joined()).map { ($0, 0) }
        }
        guard !isMixed || parts.dropFirst().dropLast().allSatisfy({ $0.count == 3 }) else { return nil }
        return Double(parts.dropLast().joined() + "." + tail).map { ($0, tail.count) }
    }
}

extension String {
    /// The place behind a minus sign that opens the text; nil where none does.
    fileprivate var firstDigitOfNegative: String.Index? {
        let trimmed = unicodeScalars.drop { $0.isBlank }
        guard let first = trimmed.first, first == "-" || first == "\u{2212}" else { return nil }
        let next = trimmed.index(after: trimmed.startIndex)
        return next < trimmed.endIndex && trimmed[next].isDigit ? next : nil
    }
}
