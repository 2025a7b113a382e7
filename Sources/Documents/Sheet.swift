/// A worksheet. Only rows and cells that hold something are here, so a lone cell far out costs nothing.
package struct Sheet: Sendable, Equatable {
    package var name: String
    package var isHidden: Bool
    /// Ascending by index.
    package var rows: [SheetRow]
    package var merges: [Merge]

    package init(name: String, isHidden: Bool = false, rows: [SheetRow] = [], merges: [Merge] = []) {
        self.name = name
        self.isHidden = isHidden
        self.rows = rows
        self.merges = merges
    }
}

/// A row of a worksheet that holds something.
package struct SheetRow: Sendable, Equatable {
    /// From 0.
    package var index: Int
    /// A person or a filter hid it.
    package var isHidden: Bool
    /// Ascending by column.
    package var cells: [SheetCell]

    package init(index: Int, isHidden: Bool = false, cells: [SheetCell]) {
        self.index = index
        self.isHidden = isHidden
        self.cells = cells
    }
}

/// A cell of a worksheet with a value or a comment.
package struct SheetCell: Sendable, Equatable {
    /// What is stored; a formula stands as the result that was stored with it.
    package enum Value: Sendable, Equatable {
        /// No value: the cell is here for its comment.
        case none
        case number(Double)
        case text(String)
        case boolean(Bool)
        /// A number that is shown as day, time or duration, in ISO form: `2025-07-18`, `2025-07-18T08:30:00`,
        /// `08:30:00`, `PT25H30M0S`.
        case date(String)
        /// `#DIV/0!` and its kin.
        case error(String)
    }

    /// From 0.
    package var column: Int
    package var value: Value
    /// As a person reads it: a day "30/6/2025", a month "6/2025" where only month and year are shown, a percentage
    /// as 100 times its value ("51.7"), an integer without ".0".
    package var shown: String
    /// Its comments.
    package var notes: [String]

    package init(column: Int, value: Value, shown: String, notes: [String] = []) {
        self.column = column
        self.value = value
        self.shown = shown
        self.notes = notes
    }
}

/// A rectangle of cells merged into its first one; bounds from 0, both inclusive.
package struct Merge: Sendable, Equatable {
    package var firstRow: Int
    package var firstColumn: Int
    package var lastRow: Int
    package var lastColumn: Int

    package init(firstRow: Int, firstColumn: Int, lastRow: Int, lastColumn: Int) {
        self.firstRow = firstRow
        self.firstColumn = firstColumn
        self.lastRow = lastRow
        self.lastColumn = lastColumn
    }
}
