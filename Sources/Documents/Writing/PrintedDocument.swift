package import Basics

/// A document as it is to be printed, before it has a form: Word, workbook, page and text are written from it alike.
package struct PrintedDocument: Sendable, Equatable {
    package var title: String
    /// The agency that issues it; nil where nobody says.
    package var creator: String?
    /// The day that it speaks of.
    package var day: CivilDate
    package var sections: [Section]

    package init(title: String, creator: String?, day: CivilDate, sections: [Section]) {
        self.title = title
        self.creator = creator
        self.day = day
        self.sections = sections
    }

    /// An appendix: it begins on a page, or a sheet, of its own.
    package struct Section: Sendable, Equatable {
        /// The name of its sheet.
        package var name: String
        package var items: [Item]

        package init(name: String, items: [Item]) {
            self.name = name
            self.items = items
        }

        package var tables: [PrintedTable] {
            items.compactMap { if case .table(let table) = $0 { table } else { nil } }
        }
    }

    package enum Item: Sendable, Equatable {
        case paragraph(PrintedParagraph)
        case table(PrintedTable)
    }
}

/// A paragraph outside tables.
package struct PrintedParagraph: Sendable, Equatable {
    /// What it is, from which its looks follow.
    package enum Style: Sendable, Equatable {
        /// "PHỤ LỤC 01:".
        case appendix
        /// The name of the appendix.
        case title
        /// "(Kèm theo Báo cáo ngày …)".
        case attribution
        /// A heading of the second level or below.
        case heading(level: Int)
        /// A line that names what follows, and is no heading of the document: "CÁC NHIỆM VỤ QUÁ HẠN:".
        case label
        case body
    }

    package var text: String
    package var style: Style

    package init(_ text: String, _ style: Style) {
        self.text = text
        self.style = style
    }
}

/// A table by columns; its header rows stand first.
package struct PrintedTable: Sendable, Equatable {
    /// How many columns it has.
    package var columns: Int
    /// How many rows head it.
    package var heads: Int
    package var rows: [Row]
    /// The columns that stand to the right in a workbook, typed; other forms do without them.
    package var added: [String]

    package init(columns: Int, heads: Int, rows: [Row], added: [String] = []) {
        self.columns = columns
        self.heads = heads
        self.rows = rows
        self.added = added
    }

    package struct Row: Sendable, Equatable {
        package var cells: [Cell]
        /// A row that heads those below it.
        package var isHeading: Bool
        /// The values of the added columns; fewer than those leave the rest empty.
        package var added: [WrittenTable.Cell]

        package init(cells: [Cell], isHeading: Bool = false, added: [WrittenTable.Cell] = []) {
            self.cells = cells
            self.isHeading = isHeading
            self.added = added
        }
    }

    package struct Cell: Sendable, Equatable {
        /// The first column that it covers, from 0 on.
        package var column: Int
        package var span: Int
        package var text: String
        /// Merged with the cell above; its words stand there.
        package var continues: Bool

        package init(column: Int, span: Int = 1, text: String, continues: Bool = false) {
            self.column = column
            self.span = span
            self.text = text
            self.continues = continues
        }
    }
}
