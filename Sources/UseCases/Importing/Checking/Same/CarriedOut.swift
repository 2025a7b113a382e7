import Basics
import Domain

/// That a title asks for an instrument which carries out a document: "Nghị định quy định chi tiết một số điều của Nghị
/// quyết số … về …".
struct CarriedOut {
    let instrument: ProductKind
    let document: DocumentKey
    /// The document as written.
    let words: String
    /// What the document, or the part of it to be carried out, is about.
    private let matter: String?

    init?(_ title: String) {
        let text = title.canonical
        guard let citation = DocumentReader.citations(in: text).first else { return nil }
        let before = String(text[..<citation.range.lowerBound]).comparisonKey
        let named = ProductKind.lawNames.compactMap { name, kind in
            before.range(ofWords: name).map { (place: $0.lowerBound, kind: kind) }
        }.min { $0.place < $1.place }
        guard let named, Self.carrying.contains(where: { before.range(ofWords: $0) != nil }) else { return nil }
        let behind = String(text[citation.range.upperBound...]).comparisonKey
        instrument = named.kind
        document = citation.reference.key
        words = citation.words
        matter = behind.range(ofWords: "về").map { String(behind[$0.upperBound...]) }
    }

    /// Whether both ask for one instrument on one document, in one matter.
    func isSame(as other: CarriedOut) -> Bool {
        guard instrument == other.instrument, document == other.document else { return false }
        guard let matter, let others = other.matter else { return matter == nil && other.matter == nil }
        return TellingTerms.shared(matter, others) > 0
    }

    private static let carrying = ["quy định chi tiết", "hướng dẫn thi hành", "hướng dẫn thực hiện", "hướng dẫn"]
}
