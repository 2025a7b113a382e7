import Basics
import Domain

/// Pairs of assignments that an editor would take for one work, or for one inside the other. Found by rare terms; how
/// much is enough was set on many reports, so that siblings of one family stay silent.
struct LikeWorks {
    struct Pair {
        /// The rows of both assignments.
        let one: [Int]
        let other: [Int]
        let match: Similarity.Match
        let likeness: Likeness
    }

    enum Likeness {
        /// The same work in nearly the same words.
        case same
        /// The words of one stand in the other, which asks for more.
        case contained
        /// Much of what they ask for is the same.
        case overlapping
    }

    let pairs: [Pair]

    init(_ material: Material) {
        let groups = material.rowsByAssignment
        let firsts = groups.map { material.rows[$0[0]] }
        let index = Similarity.Index(
            firsts.map { Similarity.Work(title: $0.appearance.title, lead: $0.appearance.lead) })
        pairs = index.pairs().compactMap { one, match in
            guard let likeness = Self.likeness(match, one, index, firsts) else { return nil }
            return Pair(one: groups[one], other: groups[match.index], match: match, likeness: likeness)
        }
    }

    private static func likeness(
        _ match: Similarity.Match, _ one: Int, _ index: Similarity.Index, _ rows: [ReadRow]
    ) -> Likeness? {
        let words = (index.wordCount(one), index.wordCount(match.index))
        let (shorter, longer) = (min(words.0, words.1), max(words.0, words.1))
        let isOneList = rows[one].line.table == rows[match.index].line.table
        if isOneList, areSiblings(rows[one], rows[match.index], match) { return nil }
        guard match.isSameLead else {
            return shorter >= 12 && match.score >= 0.6 && !match.namesOtherLaws ? .same : nil
        }
        if isSame(match, shorter) { return .same }
        if match.containment >= 0.75, shorter >= 8, longer * 2 >= shorter * 3, match.rareTerms >= 2 { return .contained }
        guard !match.namesOtherLaws else { return nil }
        if match.sharesLaw, match.containment >= 0.25, amendsOrCarriesOut(rows[one], rows[match.index]) {
            return .overlapping
        }
        if shorter >= 12, match.score >= 0.3, match.rareTerms >= 6 { return .overlapping }
        if shorter >= 12, match.rareTerms >= 7, match.containment >= 0.33, match.longestRun >= 6 { return .overlapping }
        if shorter >= 12, match.rareTerms >= 4, match.containment >= 0.5, match.longestRun >= 6 { return .overlapping }
        return nil
    }

    /// Short titles are names of products, which one word tells apart.
    private static func isSame(_ match: Similarity.Match, _ shorter: Int) -> Bool {
        if match.namesOtherLaws { return false }
        switch shorter {
        case ..<10: return match.score >= 0.9
        case ..<16: return match.score >= 0.5 && match.containment >= 0.95
        default: return match.score >= 0.5
        }
    }

    /// Rows of one list that begin with the same words and go on with others: parts of a series.
    private static func areSiblings(_ one: ReadRow, _ other: ReadRow, _ match: Similarity.Match) -> Bool {
        let words = [one, other].map { $0.appearance.title.lowercased().split(separator: " ") }
        let common = zip(words[0], words[1]).prefix { $0 == $1 }.count
        return common >= 5 && match.containment < 0.93
    }

    /// Both amend the law, or both carry it out.
    private static func amendsOrCarriesOut(_ one: ReadRow, _ other: ReadRow) -> Bool {
        let titles = [one, other].map { $0.appearance.title.comparisonKey }
        return [["sửa đổi", "bổ sung"], ["thi hành", "hướng dẫn", "quy định chi tiết"]].contains { words in
            titles.allSatisfy { title in words.contains { title.range(ofWords: $0) != nil } }
        }
    }
}
