package import Basics
package import Database
package import Domain
package import Persistence

/// The register as known at one revision, in memory: lists, counts, exports and pages all ask it, so they agree to the
/// unit. It is derived from the rows and never a source of truth.
package struct Register: Sendable {
    package let revision: Identifier<Revision>
    /// That of the newest revision that it was read at.
    package let hash: String
    /// The current version of every source, by date, then code.
    package let sources: [Source]
    /// Task rows, source by source, in the order of the documents.
    package let rows: [AppearanceRows.Stored]
    /// By id.
    package let assignments: [AssignmentEntry]
    package let ledger: Ledger
    package let catalogue: AgencyCatalogue
    package let aliases: [AliasRows.Alias]
    package let citations: [CitationRows.Line]
    package let rates: [(source: Identifier<Source>, rate: MeasuredRate)]
    package let findings: [(source: Identifier<Source>, finding: Finding)]
    package let lines: [(source: Identifier<Source>, line: NetworkLine)]
    package let claims: [(source: Identifier<Source>, claim: Claim)]
    package let flags: [(source: Identifier<Source>, flag: Flag)]
    /// What persons read in words that the program reads otherwise.
    package let corrections: Corrections
    /// What persons have decided of like assignments.
    package let decisions: [SimilarityDecision]
    /// Of each row the date of its source.
    private let rowDates: [CivilDate]
    private let claimsInRemarks: Set<Int>
    private let joined: JoinedAssignments
    private let sourceIndex: [Identifier<Source>: Int]
    private let assignmentIndex: [Identifier<Assignment>: Int]

    /// One assignment with the rows that name it, oldest source first.
    package struct AssignmentEntry: Sendable {
        package let id: Identifier<Assignment>
        /// From this day on it counts.
        package let arose: CivilDate
        /// Indices among the rows of the register, by the date of their source.
        package let rows: [Int]
        /// Indices among the obligations of the ledger.
        package fileprivate(set) var obligations: Range<Int> = 0..<0
    }

    /// Reads the rows that stood at a revision.
    package init(_ connection: Connection, knownAt revision: Identifier<Revision>) throws {
        self.revision = revision
        hash = try RevisionRows(connection).newest().hash
        let sources = try SourceRows(connection).known(at: revision)
        let order = Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1.id, $0) })
        func inOrder<Value>(_ values: [(Identifier<Source>, Value)]) -> [(Identifier<Source>, Value)] {
            values.enumerated().sorted { one, other in
                (order[one.element.0] ?? 0, one.offset) < (order[other.element.0] ?? 0, other.offset)
            }.map(\.element)
        }
        decisions = try SimilarityRows(connection).known(at: revision)
        let joined = JoinedAssignments(decisions)
        self.joined = joined
        var rows = try AppearanceRows(connection).known(at: revision, isWhole: false)
        for index in rows.indices { rows[index].assignment = joined[rows[index].assignment] }
        let aliases = try AliasRows(connection).known(at: revision)
        corrections = Corrections(
            try CorrectionRows(connection).known(at: revision), over: &rows, joined,
            Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0) }),
            AgencyNames.standard.with(aliases: aliases.map { ($0.name, $0.agency) }))
        self.rows = inOrder(rows.map { ($0.source, $0) }).map(\.1)
        rowDates = self.rows.map { row in order[row.source].map { sources[$0].date } ?? .distantFuture }
        self.sources = sources
        sourceIndex = order
        citations = try CitationRows(connection).known(at: revision)
        self.aliases = aliases
        rates = inOrder(try RateRows(connection).known(at: revision)).map { (source: $0.0, rate: $0.1) }
        findings = inOrder(try FindingRows(connection).known(at: revision)).map { (source: $0.0, finding: $0.1) }
        lines = inOrder(try FindingRows(connection).linesKnown(at: revision)).map { (source: $0.0, line: $0.1) }
        claims = inOrder(try ClaimRows(connection).known(at: revision)).map { (source: $0.0, claim: $0.1) }
        flags = inOrder(try FlagRows(connection).known(at: revision)).map { (source: $0.0, flag: $0.1) }
        let claims = claims
        let claimed = Set(claims.compactMap(\.claim.row))
        let tasks = Set(self.rows.lazy.map(\.appearance.key).filter(claimed.contains))
        claimsInRemarks = Set(claims.indices.filter { claims[$0].claim.row.map(tasks.contains) == true })
        catalogue = .standard
        var assignments = Self.assignments(of: self.rows, sources: sources, order: order, citations: citations)
        let allRows = self.rows
        let records = assignments.map { entry in
            AssignmentRecord(
                id: entry.id, arose: entry.arose,
                statements: entry.rows.map { index in
                    AssignmentRecord.SourceStatement(
                        of: allRows[index].appearance, statedOn: sources[order[allRows[index].source] ?? 0].date,
                        source: allRows[index].source)
                })
        }
        ledger = LedgerBuilder.ledger(of: records, catalogue: catalogue)
        assignmentIndex = Dictionary(uniqueKeysWithValues: assignments.enumerated().map { ($1.id, $0) })
        var start = 0
        for index in assignments.indices {
            var end = start
            while end < ledger.obligations.count, ledger.obligations[end].assignment == assignments[index].id {
                end += 1
            }
            assignments[index].obligations = start..<end
            start = end
        }
        self.assignments = assignments
    }

    /// The claims that a reader may see: one in a remark beside a task stays inside with the remark.
    package func claims(for audience: Audience) -> [(source: Identifier<Source>, claim: Claim)] {
        claims.indices.filter { isClaim($0, shownTo: audience) }.map { claims[$0] }
    }

    /// The same of one claim, by its place.
    func isClaim(_ index: Int, shownTo audience: Audience) -> Bool {
        audience.sees(.note) || !claimsInRemarks.contains(index)
    }

    /// Rows of one id together. A task counts from the date of its directive: that beside the symbol, or beside the
    /// same symbol anywhere in the register; without one from the first source that names it.
    private static func assignments(
        of rows: [AppearanceRows.Stored], sources: [Source], order: [Identifier<Source>: Int],
        citations: [CitationRows.Line]
    ) -> [AssignmentEntry] {
        let dates = DirectiveDates(citations)
        let groups = Dictionary(grouping: rows.indices) { rows[$0].assignment }
        return groups.keys.sorted().map { id in
            let indices = groups[id] ?? []
            let first = indices.first.flatMap { order[rows[$0].source] }.map { sources[$0].date }
            let directives = indices.compactMap { rows[$0].appearance.directive }
            let arose = directives.lazy.compactMap { $0.date ?? dates.date(of: $0) }.min()
            return AssignmentEntry(id: id, arose: arose ?? first ?? .distantPast, rows: indices)
        }
    }
}

// MARK: - Asking

extension Register {
    package func source(_ id: Identifier<Source>) -> Source? { sourceIndex[id].map { sources[$0] } }

    /// By its number, or by one that was joined with it.
    package func assignment(_ id: Identifier<Assignment>) -> AssignmentEntry? {
        index(ofAssignment: id).map { assignments[$0] }
    }

    package func index(ofAssignment id: Identifier<Assignment>) -> Int? { assignmentIndex[joined[id]] }

    /// The number that an assignment goes by, which is older than its own where a person has joined it with others.
    package func number(_ id: Identifier<Assignment>) -> Identifier<Assignment> { joined[id] }

    /// The row that counts for an assignment on a day: that of the newest source by then, else of the first.
    package func row(of entry: AssignmentEntry, asOf day: CivilDate) -> AppearanceRows.Stored {
        rows[rowIndex(of: entry, asOf: day)]
    }

    /// The same by its place among the rows.
    func rowIndex(of entry: AssignmentEntry, asOf day: CivilDate) -> Int {
        entry.rows.last { rowDates[$0] <= day } ?? entry.rows[0]
    }

    /// The day of lists where none is asked: today, or the date of the newest statement when that is over 30 days ago.
    package func defaultDay(today: CivilDate) -> CivilDate { sources.defaultDay(today: today) }

    /// How a row is named in lists: bare where only one source is spoken of.
    package func key(_ key: String, of source: Identifier<Source>, isBare: Bool) -> String {
        isBare ? key : "\(self.source(source)?.code ?? "")/\(key)"
    }
}

/// The dates that a register knows of documents, from any citation.
struct DirectiveDates {
    private var dates: [String: [(year: Int?, date: CivilDate)]] = [:]

    init(_ citations: [CitationRows.Line]) {
        for line in citations {
            guard let date = line.reference.date else { continue }
            let key = line.reference.key
            dates[key.stem, default: []].append((key.year, date))
        }
    }

    func date(of reference: DocumentReference) -> CivilDate? {
        let key = reference.key
        return dates[key.stem]?.first { key.year == nil || $0.year == nil || $0.year == key.year }?.date
    }
}
