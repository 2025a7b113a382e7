import Basics

/// Reads the words of deadlines. A pure function of the words and the list that they stand in.
package enum DeadlineReader {
    /// What the words of a deadline cell mean, and what is doubtful about them.
    package static func read(_ words: String, in context: DeadlineContext) -> (
        deadline: Deadline, doubts: [DeadlineDoubt]
    ) {
        var reading = DeadlineReading(words, in: context)
        let deadline = reading.read()
        return (deadline, reading.doubts)
    }
}

extension Deadline {
    package init(reading words: String, in context: DeadlineContext) {
        self = DeadlineReader.read(words, in: context).deadline
    }
}

// MARK: - Days elsewhere

/// A day, month or other period that a sentence names.
package struct DayMention: Hashable, Sendable {
    package let words: String
    package let deadline: Deadline
    /// The sentence demands something by it ("xong trước ngày …", "trong tháng 7/2025"), rather than telling of it.
    package let isDemand: Bool
    /// In the canonical form of the sentence.
    package let range: Range<String.Index>
}

extension DeadlineReader {
    /// The days that a title, a remark or a description names, without those that belong to a cited document.
    package static func mentions(in sentence: String, context: DeadlineContext) -> [DayMention] {
        let text = TextTokens(sentence)
        let cited = CitedWords.mask(of: text)
        let scanner = TimeScanner(text, manner: .prose, isCited: { cited[$0] })
        return scanner.expressions.compactMap { expression in
            guard case .by(let moment, let isBefore) = expression.meaning, expression.doubt == nil else { return nil }
            let words = String(text.written(expression.tokens)).singleSpaced
            let first = text.tokens[expression.tokens.lowerBound].range.lowerBound
            return DayMention(
                words: words, deadline: Deadline(reading: words, in: context),
                isDemand: isBefore || demands(text, expression.tokens, moment),
                range: first..<text.tokens[expression.tokens.upperBound - 1].range.upperBound)
        }
    }

    /// A sentence that tells of what was (*đã*, *tính đến*) demands nothing; one of a year names a goal.
    private static func demands(_ text: TextTokens, _ tokens: Range<Int>, _ moment: Moment) -> Bool {
        let leads = tokens.contains { ["trong", "hết", "chậm", "muộn", "cuối"].contains(text[$0]) }
        // No word farther away is asked for.
        let near = max(0, tokens.lowerBound - 12)..<tokens.lowerBound
        let sentence = near.last { [".", ";"].contains(text[$0]) || text.tokens[$0].startsLine } ?? 0
        let before = { (count: Int) in max(sentence, tokens.lowerBound - count)..<tokens.lowerBound }
        let announced = before(4).contains { ["thành", "xong", "hạn", "lùi", "chậm"].contains(text[$0]) }
        // "Hạn được giao là ngày …", "đồng ý cho lùi đến ngày …": the day is set, whatever else is told before.
        let isSet = before(6).contains { place in
            let next = text[place + 1]
            if text[place] == "lùi" { return ["đến", "sang", "tới", "thời", "hạn"].contains(next) }
            return text[place] == "hạn" && (place..<tokens.lowerBound).contains { ["là", ":"].contains(text[$0]) }
                && (text[place - 1] == "thời" || !text.isWord(at: place - 1))
        }
        let isTold =
            !isSet
            && before(12).contains { index in
                ["đã", "tính", "từ", "được"].contains(text[index])
                    || (text[index] == "kết" && !["luận", "thúc"].contains(text[index + 1]))
            }
        return (leads || announced || isSet) && !isTold && (moment.span != .year || announced)
    }

    /// True for a cell that holds nothing but a deadline: found in another column, it is a shifted cell.
    package static func isDeadlineWords(_ text: String) -> Bool {
        let text = TextTokens(text)
        let expressions = TimeScanner(text, manner: .prose, isCited: { _ in false }).expressions
        guard !expressions.isEmpty, expressions.allSatisfy({ $0.doubt == nil }) else { return false }
        return text.tokens.indices.allSatisfy { index in
            expressions.contains { $0.tokens.contains(index) } || fillers.contains(text[index])
        }
    }

    private static let fillers: Set<String> = [
        ",", ";", ".", "(", ")", "-", ":", "và", "hoàn", "thành", "xong", "thời", "hạn", "ngày", "trong", "trước",
    ]
}
