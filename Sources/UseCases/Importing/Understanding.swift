package import Basics
package import Documents
package import Domain

/// What the program understands of one document, before it meets the register. The stages in their order:
/// outline, tables, cells, prose, checking; linking and storing follow in the transaction.
package struct Understanding: Sendable {
    package let outline: Outline
    package let identity: SourceIdentity
    package let rows: [ReadRow]
    package let rates: [MeasuredRate]
    package let findings: [Finding]
    package let lines: [NetworkLine]
    package let claims: [Claim]
    package let citations: [FoundCitation]
    package let tables: [TableSummary]
    package let flags: [Flag]

    /// A document named in a place of this one.
    package struct FoundCitation: Sendable {
        /// Index among `rows`; nil in prose and headings.
        package let row: Int?
        package let citation: Citation
    }

    /// - Parameters:
    ///   - names: the agencies and aliases that the register knows.
    ///   - day: the day of the import, for a document that bears no date.
    package init(
        of document: Document, fileName: String, names: AgencyNames, importedOn day: CivilDate,
        reached: (ImportDocument.Stage) -> Void = { _ in }
    ) {
        reached(.understanding)
        outline = Outline(of: document, fileName: fileName)
        identity = SourceIdentity(heading: outline.heading, fileName: fileName, importedOn: day, names: names)
        let taskTables = TaskTables(of: outline)
        let reader = RowReader(names: names, documentDate: identity.date)
        rows = taskTables.lines.map(reader.read)
        let rateTables = RateTables(of: outline, names: names, documentDate: identity.date)
        rates = rateTables.rates
        let inspections = FindingReader(
            of: outline, excluding: Set(taskTables.taskTables.keys), names: names, documentDate: identity.date)
        findings = inspections.findings
        lines = inspections.lines
        claims = ClaimChecker.claims(
            outline: outline, rows: rows, rates: rateTables, findings: findings, lines: lines)
        citations = Self.citations(in: outline, rows: rows)
        reached(.checking)
        flags = Checking.flags(
            of: Material(
                date: identity.date, outline: outline, rows: rows, assignments: Self.identities(of: rows),
                rates: rates, findings: findings, lines: lines, claims: claims, names: names))
        tables = Self.tables(in: outline, tasks: taskTables.taskTables, rates: rateTables.grids)
    }

    /// Nothing in it that the register could hold.
    package var isEmpty: Bool { rows.isEmpty && rates.isEmpty && findings.isEmpty && lines.isEmpty }

    /// Which rows are one assignment by themselves, before the register is asked: rows of one number are.
    private static func identities(of rows: [ReadRow]) -> [Int] {
        var links = AssignmentLinks(newest: Identifier(0))
        return rows.map { row in
            let assignment = links.assignment(of: row.appearance) ?? links.add()
            links.learn(row.appearance, as: assignment)
            return Int(assignment.number)
        }
    }

    private static func tables(in outline: Outline, tasks: [Int: Int], rates: Set<Int>) -> [TableSummary] {
        outline.parts.flatMap { part in
            part.items.compactMap(\.table).map { grid in
                let kind: TableSummary.Kind =
                    tasks[grid.number] != nil ? .tasks : rates.contains(grid.number) ? .rates : .other
                return TableSummary(
                    appendix: part.appendix, kind: kind, rows: grid.rows.count, tasks: tasks[grid.number] ?? 0)
            }
        }
    }

    /// Every document that is named, in the order of the text.
    private static func citations(in outline: Outline, rows: [ReadRow]) -> [FoundCitation] {
        var places: [Int: [Int: Int]] = [:]
        for (index, row) in rows.enumerated() {
            places[row.appearance.table, default: [:]][row.appearance.row] = index
        }
        var found: [FoundCitation] = []
        func add(_ text: String, row: Int?) {
            found += DocumentReader.citations(in: text).map { FoundCitation(row: row, citation: $0) }
        }
        for item in outline.parts.flatMap(\.items) {
            switch item {
            case .paragraph(let line): add(line.text, row: nil)
            case .table(let grid):
                for row in grid.rows {
                    for cell in row.cells where !cell.continues {
                        add(cell.text, row: places[grid.number]?[row.number])
                    }
                }
            }
        }
        return found
    }
}
