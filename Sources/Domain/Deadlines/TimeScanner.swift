import Basics

/// Finds what a text says about time, word by word. Tokens of cited documents are passed over.
struct TimeScanner {
    enum Manner {
        /// A deadline cell: bare years and "15/8" are days of it.
        case cell
        /// A sentence: only what can be nothing but time.
        case prose
    }

    let text: TextTokens
    let manner: Manner
    private let isCited: (Int) -> Bool
    private(set) var expressions: [TimeExpression] = []

    init(_ text: TextTokens, manner: Manner, isCited: @escaping (Int) -> Bool) {
        self.text = text
        self.manner = manner
        self.isCited = isCited
        var depth = 0
        var index = 0
        while index < text.count {
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" { depth = max(0, depth - 1) }
            guard !isCited(index), var found = expression(at: index) else {
                index += 1
                continue
            }
            found.isBracketed = depth > 0
            expressions.append(found)
            index = found.tokens.upperBound
        }
    }

    private var freeFrom: Int { expressions.last?.tokens.upperBound ?? 0 }

    private func expression(at index: Int) -> TimeExpression? {
        if let (kind, length) = TimeWords.rhythms.match(in: text, at: index) {
            return TimeExpression(meaning: .rhythm(kind), tokens: index..<index + length)
        }
        guard let atom = TimeAtom(in: text, at: index, manner: manner, freeFrom: freeFrom) else { return nil }
        return expression(from: atom, at: index)
    }

    private func expression(from first: TimeAtom, at index: Int) -> TimeExpression {
        var (last, isRange) = (first, false)
        if let joined = rangeEnd(after: first) { (last, isRange) = (joined, true) }
        let start = lead(before: index)
        var tokens = start..<last.end
        let words = (start..<index).map { text[$0] }
        let doubt = last.doubt ?? first.doubt
        if last.isDayOfMonth {
            return TimeExpression(
                meaning: .by(last.moment, isBefore: words.contains("trước")), tokens: tokens, isDayOfMonth: true)
        }
        if last.moment.span == .year, let (_, length) = TimeWords.onwards.match(in: text, at: last.end) {
            tokens = start..<last.end + length
            return TimeExpression(meaning: .rhythm(.ongoing), tokens: tokens)
        }
        if words.contains("từ"), !isRange {
            return TimeExpression(meaning: .from(last.moment), tokens: tokens, doubt: doubt)
        }
        let isBefore = !isRange && (words.contains("trước") || carriesBefore(to: start))
        return TimeExpression(meaning: .by(last.moment, isBefore: isBefore), tokens: tokens, doubt: doubt)
    }

    /// "Trước ngày 15/6 và 15/12": said once for both.
    private func carriesBefore(to start: Int) -> Bool {
        guard let before = expressions.last, case .by(_, isBefore: true) = before.meaning else { return false }
        return before.tokens.upperBound == start - 1 && ["và", ","].contains(text[start - 1])
    }

    /// "tháng 9 - 12/2025", "từ tháng 7 đến hết tháng 9/2025".
    private func rangeEnd(after first: TimeAtom) -> TimeAtom? {
        guard TimeWords.joints.contains(text[first.end]), first.doubt == nil else { return nil }
        var place = first.end + 1
        while ["đến", "hết", "cuối", "ngày", "đầu", "trước", "năm"].contains(text[place]), place < first.end + 4 {
            if text[place] == "năm" { break }
            place += 1
        }
        guard place < text.count, !isCited(place) else { return nil }
        return TimeAtom(in: text, at: place, manner: .cell, freeFrom: first.end, like: first.moment)
    }

    /// The words that lead to a moment: "trước ngày", "trong", "đến hết", "chậm nhất vào".
    private func lead(before index: Int) -> Int {
        var start = index
        while start > freeFrom, TimeWords.leading.contains(text[start - 1]), !isCited(start - 1) { start -= 1 }
        // "trước thời hạn", "không quá": words of a lead must not begin inside another phrase.
        while start < index, ["điểm", "nhất", "đoạn", "quá"].contains(text[start]) { start += 1 }
        return start
    }
}
