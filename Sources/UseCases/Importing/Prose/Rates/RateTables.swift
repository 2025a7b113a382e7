package import Basics
package import Domain

/// Finds the tables of rates of an outline and reads them. They are known by their heads and their figures.
package struct RateTables: Sendable {
    /// Row by row, periods in the order of their columns.
    package private(set) var rates: [MeasuredRate] = []
    package private(set) var tables: [RateTable] = []

    /// - Parameter documentDate: names are resolved as of this day, and months without year are of its year.
    package init(of outline: Outline, names: AgencyNames, documentDate: CivilDate) {
        for part in outline.parts { read(part, names, documentDate) }
    }

    /// The numbers, among the tables of the document, of those that hold rates.
    package var grids: Set<Int> { Set(tables.flatMap(\.grids)) }

    private mutating func read(_ part: Outline.Part, _ names: AgencyNames, _ documentDate: CivilDate) {
        var above: [String] = []
        var count = 0
        var previous: RateTableReader?
        for item in part.items {
            switch item {
            case .paragraph(let line):
                guard !line.printed.isEmpty else { continue }
                above.append(line.printed)
                previous = nil
            case .table(let grid):
                defer { above = [] }
                if var reader = previous, let body = reader.body(continuedIn: grid) {
                    let known = reader.rows.count
                    reader.read(grid, from: body)
                    add(reader, from: known)
                    previous = reader
                    continue
                }
                guard let (head, body) = Self.head(of: grid) else {
                    previous = nil
                    continue
                }
                var reader = RateTableReader(
                    head: head, grid: grid, appendix: part.appendix, number: count + 1, above: above,
                    title: part.title, names: names, documentDate: documentDate)
                reader.read(grid, from: body)
                guard reader.isOfRates else {
                    previous = nil
                    continue
                }
                count += 1
                add(reader, from: 0)
                previous = reader
            }
        }
    }

    private mutating func add(_ reader: RateTableReader, from known: Int) {
        if known > 0 { tables.removeLast() }
        tables.append(reader.table)
        rates += reader.rates(from: known)
    }

    private static func head(of grid: Grid) -> (RateHead, body: Int)? {
        for index in grid.rows.indices.prefix(8) {
            if let head = RateHead(startingAt: index, in: grid.rows) { return (head, index + head.rowCount) }
        }
        return nil
    }
}
