import Basics
import Domain

/// `conflictingDeadline` in one row: the title, product or remark demands the work by another day than the deadline cell.
enum DeadlinesInOneRow {
    private static let others: [ColumnRole] = [.title, .note, .deliverable]
    /// Kinds of which the last day is told: a sentence that names a year names a goal.
    private static let exact: Set<Deadline.Kind> = [.date, .before, .month, .quarter]

    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.rows.enumerated().compactMap { index, row in
            guard let words = row.appearance.deadlineWords, exact.contains(row.appearance.deadline.kind),
                let due = row.appearance.deadline.due, row.line.text(.extendedDeadline) == nil
            else { return nil }
            if let (role, event) = event(row) {
                return .row(
                    index, of: material, .conflictingDeadline, .medium, fault: .deadline(index), at: [.deadline, role],
                    message:
                        "Ô thời hạn ghi \(words.quoted(40)) (\(due.vietnamese)), cột \(row.header(role).quoted(40)) lại ghi \(event.quoted(110)): cần xác nhận mốc nào được tính.",
                    values: [Flag.Value("deadline", due.iso), Flag.Value("elsewhere", event.shortened(300))])
            }
            for role in others + told(row) {
                guard let text = row.line.text(role) else { continue }
                let demands = DeadlineReader.mentions(in: text, context: row.deadlineContext).filter { mention in
                    // "Hồ sơ trước năm 2024" tells what is meant, not by when.
                    mention.isDemand && exact.contains(mention.deadline.kind)
                        && mention.deadline.due.map { $0.days(until: due) < 365 } ?? false
                }
                guard !demands.isEmpty, !demands.contains(where: { agrees($0.deadline, due) }),
                    let other = demands.first,
                    let otherDue = other.deadline.due
                else { continue }
                return .row(
                    index, of: material, .conflictingDeadline, .medium, fault: .deadline(index), at: [.deadline, role],
                    message:
                        "Ô thời hạn ghi \(words.quoted(40)) (\(due.vietnamese)), cột \(row.header(role).quoted(40)) ghi \(other.words.quoted(60)) (\(otherDue.vietnamese)): hai mốc không khớp.",
                    values: [Flag.Value("deadline", due.iso), Flag.Value("elsewhere", otherDue.iso)])
            }
            return nil
        }
    }

    /// What is told of work that goes on may say that another day was set since.
    private static func told(_ row: ReadRow) -> [ColumnRole] {
        guard !row.isCompleted else { return [] }
        return [.description, .result, .status].filter { role in
            row.line.text(role).map { text in
                let key = text.comparisonKey
                return ["yêu cầu", "gia hạn", "lùi", "điều chỉnh thời hạn"].contains { key.range(ofWords: $0) != nil }
            } ?? false
        }
    }

    /// "Hoàn thành cùng thời điểm Luật … có hiệu lực": a demand by an event whose day is not told.
    private static func event(_ row: ReadRow) -> (role: ColumnRole, words: String)? {
        for role in others {
            guard let cell = row.line.text(role) else { continue }
            let text = TextTokens(cell)
            for index in text.tokens.indices {
                guard let (_, length) = byEvent.match(in: text, at: index) else { continue }
                let end = (index..<text.count).first { [";", "."].contains(text[$0]) } ?? text.count
                if (index + length..<end).contains(where: { takesEffect.matches(in: text, at: $0) }) {
                    return (role, String(text.written(index..<end)))
                }
            }
        }
        return nil
    }

    private static let byEvent = PhraseTable(
        of: ["hoàn thành", "xong", "ban hành", "có hiệu lực"].flatMap { verb in
            ["cùng thời điểm", "cùng với thời điểm", "cùng lúc với", "trước khi", "trước thời điểm"].map {
                "\(verb) \($0)"
            }
        })
    private static let takesEffect = PhraseTable(of: ["có hiệu lực", "được thông qua", "được ban hành"])

    /// "trước ngày 25/6" and "25/6" are one day to an editor; a day inside the month of the cell fits it.
    private static func agrees(_ mention: Deadline, _ due: CivilDate) -> Bool {
        guard let other = mention.due else { return true }
        return abs(other.days(until: due)) <= 1 || (other.year == due.year && other.month == due.month)
    }
}
