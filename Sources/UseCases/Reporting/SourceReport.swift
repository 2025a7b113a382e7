import Basics
import Documents
import Domain

/// A source as it is printed again: its lists, columns, order, numbering, headings and words, as the register keeps
/// them, and beside every row what the register makes of it.
struct SourceReport {
    let source: Source
    let outline: Outline
    let places: RowPlaces
    /// The typed values beside the words; nil for forms that have none.
    let values: RowValues?

    func printed() -> PrintedDocument {
        PrintedDocument(
            title: source.title ?? source.fileName, creator: source.issuer, day: source.date,
            sections: outline.parts.map(section))
    }

    private func section(_ part: Outline.Part) -> PrintedDocument.Section {
        var styles = ParagraphStyles()
        var items: [PrintedDocument.Item] = []
        for item in part.items {
            switch item {
            case .paragraph(let line):
                // A page number that stayed in the text: pages are counted anew.
                if line.text.isPageNumber { continue }
                items.append(.paragraph(PrintedParagraph(line.text, styles.style(of: line))))
            case .table(let grid):
                items.append(.table(table(grid)))
                styles.passTable()
            }
        }
        return PrintedDocument.Section(name: Self.sheetName(of: part), items: items)
    }

    /// A sheet that an appendix heading opens is known by it, any other by its name.
    private static func sheetName(of part: Outline.Part) -> String {
        let opens = part.items.lazy.prefix(8).compactMap(\.paragraph).contains { AppendixHeading($0.text) != nil }
        return opens ? "Phụ lục \(part.appendix)" : part.appendix
    }

    // MARK: Tables

    private func table(_ grid: Grid) -> PrintedTable {
        let heads = Self.heads(of: grid)
        let added = values?.columns(of: grid, heads: heads) ?? []
        let columns = grid.columnCount
        return PrintedTable(
            columns: columns, heads: heads, isLayout: heads == 0 && !places.hasFacts(grid),
            rows: grid.rows.enumerated().map { index, row in
                PrintedTable.Row(
                    cells: cells(of: row, columns: columns),
                    isHeading: index >= heads && places.isHeading(row, of: grid),
                    added: index < heads ? [] : added.map { $0.value(row) })
            }, added: added.map { AddedColumn.header($0.name) })
    }

    /// How many rows head a table: its own header rows, or those that the author had repeated.
    private static func heads(of grid: Grid) -> Int {
        for index in grid.rows.indices.prefix(8) {
            if let head = TableHead(startingAt: index, in: grid.rows) { return index + head.rowCount }
            if let count = FactHead.rowCount(startingAt: index, in: grid.rows) { return index + count }
        }
        return grid.rows.prefix(while: \.isHeader).count
    }

    private func cells(of row: Grid.Row, columns: Int) -> [PrintedTable.Cell] {
        var cells = row.cells.map { cell in
            PrintedTable.Cell(column: cell.column, span: cell.span, text: cell.text, continues: cell.continues)
        }
        guard source.format == "xlsx" else { return cells }
        // A sheet knows no cell that holds nothing; a table has them all.
        let covered = Set(row.cells.flatMap(\.range))
        cells += (0..<columns).filter { !covered.contains($0) }.map { PrintedTable.Cell(column: $0, text: "") }
        return cells.sorted { $0.column < $1.column }
    }
}
