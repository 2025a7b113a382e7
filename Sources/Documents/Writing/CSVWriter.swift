internal import Basics

/// Writes a table as comma-separated values (RFC 4180): UTF-8 with its mark, lines ended by CRLF, days as
/// `2025-07-18`.
///
/// A spreadsheet takes a text that begins with `=`, `+`, `-` or `@` for a formula, so an apostrophe is put before it,
/// which makes it text there.
package struct CSVWriter: Sendable {
    package init() {}

    package func bytes(of table: WrittenTable) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        append(table.header.map { .text($0) }, to: &bytes)
        for row in table.rows { append(row, to: &bytes) }
        return bytes
    }

    private func append(_ cells: [WrittenTable.Cell], to bytes: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell, to: &bytes)
        }
        bytes.append(0x0D)
        bytes.append(0x0A)
    }

    private func append(_ cell: WrittenTable.Cell, to bytes: inout [UInt8]) {
        switch cell {
        case .empty: break
        case .number(let number): bytes.append(contentsOf: NumberText.plain(number).utf8)
        case .day(let day): bytes.append(contentsOf: day.iso.utf8)
        case .text(var text): text.withUTF8 { append(text: $0, to: &bytes) }
        }
    }

    private func append(text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        guard let first = text.first, let last = text.last else { return }
        let isFormula = Self.formulas.contains(first)
        let needsQuotes =
            (first == Self.blank && !isFormula) || last == Self.blank || text.contains(where: Self.isSpecial)
        if needsQuotes { bytes.append(Self.quote) }
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        if needsQuotes {
            for byte in text {
                if byte == Self.quote { bytes.append(Self.quote) }
                bytes.append(byte)
            }
            bytes.append(Self.quote)
        } else {
            bytes.append(contentsOf: text)
        }
    }

    private static let blank = UInt8(ascii: " ")
    private static let quote = UInt8(ascii: "\"")
    private static let formulas = Array("=+-@\t\r".utf8)

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == quote || byte == 0x0A || byte == 0x0D
    }
}
