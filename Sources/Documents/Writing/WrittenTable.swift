package import Basics

/// A table that is written for other programs: a header, and rows of as many cells.
package struct WrittenTable: Sendable {
    /// One cell. Text stays text, whatever it begins with.
    package enum Cell: Sendable, Equatable {
        case empty
        case text(String)
        case number(Double)
        case day(CivilDate)
    }

    package var name: String
    package var header: [String]
    package var rows: [[Cell]]

    package init(name: String, header: [String], rows: [[Cell]]) {
        self.name = name
        self.header = header
        self.rows = rows
    }
}
