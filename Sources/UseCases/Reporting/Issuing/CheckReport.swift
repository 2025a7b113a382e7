package import Basics
import Documents
package import Domain

/// Reads an edited report back and tells which of its numbers differ from the register, as of its day and revision.
package struct CheckReport: Sendable {
    private let register: CurrentRegister
    private let makeReport: MakeReport
    private let issuedReports: IssuedReports

    init(register: CurrentRegister, makeReport: MakeReport, issuedReports: IssuedReports) {
        self.register = register
        self.makeReport = makeReport
        self.issuedReports = issuedReports
    }

    package struct Report: Sendable {
        package let day: CivilDate
        package let revision: Identifier<Revision>
        /// Numbers that were asked again.
        package let checked: Int
        package let differences: [Difference]
        /// Questions of the report as it was issued whose numbers are no longer there as such.
        package let missing: [String]
    }

    /// A number that is not, or is no longer, that of the register.
    package struct Difference: Hashable, Sendable {
        /// The question that gives it.
        package let query: String
        /// As the file has it.
        package let written: String
        /// As the register has it; nil where the question means nothing to it.
        package let known: String?
        /// The words around it.
        package let paragraph: String
    }

    /// - Throws: `Refusal.unreadable` for what is no Word file; `Refusal.rule(.noFigures)` for one without numbers of
    ///   a register; `Refusal.notFound` for a revision that this register has not.
    package func callAsFunction(_ bytes: [UInt8], named fileName: String) async throws -> Report {
        let figures: [WordFigure]
        do {
            figures = try WordFigure.read(bytes: bytes)
        } catch {
            throw Refusal.unreadable(fileName: fileName, error)
        }
        guard let context = figures.lazy.compactMap({ ReportContext($0.query) }).first else {
            throw Refusal.rule(.noFigures)
        }
        let register = try await register.value(knownAt: context.revision)
        let known = try await makeReport.figures(
            register, in: context.period,
            previous: makeReport.previousIssue(before: context.revision, day: context.period.to))
        var differences: [Difference] = []
        var checked = 0
        for figure in figures where ReportContext(figure.query) == nil {
            checked += 1
            let words = try FigureQuery(figure.query).flatMap { try Self.words(of: $0, in: known) }
            guard words != figure.text else { continue }
            differences.append(
                Difference(query: figure.query, written: figure.text, known: words, paragraph: figure.paragraph))
        }
        let there = Set(figures.map(\.query))
        return Report(
            day: context.period.to, revision: context.revision, checked: checked, differences: differences,
            missing: try await issued(context).filter { !there.contains($0) })
    }

    /// The questions of the report as it was issued, each once; none where it was not.
    private func issued(_ context: ReportContext) async throws -> [String] {
        let issue = try await issuedReports().last {
            $0.issue.day == context.period.to && $0.issue.from == context.period.from
                && $0.issue.knownAt == context.revision
        }
        guard let issue, issue.files.contains(where: { $0.part == .cover && $0.form == .docx }) else { return [] }
        let bytes = try await issuedReports.content(of: issue.issue.number, .cover, as: .docx)
        let queries = (try? WordFigure.read(bytes: bytes).map(\.query)) ?? []
        return queries.uniqued
    }

    /// Nil where the register knows no agency of the question.
    private static func words(of query: FigureQuery, in figures: Figures) throws -> String? {
        do {
            return try figures.words(of: query)
        } catch Refusal.invalid {
            return nil
        }
    }
}
