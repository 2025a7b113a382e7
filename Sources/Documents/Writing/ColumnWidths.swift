/// How wide the columns of a table should be, from what stands in them: long texts get more room, but a column is never
/// narrower than its longest word.
struct ColumnWidths {
    /// In characters of running text.
    private(set) var characters: [Double]

    /// - Parameters:
    ///   - total: characters that fit in a line over all columns.
    ///   - padding: what every column takes beside its text, in characters.
    init(of table: PrintedTable, total: Double, padding: Double) {
        let count = max(table.columns, 1)
        var words = [Double](repeating: 2, count: count)
        var longest = [Int](repeating: 0, count: count)
        var sums = [Int](repeating: 0, count: count)
        let rows = table.rows.prefix(Self.sample)
        for row in rows {
            for cell in row.cells where cell.span == 1 && !cell.continues && cell.column < count {
                let column = cell.column
                let size = TextSize(cell.text)
                words[column] = max(words[column], min(size.longestWord, Self.longestWord))
                longest[column] = max(longest[column], size.longestLine)
                sums[column] += size.length
            }
        }
        let least = words.map { $0 + padding }
        let free = total - least.reduce(0, +)
        // The root of the text makes neighbours about as high: half as many lines in a column twice as wide.
        let wishes = (0..<count).map { column -> Double in
            guard Double(longest[column]) > words[column] else { return 0 }
            return (Double(sums[column]) / Double(max(rows.count, 1))).squareRoot()
        }
        let wished = wishes.reduce(0, +)
        guard free > 0, wished > 0 else {
            let scale = total / least.reduce(0, +)
            characters = least.map { $0 * (free > 0 && wished == 0 ? 1 : scale) }
            if free > 0, let last = characters.indices.last {
                characters[last] += max(0, total - characters.reduce(0, +))
            }
            return
        }
        characters = zip(least, wishes).map { $0 + free * $1 / wished }
    }

    private static let sample = 400
    private static let longestWord = 14.0

    /// The same in whole units of which the characters of a line make `total`.
    func scaled(to total: Int) -> [Int] {
        let sum = characters.reduce(0, +)
        var widths = characters.map { Int($0 / sum * Double(total)) }
        if let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
            widths[widest] += total - widths.reduce(0, +)
        }
        return widths
    }
}
