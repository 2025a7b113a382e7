package import Basics

/// What one clause of a description tells about products.
package struct Evidence: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
        /// Issued, adopted, opened or held.
        case issued
        /// Handed in, sent, drafted, put to consultation.
        case submitted
        /// In use, connected, put together: there, without number or day.
        case used
        /// A part of the whole.
        case part
    }

    package let kind: Kind
    /// The clause as written.
    package let words: String
    /// What was issued or handed in; nil where the clause names none.
    package let product: ProductKind?
    package let citation: Citation?
    /// The day beside the document, else of the clause.
    package let day: CivilDate?
    /// The word that tells of a part: "cơ bản", "giai đoạn 1", "12/34".
    package let partWords: String?
    /// It is what the row promised; an issued product that is not is another one.
    package let isPromised: Bool
}
