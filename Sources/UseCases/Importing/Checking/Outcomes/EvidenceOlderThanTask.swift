import Basics
import Domain

/// `evidenceOlderThanTask`: what is shown for the work is dated before the directive that asks for it.
enum EvidenceOlderThanTask {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        let dates = material.directiveDates
        return material.rows.enumerated().compactMap { index, row in
            guard row.isCompleted, let asked = asked(row, dates), let old = old(row, before: asked.day) else {
                return nil
            }
            return .row(
                index, of: material, .evidenceOlderThanTask, .medium, fault: .age(index), at: row.outcomePlaces,
                message: "Kết quả được dẫn là \(old.shown.quoted()), \(old.when), trong khi \(asked.what).",
                values: [Flag.Value("evidence", old.value), Flag.Value("asked", asked.day.iso)])
        }
    }

    /// A document of a day before, or an opening in a year before.
    private static func old(_ row: ReadRow, before asked: CivilDate) -> (shown: String, when: String, value: String)? {
        for one in row.outcome.evidence {
            if one.kind == .issued, let day = one.day, day < asked {
                return (one.citation?.words ?? one.words, "ngày \(day.vietnamese)", day.iso)
            }
            if let year = one.openedIn, year < asked.year { return (one.words, "từ năm \(year)", String(year)) }
        }
        return nil
    }

    /// The day from which the work can have been asked for: of its directive, else a year before the list's year.
    private static func asked(_ row: ReadRow, _ dates: [DocumentKey: CivilDate]) -> (day: CivilDate, what: String)? {
        if let asked = askedInTitle(row) { return asked }
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

extension EvidenceOlderThanTask {
    /// "Công bố danh mục dữ liệu mở theo yêu cầu tại Thông báo số … ngày 15/9/2025".
    private static func askedInTitle(_ row: ReadRow) -> (day: CivilDate, what: String)? {
        let text = row.appearance.title.canonical
        let asked = DocumentReader.citations(in: text).first { citation in
            let before = String(text[..<citation.range.lowerBound]).comparisonKey
            return asking.contains { before.range(ofWords: $0) != nil } || carrying.contains { before.hasSuffix($0) }
        }
        guard let reference = asked?.reference, let day = reference.date else { return nil }
        return (day, "\(reference.symbol) mà nhiệm vụ dựa theo có ngày \(day.vietnamese)")
    }

    /// Right before the document: "Ban hành kế hoạch triển khai thực hiện Chỉ thị số … ngày …".
    private static let carrying = [
        "triển khai", "triển khai thực hiện", "thực hiện", "tổ chức thực hiện", "quán triệt", "cụ thể hóa",
    ].map { " " + $0 }

    private static let asking = [
        "theo yêu cầu tại", "theo yêu cầu của", "theo chỉ đạo tại", "theo kết luận tại", "theo ý kiến chỉ đạo tại",
        "được giao tại",
    ]
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

extension Evidence {
    /// The year from which it has been in use, where no day is told: "vận hành chính thức từ năm 2015".
    var openedIn: Int? {
        guard kind == .issued || kind == .used, day == nil else { return nil }
        let text = TextTokens(words)
        return text.tokens.indices.lazy.compactMap { index -> Int? in
            guard text[index] == "từ", text[index + 1] == "năm", let year = text.number(at: index + 2),
                (1990...2100).contains(year),
                (index - 4..<index).contains(where: { Self.uses.matches(in: text, at: $0) })
            else { return nil }
            return year
        }.first
    }

    private static let uses = PhraseTable(of: ["vận hành", "khai thác", "sử dụng", "hoạt động"])
}
