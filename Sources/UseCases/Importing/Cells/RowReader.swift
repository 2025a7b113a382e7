package import Basics
package import Domain

/// Stage 3 of an import: what the words of a task row mean. Each field is read by the rule of its kind.
package struct RowReader: Sendable {
    private let names: AgencyNames
    private let documentDate: CivilDate

    /// - Parameter documentDate: names are resolved, and days without year completed, as of this day.
    package init(names: AgencyNames, documentDate: CivilDate) {
        self.names = names
        self.documentDate = documentDate
    }

    package func read(_ line: TaskLine) -> ReadRow {
        var line = line
        let shifted = Self.unshift(&line)
        let title = line.text(.title) ?? line.text(.deliverable) ?? ""
        let status = Self.status(of: line)
        let description = Self.description(of: line)
        let deadlineWords = line.text(.extendedDeadline) ?? line.text(.deadline)
        let context = DeadlineContext(
            listYear: line.list.year, documentDate: documentDate,
            isStatedPast: status == .completed || status == .overdue)
        let (deadline, doubts) = DeadlineReader.read(deadlineWords ?? "", in: context)
        let outcome = OutcomeReading(
            reading: description, status: status, deliverable: line.text(.deliverable), title: title,
            statusCell: line.text(.status), completionDay: line.text(.completionDay).flatMap(VietnameseDay.first))
        let (directive, isOfList) = Self.directive(of: line)
        let (lead, coordinating) = roles(of: line)
        let appearance = Appearance(
            key: line.key, appendix: line.appendix, section: line.section, subsection: line.subsection,
            number: line.number, title: title, deliverable: line.text(.deliverable), description: description,
            note: line.text(.note) ?? line.notes.joined(separator: " ").exported, directive: directive,
            lead: lead, coordinating: coordinating,
            deadlineWords: deadlineWords, deadline: deadline, status: status, grade: outcome.grade,
            doneOn: outcome.doneOn,
            outstanding: line.roles.contains(.outstanding) ? read(line.words[.outstanding]).agencies : nil,
            cells: line.cells.map { HeadedCell(header: $0.header, text: $0.text) }, table: line.table, row: line.row)
        return ReadRow(
            line: line, appearance: appearance, deadlineDoubts: doubts, outcome: outcome, shifted: shifted,
            isDirectiveOfList: isOfList, deadlineContext: context)
    }

    /// The column of the lead may tell both, where that of the others is missing or empty.
    private func roles(of line: TaskLine) -> (lead: AgencyReading, coordinating: AgencyReading) {
        let coordinating = read(line.words[.coordinating])
        guard let words = line.words[.lead], !words.isBlankCell else { return (.none, coordinating) }
        let (lead, others) = names.readRoles(words, on: documentDate)
        return (lead, line.text(.coordinating) == nil ? others : coordinating)
    }

    private func read(_ words: String?) -> AgencyReading {
        guard let words, !words.isBlankCell else { return .none }
        return names.read(words, on: documentDate)
    }
}

// MARK: - Fields

extension RowReader {
    /// A day under the product beside an empty deadline is the deadline.
    private static func unshift(_ line: inout TaskLine) -> [ReadRow.Shift] {
        guard line.roles.contains(.deadline), line.text(.deadline) == nil, line.text(.extendedDeadline) == nil else {
            return []
        }
        for role in [ColumnRole.deliverable, .coordinating, .directive, .lead] {
            guard let words = line.text(role), DeadlineReader.isDeadlineWords(words) else { continue }
            line.words[.deadline] = words
            line.words[role] = nil
            return [ReadRow.Shift(from: role, to: .deadline, words: words)]
        }
        return []
    }

    /// By column, by a description that is only a status word, by the list, or by the share that is done.
    private static func status(of line: TaskLine) -> StatedStatus? {
        if let cell = line.text(.status), let status = StatedStatus(cell: cell) { return status }
        if let cell = line.text(.result), let status = StatedStatus(cell: cell) { return status }
        if let text = line.text(.description), let status = StatedStatus(words: text) { return status }
        if line.text(.completionDay).flatMap(VietnameseDay.first) != nil { return .completed }
        return line.list.status ?? line.text(.progress).flatMap(Self.status(ofShare:))
    }

    /// Of a column of shares done: nothing, a part or all.
    private static func status(ofShare text: String) -> StatedStatus? {
        let digits = text.prefix { $0.isNumber }
        guard let share = Int(digits), text.contains("%") || share > 1 || share == 0 else { return nil }
        return share >= 100
            ? .completed
            : share > 0 || text.contains(where: { ("1"..."9").contains($0) })
                ? .inProgress : .notStarted
    }

    private static func description(of line: TaskLine) -> String? {
        if let description = line.text(.description) { return description }
        guard line.isResultDescription else { return nil }
        return line.text(.result)
    }

    /// The row's own, else that which the nearest heading names as the one whose tasks it lists.
    private static func directive(of line: TaskLine) -> (DocumentReference?, isOfList: Bool) {
        if let cell = line.text(.directive), let citation = DocumentReader.citations(in: cell).first {
            return (citation.reference, false)
        }
        return (line.list.directive, true)
    }
}
