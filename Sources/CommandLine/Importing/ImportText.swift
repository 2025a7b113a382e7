import Basics
import Domain
import UseCases

/// What an import understood, as a person would tell it.
struct ImportText {
    private let report: ImportReport
    private let isTrial: Bool
    private let language: CommandLanguage

    init(_ report: ImportReport, isTrial: Bool, _ language: CommandLanguage) {
        self.report = report
        self.isTrial = isTrial
        self.language = language
    }

    func print() {
        for line in lines { Swift.print(line) }
    }

    var lines: [String] {
        var lines = [heading]
        if report.isKnownFile {
            return lines + [
                language.say(
                    "  Tệp này đã được đọc; sổ không thay đổi.", "  This file was read before; nothing changed.")
            ]
        }
        lines += tables
        lines += [agencies, deadlines].compactMap { $0 }
        lines += facts + flags + changes
        return lines
    }

    private var heading: String {
        let issuer = report.issuer.map { " · \($0)" } ?? ""
        let state: String
        if let revision = report.revision, !isTrial {
            state = language.say("lần ghi \(revision.number)", "revision \(revision.number)")
        } else {
            state =
                isTrial
                ? language.say("đọc thử, không ghi", "trial, nothing stored") : language.say("không đổi", "unchanged")
        }
        return "\(report.fileName) → \(report.source)\(issuer) · \(report.date.vietnamese) · \(state)"
    }

    private var tables: [String] {
        var appendices: [String] = []
        for table in report.tables where !appendices.contains(table.appendix) { appendices.append(table.appendix) }
        return appendices.map { appendix in
            let tables = report.tables.filter { $0.appendix == appendix }
            let tasks = tables.map(\.tasks).reduce(0, +)
            let rows = tables.map(\.rows).reduce(0, +)
            let kinds = tables.contains { $0.kind == .rates } ? language.say(", số liệu", ", rates") : ""
            return language.say(
                "  Phụ lục \(appendix): \(tables.count) bảng\(kinds), \(rows) dòng, \(tasks) nhiệm vụ",
                "  Appendix \(appendix): \(tables.count) tables\(kinds), \(rows) rows, \(tasks) tasks")
        }
    }

    private var agencies: String? {
        guard report.tasks > 0 else { return nil }
        let unknown = report.agenciesUnknown
        var text = language.say(
            "  Cơ quan: \(report.agenciesKnown) đã biết, \(unknown.count) chưa biết",
            "  Agencies: \(report.agenciesKnown) known, \(unknown.count) unknown")
        if !unknown.isEmpty {
            text += ": " + unknown.prefix(6).joined(separator: "; ") + (unknown.count > 6 ? " …" : "")
        }
        return text
    }

    private var deadlines: String? {
        guard !report.deadlineKinds.isEmpty else { return nil }
        let kinds = report.deadlineKinds.map { "\(KindWords.deadline($0.kind, language)) \($0.count)" }
        return language.say("  Thời hạn: ", "  Deadlines: ") + kinds.joined(separator: ", ")
    }

    private var facts: [String] {
        var parts: [String] = []
        if report.rates > 0 { parts.append(language.say("\(report.rates) tỷ lệ", "\(report.rates) rates")) }
        if report.findings > 0 {
            parts.append(language.say("\(report.findings) nhóm vấn đề", "\(report.findings) findings"))
        }
        if report.lines > 0 {
            parts.append(language.say("\(report.lines) số đo đường truyền", "\(report.lines) network figures"))
        }
        let claims = report.claims.values.reduce(0, +)
        if claims > 0 {
            let wrong = report.claims[.contradicted] ?? 0
            parts.append(
                language.say("\(claims) khẳng định, \(wrong) không khớp", "\(claims) claims, \(wrong) contradicted"))
        }
        return parts.isEmpty
            ? [] : [language.say("  Ngoài bảng nhiệm vụ: ", "  Besides tasks: ") + parts.joined(separator: ", ")]
    }

    private var flags: [String] {
        guard !report.flags.isEmpty else { return [] }
        let total = report.flags.map(\.count).reduce(0, +)
        let severities = Flag.Severity.allCases.map { severity in
            let count = report.flags.filter { $0.severity == severity }.map(\.count).reduce(0, +)
            return "\(KindWords.severity(severity, language)) \(count)"
        }
        let categories = report.flags.map {
            "    \($0.category.rawValue) (\(KindWords.severity($0.severity, language))): \($0.count)"
        }
        return [
            language.say("  Nghi vấn: \(total) (", "  Doubts: \(total) (") + severities.joined(separator: ", ") + ")"
        ] + categories
    }

    private var changes: [String] {
        var lines = [
            language.say(
                "  So với sổ: \(report.tasks) nhiệm vụ đọc được, \(report.new) mới, \(report.known) đã biết, \(report.changed.count) thay đổi, \(report.gone.count) không còn",
                "  Against the register: \(report.tasks) task rows, \(report.new) new, \(report.known) known, \(report.changed.count) changes, \(report.gone.count) gone"
            )
        ]
        for change in report.changed.prefix(12) {
            lines.append("    \(change.key) \(change.field): “\(change.before ?? "–")” → “\(change.after ?? "–")”")
        }
        if report.changed.count > 12 {
            lines.append(
                language.say(
                    "    … và \(report.changed.count - 12) thay đổi khác (--json in đủ)",
                    "    … and \(report.changed.count - 12) more (--json lists all)"))
        }
        if !report.gone.isEmpty {
            lines.append(
                language.say("    Không còn: ", "    Gone: ") + report.gone.prefix(20).joined(separator: ", ")
                    + (report.gone.count > 20 ? " …" : ""))
        }
        if !report.similar.isEmpty {
            lines.append(
                language.say(
                    "    Dòng mới giống dòng không còn: \(report.similar.count) (xem và gộp bằng: giamsat similar list)",
                    "    New rows like gone ones: \(report.similar.count) (see and join them: giamsat similar list)"))
            for likeness in report.similar.prefix(12) {
                lines.append("      \(likeness.key) ~ \(likeness.before) (\(likeness.to.shown)) \(likeness.percent)%")
            }
        }
        return lines
    }
}

/// Words for kinds, for the terminal.
enum KindWords {
    static func severity(_ severity: Flag.Severity, _ language: CommandLanguage) -> String {
        switch severity {
        case .high: language.say("cao", "high")
        case .medium: language.say("vừa", "medium")
        case .low: language.say("thấp", "low")
        }
    }

    static func deadline(_ kind: Deadline.Kind, _ language: CommandLanguage) -> String {
        switch kind {
        case .date: language.say("ngày", "date")
        case .month: language.say("tháng", "month")
        case .quarter: language.say("quý", "quarter")
        case .halfYear: language.say("nửa năm", "half-year")
        case .year: language.say("năm", "year")
        case .before: language.say("trước ngày", "before")
        case .ongoing: language.say("thường xuyên", "ongoing")
        case .monthly: language.say("hằng tháng", "monthly")
        case .quarterly: language.say("hằng quý", "quarterly")
        case .yearly: language.say("hằng năm", "yearly")
        case .phased: language.say("nhiều mốc", "phased")
        case .byDirective: language.say("theo văn bản", "by directive")
        case .byEvent: language.say("theo sự kiện", "by event")
        case .none: language.say("không có", "none")
        }
    }
}
