import Basics
package import Database
package import Domain
package import Persistence

/// The documents that the register has read, all versions; and one of them as it stands.
package struct ListSources: Sendable {
    private let database: Database

    package init(database: Database) {
        self.database = database
    }

    package func callAsFunction() async throws -> [SourceRows.Version] {
        try await database.read { try SourceRows($0).all() }
    }

    /// A source with its blocks, in the order of the document.
    ///
    /// - Throws: `Refusal.notFound`.
    package func document(_ code: String) async throws -> (version: SourceRows.Version, blocks: [SourceBlock]) {
        try await database.read { connection in
            let rows = SourceRows(connection)
            guard let version = try rows.all().last(where: { $0.source.code == code }) else {
                throw Refusal.notFound(what: code)
            }
            return (version, try rows.blocks(of: version.source.id))
        }
    }

    /// The audit trail: every revision with who, what and why.
    package func revisions() async throws -> [(Revision, RevisionRows.Entry)] {
        try await database.read { try RevisionRows($0).all() }
    }
}

extension ListSources {
    /// For the terminal: a line a version.
    package func lines() async throws -> [String] {
        try await self().map { version in
            let end = version.until.map { "–\($0.number)" } ?? "–"
            let source = version.source
            return [
                source.code, source.issuer ?? "–", source.date.vietnamese, source.title ?? "–", source.fileName,
                "\(version.since.number)\(end)",
            ].joined(separator: " · ")
        }
    }
}
