/// Names by their words without marks: the longest one that begins at a place of a text is found in a step a word.
struct NameTrie {
    /// One spelling of one target.
    struct Entry {
        let target: Int
        let lower: [String]
        let shape: String
        /// Whether the spelling is as good as the canonical name.
        let isGood: Bool
    }

    struct Match {
        /// Behind the last word.
        let end: Int
        let entries: [Entry]
        /// How the words of the text are written, for comparing with entries.
        let shape: String
    }

    private struct Edge: Hashable {
        let node: Int32
        let word: String
    }

    private var edges: [Edge: Int32] = [:]
    private var entries: [[Entry]] = [[]]

    mutating func insert(_ words: [NameWords.Word], target: Int, isGood: Bool) {
        let steps = words.filter { $0.kind == .word || $0.kind == .comma }
        guard !steps.isEmpty else { return }
        var node: Int32 = 0
        for step in steps {
            let edge = Edge(node: node, word: step.folded)
            if let next = edges[edge] {
                node = next
            } else {
                let next = Int32(entries.count)
                entries.append([])
                edges[edge] = next
                node = next
            }
        }
        let entry = Entry(
            target: target, lower: steps.map(\.lower), shape: shape(of: words[...]), isGood: isGood)
        if !entries[Int(node)].contains(where: { $0.target == target && $0.shape == entry.shape }) {
            entries[Int(node)].append(entry)
        }
    }

    /// The longest name from `first` on that ends by `last`. Dashes do not count; a line break may stand inside a name.
    func longest(in words: [NameWords.Word], from first: Int, to last: Int) -> Match? {
        var node: Int32 = 0
        var at = first
        var ends: [(end: Int, node: Int32)] = []
        while at < last {
            let word = words[at]
            switch word.kind {
            case .word, .comma:
                guard let next = edges[Edge(node: node, word: word.folded)] else { return best(of: ends, words, first) }
                node = next
                if !entries[Int(node)].isEmpty { ends.append((at + 1, node)) }
            case .dash, .lineBreak:
                if at == first { return nil }
            default: return best(of: ends, words, first)
            }
            at += 1
        }
        return best(of: ends, words, first)
    }

    private func best(of ends: [(end: Int, node: Int32)], _ words: [NameWords.Word], _ first: Int) -> Match? {
        for (end, node) in ends.reversed() {
            let written = words[first..<end].filter { $0.kind == .word || $0.kind == .comma }
            let fitting = entries[Int(node)].filter { $0.fits(written) }
            if !fitting.isEmpty { return Match(end: end, entries: fitting, shape: shape(of: words[first..<end])) }
        }
        return nil
    }
}

extension NameTrie.Entry {
    /// Words without any mark fit every spelling; else at most one word of a name of three or more may be marked
    /// otherwise: "Kiến Giang" is not "Kiên Giang".
    fileprivate func fits(_ written: [NameWords.Word]) -> Bool {
        var different = 0
        var isBare = true
        for (word, expected) in zip(written, lower) {
            if word.lower != expected { different += 1 }
            if word.lower != word.folded { isBare = false }
        }
        return different == 0 || isBare || (different == 1 && lower.count > 2)
    }
}

/// Words as written, joined in one way whatever stands between them.
private func shape(of words: ArraySlice<NameWords.Word>) -> String {
    var shape = ""
    var isFirst = true
    for word in words where word.kind != .lineBreak {
        if !isFirst { shape += " " }
        isFirst = false
        shape += word.shape
    }
    return shape
}
