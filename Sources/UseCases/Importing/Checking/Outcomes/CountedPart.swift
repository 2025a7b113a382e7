import Basics

/// A count that was planned, and a smaller one of the same things that was reached: "dự kiến khoảng 70.000 hội … đã cập
/// nhật được 800 hội".
struct CountedPart {
    let planned: String
    let reached: String

    init?(_ description: String) {
        let counts = Count.all(in: TextTokens(description))
        for plan in counts where plan.isPlanned {
            if let part = counts.first(where: { $0.isReached && $0.noun == plan.noun && $0.value < plan.value }) {
                (planned, reached) = (plan.words, part.words)
                return
            }
        }
        return nil
    }
}

/// A number with the first word of what it counts.
private struct Count {
    let value: Int
    let noun: String
    let words: String
    let isPlanned: Bool
    let isReached: Bool

    static func all(in text: TextTokens) -> [Count] {
        text.tokens.indices.compactMap { Count(in: text, at: $0) }
    }

    private init?(in text: TextTokens, at index: Int) {
        guard let first = text.number(at: index), first < 1_000_000,
            !(text.isGlued(at: index) && [".", ",", "/", "-"].contains(text[index - 1]))
        else { return nil }
        var (value, end) = (first, index + 1)
        while text[end] == ".", text.isGlued(at: end), text.isGlued(at: end + 1), text[end + 1].count == 3,
            value < 1_000_000, let thousand = text.number(at: end + 1)
        {
            (value, end) = (value * 1_000 + thousand, end + 2)
        }
        let number = index..<end
        if ["các", "những"].contains(text[end]) { end += 1 }
        guard text.isWord(at: end), !Self.units.contains(text[end]) else { return nil }
        self.value = value
        noun = text[end]
        words = "\(text.written(number)) \(text.written(end..<end + 1))"
        let before = (max(0, index - 4)..<index).map { text[$0] }
        isPlanned = before.contains("kiến") && before.contains("dự")
        isReached = !isPlanned && (before.contains("được") || before.contains("đã"))
    }

    /// What is measured, not counted.
    private static let units: Set<String> = [
        "tỷ", "tỉ", "triệu", "nghìn", "đồng", "năm", "tháng", "ngày", "giờ", "phút", "km", "ha", "quý", "tuần", "lần",
    ]
}
