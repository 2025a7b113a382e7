import Basics
import Domain

/// `evidenceOlderThanTask`: what is shown for the work is dated before the directive that asks for it.
enum EvidenceOlderThanTask {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        let dates = material.directiveDates
        return material.rows.enumerated().compactMap { index, row in
            guard row.isCompleted, let asked = asked(row, dates),
                let old = row.outcome.evidence.first(where: { one in
                    one.kind == .issued && one.day.map { $0 < asked.day } == true && one.citation != nil
                })
            else { return nil }
            guard let day = old.day else { return nil }
            let shown = old.citation?.words ?? old.words
            return .row(
                index, of: material, .evidenceOlderThanTask, .medium, fault: .age(index), at: row.outcomePlaces,
                message:
                    "Kết quả được dẫn là \(shown.quoted()), ngày \(day.vietnamese), trong khi \(asked.what).",
                values: [Flag.Value("evidence", day.iso), Flag.Value("asked", asked.day.iso)])
        }
    }

    /// The day from which the work can have been asked for: of its directive, else a year before the list's year.
    private static func asked(_ row: ReadRow, _ dates: [DocumentKey: CivilDate]) -> (day: CivilDate, what: String)? {
        if let directive = row.appearance.directive {
            guard let day = directive.date ?? dates[directive.key] else { return nil }
            return (day, "văn bản giao nhiệm vụ \(directive.symbol) có ngày \(day.vietnamese)")
        }
        guard let year = row.deadlineContext.listYear, let first = CivilDate(year: year - 1, month: 1, day: 1) else {
            return nil
        }
        return (first, "danh sách là của năm \(year)")
    }
}

extension Material {
    /// The day of each directive, from wherever the source writes it beside the symbol.
    var directiveDates: [DocumentKey: CivilDate] {
        var dates: [DocumentKey: CivilDate] = [:]
        for place in citations {
            let reference = place.citation.reference
            guard let date = reference.date else { continue }
            for key in [reference.key, DocumentKey(symbol: reference.symbol)] where dates[key] == nil {
                dates[key] = date
            }
        }
        return dates
    }
}
