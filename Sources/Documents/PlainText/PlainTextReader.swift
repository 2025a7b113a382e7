/// Reads a text dump of a document: prose as it stands, tables with a line a cell behind a tab, their header first.
struct PlainTextReader {
    private let lines: [DumpLine]
    private var index = 0
    private var blocks: [Block] = []

    static func blocks(of bytes: [UInt8], limits: Limits) throws(UnreadableDocument) -> [Block] {
        var reader = PlainTextReader(lines: try PlainTextDecoding.lines(of: bytes, limits: limits).map { DumpLine($0) })
        reader.read()
        return reader.blocks
    }

    private init(lines: [DumpLine]) {
        self.lines = lines
    }

    private mutating func read() {
        while index < lines.count {
            switch lines[index] {
            case .blank: index += 1
            case .plain(let text):
                add(text)
                index += 1
            case .cell:
                if let header = header(at: index) { readTable(header) } else { readIndented() }
            }
        }
    }

    private mutating func add(_ text: Substring) {
        blocks.append(.paragraph(Paragraph(text: String(text))))
    }

    /// Paragraphs that begin with a tab are prose where they make no table.
    private mutating func readIndented() {
        while index < lines.count, let text = lines[index].cell {
            if !text.allSatisfy(\.isWhitespace) { add(text) }
            index += 1
        }
    }
}

// MARK: - Tables

extension PlainTextReader {
    private struct Header {
        var cells: [[Substring]]
        /// The first line behind it.
        var end: Int
    }

    /// The first group of cells: up to a blank line, or to the number of the first row.
    private func header(at start: Int) -> Header? {
        guard groupSize(at: start, upTo: 2) == 2 else { return nil }
        var cells: [[Substring]] = []
        var end = start
        scan: while end < lines.count, cells.count <= Self.maximumColumns {
            switch lines[end] {
            case .blank: break scan
            case .cell(let text):
                if cells.count > 1, let label = RowLabel(text), label.number == 1 || label.number == nil { break scan }
                cells.append([text])
            case .plain(let text): cells[cells.count - 1].append(text)
            }
            end += 1
        }
        guard (2...Self.maximumColumns).contains(cells.count), isHeader(cells, before: end) else { return nil }
        return Header(cells: cells, end: end)
    }

    private static let maximumColumns = 60

    /// Known by a column of numbers; else by short words in every cell above a row that is numbered or as long.
    private func isHeader(_ cells: [[Substring]], before end: Int) -> Bool {
        guard let next = lines[end...].firstIndex(where: { !$0.isBlank }), let first = lines[next].cell else {
            return false
        }
        if cells.contains(where: { DumpHeading.isNumberColumn($0.joined()[...]) }) { return true }
        let areShort = cells.allSatisfy { cell in
            let words = cell.joined(separator: " ")
            return words.utf8.count <= 320 && (1...80).contains(words.count) && words.contains(where: \.isLetter)
                && !".;:".contains(words.last ?? ".")
        }
        return areShort && (RowLabel(first)?.number == 1 || groupSize(at: next, upTo: cells.count + 1) == cells.count)
    }

    /// How many cells follow up to the next blank line; looks no further than a limit.
    private func groupSize(at start: Int, upTo limit: Int = .max) -> Int {
        var count = 0
        var index = start
        while index < lines.count, !lines[index].isBlank, count < limit {
            if lines[index].cell != nil { count += 1 }
            index += 1
        }
        return count
    }

    private mutating func readTable(_ header: Header) {
        var table = DumpTable(header: header.cells)
        var group = 0
        index = header.end
        reading: while index < lines.count {
            switch lines[index] {
            case .cell(let text):
                let startsGroup = group == 0
                if startsGroup {
                    if isOtherTable(at: index, than: header) { break reading }
                    group = groupSize(at: index)
                }
                table.add(text, startsGroup: startsGroup, group: group)
                group -= 1
                index += 1
            case .blank, .plain:
                guard readGap(into: &table, &group) else { break reading }
            }
        }
        if let table = table.table { blocks.append(.table(table)) }
    }

    /// A header of its own; the same one again is a row of the table, as it is when typed again on a new page.
    private func isOtherTable(at start: Int, than header: Header) -> Bool {
        guard let first = lines[start].cell, DumpHeading.isNumberColumn(first), let other = self.header(at: start)
        else {
            return false
        }
        return other.cells != header.cells
    }

    /// The lines between two cells. False where the table ends in them.
    private mutating func readGap(into table: inout DumpTable, _ group: inout Int) -> Bool {
        let start = index
        let next = lines[start...].firstIndex { $0.cell != nil } ?? lines.count
        index = next
        let gap = lines[start..<next]
        if gap.contains(where: \.isBlank) { group = 0 }
        let goesOn = next < lines.count && !startsTable(at: next, after: gap)
        var goingOn: [Substring] = []
        for (position, line) in zip(gap.indices, gap) {
            switch line {
            case .blank: goingOn.append("")
            case .plain(let text):
                if goesOn && table.isRowComplete && DumpHeading.isCertain(text) {
                    table.goOn(with: goingOn)
                    goingOn = []
                    table.addHeading(text)
                } else if !goesOn && isProse(text, at: position, in: gap, table.isRowComplete) {
                    table.goOn(with: goingOn)
                    index = position
                    return false
                } else {
                    goingOn.append(text)
                }
            case .cell: break
            }
        }
        table.goOn(with: goingOn)
        return goesOn
    }

    private func startsTable(at next: Int, after gap: ArraySlice<DumpLine>) -> Bool {
        guard gap.contains(where: { !$0.isBlank }), let header = header(at: next) else { return false }
        return RowLabel(header.cells[0].joined()) == nil
    }

    /// Whether a line behind the last row of a table begins what follows it.
    private func isProse(
        _ text: Substring, at position: Int, in gap: ArraySlice<DumpLine>, _ isRowComplete: Bool
    ) -> Bool {
        if DumpHeading.isCertain(text) { return true }
        let followsBlank = position > gap.startIndex && lines[position - 1].isBlank
        if followsBlank { return isRowComplete ? !DumpHeading.isListItem(text) : DumpHeading.isPossible(text) }
        // Glued to the cell: the last lines before the next header may be its headings.
        let isLast = position == gap.endIndex - 1
        return isLast && gap.endIndex < lines.count && isRowComplete && DumpHeading.isPossible(text)
    }
}
