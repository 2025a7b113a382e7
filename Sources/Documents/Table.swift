/// A table as typed, merged cells and all.
package struct Table: Sendable, Equatable {
    package var rows: [Row]

    package init(rows: [Row]) {
        self.rows = rows
    }
}

/// A row of a table; its cells need not be as many as those of its neighbours.
package struct Row: Sendable, Equatable {
    package var cells: [Cell]
    /// The author had it repeated at the top of every page.
    package var isHeader: Bool
    /// Columns of the grid that are skipped before the first cell.
    package var gridBefore: Int

    package init(cells: [Cell], isHeader: Bool = false, gridBefore: Int = 0) {
        self.cells = cells
        self.isHeader = isHeader
        self.gridBefore = gridBefore
    }
}

/// A cell: its paragraphs in reading order, those of tables and text boxes inside it too.
package struct Cell: Sendable, Equatable {
    package var paragraphs: [Paragraph]
    /// How many columns of the grid it spans.
    package var columns: Int
    /// It is merged with the cell above; its words stand there.
    package var continues: Bool

    package init(paragraphs: [Paragraph], columns: Int = 1, continues: Bool = false) {
        self.paragraphs = paragraphs
        self.columns = columns
        self.continues = continues
    }

    /// A cell of plain text, a paragraph a line.
    package init(_ text: String, columns: Int = 1, continues: Bool = false) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        self.init(paragraphs: lines.map { Paragraph(text: String($0)) }, columns: columns, continues: continues)
    }

    /// Its words, hidden ones too, a paragraph a line.
    package var text: String { joined { $0.text } }

    /// Its words as a reader of the print sees them.
    package var visibleText: String { joined { $0.visibleText } }

    /// The automatic number of its first paragraph: the row's number where a column is numbered by Word.
    package var number: String? { paragraphs.first?.number }

    /// The notes anchored anywhere in it.
    package var notes: [String] { paragraphs.flatMap(\.notes) }

    private func joined(_ words: (Paragraph) -> String) -> String {
        guard var text = paragraphs.first.map(words) else { return "" }
        for paragraph in paragraphs.dropFirst() {
            text += "\n"
            text += words(paragraph)
        }
        return text
    }
}
