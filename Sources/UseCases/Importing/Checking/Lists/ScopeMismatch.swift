import Basics
import Domain

/// `scopeMismatch`: rows outside what the title of their list says: another directive, a due day outside its period. One
/// flag a list.
enum ScopeMismatch {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.lists.flatMap { list in [directive(list, material), period(list, material)].compactMap { $0 } }
    }

    private static func directive(_ list: Material.List, _ material: Material) -> Doubt? {
        guard let named = list.rows.first?.line.list.directive else { return nil }
        let others = zip(list.indices, list.rows).filter { _, row in
            guard !row.isDirectiveOfList, let own = row.appearance.directive else { return false }
            return !own.key.matches(named.key)
        }
        // A list of which no row is within its title is one whose title was misread.
        guard !others.isEmpty, others.count < list.rows.count else { return nil }
        let symbols = others.compactMap { $0.1.appearance.directive?.symbol }.uniqued
        return .rows(
            others.map(\.0), of: material, .scopeMismatch, .medium, fault: .own, at: .directive,
            message:
                "Tiêu đề danh sách nêu \(named.symbol), nhưng \(others.count) trong \(list.rows.count) dòng dẫn văn bản khác: \(symbols.listed(5)).",
            values: [Flag.Value("list", named.symbol), Flag.Value("rows", symbols.joined(separator: "; "))])
    }

    private static func period(_ list: Material.List, _ material: Material) -> Doubt? {
        guard let words = list.words.last(where: { ListPeriod($0) != nil }), let period = ListPeriod(words) else {
            return nil
        }
        let due = zip(list.indices, list.rows).filter { _, row in
            // Work told done was done in the period, whenever it was due.
            // A slip of many years is asked about by itself.
            !row.isCompleted && row.appearance.deadline.kind != .phased
                && row.appearance.deadline.due.map(period.isNear) ?? false
        }
        let outside = due.filter { _, row in row.appearance.deadline.due.map { !period.contains($0) } ?? false }
        guard !outside.isEmpty, outside.count * 4 <= due.count || outside.count == 1 && due.count > 1 else {
            return nil
        }
        let days = outside.compactMap { $0.1.appearance.deadlineWords?.singleSpaced }.uniqued
        return .rows(
            outside.map(\.0), of: material, .scopeMismatch, .medium, fault: .own, at: .deadline,
            message:
                "Danh sách \(words.quoted(90)) có \(outside.count) dòng đến hạn ngoài thời kỳ đó: \(days.map { "“\($0.shortened(30))”" }.listed(4)).",
            values: [Flag.Value("list", words.shortened(120)), Flag.Value("deadlines", days.joined(separator: "; "))])
    }
}

/// The period that the title of a list names.
struct ListPeriod {
    private let first: CivilDate
    private let last: CivilDate

    func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }

    /// Within five years of it.
    func isNear(_ day: CivilDate) -> Bool { day.days(until: first) < 1827 && last.days(until: day) < 1827 }

    /// "06 THÁNG ĐẦU NĂM 2025", "THÁNG 7/2025", "QUÝ III NĂM 2025", "TỪ NGÀY 01/7/2025 ĐẾN NGÀY 31/12/2025".
    init?(_ words: String) {
        let text = TextTokens(words)
        for index in text.tokens.indices {
            if let period = Self.half(text, index) ?? Self.span(text, index) ?? Self.month(text, index)
                ?? Self.quarter(text, index)
            {
                (first, last) = period
                return
            }
        }
        return nil
    }

    private static func half(_ text: TextTokens, _ index: Int) -> (CivilDate, CivilDate)? {
        guard text.number(at: index) == 6 || text[index] == "sáu", text[index + 1] == "tháng", text[index + 3] == "năm",
            let year = text.number(at: index + 4), year > 2000
        else { return nil }
        let isFirst = text[index + 2] == "đầu"
        guard isFirst || text[index + 2] == "cuối", let start = CivilDate(year: year, month: isFirst ? 1 : 7, day: 1),
            let end = CivilDate(lastOfMonth: isFirst ? 6 : 12, year: year)
        else { return nil }
        return (start, end)
    }

    private static func span(_ text: TextTokens, _ index: Int) -> (CivilDate, CivilDate)? {
        guard text[index] == "từ", text[index + 1] == "ngày" else { return nil }
        let until = (index..<min(text.count, index + 14)).first { text[$0] == "đến" }
        guard let until, let start = VietnameseDay.first(in: String(text.written(index..<until))),
            let end = VietnameseDay.first(in: String(text.written(until..<min(text.count, until + 10))))
        else { return nil }
        return start <= end ? (start, end) : nil
    }

    /// Only the name of a list: "Nhiệm vụ tháng 7/2025:", not the day of the report.
    private static func month(_ text: TextTokens, _ index: Int) -> (CivilDate, CivilDate)? {
        guard text[index] == "tháng", let month = text.number(at: index + 1),
            index == 0 || !text.isNumber(before: index),
            text[index + 2] == "/" || text[index + 2] == "năm", let year = text.number(at: index + 3),
            let start = CivilDate(year: year, month: month, day: 1), let end = CivilDate(lastOfMonth: month, year: year)
        else { return nil }
        return (start, end)
    }

    private static func quarter(_ text: TextTokens, _ index: Int) -> (CivilDate, CivilDate)? {
        let quarters = ["i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4]
        guard text[index] == "quý", let quarter = quarters[text[index + 1]],
            text[index + 2] == "/" || text[index + 2] == "năm",
            let year = text.number(at: index + 3), let start = CivilDate(year: year, month: quarter * 3 - 2, day: 1),
            let end = CivilDate(lastOfQuarter: quarter, year: year)
        else { return nil }
        return (start, end)
    }
}

extension TextTokens {
    fileprivate func isNumber(before index: Int) -> Bool { number(at: index - 1) != nil }
}
