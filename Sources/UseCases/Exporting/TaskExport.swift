import Basics
import Domain
import Persistence

extension Exports {
    func tasks(cells: [Int: [HeadedCell]]) -> [ExportValue] {
        var symbols = DirectiveSymbols()
        return register.rows.filter { isAsked($0.source) }.map { row in
            let task = row.appearance
            return .object(
                identity(of: row) + words(of: task, &symbols) + agencies(of: task) + state(of: task)
                    + [.init("cells", .list((cells[row.id] ?? task.cells).map(\.exportValue)))])
        }
    }

    private func identity(of row: AppearanceRows.Stored) -> [ExportValue.Field] {
        let task = row.appearance
        return [
            .init("key", .text(task.key)), .init("source", ExportValue(register.source(row.source)?.code)),
            .init("appendix", .text(task.appendix)), .init("section", ExportValue(task.section)),
            .init("subsection", ExportValue(task.subsection)), .init("number", ExportValue(task.number)),
            .init("assignment", .text(row.assignment.shown)),
        ]
    }

    private func words(of task: Appearance, _ symbols: inout DirectiveSymbols) -> [ExportValue.Field] {
        let directive: ExportValue =
            task.directive.map { directive in
                .object([
                    .init("type", ExportValue(directive.type)), .init("symbol", .text(symbols[directive])),
                    .init("date", ExportValue(directive.date)),
                ])
            } ?? .null
        return [
            .init("title", .text(task.title)), .init("deliverable", ExportValue(task.deliverable)),
            .init("description", ExportValue(task.description)), .init("note", ExportValue(task.note)),
            .init("directive", directive),
        ]
    }

    private func agencies(of task: Appearance) -> [ExportValue.Field] {
        [
            .init("leadAgencies", ExportValue(task.lead.agencies.map(\.name))),
            .init("coordinatingAgencies", ExportValue(task.coordinating.agencies.map(\.name))),
            .init("leadGroups", .list(task.lead.groups.map(\.exportValue))),
            .init("coordinatingGroups", .list(task.coordinating.groups.map(\.exportValue))),
        ]
    }

    private func state(of task: Appearance) -> [ExportValue.Field] {
        [
            .init("deadline", task.deadline.exportValue(raw: task.deadlineWords, withPhases: true)),
            .init("status", ExportValue(task.status?.rawValue)), .init("grade", ExportValue(task.grade?.rawValue)),
            .init("outstanding", task.outstanding.map { ExportValue($0.map(\.name)) } ?? .null),
        ]
    }
}

extension Identifier<Assignment> {
    /// As people and addresses name it: `NV-123`.
    package var shown: String { "NV-\(number)" }

    /// Reads `NV-123`, in any case.
    package init?(shown text: String) {
        guard text.uppercased().hasPrefix("NV-"), let number = Int32(text.dropFirst(3)), number > 0 else { return nil }
        self.init(number)
    }
}

extension GroupMention {
    var exportValue: ExportValue {
        .object([
            .init("code", .text(group.rawValue)), .init("qualifier", ExportValue(qualifier)),
            .init("words", .text(words)),
        ])
    }
}

extension HeadedCell {
    var exportValue: ExportValue { .object([.init("header", .text(header)), .init("text", .text(text))]) }
}

extension Deadline {
    func exportValue(raw: String?, withPhases: Bool) -> ExportValue {
        var fields: [ExportValue.Field] = [
            .init("raw", ExportValue(raw)), .init("kind", .text(kind.rawValue)), .init("due", ExportValue(due)),
        ]
        if withPhases {
            fields.append(
                .init(
                    "phases",
                    .list(
                        steps.map { step in
                            .object([
                                .init("due", ExportValue(step.due)), .init("what", ExportValue(step.what)),
                            ])
                        })))
        }
        return .object(fields)
    }
}

/// The preferred symbols of directives, each taken apart once in a list: a few directives give most of the tasks.
struct DirectiveSymbols {
    private var known: [DocumentReference: String] = [:]

    subscript(directive: DocumentReference) -> String {
        mutating get {
            if let symbol = known[directive] { return symbol }
            let symbol = directive.preferredSymbol
            known[directive] = symbol
            return symbol
        }
    }
}
