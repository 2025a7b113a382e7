import Basics
import Domain

/// `arithmetic`: the figures of a column do not give the total that stands below them, as in a table of money.
enum TotalDoubts {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        let lists = Set(material.rows.map(\.line.table))
        let measured = Set(material.rates.map(\.appendix))
        return material.outline.parts.filter { !measured.contains($0.appendix) }.flatMap { part in
            part.items.compactMap(\.table).filter { !lists.contains($0.number) }
                .flatMap { doubts(in: $0, of: part.appendix) }
        }
    }

    private static func doubts(in grid: Grid, of appendix: String) -> [Doubt] {
        guard let total = grid.rows.lastIndex(where: \.isTotal), total >= 3,
            grid.rows.count(where: \.isTotal) == 1, !grid.rows[total].isAverage
        else { return [] }
        let body = grid.rows[1..<total].filter { !$0.isColumnNumbers && $0.filled.count > 1 }
        // Sums within sums, as of sections, are not taken apart.
        guard body.count > 1, isPlainlyNumbered(body) else { return [] }
        return grid.rows[total].filled.compactMap { cell in
            guard !cell.printed.isTotalWord, let stated = figure(cell.text), let header = header(of: cell, in: grid),
                !header.isShare
            else { return nil }
            let parts = body.compactMap { $0.cell(at: cell.column) }.filter { !$0.isBlank }.map { figure($0.text) }
            guard parts.count > 1, !parts.contains(nil) else { return nil }
            let sum = parts.compactMap(\.self).reduce(0, +)
            guard abs(sum - stated) >= 0.5 else { return nil }
            return .prose(
                .arithmetic, .medium, places: [Place(appendix: appendix, row: nil, column: header)],
                message:
                    "Bảng ghi \(grid.rows[total].filled[0].printed.quoted(30)) của cột \(header.quoted(60)) là \(ClaimWords.number(stated)), các dòng cộng lại là \(ClaimWords.number(sum)).",
                values: [
                    Flag.Value("stated", ClaimWords.number(stated)), Flag.Value("sum", ClaimWords.number(sum)),
                ])
        }
    }

    /// The rows are numbered 1, 2, 3 or not at all.
    private static func isPlainlyNumbered(_ rows: [Grid.Row]) -> Bool {
        let numbers = rows.compactMap { $0.filled.first?.printed.trimmedMarks }
        return numbers.enumerated().allSatisfy { Int($0.element) == $0.offset + 1 }
            || numbers.allSatisfy { Int($0) == nil && HeadingLabel(cell: $0) == nil }
    }

    /// A cell that holds one number, no share, and no words.
    private static func figure(_ text: String) -> Double? {
        let figures = WrittenFigure.all(in: text, grouping: true)
        guard figures.count == 1, let only = figures.first, !only.isPercent, !text.contains(where: \.isLetter) else {
            return nil
        }
        return only.value
    }

    private static func header(of cell: Grid.Cell, in grid: Grid) -> String? {
        grid.rows[0].cell(at: cell.column)?.text.singleSpaced
    }
}

extension Grid.Row {
    fileprivate var isAverage: Bool {
        filled.prefix(2).contains { cell in
            let key = cell.printed.comparisonKey
            return key.hasPrefix("bình quân") || key.hasPrefix("trung bình")
        }
    }
}

extension String {
    /// Shares and numbers of rows do not add up.
    fileprivate var isShare: Bool {
        let key = comparisonKey
        return key.isEmpty || key.contains("%")
            || ["tỷ lệ", "tỉ lệ", "tt", "stt", "bình quân", "năm", "đơn giá"].contains {
                key.range(ofWords: $0) != nil
            }
    }
}
