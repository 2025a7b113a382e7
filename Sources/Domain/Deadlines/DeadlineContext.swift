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
