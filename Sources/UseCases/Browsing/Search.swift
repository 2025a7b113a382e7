package import Basics
package import Domain
import Persistence

/// One search over tasks, agencies, documents and findings: all words, with or without diacritics; a whole name before
/// the start of a word before the inside of one, titles before descriptions. The same order on both engines.
package struct SearchResults: Sendable {
    package let words: SearchWords
    package let tasks: [Hit<Identifier<Assignment>>]
    package let agencies: [Hit<String>]
    package let directives: [Hit<Int>]
    package let findings: [Hit<Int>]

    /// Something found.
    package struct Hit<Subject: Sendable>: Sendable {
        package let subject: Subject
        package let title: String
        fileprivate let rank: Rank
    }

    /// The best first.
    fileprivate struct Rank: Comparable {
        /// Title or symbol before other words.
        let isInside: Bool
        /// With the very diacritics that were typed before without.
        let isFolded: Bool
        let fit: FoldedText.Fit
        let length: Int
        let order: Int

        static func < (one: Rank, other: Rank) -> Bool {
            (one.isInside ? 1 : 0, one.fit.rawValue, one.isFolded ? 1 : 0, one.length, one.order)
                < (other.isInside ? 1 : 0, other.fit.rawValue, other.isFolded ? 1 : 0, other.length, other.order)
        }
    }

    package init(_ words: SearchWords, in edition: Edition) {
        self.words = words
        tasks = Self.tasks(words, edition)
        agencies = Self.agencies(words, edition)
        directives = Self.directives(words, edition)
        findings = Self.findings(words, edition)
    }

    package var total: Int { tasks.count + agencies.count + directives.count + findings.count }

    private static func tasks(_ words: SearchWords, _ edition: Edition) -> [Hit<Identifier<Assignment>>] {
        let register = edition.register
        let seesInside = edition.audience.sees(.description)
        var hits: [Hit<Identifier<Assignment>>] = []
        for (index, entry) in register.assignments.enumerated() where entry.arose <= edition.day {
            let facts = edition.index.tasks[index]
            var worst = FoldedText.Fit.wholeWord
            var isInside = false
            var isFound = true
            for word in words.folded {
                if let fit = facts.openWords.fit(of: word) {
                    worst = max(worst, fit)
                } else if seesInside, let fit = facts.insideWords.fit(of: word) {
                    worst = max(worst, fit)
                    isInside = true
                } else {
                    isFound = false
                    break
                }
            }
            guard isFound else { continue }
            let title = edition.task(at: index).title
            hits.append(
                Hit(
                    subject: entry.id, title: title,
                    rank: Rank(
                        isInside: isInside || !Self.holds(title, words), isFolded: !words.isWritten(in: title),
                        fit: worst, length: 0, order: index)))
        }
        return hits.sorted { $0.rank < $1.rank }
    }

    private static func holds(_ title: String, _ words: SearchWords) -> Bool {
        let text = FoldedText([title])
        return words.folded.allSatisfy { text.contains($0) }
    }

    private static func agencies(_ words: SearchWords, _ edition: Edition) -> [Hit<String>] {
        var seen: Set<String> = []
        var hits: [Hit<String>] = []
        func add(_ slug: String, _ name: String, _ others: [String]) {
            guard seen.insert(slug).inserted, let rank = rank(words, name, others, hits.count) else { return }
            hits.append(Hit(subject: slug, title: name, rank: rank))
        }
        for agency in edition.register.catalogue.all {
            let said = edition.register.aliases.filter { $0.agency == agency.code }.map(\.name)
            add(agency.code, agency.name, agency.aliases + said)
        }
        for party in edition.register.ledger.parties where party.code == nil { add(party.slug, party.name, []) }
        return hits.sorted { $0.rank < $1.rank }
    }

    private static func directives(_ words: SearchWords, _ edition: Edition) -> [Hit<Int>] {
        edition.index.directives.entries.enumerated().compactMap { index, entry in
            let name = [entry.type, entry.symbol].compactMap { $0 }.joined(separator: " ")
            return rank(words, name, [entry.title].compactMap { $0 } + entry.variants, index)
                .map { Hit(subject: index, title: name, rank: $0) }
        }.sorted { $0.rank < $1.rank }
    }

    private static func findings(_ words: SearchWords, _ edition: Edition) -> [Hit<Int>] {
        edition.register.findings.enumerated().compactMap { index, entry in
            let finding = entry.finding
            return rank(words, finding.title, finding.problems + finding.remedies.map(\.text) + finding.places, index)
                .map { Hit(subject: index, title: finding.title, rank: $0) }
        }.sorted { $0.rank < $1.rank }
    }

    private static func rank(_ words: SearchWords, _ name: String, _ others: [String], _ order: Int) -> Rank? {
        let title = FoldedText([name])
        let rest = FoldedText(others)
        var worst = FoldedText.Fit.wholeWord
        var isInside = false
        for word in words.folded {
            if let fit = title.fit(of: word) {
                worst = max(worst, fit)
            } else if let fit = rest.fit(of: word) {
                worst = max(worst, fit)
                isInside = true
            } else {
                return nil
            }
        }
        return Rank(
            isInside: isInside, isFolded: !words.isWritten(in: name), fit: worst, length: name.count, order: order)
    }
}

extension SearchWords {
    /// Whether a text holds the words with the very letters that were typed.
    func isWritten(in text: String) -> Bool {
        let text = Array(text.canonical.lowercased().utf8)
        return self.text.lowercased().split(separator: " ").allSatisfy { word in
            let word = Array(word.utf8)
            guard let first = word.first, word.count <= text.count else { return false }
            return (0...(text.count - word.count)).contains { start in
                text[start] == first && text[start..<start + word.count].elementsEqual(word)
            }
        }
    }

    /// The places of the words in a text, without case and marks, in its order and without overlap.
    package func places(in text: String) -> [Range<String.Index>] {
        // Letter by letter, because folding keeps the number of letters but not that of bytes.
        let letters = text.indices.map { (index: $0, folded: Self.folded(text[$0])) }
        let keys = letters.map(\.folded)
        var places: [Range<String.Index>] = []
        var start = 0
        while start < letters.count {
            let length = folded.compactMap { Self.length(of: $0, in: keys, at: start) }.max()
            guard let length, length > 0 else {
                start += 1
                continue
            }
            let end = start + length < letters.count ? letters[start + length].index : text.endIndex
            places.append(letters[start].index..<end)
            start += length
        }
        return places
    }

    private static func folded(_ letter: Character) -> [UInt8] {
        guard let ascii = letter.asciiValue, ascii > 0x20 else { return Array(String(letter).searchKey.utf8) }
        return [(0x41...0x5A).contains(ascii) ? ascii + 0x20 : ascii]
    }

    private static func length(of word: [UInt8], in letters: [[UInt8]], at start: Int) -> Int? {
        var rest = word[...]
        var index = start
        while !rest.isEmpty {
            guard index < letters.count, !letters[index].isEmpty, rest.starts(with: letters[index]) else { return nil }
            rest = rest.dropFirst(letters[index].count)
            index += 1
        }
        return index - start
    }
}
