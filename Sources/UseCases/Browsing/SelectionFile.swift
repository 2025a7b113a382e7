package import Basics
package import Domain
import Persistence

/// A list of tasks as a file: exactly the rows of the page that offers it.
package struct SelectionFile {
    private let edition: Edition
    private let selection: TaskSelection
    private let listsObligations: Bool

    package init(_ edition: Edition, _ selection: TaskSelection, listsObligations: Bool) {
        self.edition = edition
        self.selection = selection
        self.listsObligations = listsObligations
    }

    package enum Form: String, CaseIterable, Sendable {
        case csv, xlsx, json, ics
    }

    package func name(_ form: Form) -> String {
        "\(listsObligations ? "phan-viec" : "nhiem-vu")-\(edition.day.iso).\(form.rawValue)"
    }

    package func bytes(_ form: Form) throws -> [UInt8] {
        switch form {
        case .json: ExportValue.json(objects)
        case .csv: ExportTable(objects).csv
        case .xlsx: try ExportTable(objects).workbook(named: listsObligations ? "obligations" : "tasks")
        case .ics: calendar
        }
    }

    /// The rows as exports write them.
    package var objects: [ExportValue] {
        var symbols = DirectiveSymbols()
        return listsObligations ? selection.obligations.map(object) : selection.tasks.map { object($0, &symbols) }
    }

    /// One task of the list; nil where it is not on it.
    package func object(of id: Identifier<Assignment>) -> ExportValue? {
        var symbols = DirectiveSymbols()
        return selection.tasks.first { edition.register.assignments[$0.entry].id == id }.map { object($0, &symbols) }
    }

    /// What stands in a row of tasks; a row of obligations is that of their export.
    package static let taskFields: [ExportField] = {
        let tasks = ExportKind.tasks.fields
        let obligations = ExportKind.obligations.fields
        func field(_ name: String, of fields: [ExportField]) -> [ExportField] { fields.filter { $0.name == name } }
        return field("assignment", of: tasks) + field("title", of: tasks) + field("deliverable", of: tasks) + [
            .init("directive", .text, optional: true, .directive, "Văn bản giao", "Symbol of the directive"),
            .init("lead", .list(.text), .lead, "Chủ trì", "Lead agencies and groups"),
            .init("coordinating", .list(.text), .coordinating, "Phối hợp", "Coordinating agencies and groups"),
            .init("deadline", .object(ExportKind.deadlineFields), .deadline, "Thời hạn", "Deadline"),
        ] + field("due", of: obligations) + [
            .init(
                "standing", .word(Standing.allCases.map(\.rawValue)), optional: true, .standing,
                "Tình trạng, theo phần việc đáng lo nhất", "Standing, that of its worst obligation")
        ] + field("overdueDays", of: obligations) + field("grade", of: obligations) + [
            .init("open", .integer, .standing, "Số phần việc chưa xong", "Obligations that are not done"),
            .init("obligations", .integer, .standing, "Số phần việc", "Obligations"),
        ] + field("keys", of: obligations)
    }()

    private func object(_ line: TaskSelection.Line, _ symbols: inout DirectiveSymbols) -> ExportValue {
        let register = edition.register
        let entry = register.assignments[line.entry]
        let row = register.row(of: entry, asOf: edition.day)
        let task = row.appearance
        return .object([
            .init("assignment", .text(entry.id.shown)), .init("title", .text(task.title)),
            .init("deliverable", ExportValue(task.deliverable)),
            .init("directive", ExportValue(task.directive.map { symbols[$0] })),
            .init("lead", ExportValue(task.lead.shownNames)),
            .init("coordinating", ExportValue(task.coordinating.shownNames)),
            .init("deadline", task.deadline.exportValue(raw: task.deadlineWords, withPhases: false)),
            .init("due", ExportValue(line.due)), .init("standing", ExportValue(line.standing?.rawValue)),
            .init("overdueDays", ExportValue(line.overdueDays)), .init("grade", ExportValue(line.grade?.rawValue)),
            .init("open", .integer(line.open)), .init("obligations", .integer(line.total)),
            .init("keys", ExportValue(keys(of: entry))),
        ])
    }

    private func object(_ line: TaskSelection.ObligationLine) -> ExportValue {
        let register = edition.register
        let entry = register.assignments[line.entry]
        let obligation = register.ledger.obligations[line.obligation]
        let party = obligation.party.map { register.ledger.parties[Int($0)] }
        let state = register.ledger.state(of: obligation, asOf: edition.day)
        return .object([
            .init("assignment", .text(entry.id.shown)),
            .init("title", .text(register.row(of: entry, asOf: edition.day).appearance.title)),
            .init("agency", ExportValue(party?.name)), .init("agencyCode", ExportValue(party?.slug)),
            .init("group", ExportValue(obligation.group.map { register.ledger.groupWords[Int($0)] })),
            .init("due", ExportValue(line.due)), .init("standing", .text(line.standing.rawValue)),
            .init("overdueDays", ExportValue(line.overdueDays)),
            .init("grade", ExportValue(state.outcome?.grade?.rawValue)), .init("keys", ExportValue(keys(of: entry))),
            .init("basis", .text(state.basis)),
        ])
    }

    private func keys(of entry: Register.AssignmentEntry) -> [String] {
        let register = edition.register
        return entry.rows.map { index in
            register.key(
                register.rows[index].appearance.key, of: register.rows[index].source,
                isBare: register.sources.count <= 1)
        }
    }
}

// MARK: - Calendar

extension SelectionFile {
    /// The due days that are not yet done, an all-day event a task (RFC 5545).
    private var calendar: [UInt8] {
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Giamsat//VI"]
        for line in selection.tasks {
            guard let due = line.due, line.standing.map({ !$0.isDone }) ?? false else { continue }
            let entry = edition.register.assignments[line.entry]
            let task = edition.register.row(of: entry, asOf: edition.day).appearance
            lines += [
                "BEGIN:VEVENT", "UID:\(entry.id.shown)@giamsat", "DTSTAMP:\(Self.basic(edition.day))T000000Z",
                "DTSTART;VALUE=DATE:\(Self.basic(due))", "DTEND;VALUE=DATE:\(Self.basic(due.adding(days: 1)))",
                "SUMMARY:\(Self.escaped("\(entry.id.shown): \(task.title)"))",
                "DESCRIPTION:\(Self.escaped(task.lead.shownNames.joined(separator: ", ")))", "TRANSP:TRANSPARENT",
                "END:VEVENT",
            ]
        }
        lines.append("END:VCALENDAR")
        return Array(lines.map(Self.folded).joined().utf8)
    }

    private static func basic(_ day: CivilDate) -> String { String(day.iso.filter { $0 != "-" }) }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.singleSpaced.unicodeScalars {
            if scalar == "\\" || scalar == ";" || scalar == "," { escaped.unicodeScalars.append("\\") }
            if scalar.value >= 0x20 { escaped.unicodeScalars.append(scalar) }
        }
        return escaped
    }

    /// At most 75 bytes a line, the rest behind a blank; no character is cut.
    private static func folded(_ line: String) -> String {
        var text = ""
        var count = 0
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if count + size > 75 {
                text += "\r\n "
                count = 1
            }
            text.unicodeScalars.append(scalar)
            count += size
        }
        return text + "\r\n"
    }
}
