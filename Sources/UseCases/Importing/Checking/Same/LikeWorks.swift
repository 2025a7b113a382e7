import Basics
import Domain

/// Pairs of assignments that an editor would take for one work, or for one inside the other. Found by rare terms; how
/// much is enough was set while reading one report, so a fresh one must confirm it;
/// siblings of one family stay silent.
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
            firsts.map { Similarity.Work(title: $0.appearance.title.withoutOpening, lead: $0.appearance.lead) })
        var pairs: [Pair] = []
        var found: Set<[Int]> = []
        let clauses = Self.clauseMatches(index, firsts)
        let asClauses = Set(clauses.map { [$0.whole, $0.match.index].sorted() })
        for (one, match) in index.pairs() {
            guard let likeness = Self.likeness(match, one, index, firsts) else { continue }
            // That one is a clause of the other tells more.
            if likeness == .overlapping, asClauses.contains([one, match.index]) { continue }
            found.insert([one, match.index])
            pairs.append(Pair(one: groups[one], other: groups[match.index], match: match, likeness: likeness))
        }
        for (whole, match) in clauses
        where found.insert([whole, match.index].sorted()).inserted {
            pairs.append(Pair(one: groups[whole], other: groups[match.index], match: match, likeness: .contained))
        }
        for (one, match) in Self.instruments(firsts) where found.insert([one, match.index]).inserted {
            pairs.append(Pair(one: groups[one], other: groups[match.index], match: match, likeness: .same))
        }
        self.pairs = pairs
    }

    /// Two decrees of one lead that carry out one document in one matter, however else their titles are worded.
    private static func instruments(_ rows: [ReadRow]) -> [(one: Int, match: Similarity.Match)] {
        let carrying = rows.indices.compactMap { index in
            CarriedOut(rows[index].appearance.title).map { (index, $0, rows[index].appearance.lead.similarityKeys) }
        }
        return carrying.indices.flatMap { place -> [(Int, Similarity.Match)] in
            let (one, asked, leads) = carrying[place]
            return carrying[(place + 1)...].compactMap { other, found, others in
                guard asked.isSame(as: found), !leads.isDisjoint(with: others) else { return nil }
                return (one, Similarity.Match(index: other, sharing: asked.words))
            }
        }
    }

    /// Works that are one clause of a longer one: "(1) …; (2) …".
    private static func clauseMatches(
        _ index: Similarity.Index, _ rows: [ReadRow]
    ) -> [(whole: Int, match: Similarity.Match)] {
        rows.indices.flatMap { whole -> [(Int, Similarity.Match)] in
            guard index.wordCount(whole) >= 35 else { return [] }
            return rows[whole].appearance.title.clauses.filter { $0.split(separator: " ").count >= 10 }.flatMap {
                clause in
                index.best(
                    for: Similarity.Work(title: clause, leads: index.works[whole].leads), limit: 2, least: 0.5,
                    excluding: whole
                ).filter { match in
                    let title = rows[match.index].appearance.title
                    return match.score >= 0.5 && match.isSameLead && !match.namesOtherLaws && !isName(title)
                        && index.wordCount(match.index) >= 10 && !title.hasSuffix(":")
                }.map { (whole, $0) }
            }
        }
    }

    private static func likeness(
        _ match: Similarity.Match, _ one: Int, _ index: Similarity.Index, _ rows: [ReadRow]
    ) -> Likeness? {
        let (first, second) = (rows[one], rows[match.index])
        // What is counted already is asked first: the titles of most pairs need not be read.
        guard let likeness = likenessByWords(match, one, index, rows),
            !Stages.differ(first.appearance.title, second.appearance.title),
            !match.sharesLaw || !carryOutOtherParts(first.appearance.title, second.appearance.title),
            !Objects.differ(first.appearance.title, second.appearance.title)
        else { return nil }
        if first.line.table == second.line.table {
            // A row that introduces others is the sum of them.
            if first.appearance.title.hasSuffix(":") || second.appearance.title.hasSuffix(":") { return nil }
            if !match.sharesLaw, areSiblings(first, second, match) { return nil }
        }
        return likeness
    }

    private static func likenessByWords(
        _ match: Similarity.Match, _ one: Int, _ index: Similarity.Index, _ rows: [ReadRow]
    ) -> Likeness? {
        let words = (index.wordCount(one), index.wordCount(match.index))
        let (shorter, longer) = (min(words.0, words.1), max(words.0, words.1))
        let (first, second) = (rows[one], rows[match.index])
        guard match.isSameLead else {
            // Two that lead and help each other the other way round.
            if shorter >= 10, match.score >= 0.3, match.containment >= 0.5, match.rareTerms >= 3, !match.namesOtherLaws,
                areSwapped(first, second)
            {
                return .same
            }
            // The lead of the one helps with the other, which another list gives.
            if shorter >= 10, match.score >= 0.4, match.containment >= 0.6, match.rareTerms >= 4, !match.namesOtherLaws,
                first.line.table != second.line.table, helps(first, with: second) || helps(second, with: first)
            {
                return .same
            }
            guard shorter >= 12, !match.namesOtherLaws else { return nil }
            let isClose =
                match.score >= 0.42 && match.containment >= 0.6 && match.rareTerms >= 6 && match.longestRun >= 5
            return (match.score >= 0.6 || isClose) && !givesToSeveral(first, second) ? .same : nil
        }
        let short = words.0 < words.1 ? first : second
        if isSame(match, shorter, isName(short.appearance.title)) { return .same }
        if match.containment >= (shorter >= 16 ? 0.7 : 0.75), shorter >= 8, longer * 2 >= shorter * 3,
            match.rareTerms >= 2, shorter >= 12 || !isName(short.appearance.title)
        {
            return .contained
        }
        guard !match.namesOtherLaws else { return nil }
        let isOverlap =
            match.sharesLaw && amendOrCarryOut(first, second) || isOverlap(match, shorter)
            || isShortOverlap(match, shorter, first, second)
        return isOverlap && !promiseOtherKinds(first, second) ? .overlapping : nil
    }

    private static func areSwapped(_ one: ReadRow, _ other: ReadRow) -> Bool {
        helps(one, with: other) && helps(other, with: one)
    }

    /// Whether those who lead a work help with another one.
    private static func helps(_ row: ReadRow, with another: ReadRow) -> Bool {
        let leads = Set(row.appearance.lead.agencies.map(\.name))
        return !leads.isEmpty && leads.isSubset(of: another.appearance.coordinating.agencies.map(\.name))
    }

    /// In one list such rows give a work to several, each its own.
    private static func givesToSeveral(_ one: ReadRow, _ other: ReadRow) -> Bool {
        one.line.table == other.line.table
            && (one.appearance.section == other.appearance.section
                || one.appearance.title.comparisonKey == other.appearance.title.comparisonKey)
    }

    /// A resolution and the decision that carries it out.
    private static func promiseOtherKinds(_ one: ReadRow, _ other: ReadRow) -> Bool {
        let (first, second) = (instruments(of: one), instruments(of: other))
        return !first.isEmpty && !second.isEmpty && first.isDisjoint(with: second)
    }

    private static func instruments(of row: ReadRow) -> Set<ProductKind> {
        let promised = PromisedProduct.promised(deliverable: row.appearance.deliverable, title: "")
        return promised.reduce(into: []) { $0.formUnion($1.kinds.filter(\.isLegalInstrument)) }
    }

    private static func isOverlap(_ match: Similarity.Match, _ shorter: Int) -> Bool {
        guard shorter >= 16, match.longestRun >= 5 else { return false }
        if match.score >= 0.3, match.rareTerms >= 5 { return true }
        if match.rareTerms >= 7, match.containment >= 0.33 { return true }
        return match.longestRun >= 7 && match.rareTerms >= 4 && match.containment >= 0.4
    }

    /// Titles of which half says the same, in words that tell what the work is about; of short ones an expression of
    /// five words is enough.
    private static func isShortOverlap(
        _ match: Similarity.Match, _ shorter: Int, _ one: ReadRow, _ other: ReadRow
    ) -> Bool {
        let titles = [one, other].map(\.appearance.title)
        guard shorter >= 8, match.longestRun >= 3, commonStart(titles) < 4, !titles.contains(where: isName),
            !titles.contains(where: { $0.hasSuffix(":") })
        else { return false }
        let isHalf = match.containment >= 0.45 && match.score >= 0.22
        let isOneProduct = match.containment >= 0.3 && promiseOneProduct(one, other)
        let isExpression =
            shorter <= 20 && match.longestRun >= 5 && match.containment >= (match.rareTerms >= 3 ? 0.35 : 0.7)
        guard isHalf || isExpression || isOneProduct else { return false }
        let telling = TellingTerms.shared(titles[0], titles[1])
        if one.line.table == other.line.table {
            return isHalf && telling >= 3 && match.score >= 0.35 || telling >= 2 && promiseOneProduct(one, other)
        }
        return telling >= (isHalf ? 2 : 3)
    }

    /// "Hệ thống truy xuất nguồn gốc" on one day, whatever is to be done for it.
    private static func promiseOneProduct(_ one: ReadRow, _ other: ReadRow) -> Bool {
        guard let first = one.appearance.deliverable, let second = other.appearance.deliverable,
            let due = one.appearance.deadline.due, due == other.appearance.deadline.due
        else { return false }
        let shared = TellingTerms.shared(first, second)
        return shared >= 3 && shared * 3 >= max(TellingTerms.count(in: first), TellingTerms.count(in: second)) * 2
    }

    /// The name of a thing and no more: others mention it where they connect to it.
    private static func isName(_ title: String) -> Bool {
        let title = title.comparisonKey
        return ["cơ sở dữ liệu", "csdl", "hệ thống", "kho dữ liệu", "cổng", "nền tảng", "phần mềm"].contains {
            title.hasPrefix($0)
        }
    }

    /// One word tells the names of things apart.
    private static func isSame(_ match: Similarity.Match, _ shorter: Int, _ isName: Bool) -> Bool {
        if match.namesOtherLaws { return false }
        if isName || shorter < 10 { return match.score >= 0.9 }
        return match.score >= 0.5 && (shorter >= 16 || match.containment >= 0.95)
    }

    /// Rows of one list that begin with the same words and go on with others: parts of a series.
    private static func areSiblings(_ one: ReadRow, _ other: ReadRow, _ match: Similarity.Match) -> Bool {
        commonStart([one, other].map(\.appearance.title)) >= 5 && match.containment < 0.93
    }

    /// With how many equal words two titles begin.
    private static func commonStart(_ titles: [String]) -> Int {
        let words = titles.map { $0.smallLettered.split(separator: " ") }
        return zip(words[0], words[1]).prefix { $0 == $1 }.count
    }

    /// A decree and a circular on one law, or two that carry it out each in a matter of its own: "quy định chi tiết Luật …
    /// về …".
    private static func carryOutOtherParts(_ one: String, _ other: String) -> Bool {
        let (first, second) = (one.comparisonKey, other.comparisonKey)
        guard carriesOutLaw(first), carriesOutLaw(second) else { return false }
        let kinds = [first, second].map { title in
            ["nghị định", "thông tư", "quyết định", "nghị quyết"].first { title.range(ofWords: $0) != nil }
        }
        if let one = kinds[0], let other = kinds[1], one != other { return true }
        let matters = [first, second].map { title in
            title.range(ofWords: "luật").flatMap { law in
                String(title[law.upperBound...]).behind("về")
            }
        }
        guard let one = matters[0], let other = matters[1] else { return false }
        return TellingTerms.shared(one, other) == 0
    }

    /// Both amend the law itself, or both carry it out.
    private static func amendOrCarryOut(_ one: ReadRow, _ other: ReadRow) -> Bool {
        let titles = [one, other].map { $0.appearance.title.comparisonKey }
        let amend = titles.allSatisfy { title in
            (title.range(ofWords: "sửa đổi") != nil || title.range(ofWords: "bổ sung") != nil)
                && title.range(ofWords: "nghị định") == nil
        }
        return amend || titles.allSatisfy(carriesOutLaw)
    }

    /// "hướng dẫn thi hành Luật …": the law is what the work is about.
    private static func carriesOutLaw(_ title: String) -> Bool {
        var rest = title[...]
        while let law = rest.firstRange(ofWord: "luật") {
            let before = String(rest[..<law.lowerBound].suffix(40))
            if ["thi hành", "hướng dẫn", "quy định chi tiết"].contains(where: { before.range(ofWords: $0) != nil }) {
                return true
            }
            rest = rest[law.upperBound...]
        }
        return false
    }
}

extension String {
    /// The parts of a long title, as its marks and labels part them.
    fileprivate var clauses: [String] {
        var clauses: [String] = [""]
        for index in unicodeScalars.indices {
            let scalar = unicodeScalars[index]
            let next = unicodeScalars[unicodeScalars.index(after: index)...].first
            let isLabel = scalar == "(" && next.map { $0.isDigit || $0 == "i" } == true
            if scalar == ";" || scalar == "\n" || isLabel {
                clauses.append("")
            } else {
                clauses[clauses.count - 1].unicodeScalars.append(scalar)
            }
        }
        return clauses
    }
}

extension String {
    /// "Hoàn thành việc xây dựng …": the words that only urge are no part of the work.
    fileprivate var withoutOpening: String {
        let opening = "hoàn thành việc "
        return comparisonKey.hasPrefix(opening) ? String(singleSpaced.dropFirst(opening.count)) : self
    }
}

extension Substring {
    fileprivate func firstRange(ofWord word: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if utf8[start] == word.utf8.first, self[start...].hasPrefix(word) {
                return start..<index(start, offsetBy: word.count)
            }
            start = index(after: start)
        }
        return nil
    }
}

extension String {
    /// What stands behind the first of a word.
    fileprivate func behind(_ word: String) -> String? {
        range(ofWords: word).map { String(self[$0.upperBound...]) }
    }
}
