internal import Basics

/// A day and time as a workbook stores it: days since an epoch, the time of day as the fraction.
struct SerialMoment {
    private let date: CivilDate
    private let isTimeOnly: Bool
    /// Within the day.
    private let milliseconds: Int

    /// Nil for what Excel itself shows as `####`: before the epoch or after the year 9999.
    init?(_ serial: Double, startsIn1904: Bool) {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        let total = Int((serial * 86_400_000).rounded())
        let days = total / 86_400_000
        milliseconds = total % 86_400_000
        isTimeOnly = serial < 1
        // Excel holds 1900 for a leap year: 60 is the day that never was.
        let epoch = startsIn1904 ? -24_107 : days < 60 ? -25_568 : -25_569
        date = CivilDate(daysSince1970: epoch + days)
    }

    /// `2025-07-18`, `2025-07-18T08:30:00`, `08:30:00`.
    var iso: String {
        if isTimeOnly { return time }
        return milliseconds == 0 ? date.iso : "\(date.iso)T\(time)"
    }

    private var time: String {
        let seconds = milliseconds / 1000
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { Self.padded($0, 2) }
        let rest = milliseconds % 1000
        return clock.joined(separator: ":") + (rest == 0 ? "" : ".\(Self.padded(rest, 3))")
    }

    /// As the format shows it, day before month: "30/6/2025", "05/09/2025", "6/2025", "ngày 30 tháng 6 năm 2025".
    func shown(as format: MomentFormat) -> String {
        guard format.hasDay || format.hasMonth || format.hasYear, !isTimeOnly else { return iso }
        let (year, month, day) = date.components
        let (shownDay, shownMonth) = (Self.padded(day, format.dayWidth), Self.padded(month, format.monthWidth))
        if format.hasWords {
            return format.parts.map { part in
                switch part {
                case .day: shownDay
                case .month: shownMonth
                case .year: String(year)
                case .time: time
                case .literal(let text): text
                }
            }.joined()
        }
        var parts: [String] = []
        if format.hasDay { parts.append(shownDay) }
        if format.hasMonth || format.hasDay { parts.append(shownMonth) }
        if format.hasYear || parts.count < 2 { parts.append(String(year)) }
        return parts.joined(separator: "/")
    }

    /// `PT25H30M0S`, as long as the serial says.
    static func duration(_ serial: Double) -> String? {
        guard serial.magnitude < 10_000_000 else { return nil }
        let total = Int((serial.magnitude * 86_400_000).rounded())
        let rest = total % 1000 == 0 ? "" : ".\(padded(total % 1000, 3))"
        let seconds = total / 1000
        return "\(serial < 0 ? "-" : "")PT\(seconds / 3600)H\(seconds / 60 % 60)M\(seconds % 60)\(rest)S"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
