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
        append(table.header.map { field(of: .text($0)) }, to: &bytes)
        for row in table.rows {
            append(row.map(field), to: &bytes)
        }
        return bytes
    }

    private func append(_ fields: [String], to bytes: inout [UInt8]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(contentsOf: field.utf8)
        }
        bytes += [0x0D, 0x0A]
    }

    private func field(of cell: WrittenTable.Cell) -> String {
        switch cell {
        case .empty: ""
        case .number(let number): NumberText.plain(number)
        case .day(let day): day.iso
        case .text(let text): quoted(harmless(text))
        }
    }

    private func harmless(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else { return text }
        return "'" + text
    }

    private func quoted(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
        }
        guard needsQuotes || text.first == " " || text.last == " " else { return text }
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { result += "\"" }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }
}
