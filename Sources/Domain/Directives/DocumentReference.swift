package import Basics

/// A document of the State or the Party as a text cites it.
package struct DocumentReference: Hashable, Sendable {
    /// "Thông báo", "Nghị định"; nil where neither words nor symbol tell.
    package let type: String?
    /// As written, with blanks out, dashes and letters in their usual form: "15-TB/TGV", "97/2025/NĐ-CP".
    package let symbol: String
    /// The day beside the symbol.
    package let date: CivilDate?
    package let issuer: String?
    package let title: String?

    package init(
        type: String?, symbol: String, date: CivilDate? = nil, issuer: String? = nil, title: String? = nil
    ) {
        self.type = type
        self.symbol = symbol
        self.date = date
        self.issuer = issuer
        self.title = title
    }
}

/// One place of a text that cites a document.
package struct Citation: Hashable, Sendable {
    /// From the type to the date, as written.
    package let words: String
    /// Of `words`, in the canonical form of the text.
    package let range: Range<String.Index>
    package let reference: DocumentReference
    package let doubts: [CitationDoubt]
    /// Where the text gives the title; documents cited inside it are not cited for themselves.
    package let titleRange: Range<String.Index>?
}

/// What an editor would ask about a citation.
package enum CitationDoubt: Hashable, Sendable {
    /// A number without a symbol: "NQ 71", "Chỉ thị 18".
    case partial
    /// "88/NĐ-CP": symbols of this type carry the year.
    case yearMissing
    /// "57/NQ-TW": the form of the State for a document of the Party, or the other way round.
    case swappedParts
    /// "193/2025/NQ-QH15": this symbol carries no type.
    case surplusType
    /// "100/QĐ": nobody issued it.
    case issuerMissing
    /// "Nghị định số 71/NQ-CP": words and symbol name different types.
    case typeMismatch
    /// "ngày 24/5/202", "ngày 31/6/2025": no day.
    case dateUnreadable(String)
    /// "97/2025/NĐ-CP ngày 5/5/2024": the year of the symbol is not that of the date.
    case yearMismatch
}
