package import Basics

/// What a person says that the words of a task row mean, where the program reads them wrongly (*hiệu chỉnh*).
///
/// It holds for these very words: when a source says it otherwise, it waits, and is shown again.
package struct Correction: Hashable, Sendable {
    /// What can be corrected: the meaning of words, never the words. Raw values are the words of the command line.
    package enum Field: String, CaseIterable, Sendable {
        case deadline, leadAgencies, coordinatingAgencies, directive
        case status, grade, outstanding

        /// Whether it is about one report of the task: how the work stood then. The others hold wherever the task is
        /// given in the same words.
        package var isOfOneSource: Bool {
            switch self {
            case .deadline, .leadAgencies, .coordinatingAgencies, .directive: false
            case .status, .grade, .outstanding: true
            }
        }
    }

    package let assignment: Identifier<Assignment>
    /// The code of the source, without its version; nil where it holds in every source.
    package let source: String?
    package let field: Field
    /// The words that are read otherwise, as they compare; empty for an empty cell.
    package let words: String
    /// In the words of documents: "30/9/2025", "Bộ Tài chính; các bộ, ngành", "completed"; empty for none.
    package let value: String

    package init(assignment: Identifier<Assignment>, source: String?, field: Field, words: String, value: String) {
        self.assignment = assignment
        self.source = source
        self.field = field
        self.words = words
        self.value = value
    }
}

extension Appearance {
    /// The words from which a field was read, as they compare.
    package func words(of field: Correction.Field) -> String {
        let words: String? =
            switch field {
            case .deadline: deadlineWords
            case .leadAgencies: lead.words
            case .coordinatingAgencies: coordinating.words
            case .directive: directive.map { [$0.type, $0.symbol].compactMap { $0 }.joined(separator: " ") }
            case .status, .grade: description
            case .outstanding: outstanding.map { $0.map(\.words).joined(separator: "; ") }
            }
        return (words ?? "").comparisonKey
    }

    /// The same row with a field as a person reads it; nil where the value means nothing in that field.
    package func reading(_ field: Correction.Field, as value: String, _ names: AgencyNames, on day: CivilDate)
        -> Appearance?
    {
        var row = self
        switch field {
        case .deadline:
            row.deadline = Deadline(reading: value, in: DeadlineContext(documentDate: day))
            guard value.isEmpty || row.deadline.kind != .none else { return nil }
        case .leadAgencies: row.lead = names.read(value, on: day)
        case .coordinatingAgencies: row.coordinating = names.read(value, on: day)
        case .outstanding: row.outstanding = names.read(value, on: day).agencies
        case .directive:
            row.directive = DocumentReader.citations(in: value).first?.reference
            guard value.isEmpty || row.directive != nil else { return nil }
        case .status:
            row.status = StatedStatus(rawValue: value) ?? StatedStatus(cell: value)
            guard value.isEmpty || row.status != nil else { return nil }
            if row.status != .completed { (row.grade, row.doneOn) = (nil, nil) }
            if row.status == .completed, row.grade == nil { row.grade = .claimed }
        case .grade:
            row.grade = Grade(rawValue: value)
            guard row.grade != nil else { return nil }
        }
        return row
    }
}

extension AgencyReading {
    /// Whoever is named, in the words of the cell.
    fileprivate var words: String { (agencies.map(\.words) + groups.map(\.words)).joined(separator: "; ") }
}
