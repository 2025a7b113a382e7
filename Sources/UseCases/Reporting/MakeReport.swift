package import Basics
import Database
import Documents
package import Domain
import Persistence

/// Writes the report of a day from the register (*báo cáo*): `giamsat report`. The same register, day and revision give
/// the same bytes.
package struct MakeReport: Sendable {
    private let database: Database
    private let register: CurrentRegister
    private let clock: Clock

    init(database: Database, register: CurrentRegister, clock: Clock) {
        self.database = database
        self.register = register
        self.clock = clock
    }

    package enum Format: String, CaseIterable, Sendable {
        case docx, xlsx, html, text
    }

    /// What is asked for; nil asks for the default day, the newest revision, the source of the day.
    package struct Question: Sendable {
        package var day: CivilDate?
        package var revision: Identifier<Revision>?
        package var source: String?
        /// Where the site stands, for links: `https://giamsat.example`.
        package var site: String?

        package init(
            day: CivilDate? = nil, revision: Identifier<Revision>? = nil, source: String? = nil, site: String? = nil
        ) {
            self.day = day
            self.revision = revision
            self.source = source
            self.site = site
        }
    }

    /// A finished report, with what it rests on.
    package struct Output: Sendable {
        package let bytes: [UInt8]
        package let day: CivilDate
        package let revision: Identifier<Revision>
        /// The code of the source that it prints again.
        package let source: String?
        package let appendices: Int
        package let tables: Int
        package let rows: Int
    }

    /// - Throws: `Refusal.notFound` for a source or revision that is not, and for a day of which no source is.
    package func callAsFunction(_ question: Question, as format: Format) async throws -> Output {
        let register = try await register.value(knownAt: question.revision)
        let source = try Self.source(question, in: register, today: clock.today)
        let day = question.day ?? source.date
        let blocks = try await database.read { try SourceRows($0).blocks(of: source.id) }
        let outline = Outline(
            blocks, heading: DocumentHeading(issuer: source.issuer, date: source.date, title: source.title))
        let names = AgencyNames(
            catalogue: register.catalogue, aliases: register.aliases.map { ($0.name, $0.agency) })
        let rates = RateTables(of: outline, names: names, documentDate: source.date)
        let report = SourceReport(
            source: source, outline: outline,
            values: RowValues(of: source, register, asOf: day, rateTables: rates.grids, site: question.site))
        let document = report.printed()
        let tables = document.sections.flatMap(\.tables)
        return Output(
            bytes: try Self.bytes(of: document, as: format), day: day, revision: register.revision,
            source: source.code, appendices: document.sections.count, tables: tables.count,
            rows: tables.reduce(0) { $0 + $1.rows.count - $1.heads })
    }

    /// The one that is named, else the one that bears the day.
    private static func source(_ question: Question, in register: Register, today: CivilDate) throws -> Source {
        if let code = question.source {
            guard let source = register.sources.first(where: { $0.code == code }) else {
                throw Refusal.notFound(what: code)
            }
            return source
        }
        let day = question.day ?? register.defaultDay(today: today)
        let dated = register.sources.filter { $0.date == day }
        guard let source = dated.first else { throw Refusal.notFound(what: day.vietnamese) }
        guard dated.count == 1 else { throw Refusal.rule(.severalSourcesOfDay) }
        return source
    }

    private static func bytes(of document: PrintedDocument, as format: Format) throws -> [UInt8] {
        switch format {
        case .docx: try WordWriter(document).bytes()
        case .xlsx: try PrintedWorkbook(document).bytes()
        case .text: DumpWriter(document).bytes()
        case .html: ReportPage(document).bytes()
        }
    }
}
