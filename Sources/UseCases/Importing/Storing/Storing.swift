import Basics
import Database
import Documents
import Domain
import Persistence

/// Stage 7 of an import: what was understood becomes rows of the register, in the transaction of the caller.
struct Storing {
    let understanding: Understanding
    let file: ImportDocument.File
    let format: Document.Format
    let hash: String
    let belonging: ImportDocument.Belonging

    func store(_ connection: Connection, since revision: Identifier<Revision>) throws -> ImportReport {
        let sources = SourceRows(connection)
        let versions = try sources.all()
        let current = versions.filter { $0.until == nil }.map(\.source)
        if let same = current.first(where: { $0.fileHash == hash }), belonging == .byHeading {
            throw Unstored(report: report(of: same, revision: nil, isKnownFile: true))
        }
        let before = try before(current)
        let source = try source(before: before, versions: versions, id: sources.newestID().next)
        let previous = before ?? previousSource(current)
        let replaced = try rows(of: before, connection)
        let assignments = try link(replacing: replaced, connection)
        let begun = try AssignmentRows(connection).begin(assignments, since: revision)
        let joined = JoinedAssignments(try SimilarityRows(connection).known(at: revision))
        var report = report(of: source, revision: revision, isKnownFile: false)
        report.new = begun.count
        report.known = report.tasks - begun.count
        Comparison(
            rows: understanding.rows.map(\.appearance), assignments: assignments.map { joined[$0] },
            begun: Set(begun), earlier: before == nil ? try rows(of: previous, connection) : replaced,
            isVersion: before != nil, joined: joined
        ).tell(in: &report)
        report.flags = Self.counted(understanding.flags)

        if let before { try Self.end(before, connection, until: revision) }
        try sources.add(source, since: revision)
        try sources.add(SourceBlocks.blocks(of: understanding.outline), of: source.id)
        let first = try AppearanceRows(connection).newestID() + 1
        let stored = understanding.rows.enumerated().map { index, row in
            AppearanceRows.Stored(
                id: first + index, assignment: assignments[index], source: source.id,
                appearance: row.appearance)
        }
        try AppearanceRows(connection).add(stored, since: revision)
        try CitationRows(connection).add(
            understanding.citations.map { found in
                CitationRows.Line(
                    source: source.id, appearance: found.row.map { first + $0 },
                    reference: found.citation.reference, words: found.citation.words)
            }, since: revision)
        try RateRows(connection).add(understanding.rates, of: source.id, since: revision)
        try FindingRows(connection).add(understanding.findings, of: source.id, since: revision)
        try FindingRows(connection).add(understanding.lines, of: source.id, since: revision)
        try ClaimRows(connection).add(understanding.claims, of: source.id, since: revision)
        try FlagRows(connection).add(understanding.flags, of: source.id, since: revision)
        if let before { try AssignmentRows(connection).endUnnamed(of: before.id, until: revision) }
        return report
    }

    /// Everything that only this source said.
    static func end(_ source: Source, _ connection: Connection, until revision: Identifier<Revision>) throws {
        try AppearanceRows(connection).end(of: source.id, until: revision)
        try CitationRows(connection).end(of: source.id, until: revision)
        try RateRows(connection).end(of: source.id, until: revision)
        try FindingRows(connection).end(of: source.id, until: revision)
        try ClaimRows(connection).end(of: source.id, until: revision)
        try FlagRows(connection).end(of: source.id, until: revision)
        try SourceRows(connection).end(source.id, until: revision)
    }

    private func rows(of source: Source?, _ connection: Connection) throws -> [AppearanceRows.Stored] {
        guard let source else { return [] }
        return try AppearanceRows(connection).standing(of: source.id)
    }
}

// MARK: - Which source it is

extension Storing {
    /// The source of which the file is a new version.
    private func before(_ current: [Source]) throws -> Source? {
        switch belonging {
        case .newSource: return nil
        case .byHeading: return current.first { understanding.identity.continues($0) }
        case .version(let code):
            guard let source = current.first(where: { $0.code == code }) else {
                throw Refusal.notFound(what: code)
            }
            return source
        }
    }

    private func source(
        before: Source?, versions: [SourceRows.Version], id: Identifier<Source>
    ) throws -> Source {
        let identity = understanding.identity
        let taken = Set(versions.map(\.source.code))
        var code = identity.code
        if let before {
            let base = before.version == 1 ? before.code : String(before.code.prefix { $0 != "." })
            code = "\(base).v\(before.version + 1)"
        } else {
            var copy = 2
            while taken.contains(code) || taken.contains("\(code).v2") {
                code = "\(identity.code)-\(copy)"
                copy += 1
            }
        }
        return Source(
            id: id, code: code, version: (before?.version ?? 0) + 1, format: format.rawValue, fileName: file.name,
            fileHash: hash, issuer: identity.issuer, date: identity.date, title: identity.title)
    }

    /// The newest source of the same issuer dated before this one: what it no longer names is gone.
    private func previousSource(_ current: [Source]) -> Source? {
        let identity = understanding.identity
        return current.filter { $0.issuer == identity.issuer && $0.issuer != nil && $0.date < identity.date }
            .max { ($0.date, $0.id) < ($1.date, $1.id) }
    }
}

// MARK: - Linking

extension Storing {
    /// The assignment of each row, by its place among the rows.
    ///
    /// A row that was ever stored keeps its assignment, also where its source was withdrawn since.
    ///
    /// - Parameter replaced: the rows of the version that this file replaces, which hand their assignments on.
    private func link(
        replacing replaced: [AppearanceRows.Stored], _ connection: Connection
    ) throws -> [Identifier<Assignment>] {
        var links = AssignmentLinks(newest: try AssignmentRows(connection).newestID())
        for row in try AppearanceRows(connection).everTitled(understanding.rows.map(\.appearance.title)) {
            links.learn(row.appearance, as: row.assignment)
        }
        var heirs = VersionHeirs(replaced, rows: understanding.rows, links: links)
        return understanding.rows.map { row in
            let appearance = row.appearance
            let assignment = links.assignment(of: appearance) ?? heirs.assignment(for: appearance) ?? links.add()
            links.learn(appearance, as: assignment)
            return assignment
        }
    }
}

// MARK: - Telling

extension Storing {
    private func report(of source: Source, revision: Identifier<Revision>?, isKnownFile: Bool) -> ImportReport {
        let rows = understanding.rows.map(\.appearance)
        let mentions = rows.flatMap { $0.lead.agencies + $0.coordinating.agencies + ($0.outstanding ?? []) }
        var unknown: [String] = []
        for mention in mentions where mention.code == nil && !unknown.contains(mention.name) {
            unknown.append(mention.name)
        }
        let kinds = Dictionary(grouping: rows, by: \.deadline.kind)
        return ImportReport(
            fileName: file.name, source: source.code, revision: revision, isKnownFile: isKnownFile,
            issuer: source.issuer, date: source.date, tables: understanding.tables, tasks: rows.count, new: 0,
            known: rows.count, changed: [], gone: [], agenciesKnown: Set(mentions.compactMap(\.code)).count,
            agenciesUnknown: unknown,
            deadlineKinds: Deadline.Kind.allCases.compactMap { kind in kinds[kind].map { (kind, $0.count) } },
            rates: understanding.rates.count, findings: understanding.findings.count,
            lines: understanding.lines.count,
            claims: Dictionary(grouping: understanding.claims, by: \.verdict).mapValues(\.count), flags: [])
    }

    private static func counted(
        _ flags: [Flag]
    ) -> [(category: FlagCategory, severity: Flag.Severity, count: Int)] {
        FlagCategory.allCases.flatMap { category in
            Flag.Severity.allCases.compactMap { severity in
                let count = flags.count { $0.category == category && $0.severity == severity }
                return count == 0 ? nil : (category, severity, count)
            }
        }
    }
}
