import Basics
package import Documents

extension Outline {
    /// Lays a document out by appendix.
    package init(of document: Document, fileName: String) {
        var builder = OutlineBuilder()
        switch document.format {
        case .docx, .text: builder.add(document.blocks)
        case .xlsx: for sheet in document.sheets { builder.add(sheet) }
        }
        parts = builder.parts
        heading = DocumentHeading(of: builder.parts, lastModified: document.lastModified, fileName: fileName)
    }
}

/// Puts blocks and sheets into their appendices, in the order of the document.
struct OutlineBuilder {
    private(set) var parts: [Outline.Part] = []
    private var tables = 0

    // MARK: Word and text

    mutating func add(_ blocks: [Block]) {
        open("00")
        for block in blocks {
            switch block {
            case .paragraph(let paragraph): add(paragraph)
            case .table(let table): add(table)
            }
        }
    }

    private mutating func add(_ paragraph: Paragraph) {
        // A table of contents names appendices and tasks that stand below.
        guard !paragraph.isContents, paragraph.visibleText.comparisonKey != "mục lục" else { return }
        // A paragraph of several lines (breaks) is read line by line: headings are often typed so.
        let lines = paragraph.visibleText.split(separator: "\n", omittingEmptySubsequences: true)
        for (index, text) in lines.enumerated() {
            add(
                Outline.Line(
                    text: String(text), number: index == 0 ? paragraph.number : nil,
                    isHeading: paragraph.outlineLevel != nil))
        }
        if lines.isEmpty, paragraph.number == nil { return }
    }

    private mutating func add(_ line: Outline.Line) {
        if let heading = AppendixHeading(line.text) { open(heading.number ?? "00") }
        append(.paragraph(line))
    }

    private mutating func add(_ table: Documents.Table) {
        let grid = Grid(table, number: tables)
        tables += 1
        // A heading typed into a layout table opens its appendix too.
        for row in grid.rows.prefix(3) {
            for cell in row.filled {
                for text in cell.text.split(separator: "\n") {
                    if let heading = AppendixHeading(String(text)), row.filled.count <= 2 {
                        open(heading.number ?? "00")
                    }
                }
            }
        }
        append(.table(grid))
    }

    // MARK: Parts

    /// An appendix that goes on ("tiếp theo") stays the same part.
    mutating func open(_ appendix: String) {
        if parts.last?.appendix == appendix { return }
        if let last = parts.last, last.items.isEmpty { parts.removeLast() }
        parts.append(Outline.Part(appendix: appendix, items: []))
    }

    mutating func append(_ item: Outline.Item) {
        if parts.isEmpty { open("00") }
        parts[parts.count - 1].items.append(item)
    }

    // MARK: Workbooks

    /// A hidden sheet is read only where it holds tasks.
    mutating func add(_ sheet: Sheet) {
        let rows = Grid.rows(of: sheet)
        guard
            !sheet.isHidden || rows.indices.contains(where: { TableHead(startingAt: $0, in: rows)?.isOfTasks == true })
        else { return }
        let appendix = rows.lazy.prefix(12).compactMap { row in
            row.filled.count <= 2 ? row.filled.lazy.compactMap { AppendixHeading($0.text) }.first : nil
        }.first
        open(appendix?.number ?? sheet.name)
        for segment in SheetSegments(rows).segments {
            switch segment {
            case .prose(let row):
                for cell in row.filled where !cell.continues {
                    for text in cell.text.split(separator: "\n") {
                        // A sheet may hold several appendices, one below the other.
                        if let number = AppendixHeading(String(text))?.number, row.filled.count <= 2 { open(number) }
                        append(.paragraph(Outline.Line(text: String(text))))
                    }
                }
            case .table(let rows):
                append(.table(Grid(number: tables, rows: rows)))
                tables += 1
            }
        }
    }
}

extension Grid {
    /// Columns by the grid of the table; what is merged downwards takes the words of the cell above.
    init(_ table: Documents.Table, number: Int) {
        var above: [Int: Cell] = [:]
        var rows: [Row] = []
        for (index, row) in table.rows.enumerated() {
            var column = row.gridBefore
            var cells: [Cell] = []
            for source in row.cells {
                let span = max(1, source.columns)
                var cell = Cell(
                    column: column, span: span, text: source.visibleText, number: source.number,
                    continues: source.continues, notes: source.notes)
                if source.continues, let upper = above[column] {
                    cell.text = upper.text
                    cell.number = upper.number
                }
                above[column] = cell
                cells.append(cell)
                column += span
            }
            rows.append(Row(number: index, isHeader: row.isHeader, cells: cells))
        }
        self.init(number: number, rows: rows)
    }

    /// Without the columns that a report of this program added to the words of its source.
    private static func withoutAddedColumns(_ rows: [Row]) -> [Row] {
        var added: [Int: Int] = [:]
        for row in rows {
            for cell in row.cells where AddedColumn.isHeader(cell.text) {
                added[cell.column] = min(added[cell.column] ?? .max, row.number)
            }
        }
        guard !added.isEmpty else { return rows }
        return rows.map { row in
            var row = row
            row.cells.removeAll { cell in added[cell.column].map { $0 <= row.number } ?? false }
            return row
        }
    }

    /// The rows of a sheet by column, those that hold something; merged cells are laid out as in a Word table.
    static func rows(of sheet: Sheet) -> [Row] {
        var upper: [Int: [(column: Int, span: Int, cell: Cell)]] = [:]
        var spans: [Int: [Int: Merge]] = [:]
        for merge in sheet.merges { spans[merge.firstRow, default: [:]][merge.firstColumn] = merge }
        var rows: [Row] = []
        for source in sheet.rows {
            var cells: [Cell] = []
            var covered: Set<Int> = []
            for part in upper[source.index] ?? [] {
                var cell = part.cell
                cell.continues = true
                cells.append(cell)
                covered.formUnion(part.column..<(part.column + part.span))
            }
            for cell in source.cells where !covered.contains(cell.column) {
                let merge = spans[source.index]?[cell.column]
                // A merge over a whole row of thousands of columns spans no more than a table has.
                let span = min(merge.map { $0.lastColumn - $0.firstColumn + 1 } ?? 1, 256)
                let placed = Cell(column: cell.column, span: span, text: cell.shown, notes: cell.notes)
                cells.append(placed)
                covered.formUnion(cell.column..<(cell.column + span))
                if let merge, merge.lastRow > merge.firstRow, !placed.isBlank {
                    for row in (merge.firstRow + 1)...min(merge.lastRow, merge.firstRow + 5000) {
                        upper[row, default: []].append((cell.column, span, placed))
                    }
                }
            }
            cells.sort { $0.column < $1.column }
            rows.append(Row(number: source.index, isHeader: false, cells: cells))
        }
        return withoutAddedColumns(rows)
    }
}
