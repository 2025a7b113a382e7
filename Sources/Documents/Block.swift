/// A paragraph or a table of a body, in its order.
package enum Block: Sendable, Equatable {
    case paragraph(Paragraph)
    case table(Table)
}

/// A paragraph as printed: its words, and beside them the number that Word counts for it.
package struct Paragraph: Sendable, Equatable {
    /// All its words, hidden ones too; a break is `\n`, a tab `\t`.
    package var text: String
    /// Its words without hidden text: what a reader of the print sees.
    package var visibleText: String
    /// The automatic list number as printed: "1.", "a)", "II.", "1.2.". Nil without one, and for a bullet.
    package var number: String?
    /// 0 for a heading of the first level. Nil for running text.
    package var outlineLevel: Int?
    /// An entry of the document's own table of contents, which says nothing that does not stand below.
    package var isContents: Bool
    /// Texts of the footnotes, endnotes and comments anchored in it.
    package var notes: [String]

    package init(
        text: String, visibleText: String? = nil, number: String? = nil, outlineLevel: Int? = nil,
        isContents: Bool = false, notes: [String] = []
    ) {
        self.text = text
        self.visibleText = visibleText ?? text
        self.number = number
        self.outlineLevel = outlineLevel
        self.isContents = isContents
        self.notes = notes
    }
}
