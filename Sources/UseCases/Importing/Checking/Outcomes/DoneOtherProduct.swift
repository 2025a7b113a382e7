import Domain

/// `doneOtherProduct`: stated as done, and the product told of is of another kind than the promised one. High for laws
/// and decrees.
enum DoneOtherProduct {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.rows.enumerated().compactMap { index, row in
            guard row.isCompleted, row.outcome.products.isEmpty, row.appearance.grade != .delivered,
                let other = row.outcome.otherProducts.first(where: isOfAnotherKind)
            else { return nil }
            let promised = row.outcome.promised
            guard let kinds = legalKinds(promised), other.product.map({ !kinds.contains($0) }) ?? true else {
                return nil
            }
            let isHigh = kinds.contains(.law) || kinds.contains(.decree)
            let shown = other.citation?.words ?? other.words
            return .row(
                index, of: material, .doneOtherProduct, isHigh ? .high : .medium, fault: .outcome(index),
                at: row.outcomePlaces,
                message:
                    "Ghi đã hoàn thành; kết quả phải có là \(row.promisedWords.quoted(80)), mô tả lại dẫn \(shown.quoted()). Cần xác nhận văn bản này có thay cho kết quả đã giao hay không.",
                values: [Flag.Value("promised", row.promisedWords), Flag.Value("told", shown.shortened(300))])
        }
    }

    /// A document with a number; one that is cited for what it only asks for or carries on is none.
    private static func isOfAnotherKind(_ one: Evidence) -> Bool {
        one.citation != nil && one.product != .report && one.product != .proposal
    }

    /// The kinds promised, where all of them are instruments of law: only these exclude each other.
    private static func legalKinds(_ promised: [PromisedProduct]) -> Set<ProductKind>? {
        let kinds = promised.flatMap(\.kinds)
        return !kinds.isEmpty && kinds.allSatisfy(\.isLegalInstrument) ? Set(kinds) : nil
    }
}
