import Basics
import Domain

/// `numberFormat`: a sentence or paragraph that writes decimals with a comma and with a stop. `dateFormat`: one day in
/// two spellings in a column, days with months before days.
enum NumberForms {
    @Sendable static func numbers(_ material: Material) -> [Doubt] {
        material.outline.parts.flatMap { part in
            part.items.compactMap(\.paragraph).compactMap { line -> Doubt? in
                let decimals = decimals(in: line.text)
                guard let comma = decimals.first(where: { $0.contains(",") }),
                    let stop = decimals.first(where: { $0.contains(".") })
                else { return nil }
                return .prose(
                    .numberFormat, .low, places: [Place(appendix: part.appendix)],
                    message: "Một câu dùng cả “\(stop)” và “\(comma)” cho số thập phân: \(line.text.quoted(100)).",
                    values: [Flag.Value("one", stop), Flag.Value("other", comma)])
            }
        }
    }

    /// Percentages and numbers with one or two decimals; "1.234" may be a thousand and is none.
    private static func decimals(in text: String) -> [String] {
        let tokens = TextTokens(text)
        return tokens.tokens.indices.compactMap { index -> String? in
            guard tokens.tokens[index].kind == .number, tokens.isGlued(at: index + 1), tokens.isGlued(at: index + 2),
                [",", "."].contains(tokens[index + 1]), tokens.number(at: index + 2) != nil,
                tokens[index + 2].count <= 2,
                // Neither a day ("18.7.2025") nor a label ("1.2").
                !(tokens.isGlued(at: index + 3) && [".", ",", "/"].contains(tokens[index + 3])
                    && tokens.number(at: index + 4) != nil),
                !(tokens.isGlued(at: index) && [".", ",", "/"].contains(tokens[index - 1])
                    && tokens.number(at: index - 2) != nil),
                tokens[index + 3] == "%" || tokens[index + 3] == "tỷ" || tokens[index + 3] == "triệu"
            else { return nil }
            return String(tokens.written(index..<index + 4))
        }
    }

    @Sendable static func dates(_ material: Material) -> [Doubt] {
        material.lists.flatMap { list in
            [ColumnRole.deadline, .directive].compactMap {
                spellings(of: $0, list, material) ?? marks(of: $0, list, material)
            }
        }
            + material.rows.enumerated().flatMap { index, row in
                row.deadlineDoubts.compactMap { doubt -> Doubt? in
                    guard case .swappedDay(let words) = doubt else { return nil }
                    return .row(
                        index, of: material, .dateFormat, .medium, fault: .deadline(index), at: [.deadline],
                        message:
                            "Thời hạn ghi \(words.quoted(30)), tháng trước ngày sau. Hệ thống hiểu là \(row.appearance.deadline.due?.vietnamese ?? "").",
                        values: [
                            Flag.Value("written", words), Flag.Value("read", row.appearance.deadline.due?.iso ?? ""),
                        ])
                }
            }
    }

    /// Days of a column that part day, month and year by several marks: "30/6/2026" and "15-12-2025".
    private static func marks(of role: ColumnRole, _ list: Material.List, _ material: Material) -> Doubt? {
        var forms: [Character: [(form: String, row: Int)]] = [:]
        for (index, row) in zip(list.indices, list.rows) {
            for form in (row.line.text(role) ?? "").split(separator: " ").map({ String($0).digitsWithin }) {
                let marks = form.filter { !$0.isNumber }
                guard marks.count == 2, let mark = marks.first, "/-.".contains(mark), marks.last == mark,
                    VietnameseDay.first(in: form) != nil
                else { continue }
                forms[mark, default: []].append((form, index))
            }
        }
        let byCount = forms.values.sorted { ($0.count, $0[0].row) < ($1.count, $1[0].row) }
        guard let fewest = byCount.first, byCount.count > 1, let most = byCount.last?.first else { return nil }
        let written = [fewest[0].form, most.form]
        return .rows(
            fewest.map(\.row).uniqued.sorted(), of: material, .dateFormat, .low, fault: .own, at: role,
            message: "Một cột viết ngày theo nhiều cách: \(written.map { "“\($0)”" }.listed()).",
            values: written.enumerated().map { Flag.Value("form\($0.offset + 1)", $0.element) })
    }

    /// One day of a column that is spelt in two ways.
    private static func spellings(of role: ColumnRole, _ list: Material.List, _ material: Material) -> Doubt? {
        var forms: [CivilDate: [(form: String, row: Int)]] = [:]
        for (index, row) in zip(list.indices, list.rows) {
            guard let text = row.line.text(role) else { continue }
            for word in text.split(separator: " ") {
                let form = String(word).digitsWithin
                guard form.filter({ $0 == "/" || $0 == "-" || $0 == "." }).count == 2,
                    form.allSatisfy({ $0.isNumber || "/-.".contains($0) }), let day = VietnameseDay.first(in: form)
                else { continue }
                forms[day, default: []].append((form, index))
            }
        }
        let mixed = forms.sorted { $0.key < $1.key }.filter { Set($0.value.map(\.form)).count > 1 }
        guard let first = mixed.first else { return nil }
        let rows = mixed.flatMap { $0.value.map(\.row) }.uniqued.sorted()
        let written = first.value.map(\.form).uniqued
        return .rows(
            rows, of: material, .dateFormat, .low, fault: .own, at: role,
            message: "Cùng một ngày được viết nhiều cách trong một cột: \(written.map { "“\($0)”" }.listed()).",
            values: written.enumerated().map { Flag.Value("form\($0.offset + 1)", $0.element) })
    }
}

extension String {
    fileprivate var digitsWithin: String {
        var text = self[...]
        while let last = text.last, !last.isNumber { text.removeLast() }
        while let first = text.first, !first.isNumber { text.removeFirst() }
        return String(text)
    }
}
