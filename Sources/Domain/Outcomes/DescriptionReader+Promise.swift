import Basics

/// Is it what was promised?
extension DescriptionReader {
    func fits(_ one: DocumentReader.Found, in clause: Range<Int>, _ product: PromisedProduct) -> Bool {
        let kind = ProductKind(documentType: one.citation.reference.type)
        return product.kinds.contains { promisedKind in
            if promisedKind == kind { return true }
            if promisedKind.isLegalInstrument { return false }
            switch promisedKind {
            case .document, .guidance: return kind?.isHandedIn != true
            case .mechanism: return kind?.isLegalInstrument == true
            case .report, .proposal: return false
            default:
                // Approved or issued by another document, which names it.
                let named = clause.lowerBound..<max(clause.upperBound, one.title?.upperBound ?? 0)
                return kind?.isLegalInstrument == true && (names(named, product) || approvesThatOnly(one, in: clause))
            }
        }
    }

    /// "Đã phê duyệt tại Quyết định số …": nothing is named that was approved, so it is what was promised.
    private func approvesThatOnly(_ one: DocumentReader.Found, in clause: Range<Int>) -> Bool {
        let start = one.tokens.lowerBound
        guard OutcomeWords.attachments.match(in: text, endingBefore: start, within: 4) != nil, one.title == nil else {
            return false
        }
        return !(clause.lowerBound..<start).contains { ProductKind.words.match(in: text, at: $0) != nil }
    }

    /// The words name the product, by its kind or by the first words of the promise.
    func names(_ range: Range<Int>, _ product: PromisedProduct) -> Bool {
        let head = TextTokens(product.words)
        let start = ["các", "có", "những"].contains(head[0]) ? 1 : 0
        return range.contains { place in
            if let (kind, _) = ProductKind.words.match(in: text, at: place), product.kinds.contains(kind) {
                return true
            }
            if text[place] == "kh", product.kinds.contains(.plan) { return true }
            return product.kinds == [.other] && head.count > start + 1 && text[place] == head[start]
                && text[place + 1] == head[start + 1] && place + 1 < range.upperBound
        }
    }
}
