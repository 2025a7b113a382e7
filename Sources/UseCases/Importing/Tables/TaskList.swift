import Basics

/// Stage 2 of an import: the rows of the tables that list tasks, told from headings, totals and the rest, with their
/// words by column. What the words mean is read in the next stage.
package struct TaskLine: Equatable, Sendable {
    package var appendix: String
    package var key: String
    package var section: String?
    package var subsection: String?
    package var number: String?
    /// Its number stands in a row above, with which the cell is merged.
    package var isNumberMerged = false
    /// The words of each column, as received; of several columns with one role, the first that is filled.
    package var words: [ColumnRole: String]
    /// Footnotes and comments of its cells.
    package var notes: [String]
    /// Every column with a header or a text.
    package var cells: [Cell]
    package var table: Int
    package var row: Int
    /// The row of the table as a whole is shorter than its head.
    package var isShort: Bool
    /// What its list says of all its rows.
    package var list: ListContext
    /// The roles that its table has a column for.
    package var roles: Set<ColumnRole>
    /// Whether the column of results tells what was achieved, rather than only a status.
    package var isResultDescription: Bool

    package struct Cell: Equatable, Sendable {
        package var header: String
        package var text: String
        package var role: ColumnRole?
    }

    /// The text of a column; nil where it is empty.
    package func text(_ role: ColumnRole) -> String? { words[role]?.exported }
}

/// A table of a document that lists tasks, as its import tells of it.
package struct TableSummary: Equatable, Sendable {
    package enum Kind: String, Sendable {
        case tasks, rates, other
    }

    package let appendix: String
    package let kind: Kind
    package let rows: Int
    package let tasks: Int

    package init(appendix: String, kind: Kind, rows: Int, tasks: Int) {
        self.appendix = appendix
        self.kind = kind
        self.rows = rows
        self.tasks = tasks
    }
}
