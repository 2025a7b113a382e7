import Basics
import Domain

/// `doneOtherProduct`: stated as done, and the product told of is of another kind than the promised one. High for laws
/// and decrees.
enum DoneOtherProduct {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.rows.enumerated().compactMap { index, row in
            guard row.isCompleted, row.outcome.products.isEmpty, row.appearance.grade != .delivered,
                let (other, isHigh) = insteadOfLaw(row) ?? insteadOfThing(row) ?? insteadOfPaper(row)
            else { return nil }
            let shown = other.citation?.words ?? other.words
            return .row(
                index, of: material, .doneOtherProduct, isHigh ? .high : .medium, fault: .outcome(index),
                at: row.outcomePlaces,
                message:
                    "Ghi đã hoàn thành; kết quả phải có là \(row.promisedWords.quoted(80)), mô tả lại dẫn \(shown.quoted()). Cần xác nhận văn bản này có thay cho kết quả đã giao hay không.",
                values: [Flag.Value("promised", row.promisedWords), Flag.Value("told", shown.shortened(300))])
        }
    }
}

// MARK: - Instruments of law

extension DoneOtherProduct {
    /// All that is promised are instruments of law, which exclude each other, and one of another kind is told.
    private static func insteadOfLaw(_ row: ReadRow) -> (Evidence, isHigh: Bool)? {
        let kinds = row.outcome.promised.flatMap(\.kinds)
        guard !kinds.isEmpty, kinds.allSatisfy(\.isLegalInstrument),
            let other = row.outcome.otherProducts.first(where: isOfAnotherKind),
            other.product.map({ !kinds.contains($0) }) ?? true, !tellsChange(other.words, of: kinds)
        else { return nil }
        return (other, kinds.contains(.law) || kinds.contains(.decree))
    }

    /// A document with a number; one that is cited for what it only asks for or carries on is none.
    private static func isOfAnotherKind(_ one: Evidence) -> Bool {
        one.citation != nil && one.product != .report && one.product != .proposal
    }

    /// "Chỉnh lý dự thảo Nghị quyết thành Nghị định": the other kind is told as taking its place.
    private static func tellsChange(_ words: String, of kinds: [ProductKind]) -> Bool {
        let words = words.comparisonKey
        return ProductKind.lawNames.contains { name, kind in
            kinds.contains(kind) && changes.contains { words.range(ofWords: "\(name) \($0)") != nil }
        }
    }

    private static let changes = ["thành", "chuyển thành", "được chuyển thành", "sang", "được thay bằng", "thay bằng"]
}

// MARK: - Papers

extension DoneOtherProduct {
    /// A paper that is to be issued or approved is promised, and all that is told is that people met.
    private static func insteadOfPaper(_ row: ReadRow) -> (Evidence, isHigh: Bool)? {
        let kinds = row.outcome.promised.flatMap(\.kinds)
        guard !kinds.isEmpty, kinds.allSatisfy({ $0.isLegalInstrument || papers.contains($0) }),
            !row.outcome.evidence.isEmpty,
            row.outcome.evidence.allSatisfy({ $0.kind == .issued && $0.product == .event && !$0.isPromised })
        else { return nil }
        return row.outcome.evidence.first.map { ($0, kinds.contains(.law) || kinds.contains(.decree)) }
    }

    private static let papers: Set<ProductKind> = [.plan, .programme, .strategy, .scheme, .regulation, .standard]
}

// MARK: - Things to be used or held

extension DoneOtherProduct {
    /// Things are promised, and all that is told is a legal document with a number that does not name them.
    private static func insteadOfThing(_ row: ReadRow) -> (Evidence, isHigh: Bool)? {
        guard !row.outcome.promised.isEmpty, row.outcome.promised.allSatisfy({ isThing($0) || isProgramme($0) }),
            row.outcome.evidence.allSatisfy({ ($0.kind == .issued && $0.citation != nil) || $0.kind == .submitted }),
            let other = row.outcome.otherProducts.first(where: { one in
                one.citation != nil && one.product?.isLegalInstrument == true
            }),
            // The number of a decision alone may be that which approves the programme.
            !row.outcome.promised.contains(where: isProgramme) || tellsMore(other)
        else { return nil }
        return (other, false)
    }

    private static func isThing(_ product: PromisedProduct) -> Bool {
        if product.kinds == [.other] {
            let words = product.words.comparisonKey
            return openings.contains { words.hasPrefix($0) }
        }
        return product.kinds.allSatisfy(ProductKind.things.contains)
    }

    /// How promises begin of things that have no word of their own among the kinds.
    private static let openings = ["mạng lưới ", "hình thành ", "hạ tầng "]

    private static func isProgramme(_ product: PromisedProduct) -> Bool { product.kinds == [.programme] }

    private static func tellsMore(_ one: Evidence) -> Bool {
        let words = { (text: String) in text.split(separator: " ").count }
        return words(one.words) - words(one.citation?.words ?? "") >= 8
    }
}

extension ProductKind {
    /// Products that can be seen: held, opened, put to use.
    static let things: Set<ProductKind> = [.event, .platform, .database, .system, .service]

    static let lawNames: [(name: String, kind: ProductKind)] = [
        ("luật", .law), ("nghị định", .decree), ("nghị quyết", .resolution), ("quyết định", .decision),
        ("thông tư", .circular),
    ]
}
