import Basics
package import Database
import Domain
import Persistence

/// Records that a name met in documents means a known agency. It holds for every source read so far and to come.
package struct NameAgency: Sendable {
    private let database: Database
    private let recorder: Recorder

    package init(database: Database, recorder: Recorder) {
        self.database = database
        self.recorder = recorder
    }

    /// - Parameter agency: a code (`bkhcn`) or a name that the register knows.
    /// - Returns: the canonical name of the agency, and how many mentions now mean it.
    /// - Throws: `Refusal.notFound` for an agency that is not known; `Refusal.rule(.aliasOfKnownName)` for a name that
    ///   means an agency already.
    package func callAsFunction(
        _ name: String, means agency: String, by author: Author
    ) async throws -> (name: String, mentions: Int) {
        let catalogue = AgencyCatalogue.standard
        let names = AgencyNames.standard
        guard
            let known = catalogue.agency(code: agency)
                ?? names.find(agency, on: .distantFuture, oldProvinces: false)
        else { throw Refusal.notFound(what: agency) }
        if let other = names.find(name, on: .distantFuture, oldProvinces: false), other.code != known.code {
            throw Refusal.rule(.aliasOfKnownName)
        }
        return try await recorder.record("NameAgency", by: author) { connection, revision in
            try AliasRows(connection).add(.init(name: name.singleSpaced, agency: known.code), since: revision)
            let mentions = try MentionRows(connection).rename(
                name.singleSpaced, to: known.name, code: known.code, since: revision)
            return (known.name, mentions)
        }
    }
}
