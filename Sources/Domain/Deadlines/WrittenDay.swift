import Basics

/// A day as a text writes it: 30/6/2025, 30-6-2025, 30.6.2025, 30 tháng 6 năm 2025, 2025-06-30, 30/6.
struct WrittenDay {
    let day: Int
    let month: Int
    /// Nil where the text gives none.
    let year: Int?
    /// The year has lost a digit or has one too many: 24/5/202.
    let isYearBroken: Bool
    /// How many tokens it takes.
    let length: Int

    /// Reads the day that begins at `index`, after the word *ngày* if there is one.
    init?(in text: TextTokens, at index: Int) {
        guard let first = text.number(at: index) else { return nil }
        if text[index].utf8.count == 4 {
            self.init(iso: text, year: first, at: index)
        } else if text[index + 1] == "tháng" {
            self.init(spelled: text, day: first, at: index)
        } else {
            self.init(separated: text, day: first, at: index)
        }
    }

    private init(day: Int, month: Int, year: Int?, isYearBroken: Bool = false, length: Int) {
        self.day = day
        self.month = month
        self.year = year
        self.isYearBroken = isYearBroken
        self.length = length
    }

    private init?(iso text: TextTokens, year: Int, at index: Int) {
        guard text[index + 1] == "-", text[index + 3] == "-", text.isGlued(at: index + 1), text.isGlued(at: index + 4),
            let month = text.number(at: index + 2), let day = text.number(at: index + 4), year > 1900
        else { return nil }
        self.init(day: day, month: month, year: year, length: 5)
    }

    private init?(spelled text: TextTokens, day: Int, at index: Int) {
        guard day <= 31, let month = text.number(at: index + 2), month <= 99 else { return nil }
        var next = index + 3
        if text[next] == "," { next += 1 }
        if text[next] == "năm", let year = text.number(at: next + 1) {
            let digits = text[next + 1].utf8.count
            self.init(day: day, month: month, year: year, isYearBroken: digits != 4, length: next + 2 - index)
        } else if text[index + 3] == "/", let year = text.number(at: index + 4), text[index + 4].utf8.count == 4 {
            self.init(day: day, month: month, year: year, length: 5)
        } else {
            self.init(day: day, month: month, year: nil, length: 3)
        }
    }

    private init?(separated text: TextTokens, day: Int, at index: Int) {
        let separator = text[index + 1]
        guard ["/", "-", "."].contains(separator), day <= 99, text[index].utf8.count <= 2,
            let month = text.number(at: index + 2), text[index + 2].utf8.count <= 2,
            text.isGlued(at: index + 1) || text.isGlued(at: index + 2) || separator == "/"
        else { return nil }
        if let (year, length) = Self.year(in: text, at: index + 3, after: separator) {
            let digits = text[index + 2 + length].utf8.count
            // "15/12/20" has lost its last digits: the resolutions that are followed are younger than 2020.
            let isShort = digits == 2 && (21...60).contains(year)
            self.init(
                day: day, month: month, year: isShort ? 2000 + year : year, isYearBroken: digits != 4 && !isShort,
                length: 3 + length)
        } else if separator == "/", !(text[index + 3] == "/" && text.isGlued(at: index + 3)) {
            self.init(day: day, month: month, year: nil, length: 3)
        } else if separator == "/" {
            // "30/6/": the year is lost.
            self.init(day: day, month: month, year: nil, isYearBroken: true, length: 4)
        } else {
            return nil
        }
    }

    /// "/2025", also "-2025" behind a day with a stroke ("30/6-2025"), and " năm 2025".
    private static func year(in text: TextTokens, at index: Int, after separator: String) -> (Int, length: Int)? {
        guard let year = text.number(at: index + 1) else { return nil }
        let digits = text[index + 1].utf8.count
        if text[index] == separator {
            let isPart = text[index + 2] == separator && text.number(at: index + 3) != nil
            return isPart && digits < 4 ? nil : (year, 2)
        }
        let isOtherMark = separator == "/" && ["-", "."].contains(text[index]) && text.isGlued(at: index + 1)
        if text[index] == "năm" || isOtherMark {
            return digits == 4 ? (year, 2) : nil
        }
        return nil
    }
}

extension WrittenDay {
    /// Nil where the calendar has no such day, or the year is not told.
    var date: CivilDate? {
        guard let year, !isYearBroken else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    /// "6/30/2025": a day only if month and day change places.
    var isSwapped: Bool { month > 12 && month <= 31 && day <= 12 }
}
