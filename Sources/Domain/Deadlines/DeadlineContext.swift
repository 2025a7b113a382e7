package import Basics

/// What a deadline without a year needs to know of the list that it stands in.
package struct DeadlineContext: Hashable, Sendable {
    /// The year that the heading of the list names.
    package let listYear: Int?
    package let documentDate: CivilDate?
    /// The row is stated as completed or overdue, so its day may lie before the document.
    package let isStatedPast: Bool

    package init(listYear: Int? = nil, documentDate: CivilDate? = nil, isStatedPast: Bool = false) {
        self.listYear = listYear
        self.documentDate = documentDate
        self.isStatedPast = isStatedPast
    }
}

/// What an editor would ask about the words of a deadline; each quotes the words that it is about.
package enum DeadlineDoubt: Hashable, Sendable {
    /// "24/5/202", "Tháng 6/": the value is cut off.
    case truncated(String)
    /// "31/6/2025", "Tháng 13/2025".
    case impossibleDay(String)
    /// "6/30/2025": month and day stand in the other order; read as 30/6/2025.
    case swappedDay(String)
    /// Words that tell no day, no rhythm and no reference.
    case notADay(String)
    /// "15/8" where neither list nor document has a year.
    case yearUnknown(String)
}

/// Reads the words of deadlines. A pure function of the words and the list that they stand in.
package enum DeadlineReader {
    /// What the words of a deadline cell mean, and what is doubtful about them.
    package static func read(_ words: String, in context: DeadlineContext) -> (
        deadline: Deadline, doubts: [DeadlineDoubt]
    ) {
        DeadlineReading(words, in: context).result
    }

    /// The days that a title, a remark or a description names, without those that belong to a cited document.
    package static func mentions(in sentence: String, context: DeadlineContext) -> [DayMention] {
        []
    }

    /// True for a cell that holds nothing but a deadline: found in another column, it is a shifted cell.
    package static func isDeadlineWords(_ text: String) -> Bool {
        false
    }
}

/// A day, month or other period that a sentence names.
package struct DayMention: Hashable, Sendable {
    package let words: String
    package let deadline: Deadline
    /// The sentence demands something by it ("xong trước ngày …", "trong tháng 7/2025"), rather than telling of it.
    package let isDemand: Bool
    /// In the canonical form of the sentence.
    package let range: Range<String.Index>
}

extension Deadline {
    package init(reading words: String, in context: DeadlineContext) {
        self = DeadlineReader.read(words, in: context).deadline
    }
}

struct DeadlineReading { let result: (deadline: Deadline, doubts: [DeadlineDoubt])
    init(_ words: String, in context: DeadlineContext) { result = (.none, []) } }
