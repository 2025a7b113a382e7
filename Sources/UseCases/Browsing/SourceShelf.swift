package import Basics
package import Database
package import Domain
import Persistence

/// The documents that the register has read and every write, for pages.
package struct SourceShelf: Sendable {
    private let database: Database

    package init(database: Database) {
        self.database = database
    }

    /// Every version of every document, newest date first, with what was read in it.
    package func volumes(in edition: Edition) async throws -> [Volume] {
        let versions = try await database.read { try SourceRows($0).all() }
        let register = edition.register
        let counts = edition.index.sourceCounts
        return versions.filter { $0.since <= register.revision }.map { version in
            let counts = counts[version.source.id] ?? SourceCounts()
            return Volume(
                source: version.source, since: version.since,
                until: version.until.flatMap { $0 <= register.revision ? $0 : nil }, rows: counts.rows,
                tasks: counts.tasks, rates: counts.rates, findings: counts.findings, flags: counts.flags)
        }.sorted {
            ($1.source.date, $0.source.code, $1.source.version) < ($0.source.date, $1.source.code, $0.source.version)
        }
    }

    /// A document as it was read.
    ///
    /// - Throws: `Refusal.notFound` for a document that is not.
    package func document(_ code: String, in edition: Edition) async throws -> (volume: Volume, blocks: [SourceBlock]) {
        guard let volume = try await volumes(in: edition).first(where: { $0.source.code == code || $0.address == code })
        else { throw Refusal.notFound(what: code) }
        guard edition.audience.sees(.sourceCells) else { return (volume, []) }
        return (volume, try await database.read { try SourceRows($0).blocks(of: volume.source.id) })
    }

    /// Every write up to the revision of the edition, newest first.
    package func writes(in edition: Edition) async throws -> [Write] {
        try await database.read { connection in
            try RevisionRows(connection).all().filter { $0.0.id <= edition.register.revision }.reversed().map {
                revision, entry in
                Write(
                    id: revision.id, instant: entry.instant, verb: entry.verb,
                    author: edition.audience.sees(.author) ? entry.actor : nil,
                    why: edition.audience.sees(.author) ? entry.why : nil, source: entry.source)
            }
        }
    }

    /// One version of a document.
    package struct Volume: Sendable {
        package let source: Source
        package let since: Identifier<Revision>
        /// Nil while it stands.
        package let until: Identifier<Revision>?
        package let rows: Int
        package let tasks: Int
        package let rates: Int
        package let findings: Int
        package let flags: Int

        /// Its code; of a version that no longer stands with its number.
        package var address: String { until == nil ? source.code : "\(source.code).v\(source.version)" }
    }

    /// One revision.
    package struct Write: Sendable {
        package let id: Identifier<Revision>
        /// UTC, `2026-01-02T03:04:05.678Z`.
        package let instant: String
        package let verb: String
        /// Nil for those who may not see it.
        package let author: String?
        package let why: String?
        package let source: String?
    }
}
