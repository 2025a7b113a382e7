import Basics

/// Is it what was promised?
extension DescriptionReader {
    func fits(_ one: DocumentReader.Found, in clause: Range<Int>, _ product: PromisedProduct) -> Bool {
        let kind = ProductKind(documentType: one.citation.reference.type)
        if let type = one.citation.reference.type, product.words.comparisonKey.hasPrefix("\(type.lowercased()) ") {
            // "Biên bản nghiệm thu …" of a kind that has no name of its own here.
            return true
        }
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
                return kind?.isLegalInstrument == true && !approvesWork(on: promisedKind, one, named)
                    && (names(named, product) || approvesThatOnly(one, in: clause)
                        || isBare(one, in: clause) && (promisedKind == .list || promisedKind == .regulation))
            }
        }
    }

    /// "Quyết định số … phê duyệt Kế hoạch xây dựng cơ sở dữ liệu": a thing to be used is promised, and what is approved
    /// is a paper about it.
    private func approvesWork(on kind: ProductKind, _ one: DocumentReader.Found, _ range: Range<Int>) -> Bool {
        guard ProductKind.used.contains(kind) else { return false }
        let verb = range.last { place in
            place < (one.title?.upperBound ?? range.upperBound) && OutcomeWords.issuing.matches(in: text, at: place)
                && place >= one.tokens.upperBound - 1
        }
        guard let verb, let (_, length) = OutcomeWords.issuing.match(in: text, at: verb) else { return false }
        let first = verb + length
        if let (approved, _) = ProductKind.words.match(in: text, at: first) { return Self.papers.contains(approved) }
        return Self.steps.matches(in: text, at: first)
    }

    /// What is about a thing and not the thing.
    private static let papers: Set<ProductKind> = [
        .plan, .scheme, .project, .programme, .proposal, .report, .budget, .guidance,
    ]
    private static let steps = PhraseTable(of: ["chủ trương", "đề cương", "nhiệm vụ", "thiết kế", "phương án"])

    /// "Quyết định số 1577/QĐ-UBND ngày 31/10/2025" and no other word: it issues the list or the rules that were promised.
    private func isBare(_ one: DocumentReader.Found, in clause: Range<Int>) -> Bool {
        clause.allSatisfy { one.tokens.contains($0) || text.tokens[$0].kind == .mark }
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
        let start = ["các", "có", "những"].contains(head[0]) || head.number(at: 0) != nil ? 1 : 0
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
