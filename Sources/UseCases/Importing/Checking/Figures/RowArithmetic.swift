import Basics
import Domain

/// `arithmetic`: a row whose figures do not keep what the other rows of its table keep: a share of two counts, a total of
/// the columns beside it. The relation is found in the table itself and must hold for most of its rows.
enum RowArithmetic {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        let lists = Set(material.rows.map(\.line.table))
        return material.outline.parts.flatMap { part in
            part.items.compactMap(\.table).filter { !lists.contains($0.number) }
                .flatMap { doubts(in: $0, of: part.appendix, material) }
        }
    }

    /// The figures of a row by their columns.
    private struct Line {
        let row: Grid.Row
        let values: [Int: Double]
        let shares: Set<Int>
    }

    private static func doubts(in grid: Grid, of appendix: String, _ material: Material) -> [Doubt] {
        let lines = grid.rows.compactMap { line($0) }
        guard lines.count >= 4, lines.count <= 500 else { return [] }
        let columns = Set(lines.flatMap(\.values.keys)).sorted().prefix(14)
        return shares(lines, columns: Array(columns), grid, appendix, material)
            + totals(lines, columns: Array(columns), grid, appendix, material)
    }

    /// Rows with at least three figures; totals are asked about by themselves.
    private static func line(_ row: Grid.Row) -> Line? {
        guard !row.isColumnNumbers, !row.isTotal else { return nil }
        var values: [Int: Double] = [:]
        var shares: Set<Int> = []
        for cell in row.filled.dropFirst() where !cell.text.contains(where: \.isLetter) {
            let isShare = cell.text.contains("%") || cell.text.contains(",")
            let figures = WrittenFigure.all(in: cell.text, grouping: !isShare)
            guard figures.count == 1 else { continue }
            values[cell.column] = figures[0].value
            if isShare { shares.insert(cell.column) }
        }
        return values.count >= 3 ? Line(row: row, values: values, shares: shares) : nil
    }

    // MARK: Relations

    /// A column that is the share of one count in another.
    private static func shares(
        _ lines: [Line], columns: [Int], _ grid: Grid, _ appendix: String, _ material: Material
    ) -> [Doubt] {
        for share in columns where lines.contains(where: { $0.shares.contains(share) }) {
            for part in columns where part != share {
                for whole in columns where whole != part && whole != share {
                    let known = lines.compactMap { line -> (line: Line, stated: Double, computed: Double)? in
                        guard let stated = line.values[share], let one = line.values[part],
                            let all = line.values[whole], all > 0, one <= all, all > 1
                        else { return nil }
                        return (line, stated, one / all * 100)
                    }
                    let wrong = known.filter { abs($0.stated - $0.computed) > 0.6 }
                    guard isRule(of: known.count, broken: wrong.count) else { continue }
                    return wrong.map { one in
                        let counts = [part, whole].compactMap { one.line.values[$0] }.map(ClaimWords.number)
                        return doubt(
                            one.line, column: share, stated: one.stated, computed: one.computed,
                            "\(counts[0]) trên \(counts[1]) là \(ClaimWords.percent(one.computed))", grid, appendix,
                            material)
                    }
                }
            }
        }
        return []
    }

    /// A column that is the sum of two or more that follow it, or that stand before it.
    private static func totals(
        _ lines: [Line], columns: [Int], _ grid: Grid, _ appendix: String, _ material: Material
    ) -> [Doubt] {
        for (place, total) in columns.enumerated() {
            let behind = Array(columns[(place + 1)...])
            let before = Array(columns[..<place].reversed())
            for side in [behind, before] {
                for count in 2..<max(2, side.count + 1) where count <= side.count {
                    let parts = Array(side.prefix(count))
                    let known = lines.compactMap { line -> (line: Line, stated: Double, computed: Double)? in
                        let values = parts.compactMap { line.values[$0] }
                        guard let stated = line.values[total], values.count == parts.count,
                            !line.shares.contains(total), line.shares.isDisjoint(with: parts)
                        else { return nil }
                        return (line, stated, values.reduce(0, +))
                    }
                    let wrong = known.filter { abs($0.stated - $0.computed) >= 0.5 }
                    // What is nearly nothing but zeros keeps every rule.
                    guard isRule(of: known.count, broken: wrong.count),
                        known.count(where: { $0.stated > 1 }) * 2 > known.count
                    else { continue }
                    return wrong.map { one in
                        doubt(
                            one.line, column: total, stated: one.stated, computed: one.computed,
                            "các phần cộng lại là \(ClaimWords.number(one.computed))", grid, appendix, material)
                    }
                }
            }
        }
        return []
    }

    /// Kept by at least three rows and four of five.
    private static func isRule(of count: Int, broken: Int) -> Bool {
        count - broken >= 3 && broken > 0 && (count - broken) * 5 >= count * 4
    }

    private static func doubt(
        _ line: Line, column: Int, stated: Double, computed: Double, _ words: String, _ grid: Grid, _ appendix: String,
        _ material: Material
    ) -> Doubt {
        let names = line.row.filled.map(\.text.singleSpaced)
        let name = names.first { $0.contains(where: \.isLetter) } ?? names.first ?? ""
        let header = grid.rows[0].cell(at: column)?.text.singleSpaced ?? ""
        let key = material.rates.first { $0.appendix == appendix && names.contains($0.agency.words.singleSpaced) }?.key
        return .prose(
            .arithmetic, .medium, rows: [key].compactMap { $0 },
            places: [Place(appendix: appendix, row: key, column: header)],
            message: "\(name.quoted(60)): cột \(header.quoted(40)) ghi \(ClaimWords.number(stated)), \(words).",
            values: [
                Flag.Value("stated", ClaimWords.number(stated)), Flag.Value("computed", ClaimWords.number(computed)),
            ])
    }
}
