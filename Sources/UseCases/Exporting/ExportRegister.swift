package import Basics
package import Database
import Documents
package import Domain
import Persistence

/// Writes a part of the register as JSON, CSV or a workbook, as of a day and as known at a revision.
package struct ExportRegister: Sendable {
    private let database: Database
    private let register: CurrentRegister
    private let clock: Clock

    package init(database: Database, register: CurrentRegister, clock: Clock) {
        self.database = database
        self.register = register
        self.clock = clock
    }

    package enum Format: String, CaseIterable, Sendable {
        case json, csv, xlsx
    }

    /// What is asked for; nil asks for the default day, the newest revision, all sources.
    package struct Question: Sendable {
        package var day: CivilDate?
        package var revision: Identifier<Revision>?
        package var source: String?

        package init(day: CivilDate? = nil, revision: Identifier<Revision>? = nil, source: String? = nil) {
            self.day = day
            self.revision = revision
            self.source = source
        }
    }

    /// A finished export, with the day and revision that it states.
    package struct Output: Sendable {
        package let bytes: [UInt8]
        package let day: CivilDate
        package let revision: Identifier<Revision>
    }

    /// - Parameter reached: told where a stage begins.
    /// - Throws: `Refusal.notFound` for a source or revision that is not.
    package func callAsFunction(
        _ kind: ExportKind, _ question: Question = Question(), as format: Format = .json,
        reached: (ReportStage) -> Void = { _ in }
    ) async throws -> Output {
        reached(.reading)
        let register = try await register.value(knownAt: question.revision)
        let day = question.day ?? register.defaultDay(today: clock.today)
        var source: Source?
        if let code = question.source {
            guard let found = register.sources.first(where: { $0.code == code }) else {
                throw Refusal.notFound(what: code)
            }
            source = found
        }
        let cells = kind == .tasks && format == .json ? try await self.cells(at: register.revision) : [:]
        reached(.making)
        let objects = Exports(register, asOf: day, source: source).objects(kind, cells: cells)
        reached(.writing)
        return Output(
            bytes: try Self.bytes(objects, kind, as: format), day: day, revision: register.revision)
    }

    private func cells(at revision: Identifier<Revision>) async throws -> [Int: [HeadedCell]] {
        try await database.read { connection in
            let rows = try AppearanceRows(connection).known(at: revision)
            return Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0.appearance.cells) })
        }
    }

    private static func bytes(_ objects: [ExportValue], _ kind: ExportKind, as format: Format) throws -> [UInt8] {
        switch format {
        case .json: return ExportValue.json(objects)
        case .csv: return ExportTable(objects).csv
        case .xlsx: return try ExportTable(objects).workbook(named: kind.rawValue)
        }
    }
}
