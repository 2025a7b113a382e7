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
        /// Makes the report from the register by this definition, also on a day that has a source.
        package var definition: ReportDefinition?
        /// The first day of the period; nil asks for that of the month.
        package var from: CivilDate?
        /// Where the site stands, for links: `https://giamsat.example`.
        package var site: String?
        package var part: ReportPart
        /// How the agency wants its reports; nil takes the standard.
        package var template: ReportTemplate?

        package init(
            day: CivilDate? = nil, revision: Identifier<Revision>? = nil, source: String? = nil,
            definition: ReportDefinition? = nil, from: CivilDate? = nil, site: String? = nil,
            part: ReportPart = .appendices, template: ReportTemplate? = nil
        ) {
            self.day = day
            self.revision = revision
            self.source = source
            self.definition = definition
            self.from = from
            self.site = site
            self.part = part
            self.template = template
        }
    }

    /// A finished report, with what it rests on.
    package struct Output: Sendable {
        package let bytes: [UInt8]
        package let day: CivilDate
        package let revision: Identifier<Revision>
        /// The code of the source that it prints again; nil where it is made from the register alone.
        package let source: String?
        package let appendices: Int
        package let tables: Int
        package let rows: Int
    }

    /// - Parameters:
    ///   - isForPrinting: for the program that makes a PDF of the Word file.
    ///   - reached: told where a stage begins.
    /// - Throws: `Refusal.notFound` for a source or revision that is not, and for a day before all sources;
    ///   `Refusal.invalid` for a period that ends before it begins.
    package func callAsFunction(
        _ question: Question, as format: Format, isForPrinting: Bool = false,
        reached: (ReportStage) -> Void = { _ in }
    ) async throws -> Output {
        if format != .xlsx, let again = try await PrintAgain(database: database)(question, today: clock.today, reached)
        {
            reached(.writing)
            return try Output(
                again.document, as: format, isForPrinting: isForPrinting, day: again.day, revision: again.revision,
                source: again.source)
        }
        let made = try await made(question, reached: reached)
        reached(.writing)
        return try Output(
            made.document, as: format, isForPrinting: isForPrinting, day: made.day, revision: made.register.revision,
            source: made.source)
    }

    /// A report before it has a form, with what it was made from.
    struct Made {
        let document: PrintedDocument
        let register: Register
        let period: ReportPeriod
        let source: Source?

        var day: CivilDate { period.to }
    }

    func made(_ question: Question, reached: (ReportStage) -> Void = { _ in }) async throws -> Made {
        reached(.reading)
        let register = try await register.value(knownAt: revision(question))
        reached(.making)
        let source = try register.sources.printedAgain(by: question, today: clock.today)
        let day = question.day ?? source?.date ?? register.defaultDay(today: clock.today)
        let period = question.from.map { ReportPeriod(from: $0, to: day) } ?? ReportPeriod(monthTo: day)
        guard period.from <= period.to else { throw Refusal.invalid([FieldProblem(field: "from", code: "reversed")]) }
        let document =
            switch question.part {
            case .appendices: try await appendices(question, source, register, in: period)
            case .cover: try await cover(question, source, register, in: period)
            case .doubts: DoubtReport(figures: await Figures(register, in: period, changes: nil)).printed()
            }
        return Made(document: document, register: register, period: period, source: source)
    }

    private func appendices(
        _ question: Question, _ source: Source?, _ register: Register, in period: ReportPeriod
    ) async throws -> PrintedDocument {
        guard let source else { return try await printed(question, register, in: period) }
        return try await printed(source, register, asOf: period.to, site: question.site)
    }

    private func cover(
        _ question: Question, _ source: Source?, _ register: Register, in period: ReportPeriod
    ) async throws -> PrintedDocument {
        let lists = try await appendices(question, source, register, in: period)
        let previous = try await previousIssue(before: register.revision, day: period.to)
        return try CoverReport(
            template: question.template ?? .standard(), issuer: lists.creator ?? register.issuer(by: period.to),
            figures: try await figures(register, in: period, previous: previous), previous: previous,
            appendices: lists.sections.compactMap(\.headline),
            context: ReportContext(period: period, revision: register.revision)
        ).printed()
    }

    private func revision(_ question: Question) async throws -> Identifier<Revision>? {
        if let revision = question.revision { return revision }
        return try await database.read { connection in
            let telling = try question.revision(connection)
            return try RevisionRows(connection).newest().id == telling ? nil : telling
        }
    }

    /// The report of an earlier day that was issued last, as a revision knows it.
    func previousIssue(before revision: Identifier<Revision>, day: CivilDate) async throws -> ReportIssue? {
        try await database.read { try ReportRows($0).all() }.last { $0.since <= revision && $0.issue.day < day }?.issue
    }

    func figures(_ register: Register, in period: ReportPeriod, previous: ReportIssue?) async throws -> Figures {
        guard let previous else { return await Figures(register, in: period, changes: nil) }
        let older = ReportComparison.Side(
            register: try await self.register.value(knownAt: previous.knownAt), day: previous.day)
        let newer = ReportComparison.Side(register: register, day: period.to)
        return await Figures(register, in: period, changes: ReportComparison(from: older, to: newer))
    }

    private func printed(
        _ source: Source, _ register: Register, asOf day: CivilDate, site: String?
    ) async throws -> PrintedDocument {
        let outline = try await outline(of: source)
        let rates = RateTables(of: outline, aliases: register.aliases, documentDate: source.date)
        let values = RowValues(of: source, register, asOf: day, rateTables: rates.grids, site: site)
        return SourceReport(source: source, outline: outline, places: values.places, values: values).printed()
    }

    private func printed(
        _ question: Question, _ register: Register, in period: ReportPeriod
    ) async throws -> PrintedDocument {
        guard register.sources.contains(where: { $0.date <= period.to }) else {
            throw Refusal.notFound(what: "\(period.to.vietnamese)")
        }
        let definition = try question.definition ?? question.template?.definition ?? ReportDefinition.standard()
        var sections = SectionWords()
        if definition.appendices.contains(where: { $0.parts.contains { $0.order == .section } }) {
            for source in register.sources { sections.add(try await outline(of: source), of: source) }
        }
        return RegisterReport(
            register: register, definition: definition, period: period, sections: sections, site: question.site
        ).printed()
    }

    private func outline(of source: Source) async throws -> Outline {
        try await database.read { try Outline($0, of: source) }
    }
}

extension MakeReport.Output {
    fileprivate init(
        _ document: PrintedDocument, as format: MakeReport.Format, isForPrinting: Bool, day: CivilDate,
        revision: Identifier<Revision>, source: Source?
    ) throws {
        let tables = document.sections.flatMap(\.tables)
        self.init(
            bytes: try document.bytes(as: format, isForPrinting: isForPrinting), day: day, revision: revision,
            source: source?.code, appendices: document.sections.count, tables: tables.count,
            rows: tables.reduce(0) { $0 + $1.rows.count - $1.heads })
    }
}

extension ReportDefinition {
    /// The seven appendices of the standard report.
    package static func standard() throws(Refusal) -> ReportDefinition {
        try ReportDefinition(String(decoding: PackageResources.standard_report, as: UTF8.self))
    }
}

extension PrintedDocument.Section {
    /// "Phụ lục 01: DANH MỤC …", as a list of appendices names it; nil where no heading opens it.
    fileprivate var headline: String? {
        var words: [String] = []
        for case .paragraph(let paragraph) in items.prefix(6) {
            if paragraph.style == .appendix || paragraph.style == .title { words.append(paragraph.text.singleSpaced) }
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}

extension Register {
    /// Of the newest source by a day that names one.
    fileprivate func issuer(by day: CivilDate) -> String? {
        sources.last { $0.date <= day && $0.issuer != nil }?.issuer
    }
}
