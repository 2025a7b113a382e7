import Basics
import Domain

/// Checks a table that counts the tasks of lists or agencies by how they stand: "Đơn vị | Tổng số | Đã hoàn thành | Quá hạn
/// | Tỷ lệ". What it counts is known only where most of its totals and of its other figures agree with the lists; then
/// the others are claims that the lists contradict.
struct SummaryClaims {
    private let rows: [ReadRow]
    private let byAppendix: [String: [Int]]
    private let byLead: [String: [Int]]

    init(rows: [ReadRow]) {
        self.rows = rows
        byAppendix = Dictionary(grouping: rows.indices) { rows[$0].appearance.appendix }
        var byLead: [String: [Int]] = [:]
        for (index, row) in rows.enumerated() {
            let names = row.appearance.lead.agencies.flatMap { [$0.name.comparisonKey, $0.words.comparisonKey] }
            for name in Set(names) { byLead[name, default: []].append(index) }
        }
        self.byLead = byLead
    }

    /// What a column counts.
    private enum Count {
        case all, standing(TaskStanding)
        /// Of those done among all of its row.
        case share

        var isOfAll: Bool { if case .all = self { true } else { false } }
    }

    /// The tasks of a row, counted once for all of its cells.
    private struct Tally {
        let all: Int
        let standings: [TaskStanding: Int]

        init(_ rows: [ReadRow]) {
            all = rows.count
            standings = Dictionary(
                uniqueKeysWithValues: TaskStanding.allCases.map { ($0, rows.count(where: $0.holds)) })
        }
    }

    private struct Cell {
        let text: String
        let label: String
        let header: String
        let stated: WrittenFigure
        let computed: Double
        let count: Count
        var isShare: Bool { if case .share = count { true } else { false } }
        /// Counts are whole numbers, which compare exactly.
        var holds: Bool {
            isShare
                ? ClaimWords.rounds(computed, to: stated.value, decimals: stated.decimals) : computed == stated.value
        }
        /// Nothing is nothing, whatever is counted.
        var tells: Bool { !isShare && (stated.value > 0 || computed > 0) }
    }

    /// Whether a row heads such a table: a column of all tasks and two at least of those that stand somehow, short words
    /// throughout.
    static func isHead(_ row: Grid.Row) -> Bool {
        guard row.filled.allSatisfy({ $0.text.utf8.count <= 120 }) else { return false }
        let counts = counts(in: row).map(\.count)
        return counts.contains(where: \.isOfAll) && counts.count > 2
    }

    /// No table of agencies is longer.
    private static let mostLines = 300

    /// - Parameter above: the lines right above the table, which may say that it is of another time or of one list.
    func claims(in grid: Grid, of appendix: String, above: [String]) -> [Claim] {
        guard !rows.isEmpty, grid.rows.count <= Self.mostLines, !Self.isNarrowed(above),
            let head = grid.rows.prefix(6).first(where: Self.isHead)
        else { return [] }
        let columns = Self.counts(in: head)
        let lines = grid.rows.filter { $0.number > head.number }.compactMap { row in
            label(of: row, columns).map { (row: row, label: $0) }
        }
        var scopes: [String: Set<Int>] = [:]
        for line in lines where !line.label.isTotalWord { scopes[line.label] = scope(of: line.label) }
        // A table of some agencies sums up these, whoever else has tasks.
        let isWhole = lines.allSatisfy { $0.label.isTotalWord || scopes[$0.label] != nil } && !scopes.isEmpty
        let total = isWhole ? scopes.values.reduce(into: Set()) { $0.formUnion($1) } : Set(rows.indices)
        var tallies = scopes.mapValues { own in Tally(own.map { rows[$0] }) }
        let ofAll = Tally(total.map { rows[$0] })
        for line in lines where line.label.isTotalWord { tallies[line.label] = ofAll }
        let cells = lines.flatMap { line in
            tallies[line.label].map { self.cells(of: line.row, line.label, $0, columns, head) } ?? []
        }
        let telling = cells.filter(\.tells)
        let totals = telling.filter(\.count.isOfAll)
        guard telling.count >= 4, Self.mostlyHold(telling), Self.mostlyHold(totals) else { return [] }
        return cells.map { claim($0, appendix) }
    }

    private static func mostlyHold(_ cells: [Cell]) -> Bool { cells.count(where: \.holds) * 5 >= cells.count * 3 }

    /// "Kỳ trước, để so sánh", "Các nhiệm vụ nêu tại Phụ lục I", "Tháng 11".
    private static func isNarrowed(_ above: [String]) -> Bool {
        above.contains { line in
            let key = line.comparisonKey
            return ["kỳ trước", "so sánh", "phụ lục", "tháng", "quý", "tuần"].contains {
                key.range(ofWords: $0) != nil
            } && VietnameseDay.first(in: line) == nil
        }
    }

    private func claim(_ cell: Cell, _ appendix: String) -> Claim {
        let computed = cell.isShare ? ClaimWords.percent(cell.computed) : ClaimWords.number(cell.computed)
        return Claim(
            appendix: appendix, row: nil, text: cell.text, subject: "\(cell.label), \(cell.header)",
            stated: cell.stated.value, computed: cell.computed, verdict: cell.holds ? .holds : .contradicted,
            why: "Cột \(cell.header.quoted(40)): \(cell.isShare ? "tính từ danh mục là" : "danh mục có") \(computed), "
                + "bảng ghi \(ClaimWords.number(cell.stated.value)).")
    }

    // MARK: Reading

    /// The columns that count, by their place.
    private static func counts(in row: Grid.Row) -> [(column: Int, count: Count)] {
        row.filled.compactMap { cell in
            let key = cell.text.comparisonKey
            guard key.count <= 60 else { return nil }
            let standings = TaskStanding.all(in: key)
            if ["tỷ lệ", "tỉ lệ", "%"].contains(where: key.contains) {
                return standings == [.completed] ? (cell.column, .share) : nil
            }
            // Of those done in time or late the lists tell no more than that they are done.
            guard !["đúng hạn", "trước hạn", "hoàn thành quá hạn", "muộn"].contains(where: key.contains) else {
                return nil
            }
            if standings.count == 1, let only = standings.first { return (cell.column, .standing(only)) }
            return totals.contains(key) ? (cell.column, .all) : nil
        }
    }

    private static let totals: Set<String> = [
        "tổng", "tổng số", "tổng cộng", "số nhiệm vụ", "tổng số nhiệm vụ", "tổng nhiệm vụ", "tổng số công việc",
        "tổng số đầu việc", "nhiệm vụ được giao", "số nhiệm vụ được giao", "tổng số nhiệm vụ được giao", "tổng số việc",
    ]

    /// The last words before the figures.
    private func label(of row: Grid.Row, _ columns: [(column: Int, count: Count)]) -> String? {
        guard let first = columns.map(\.column).min() else { return nil }
        return row.filled.last { $0.column < first && $0.text.contains(where: \.isLetter) }?.text.singleSpaced
    }

    private func cells(
        of row: Grid.Row, _ label: String, _ tally: Tally, _ columns: [(column: Int, count: Count)], _ head: Grid.Row
    ) -> [Cell] {
        let words = columns.compactMap { row.cell(at: $0.column)?.text.singleSpaced }.joined(separator: " | ")
        return columns.compactMap { column, count in
            guard let text = row.cell(at: column)?.text, !text.contains(where: \.isLetter),
                let stated = WrittenFigure.all(in: text, grouping: true).first,
                let computed = Self.computed(count, tally, stated)
            else { return nil }
            return Cell(
                text: "\(label): \(words)", label: label, header: head.cell(at: column)?.text.singleSpaced ?? "",
                stated: stated, computed: computed, count: count)
        }
    }

    private static func computed(_ count: Count, _ tally: Tally, _ stated: WrittenFigure) -> Double? {
        switch count {
        case .all: return Double(tally.all)
        case .standing(let standing): return Double(tally.standings[standing, default: 0])
        case .share:
            // A share of one, 0.5, is written in workbooks.
            guard tally.all > 0, stated.isPercent || stated.value > 1 else { return nil }
            let share = Double(tally.standings[.completed, default: 0]) / Double(tally.all) * 100
            return (share * 100).rounded() / 100
        }
    }

    /// The tasks that a row speaks of: of an agency, of a list; nil where that is not sure.
    private func scope(of label: String) -> Set<Int>? {
        let key = label.comparisonKey
        if let own = byLead[key] { return Set(own) }
        let words = key.split { " ,;".contains($0) }
        let lists = byAppendix.filter { appendix, indices in
            let name = Set(appendix.comparisonKey.split(separator: " "))
            return !name.isEmpty && name.isSubset(of: words)
                || rows[indices[0]].line.list.words.contains { $0.comparisonKey.range(ofWords: key) != nil }
        }
        return lists.count == 1 ? lists.first.map { Set($0.value) } : nil
    }
}
