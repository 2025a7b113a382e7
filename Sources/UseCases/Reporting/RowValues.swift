import Basics
import Documents
import Domain
import Persistence

/// Where in a source the register read tasks and rates.
struct RowPlaces {
    /// A row of a table, by their numbers in the source.
    struct Place: Hashable {
        let table: Int
        let row: Int
    }

    let tasks: Set<Place>
    let rateTables: Set<Int>

    private func hasTask(_ row: Grid.Row, of grid: Grid) -> Bool {
        tasks.contains(Place(table: grid.number, row: row.number))
    }

    func hasTasks(_ grid: Grid) -> Bool { grid.rows.contains { hasTask($0, of: grid) } }

    /// Whether the register read anything in a table.
    func hasFacts(_ grid: Grid) -> Bool { rateTables.contains(grid.number) || hasTasks(grid) }

    /// A row of a task list that is no task but heads those below it.
    func isHeading(_ row: Grid.Row, of grid: Grid) -> Bool {
        guard !hasTask(row, of: grid), !rateTables.contains(grid.number) else { return false }
        let filled = row.filled.filter { !$0.continues }
        return (1...2).contains(filled.count) && !row.isColumnNumbers && hasTasks(grid)
    }
}

/// What the register makes of the rows of a source, as of a day: the typed values beside the words.
struct RowValues {
    /// A column to the right of the words.
    struct Column {
        let name: String
        let value: (Grid.Row) -> WrittenTable.Cell
    }

    let places: RowPlaces
    private let tasks: TaskValues
    private let rows: [RowPlaces.Place: AppearanceRows.Stored]

    init(of source: Source, _ register: Register, asOf day: CivilDate, rateTables: Set<Int>, site: String?) {
        tasks = TaskValues(register: register, day: day, site: site)
        rows = Dictionary(
            register.rows.filter { $0.source == source.id }.map {
                (RowPlaces.Place(table: $0.appearance.table, row: $0.appearance.row), $0)
            }, uniquingKeysWith: { first, _ in first })
        places = RowPlaces(tasks: Set(rows.keys), rateTables: rateTables)
    }

    private func stored(_ row: Grid.Row, of grid: Grid) -> AppearanceRows.Stored? {
        rows[RowPlaces.Place(table: grid.number, row: row.number)]
    }

    func columns(of grid: Grid, heads: Int) -> [Column] {
        if places.rateTables.contains(grid.number) { return rateColumns(of: grid, heads: heads) }
        return places.hasTasks(grid) ? taskColumns(of: grid) : []
    }

    // MARK: Tasks

    private func taskColumns(of grid: Grid) -> [Column] {
        var known: [Int: [WrittenTable.Cell]] = [:]
        for row in grid.rows { known[row.number] = stored(row, of: grid).map(tasks.values) }
        let values = known
        return tasks.names.enumerated().map { index, name in
            Column(name: name) { row in values[row.number]?[index] ?? .empty }
        }
    }

    // MARK: Rates

    /// A column of numbers for each column of figures.
    private func rateColumns(of grid: Grid, heads: Int) -> [Column] {
        let body = grid.rows.dropFirst(heads)
        return (0..<grid.columnCount).compactMap { column -> Column? in
            let texts = body.compactMap { $0.cell(at: column)?.text }.filter { !$0.isBlankCell }
            let figures = texts.count { Self.figure(in: $0) != nil }
            let header = grid.rows.prefix(heads).compactMap { $0.cell(at: column) }
                .filter { !$0.continues }.map(\.text.singleSpaced).joined(separator: " ")
            let isCounting = ["tt", "stt", "số tt"].contains(header.comparisonKey)
            guard figures > 0, figures * 2 >= texts.count, !isCounting else { return nil }
            return Column(name: header) { row in
                row.cell(at: column).flatMap { Self.figure(in: $0.text) }.map { .number($0) } ?? .empty
            }
        }
    }

    private static func figure(in text: String) -> Double? {
        text.count <= 24 ? Percentage.read(text) : nil
    }
}

extension Standing {
    /// In the sentences and tables of a report.
    var reportWords: String {
        switch self {
        case .overdue: "quá hạn"
        case .notReported: "quá hạn, chưa có báo cáo"
        case .dueSoon: "sắp đến hạn"
        case .inProgress: "đang thực hiện"
        case .doneLate: "hoàn thành muộn"
        case .doneDayUnknown: "hoàn thành, chưa rõ ngày"
        case .doneOnTime: "hoàn thành đúng hạn"
        case .ongoing: "thường xuyên"
        case .noDeadline: "không có thời hạn"
        }
    }
}
