import Documents

/// An export as rows and columns: one row an object, nested names with a dot, lists joined.
struct ExportTable {
    private let header: [String]
    private let rows: [[WrittenTable.Cell]]

    init(_ objects: [ExportValue]) {
        let flat = objects.map { $0.columns() }
        var header: [String] = []
        var position: [String: Int] = [:]
        for field in flat.joined() where position[field.name] == nil {
            // An object that is absent in one row and present in another keeps one place.
            position[field.name] = header.count
            header.append(field.name)
        }
        // Where an object is absent its name stands alone; its columns are those of the rows that have it.
        let objectNames = Set(header.compactMap { name in name.lastIndex(of: ".").map { String(name[..<$0]) } })
        header.removeAll { objectNames.contains($0) }
        position = Dictionary(uniqueKeysWithValues: header.enumerated().map { ($1, $0) })
        self.header = header
        rows = flat.map { fields in
            var row = [WrittenTable.Cell](repeating: .empty, count: header.count)
            for field in fields {
                if let index = position[field.name] { row[index] = WrittenTable.Cell(field.value) }
            }
            return row
        }
    }

    var csv: [UInt8] {
        CSVWriter().bytes(of: WrittenTable(name: "", header: header, rows: rows))
    }

    func workbook(named name: String) throws -> [UInt8] {
        try WorkbookWriter([WrittenTable(name: name, header: header, rows: rows)]).bytes()
    }
}

extension WrittenTable.Cell {
    fileprivate init(_ value: ExportValue) {
        switch value {
        case .text(let text): self = text.isEmpty ? .empty : .text(text)
        case .integer(let number): self = .number(Double(number))
        case .number(let number): self = .number(number)
        case .boolean(let flag): self = .text(flag ? "true" : "false")
        case .null, .list, .object: self = .empty
        }
    }
}
