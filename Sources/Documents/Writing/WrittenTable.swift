package import Basics

/// A table that is written for other programs: a header, and rows of as many cells.
package struct WrittenTable {
    /// One cell. Text stays text, whatever it begins with.
    package enum Cell: Sendable, Equatable {
        case empty
        case text(String)
        case number(Double)
        case day(CivilDate)
    }

    package let name: String
    package let header: [String]
    package let count: Int
    private let row: (Int) -> [Cell]

    /// - Parameter row: makes one when it is asked for.
    package init(name: String, header: [String], count: Int, row: @escaping (Int) -> [Cell]) {
        self.name = name
        self.header = header
        self.count = count
        self.row = row
    }

    package init(name: String, header: [String], rows: [[Cell]]) {
        self.init(name: name, header: header, count: rows.count) { rows[$0] }
    }

    package var rows: some Sequence<[Cell]> { (0..<count).lazy.map(row) }
}
