package import Basics
package import Domain
import Persistence

/// The rates of one table of a source: an agency a row, its periods in order.
package struct RateBoard: Sendable {
    package let source: Source
    package let appendix: String
    /// Among the tables of its appendix, from 1 on.
    package let number: Int
    /// Months measured, the earliest first.
    package let periods: [CivilDate]
    /// In the order of the source.
    package let rows: [Row]

    /// One agency with its rates.
    package struct Row: Sendable {
        package let agency: AgencyMention
        /// Nil for a name that the register does not know.
        package let known: Agency?
        /// One for each period; nil where the source has no cell.
        package let rates: [MeasuredRate?]
        /// Among the rows with a figure in the last period, ties sharing a rank; nil without a figure.
        package let rank: Int?
        package let isTied: Bool
        /// What the rates of the provinces that it was merged from imply, where all are known.
        package let bounds: Bounds?

        package var last: MeasuredRate? { rates.last ?? nil }
        package var outcome: RateOutcome { RateOutcome(last) }

        /// From the period before to the last one, where both are known.
        package var change: Double? {
            let values = rates.compactMap { $0?.value }
            guard values.count > 1, last?.value != nil else { return nil }
            return values[values.count - 1] - values[values.count - 2]
        }
    }

    /// Between the least and the greatest rate of its parts.
    package struct Bounds: Sendable {
        package let least: Double
        package let greatest: Double
        package let parts: [AgencyMention]

        package func holds(_ value: Double) -> Bool { value >= least - 0.005 && value <= greatest + 0.005 }
    }

    /// Whether its rows are provinces, and whether those of before a merger.
    package var isOfProvinces: Bool { rows.count { $0.known?.kind == .province } * 2 > rows.count }
    package var isOfMergedProvinces: Bool { rows.contains { $0.known?.until != nil } }

    /// Of the last period with any figure.
    package var lastPeriod: CivilDate? {
        periods.indices.last { index in rows.contains { $0.rates[index]?.value != nil } }.map { periods[$0] }
    }

    package func count(_ outcome: RateOutcome) -> Int { rows.count { $0.outcome == outcome } }
}

/// A figure against its target: met, not met, no target registered and no figure are four different things.
package enum RateOutcome: String, CaseIterable, Sendable {
    case met, unmet, untargeted, unknown

    package init(_ rate: MeasuredRate?) {
        guard let rate, let value = rate.value else {
            self = .unknown
            return
        }
        guard let target = rate.target else {
            self = .untargeted
            return
        }
        self = value >= target ? .met : .unmet
    }
}

extension Edition {
    /// The tables of rates of the newest source that has any, in its order.
    ///
    /// - Parameter end: leaves out what sources dated later say; nil takes all that is known.
    package func rateTables(saidBy end: CivilDate? = nil) -> [RateBoard] {
        // Rates stand in the order of the sources, which is that of their dates.
        let said = register.rates.prefix { rate in
            end.map { end in register.source(rate.source).map { $0.date <= end } ?? false } ?? true
        }
        guard let last = said.last?.source, let newest = register.source(last) else { return [] }
        let first = said.lastIndex { $0.source != last }.map { $0 + 1 } ?? 0
        let rates = said[first...].map(\.rate)
        var order: [String] = []
        var groups: [String: [MeasuredRate]] = [:]
        for rate in rates {
            let key = "\(rate.appendix)/\(rate.table)"
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(rate)
        }
        let lastOfAgency = latest(rates)
        return order.compactMap { groups[$0] }.map { table($0, of: newest, lastOfAgency) }
    }

    private func latest(_ rates: [MeasuredRate]) -> [String: Double] {
        var latest: [String: (period: CivilDate, value: Double)] = [:]
        for rate in rates {
            guard let code = rate.agency.code, let value = rate.value else { continue }
            if let known = latest[code], known.period >= rate.period { continue }
            latest[code] = (rate.period, value)
        }
        return latest.mapValues(\.value)
    }

    private func table(_ rates: [MeasuredRate], of source: Source, _ latest: [String: Double]) -> RateBoard {
        let periods = Set(rates.map(\.period)).sorted()
        var keys: [String] = []
        var byKey: [String: [MeasuredRate]] = [:]
        for rate in rates {
            if byKey[rate.key] == nil { keys.append(rate.key) }
            byKey[rate.key, default: []].append(rate)
        }
        let lasts = keys.map { key in byKey[key]?.last { $0.period == periods.last }?.value }
        let rows = zip(keys, lasts).compactMap { key, last -> RateBoard.Row? in
            guard let own = byKey[key], let agency = own.first?.agency else { return nil }
            return RateBoard.Row(
                agency: agency, known: agency.code.flatMap(register.catalogue.agency(code:)),
                rates: periods.map { period in own.first { $0.period == period } },
                rank: last.map { value in 1 + lasts.count { ($0 ?? -1) > value } },
                isTied: last.map { value in lasts.count { $0 == value } > 1 } ?? false,
                bounds: bounds(of: agency, latest))
        }
        return RateBoard(
            source: source, appendix: rates.first?.appendix ?? "", number: rates.first?.table ?? 1, periods: periods,
            rows: rows)
    }

    private func bounds(of agency: AgencyMention, _ latest: [String: Double]) -> RateBoard.Bounds? {
        guard let code = agency.code, let own = register.catalogue.agency(code: code), own.predecessors.count > 1
        else { return nil }
        let parts = own.predecessors.compactMap(register.catalogue.agency(code:))
        let values = parts.compactMap { latest[$0.code] }
        guard values.count == parts.count, let least = values.min(), let greatest = values.max() else { return nil }
        return RateBoard.Bounds(
            least: least, greatest: greatest,
            parts: parts.map { AgencyMention(words: $0.name, name: $0.name, code: $0.code) })
    }
}
