import Basics
import Documents
import Domain
import Persistence

/// What the register makes of the rows of a source, as of a day: the typed values beside the words.
struct RowValues {
    /// A column to the right of the words.
    struct Column {
        let name: String
        let value: (Grid.Row) -> WrittenTable.Cell
    }

    private let register: Register
    private let day: CivilDate
    private let rows: [Place: AppearanceRows.Stored]
    private let rateTables: Set<Int>
    /// The site that shows the tasks; nil leaves addresses relative.
    private let site: String?

    private struct Place: Hashable {
        let table: Int
        let row: Int
    }

    init(of source: Source, _ register: Register, asOf day: CivilDate, rateTables: Set<Int>, site: String?) {
        self.register = register
        self.day = day
        self.rateTables = rateTables
        self.site = site
        rows = Dictionary(
            register.rows.filter { $0.source == source.id }.map {
                (Place(table: $0.appearance.table, row: $0.appearance.row), $0)
            }, uniquingKeysWith: { first, _ in first })
    }

    private func stored(_ row: Grid.Row, of grid: Grid) -> AppearanceRows.Stored? {
        rows[Place(table: grid.number, row: row.number)]
    }

    /// A row of a task list that is no task but heads those below it.
    func isHeading(_ row: Grid.Row, of grid: Grid) -> Bool {
        guard stored(row, of: grid) == nil, !rateTables.contains(grid.number) else { return false }
        let filled = row.filled.filter { !$0.continues }
        return (1...2).contains(filled.count) && !row.isColumnNumbers
            && grid.rows.contains { stored($0, of: grid) != nil }
    }

    func columns(of grid: Grid, heads: Int) -> [Column] {
        if rateTables.contains(grid.number) { return rateColumns(of: grid, heads: heads) }
        guard grid.rows.contains(where: { stored($0, of: grid) != nil }) else { return [] }
        return taskColumns(of: grid)
    }

    // MARK: Tasks

    private func taskColumns(of grid: Grid) -> [Column] {
        func column(_ name: String, _ value: @escaping (AppearanceRows.Stored) -> WrittenTable.Cell) -> Column {
            Column(name: name) { row in stored(row, of: grid).map(value) ?? .empty }
        }
        return [
            column("nhiệm vụ") { .text($0.assignment.shown) },
            column("dòng của nguồn") { .text($0.appearance.key) },
            column("đến hạn") { row in row.appearance.deadline.due.map { .day($0) } ?? .empty },
            column("tình trạng ngày \(day.vietnamese)") { row in standing(of: row).map { .text($0) } ?? .empty },
            column("trang") { .text("\(site ?? "")/nhiem-vu/\($0.assignment.shown)") },
        ]
    }

    /// How the obligations of a task stand, what is late first: "2 quá hạn; 15 hoàn thành đúng hạn".
    private func standing(of row: AppearanceRows.Stored) -> String? {
        guard let entry = register.assignment(row.assignment) else { return nil }
        let ledger = register.ledger
        var counts: [Standing: Int] = [:]
        for obligation in ledger.obligations[entry.obligations] where ledger.isCounted(obligation, on: day) {
            counts[ledger.standing(of: obligation, asOf: day), default: 0] += 1
        }
        let total = counts.values.reduce(0, +)
        let words = Standing.allCases.compactMap { standing in
            counts[standing].map { total == 1 ? standing.reportWords : "\($0) \(standing.reportWords)" }
        }
        return words.isEmpty ? nil : words.joined(separator: "; ")
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
