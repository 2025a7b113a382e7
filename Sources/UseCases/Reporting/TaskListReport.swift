import Basics
import Documents
import Domain
import Persistence

/// The lists of tasks of a report, chosen by how the obligations of each stand on its last day.
struct TaskListReport {
    let register: Register
    let period: ReportPeriod
    let sections: SectionWords
    let site: String?

    /// A task that is listed, with the agencies that a list of late ones names.
    private struct Line {
        let row: AppearanceRows.Stored
        let outstanding: [String]
        let due: CivilDate?
        let isDone: Bool
    }

    func items(of part: ReportDefinition.Part) -> [PrintedDocument.Item] {
        var items = part.heading.map { [RegisterReport.heading($0)] } ?? []
        let lines = lines(of: part)
        guard !lines.isEmpty else { return items + [RegisterReport.nothing] }
        switch part.order {
        case nil: items.append(.table(table([(nil, lines)], part)))
        case .section: items.append(.table(table(bySection(lines), part)))
        case .month:
            for (index, group) in byMonth(lines).enumerated() {
                let letter = Self.letters[index % Self.letters.count]
                items.append(.paragraph(PrintedParagraph("\(letter)) \(group.words)", .heading(level: 3))))
                items.append(.table(table([(nil, group.lines)], part)))
            }
        }
        return items
    }

    private static let letters = Array("abcdđeghiklmnopqrstuvxy").map(String.init)

    // MARK: Which tasks

    private func lines(of part: ReportDefinition.Part) -> [Line] {
        let given = part.directive.map(assignments)
        return register.assignments.compactMap { entry -> Line? in
            guard entry.arose <= period.to, given?.contains(entry.id) ?? true else { return nil }
            return line(of: entry, part.choices)
        }
    }

    /// What a document assigned, by any spelling of its symbol.
    private func assignments(of directive: DocumentReference) -> Set<Identifier<Assignment>> {
        let entries = DirectiveList(register).entries.filter { $0.key.matches(directive.key) }
        return entries.reduce(into: []) { $0.formUnion($1.assignments) }
    }

    private func line(of entry: Register.AssignmentEntry, _ choices: [ReportDefinition.Choice]) -> Line? {
        let ledger = register.ledger
        let day = period.to
        let counted = ledger.obligations[entry.obligations].filter { ledger.isCounted($0, on: day) }
        guard !counted.isEmpty else { return nil }
        let states = counted.map { ledger.state(of: $0, asOf: day) }
        let isDone = states.allSatisfy(\.standing.isDone)
        func has(_ standings: Set<Standing>) -> Bool { states.contains { standings.contains($0.standing) } }
        let isChosen =
            choices.isEmpty
            || choices.contains { choice in
                switch choice {
                case .doneInPeriod:
                    isDone
                        && states.compactMap { $0.outcome?.doneOn ?? $0.outcome?.statedOn }.max().map(period.contains)
                            == true
                case .overdue: has([.overdue])
                case .notReported: has([.notReported])
                case .due: has([.dueSoon, .inProgress]) && !has([.overdue, .notReported])
                case .ongoing: has([.ongoing]) && !has([.overdue, .notReported])
                case .noDeadline: has([.noDeadline])
                case .open: !isDone
                }
            }
        guard isChosen else { return nil }
        let late = zip(counted, states).filter { $1.standing == .overdue || $1.standing == .notReported }
        return Line(
            row: register.row(of: entry, asOf: day), outstanding: late.compactMap { name(of: $0.0) }.uniqued,
            due: states.filter { !$0.standing.isDone }.compactMap(\.due).min(), isDone: isDone)
    }

    private func name(of obligation: Ledger.Obligation) -> String? {
        if let party = obligation.party { return register.ledger.parties[Int(party)].name }
        return obligation.group.map { register.ledger.groupWords[Int($0)] }
    }

    // MARK: Groups

    /// By the month in which they are due, the earliest first; what has none at the end.
    private func byMonth(_ lines: [Line]) -> [(words: String, lines: [Line])] {
        let groups = Dictionary(grouping: lines) { $0.due.map { $0.year * 12 + $0.month - 1 } ?? .max }
        return groups.keys.sorted().map { month in
            let words = month == .max ? "Nhiệm vụ khác:" : "Nhiệm vụ tháng \(month % 12 + 1)/\(month / 12):"
            return (words, groups[month] ?? [])
        }
    }

    /// By the headings of their sources, in the order of these.
    private func bySection(_ lines: [Line]) -> [(heading: (label: String, words: String)?, lines: [Line])] {
        var groups: [(heading: (label: String, words: String)?, lines: [Line])] = []
        for line in lines {
            let heading = sections.heading(of: line.row)
            if let index = groups.firstIndex(where: {
                $0.heading?.label == heading?.label && $0.heading?.words == heading?.words
            }) {
                groups[index].lines.append(line)
            } else {
                groups.append((heading, [line]))
            }
        }
        return groups
    }

    // MARK: The table

    private func table(
        _ groups: [(heading: (label: String, words: String)?, lines: [Line])], _ part: ReportDefinition.Part
    ) -> PrintedTable {
        let values = TaskValues(register: register, day: period.to, site: site)
        var rows = [row(part.columns.map(\.header))]
        var number = 0
        for group in groups {
            if let heading = group.heading {
                var row = row(
                    part.columns.map { column in
                        switch column.role {
                        case .number: heading.label
                        case .title: heading.words
                        default: ""
                        }
                    })
                row.isHeading = true
                rows.append(row)
            }
            for line in group.lines {
                number += 1
                var row = row(part.columns.map { text(of: $0.role, line, number: number) })
                row.added = values.values(of: line.row)
                rows.append(row)
            }
        }
        return PrintedTable(
            columns: part.columns.count, heads: 1, rows: rows, added: values.names.map(AddedColumn.header))
    }

    private func row(_ texts: [String]) -> PrintedTable.Row {
        PrintedTable.Row(cells: texts.enumerated().map { PrintedTable.Cell(column: $0, text: $1) })
    }

    private func text(of role: ColumnRole, _ line: Line, number: Int) -> String {
        let task = line.row.appearance
        return switch role {
        case .number: "\(number)."
        case .title: task.title
        case .directive: task.directive.map { Self.words(of: $0) } ?? ""
        case .lead: task.lead.shownNames.joined(separator: "; ")
        case .coordinating: task.coordinating.shownNames.joined(separator: "; ")
        case .deliverable: task.deliverable ?? ""
        case .deadline: task.deadlineWords ?? ""
        case .completionDay: task.doneOn?.vietnamese ?? ""
        case .status, .result: line.isDone ? "Đã hoàn thành" : line.outstanding.isEmpty ? "Đang thực hiện" : "Quá hạn"
        case .description: task.description ?? ""
        case .note: task.note ?? ""
        case .outstanding: line.outstanding.joined(separator: ", ")
        case .extendedDeadline, .startDay, .progress, .statusMark, .target, .money, .unit, .place: ""
        }
    }

    private static func words(of directive: DocumentReference) -> String {
        let day = directive.date.map { " ngày \($0.vietnamese)" } ?? ""
        return "\(directive.type.map { "\($0) số " } ?? "")\(directive.preferredSymbol)\(day)"
    }
}
