/// Writes a printed document as text: prose as it stands, tables with a line a cell behind a tab, their header first,
/// a blank line between rows. It is the form that `giamsat import` reads as text.
package struct DumpWriter: Sendable {
    private let document: PrintedDocument

    package init(_ document: PrintedDocument) {
        self.document = document
    }

    package func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, section) in document.sections.enumerated() {
            if index > 0 { bytes += Array("\n".utf8) }
            for item in section.items {
                switch item {
                case .paragraph(let paragraph): bytes += Array("\(Self.plain(paragraph.text))\n".utf8)
                case .table(let table): Self.write(table, to: &bytes)
                }
            }
        }
        return bytes
    }

    private static func write(_ table: PrintedTable, to bytes: inout [UInt8]) {
        if table.heads > 0 { write(header(of: table), to: &bytes) }
        for row in table.rows.dropFirst(table.heads) {
            if row.cells.count == 1, let only = row.cells.first, only.span > 1, !only.text.isEmpty {
                bytes += Array("\(plain(only.text))\n".utf8)
            } else {
                write(texts(of: row), to: &bytes)
            }
        }
    }

    private static func write(_ cells: [String], to bytes: inout [UInt8]) {
        for cell in cells { bytes += Array("\t\(plain(cell))\n".utf8) }
        bytes += Array("\n".utf8)
    }

    /// A cell for each column; one that is merged over several leaves the others empty.
    private static func texts(of row: PrintedTable.Row) -> [String] {
        let count = row.cells.last.map { $0.column + $0.span } ?? 0
        var texts = [String](repeating: "", count: count)
        for cell in row.cells { texts[cell.column] = cell.text }
        return texts
    }

    /// The words over each column, those of an upper row first.
    private static func header(of table: PrintedTable) -> [String] {
        (0..<table.columns).map { column in
            var words: [String] = []
            for row in table.rows.prefix(table.heads) {
                let cell = row.cells.first { $0.column <= column && column < $0.column + $0.span }
                if let cell, !cell.continues, !cell.text.isEmpty { words.append(cell.text) }
            }
            return words.joined(separator: " ")
        }
    }

    /// Without what a text file cannot hold or would take for the beginning of a cell.
    private static func plain(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": plain.append(scalar)
            case "\t": plain.append(" ")
            case "\u{0}"..<" ", "\u{7F}": continue
            default: plain.append(scalar)
            }
        }
        return String(plain)
    }
}
