import Basics
import Domain

/// Doubts about tables of rates: `targetMissing`, `targetImplausible`, `rateOutOfBounds`, `rateDecline`, `mixedPeriod`.
enum RateDoubts {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        let tables = Dictionary(grouping: material.rates) { "\($0.appendix) \($0.table)" }
        let order = material.rates.map { "\($0.appendix) \($0.table)" }.uniqued
        return order.compactMap { tables[$0] }.flatMap { rates in
            [missing(rates), mixed(rates)].compactMap { $0 } + rows(rates).flatMap(row)
        } + outside(material)
    }

    /// The figures of each row, in the order of their periods.
    private static func rows(_ rates: [MeasuredRate]) -> [[MeasuredRate]] {
        let groups = Dictionary(grouping: rates, by: \.key)
        return rates.map(\.key).uniqued.compactMap { key in groups[key]?.sorted { $0.through < $1.through } }
    }

    // MARK: A table

    private static func missing(_ rates: [MeasuredRate]) -> Doubt? {
        // Periods for which the table has a column of targets.
        let periods = Set(rates.filter { $0.target != nil }.map(\.through))
        let without = rows(rates).filter { row in
            row.contains { $0.target == nil && $0.value != nil && periods.contains($0.through) }
        }
        guard !without.isEmpty, rates.contains(where: { $0.target != nil }), let first = without.first?.first else {
            return nil
        }
        let notes = without.compactMap { $0.first?.note?.singleSpaced }.uniqued
        let explained = notes.isEmpty ? "" : " Ghi chú: \(notes.map { "“\($0.shortened(90))”" }.listed(3))."
        return prose(
            .targetMissing, .low, without.map { $0[0] },
            message:
                "\(without.count) cơ quan chưa đăng ký chỉ tiêu ở ít nhất một kỳ: \(without.map { $0[0].agency.name }.listed(5)).\(explained)",
            values: [Flag.Value("table", first.appendix), Flag.Value("agencies", String(without.count))])
    }

    /// Targets of a whole month beside figures of a part of it.
    private static func mixed(_ rates: [MeasuredRate]) -> Doubt? {
        let parts = rates.filter { rate in
            rate.target != nil && rate.value != nil
                && rate.through != CivilDate(lastOfMonth: rate.through.month, year: rate.through.year)
                && rate.period.month == rate.through.month
        }
        guard let first = parts.first else { return nil }
        return prose(
            .mixedPeriod, .low, parts,
            message:
                "Chỉ tiêu là của tháng \(first.period.month)/\(first.period.year), số liệu chỉ đến \(first.through.vietnamese): chưa so sánh được là đạt hay không (\(parts.count) cơ quan).",
            values: [Flag.Value("target", first.period.isoMonth), Flag.Value("through", first.through.iso)])
    }

    // MARK: A row

    private static func row(_ rates: [MeasuredRate]) -> [Doubt] {
        [bounds(rates), implausible(rates), decline(rates)].compactMap { $0 }
    }

    private static func bounds(_ rates: [MeasuredRate]) -> Doubt? {
        guard
            let wrong = rates.first(where: { rate in
                [rate.value, rate.target].contains { $0.map { $0 < 0 || $0 > 100 } ?? false }
            })
        else { return nil }
        let figure = [wrong.value, wrong.target].compactMap { $0 }.first { $0 < 0 || $0 > 100 } ?? 0
        return prose(
            .rateOutOfBounds, .high, [wrong],
            message: "\(wrong.agency.name), \(period(wrong)): \(ClaimDoubts.written(figure))% nằm ngoài khoảng 0–100.",
            values: [Flag.Value("rate", ClaimDoubts.written(figure)), Flag.Value("bounds", "0–100")])
    }

    /// A target equal to its result, at 100 with nothing done, or raised while results are far below.
    private static func implausible(_ rates: [MeasuredRate]) -> Doubt? {
        if let vain = rates.last(where: { $0.target ?? 0 >= 100 && $0.value == 0 }) {
            return target(
                vain, .high, "chỉ tiêu là \(percent(vain.target)) trong khi kết quả là \(percent(vain.value)).")
        }
        if let equal = rates.first(where: { rate in
            rate.target.map { $0 == rate.value && $0 > 0 && $0 != $0.rounded() } ?? false
        }) {
            return target(
                equal, .medium,
                "chỉ tiêu \(percent(equal.target)) đúng bằng kết quả \(percent(equal.value)); có thể ghi chỉ tiêu theo kết quả."
            )
        }
        guard rates.count > 1 else { return nil }
        // The latest rise is the one to be asked about.
        for (before, after) in zip(rates, rates.dropFirst()).reversed() {
            guard let old = before.target, let new = after.target, let reached = before.value, let now = after.value,
                new >= old + 15, reached * 4 < old * 3, now * 5 < new * 2
            else { continue }
            return target(
                after, .medium,
                "chỉ tiêu tăng từ \(percent(old)) lên \(percent(new)) trong khi kết quả chỉ là \(percent(reached)) và \(percent(now))."
            )
        }
        return nil
    }

    private static func target(_ rate: MeasuredRate, _ severity: Flag.Severity, _ words: String) -> Doubt {
        prose(
            .targetImplausible, severity, [rate], message: "\(rate.agency.name), \(period(rate)): \(words)",
            values: [
                Flag.Value("target", rate.target.map(ClaimDoubts.written) ?? ""),
                Flag.Value("value", rate.value.map(ClaimDoubts.written) ?? ""),
            ])
    }

    private static func decline(_ rates: [MeasuredRate]) -> Doubt? {
        for (before, after) in zip(rates, rates.dropFirst()) {
            guard let old = before.value, let new = after.value, old - new > 1, new < old * 0.8 else { continue }
            return prose(
                .rateDecline, .low, [after],
                message:
                    "\(after.agency.name): tỷ lệ giảm từ \(percent(old)) (\(period(before))) xuống \(percent(new)) (\(period(after))).",
                values: [Flag.Value("before", ClaimDoubts.written(old)), Flag.Value("after", ClaimDoubts.written(new))])
        }
        return nil
    }

    // MARK: Merged provinces

    /// How much a few more days may move a cumulative figure.
    private static let tolerance = 1.0

    /// A merged province's share lies between those of its parts, whatever their sizes.
    private static func outside(_ material: Material) -> [Doubt] {
        let catalogue = material.names.catalogue
        let measured = Dictionary(grouping: material.rates.filter { $0.value != nil }) { $0.agency.code ?? "" }
        var told: Set<String> = []
        return material.rates.compactMap { rate in
            guard let code = rate.agency.code, let value = rate.value, !told.contains(rate.key),
                let parts = catalogue.agency(code: code)?.predecessors, parts.count > 1
            else { return nil }
            let values = parts.compactMap { part in
                measured[part]?.filter { (0..<32).contains($0.through.days(until: rate.through)) }
                    .max { $0.through < $1.through }
            }
            guard values.count == parts.count,
                let least = values.compactMap(\.value).min(), let most = values.compactMap(\.value).max(),
                value < least - tolerance || value > most + tolerance
            else { return nil }
            told.insert(rate.key)
            let names = values.map { "\($0.agency.name) \(percent($0.value))" }
            return prose(
                .rateOutOfBounds, .high, [rate],
                message:
                    "\(rate.agency.name) sau sáp nhập đạt \(percent(value)) (\(period(rate))), ngoài khoảng của các tỉnh hợp thành: \(names.listed()).",
                values: [
                    Flag.Value("rate", ClaimDoubts.written(value)),
                    Flag.Value("bounds", "\(ClaimDoubts.written(least))–\(ClaimDoubts.written(most))"),
                ])
        }
    }

    // MARK: Words

    private static func percent(_ number: Double?) -> String { number.map { "\(ClaimDoubts.written($0))%" } ?? "trống" }

    private static func period(_ rate: MeasuredRate) -> String {
        let isWhole = rate.through == CivilDate(lastOfMonth: rate.through.month, year: rate.through.year)
        return isWhole ? "tháng \(rate.through.month)/\(rate.through.year)" : "đến \(rate.through.vietnamese)"
    }

    private static func prose(
        _ category: FlagCategory, _ severity: Flag.Severity, _ rates: [MeasuredRate], message: String,
        values: [Flag.Value]
    ) -> Doubt {
        .prose(
            category, severity, rows: rates.map(\.key),
            places: rates.map { Place(appendix: $0.appendix, row: $0.key) }, message: message, values: values)
    }
}
