import Basics
import Domain

/// `missingNumber`: numbers skipped or absent in a numbered list. `structure`: a number or a section given twice.
enum Numbering {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.lists.flatMap { list -> [Doubt] in
            let numbers = list.rows.map { $0.appearance.number.flatMap { Int($0) } }
            let known = numbers.compactMap { $0 }
            guard known.count >= 3, known.count * 2 >= numbers.count else { return [] }
            return [
                skipped(list, numbers, material), absent(list, numbers, material), repeated(list, numbers, material),
            ]
            .compactMap { $0 }
        }
    }

    private static func skipped(_ list: Material.List, _ numbers: [Int?], _ material: Material) -> Doubt? {
        var gaps: [String] = []
        var rows: [Int] = []
        var last: (number: Int, section: String?)?
        for (place, number) in numbers.enumerated() {
            guard let number else { continue }
            let section = list.rows[place].appearance.section
            if let before = last, number > before.number + 1, number - before.number < 20 {
                // Rows without number between them may be the ones that are missing.
                let between = numbers[..<place].reversed().prefix { $0 == nil }.count
                if between == 0 {
                    gaps.append(before.number + 2 == number ? "\(number - 1)" : "\(before.number + 1)–\(number - 1)")
                    rows.append(list.indices[place])
                }
            }
            last = (number, section)
        }
        guard !gaps.isEmpty, gaps.count <= 5 else { return nil }
        return .rows(
            rows, of: material, .missingNumber, .low, fault: .own, at: .number,
            message: "Số thứ tự bỏ qua \(gaps.listed()): có thể thiếu dòng.",
            values: [Flag.Value("skipped", gaps.joined(separator: "; "))])
    }

    private static func absent(_ list: Material.List, _ numbers: [Int?], _ material: Material) -> Doubt? {
        let rows = zip(list.indices, list.rows).filter { $0.1.appearance.number == nil }.map(\.0)
        guard !rows.isEmpty, rows.count * 3 <= list.indices.count else { return nil }
        let keys = rows.map { material.rows[$0].key }
        return .rows(
            rows, of: material, .missingNumber, .low, fault: .own, at: .number,
            message: "\(rows.count) dòng của danh sách có đánh số lại không có số thứ tự (\(keys.listed(4))).",
            values: [Flag.Value("rows", String(list.indices.count)), Flag.Value("unnumbered", String(rows.count))])
    }

    private static func repeated(_ list: Material.List, _ numbers: [Int?], _ material: Material) -> Doubt? {
        var seen: [String: Int] = [:]
        var rows: [Int] = []
        var twice: [String] = []
        for (place, number) in numbers.enumerated() {
            guard let number else { continue }
            let key =
                "\(list.rows[place].appearance.section ?? "")|\(list.rows[place].appearance.subsection ?? "")|\(number)"
            if let first = seen[key] {
                rows += [first, list.indices[place]]
                twice.append(String(number))
            } else {
                seen[key] = list.indices[place]
            }
        }
        guard !rows.isEmpty, twice.count <= 5 else { return nil }
        return .rows(
            rows, of: material, .structure, .low, fault: .own, at: .number,
            message: "Số thứ tự \(twice.listed()) được dùng hai lần trong một danh sách.",
            values: [Flag.Value("repeated", twice.joined(separator: "; "))])
    }
}
