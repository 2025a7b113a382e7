import Basics
import Database
import Documents
import Domain
import Persistence

/// The appendices of a source printed again in a form that has nothing beside the words: it asks how no obligation
/// stands, so of the register only the source is read.
struct PrintAgain {
    let database: Database

    struct Printed {
        let document: PrintedDocument
        let source: Source
        let day: CivilDate
        let revision: Identifier<Revision>
    }

    private struct Read: Sendable {
        let revision: Identifier<Revision>
        let source: Source
        let outline: Outline
        let tasks: Set<RowPlaces.Place>
        let aliases: [AliasRows.Alias]
    }

    /// - Returns: nil where the question asks for anything else.
    /// - Throws: `Refusal.notFound` for a source or revision that is not.
    func callAsFunction(
        _ question: MakeReport.Question, today: CivilDate, _ reached: (ReportStage) -> Void
    ) async throws -> Printed? {
        guard question.part == .appendices, question.from == nil else { return nil }
        reached(.reading)
        guard let read = try await database.read({ try self.read($0, question, today: today) }) else { return nil }
        reached(.making)
        let rates = RateTables(of: read.outline, aliases: read.aliases, documentDate: read.source.date)
        let places = RowPlaces(tasks: read.tasks, rateTables: rates.grids)
        let report = SourceReport(source: read.source, outline: read.outline, places: places, values: nil)
        return Printed(
            document: report.printed(), source: read.source, day: question.day ?? read.source.date,
            revision: read.revision)
    }

    private func read(_ connection: Connection, _ question: MakeReport.Question, today: CivilDate) throws -> Read? {
        let revision = try question.revision(connection)
        guard revision.number >= 0, try RevisionRows(connection).newest().id >= revision else {
            throw Refusal.notFound(what: String(revision.number))
        }
        let sources = try SourceRows(connection).known(at: revision)
        guard let source = try sources.printedAgain(by: question, today: today) else { return nil }
        return Read(
            revision: revision, source: source, outline: try Outline(connection, of: source),
            tasks: Set(
                try AppearanceRows(connection).places(of: source.id, at: revision).map {
                    RowPlaces.Place(table: $0.table, row: $0.row)
                }), aliases: try AliasRows(connection).known(at: revision))
    }
}

extension MakeReport.Question {
    /// That is asked for, else the newest that says anything of tasks: issuing a report is a revision too, and changes
    /// nothing that the next one tells.
    func revision(_ connection: Connection) throws -> Identifier<Revision> {
        try revision ?? RevisionRows(connection).newest(besides: IssueReport.verb)
    }
}

extension [Source] {
    /// The source that is printed again: the one that is named, else the only one that bears the day.
    func printedAgain(by question: MakeReport.Question, today: CivilDate) throws -> Source? {
        if let code = question.source {
            guard let source = first(where: { $0.code == code }) else { throw Refusal.notFound(what: code) }
            return source
        }
        guard question.definition == nil, question.template?.definition == nil, question.from == nil else { return nil }
        let day = question.day ?? defaultDay(today: today)
        let dated = filter { $0.date == day }
        return dated.count == 1 ? dated[0] : nil
    }

    /// The day of lists where none is asked: today, or the date of the newest statement when that is over 30 days ago.
    func defaultDay(today: CivilDate) -> CivilDate {
        guard let newest = map(\.date).max(), newest.days(until: today) > 30 else { return today }
        return newest
    }
}

extension Outline {
    /// The document of a source again, as the register keeps it.
    init(_ connection: Connection, of source: Source) throws {
        self.init(
            try SourceRows(connection).blocks(of: source.id),
            heading: DocumentHeading(issuer: source.issuer, date: source.date, title: source.title))
    }
}

extension RateTables {
    /// With the names that persons have added.
    init(of outline: Outline, aliases: [AliasRows.Alias], documentDate: CivilDate) {
        self.init(
            of: outline, names: AgencyNames.standard.with(aliases: aliases.map { ($0.name, $0.agency) }),
            documentDate: documentDate)
    }
}
