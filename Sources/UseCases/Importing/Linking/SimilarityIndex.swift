package import Domain

extension Similarity {
    /// Works by their rare terms, so that like ones are found without comparing each with each.
    package struct Index: Sendable {
        package private(set) var works: [Work] = []
        /// The terms of each work, as numbers.
        private var terms: [[Int32]] = []
        /// Kept where each of the works asks; empty where few do, and are then read again.
        private var texts: [SimilarityTerms] = []
        private var wordCounts: [Int32] = []
        private let keepsTexts: Bool
        private var numbers: [String: Int32] = [:]
        /// The works in which a term stands.
        private var postings: [[Int32]] = []
        /// In how many works each stands: as many as its postings, side by side since they are read most.
        private var counts: [Int32] = []
        private var kinds: [SimilarityTerms.Term.Kind] = []

        /// What a term weighs by the number of works in which it stands; for a number of works about that of the index.
        private var weights: [Double] = []

        /// - Parameter keepsTexts: whether the words of the titles are kept as read, some kilobytes a work.
        package init(_ works: [Work] = [], keepingTexts keepsTexts: Bool = true) {
            self.keepsTexts = keepsTexts
            for work in works { add(work) }
            weigh()
        }

        package mutating func add(_ work: Work) {
            let read = SimilarityTerms(work.title)
            let own = read.terms.map { number(of: $0) }
            for term in own {
                postings[Int(term)].append(Int32(works.count))
                counts[Int(term)] += 1
            }
            terms.append(own)
            wordCounts.append(Int32(read.words.count))
            if keepsTexts { texts.append(read) }
            works.append(work)
            if works.count > weights.count * 5 / 4 { weigh() }
        }

        /// Rare terms weigh far more than common ones; one that stands nowhere in the index weighs most.
        private mutating func weigh() {
            weights = (0...works.count).map { count in
                let rarity = max(0.2, logarithm((Double(works.count) + 2) / (Double(count) + 1)))
                return rarity * rarity
            }
        }

        private mutating func number(of term: SimilarityTerms.Term) -> Int32 {
            if let known = numbers[term.form] { return known }
            let new = Int32(postings.count)
            numbers[term.form] = new
            postings.append([])
            counts.append(0)
            kinds.append(term.kind)
            return new
        }

        /// How many telling words a work has.
        package func wordCount(_ index: Int) -> Int { Int(wordCounts[index]) }

        fileprivate func text(of index: Int) -> SimilarityTerms {
            keepsTexts ? texts[index] : SimilarityTerms(works[index].title)
        }
    }
}

// MARK: - Asking

extension Similarity.Index {
    /// The works most like a title, the likeliest first; those of the same lead before others that are as like.
    ///
    /// - Parameter excluding: a work of the index that is not to be found, such as the one asked for.
    package func best(
        for work: Similarity.Work, limit: Int = 5, least: Double = 0.3, excluding: Int? = nil
    ) -> [Similarity.Match] {
        let text = SimilarityTerms(work.title)
        var marks = marks
        let own = text.terms.map { numbers[$0.form] }
        return matches(for: text, own, leads: work.leads, excluding: excluding, with: &marks)
            .filter { $0.score >= least || $0.containment >= 0.75 }
            .sorted { one, other in
                let rank = { (match: Similarity.Match) in match.score + (match.isSameLead ? 0.15 : 0) }
                return rank(one) != rank(other) ? rank(one) > rank(other) : one.index < other.index
            }
            .prefix(limit).map { $0 }
    }

    /// The same by title and leads as read.
    package func best(for title: String, lead: AgencyReading, limit: Int = 5) -> [Similarity.Match] {
        best(for: Similarity.Work(title: title, lead: lead), limit: limit)
    }

    /// The works that share rare terms with one of the index, in their order.
    package func like(_ index: Int) -> [Similarity.Match] {
        var marks = marks
        return matches(
            for: text(of: index), terms[index], leads: works[index].leads, excluding: index, with: &marks)
    }

    /// Every pair of works that share rare terms, each pair once, in the order of the works.
    package func pairs() -> [(one: Int, match: Similarity.Match)] {
        var marks = marks
        return works.indices.flatMap { one in
            matches(
                for: text(of: one), terms[one], leads: works[one].leads, excluding: one, after: one, with: &marks
            )
            .sorted { $0.index < $1.index }
            .map { (one, $0) }
        }
    }

    /// One for each term, none set: made once for many questions, since there are far more terms than a work has.
    private var marks: [Bool] { Array(repeating: false, count: postings.count) }
}

// MARK: - Comparing

extension Similarity.Index {
    /// A term that stands in more works than this is not rare.
    private static let rare = 5
    /// What is less like than this is not worth telling.
    private static let least = 0.15
    private static let leastContained = 0.3

    private func weight(_ term: Int32?) -> Double {
        let count = term.map { Int(counts[Int($0)]) } ?? 0
        return weights[min(count, weights.count - 1)]
    }

    /// - Parameters:
    ///   - own: the numbers of the terms of `asked`; nil for one that stands nowhere in the index.
    ///   - first: works up to this one are not asked for.
    ///   - marks: none is set, before and after.
    private func matches(
        for asked: SimilarityTerms, _ own: [Int32?], leads: Set<String>, excluding: Int?, after first: Int = -1,
        with marks: inout [Bool]
    ) -> [Similarity.Match] {
        let known = own.compactMap { $0 }.filter { kinds[Int($0)] != .single || counts[Int($0)] <= Self.rare }
            .sorted { counts[Int($0)] < counts[Int($1)] }
        // Rare terms name the candidates; all terms are then weighed for these alone.
        let limit = max(12, min(200, works.count / 25))
        let rare = known.prefix { counts[Int($0)] <= limit }
        var candidates: Set<Int32> = []
        for term in rare.count < 3 ? known.prefix(3) : rare { candidates.formUnion(postings[Int(term)]) }
        if let excluding { candidates.remove(Int32(excluding)) }
        let total = own.reduce(0) { $0 + weight($1) }
        for term in own { if let term { marks[Int(term)] = true } }
        defer { for term in own { if let term { marks[Int(term)] = false } } }
        var found: [Similarity.Match] = []
        for candidate in candidates.filter({ $0 > first }).sorted() {
            if let match = match(Int(candidate), asked, own, marks, total, leads) { found.append(match) }
        }
        return found
    }

    private func match(
        _ index: Int, _ asked: SimilarityTerms, _ own: [Int32?], _ isOwn: [Bool], _ total: Double,
        _ leads: Set<String>
    ) -> Similarity.Match? {
        var (common, other, rareTerms) = (0.0, 0.0, 0)
        var laws = (shared: false, named: false)
        for term in terms[index] {
            let count = Int(counts[Int(term)])
            let weight = weights[min(count, weights.count - 1)]
            other += weight
            let isShared = isOwn[Int(term)]
            if isShared { common += weight }
            guard count <= Self.rare else { continue }
            let kind = kinds[Int(term)]
            if kind == .law { laws.named = true }
            if isShared, kind == .law { laws.shared = true }
            if isShared, kind != .single { rareTerms += 1 }
        }
        guard common > 0 else { return nil }
        let score = common / max(0.001, total + other - common)
        let containment = common / max(0.001, min(total, other))
        guard score >= Self.least || containment >= Self.leastContained || laws.shared else { return nil }
        let runs = runs(of: asked, in: Set(terms[index]))
        let namesLaws = zip(asked.terms, own).contains { term, number in
            term.kind == .law && (number.map { counts[Int($0)] } ?? 0) <= Self.rare
        }
        return Similarity.Match(
            index: index, score: score, containment: containment, sharedTerms: runs.prefix(3).map(\.words),
            reason: score >= 0.7 ? .edited : containment >= 0.7 ? .contained : .sharedTerms,
            isSameLead: !leads.isDisjoint(with: works[index].leads), longestRun: runs.map(\.length).max() ?? 0,
            rareTerms: rareTerms, sharesLaw: laws.shared, namesOtherLaws: namesLaws && laws.named && !laws.shared)
    }

    /// The words in common, as the title asked for has them, the weightiest first.
    private func runs(
        of asked: SimilarityTerms, in other: Set<Int32>
    ) -> [(words: String, weight: Double, length: Int)] {
        asked.runs { form in numbers[form].map(other.contains) ?? false }
            .map { run in
                let weight = run.dropFirst().reduce(0) { sum, index in
                    sum + self.weight(numbers["\(asked.words[index - 1].form) \(asked.words[index].form)"])
                }
                return (asked.written(run), weight, run.count)
            }
            .sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.length > $1.length }
    }
}

/// The natural logarithm of a number of at least 1, to a few parts in a million: weights need no more.
private func logarithm(_ value: Double) -> Double {
    var (rest, exponent) = (max(value, 1), 0.0)
    while rest > 1.5 { (rest, exponent) = (rest / 2, exponent + 1) }
    // ln x = 2 artanh((x − 1) / (x + 1))
    let ratio = (rest - 1) / (rest + 1)
    var (power, sum) = (ratio, 0.0)
    for odd in stride(from: 1.0, through: 13, by: 2) { (sum, power) = (sum + power / odd, power * ratio * ratio) }
    return 2 * sum + exponent * 0.693_147_180_559_945
}
