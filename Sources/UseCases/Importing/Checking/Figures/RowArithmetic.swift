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
        let columns = Set(lines.flatMap(\.values.keys)).sorted().prefix(12)
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

    /// What a relation says of a column: the lines that do not keep it, and how to say what it gives.
    private struct Broken {
        let lines: [(line: Line, stated: Double, computed: Double)]
        let words: (Line, Double) -> String
    }

    /// A column that is the share of one count in another.
    private static func shares(
        _ lines: [Line], columns: [Int], _ grid: Grid, _ appendix: String, _ material: Material
    ) -> [Doubt] {
        columns.flatMap { share -> [Doubt] in
            // A target that is the same in every row is no share of anything.
            guard lines.contains(where: { $0.shares.contains(share) }),
                Set(lines.compactMap { $0.values[share] }).count > 2
            else { return [] }
            var found: [Broken] = []
            for part in columns where part != share {
                for whole in columns where whole != part && whole != share {
                    let wrong = broken(lines, by: 0.6) { line in
                        guard let stated = line.values[share], let one = line.values[part],
                            let all = line.values[whole], all > 1, one <= all
                        else { return nil }
                        return (stated, one / all * 100)
                    }
                    guard let wrong else { continue }
                    found.append(
                        Broken(lines: wrong) { line, computed in
                            let counts = [part, whole].compactMap { line.values[$0] }.map(ClaimWords.number)
                            return "\(counts[0]) trên \(counts[1]) là \(ClaimWords.percent(computed))"
                        })
                }
            }
            return doubts(found, of: share, grid, appendix, material)
        }
    }

    /// A column that is the sum of two or more that follow it, or that stand before it.
    private static func totals(
        _ lines: [Line], columns: [Int], _ grid: Grid, _ appendix: String, _ material: Material
    ) -> [Doubt] {
        columns.enumerated().flatMap { place, total -> [Doubt] in
            // What is nearly nothing but zeros keeps every rule.
            guard lines.count(where: { ($0.values[total] ?? 0) > 1 }) * 2 > lines.count else { return [] }
            var found: [Broken] = []
            for side in [Array(columns[(place + 1)...]), columns[..<place].reversed()] {
                for count in stride(from: 2, through: side.count, by: 1) {
                    let parts = side.prefix(count)
                    let wrong = broken(lines, by: 0.499) { line in
                        guard let stated = line.values[total], !line.shares.contains(total),
                            line.shares.isDisjoint(with: parts)
                        else { return nil }
                        let values = parts.compactMap { line.values[$0] }
                        return values.count == count ? (stated, values.reduce(0, +)) : nil
                    }
                    guard let wrong else { continue }
                    found.append(
                        Broken(lines: wrong) { _, computed in "các phần cộng lại là \(ClaimWords.number(computed))" })
                }
            }
            return doubts(found, of: total, grid, appendix, material)
        }
    }

    /// Of several relations the one that most rows keep; where one is kept by all, nothing is wrong.
    private static func doubts(
        _ found: [Broken], of column: Int, _ grid: Grid, _ appendix: String, _ material: Material
    ) -> [Doubt] {
        guard let best = found.min(by: { $0.lines.count < $1.lines.count }) else { return [] }
        return best.lines.map { line, stated, computed in
            doubt(
                line, column: column, stated: stated, computed: computed, best.words(line, computed), grid, appendix,
                material)
        }
    }

    /// The lines that do not keep what at least three others and four of five do; nil where it is no rule. The first
    /// dozen lines tell most columns apart, so that no table is read through for each of them.
    private static func broken(
        _ lines: [Line], by tolerance: Double, _ relation: (Line) -> (stated: Double, computed: Double)?
    ) -> [(line: Line, stated: Double, computed: Double)]? {
        var wrong: [(line: Line, stated: Double, computed: Double)] = []
        var kept = 0
        for (index, line) in lines.enumerated() {
            if index == 12, kept <= wrong.count { return nil }
            guard let (stated, computed) = relation(line) else { continue }
            if abs(stated - computed) > tolerance { wrong.append((line, stated, computed)) } else { kept += 1 }
        }
        return kept >= 3 && kept >= wrong.count * 4 ? wrong : nil
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
