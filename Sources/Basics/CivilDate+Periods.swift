/// Months, quarters and years by their last days: a deadline "Tháng 9/2025" is on time to 30/9/2025.
extension CivilDate {
    /// Nil where there is no such month: 13/2025.
    package init?(lastOfMonth month: Int, year: Int) {
        guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
        self = first.adding(days: Self.length(ofMonth: month, year: year) - 1)
    }

    /// Nil where there is no such quarter: V/2025.
    package init?(lastOfQuarter quarter: Int, year: Int) {
        guard (1...4).contains(quarter) else { return nil }
        self.init(lastOfMonth: quarter * 3, year: year)
    }

    package init?(lastOfYear year: Int) {
        self.init(year: year, month: 12, day: 31)
    }

    package var year: Int { components.year }

    package var month: Int { components.month }

    /// `2025-09`, the form of months in exports.
    package var isoMonth: String { String(iso.prefix(7)) }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}
