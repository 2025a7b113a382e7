import Basics
import Domain

/// `donePartially`: stated as done, and the words tell of a part. High where the part is counted or said so, medium
/// where only the manner of telling shows it (*đang, sẽ, tiếp tục*).
enum DonePartially {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.rows.enumerated().compactMap { index, row in
            guard row.isCompleted else { return nil }
            if let doubt = permit(index, row, material) { return doubt }
            guard row.appearance.grade == .partial else { return nil }
            return planned(index, row, material) ?? said(index, row, material) ?? fewer(index, row, material)
        }
    }

    /// The count that was planned, and a smaller one that was reached.
    private static func planned(_ index: Int, _ row: ReadRow, _ material: Material) -> Doubt? {
        guard let part = row.appearance.description.flatMap(CountedPart.init) else { return nil }
        return doubt(
            index, material, .high,
            "Ghi đã hoàn thành nhưng mô tả nêu dự kiến \(part.planned.quoted(60)), mới được \(part.reached.quoted(60)).",
            [Flag.Value("promised", part.planned), Flag.Value("told", part.reached)])
    }

    private static func said(_ index: Int, _ row: ReadRow, _ material: Material) -> Doubt? {
        guard let part = row.outcome.parts.first(where: isSaid) ?? row.outcome.parts.first, let words = part.partWords
        else { return nil }
        let rest = tellsRest(words) ? "" : " Phần còn lại chưa thấy nêu."
        return doubt(
            index, material, isSaid(part) ? .high : .medium,
            "Ghi đã hoàn thành nhưng mô tả nói \(words.quoted(40)): \(part.words.quoted()).\(rest)",
            [Flag.Value("promised", row.promisedWords), Flag.Value("told", part.words.shortened(300))])
    }

    private static func fewer(_ index: Int, _ row: ReadRow, _ material: Material) -> Doubt? {
        let promised = row.outcome.promised.reduce(0) { $0 + $1.count }
        let products = row.outcome.products.distinct
        guard promised > products.count, !products.isEmpty else { return nil }
        let told = products.map { $0.citation?.words ?? $0.words.shortened(80) }.listed(3)
        return doubt(
            index, material, .high,
            "Ghi đã hoàn thành; phải có \(promised) sản phẩm (\(row.promisedWords.quoted(80))), mô tả chỉ nêu \(products.count): \(told).",
            [Flag.Value("promised", String(promised)), Flag.Value("told", String(products.count))])
    }

    /// A thing to be used is promised, and all that is shown of it permits to try it.
    private static func permit(_ index: Int, _ row: ReadRow, _ material: Material) -> Doubt? {
        for (place, promise) in row.outcome.promised.enumerated()
        where promise.kinds.allSatisfy(ProductKind.things.contains) {
            let shown = row.outcome.evidence.filter { $0.promises.contains(place) }
            guard let first = shown.first, shown.allSatisfy({ permitsTrial($0.words) }),
                promise.words.comparisonKey.range(ofWords: "thí điểm") == nil,
                !row.outcome.evidence.contains(where: { one in
                    one.kind == .used && one.product.map(promise.kinds.contains) ?? false
                })
            else { continue }
            let told = first.citation?.words ?? first.words
            return doubt(
                index, material, .high,
                "Ghi đã hoàn thành; kết quả phải có là \(promise.words.quoted(80)), mô tả mới dẫn văn bản cho phép thí điểm: \(told.quoted(80)).",
                [Flag.Value("promised", promise.words), Flag.Value("told", told.shortened(300))])
        }
        return nil
    }

    /// "Cho phép doanh nghiệp thí điểm …".
    private static func permitsTrial(_ words: String) -> Bool {
        let words = words.comparisonKey
        guard let permit = words.range(ofWords: "cho phép", backwards: true) else { return false }
        return String(words[permit.upperBound...].prefix(60)).range(ofWords: "thí điểm") != nil
    }

    private static func doubt(
        _ index: Int, _ material: Material, _ severity: Flag.Severity, _ message: String, _ values: [Flag.Value]
    ) -> Doubt {
        .row(
            index, of: material, .donePartially, severity, fault: .outcome(index),
            at: material.rows[index].outcomePlaces, message: message, values: values)
    }

    /// Words that only tell of what goes on beside what is done.
    private static let manners = ["đang", "sẽ", "tiếp tục", "chuẩn bị", "dự kiến"]

    private static func isSaid(_ one: Evidence) -> Bool {
        guard let words = one.partWords?.lowercased() else { return false }
        // "Cho một số khu vực": bounds one thing among others.
        if words == "một số",
            ["cho", "tại", "ở"].contains(where: { one.words.comparisonKey.range(ofWords: "\($0) một số") != nil })
        {
            return false
        }
        return !manners.contains { words.hasPrefix($0) }
    }

    /// "Sẽ mở rộng", "tiếp tục đồng bộ phần còn lại": what is left is told.
    private static func tellsRest(_ words: String) -> Bool {
        let words = words.lowercased()
        return ["sẽ", "tiếp tục", "còn lại", "trừ"].contains { words.hasPrefix($0) }
    }
}
