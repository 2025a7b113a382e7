/// The head of a table that lists no tasks but other facts: rates, or findings of an inspection.
enum FactHead {
    /// How many rows it takes; nil where none begins at the row.
    static func rowCount(startingAt index: Int, in rows: [Grid.Row]) -> Int? {
        if let head = RateHead(startingAt: index, in: rows) { return head.rowCount }
        return FindingTable.Head(rows[index]) == nil ? nil : 1
    }
}
