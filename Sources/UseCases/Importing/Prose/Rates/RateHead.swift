import Basics

/// The head of a table of rates: one row of headers or several, grouped by month or by figure.
struct RateHead: Equatable {
    /// How many rows it takes, the row of column numbers included.
    let rowCount: Int
    /// In the order of the grid. Periods are not completed by what stands around the table.
    let columns: [Column]

    struct Column: Equatable {
        let range: Range<Int>
        let header: String
        let role: RateColumn.Role
        let period: PeriodWords
    }

    /// Nil where no head of a table of agencies and their figures begins at the row.
    init?(startingAt index: Int, in rows: [Grid.Row]) {
        guard rows.indices.contains(index), Self.canBeHead(rows[index]),
            TableHead(startingAt: index, in: rows)?.isOfTasks != true
        else { return nil }
        let count = Self.rowCount(from: index, in: rows)
        let head = rows[index..<(index + count)]
        var columns = Self.columns(of: head).map { range, words in
            let header = RateHeader(words)
            return Column(
                range: range, header: words.joined(separator: " "), role: header.role ?? .other, period: header.period)
        }
        guard
            !columns.contains(where: { column in
                RateHeader.foreign.contains { column.header.comparisonKey.range(ofWords: $0) != nil }
            })
        else { return nil }
        columns = Self.settled(columns)
        guard let agency = columns.firstIndex(where: { $0.role == .agency }), agency <= 2,
            columns.dropFirst(agency + 1).contains(where: { $0.role == .value }),
            // A sentence in front of the agencies is a task, and its month a deadline.
            columns[..<agency].allSatisfy({ $0.header.count <= 40 })
        else { return nil }
        let hasNumbers = index + count < rows.endIndex && rows[index + count].isColumnNumbers
        rowCount = count + (hasNumbers ? 1 : 0)
        self.columns = columns
    }

    /// The column of agencies.
    var agency: Column? { columns.first { $0.role == .agency } }

    func column(_ role: RateColumn.Role) -> Column? { columns.first { $0.role == role } }

    private static func canBeHead(_ row: Grid.Row) -> Bool {
        let filled = row.filled
        guard filled.count >= 2, filled.allSatisfy({ $0.text.singleSpaced.count <= 160 }) else { return false }
        let keys = filled.map { RateHeader.role(of: $0.text.comparisonKey) }
        guard keys.contains(.agency) else { return false }
        let told = filled.count { cell in
            RateHeader.role(of: cell.text.comparisonKey) != nil || !PeriodWords(cell.text).isEmpty
        }
        guard told * 2 >= filled.count else { return false }
        // A row of data begins with an agency and goes on with figures.
        return !filled.contains { Percentage.read($0.text) != nil && Double($0.text.singleSpaced) != nil }
    }

    /// Rows below the first are heads while they stand under merged cells and hold words, not figures.
    private static func rowCount(from index: Int, in rows: [Grid.Row]) -> Int {
        var count = 1
        while count < 4, index + count < rows.endIndex {
            let row = rows[index + count]
            let own = row.filled.filter { !$0.continues }
            guard own.count >= 2, !row.isColumnNumbers, isUnder(own, rows[index + count - 1]),
                own.allSatisfy({ isHeadWords($0.text) })
            else { break }
            count += 1
        }
        return count
    }

    private static func isUnder(_ cells: [Grid.Cell], _ row: Grid.Row) -> Bool {
        let spanning = row.cells.filter { $0.span > 1 && !$0.isBlank }
        return !spanning.isEmpty
            && cells.allSatisfy { cell in
                spanning.contains { $0.column <= cell.column && cell.column < $0.column + $0.span }
            }
    }

    private static func isHeadWords(_ text: String) -> Bool {
        let key = text.comparisonKey
        guard key.count <= 80, Double(key) == nil else { return false }
        return RateHeader.role(of: key) != nil || !PeriodWords(key).isEmpty
    }

    /// The parts into which the heads cut the grid, each with the words that stand over it, outermost first.
    private static func columns(of head: ArraySlice<Grid.Row>) -> [(Range<Int>, [String])] {
        let starts = Set(head.flatMap { row in row.cells.map(\.column) }).sorted()
        let end = head.flatMap { row in row.cells.map { $0.column + $0.span } }.max() ?? 0
        var columns: [(Range<Int>, [String])] = []
        for (position, start) in starts.enumerated() {
            let range = start..<(position + 1 < starts.count ? starts[position + 1] : end)
            var words: [String] = []
            for row in head {
                guard let cell = row.cell(at: start), !cell.continues, !cell.isBlank else { continue }
                words.append(cell.text.singleSpaced)
            }
            columns.append((range, words))
        }
        return columns
    }

    /// Of several columns of agencies the first is it; what has a period and no other words is a figure.
    private static func settled(_ columns: [Column]) -> [Column] {
        let firstAgency = columns.firstIndex { $0.role == .agency }
        return columns.enumerated().map { index, column in
            var role = column.role
            if role == .agency, index != firstAgency { role = .other }
            if role == .other, !column.period.isEmpty, isOnlyPeriod(column.header) { role = .value }
            return Column(range: column.range, header: column.header, role: role, period: column.period)
        }
    }

    /// "Tháng 4", "T5/2025 (%)", "Đến 15/8".
    private static func isOnlyPeriod(_ header: String) -> Bool {
        let words: Set<String> = [
            "tháng", "t", "quý", "q", "năm", "đến", "hết", "ngày", "i", "ii", "iii", "iv", "cả", "đầu", "cuối", "từ",
            "kỳ",
        ]
        return TextTokens(header.lowercased()).tokens.allSatisfy { $0.kind != .word || words.contains($0.form) }
    }
}
