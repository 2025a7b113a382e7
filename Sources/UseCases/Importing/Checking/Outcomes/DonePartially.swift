import Domain

/// `donePartially`: stated as done, and the words tell of a part. High where the part is counted or said so, medium
/// where only the manner of telling shows it (*đang, sẽ, tiếp tục*).
enum DonePartially {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.rows.enumerated().compactMap { index, row in
            guard row.isCompleted, row.appearance.grade == .partial else { return nil }
            if let part = row.outcome.parts.first(where: isSaid) ?? row.outcome.parts.first, let words = part.partWords
            {
                let severity: Flag.Severity = isSaid(part) ? .high : .medium
                return doubt(
                    index, material, severity,
                    "Ghi đã hoàn thành nhưng mô tả nói \(words.quoted(40)): \(part.words.quoted()). Phần còn lại chưa thấy nêu.",
                    [Flag.Value("promised", row.promisedWords), Flag.Value("told", part.words.shortened(300))])
            }
            let promised = row.outcome.promised.reduce(0) { $0 + $1.count }
            let shown = row.outcome.products.count
            guard promised > shown, shown > 0 else { return nil }
            let told = row.outcome.products.map { $0.citation?.words ?? $0.words.shortened(80) }.listed(3)
            return doubt(
                index, material, .high,
                "Ghi đã hoàn thành; phải có \(promised) sản phẩm (\(row.promisedWords.quoted(80))), mô tả chỉ nêu \(shown): \(told).",
                [Flag.Value("promised", String(promised)), Flag.Value("told", String(shown))])
        }
    }

    private static func doubt(
        _ index: Int, _ material: Material, _ severity: Flag.Severity, _ message: String, _ values: [Flag.Value]
    ) -> Doubt {
        .row(
            index, of: material, .donePartially, severity, fault: .outcome(index),
            at: material.rows[index].outcomePlaces, message: message, values: values)
    }

    /// Words that only tell of what goes on beside what is done.
    private static let manners: Set<String> = ["đang", "sẽ", "tiếp tục", "chuẩn bị", "dự kiến"]

    private static func isSaid(_ one: Evidence) -> Bool {
        guard let words = one.partWords?.lowercased() else { return false }
        return !manners.contains { words.hasPrefix($0) }
    }
}
