import Basics
import Domain

/// Single rates in prose, shares of many agencies together, totals and averages under a table.
extension RateClaims {
    /// "Bộ Nội vụ đạt 67,44%"; shares of many agencies together, which need numbers that the tables do not have.
    func figures(
        _ text: ClaimText, _ passage: Passage, _ tables: [RateTable], besides known: [FoundClaim]
    ) -> [FoundClaim] {
        guard text.hasAny(["tỷ lệ", "tỉ lệ", "đạt", "bình quân", "trung bình"]) else { return [] }
        let isOwn = tables.contains { $0.appendix == passage.appendix }
        return text.figures.compactMap { figure in
            guard figure.figure.isPercent, figure.value <= 100, !known.holds(text.place(of: figure)),
                !figure.clause.hasTargetWords, !figure.isCompared
            else { return nil }
            let period = text
            if let named = Self.named(in: ClaimText(text.original(of: figure)), among: scope.rates(of: tables)).last {
                return single(figure, named, period, passage, tables)
            }
            guard isOwn else { return nil }
            let words = text.original(of: figure)
            let noun = RateScope.nouns.first { noun in
                ["khối \(noun)", "các \(noun)"].contains { words.lowercased().range(ofWords: $0) != nil }
            }
            let chosen = noun.map { scope.tables(tables, of: $0, in: text) } ?? tables
            return aggregate(figure, words, scope.rates(of: chosen, in: text), text, passage)
        }
    }

    private func single(
        _ figure: ClaimText.Figure, _ name: String, _ text: ClaimText, _ passage: Passage, _ tables: [RateTable]
    ) -> FoundClaim? {
        let own = scope.rates(of: tables.filter { $0.rows.contains { $0.agency.name == name } }, in: text)
            .filter { $0.agency.name == name }
        guard let rate = own.last, let value = rate.value else { return nil }
        let isMatched = own.contains { rate in
            rate.value.map { ClaimWords.rounds($0, to: figure.value, decimals: figure.figure.decimals) } ?? false
        }
        return FoundClaim(
            at: text.place(of: figure), in: passage, subject: "tỷ lệ của \(name)", stated: figure.value,
            computed: isMatched ? figure.value : value, verdict: isMatched ? .holds : .contradicted,
            why: "Bảng ghi \(name) \(ClaimWords.month(rate.period)) là \(ClaimWords.percent(value)), nguồn nêu "
                + "\(ClaimWords.percent(figure.value)).")
    }

    /// A share of many together lies between the lowest and the highest of theirs.
    private func aggregate(
        _ figure: ClaimText.Figure, _ words: String, _ rates: [MeasuredRate], _ text: ClaimText, _ passage: Passage
    ) -> FoundClaim? {
        let values = rates.compactMap(\.value)
        guard let lowest = values.min(), let highest = values.max() else { return nil }
        let stated = ClaimWords.percent(figure.value)
        let bounds = "từ \(ClaimWords.percent(lowest)) đến \(ClaimWords.percent(highest))"
        let isOutside = figure.value < lowest || figure.value > highest
        return FoundClaim(
            at: text.place(of: figure), in: passage,
            subject: String(words.drop { "%,;. ".contains($0) }).trimmedMarks.singleSpaced, stated: figure.value,
            computed: nil,
            verdict: isOutside ? .contradicted : .uncheckable,
            why: isOutside
                ? "Tỷ lệ chung \(stated) không thể có khi \(Self.period(of: rates).lowercased()) các tỷ lệ trong bảng \(bounds)."
                : "Cần tử số và mẫu số của từng cơ quan để tính lại \(stated); \(Self.period(of: rates).lowercased()) các tỷ lệ trong bảng \(bounds)."
        )
    }

    /// Averages and totals typed under a table.
    func totals(of table: RateTable) -> [Claim] {
        table.totals.flatMap { total in
            table.columns.indices.compactMap { index -> Claim? in
                let column = table.columns[index]
                guard column.role == .value, let stated = Percentage.read(total.texts[index]) else { return nil }
                let values = table.rows.compactMap { Percentage.read($0.texts[index]) }
                guard let lowest = values.min(), let highest = values.max() else { return nil }
                let average = Average(of: values, stated: stated, in: total.texts[index], words: total.words)
                let isOutside = stated < lowest || stated > highest
                let verdict: Claim.Verdict = isOutside ? .contradicted : average?.verdict ?? .uncheckable
                var why = "Các tỷ lệ trong cột từ \(ClaimWords.percent(lowest)) đến \(ClaimWords.percent(highest))"
                if let average { why = average.why }
                why += ", nguồn nêu \(ClaimWords.percent(stated))"
                if verdict == .uncheckable { why += "; cần tử số và mẫu số của từng cơ quan để tính lại" }
                return Claim(
                    appendix: table.appendix, row: nil, text: "\(total.words): \(total.texts[index].singleSpaced)",
                    subject: "\(total.words), \(column.header)", stated: stated,
                    computed: verdict == .uncheckable ? nil : average?.mean, verdict: verdict, why: why + ".")
            }
        }
    }
}

/// The mean of a column beside an average that the source states.
private struct Average {
    let mean: Double
    let verdict: Claim.Verdict
    let why: String

    /// Nil where the row is named otherwise than an average.
    init?(of values: [Double], stated: Double, in cell: String, words: String) {
        let key = words.comparisonKey
        guard key.contains("bình quân") || key.contains("trung bình") else { return nil }
        let decimals = WrittenFigure.all(in: cell, grouping: false).first?.decimals ?? 0
        func mean(_ values: [Double]) -> Double {
            (values.reduce(0, +) / Double(max(1, values.count)) * 100).rounded() / 100
        }
        self.mean = mean(values)
        let filled = values.filter { $0 > 0 }
        var why = "Trung bình cộng của \(values.count) tỷ lệ trong cột là \(ClaimWords.percent(self.mean))"
        if ClaimWords.rounds(self.mean, to: stated, decimals: decimals) {
            verdict = .holds
        } else if filled.count < values.count, ClaimWords.rounds(mean(filled), to: stated, decimals: decimals) {
            verdict = .contradicted
            why += " (chỉ bằng số đã nêu khi bỏ các tỷ lệ bằng 0)"
        } else {
            // It may be weighted.
            verdict = .uncheckable
        }
        self.why = why
    }
}

extension ClaimText {
    /// What stands before a figure since the figure before it, as written.
    fileprivate func original(of figure: Figure) -> String {
        let end = place(of: figure)
        let start =
            figures.last { $0.figure.range.upperBound <= figure.figure.range.lowerBound && $0.figure.isPercent }
            .map { key.distance(from: key.startIndex, to: $0.figure.range.upperBound) } ?? 0
        return String(text.dropFirst(start).prefix(end - start))
    }
}

extension ClaimText.Figure {
    /// A difference or a limit, not a rate: "tăng 5%", "trên 50%".
    fileprivate var isCompared: Bool {
        let words = before.split(separator: " ").suffix(2)
        return words.contains { ["tăng", "giảm", "trên", "dưới", "hơn", "thêm"].contains($0) }
    }
}
