import Basics
import Domain

/// `doneOtherProduct` and `doneWithoutEvidence` where no document with a number is told: the words name another kind of
/// product than the promised one, or a legal document without number and date.
enum DoneByOtherMeans {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.rows.enumerated().compactMap { index, row in
            guard row.isCompleted, row.appearance.grade == .claimed, let description = row.appearance.description,
                !row.outcome.isStatusOnly
            else { return nil }
            return paper(index, row, description, material) ?? law(index, row, description, material)
        }
    }

    /// Products that can be seen: held, opened, put to use. A report about one is none.
    private static let things: Set<ProductKind> = [.event, .platform, .database, .system, .service]
    private static let papers: Set<ProductKind> = [.report, .scheme, .plan, .proposal, .guidance]

    private static func paper(_ index: Int, _ row: ReadRow, _ description: String, _ material: Material) -> Doubt? {
        let promised = row.outcome.promised.flatMap(\.kinds)
        guard !promised.isEmpty, promised.allSatisfy(things.contains), !row.outcome.evidence.isEmpty,
            row.outcome.evidence.allSatisfy({ one in one.product.map(papers.contains) ?? false })
        else { return nil }
        return other(index, row, description, .medium, material)
    }

    private static let laws: [(word: String, kind: ProductKind)] = [
        ("luật", .law), ("nghị định", .decree), ("nghị quyết", .resolution), ("quyết định", .decision),
        ("thông tư", .circular),
    ]

    /// "Nội dung đã được quy định tại Luật …": a law, and neither its number nor its day.
    private static func law(_ index: Int, _ row: ReadRow, _ description: String, _ material: Material) -> Doubt? {
        let words = description.comparisonKey
        let kinds = row.outcome.promised.flatMap(\.kinds)
        guard row.outcome.evidence.allSatisfy({ $0.citation == nil }),
            let range = words.range(ofWords: "quy định tại") ?? words.range(ofWords: "quy định trong"),
            let named = laws.first(where: {
                String(words[range.upperBound...].prefix(40)).range(ofWords: $0.word) != nil
            })
        else { return nil }
        if kinds.allSatisfy(\.isLegalInstrument), !kinds.isEmpty {
            guard !kinds.contains(named.kind) else { return nil }
            let isHigh = kinds.contains(.law) || kinds.contains(.decree)
            return other(index, row, description, isHigh ? .high : .medium, material)
        }
        return .row(
            index, of: material, .doneWithoutEvidence, .medium, fault: .outcome(index), at: row.outcomePlaces,
            message:
                "Mô tả nói \(description.quoted(100)) nhưng không nêu số, ngày của văn bản; kết quả phải có là \(row.promisedWords.quoted(80)).",
            values: [Flag.Value("promised", row.promisedWords), Flag.Value("told", description.shortened(300))])
    }

    private static func other(
        _ index: Int, _ row: ReadRow, _ description: String, _ severity: Flag.Severity, _ material: Material
    ) -> Doubt {
        .row(
            index, of: material, .doneOtherProduct, severity, fault: .outcome(index), at: row.outcomePlaces,
            message:
                "Ghi đã hoàn thành; kết quả phải có là \(row.promisedWords.quoted(80)), mô tả lại nói \(description.quoted(110)). Cần xác nhận có thay cho kết quả đã giao hay không.",
            values: [Flag.Value("promised", row.promisedWords), Flag.Value("told", description.shortened(300))])
    }
}
