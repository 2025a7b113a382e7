extension Document {
    /// What the document holds as JSON: the form of `giamsat tables FILE --json`.
    ///
    /// Thrown where a sheet's grid, empty cells and all, would not fit a sensible answer.
    package func tablesJSON() throws(UnreadableDocument) -> [UInt8] {
        var json = JSONBytes()
        if format == .xlsx {
            json.raw("{\"sheets\":[")
            for (index, sheet) in sheets.enumerated() {
                if index > 0 { json.raw(",") }
                try json.append(sheet)
            }
        } else {
            json.raw("{\"blocks\":[")
            for (index, block) in blocks.enumerated() {
                if index > 0 { json.raw(",") }
                json.append(block)
            }
        }
        json.raw("]}\n")
        return json.bytes
    }
}

extension JSONBytes {
    fileprivate mutating func append(_ block: Block) {
        switch block {
        case .paragraph(let paragraph):
            raw("{\"paragraph\":")
            string(paragraph.text)
            raw("}")
        case .table(let table):
            raw("{\"table\":[")
            for (index, row) in table.rows.enumerated() {
                raw(index > 0 ? ",[" : "[")
                for (index, cell) in row.cells.enumerated() {
                    if index > 0 { raw(",") }
                    append(cell)
                }
                raw("]")
            }
            raw("]}")
        }
    }

    private mutating func append(_ cell: Cell) {
        raw("{\"text\":")
        string(cell.text)
        raw(",\"columns\":")
        raw(String(cell.columns))
        raw(cell.continues ? ",\"continues\":true}" : ",\"continues\":false}")
    }

    fileprivate mutating func append(_ sheet: Sheet) throws(UnreadableDocument) {
        raw("{\"name\":")
        string(sheet.name)
        raw(",\"rows\":[")
        var next = 0
        for row in sheet.rows {
            let cells = row.cells.filter { $0.value != .none }
            guard !cells.isEmpty else { continue }
            while next < row.index {
                raw(next > 0 ? ",[]" : "[]")
                next += 1
            }
            raw(next > 0 ? ",[" : "[")
            append(cells)
            raw("]")
            next += 1
            guard bytes.count <= Self.maximumSize else { throw .tooLarge(.content(bytes: Self.maximumSize)) }
        }
        raw("]}")
    }

    private mutating func append(_ cells: [SheetCell]) {
        var next = 0
        for cell in cells {
            while next < cell.column {
                raw(next > 0 ? ",null" : "null")
                next += 1
            }
            if next > 0 { raw(",") }
            append(cell.value)
            next += 1
        }
    }

    private mutating func append(_ value: SheetCell.Value) {
        switch value {
        case .none: raw("null")
        case .number(let number): self.number(number)
        case .text(let text), .date(let text), .error(let text): string(text)
        case .boolean(let isTrue): raw(isTrue ? "true" : "false")
        }
    }

    private static let maximumSize = 128 << 20
}
