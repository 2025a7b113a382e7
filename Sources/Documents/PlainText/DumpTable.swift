/// A table while it is gathered from the cells of a dump.
///
/// Where a row ends is told by the number of columns in the header and by the run of row numbers, since blank lines
/// also stand inside of rows and are missing between others.
struct DumpTable {
    private typealias Lines = [Substring]

    private let columns: Int
    private var rows: [[Lines]] = []
    private var headings: Set<Int> = []
    private var lastNumber: RowLabel?

    init(header: [[Substring]]) {
        columns = header.count
        rows = [header]
    }

    var isRowComplete: Bool { (rows.last?.count ?? 0) >= columns }

    /// `group`: how many cells, this one included, follow up to the next blank line.
    mutating func add(_ cell: Substring, startsGroup: Bool, group: Int) {
        let count = headings.contains(rows.count - 1) ? columns : rows.last?.count ?? columns
        if count >= columns && !startsGroup && group < columns && RowLabel(cell) == nil && rows.count > 1 {
            // A tab inside of the last cell.
            goOn(with: [cell])
            return
        }
        if count >= columns || startsRow(cell, startsGroup: startsGroup, group: group, after: count) {
            rows.append([])
            if let label = RowLabel(cell), label.number != nil { lastNumber = label }
        }
        rows[rows.count - 1].append([cell])
    }

    /// Whether a cell begins a new row although the one before it is short.
    private func startsRow(_ cell: Substring, startsGroup: Bool, group: Int, after count: Int) -> Bool {
        guard rows.count > 1 else { return true }
        let label = RowLabel(cell)
        let isNext = label?.number.map { $0 == 1 || $0 == (lastNumber?.number ?? 0) + 1 } ?? false
        guard startsGroup else {
            // "(1)", "(2)", "(3)" on lines of their own number the columns.
            return isNext && count > 1 && label?.hasStop == true && lastNumber?.hasStop == true
        }
        return isNext || group == columns || count + group > columns
    }

    /// Lines that go on the last cell, blank ones between them too.
    mutating func goOn(with lines: [Substring]) {
        guard let row = rows.indices.last, let cell = rows[row].indices.last else { return }
        rows[row][cell] += lines
    }

    /// A heading between two rows, as Word would have it in a merged row.
    mutating func addHeading(_ line: Substring) {
        headings.insert(rows.count)
        rows.append([[line]])
    }

    /// Nil where there is no row below the header.
    var table: Table? {
        guard rows.count > 1 else { return nil }
        return Table(
            rows: rows.enumerated().map { index, cells in
                let span = headings.contains(index) ? columns : 1
                return Row(cells: cells.map { Self.cell($0, columns: span) }, isHeader: index == 0)
            })
    }

    private static func cell(_ lines: Lines, columns: Int) -> Cell {
        let end = lines.lastIndex { !$0.allSatisfy(\.isWhitespace) }.map { $0 + 1 } ?? min(1, lines.count)
        return Cell(paragraphs: lines[..<end].map { Paragraph(text: String($0)) }, columns: columns)
    }
}
