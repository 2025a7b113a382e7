package import Database
import Documents
import Persistence

/// The use cases over one open register: all that a site or a command is given.
package struct Workspace: Sendable {
    package let clock: Clock
    package let register: CurrentRegister
    package let importDocument: ImportDocument
    package let exportRegister: ExportRegister
    package let withdrawSource: WithdrawSource
    package let listSources: ListSources
    package let nameAgency: NameAgency
    package let correctReading: CorrectReading
    package let listSimilar: ListSimilar
    package let decideSimilar: DecideSimilar
    package let keepCopy: KeepCopy
    package let checkHealth: CheckHealth
    package let checkRegister: CheckRegister
    package let browsing: Browsing
    package let showTask: ShowTask
    package let sourceShelf: SourceShelf
    package let makeReport: MakeReport
    package let issueReport: IssueReport
    package let issuedReports: IssuedReports
    package let checkReport: CheckReport
    package let compareReports: CompareReports
    private let database: Database

    /// - Parameters:
    ///   - address: `sqlite:PATH` or `postgres://…`. The schema is brought up to date.
    ///   - reached: told where a write stands; tests end the process there.
    /// - Throws: `Refusal.unavailable`, `Refusal.otherSchema`.
    package init(
        opening address: String, clock: Clock = .system,
        reached: @escaping @Sendable (Recorder.Checkpoint) -> Void = { _ in }
    ) async throws {
        do {
            let database = try Database(address)
            do {
                if (try? await database.read(Migrator.verify)) == nil {
                    try await database.write(Migrator.migrate)
                }
            } catch is OtherSchema {
                try await database.close()
                throw Refusal.otherSchema(of: withoutCredentials(address))
            }
            self.init(database: database, clock: clock, reached: reached)
        } catch let problem as DatabaseUnavailable {
            throw Refusal.unavailable(reason: "\(problem)")
        }
    }

    package init(
        database: Database, clock: Clock,
        reached: @escaping @Sendable (Recorder.Checkpoint) -> Void = { _ in }
    ) {
        let recorder = Recorder(database: database, clock: clock, reached: reached)
        self.database = database
        self.clock = clock
        register = CurrentRegister(database: database)
        importDocument = ImportDocument(database: database, recorder: recorder, clock: clock)
        exportRegister = ExportRegister(database: database, register: register, clock: clock)
        withdrawSource = WithdrawSource(database: database, recorder: recorder)
        listSources = ListSources(database: database)
        nameAgency = NameAgency(database: database, recorder: recorder)
        correctReading = CorrectReading(database: database, recorder: recorder)
        listSimilar = ListSimilar(register: register)
        decideSimilar = DecideSimilar(database: database, recorder: recorder)
        keepCopy = KeepCopy(database: database)
        checkHealth = CheckHealth(database: database)
        checkRegister = CheckRegister(database: database, register: register, listSimilar: listSimilar)
        browsing = Browsing(register: register, clock: clock)
        showTask = ShowTask(database: database)
        sourceShelf = SourceShelf(database: database)
        makeReport = MakeReport(database: database, register: register, clock: clock)
        issueReport = IssueReport(database: database, recorder: recorder, makeReport: makeReport)
        issuedReports = IssuedReports(database: database, register: register)
        checkReport = CheckReport(register: register, makeReport: makeReport, issuedReports: issuedReports)
        compareReports = CompareReports(register: register, issuedReports: issuedReports)
    }

    package func close() async throws {
        try await database.close()
    }
}
