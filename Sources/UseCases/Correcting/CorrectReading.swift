package import Basics
package import Database
package import Domain
import Persistence

/// Records what the words of a task row mean where the program reads them wrongly. The words stay; the reading of the
/// program stays known at the revision before.
package struct CorrectReading: Sendable {
    private let database: Database
    private let recorder: Recorder

    package init(database: Database, recorder: Recorder) {
        self.database = database
        self.recorder = recorder
    }

    /// - Parameters:
    ///   - key: of the row, `02-25`; with its source where the register holds several, `bkhcn-2025-07-18/02-25`.
    ///   - value: in the words of documents; nil takes the correction back.
    /// - Returns: the assignment, and the agencies named that the register does not know.
    /// - Throws: `Refusal.notFound` for a row that is not, or that was not corrected; `Refusal.invalid` for a value that
    ///   means nothing in that field.
    package func callAsFunction(
        _ key: String, _ field: Correction.Field, means value: String?, by author: Author
    ) async throws -> (assignment: Identifier<Assignment>, unknown: [String]) {
        try await recorder.record("CorrectReading", by: author) { connection, revision in
            let (source, row) = try Self.row(key, connection, revision)
            let correction = Correction(
                assignment: row.assignment, source: field.isOfOneSource ? source.baseCode : nil, field: field,
                words: row.appearance.words(of: field), value: value?.singleSpaced ?? "")
            guard value != nil else {
                guard try CorrectionRows(connection).end(correction, until: revision) else {
                    throw Refusal.notFound(what: "\(key) \(field.rawValue)")
                }
                return (row.assignment, [])
            }
            let aliases = try AliasRows(connection).known(at: revision).map { ($0.name, $0.agency) }
            let names = AgencyNames.standard.with(aliases: aliases)
            guard let read = row.appearance.reading(field, as: correction.value, names, on: source.date) else {
                throw Refusal.invalid([FieldProblem(field: field.rawValue, code: "meaningless")])
            }
            let named: [AgencyMention] =
                switch field {
                case .leadAgencies: read.lead.agencies
                case .coordinatingAgencies: read.coordinating.agencies
                case .outstanding: read.outstanding ?? []
                default: []
                }
            try CorrectionRows(connection).add(correction, since: revision)
            return (row.assignment, named.filter { $0.code == nil }.map(\.name))
        }
    }

    private static func row(
        _ key: String, _ connection: Connection, _ revision: Identifier<Revision>
    ) throws -> (Source, AppearanceRows.Stored) {
        let sources = try SourceRows(connection).known(at: revision)
        let parts = key.split(separator: "/", maxSplits: 1).map(String.init)
        let code = parts.count == 2 ? parts[0] : nil
        guard
            let source = code == nil && sources.count == 1 ? sources.first : sources.first(where: { $0.code == code }),
            let row = try AppearanceRows(connection).standing(of: source.id)
                .first(where: { $0.appearance.key == parts.last })
        else { throw Refusal.notFound(what: key) }
        return (source, row)
    }
}
