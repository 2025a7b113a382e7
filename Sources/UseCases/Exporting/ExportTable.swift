import Documents

/// An export as rows and columns: one row an object, nested names with a dot, lists joined. A row is made when it is
/// written, so that the table takes no room beside its objects.
package struct ExportTable {
    private let objects: [ExportValue]
    private let header: [String]
    private let places: [String: Int]

    package init(_ objects: [ExportValue]) {
        self.objects = objects
        var header: [String] = []
        var known: Set<String> = []
        for object in objects {
            var next = 0
            object.eachColumn { name, _ in
                // The fields of most objects are those of the one before, in the same order.
                if next < header.count, header[next] == name {
                    next += 1
                } else if known.insert(name).inserted {
                    header.append(name)
                }
            }
        }
        // Where an object is absent its name stands alone; its columns are those of the rows that have it.
        let objectNames = Set(header.compactMap { name in name.lastIndex(of: ".").map { String(name[..<$0]) } })
        header.removeAll { objectNames.contains($0) }
        self.header = header
        places = Dictionary(uniqueKeysWithValues: header.enumerated().map { ($1, $0) })
    }

    private func row(_ index: Int) -> [WrittenTable.Cell] {
        var row = [WrittenTable.Cell](repeating: .empty, count: header.count)
        var next = 0
        objects[index].eachColumn { name, value in
            guard let place = next < header.count && header[next] == name ? next : places[name] else { return }
            row[place] = WrittenTable.Cell(value)
            next = place + 1
        }
        return row
    }

    private func table(named name: String) -> WrittenTable {
        WrittenTable(name: name, header: header, count: objects.count, row: row)
    }

    package var csv: [UInt8] { CSVWriter().bytes(of: table(named: "")) }

    func workbook(named name: String) throws -> [UInt8] {
        try WorkbookWriter([table(named: name)]).bytes()
    }
}

extension WrittenTable.Cell {
    fileprivate init(_ value: ExportValue) {
        switch value {
        case .text(let text): self = text.isEmpty ? .empty : .text(text)
        case .integer(let number): self = .number(Double(number))
        case .number(let number): self = .number(number)
        case .boolean(let flag): self = .text(flag ? "true" : "false")
        case .list:
            let text = value.joinedList
            self = text.isEmpty ? .empty : .text(text)
        case .null, .object: self = .empty
        }
    }
}
