import Basics

/// Takes apart a deadline of several steps: "Hoàn thành trước 30/11/2025; báo cáo tháng 12/2025".
///
/// Each expression of time is one step; the words between two of them are parted at the first joint (`,` `;` *và*),
/// and what follows the last one behind a joint is a step without a day, unless it only qualifies it.
struct DeadlineSteps {
    let steps: [Deadline.Step]

    init(
        of text: TextTokens, anchors: [TimeExpression], isCited: (Int) -> Bool, due: (TimeExpression) -> CivilDate?
    ) {
        var borders: [Int] = [0]
        for (one, next) in zip(anchors, anchors.dropFirst()) {
            let between = one.tokens.upperBound..<max(one.tokens.upperBound, next.tokens.lowerBound)
            borders.append(Self.joint(in: text, between, isCited) ?? between.upperBound)
        }
        let last = anchors.last?.tokens.upperBound ?? 0
        let tail = Self.tail(in: text, from: last, isCited)
        borders.append(tail ?? text.count)
        var steps: [Deadline.Step] = []
        for (place, anchor) in anchors.enumerated() {
            let what = Self.words(of: text, borders[place]..<borders[place + 1], without: anchors)
            // "và những năm tiếp theo, thường xuyên": what has neither day nor words is no step of its own.
            if due(anchor) == nil, what == nil, steps.last.map({ $0.due == nil }) == true { continue }
            steps.append(Deadline.Step(due: due(anchor), what: what))
        }
        if let tail, let what = Self.words(of: text, tail..<text.count, without: anchors) {
            steps.append(Deadline.Step(due: nil, what: what))
        }
        self.steps = steps
    }

    /// Where the second step begins; a semicolon parts more than a comma, and a condition belongs to the first.
    private static func joint(in text: TextTokens, _ range: Range<Int>, _ isCited: (Int) -> Bool) -> Int? {
        let open = joints(in: text, range, isCited)
        return open.first { text[$0] == ";" || text[$0] == "." }
            ?? open.first { !TimeWords.conditions.matches(in: text, at: $0 + 1) } ?? open.last
    }

    private static func tail(in text: TextTokens, from start: Int, _ isCited: (Int) -> Bool) -> Int? {
        let open = joints(in: text, start..<text.count, isCited)
        // After a stop stands a remark. A sentence whose day came last goes on behind its comma.
        guard let first = open.first, text[first] != "." else { return nil }
        let isOpen = { (joint: Int) in !TimeWords.conditions.matches(in: text, at: joint + 1) && joint + 1 < text.count }
        if isOpen(first) { return first }
        return open.first { text[$0] == ";" && isOpen($0) }
    }

    /// Commas, semicolons, stops between sentences and *và*, outside brackets and cited documents.
    private static func joints(in text: TextTokens, _ range: Range<Int>, _ isCited: (Int) -> Bool) -> [Int] {
        var depth = 0
        return range.filter { index in
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" { depth -= 1 }
            guard depth <= 0, !isCited(index) else { return false }
            switch text[index] {
            case ";", ",", "và": return true
            case ".": return !text.isGlued(at: index + 1) && index + 1 < text.count
            default: return false
            }
        }
    }

    private static let edges: Set<String> = [",", ";", ":", ".", "và", "-", "(", ")", "+", "•"]
    private static let sequels = PhraseTable(of: ["sau đó", "rồi", "tiếp đó", "tiếp theo"])

    /// What a step is, its words of time and the marks at its ends left out; nil for none.
    private static func words(of text: TextTokens, _ range: Range<Int>, without anchors: [TimeExpression]) -> String? {
        var parts: [Substring] = []
        var start = range.lowerBound
        for anchor in anchors where anchor.tokens.upperBound > range.lowerBound && anchor.tokens.lowerBound < range.upperBound {
            if anchor.tokens.lowerBound > start { parts.append(text.written(trimmed(text, start..<anchor.tokens.lowerBound))) }
            start = max(start, anchor.tokens.upperBound)
        }
        if start < range.upperBound { parts.append(text.written(trimmed(text, start..<range.upperBound))) }
        let words = parts.filter { !$0.isEmpty }.map { String($0).singleSpaced }.joined(separator: " ")
        return words.isEmpty ? nil : words
    }

    private static func trimmed(_ text: TextTokens, _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end {
            if let (_, length) = sequels.match(in: text, at: start) { start += length } else if edges.contains(text[start]), text[start] != "(" { start += 1 } else { break }
        }
        while end > start, edges.contains(text[end - 1]), text[end - 1] != ")" { end -= 1 }
        if end - start == 1, text.tokens[start].kind == .mark { return start..<start }
        return start..<end
    }
}
