import Basics
import Domain

/// `deliverableMismatch`: the title asks for one kind of legal document, the column of products for another, or for
/// a report where rules or a plan are to be issued.
enum DeliverableMismatch {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.rows.enumerated().compactMap { index, row in
            guard let deliverable = row.appearance.deliverable else { return nil }
            let promised = PromisedProduct.promised(deliverable: deliverable, title: row.appearance.title)
            let titled = PromisedProduct.promised(deliverable: nil, title: row.appearance.title)
            guard let inTitle = titled.first, titled.count == 1, promised.count == 1, !inTitle.isSubmission,
                !isGeneral(inTitle), asks(row.appearance.title, for: inTitle)
            else { return nil }
            let kinds = (inTitle.kinds, promised[0].kinds)
            let areLegal =
                !promised[0].isSubmission && kinds.0.allSatisfy(\.isLegalInstrument)
                && kinds.1.allSatisfy(\.isLegalInstrument)
            guard areLegal || isOnlyReported(row.appearance.title, kinds), Set(kinds.0).isDisjoint(with: kinds.1) else {
                return nil
            }
            return .row(
                index, of: material, .deliverableMismatch, .low, fault: .own, at: [.title, .deliverable],
                message:
                    "Tên nhiệm vụ nêu \(inTitle.words.quoted(40)), cột \(row.header(.deliverable).quoted(40)) ghi \(deliverable.quoted(60)): hai loại văn bản không khớp.",
                values: [Flag.Value("title", inTitle.words), Flag.Value("deliverable", deliverable)])
        }
    }

    /// Rules or a plan are to be issued, and a report is to come of it.
    private static func isOnlyReported(_ title: String, _ kinds: ([ProductKind], [ProductKind])) -> Bool {
        title.comparisonKey.hasPrefix("ban hành ") && kinds.1 == [.report]
            && kinds.0.allSatisfy { $0.isLegalInstrument || [.regulation, .plan, .programme].contains($0) }
    }

    /// "Văn bản quy phạm pháp luật" is any of them.
    private static func isGeneral(_ product: PromisedProduct) -> Bool {
        product.words.comparisonKey.range(ofWords: "văn bản") != nil
    }

    /// The kind stands near the beginning of the title, where it says what is to be made.
    private static func asks(_ title: String, for product: PromisedProduct) -> Bool {
        let start = title.comparisonKey.prefix(60)
        return String(start).range(ofWords: product.words.lowercased()) != nil
    }
}
