package import Database
import Domain
import Persistence

/// Takes a wrong file back: what only it said ends, the revision before stays readable.
package struct WithdrawSource: Sendable {
    private let database: Database
    private let recorder: Recorder

    package init(database: Database, recorder: Recorder) {
        self.database = database
        self.recorder = recorder
    }

    /// - Throws: `Refusal.notFound`; `Refusal.rule(.notCurrent)` for a version that was replaced or withdrawn.
    package func callAsFunction(_ code: String, by author: Author) async throws {
        try await recorder.record("WithdrawSource", by: author, source: code) { connection, revision in
            let versions = try SourceRows(connection).all()
            guard let version = versions.last(where: { $0.source.code == code }) else {
                throw Refusal.notFound(what: code)
            }
            guard version.until == nil else { throw Refusal.rule(.notCurrent) }
            try Storing.end(version.source, connection, until: revision)
            try AssignmentRows(connection).endUnnamed(of: version.source.id, until: revision)
        }
    }
}
