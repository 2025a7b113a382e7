import Basics

/// The period that a header or a caption names: "tháng 4", "T5/2025", "đến 09/7", "Quý II", "6 tháng đầu năm".
struct PeriodWords: Equatable {
    /// The last month of the period; nil where only a year or nothing is named.
    var month: Int?
    var year: Int?
    /// The last day measured, where one is named.
    var day: Int?
    /// How many months the period has: 1, 3, 6, 9, 12.
    var months: Int?

    init(_ text: String) {
        let text = TextTokens(text.lowercased())
        var index = 0
        while index < text.count { index = read(text, at: index) }
    }

    var isEmpty: Bool { month == nil && year == nil }

    /// What a header of a merged cell above adds.
    func completed(by outer: PeriodWords) -> PeriodWords {
        guard !isEmpty else { return outer }
        var words = self
        if month == nil, outer.month != nil, outer.year == nil || year == outer.year {
            (words.month, words.months, words.day) = (outer.month, outer.months, outer.day)
        }
        words.year = year ?? outer.year
        return words
    }

    /// The month as its first day, and the last day measured; a header without year is one of `year`.
    func resolved(year documentYear: Int) -> (period: CivilDate, through: CivilDate)? {
        guard !isEmpty else { return nil }
        let year = self.year ?? documentYear
        let month = self.month ?? 12
        guard let period = CivilDate(year: year, month: month, day: 1),
            let last = CivilDate(lastOfMonth: month, year: year)
        else { return nil }
        return (period, day.flatMap { CivilDate(year: year, month: month, day: $0) } ?? last)
    }
}

// MARK: - Reading

extension PeriodWords {
    /// Reads what begins at a token and gives the place behind it. What comes last counts, a month before a year.
    private mutating func read(_ text: TextTokens, at index: Int) -> Int {
        switch text[index] {
        case "tháng", "t", "th":
            if let end = readMonth(text, at: index) { return end }
        case "ngày":
            if let end = readLongDay(text, at: index + 1) { return end }
        case "quý", "q":
            if let end = readQuarter(text, at: index) { return end }
        case "năm", "cả":
            if let end = readYear(text, at: index) { return end }
        default: break
        }
        if text.number(at: index) != nil { return readNumber(text, at: index) }
        return index + 1
    }

    /// "tháng 5", "T5/2025", "T.5", "tháng 05 năm 2025", "tháng 4 - 6".
    private mutating func readMonth(_ text: TextTokens, at index: Int) -> Int? {
        var at = index + 1
        if text[index] != "tháng" {
            if text[at] == "." { at += 1 }
            guard text.isGlued(at: at) else { return nil }
        }
        guard var number = text.number(at: at), (1...12).contains(number) else { return nil }
        at += 1
        if text[at] == "-", let last = text.number(at: at + 1), (1...12).contains(last), text[at + 2] != "-" {
            number = last
            at += 2
        }
        set(month: number, months: 1)
        return readYearBehind(text, at: at)
    }

    /// "ngày 09 tháng 7 năm 2025"; "ngày 9/7" is left to the numbers.
    private mutating func readLongDay(_ text: TextTokens, at index: Int) -> Int? {
        guard let day = text.number(at: index), text[index + 1] == "tháng", let month = text.number(at: index + 2),
            (1...31).contains(day), (1...12).contains(month)
        else { return nil }
        set(month: month, day: day, months: 1)
        return readYearBehind(text, at: index + 3)
    }

    private mutating func readQuarter(_ text: TextTokens, at index: Int) -> Int? {
        let words = text[index + 1]
        let quarters = ["i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4]
        guard let quarter = quarters[words], text[index] == "quý" || text.isGlued(at: index + 1) else { return nil }
        set(month: quarter * 3, months: 3)
        return readYearBehind(text, at: index + 2)
    }

    /// "năm 2025", "cả năm".
    private mutating func readYear(_ text: TextTokens, at index: Int) -> Int? {
        if text[index] == "cả" {
            guard text[index + 1] == "năm" else { return nil }
            if month == nil { set(month: 12, months: 12) }
            return readYearBehind(text, at: index + 1)
        }
        guard let number = text.number(at: index + 1), (1990...2100).contains(number) else { return nil }
        year = number
        return index + 2
    }

    /// "9/7", "09/7/2025", "5/2025", "6 tháng đầu năm".
    private mutating func readNumber(_ text: TextTokens, at index: Int) -> Int {
        guard let first = text.number(at: index) else { return index + 1 }
        if text[index + 1] == "tháng", (2...12).contains(first), text.number(at: index + 2) == nil {
            let isSecondHalf = text[index + 2] == "cuối"
            set(month: isSecondHalf ? 12 : first, months: first)
            return readYearBehind(text, at: index + (text[index + 3] == "năm" ? 3 : 2))
        }
        guard let mark = ["/", "-", "."].first(where: { $0 == text[index + 1] }), text.isGlued(at: index + 1),
            let second = text.number(at: index + 2), text.isGlued(at: index + 2)
        else { return index + 1 }
        if (1...12).contains(first), (2000...2100).contains(second) {
            set(month: first, months: 1)
            year = second
            return index + 3
        }
        guard (1...31).contains(first), (1...12).contains(second) else { return index + 3 }
        if text[index + 3] == mark, let third = text.number(at: index + 4), (2000...2100).contains(third) {
            set(month: second, day: first, months: 1)
            year = third
            return index + 5
        }
        // "51.7" is no day.
        if mark == "/" { set(month: second, day: first, months: 1) }
        return index + 3
    }

    /// "/2025", "-2025", "năm 2025" behind a month.
    private mutating func readYearBehind(_ text: TextTokens, at index: Int) -> Int {
        guard ["/", "-", ".", "năm"].contains(text[index]), let number = text.number(at: index + 1),
            (2000...2100).contains(number)
        else { return index }
        year = number
        return index + 2
    }

    /// A day inside a month that is named already keeps the month; a later month replaces the earlier.
    private mutating func set(month: Int, day: Int? = nil, months: Int) {
        if let day {
            self.day = day
        } else if self.month != month {
            self.day = nil
        }
        if let known = self.months, known > months, day != nil, self.month == month { return }
        self.month = month
        self.months = months
    }
}
