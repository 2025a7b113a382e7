import Basics

/// One moment without the words that lead to it: "30/6/2025", "tháng 9", "quý III/2025", "6 tháng cuối năm".
struct TimeAtom {
    var moment: Moment
    /// The first token after it.
    var end: Int
    var isDayOfMonth = false
    var doubt: DeadlineDoubt?

    /// `like`: the other end of a range, whose kind a bare number takes ("9 - 12/2025").
    init?(in text: TextTokens, at index: Int, manner: TimeScanner.Manner, freeFrom: Int, like: Moment? = nil) {
        let reader = Reader(text: text, index: index, manner: manner, freeFrom: freeFrom)
        guard
            var atom = reader.half() ?? reader.month() ?? reader.quarter() ?? reader.day() ?? reader.year()
                ?? like.flatMap({ reader.bareNumber(like: $0) })
        else { return nil }
        if atom.doubt == nil, !atom.isDayOfMonth, !atom.moment.isPossible {
            atom.doubt = .impossibleDay(String(text.written(index..<atom.end)).singleSpaced)
        }
        self = atom
    }

    fileprivate init(_ span: Moment.Span, year: Int?, end: Int, doubt: DeadlineDoubt? = nil) {
        moment = Moment(span: span, year: year)
        self.end = end
        self.doubt = doubt
    }
}

private struct Reader {
    let text: TextTokens
    let index: Int
    let manner: TimeScanner.Manner
    let freeFrom: Int

    private func truncated(to end: Int) -> DeadlineDoubt {
        .truncated(String(text.written(index..<min(end, text.count))).singleSpaced)
    }

    /// A number before *tháng* counts months ("3 tháng"), unless it belongs to an expression before.
    private var isCounted: Bool {
        index > freeFrom && text[index - 2] != "tuần"
            && (text.number(at: index - 1) != nil || ["mấy", "vài", "các", "những"].contains(text[index - 1]))
    }
}

// MARK: - Years behind a month, a quarter, a half

extension Reader {
    /// "/2025", " năm 2025", "-2025", " của năm 2025"; the number of tokens, and whether the year is cut off.
    private func yearBehind(_ place: Int) -> (year: Int?, end: Int, isBroken: Bool) {
        var next = place
        if text[next] == ",", text[next + 1] == "năm" { next += 1 }
        if text[next] == "của", text[next + 1] == "năm" { next += 1 }
        if text[next] == "năm" {
            if let year = fullYear(next + 1) { return (year, next + 2, false) }
            if text[next + 1] == "nay" { return (nil, next + 2, false) }
            return (nil, place, false)
        }
        if text[place] == "/" {
            if let year = fullYear(place + 1) { return (year, place + 2, false) }
            if let short = text.number(at: place + 1) {
                let digits = text[place + 1].utf8.count
                if digits == 2, (20...60).contains(short) { return (2000 + short, place + 2, false) }
                return (nil, place + 2, true)
            }
            return (nil, place + 1, !text.isWord(at: place + 1))
        }
        if ["-", "."].contains(text[place]), text.isGlued(at: place + 1), let year = fullYear(place + 1) {
            return (year, place + 2, false)
        }
        if let year = fullYear(place), !text.tokens[place].isGlued { return (year, place + 1, false) }
        return (nil, place, false)
    }

    private func fullYear(_ place: Int) -> Int? {
        guard let year = text.number(at: place), text[place].utf8.count == 4, (1900...2200).contains(year) else { return nil }
        return year
    }
}

// MARK: - Kinds

extension Reader {
    /// "6 tháng cuối năm 2025", "nửa đầu năm 2026".
    func half() -> TimeAtom? {
        let isSix = text.number(at: index) == 6 || text[index] == "sáu"
        guard isSix && text[index + 1] == "tháng" || text[index] == "nửa" else { return nil }
        var next = text[index] == "nửa" ? index + 1 : index + 2
        guard ["đầu", "cuối"].contains(text[next]) else { return nil }
        let half = text[next] == "đầu" ? 1 : 2
        next += 1
        if text[next] == "của" { next += 1 }
        if text[next] == "năm", fullYear(next + 1) == nil { return TimeAtom(.half(half), year: nil, end: next + 1) }
        let (year, end, _) = yearBehind(next)
        guard text[index] != "nửa" || year != nil else { return nil }
        return TimeAtom(.half(half), year: year, end: end)
    }

    /// "tháng 9/2025", "tháng 9 năm 2025", "T9/2025", "tháng mười hai", "9/2025".
    func month() -> TimeAtom? {
        if text[index] == "tháng" || (text[index] == "t" && text.isGlued(at: index + 1)) {
            guard !isCounted else { return nil }
            let place = text[index + 1] == "." && text[index] == "t" ? index + 2 : index + 1
            guard let (month, next) = monthNumber(at: place) else { return lostMonth() }
            let (year, end, isBroken) = yearBehind(next)
            if text[index] == "t", year == nil { return nil }
            return TimeAtom(.month(month), year: year, end: end, doubt: isBroken ? truncated(to: end) : nil)
        }
        guard let month = text.number(at: index), month <= 99, text[index].utf8.count <= 2,
            ["/", "-", "."].contains(text[index + 1]), text.isGlued(at: index + 1), text.isGlued(at: index + 2),
            let year = fullYear(index + 2),
            !(text[index + 3] == text[index + 1] && text.isGlued(at: index + 3) && text.number(at: index + 4).map { $0 <= 31 } == true
                && text[index + 4].utf8.count <= 2 && text[index + 5] != "/"),
            manner == .cell || (text[index + 1] == "/" && (1...12).contains(month)), (2000...2100).contains(year)
        else { return nil }
        return TimeAtom(.month(month), year: year, end: index + 3)
    }

    /// "tháng mười hai": two words; "tháng năm" is read only before a year.
    private func monthNumber(at place: Int) -> (Int, next: Int)? {
        if let number = text.number(at: place), text[place].utf8.count <= 2 {
            // "tháng 6 tháng": no; "tháng 15/7": a day slipped in.
            return (number, place + 1)
        }
        if text[place] == "năm", text[place + 1] == "năm", fullYear(place + 2) != nil { return (5, place + 1) }
        if text[place] == "chạp" { return (12, place + 1) }
        guard let first = TimeWords.numerals[text[place]] else { return nil }
        if first == 10, let second = TimeWords.numerals[text[place + 1]], second <= 2 { return (10 + second, place + 2) }
        return (first, place + 1)
    }

    /// "Tháng" and nothing more, "Tháng /2025": the number is lost.
    private func lostMonth() -> TimeAtom? {
        guard manner == .cell, text[index] == "tháng", index + 1 == text.count || text[index + 1] == "/" else { return nil }
        return TimeAtom(.month(0), year: nil, end: text.count, doubt: truncated(to: text.count))
    }

    /// "quý III/2025", "quý 3 năm 2025", "Q3/2025".
    func quarter() -> TimeAtom? {
        let isShort = text[index] == "q" && text.isGlued(at: index + 1)
        guard TimeWords.quarterWords.contains(text[index]) || isShort else { return nil }
        guard let quarter = quarterNumber(at: index + 1) else { return nil }
        let (year, end, isBroken) = yearBehind(index + 2)
        if isShort || text[index] == "quy", year == nil { return nil }
        return TimeAtom(.quarter(quarter), year: year, end: end, doubt: isBroken ? truncated(to: end) : nil)
    }

    private func quarterNumber(at place: Int) -> Int? {
        if let number = text.number(at: place), text[place].utf8.count == 1 || text[place].hasPrefix("0") { return number }
        if let number = TimeWords.roman[text[place]] { return number }
        if text[place] == "v", text[place + 1] == "/" { return 5 }
        return TimeWords.numerals[text[place]].flatMap { $0 <= 4 ? $0 : nil }
    }

    /// "30/6/2025", "ngày 30 tháng 6", "15/8", "ngày 20".
    func day() -> TimeAtom? {
        guard text.number(at: index) != nil, !isPartOfNumber, text[index - 1] != "tuần" else { return nil }
        let isAnnounced = ["ngày", "trước", "mùng"].contains(text[index - 1])
        guard let day = WrittenDay(in: text, at: index) else { return dayAlone() }
        let end = index + day.length
        // "1/3" of something, "24/7", "3-5": a day without a year needs a word for it, or a cell of its own.
        if day.year == nil, !day.isYearBroken, !isAnnounced, text[index + 1] != "tháng" {
            guard manner == .cell, text[index + 1] == "/", (1...31).contains(day.day), (1...12).contains(day.month),
                !text.isWord(at: end) || TimeWords.joints.contains(text[end]) || text[end] == "và"
                    || TimeWords.rhythms.match(in: text, at: end) != nil
            else { return nil }
        }
        if day.isYearBroken {
            guard manner == .cell || isAnnounced else { return nil }
            return TimeAtom(.day(day: day.day, month: day.month), year: nil, end: end, doubt: truncated(to: end))
        }
        if day.isSwapped {
            let words = String(text.written(index..<end)).singleSpaced
            return TimeAtom(.day(day: day.month, month: day.day), year: day.year, end: end, doubt: .swappedDay(words))
        }
        return TimeAtom(.day(day: day.day, month: day.month), year: day.year, end: end)
    }

    private var isPartOfNumber: Bool {
        text.isGlued(at: index) && index > 0 && [".", ",", "/"].contains(text[index - 1])
            && text.number(at: index - 2) != nil && index > freeFrom
    }

    /// "ngày 20" before a rhythm; "15 - 30/7/2025", the first end of a range.
    private func dayAlone() -> TimeAtom? {
        guard let day = text.number(at: index), (1...31).contains(day), text[index].utf8.count <= 2 else { return nil }
        if text[index + 1] == "-", let last = WrittenDay(in: text, at: index + 2), last.day >= day, last.day <= 31 {
            return TimeAtom(.day(day: last.day, month: last.month), year: last.year, end: index + 2 + last.length)
        }
        guard text[index - 1] == "ngày", manner == .cell, !["ngày", "%"].contains(text[index + 1]) else { return nil }
        var alone = TimeAtom(.day(day: day, month: 1), year: nil, end: index + 1)
        alone.isDayOfMonth = true
        return alone
    }

    /// "năm 2025", "2025", "cuối năm".
    func year() -> TimeAtom? {
        if text[index] == "năm" {
            if let year = fullYear(index + 1), !goesOn(after: index + 1) {
                return TimeAtom(.year, year: year, end: index + 2)
            }
            guard manner == .cell, ["trong", "hết", "cuối"].contains(text[index - 1]), text.number(at: index + 1) == nil
            else { return nil }
            return TimeAtom(.year, year: nil, end: text[index + 1] == "nay" ? index + 2 : index + 1)
        }
        guard manner == .cell, let year = fullYear(index), (2000...2100).contains(year), !isPartOfNumber,
            !goesOn(after: index), !["điều", "khoản", "số", "mục"].contains(text[index - 1])
        else { return nil }
        return TimeAtom(.year, year: year, end: index + 1)
    }

    /// "2025.5", "2025/NĐ".
    private func goesOn(after place: Int) -> Bool {
        [".", ",", "/"].contains(text[place + 1]) && text.isGlued(at: place + 1) && text.isGlued(at: place + 2)
    }

    /// The other end of a range without its word: "tháng 9 - 12/2025", "quý III - IV/2025".
    func bareNumber(like other: Moment) -> TimeAtom? {
        switch other.span {
        case .month:
            guard let month = text.number(at: index), (1...12).contains(month) else { return nil }
            let (year, end, _) = yearBehind(index + 1)
            return TimeAtom(.month(month), year: year, end: end)
        case .quarter:
            guard let quarter = quarterNumber(at: index), (1...4).contains(quarter) else { return nil }
            let (year, end, _) = yearBehind(index + 1)
            return TimeAtom(.quarter(quarter), year: year, end: end)
        case .day, .half, .year:
            return nil
        }
    }
}
