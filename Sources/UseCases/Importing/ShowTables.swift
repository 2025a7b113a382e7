import Basics
import Documents

/// Shows what a file holds before any understanding: its paragraphs and tables, or its sheets.
package struct ShowTables: Sendable {
    package init() {}

    package struct Content: Sendable {
        private let document: Document

        init(_ document: Document) {
            self.document = document
        }

        /// The form of `tables --json` in the contracts.
        package func json() throws -> [UInt8] { try document.tablesJSON() }

        /// For the terminal: a line a paragraph, a line a row.
        package var text: [UInt8] {
            var lines: [String] = []
            var tables = 0
            for block in document.blocks {
                switch block {
                case .paragraph(let paragraph):
                    let text = "\(paragraph.number.map { "\($0) " } ?? "")\(paragraph.text)".singleSpaced
                    if !text.isEmpty { lines.append(text) }
                case .table(let table):
                    tables += 1
                    lines.append("[\(tables)]")
                    for row in table.rows { lines.append("  " + row.cells.map(\.text.singleSpaced).joined(separator: " | ")) }
                }
            }
            for sheet in document.sheets {
                lines.append("[\(sheet.name)]")
                for row in sheet.rows { lines.append("  " + row.cells.map(\.shown.singleSpaced).joined(separator: " | ")) }
            }
            return Array((lines.joined(separator: "\n") + "\n").utf8)
        }
    }

    /// - Throws: `Refusal.unreadable`.
    package func callAsFunction(_ bytes: [UInt8], named name: String) throws(Refusal) -> Content {
        do {
            return Content(try Document.read(bytes: bytes, named: name))
        } catch {
            throw .unreadable(fileName: name, error)
        }
    }
}
