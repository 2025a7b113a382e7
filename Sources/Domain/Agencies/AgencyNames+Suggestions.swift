import Basics

extension AgencyNames {
    /// Known agencies that an unknown name may mean, the most likely first: those that share its rarer words.
    package func suggestions(for unknown: String) -> [Agency] {
        let asked = Self.words(of: unknown)
        guard !asked.isEmpty else { return [] }
        let all = catalogue.all.filter { $0.until == nil }
        var count: [String: Int] = [:]
        let spellings = all.map { agency in ([agency.name] + agency.aliases).map(Self.words(of:)) }
        for spelling in spellings { for word in Set(spelling.joined()) { count[word, default: 0] += 1 } }
        let weight = { (word: String) in 1 / Double(1 + count[word, default: 0]) }
        let total = { (words: Set<String>) in words.reduce(0) { $0 + weight($1) } }
        var scored: [(agency: Agency, score: Double)] = []
        for (agency, spelling) in zip(all, spellings) {
            let score =
                spelling.map { words in total(words.intersection(asked)) / total(words.union(asked)) }.max() ?? 0
            if score >= 0.3 { scored.append((agency, score)) }
        }
        return scored.sorted { $0.score != $1.score ? $0.score > $1.score : $0.agency.code < $1.agency.code }
            .prefix(5).map(\.agency)
    }

    private static func words(of name: String) -> Set<String> {
        Set(NameWords(name).words.filter { $0.kind == .word && $0.folded != "va" }.map(\.folded))
    }
}
