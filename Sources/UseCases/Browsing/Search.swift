package import Basics
package import Domain
import Persistence

/// One search over tasks, agencies, documents and findings: all words, with or without diacritics; a whole name before
/// the start of a word before the inside of one, titles before descriptions. The same order on both engines.
package struct SearchResults: Sendable {
    package let words: SearchWords
    package let tasks: Found<Identifier<Assignment>>
    package let agencies: Found<String>
    package let directives: Found<Int>
    package let findings: Found<Int>

    /// What was found of one kind.
    package struct Found<Subject: Sendable>: Sendable {
        /// The best first, so many as a page shows.
        package fileprivate(set) var best: [Hit<Subject>] = []
        package let count: Int
    }

    /// Something found.
    package struct Hit<Subject: Sendable>: Sendable {
        package let subject: Subject
        package let title: String
    }

    /// How many of a kind are shown.
    package static let shown = 20

    package init(_ words: SearchWords, in edition: Edition) {
        self.words = words
        let index = edition.index
        tasks = Self.best(of: Self.tasks(words, edition), for: words) { entry in
            Hit(subject: edition.register.assignments[entry].id, title: edition.task(at: entry).title)
        }
        agencies = Self.best(of: Self.names(index.agencyNames, words), for: words) { number in
            Hit(subject: index.agencySlugs[number], title: index.agencyNames.names[number])
        }
        directives = Self.best(of: Self.names(index.directiveNames, words), for: words) { number in
            Hit(subject: number, title: index.directiveNames.names[number])
        }
        findings = Self.best(of: Self.names(index.findingNames, words), for: words) { number in
            Hit(subject: number, title: index.findingNames.names[number])
        }
    }

    package var total: Int { tasks.count + agencies.count + directives.count + findings.count }

    /// Something found, by its place in the register, before it is looked at whether it stands so as typed.
    private struct Candidate {
        let number: Int
        /// Title or symbol before other words.
        let isInside: Bool
        let fit: FoldedTexts.Fit
        let length: Int

        var group: Int { (isInside ? FoldedTexts.Fit.inside.rawValue + 1 : 0) + fit.rawValue }
    }

    private static func tasks(_ words: SearchWords, _ edition: Edition) -> [Candidate] {
        let index = edition.index
        let seesInside = edition.audience.sees(.description)
        var found: [Candidate] = []
        for (entry, assignment) in edition.register.assignments.enumerated() where assignment.arose <= edition.day {
            let fit = words.fit { word in
                if let fit = index.titles.fit(of: word, in: entry) { return (fit, false) }
                if let fit = index.openWords.fit(of: word, in: entry) { return (fit, true) }
                return seesInside ? index.insideWords.fit(of: word, in: entry).map { ($0, true) } : nil
            }
            if let fit {
                found.append(Candidate(number: entry, isInside: fit.isInside, fit: fit.fit, length: 0))
            }
        }
        return found
    }

    private static func names(_ names: FoldedNames, _ words: SearchWords) -> [Candidate] {
        names.names.indices.compactMap { number in
            names.fit(of: words, in: number).map { fit in
                Candidate(number: number, isInside: fit.isInside, fit: fit.fit, length: names.lengths[number])
            }
        }
    }

    /// Of those that fit alike the ones with the very diacritics that were typed come first, then the shorter.
    private static func best<Subject>(
        of found: [Candidate], for words: SearchWords, hit: (Int) -> Hit<Subject>
    ) -> Found<Subject> {
        var best: [Hit<Subject>] = []
        let groups = Dictionary(grouping: found, by: \.group).sorted { $0.key < $1.key }.map(\.value)
        for group in groups where best.count < shown {
            var others: [Hit<Subject>] = []
            for candidate in group.sorted(by: { ($0.length, $0.number) < ($1.length, $1.number) }) {
                let hit = hit(candidate.number)
                if words.isWritten(in: hit.title) {
                    best.append(hit)
                    if best.count == shown { break }
                } else if others.count < shown {
                    others.append(hit)
                }
            }
            best += others.prefix(shown - best.count)
        }
        return Found(best: best, count: found.count)
    }
}

extension SearchWords {
    /// Whether a text holds the words with the very letters that were typed.
    func isWritten(in text: String) -> Bool {
        let text = Array(text.canonical.smallLettered.utf8)
        return self.text.smallLettered.split(separator: " ").allSatisfy { word in
            let word = Array(word.utf8)
            guard let first = word.first, word.count <= text.count else { return false }
            return (0...(text.count - word.count)).contains { start in
                text[start] == first && text[start..<start + word.count].elementsEqual(word)
            }
        }
    }

    /// The places of the words in a text, without case and marks, in its order and without overlap.
    package func places(in text: String) -> [Range<String.Index>] {
        if let places = plainPlaces(in: text) { return places }
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

    /// The same where each letter of the text and of the words is one of the alphabet; nil where one is not.
    private func plainPlaces(in text: String) -> [Range<String.Index>]? {
        guard folded.allSatisfy({ $0.allSatisfy { $0 < 0x80 } }) else { return nil }
        var letters: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let letter = VietnameseText.plainLetter(scalar.value) else { return nil }
            letters.append(letter)
        }
        var places: [Range<String.Index>] = []
        var (start, index) = (0, text.startIndex)
        func fits(_ word: [UInt8]) -> Bool {
            start + word.count <= letters.count && word.indices.allSatisfy { letters[start + $0] == word[$0] }
        }
        while start < letters.count {
            let length = folded.lazy.filter(fits).map(\.count).max() ?? 0
            let end = text.unicodeScalars.index(index, offsetBy: max(1, length))
            if length > 0 { places.append(index..<end) }
            (start, index) = (start + max(1, length), end)
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
