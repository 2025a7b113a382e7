import Basics
import Domain

/// `structure`: a sub-heading "a)" without a "b)", or a label given twice in a row.
enum Labels {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        lonely(material) + repeated(material)
    }

    private static func lonely(_ material: Material) -> [Doubt] {
        material.lists.compactMap { list in
            let headings = list.rows.map { $0.appearance.subsection ?? "" }.uniqued.filter { !$0.isEmpty }
            let labels = headings.compactMap { $0.letterLabel }
            guard labels == ["a"], let heading = headings.first(where: { $0.letterLabel == "a" }) else { return nil }
            let rows = list.indices.filter { material.rows[$0].appearance.subsection == heading }
            return .rows(
                Array(rows.prefix(1)), of: material, .structure, .low, fault: .own, at: .title,
                message: "Có mục \(heading.quoted(90)) nhưng không có mục b) tiếp theo.",
                values: [Flag.Value("label", "a)"), Flag.Value("next", "")])
        }
    }

    /// "(ii)" behind "(ii)".
    private static func repeated(_ material: Material) -> [Doubt] {
        material.outline.parts.flatMap { part -> [Doubt] in
            var doubts: [Doubt] = []
            var last: (label: String, text: String)?
            for line in part.items.compactMap(\.paragraph) {
                guard let label = line.printed.bracketLabel else {
                    if line.printed.count > 200 || line.printed.hasSuffix(":") { last = nil }
                    continue
                }
                if let last, last.label == label, label != "i", label != "1", last.text != line.printed {
                    doubts.append(
                        .prose(
                            .structure, .low, places: [Place(appendix: part.appendix)],
                            message:
                                "Nhãn (\(label)) được dùng hai lần liền nhau: \(last.text.quoted(60)) và \(line.printed.quoted(60)).",
                            values: [Flag.Value("label", "(\(label))")]))
                }
                last = (label, line.printed)
            }
            return doubts
        }
    }
}

extension String {
    /// The letter of "a) …".
    fileprivate var letterLabel: String? {
        let text = singleSpaced
        guard let first = text.first, first.isLetter, text.dropFirst().first == ")" else { return nil }
        return first.lowercased()
    }

    /// The label of "(ii) …".
    fileprivate var bracketLabel: String? {
        guard hasPrefix("("), let close = firstIndex(of: ")") else { return nil }
        let label = self[index(after: startIndex)..<close]
        guard (1...4).contains(label.count), label.allSatisfy({ "ivx0123456789".contains($0) }) else { return nil }
        return String(label)
    }
}
