import Basics

/// The way from the words of a cell to its deadline: cited documents aside, then moments, years, steps.
struct DeadlineReading {
    private let text: TextTokens
    private let context: DeadlineContext
    private let cited: [Bool]
    private var anchors: [TimeExpression]
    private(set) var doubts: [DeadlineDoubt] = []

    init(_ words: String, in context: DeadlineContext) {
        let text = TextTokens(words)
        let cited = CitedWords.mask(of: text)
        self.text = text
        self.context = context
        self.cited = cited
        anchors = TimeScanner(text, manner: .cell, isCited: { cited[$0] }).expressions
        simplify()
    }

    mutating func read() -> Deadline {
        guard text.tokens.contains(where: { $0.kind != .mark }) else { return .none }
        if let broken = anchors.compactMap(\.doubt).first {
            doubts.append(broken)
            if case .truncated = broken { return .none }
        }
        completeYears()
        guard let first = anchors.first else { return withoutDay() }
        if anchors.allSatisfy({ point($0).due == nil && $0.isRhythm || $0.isBeginning }) {
            return rhythm(first)
        }
        let steps = DeadlineSteps(of: text, anchors: anchors, isCited: { cited[$0] }, due: { point($0).due }).steps
        return steps.count > 1 ? Deadline(kind: .phased, steps: steps) : point(anchors.first { !$0.isRhythm } ?? first)
    }

    /// Work from a day on, with no end named, is ongoing.
    private func rhythm(_ anchor: TimeExpression) -> Deadline {
        if case .rhythm(let kind) = anchor.meaning { return Deadline(kind: kind) }
        return Deadline(kind: .ongoing)
    }

    /// The deadline that one expression alone gives.
    private func point(_ anchor: TimeExpression) -> Deadline {
        switch anchor.meaning {
        case .by(let moment, isBefore: false): Deadline(kind: moment.kind, due: moment.last())
        case .by(let moment, isBefore: true): Deadline(kind: .before, due: moment.first()?.adding(days: -1))
        case .from: Deadline(kind: .ongoing)
        case .rhythm(let kind): Deadline(kind: kind)
        }
    }
}

// MARK: - No day

extension DeadlineReading {
    private mutating func withoutDay() -> Deadline {
        let whole = text.text.singleSpaced
        if TimeWords.absent.contains(whole.comparisonKey) { return .none }
        for index in 0..<text.count {
            if let (kind, _) = TimeWords.elsewhere.match(in: text, at: index) { return Deadline(kind: kind) }
            if cited[index] { return Deadline(kind: .byDirective) }
        }
        doubts.append(.notADay(whole))
        return .none
    }
}

// MARK: - Which expressions count

extension DeadlineReading {
    private mutating func simplify() {
        // "tầm nhìn đến năm 2045" is a view, no deadline.
        let text = text
        anchors.removeAll { text[$0.tokens.lowerBound - 1] == "nhìn" }
        // "31/12/2025 (báo cáo hằng tháng)", "định kỳ ngày 20 hằng tháng".
        if anchors.contains(where: { $0.moment != nil && !$0.isBracketed && !$0.isDayOfMonth }) {
            anchors.removeAll { $0.isBracketed && $0.isRhythm }
        }
        if anchors.filter(\.isRhythm).count > 1 {
            anchors.removeAll { text[$0.tokens.lowerBound] == "định" && $0.tokens.count == 2 && $0.isRhythm }
        }
        keepExtended()
        addWaits()
        absorbIntoRhythms()
        anchors.removeAll { $0.isDayOfMonth }
        refineByBrackets()
        weighBeginnings()
        mergeRepeated()
    }

    /// "30/6/2025 (đã gia hạn đến 30/9/2025)": the new day counts; one only asked for does not.
    private mutating func keepExtended() {
        for index in 0..<text.count where TimeWords.extensions.matches(in: text, at: index) {
            guard let place = anchors.firstIndex(where: { $0.tokens.lowerBound > index && $0.moment != nil }),
                anchors[place].tokens.lowerBound - index < 8
            else { continue }
            if anchors[place].isBeginning {
                // "31/12/2025 (gia hạn từ 30/6/2025)": the day before was the old one.
                if anchors.count > 1 { anchors.remove(at: place) }
                return
            }
            let isAsked = (max(0, index - 3)..<index).contains { TimeWords.asking.contains(text[$0]) }
            if isAsked {
                if place > 0 { anchors.remove(at: place) }
            } else {
                anchors = [anchors[place]]
                anchors[0].isBracketed = false
            }
            return
        }
    }

    /// "trong vòng 30 ngày kể từ ngày 01/7/2025": the day can be counted.
    private mutating func addWaits() {
        guard anchors.count == 1, case .from(let moment) = anchors[0].meaning, let start = moment.last() else { return }
        let lead = anchors[0].tokens.lowerBound
        let unit = ["ngày", "tháng"].contains(text[lead]) ? lead : lead - 1
        guard ["ngày", "tháng"].contains(text[unit]), let count = text.number(at: unit - 1), count < 1000 else {
            return
        }
        let day = start.adding(days: text[unit] == "ngày" ? count : count * 30).components
        anchors[0].meaning = .by(Moment(span: .day(day: day.day, month: day.month), year: day.year), isBefore: false)
        anchors[0].tokens = 0..<anchors[0].tokens.upperBound
    }

    /// "ngày 20 hằng tháng", "thường xuyên trong 6 tháng cuối năm", "hằng quý, trước ngày 15": the rhythm is the
    /// deadline, the day only tells when within it.
    private mutating func absorbIntoRhythms() {
        guard let rhythm = anchors.first(where: \.isRhythm), case .rhythm(let kind) = rhythm.meaning else { return }
        let text = text
        anchors.removeAll { other in
            guard let moment = other.moment else { return false }
            let isLater = other.tokens.lowerBound >= rhythm.tokens.upperBound
            let between =
                isLater
                ? rhythm.tokens.upperBound..<other.tokens.lowerBound
                : other.tokens.upperBound..<rhythm.tokens.lowerBound
            let isBare = between.allSatisfy { ["(", ",", ":", "-", "vào", "là"].contains(text[$0]) }
            if other.isDayOfMonth { return true }
            if kind != .ongoing, moment.year == nil { return isBare || between.count < 8 }
            let hasLead = other.tokens.lowerBound < text.count && Self.leadsOn(text[other.tokens.lowerBound])
            // "Năm 2025, thường xuyên", "thường xuyên, 6 tháng cuối năm".
            if isBare, [.year, .halfYear].contains(moment.kind) { return true }
            // "Thường xuyên trong năm 2025, 2026".
            if isLater, kind == .ongoing, moment.kind == .year, between.allSatisfy({ Self.joinsYears(text, at: $0) }) {
                return true
            }
            return isLater && (between.isEmpty || isBare && (hasLead || other.isBracketed))
        }
    }

    private static func joinsYears(_ text: TextTokens, at index: Int) -> Bool {
        text.number(at: index) != nil || ["trong", "các", "năm", ",", "và", "-"].contains(text[index])
    }

    private static func leadsOn(_ word: String) -> Bool {
        ["trong", "từ", "đến", "tới", "cho", "hết", "giai", "kể"].contains(word)
    }

    /// "Quý III/2025 (tháng 9)", "Tháng 6 (trước ngày 20/6/2025)": the narrower one in brackets counts.
    private mutating func refineByBrackets() {
        var place = 1
        while place < anchors.count {
            let (outer, inner) = (anchors[place - 1], anchors[place])
            guard inner.isBracketed, !outer.isBracketed, let wide = outer.moment, let narrow = inner.moment,
                inner.tokens.lowerBound - outer.tokens.upperBound <= 3
            else {
                place += 1
                continue
            }
            let isInside =
                wide.year == nil || narrow.year == nil
                || (wide.first().map { $0 <= narrow.first() ?? $0 } ?? false)
                    && (wide.last().map { $0 >= narrow.last() ?? $0 } ?? false)
            if isInside, width(narrow) <= width(wide) {
                var kept = inner
                if narrow.year == nil, let year = wide.year, case .by(var moment, let isBefore) = inner.meaning {
                    moment.year = year
                    kept.meaning = .by(moment, isBefore: isBefore)
                }
                kept.tokens = outer.tokens.lowerBound..<inner.tokens.upperBound
                anchors[place - 1] = kept
            }
            anchors.remove(at: place)
        }
    }

    private func width(_ moment: Moment) -> Int {
        switch moment.span {
        case .day: 0
        case .month: 1
        case .quarter: 2
        case .half: 3
        case .year: 4
        }
    }

    /// A beginning is no deadline where an end stands too, unless it is that of a step: "vận hành từ 01/01/2026".
    private mutating func weighBeginnings() {
        guard anchors.contains(where: { $0.moment != nil && !$0.isBeginning }) else { return }
        for place in anchors.indices.reversed() {
            guard case .from(let moment) = anchors[place].meaning else { continue }
            let isStep = place > 0 && anchors[place].tokens.lowerBound - anchors[place - 1].tokens.upperBound > 1
            if isStep {
                anchors[place].meaning = .by(moment, isBefore: false)
            } else {
                anchors.remove(at: place)
            }
        }
    }

    /// The same day said twice in a row is one step.
    private mutating func mergeRepeated() {
        var place = 1
        while place < anchors.count {
            if let one = anchors[place - 1].moment, one == anchors[place].moment {
                anchors.remove(at: place)
            } else {
                place += 1
            }
        }
    }
}

// MARK: - Years

extension DeadlineReading {
    /// A day without a year takes that of the day listed with it, else of the list, else of the document.
    private mutating func completeYears() {
        for place in anchors.indices.reversed() {
            guard case .by(var moment, let isBefore) = anchors[place].meaning, moment.year == nil else { continue }
            moment.year = year(of: moment, at: place)
            if moment.year == nil {
                doubts.append(.yearUnknown(String(text.written(anchors[place].tokens)).singleSpaced))
            }
            anchors[place].meaning = .by(moment, isBefore: isBefore)
        }
    }

    private func year(of moment: Moment, at place: Int) -> Int? {
        if place + 1 < anchors.count, let next = anchors[place + 1].moment, let year = next.year {
            guard let one = moment.last(in: year), let other = next.last() else { return year }
            return one <= other ? year : year - 1
        }
        if place > 0, let before = anchors[place - 1].moment, let year = before.year {
            guard let one = moment.last(in: year), let other = before.last() else { return year }
            return one >= other ? year : year + 1
        }
        guard let year = context.listYear ?? context.documentDate?.year else { return nil }
        guard !context.isStatedPast, let date = context.documentDate, let last = moment.last(in: year) else {
            return year
        }
        return last < date ? year + 1 : year
    }
}
