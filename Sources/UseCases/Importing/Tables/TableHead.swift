import Basics
import Domain

/// The head of a table: which column holds what, in one row of headers or in two.
package struct TableHead: Equatable, Sendable {
    /// How many rows it takes, the row of column numbers included.
    package let rowCount: Int
    package let columns: [Column]

    package struct Column: Equatable, Sendable {
        /// The columns of the grid that it covers.
        package let range: Range<Int>
        /// White space folded; of two rows the upper and the lower words.
        package let header: String
        package let role: ColumnRole?

        /// The words of a status that close the header: "Đang thực hiện", "Tình hình Quá hạn".
        var markedStatus: String? {
            let words = header.split(separator: " ")
            return words.indices.lazy.map { words[$0...].joined(separator: " ") }
                .first { StatedStatus(words: $0) != nil }
        }
    }

    /// Whether its table lists tasks: a title, and with it who is to do it, by when, or what is to come of it.
    package var isOfTasks: Bool {
        guard has(.title) else { return false }
        if has(.money) || has(.unit) { return has(.lead) && (has(.deadline) || has(.deliverable)) && !has(.unit) }
        // A calendar of meetings says where, not by when.
        if has(.place), !has(.deadline) { return false }
        let tellsOfWork: [ColumnRole] = [.coordinating, .deliverable, .result, .status, .description]
        return has(.lead) || has(.outstanding) || (has(.deadline) && tellsOfWork.contains(where: has))
    }

    /// Whether another head has the same headers: a table that goes on, perhaps with other widths.
    package func isSame(as other: TableHead) -> Bool {
        columns.map(\.header.comparisonKey) == other.columns.map(\.header.comparisonKey)
    }

    package func has(_ role: ColumnRole) -> Bool { columns.contains { $0.role == role } }

    package func columns(_ role: ColumnRole) -> [Column] { columns.filter { $0.role == role } }
}

// MARK: - Recognising

extension TableHead {
    /// The head that begins at a row; nil where the row is none.
    package init?(startingAt index: Int, in rows: [Grid.Row]) {
        let first = rows[index]
        guard Self.looksLikeHead(first) else { return nil }
        let second = index + 1 < rows.endIndex ? rows[index + 1] : nil
        var columns: [Column]
        var count = 1
        if let second, Self.isSecondRow(second, of: first) {
            columns = Self.columns(of: first, and: second)
            count = 2
        } else {
            columns = Self.columns(of: first)
        }
        let roles = Set(columns.compactMap(\.role))
        guard roles.count >= 2, !roles.isDisjoint(with: Self.telling) else { return nil }
        if index + count < rows.endIndex, rows[index + count].isColumnNumbers { count += 1 }
        columns = Self.settled(columns, by: rows.dropFirst(index + count).prefix(60))
        self.init(rowCount: count, columns: columns)
    }

    /// Roles of which one at least makes a row a head.
    private static let telling: Set<ColumnRole> = [
        .title, .lead, .coordinating, .deadline, .deliverable, .outstanding, .directive, .target,
    ]

    /// Several short texts, most of them header words.
    private static func looksLikeHead(_ row: Grid.Row) -> Bool {
        let filled = row.filled
        guard filled.count >= 2, filled.allSatisfy({ $0.text.utf8.count <= 300 }) else { return false }
        let headers = filled.map { $0.text.comparisonKey }
        guard headers.allSatisfy({ $0.count <= 120 }) else { return false }
        let known = headers.filter { ColumnRole(header: $0) != nil }.count
        // A data row may hold a word like "đơn vị"; a head is made of such words.
        return known >= 2 && known * 2 >= headers.count && !headers.contains { $0.first?.isNumber == true }
    }

    /// A second row of heads stands under cells that span several columns or both rows.
    private static func isSecondRow(_ row: Grid.Row, of first: Grid.Row) -> Bool {
        let spanning = first.cells.filter { $0.span > 1 && !$0.isBlank }
        let merged = row.cells.filter(\.continues)
        let own = row.filled.filter { !$0.continues }
        guard !own.isEmpty, own.count >= 2, own.allSatisfy({ $0.text.singleSpaced.count <= 60 }) else { return false }
        guard !row.isColumnNumbers else { return false }
        let isUnderSpans = own.allSatisfy { cell in
            spanning.contains { $0.column <= cell.column && cell.column < $0.column + $0.span }
        }
        guard isUnderSpans, !spanning.isEmpty else { return false }
        return !merged.isEmpty || own.contains { ColumnRole(header: $0.text.comparisonKey) != nil }
            || own.count == row.filled.count
    }

    private static func columns(of row: Grid.Row) -> [Column] {
        row.cells.map { cell in
            let header = cell.text.singleSpaced
            return Column(
                range: cell.column..<(cell.column + cell.span), header: header,
                role: ColumnRole(header: header.comparisonKey))
        }
    }

    private static func columns(of upper: Grid.Row, and lower: Grid.Row) -> [Column] {
        var columns: [Column] = []
        for cell in upper.cells {
            let range = cell.column..<(cell.column + cell.span)
            let below = lower.cells.filter { range.contains($0.column) && !$0.continues && !$0.isBlank }
            let header = cell.text.singleSpaced
            guard !below.isEmpty else {
                columns.append(
                    Column(range: range, header: header, role: ColumnRole(header: header.comparisonKey)))
                continue
            }
            for part in below {
                let own = part.text.singleSpaced
                let whole = "\(header) \(own)".singleSpaced
                columns.append(
                    Column(
                        range: part.column..<(part.column + part.span), header: whole,
                        role: ColumnRole(header: own.comparisonKey) ?? ColumnRole(header: whole.comparisonKey)))
            }
        }
        return columns
    }
}

extension Grid.Row {
    /// "(1) (2) (3)", "1 2 3", "A B 1 2": the numbers of the columns.
    package var isColumnNumbers: Bool {
        let cells = filled.map(\.text.singleSpaced)
        // Most rows hold words, which need no closer look.
        guard cells.count >= 3, cells.allSatisfy({ $0.utf8.count <= 40 }) else { return false }
        let texts = cells.map { $0.filter { $0 != "(" && $0 != ")" && $0 != "[" && $0 != "]" } }
        var previous: Int?
        var counted = 0
        for text in texts {
            if let number = Int(text.prefix { $0.isNumber }), text.count <= 7 {
                if let last = previous, number != last + 1 { return false }
                previous = number
                counted += 1
            } else if text.count > 2 || counted > 0 {
                return false
            }
        }
        return counted >= 2
    }
}
