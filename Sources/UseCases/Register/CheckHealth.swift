package import Database
package import Domain
package import Basics
import Persistence

/// Whether the database answers, and how safely it keeps what is written.
package struct CheckHealth: Sendable {
    private let database: Database

    package init(database: Database) {
        self.database = database
    }

    /// The newest revision, read from the database now.
    package func callAsFunction() async throws -> Identifier<Revision> {
        try await database.read { try RevisionRows($0).newest().id }
    }

    /// The settings of durability, read from the running connections.
    package func settings() async throws -> [(name: String, value: String)] {
        try await database.settings().sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    }
}
