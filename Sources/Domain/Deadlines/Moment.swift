import Basics

/// A day or a longer period of the calendar as words name it, perhaps without its year.
struct Moment: Hashable {
    enum Span: Hashable {
        case day(day: Int, month: Int)
        case month(Int)
        case quarter(Int)
        case half(Int)
        case year
    }

    let span: Span
    var year: Int?

    var kind: Deadline.Kind {
        switch span {
        case .day: .date
        case .month: .month
        case .quarter: .quarter
        case .half: .halfYear
        case .year: .year
        }
    }

    /// The last day; nil where the calendar has none, or the year is not known.
    func last(in other: Int? = nil) -> CivilDate? {
        guard let year = other ?? year else { return nil }
        return switch span {
        case .day(let day, let month): CivilDate(year: year, month: month, day: day)
        case .month(let month): CivilDate(lastOfMonth: month, year: year)
        case .quarter(let quarter): CivilDate(lastOfQuarter: quarter, year: year)
        case .half(let half): CivilDate(lastOfMonth: half * 6, year: year)
        case .year: CivilDate(lastOfYear: year)
        }
    }

    func first(in other: Int? = nil) -> CivilDate? {
        guard let year = other ?? year else { return nil }
        return switch span {
        case .day(let day, let month): CivilDate(year: year, month: month, day: day)
        case .month(let month): CivilDate(year: year, month: month, day: 1)
        case .quarter(let quarter): CivilDate(year: year, month: quarter * 3 - 2, day: 1)
        case .half(let half): CivilDate(year: year, month: half * 6 - 5, day: 1)
        case .year: CivilDate(year: year, month: 1, day: 1)
        }
    }

    /// The year tells whether such a day exists only for 29 February.
    var isPossible: Bool { last(in: year ?? 2024) != nil && (year.map { (1900...2200).contains($0) } ?? true) }
}

/// What a few words say about time: a moment, a rhythm, or work without an end.
struct TimeExpression {
    enum Meaning {
        /// By its last day; `isBefore`: by the day before its first one.
        case by(Moment, isBefore: Bool)
        /// From then on, with no end named.
        case from(Moment)
        /// ongoing, monthly, quarterly, yearly.
        case rhythm(Deadline.Kind)
    }

    var meaning: Meaning
    /// With the words that lead to it: "trước ngày 20/12/2025".
    var tokens: Range<Int>
    var isBracketed = false
    /// It names a day of a number, as "ngày 20" does, and no month: only a rhythm can complete it.
    var isDayOfMonth = false
    var doubt: DeadlineDoubt?

    var moment: Moment? {
        switch meaning {
        case .by(let moment, _), .from(let moment): moment
        case .rhythm: nil
        }
    }

    var isRhythm: Bool {
        if case .rhythm = meaning { true } else { false }
    }

    var isBeginning: Bool {
        if case .from = meaning { true } else { false }
    }
}
