import Basics
import Domain

/// `doneOtherProduct` and `doneWithoutEvidence` where no document with a number is told: the words name another kind of
/// product than the promised one, only work on the way to it, or a legal document without number and date.
enum DoneByOtherMeans {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.rows.enumerated().compactMap { index, row in
            guard row.isCompleted, row.appearance.grade == .claimed, let description = row.appearance.description,
                !row.outcome.isStatusOnly
            else { return nil }
            return paper(index, row, description, material) ?? law(index, row, description, material)
                ?? study(index, row, description, material)
        }
    }

    /// What is only about a thing.
    private static let papers: Set<ProductKind> = [.report, .scheme, .plan, .proposal, .guidance]

    private static func paper(_ index: Int, _ row: ReadRow, _ description: String, _ material: Material) -> Doubt? {
        let promised = row.outcome.promised.flatMap(\.kinds)
        guard !promised.isEmpty, promised.allSatisfy(ProductKind.things.contains), !row.outcome.evidence.isEmpty,
            row.outcome.evidence.allSatisfy({ one in one.product.map(papers.contains) ?? false })
        else { return nil }
        return other(index, row, description, .medium, material)
    }

    /// "Nội dung đã được quy định tại Luật …": a law, and neither its number nor its day.
    private static func law(_ index: Int, _ row: ReadRow, _ description: String, _ material: Material) -> Doubt? {
        let words = description.comparisonKey
        let kinds = row.outcome.promised.flatMap(\.kinds)
        guard row.outcome.evidence.allSatisfy({ $0.citation == nil }),
            let range = words.range(ofWords: "quy định tại") ?? words.range(ofWords: "quy định trong"),
            let named = ProductKind.lawNames.first(where: {
                String(words[range.upperBound...].prefix(40)).range(ofWords: $0.name) != nil
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

    /// "Đã hoàn thành rà soát 30 văn bản": a law is promised, and neither it nor its draft is told of.
    private static func study(_ index: Int, _ row: ReadRow, _ description: String, _ material: Material) -> Doubt? {
        let kinds = row.outcome.promised.flatMap(\.kinds)
        guard !kinds.isEmpty, kinds.allSatisfy(\.isLegalInstrument), !row.outcome.isSubmissionPromised,
            row.outcome.evidence.contains(where: { $0.kind == .used && isStudy($0.words) }),
            !row.outcome.evidence.contains(where: { one in
                (one.kind == .issued || one.kind == .submitted) && one.product.map(kinds.contains) ?? true
            })
        else { return nil }
        let isHigh = kinds.contains(.law) || kinds.contains(.decree)
        return other(index, row, description, isHigh ? .high : .medium, material)
    }

    /// Within the first words, where a clause says what was done.
    private static func isStudy(_ words: String) -> Bool {
        let start = words.comparisonKey.split(separator: " ").prefix(14).joined(separator: " ")
        return ["rà soát", "nghiên cứu", "khảo sát", "đánh giá", "tổng kết"].contains {
            start.range(ofWords: $0) != nil
        }
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
