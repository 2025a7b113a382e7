import Basics

/// Gives every task row its key: appendix and number, or its place in the section (forms in the contracts).
enum RowKeys {
    /// How the headings between tables go into the keys of the rows below.
    struct Form: Equatable {
        /// "2a": a part with a number and a list with a letter go before the row's number.
        let part: String
        /// Whether the part stands in the section as labels of paragraphs.
        init(_ stack: HeadingStack) {
            part = stack.headings.filter(\.isParagraph).compactMap(\.label).map { label in
                switch label.kind {
                case .number, .letter: label.text
                case .capital, .roman: ""
                }
            }.joined()
        }
    }

    /// The lists of a document: rows of one appendix and one part, in their order.
    static func assigned(to lines: [TaskLine], sections: [Int: Form]) -> [TaskLine] {
        var lines = lines
        let groups = Dictionary(grouping: lines.indices) { index in
            "\(lines[index].appendix)\u{1F}\(sections[lines[index].table]?.part ?? "")"
        }
        var taken: Set<String> = []
        for first in groups.values.compactMap(\.first).sorted() {
            let line = lines[first]
            let part = sections[line.table]?.part ?? ""
            let indices = groups["\(line.appendix)\u{1F}\(part)"] ?? []
            let prefix = part.isEmpty ? line.appendix : "\(line.appendix).\(part)"
            let isNumberedThrough = isNumberedThrough(indices.map { lines[$0].number })
            var ordinals: [String: Int] = [:]
            for index in indices {
                let section = sectionLabels(of: lines[index], without: part)
                ordinals[section, default: 0] += 1
                let ordinal = String(ordinals[section] ?? 0)
                let own = isNumberedThrough ? (lines[index].number ?? ordinal) : ordinal
                let place = isNumberedThrough || section.isEmpty ? own : "\(section)-\(own)"
                lines[index].key = unique("\(prefix)-\(place)", &taken)
            }
        }
        return lines
    }

    /// The section of a row below its part: of "2.a.I" and part "2a" it is "I".
    private static func sectionLabels(of line: TaskLine, without part: String) -> String {
        guard let section = line.section else { return "" }
        var labels = section.split(separator: ".").map(String.init)
        var rest = Substring(part)
        while let first = labels.first, !rest.isEmpty, rest.hasPrefix(first) {
            rest = rest.dropFirst(first.count)
            labels.removeFirst()
        }
        return labels.joined(separator: ".")
    }

    /// Every row has a number, and none is given twice.
    private static func isNumberedThrough(_ numbers: [String?]) -> Bool {
        let known = numbers.compactMap { $0 }
        guard !known.isEmpty else { return false }
        if known.count == numbers.count { return Set(known).count == known.count }
        // A few numbers lost in a long list do not change how it is counted.
        return known.count * 10 >= numbers.count * 8 && Set(known).count == known.count
    }

    private static func unique(_ key: String, _ taken: inout Set<String>) -> String {
        var candidate = key
        var copy = 2
        while !taken.insert(candidate).inserted {
            candidate = "\(key)~\(copy)"
            copy += 1
        }
        return candidate
    }
}
