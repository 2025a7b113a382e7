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
            let isNumberedThrough = isNumberedThrough(indices.map { lines[$0] })
            var ordinals: [String: Int] = [:]
            for index in indices {
                let section = sectionLabels(of: lines[index], without: part)
                ordinals[section, default: 0] += 1
                let ordinal = String(ordinals[section] ?? 0)
                let own = isNumberedThrough ? (lines[index].number.map(label) ?? ordinal) : ordinal
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

    /// Whether the rows are counted from the first to the last: nearly every one has a number, and none begins anew in
    /// another section or table. A number that is given twice by mistake does not change how the list is counted.
    private static func isNumberedThrough(_ lines: [TaskLine]) -> Bool {
        let known = lines.filter { $0.number != nil && !$0.isNumberMerged }
        guard !known.isEmpty, known.count * 10 >= lines.count(where: { !$0.isNumberMerged }) * 8 else { return false }
        var places: [String: TaskLine] = [:]
        var repeated = 0
        for line in known {
            guard let number = line.number, let before = places.updateValue(line, forKey: number) else { continue }
            guard before.section == line.section, before.table == line.table, number.first?.isNumber == true else {
                return false
            }
            repeated += 1
        }
        return repeated * 10 <= known.count
    }

    /// "3)" is 3 in a key.
    private static func label(_ number: String) -> String { HeadingLabel(cell: number)?.text ?? number }

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
