import Domain

/// The outline as it is kept: every paragraph and every table row in the order of the document.
enum SourceBlocks {
    static func blocks(of outline: Outline) -> [SourceBlock] {
        var blocks: [SourceBlock] = []
        for part in outline.parts {
            for item in part.items {
                switch item {
                case .paragraph(let line):
                    blocks.append(
                        SourceBlock(
                            ordinal: blocks.count, kind: .paragraph, appendix: part.appendix, table: nil, row: nil,
                            cells: [line.number.map { "\($0) \(line.text)" } ?? line.text],
                            layout: BlockLayout(isHeading: line.isHeading)))
                case .table(let grid):
                    for row in grid.rows {
                        blocks.append(
                            SourceBlock(
                                ordinal: blocks.count, kind: .row, appendix: part.appendix, table: grid.number,
                                row: row.number,
                                cells: row.cells.map { cell in cell.number.map { "\($0) \(cell.text)" } ?? cell.text },
                                layout: BlockLayout(
                                    isHeading: row.isHeader,
                                    cells: row.cells.map { cell in
                                        BlockLayout.CellPlace(
                                            column: cell.column, span: cell.span, continues: cell.continues)
                                    })))
                    }
                }
            }
        }
        return blocks
    }
}
