package import Basics

/// A document as it is to be printed, before it has a form: Word, workbook, page and text are written from it alike.
package struct PrintedDocument: Sendable, Equatable {
    package var title: String
    /// The agency that issues it; nil where nobody says.
    package var creator: String?
    /// The day that it speaks of.
    package var day: CivilDate
    package var sections: [Section]
    package var font = Font()

    package init(title: String, creator: String?, day: CivilDate, sections: [Section]) {
        self.title = title
        self.creator = creator
        self.day = day
        self.sections = sections
    }

    /// The letters of the running text; tables take them a point smaller, titles a point larger.
    package struct Font: Sendable, Equatable {
        package var name = "Times New Roman"
        /// Points; Nghị định 30/2020/NĐ-CP asks for 13 or 14.
        package var size = 13

        package init() {}
    }

    /// An appendix: it begins on a page, or a sheet, of its own.
    package struct Section: Sendable, Equatable {
        /// The name of its sheet.
        package var name: String
        package var items: [Item]
        /// Pages stay upright, however many columns its tables have.
        package var isUpright = false

        /// Whether its pages are turned for the width of a table.
        package var isWide: Bool { !isUpright && tables.contains { $0.columns >= 5 } }

        package init(name: String, items: [Item]) {
            self.name = name
            self.items = items
        }

        /// Those that hold data.
        package var tables: [PrintedTable] {
            items.compactMap { if case .table(let table) = $0, !table.isLayout { table } else { nil } }
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

    package var pieces: [PrintedText]
    package var style: Style

    package var text: String { pieces.map(\.text).joined() }

    package init(_ text: String, _ style: Style) {
        self.init([PrintedText(text)], style)
    }

    package init(_ pieces: [PrintedText], _ style: Style) {
        self.pieces = pieces
        self.style = style
    }
}

/// Words of one kind: prose, or a number that a register gave.
package struct PrintedText: Sendable, Equatable {
    package var text: String
    /// The question that gave the number, at most 64 characters: in a Word file the tag of a locked content control.
    package var query: String?

    package init(_ text: String, query: String? = nil) {
        self.text = text
        self.query = query
    }
}

/// A table by columns; its header rows stand first.
package struct PrintedTable: Sendable, Equatable {
    /// How many columns it has.
    package var columns: Int
    /// How many rows head it.
    package var heads: Int
    /// Only lays words out beside each other, as at the head of a letter: it has no lines, and where a form knows no
    /// such tables its words stand below each other.
    package var isLayout: Bool
    package var rows: [Row]
    /// The columns that stand to the right in a workbook, typed; other forms do without them.
    package var added: [String]

    package init(columns: Int, heads: Int, isLayout: Bool = false, rows: [Row], added: [String] = []) {
        self.columns = columns
        self.heads = heads
        self.isLayout = isLayout
        self.rows = rows
        self.added = added
    }

    /// The words of a table that only lays them out, line by line.
    package var lines: [String] {
        rows.flatMap(\.cells).filter { !$0.continues }.flatMap { cell in
            cell.text.split(separator: "\n").map(String.init)
        }
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
        /// The question that gave the number of the cell, as in `PrintedText`.
        package var query: String?
        package var look = Look.plain

        package init(column: Int, span: Int = 1, text: String, continues: Bool = false, query: String? = nil) {
            self.column = column
            self.span = span
            self.text = text
            self.continues = continues
            self.query = query
        }

        /// How the words of a table that only lays them out look.
        package enum Look: Sendable, Equatable {
            case plain, strong, slanted
            /// Strong and a point smaller: the name of the State, which stands on one line.
            case motto
            /// Strong, with a short line below.
            case ruled
            /// Small, from the left: to whom a letter goes; its heading.
            case note, noteHead
        }
    }
}
