/// How a block of a source was laid out: what is needed to print it again as it stood.
package struct BlockLayout: Hashable, Sendable {
    /// A paragraph that its style makes a heading; a row that the author had repeated on every page.
    package let isHeading: Bool
    /// The place of each cell in the grid of its table.
    package let cells: [CellPlace]

    package init(isHeading: Bool, cells: [CellPlace] = []) {
        self.isHeading = isHeading
        self.cells = cells
    }

    /// The columns that a cell covers.
    package struct CellPlace: Hashable, Sendable {
        /// From 0 on.
        package let column: Int
        package let span: Int
        /// It is merged with the cell above, whose words it repeats.
        package let continues: Bool

        package init(column: Int, span: Int, continues: Bool) {
            self.column = column
            self.span = span
            self.continues = continues
        }
    }

    /// The place of a cell; one that nobody noted stands alone in the column of its number.
    package func place(ofCell index: Int) -> CellPlace {
        cells.indices.contains(index) ? cells[index] : CellPlace(column: index, span: 1, continues: false)
    }
}

// MARK: - As kept

extension BlockLayout {
    /// `h` for a heading, then column+span of each cell, with `c` where it continues: `h 0+1 1+2 3+1c`. Cells that
    /// stand one in each column, from the first on, are not written.
    package var packed: String {
        let isPlain = cells.enumerated().allSatisfy { $1 == CellPlace(column: $0, span: 1, continues: false) }
        let places = isPlain ? [] : cells.map { "\($0.column)+\($0.span)\($0.continues ? "c" : "")" }
        return ((isHeading ? ["h"] : []) + places).joined(separator: " ")
    }

    package init(packed: String) {
        var words = packed.split(separator: " ")
        isHeading = words.first == "h"
        if isHeading { words.removeFirst() }
        cells = words.compactMap { word in
            let continues = word.hasSuffix("c")
            let numbers = word.dropLast(continues ? 1 : 0).split(separator: "+").compactMap { Int($0) }
            guard numbers.count == 2 else { return nil }
            return CellPlace(column: numbers[0], span: numbers[1], continues: continues)
        }
    }
}
