import Basics
import Domain

/// `doneLate`: the dated product came after the due day. `doneAheadOfDeadline`: stated as done though due well after
/// the source, and nothing with number or day shows it: worth a second look.
enum DoneDays {
    /// How long after the source a due day lies "well after" it.
    private static let ahead = 60
    /// How soon after it was handed in a product may be issued.
    private static let few = 7

    @Sendable static func late(_ material: Material) -> [Doubt] {
        material.rows.enumerated().compactMap { index, row in
            guard row.isCompleted, let done = row.appearance.doneOn, let due = lastDue(row), done > due,
                // A product years after its due day, or after the source, is a slip that other rules see.
                done <= material.date, due.days(until: done) < 3 * 365
            else { return nil }
            let isHandedInByThen = due.days(until: done) <= few && asksToHandIn(row, by: due)
            return .row(
                index, of: material, .doneLate, isHandedInByThen ? .low : .medium, fault: .day(index),
                at: [.deadline] + row.outcomePlaces,
                message:
                    "Thời hạn là \((row.appearance.deadlineWords ?? due.vietnamese).quoted(40)) (\(due.vietnamese)), sản phẩm có ngày \(done.vietnamese), chậm \(due.days(until: done)) ngày; vẫn ghi đã hoàn thành.",
                values: [Flag.Value("due", due.iso), Flag.Value("done", done.iso)])
        }
    }

    /// "Trong tháng 6/2025 trình Chính phủ ban hành …": the day is that of handing in.
    private static func asksToHandIn(_ row: ReadRow, by due: CivilDate) -> Bool {
        let title = row.appearance.title.canonical
        return DeadlineReader.mentions(in: title, context: row.deadlineContext).contains { mention in
            mention.deadline.due == due && String(title[mention.range.upperBound...]).comparisonKey.hasPrefix("trình ")
        }
    }

    @Sendable static func ahead(_ material: Material) -> [Doubt] {
        material.rows.enumerated().compactMap { index, row in
            guard row.isCompleted, row.appearance.grade != .delivered, row.appearance.doneOn == nil,
                let due = row.due(on: material.date), material.date.days(until: due) > ahead,
                !row.outcome.evidence.contains(where: tellsWhen)
            else { return nil }
            return .row(
                index, of: material, .doneAheadOfDeadline, .low, fault: .outcome(index), at: [.deadline],
                message:
                    "Ghi đã hoàn thành tại ngày \(material.date.vietnamese), trong khi thời hạn là \((row.appearance.deadlineWords ?? due.vietnamese).quoted(40)) và mô tả chưa dẫn kết quả có số, ngày. Nên xem lại căn cứ.",
                values: [Flag.Value("reported", material.date.iso), Flag.Value("due", due.iso)])
        }
    }

    /// A document, a day or the year of opening stands there: what is to be asked of it others ask.
    private static func tellsWhen(_ one: Evidence) -> Bool {
        one.citation != nil || one.day != nil || one.openedIn != nil
            || !DocumentReader.citations(in: one.words).isEmpty
    }

    private static func lastDue(_ row: ReadRow) -> CivilDate? {
        row.appearance.deadline.due ?? row.appearance.deadline.steps.compactMap(\.due).max()
    }
}
