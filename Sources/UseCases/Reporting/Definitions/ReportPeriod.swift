package import Basics

/// The days that a report speaks of, both ends among them (*kỳ báo cáo*).
package struct ReportPeriod: Hashable, Sendable {
    package let from: CivilDate
    package let to: CivilDate

    package init(from: CivilDate, to: CivilDate) {
        self.from = from
        self.to = to
    }

    /// From the first of its month to the day.
    package init(monthTo day: CivilDate) {
        self.init(from: CivilDate(year: day.year, month: day.month, day: 1) ?? day, to: day)
    }

    func contains(_ day: CivilDate) -> Bool { from <= day && day <= to }

    /// The same within a sentence: "tháng 7 năm 2025", "quý III năm 2025".
    var spokenWords: String {
        words.split(separator: " ").map { word in
            word.allSatisfy { "IVX".contains($0) } ? String(word) : word.lowercased()
        }.joined(separator: " ")
    }

    /// As titles say it: "THÁNG 7 NĂM 2025", "06 THÁNG ĐẦU NĂM 2025", else both days.
    package var words: String {
        let year = from.year
        let isWholeMonths = from.components.day == 1 && to == CivilDate(lastOfMonth: to.month, year: to.year)
        if isWholeMonths, year == to.year {
            switch (from.month, to.month) {
            case (1, 12): return "NĂM \(year)"
            case (1, 6): return "06 THÁNG ĐẦU NĂM \(year)"
            case (7, 12): return "06 THÁNG CUỐI NĂM \(year)"
            case (let first, let last) where first == last: return "THÁNG \(first) NĂM \(year)"
            case (let first, let last) where first % 3 == 1 && last == first + 2:
                return "QUÝ \(RomanNumeral.written(last / 3)) NĂM \(year)"
            default: break
            }
        }
        return "TỪ NGÀY \(from.vietnamese) ĐẾN NGÀY \(to.vietnamese)"
    }
}
