import Basics
import Domain

/// Reads one table of rates, also where it goes on in the next grid.
struct RateTableReader {
    private let head: RateHead
    private let appendix: String
    private let number: Int
    private let above: [String]
    private let title: [String]
    private let names: AgencyNames
    private let documentDate: CivilDate
    private let columnCount: Int
    private var columns: [RateColumn]
    private let isOfOldProvinces: Bool
    private(set) var rows: [RateTable.Row] = []
    private var totals: [RateTable.Total] = []
    private var grids: [Int] = []

    init(
        head: RateHead, grid: Grid, appendix: String, number: Int, above: [String], title: [String],
        names: AgencyNames, documentDate: CivilDate
    ) {
        self.head = head
        self.appendix = appendix
        self.number = number
        self.above = above
        self.title = title
        self.names = names
        self.documentDate = documentDate
        columnCount = grid.columnCount
        isOfOldProvinces = OldProvinces.isMeant(
            by: above + [head.agency?.header ?? ""], names: Self.agencyCells(head, grid), known: names,
            on: documentDate)
        columns = RatePeriods(head: head, captions: title + above, documentDate: documentDate).columns
        drop(columnsWithoutFiguresIn: grid)
    }

    var table: RateTable {
        RateTable(
            appendix: appendix, number: number, grids: grids, above: above, isOfOldProvinces: isOfOldProvinces,
            columns: columns, rows: rows, totals: totals)
    }

    /// Agencies with a share each: percent must be spoken of, and most names must be of agencies.
    var isOfRates: Bool {
        guard !rows.isEmpty, columns.contains(where: { $0.role == .value }) else { return false }
        let words = columns.map(\.header) + above + title
        let isPercent =
            words.contains { words in
                let key = words.lowercased()
                return key.contains("%") || key.range(ofWords: "tỷ lệ") != nil || key.range(ofWords: "tỉ lệ") != nil
            } || rows.contains { $0.texts.contains { $0.contains("%") } }
        let hasPeriod = columns.contains { $0.role == .value && $0.period != nil }
        return isPercent && hasPeriod && (columns.contains { $0.role == .target } || hasOwnPeriod)
    }

    /// Without targets only what is measured by period is a table of rates.
    private var hasOwnPeriod: Bool { head.columns.contains { $0.role == .value && !$0.period.isEmpty } }

    /// The row behind the head where `grid` goes on with the table: the same head again, or none and as many columns.
    func body(continuedIn grid: Grid) -> Int? {
        if let again = RateHead(startingAt: 0, in: grid.rows) {
            return again.columns == head.columns ? again.rowCount : nil
        }
        guard grid.columnCount == columnCount, let first = grid.rows.first, let agency = head.agency,
            let cell = first.cell(at: agency.range.lowerBound),
            names.find(cell.text, on: documentDate, oldProvinces: isOfOldProvinces) != nil
        else { return nil }
        return 0
    }

    mutating func read(_ grid: Grid, from body: Int) {
        grids.append(grid.number)
        for row in grid.rows.dropFirst(body) {
            guard !row.isColumnNumbers else { continue }
            let texts = columns.map { row.cell(at: $0.range.lowerBound)?.text ?? "" }
            guard let mention = agency(of: row) else {
                if let words = row.filled.first(where: { Int($0.text.singleSpaced) == nil })?.text.exported {
                    totals.append(RateTable.Total(words: words, texts: texts))
                }
                continue
            }
            // A heading over the rows names an agency too ("UBND các xã"), but has no figures to go with it.
            guard isOwn(row, mention) else { continue }
            let printed = head.column(.number).flatMap { row.cell(at: $0.range.lowerBound)?.printed.trimmedMarks }
            let label = printed.flatMap { $0.isEmpty ? nil : $0 } ?? String(rows.count + 1)
            rows.append(
                RateTable.Row(
                    key: "\(appendix).\(number)-\(label)", agency: mention, note: note(of: row), texts: texts,
                    grid: grid.number, row: row.number))
        }
    }

    func rates(from first: Int) -> [MeasuredRate] {
        rows.dropFirst(first).flatMap { row in
            RatePeriods.pairs(of: columns).map { pair in
                let target = pair.target.map { row.texts[$0] }
                let value = pair.value.map { row.texts[$0] }
                return MeasuredRate(
                    table: number, key: row.key, appendix: appendix, agency: row.agency, period: pair.period,
                    through: pair.through, target: target.flatMap(Percentage.read),
                    value: value.flatMap(Percentage.read), note: row.note, targetWords: target, valueWords: value)
            }
        }
    }
}

// MARK: - Rows

extension RateTableReader {
    private func note(of row: Grid.Row) -> String? {
        guard let column = head.column(.note), let cell = row.cell(at: column.range.lowerBound), !cell.continues
        else { return nil }
        return cell.text.exported ?? cell.notes.joined(separator: " ").exported
    }

    /// The agency of a row; nil for totals, averages and headings.
    private func agency(of row: Grid.Row) -> AgencyMention? {
        guard let column = head.agency, let cell = row.cell(at: column.range.lowerBound), !cell.continues,
            let words = cell.text.exported, !RateTotals.isTotal(words),
            !RateTotals.isTotal(row.filled.first?.text ?? "")
        else { return nil }
        let reading = names.read(words, on: documentDate, oldProvinces: isOfOldProvinces)
        if let agency = names.find(words, on: documentDate, oldProvinces: isOfOldProvinces) {
            return reading.agencies.first { $0.code == agency.code }
                ?? AgencyMention(words: words, name: agency.name, code: agency.code)
        }
        if reading.agencies.count == 1, reading.groups.isEmpty { return reading.agencies[0] }
        // "Các bộ, ngành", "Khối tỉnh": a group has no row of its own.
        guard reading.groups.isEmpty else { return nil }
        return AgencyMention(words: words, name: words, code: nil)
    }

    /// Whether the row stands for its agency: it is numbered, or one of its figures is filled.
    private func isOwn(_ row: Grid.Row, _ mention: AgencyMention) -> Bool {
        let figures = columns.filter { $0.role == .value || $0.role == .target }
        let isFilled = figures.contains { column in
            row.cell(at: column.range.lowerBound).map { Percentage.read($0.text) != nil } ?? false
        }
        if isFilled { return true }
        guard let agency = head.agency, let name = row.cell(at: agency.range.lowerBound) else { return false }
        let isAcross = name.span > agency.range.count || row.filled.count(where: { !$0.continues }) == 1
        guard let number = head.column(.number), let label = row.cell(at: number.range.lowerBound) else {
            return mention.code != nil && !isAcross
        }
        return Int(label.printed.trimmedMarks) != nil && !isAcross
    }

    private static func agencyCells(_ head: RateHead, _ grid: Grid) -> [String] {
        guard let column = head.agency else { return [] }
        return grid.rows.dropFirst(head.rowCount).compactMap { $0.cell(at: column.range.lowerBound)?.text.exported }
    }

    /// A column whose cells are words or counts is no column of rates.
    private mutating func drop(columnsWithoutFiguresIn grid: Grid) {
        for (index, column) in columns.enumerated() where column.role == .value || column.role == .target {
            let cells = grid.rows.dropFirst(head.rowCount).compactMap { row in
                row.isColumnNumbers ? nil : row.cell(at: column.range.lowerBound)?.text.exported
            }
            let figures = cells.compactMap(Percentage.read)
            let large = figures.count { $0 > 150 || $0 < 0 }
            if figures.count * 5 < cells.count * 3 || large * 5 > figures.count { columns[index].role = .other }
        }
    }
}

/// Rows of a table of rates that sum others up.
enum RateTotals {
    static func isTotal(_ words: String) -> Bool {
        let key = words.comparisonKey
        if exact.contains(key) { return true }
        return opening.contains { key.hasPrefix($0) }
    }

    private static let exact: Set<String> = [
        "cộng", "tổng", "chung", "cả nước", "toàn quốc", "toàn tỉnh", "toàn thành phố", "toàn ngành", "trung bình",
        "bình quân", "tổng số",
    ]
    private static let opening = [
        "tổng cộng", "tổng số ", "tổng hợp", "bình quân ", "trung bình ", "khối ", "cộng ", "chung ", "tỷ lệ ",
        "toàn bộ",
    ]
}
