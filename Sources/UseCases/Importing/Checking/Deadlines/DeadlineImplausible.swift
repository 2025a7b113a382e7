import Basics
import Domain

/// `deadlineImplausible`: far outside the list's period, in no calendar, or where moving the year by one would put it
/// among the others: a likely slip.
enum DeadlineImplausible {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        findings(material)
            + material.lists.flatMap { list -> [Doubt] in
                let days = list.rows.compactMap { $0.appearance.deadline.due }.sorted()
                return zip(list.indices, list.rows).compactMap { index, row in
                    doubt(index, row, among: days, in: material)
                }
            }
    }

    /// A remedy that was to be there before the report that asks for it.
    private static func findings(_ material: Material) -> [Doubt] {
        material.findings.compactMap { finding in
            guard let due = finding.deadline.due(asOf: material.date), due < material.date, !finding.remedies.isEmpty
            else { return nil }
            return .prose(
                .deadlineImplausible, .medium, rows: [finding.key],
                places: [Place(appendix: finding.appendix, row: finding.key)],
                message:
                    "\(finding.title.quoted(80)): thời hạn khắc phục \(due.vietnamese) đã qua tại ngày báo cáo \(material.date.vietnamese), chưa thấy nêu kết quả.",
                values: [Flag.Value("deadline", due.iso), Flag.Value("reported", material.date.iso)])
        }
    }

    private static func doubt(_ index: Int, _ row: ReadRow, among days: [CivilDate], in material: Material) -> Doubt? {
        let words = row.appearance.deadlineWords ?? ""
        if let impossible = row.deadlineDoubts.impossibleDay {
            return flag(
                index, material, "Thời hạn ghi \(impossible.quoted(40)), lịch không có ngày này.", impossible, "")
        }
        guard let due = row.appearance.deadline.due else { return nil }
        if row.appearance.status == .overdue, due > material.date {
            return flag(
                index, material,
                "Ghi là quá hạn tại ngày \(material.date.vietnamese), nhưng thời hạn là \(words.quoted(40)) (\(due.vietnamese)), chưa đến.",
                due.iso, material.date.iso)
        }
        if row.line.text(.extendedDeadline) != nil, let first = row.line.text(.deadline),
            let before = Self.day(DeadlineReader.read(first, in: row.deadlineContext).deadline),
            let due = Self.day(row.appearance.deadline), before > due
        {
            return flag(
                index, material,
                "Gia hạn đến \(words.quoted(40)) (\(due.vietnamese)) lại sớm hơn thời hạn ban đầu \(first.quoted(40)) (\(before.vietnamese)).",
                due.iso, before.iso)
        }
        guard days.count >= 5 else { return nil }
        let median = days[days.count / 2]
        let year = due.year
        // A list of work of one year, told done: the same month a year later is a slip of the year.
        if row.isCompleted, let listYear = row.deadlineContext.listYear, year == listYear + 1,
            let last = days.last(where: { $0.year == listYear }),
            days.count(where: { $0.year > listYear }) <= max(1, days.count / 20),
            // Done in the year of the list, it was not late by months even by the day that was meant.
            row.outcome.doneOn.map({ due.adding(days: -365).days(until: $0) <= 31 }) ?? true
        {
            return flag(
                index, material,
                "Thời hạn ghi \(words.quoted(40)), năm \(year); danh sách là của năm \(listYear) và các dòng khác đến hạn muộn nhất \(last.vietnamese). Có thể nhầm năm.",
                due.iso, last.iso)
        }
        // Half a year and more before all others of a list of work to come, and a year later among them.
        if due == days[0], days[0].days(until: days[1]) > 182, due < material.date,
            material.date <= days[1].adding(days: 31),
            days[1] <= due.adding(days: 365), due.adding(days: 365) <= days[days.count - 1],
            row.appearance.status == nil,
            !isSpan(words)
        {
            return flag(
                index, material,
                "Thời hạn ghi \(words.quoted(40)), trước ngày của văn bản \(material.date.vietnamese); các dòng khác đến hạn sớm nhất \(days[1].vietnamese). Có thể nhầm năm.",
                due.iso, days[1].iso)
        }
        guard abs(median.days(until: due)) > 3 * 365, abs(median.year - year) > 3, !isSpan(words) else { return nil }
        // Far from all others, not merely from their middle.
        guard days.filter({ abs($0.days(until: due)) < 365 }).count == 1 else { return nil }
        return flag(
            index, material,
            "Thời hạn ghi \(words.quoted(40)), trong khi các dòng khác của danh sách đến hạn quanh \(median.vietnamese). Có thể nhầm năm.",
            due.iso, median.iso)
    }

    /// Of a deadline that is a day; a month within a year only says more.
    private static func day(_ deadline: Deadline) -> CivilDate? {
        deadline.kind == .date || deadline.kind == .before ? deadline.due : nil
    }

    /// "2025-2030", "giai đoạn 2026 - 2030": meant to reach far.
    private static func isSpan(_ words: String) -> Bool {
        let years = words.split { !$0.isNumber }.compactMap { Int($0) }.filter { (1900...2100).contains($0) }
        return Set(years).count > 1
    }

    private static func flag(_ index: Int, _ material: Material, _ message: String, _ one: String, _ other: String)
        -> Doubt
    {
        .row(
            index, of: material, .deadlineImplausible, .medium, fault: .deadline(index), at: [.deadline],
            message: message, values: [Flag.Value("deadline", one), Flag.Value("expected", other)])
    }
}

extension [DeadlineDoubt] {
    /// The words that name a day of no calendar.
    fileprivate var impossibleDay: String? {
        lazy.compactMap { if case .impossibleDay(let words) = $0 { words } else { nil } }.first
    }
}
