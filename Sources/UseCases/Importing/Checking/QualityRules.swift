import Domain

/// One rule of doubt: which categories it raises, and where it finds them.
struct QualityRule: Sendable {
    let categories: [FlagCategory]
    let doubts: @Sendable (Material) -> [Doubt]

    init(_ categories: FlagCategory..., doubts: @escaping @Sendable (Material) -> [Doubt]) {
        self.categories = categories
        self.doubts = doubts
    }
}

/// The rules in the order in which they are asked: about one fault the first to speak is the most telling.
enum QualityRules {
    static let all: [QualityRule] = []
}
