/// The address of a cell, `FOO100000`, as row and column from 0.
struct CellReference: Hashable {
    var row: Int
    var column: Int

    static let maximumRows = 1_048_576
    static let maximumColumns = 16_384

    init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Nil for what is no address or lies beyond the largest sheet.
    init?(_ bytes: some Sequence<UInt8>) {
        var column = 0
        var row = 0
        var hasRow = false
        for byte in bytes where byte != UInt8(ascii: "$") {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
                guard !hasRow else { return nil }
                column = column * 26 + Int((byte & 0xDF) - 0x40)
                guard column <= Self.maximumColumns else { return nil }
            case 0x30...0x39:
                hasRow = true
                row = row * 10 + Int(byte - 0x30)
                guard row <= Self.maximumRows else { return nil }
            default: return nil
            }
        }
        guard row > 0, column > 0 else { return nil }
        self.init(row: row - 1, column: column - 1)
    }
}

extension Merge {
    /// `A1:C3`; nil for anything else.
    init?(_ range: String) {
        let ends = range.split(separator: ":").map { CellReference($0.utf8) }
        guard ends.count == 2, let first = ends[0], let last = ends[1], first.row <= last.row,
            first.column <= last.column
        else { return nil }
        self.init(firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column)
    }
}
