import Basics
import Domain

/// `arithmetic`: a column that counts the days of delay, and a row of it that is not counted as the others are.
enum DaysLate {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.lists.flatMap { list -> [Doubt] in
            let counted = zip(list.indices, list.rows).compactMap { index, row in
                days(row).map { (index: index, row: row, days: $0.days, due: $0.due, header: $0.header) }
            }
            let ends = counted.map { $0.due.adding(days: $0.days) }
            guard
                let (day, count) = Dictionary(grouping: ends) { $0 }.mapValues(\.count).max(by: { $0.value < $1.value }
                ),
                count >= 2, count * 2 > ends.count
            else { return [] }
            return zip(counted, ends).filter { $0.1 != day }.map { one, _ in
                let computed = one.due.days(until: day)
                return .row(
                    one.index, of: material, .arithmetic, .medium, fault: .own, at: [],
                    message:
                        "Cột \(one.header.quoted(40)) ghi \(one.days); từ hạn \(one.due.vietnamese) đến \(day.vietnamese) là \(computed) ngày, như các dòng khác của danh sách được tính.",
                    values: [Flag.Value("stated", String(one.days)), Flag.Value("computed", String(computed))])
            }
        }
    }

    private static func days(_ row: ReadRow) -> (days: Int, due: CivilDate, header: String)? {
        guard let due = row.appearance.deadline.due, !row.isCompleted, row.line.text(.completionDay) == nil,
            let cell = row.line.cells.first(where: { isOfDaysLate($0.header.comparisonKey) }),
            let days = WrittenFigure.all(in: cell.text, grouping: true).first, (1..<5000).contains(days.value)
        else { return nil }
        return (Int(days.value), due, cell.header)
    }

    private static func isOfDaysLate(_ header: String) -> Bool {
        header.range(ofWords: "ngày") != nil && header.contains("số")
            && ["quá hạn", "chậm", "trễ", "muộn"].contains { header.range(ofWords: $0) != nil }
    }
}
