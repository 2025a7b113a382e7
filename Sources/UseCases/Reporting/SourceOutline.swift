import Domain

extension Outline {
    /// The document of a source again, from the blocks that the register keeps of it. Footnotes and comments are not
    /// among them.
    init(_ blocks: [SourceBlock], heading: DocumentHeading) {
        self.init(heading: heading, parts: [])
        for block in blocks {
            if parts.last?.appendix != block.appendix { parts.append(Part(appendix: block.appendix, items: [])) }
            let last = parts.count - 1
            guard block.kind == .row, let table = block.table, let number = block.row else {
                let text = block.cells.first ?? ""
                parts[last].items.append(.paragraph(Line(text: text, isHeading: block.layout.isHeading)))
                continue
            }
            let cells = block.cells.enumerated().map { index, text in
                let place = block.layout.place(ofCell: index)
                return Grid.Cell(column: place.column, span: place.span, text: text, continues: place.continues)
            }
            let row = Grid.Row(number: number, isHeader: block.layout.isHeading, cells: cells)
            if case .table(var grid)? = parts[last].items.last, grid.number == table {
                grid.rows.append(row)
                parts[last].items[parts[last].items.count - 1] = .table(grid)
            } else {
                parts[last].items.append(.table(Grid(number: table, rows: [row])))
            }
        }
    }
}
