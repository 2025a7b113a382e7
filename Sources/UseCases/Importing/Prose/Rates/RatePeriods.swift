import Basics

/// Gives the columns of a table of rates their periods, and pairs targets with results.
struct RatePeriods {
    private(set) var columns: [RateColumn]

    /// - Parameter captions: the title of the list and the paragraphs above the table, nearest last.
    init(head: RateHead, captions: [String], documentDate: CivilDate) {
        let around = Self.period(of: captions)
        columns = head.columns.map { column in
            var placed = RateColumn(
                range: column.range, header: column.header, role: column.role, period: nil, through: nil, months: 1)
            guard column.role == .value || column.role == .target else { return placed }
            var words = column.period
            if column.role == .value, words.month == nil {
                words = words.completed(by: around)
            } else if words.month == nil, words.year != nil {
                words.months = 12
            }
            // A month without year is of the document's year, unless that lies ahead and the caption knows better.
            if words.year == nil, let days = words.resolved(year: documentDate.year), days.period > documentDate {
                words.year = around.year
            }
            if words.day == nil, words.month == around.month, (words.year ?? around.year) == around.year {
                words.day = around.day
            }
            let days = words.resolved(year: documentDate.year)
            (placed.period, placed.through, placed.months) = (days?.period, days?.through, words.months ?? 1)
            return placed
        }
        fallBack(to: documentDate)
    }

    /// Heads without any period, and none around them: the month of the document.
    private mutating func fallBack(to documentDate: CivilDate) {
        let values = columns.indices.filter { columns[$0].role == .value }
        guard values.allSatisfy({ columns[$0].period == nil }),
            let first = CivilDate(year: documentDate.year, month: documentDate.month, day: 1)
        else { return }
        for index in values { (columns[index].period, columns[index].through) = (first, documentDate) }
    }

    /// The nearest caption that names a month or a day.
    private static func period(of captions: [String]) -> PeriodWords {
        for caption in captions.reversed() where caption.lowercased().range(ofWords: "kèm theo") == nil {
            let period = PeriodWords(caption)
            if period.month != nil { return period }
        }
        return PeriodWords("")
    }
}

// MARK: - Pairs

extension RatePeriods {
    /// A period of a table: the places of its target and of its result among the columns.
    struct Pair: Equatable {
        let period: CivilDate
        let through: CivilDate
        var target: Int?
        var value: Int?
    }

    /// In the order of the columns. A target for a quarter or a year, or for no period, holds for every result in it
    /// that has none of its own; a target whose results are not there yet stands alone.
    static func pairs(of columns: [RateColumn]) -> [Pair] {
        let targets = columns.indices.filter { columns[$0].role == .target }
        var used: Set<Int> = []
        var pairs: [(place: Int, pair: Pair)] = []
        for index in columns.indices where columns[index].role == .value {
            let column = columns[index]
            guard let period = column.period, let through = column.through else { continue }
            let exact = targets.filter { columns[$0].period == period && columns[$0].months == column.months }
            let own = exact.first { !used.contains($0) } ?? exact.last { $0 < index }
            let target = own ?? targets.first { columns[$0].holds(for: column) }
            if let target { used.insert(target) }
            pairs.append(
                (min(own ?? index, index), Pair(period: period, through: through, target: target, value: index)))
        }
        for index in targets where !used.contains(index) {
            guard let period = columns[index].period, let through = columns[index].through else { continue }
            pairs.append((index, Pair(period: period, through: through, target: index, value: nil)))
        }
        return pairs.sorted { $0.place < $1.place }.map(\.pair)
    }
}

extension RateColumn {
    /// Whether this target covers the period of a result.
    fileprivate func holds(for value: RateColumn) -> Bool {
        guard let period, let through, let day = value.period else { return period == nil }
        let start = period.month - months + 1
        return day <= through && day.year == period.year && day.month >= start
    }
}
