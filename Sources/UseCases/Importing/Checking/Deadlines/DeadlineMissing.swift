import Basics
import Domain

/// `deadlineInOtherCell`: a day that something is due by stands in a title, remark or product, and the deadline cell is
/// empty. `deadlineMissing`: no deadline where the list has such a column.
enum DeadlineMissing {
    /// Columns in which a due day can stand beside an empty cell, and what they are called.
    private static let others: [ColumnRole] = [.title, .note, .deliverable, .coordinating, .status]

    @Sendable static func elsewhere(_ material: Material) -> [Doubt] {
        material.rows.enumerated().compactMap { index, row in
            guard row.lacksDeadline else { return nil }
            for role in others {
                guard let text = row.line.text(role),
                    let mention = DeadlineReader.mentions(in: text, context: row.deadlineContext).first(
                        where: \.isDemand)
                else { continue }
                return .row(
                    index, of: material, .deadlineInOtherCell, .medium, fault: .deadline(index), at: [.deadline, role],
                    message:
                        "Ô thời hạn để trống, nhưng cột \(row.header(role).quoted(40)) ghi \(mention.words.quoted(60)). Cần xác nhận đó có phải thời hạn của nhiệm vụ.",
                    values: [Flag.Value("deadline", ""), Flag.Value("elsewhere", mention.words)])
            }
            return nil
        }
    }

    @Sendable static func missing(_ material: Material) -> [Doubt] {
        rows(material) + findings(material)
    }

    /// A group of problems with remedies and without a day, where the others of its list have one.
    private static func findings(_ material: Material) -> [Doubt] {
        let lists = Dictionary(grouping: material.findings, by: \.appendix)
        return lists.keys.sorted().flatMap { appendix -> [Doubt] in
            let all = lists[appendix, default: []].filter { !$0.remedies.isEmpty }
            let missing = all.filter { $0.deadline.kind == .none && $0.deadlineWords == nil }
            guard !missing.isEmpty, missing.count * 3 <= all.count else { return [] }
            return missing.map { finding in
                .prose(
                    .deadlineMissing, .medium, rows: [finding.key],
                    places: [Place(appendix: appendix, row: finding.key)],
                    message:
                        "Nhóm vấn đề \(finding.title.quoted(80)) có giải pháp nhưng không có thời hạn, các nhóm khác đều có.",
                    values: [Flag.Value("deadline", ""), Flag.Value("others", String(all.count - missing.count))])
            }
        }
    }

    private static func rows(_ material: Material) -> [Doubt] {
        material.lists.flatMap { list -> [Doubt] in
            let missing = list.indices.filter { material.rows[$0].lacksDeadline && !material.rows[$0].isOfStandingWork }
            // A column that nobody filled is one question.
            if missing.count > 2, missing.count == list.indices.count {
                return [
                    .rows(
                        missing, of: material, .deadlineMissing, .medium, fault: .own, at: .deadline,
                        message:
                            "Cả \(missing.count) dòng của danh sách đều để trống cột \(list.rows[0].header(.deadline).quoted(40)).",
                        values: [Flag.Value("rows", String(missing.count)), Flag.Value("deadlines", "0")])
                ]
            }
            return missing.map { index in
                let row = material.rows[index]
                return .row(
                    index, of: material, .deadlineMissing, .medium, fault: .deadline(index), at: [.deadline],
                    message:
                        "Danh sách có cột \(row.header(.deadline).quoted(40)) nhưng dòng này để trống: \(row.appearance.title.quoted(80)) chưa rõ phải xong khi nào.",
                    values: [Flag.Value("deadline", ""), Flag.Value("column", row.header(.deadline))])
            }
        }
    }
}

extension ReadRow {
    /// Its list has a column for deadlines, and it has none.
    var lacksDeadline: Bool {
        appearance.deadline.kind == .none && appearance.deadlineWords == nil && deadlineDoubts.isEmpty
            && !line.roles.isDisjoint(with: [.deadline, .extendedDeadline])
    }

    /// Its list is one of work without an end, which needs no day.
    var isOfStandingWork: Bool {
        line.list.words.contains { words in
            let key = words.comparisonKey
            return key.range(ofWords: "thường xuyên") != nil && key.range(ofWords: "thời hạn") == nil
        }
    }

    /// The header of a column as it stands.
    func header(_ role: ColumnRole) -> String {
        line.cells.first { $0.role == role }?.header ?? ""
    }
}
