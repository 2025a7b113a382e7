package import Basics
package import Domain

/// What an import has read of one source, as the rules of doubt see it: stage 6 of an import looks at nothing else.
package struct Material: Sendable {
    /// The day that the source bears.
    package var date: CivilDate
    package let outline: Outline
    /// Task rows in the order of the document.
    package let rows: [ReadRow]
    /// The number of the assignment of each row: rows of one assignment share it.
    package var assignments: [Int]
    package var rates: [MeasuredRate]
    package var findings: [Finding]
    package var lines: [NetworkLine]
    package var claims: [Claim]
    package var names: AgencyNames
    /// Every document that the rows and the prose cite.
    let citations: [CitedPlace]

    package init(
        date: CivilDate, outline: Outline, rows: [ReadRow], assignments: [Int], rates: [MeasuredRate] = [],
        findings: [Finding] = [], lines: [NetworkLine] = [], claims: [Claim] = [], names: AgencyNames
    ) {
        self.date = date
        self.outline = outline
        self.rows = rows
        self.assignments = assignments
        self.rates = rates
        self.findings = findings
        self.lines = lines
        self.claims = claims
        self.names = names
        citations = CitedPlace.all(in: outline, rows: rows)
    }
}

// MARK: - Rows by table

extension Material {
    /// The rows of one list: of one table, or of one that goes on over several with the same heads.
    struct List {
        let indices: [Int]
        let rows: [ReadRow]

        var roles: Set<ColumnRole> { rows.first?.line.roles ?? [] }
        var appendix: String { rows.first?.line.appendix ?? "" }
        /// What the list says of itself, the nearest words last.
        var words: [String] { rows.first?.line.list.words ?? [] }
    }

    /// In the order of the document.
    var lists: [List] {
        var lists: [(table: Int, indices: [Int])] = []
        for (index, row) in rows.enumerated() {
            if lists.last?.table == row.line.table {
                lists[lists.count - 1].indices.append(index)
            } else {
                lists.append((row.line.table, [index]))
            }
        }
        return lists.map { list in List(indices: list.indices, rows: list.indices.map { rows[$0] }) }
    }

    /// Every cell of the rows, then every paragraph.
    var texts: [String] {
        rows.flatMap { $0.line.cells.map(\.text) }
            + outline.parts.flatMap { $0.items.compactMap(\.paragraph).map(\.text) }
    }

    /// Indices of the rows of each assignment, the first row first; assignments in the order of the document.
    var rowsByAssignment: [[Int]] {
        var places: [Int: Int] = [:]
        var groups: [[Int]] = []
        for (index, assignment) in assignments.enumerated() {
            if let place = places[assignment] {
                groups[place].append(index)
            } else {
                places[assignment] = groups.count
                groups.append([index])
            }
        }
        return groups
    }
}

// MARK: - Words of a row

extension ReadRow {
    var key: String { appearance.key }

    /// The cell of a column, as a place.
    func place(_ role: ColumnRole) -> Place {
        Place(appendix: line.appendix, row: key, column: line.cells.first { $0.role == role }?.header)
    }

    /// The whole row, as a place.
    var place: Place { Place(appendix: line.appendix, row: key) }

    var isCompleted: Bool { appearance.status == .completed }

    /// Not done by what the source says of it.
    var isOpen: Bool { appearance.status != nil && appearance.status != .completed }

    /// The last day that is on time, as seen on the day of the source.
    func due(on date: CivilDate) -> CivilDate? { appearance.deadline.due(asOf: date) }
}
