import Basics

/// The headings that stand above a row, outermost first.
struct HeadingStack {
    struct Heading: Equatable {
        /// Nil for a heading without label.
        let label: HeadingLabel?
        let words: String
        /// Whether it stands in a paragraph between tables rather than in a row of one.
        let isParagraph: Bool
    }

    private(set) var headings: [Heading] = []

    var labels: [HeadingLabel] { headings.compactMap(\.label) }

    /// Labels of the same kind replace each other, those of paragraphs and those of rows apart: below a chapter "II" of
    /// the document the table's own "I" and "II" begin anew. A new kind goes below the others.
    mutating func push(_ heading: Heading) {
        if let label = heading.label {
            if let index = headings.firstIndex(where: {
                $0.label?.kind == label.kind && $0.isParagraph == heading.isParagraph
            }) {
                headings.removeSubrange(index...)
            } else if let index = headings.firstIndex(where: { $0.label == nil }) {
                headings.removeSubrange(index...)
            } else if heading.isParagraph, let index = headings.firstIndex(where: { !$0.isParagraph }) {
                headings.removeSubrange(index...)
            }
        } else if let index = headings.firstIndex(where: { $0.label == nil && $0.isParagraph == heading.isParagraph }) {
            headings.removeSubrange(index...)
        }
        headings.append(heading)
    }

    /// A new table has none of the headings that stood in rows of the one before.
    mutating func leaveTable() {
        headings.removeAll { !$0.isParagraph }
    }

    /// The labels joined with a stop: "A.I.1"; nil without any.
    var section: String? {
        let labels = labels.map(\.text)
        return labels.isEmpty ? nil : labels.joined(separator: ".")
    }

    /// The words of the innermost heading without label, where it stands in a row.
    var unlabelledWords: String? {
        headings.last { $0.label == nil && !$0.isParagraph }?.words
    }
}
