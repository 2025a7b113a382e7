/// Parts the rows of a sheet into tables and the prose around them.
///
/// A table begins at a row that is a head and ends before the next one; rows of a single cell right before the next
/// head, or behind a blank line at the end, are headings and notes between tables.
struct SheetSegments {
    enum Segment {
        case prose(Grid.Row)
        case table([Grid.Row])
    }

    private(set) var segments: [Segment] = []

    init(_ rows: [Grid.Row]) {
        let heads = Self.heads(in: rows)
        addProse(rows[..<(heads.first ?? rows.endIndex)])
        for (position, head) in heads.enumerated() {
            let end = position + 1 < heads.count ? heads[position + 1] : rows.endIndex
            let isLast = position + 1 == heads.count
            let last = Self.tableEnd(rows[head..<end], isLast: isLast)
            segments.append(.table(rows[head..<last].filter { !$0.filled.isEmpty }))
            addProse(rows[last..<end])
        }
    }

    private static func heads(in rows: [Grid.Row]) -> [Int] {
        var heads: [Int] = []
        var index = rows.startIndex
        while index < rows.endIndex {
            if let head = TableHead(startingAt: index, in: rows) {
                // The same head typed again goes on with its table.
                if let last = heads.last, let previous = TableHead(startingAt: last, in: rows),
                    previous.isSame(as: head), !isInterrupted(rows[last..<index])
                {
                    index += head.rowCount
                    continue
                }
                heads.append(index)
                index += head.rowCount
            } else if let count = FactHead.rowCount(startingAt: index, in: rows) {
                heads.append(index)
                index += count
            } else if SummaryClaims.isHead(rows[index]), heads.last.map({ isInterrupted(rows[$0..<index]) }) ?? true {
                heads.append(index)
                index += 1
            } else {
                index += 1
            }
        }
        return heads
    }

    /// Whether prose stands at the end of these rows.
    private static func isInterrupted(_ rows: ArraySlice<Grid.Row>) -> Bool {
        tableEnd(rows, isLast: false) < rows.endIndex
    }

    /// The index behind the last row of the table that begins these rows.
    private static func tableEnd(_ rows: ArraySlice<Grid.Row>, isLast: Bool) -> Int {
        var end = rows.endIndex
        while end > rows.startIndex + 1, rows[end - 1].isProse { end -= 1 }
        guard isLast else { return end }
        // At the end of the sheet only what stands apart from the table is prose: a single cell may be a section.
        while end < rows.endIndex, rows[end].number == rows[end - 1].number + 1, !rows[end].filled.isEmpty { end += 1 }
        return end
    }

    private mutating func addProse(_ rows: ArraySlice<Grid.Row>) {
        for row in rows where !row.filled.isEmpty {
            segments.append(.prose(row))
        }
    }
}

extension Grid.Row {
    /// Blank, or one text that fills no column of a table.
    fileprivate var isProse: Bool { filled.count(where: { !$0.continues }) <= 1 }
}
