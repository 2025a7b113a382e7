import Basics

/// Stage 1 of an import: a document as a line of paragraphs and tables, each in its appendix.
///
/// Word files, workbooks and text files look the same from here on.
package struct Outline: Equatable, Sendable {
    package var heading: DocumentHeading
    package var parts: [Part]

    /// One appendix, or what stands outside any; a workbook's sheet without appendix heading.
    package struct Part: Equatable, Sendable {
        /// Two digits, the name of the sheet, or `00`.
        package var appendix: String
        package var items: [Item]

        /// The paragraphs before the first table: what the list says of itself.
        package var title: [String] {
            items.prefix { $0.paragraph != nil }.compactMap(\.paragraph?.text).filter { !$0.isEmpty }
        }
    }

    package enum Item: Equatable, Sendable {
        case paragraph(Line)
        case table(Grid)

        package var paragraph: Line? {
            if case .paragraph(let line) = self { line } else { nil }
        }

        package var table: Grid? {
            if case .table(let grid) = self { grid } else { nil }
        }
    }

    /// A paragraph outside tables.
    package struct Line: Equatable, Sendable {
        /// As received, without hidden text.
        package var text: String
        /// The automatic number as printed.
        package var number: String?
        /// Whether its style makes it a heading.
        package var isHeading: Bool

        package init(text: String, number: String? = nil, isHeading: Bool = false) {
            self.text = text
            self.number = number
            self.isHeading = isHeading
        }

        /// With the automatic number in front, white space folded: as a reader of the print sees it.
        package var printed: String {
            guard let number else { return text.singleSpaced }
            return "\(number) \(text)".singleSpaced
        }
    }
}

/// A table by columns: merged cells are told apart, rows keep their place in the document.
package struct Grid: Equatable, Sendable {
    /// Its number among the tables of the document, from 0 on.
    package var number: Int
    package var rows: [Row]

    package struct Row: Equatable, Sendable {
        /// Its number in the table, from 0 on.
        package var number: Int
        /// The author had it repeated at the top of every page.
        package var isHeader: Bool
        package var cells: [Cell]

        /// The cell that covers a column; nil where the row is cut short.
        package func cell(at column: Int) -> Cell? {
            cells.first { $0.column <= column && column < $0.column + $0.span }
        }

        package var filled: [Cell] { cells.filter { !$0.isBlank } }
    }

    package struct Cell: Equatable, Sendable {
        /// The first column that it covers, from 0 on.
        package var column: Int
        package var span: Int
        /// As received, without hidden text; that of the cell above where it is merged downwards.
        package var text: String
        /// The automatic number of its first paragraph as printed.
        package var number: String?
        /// Whether its words stand in the row above, with which it is merged.
        package var continues: Bool
        package var notes: [String]

        package init(
            column: Int, span: Int = 1, text: String, number: String? = nil, continues: Bool = false,
            notes: [String] = []
        ) {
            self.column = column
            self.span = span
            self.text = text
            self.number = number
            self.continues = continues
            self.notes = notes
        }

        /// The columns that it covers.
        package var range: Range<Int> { column..<(column + span) }

        /// A cell of nothing or of dashes only is empty.
        package var isBlank: Bool { number == nil && text.isBlankCell }

        /// White space folded, with the automatic number in front.
        package var printed: String {
            guard let number else { return text.singleSpaced }
            return "\(number) \(text)".singleSpaced
        }
    }

    package var columnCount: Int { rows.map { ($0.cells.last.map { $0.column + $0.span }) ?? 0 }.max() ?? 0 }
}

extension String {
    /// Nothing but white space and dashes.
    package var isBlankCell: Bool {
        unicodeScalars.allSatisfy { $0.isBlank || $0 == "-" || $0 == "–" || $0 == "—" || $0 == "‐" }
    }

    /// White space folded; nil where there is nothing but white space and dashes: the form of exported text.
    package var exported: String? { isBlankCell ? nil : singleSpaced }
}
