package import Basics
package import Database
package import Domain
import Persistence

/// Keeps the register in memory at the newest revision, whoever wrote it: this server or another one.
package actor CurrentRegister {
    private let database: Database
    private var register: Register?

    package init(database: Database) {
        self.database = database
    }

    /// The register at the newest revision, or as known at an earlier one.
    ///
    /// - Throws: `Refusal.notFound` for a revision that is not.
    package func value(knownAt revision: Identifier<Revision>? = nil) async throws -> Register {
        if let revision {
            return try await database.read { connection in
                guard revision.number >= 0, try RevisionRows(connection).newest().id >= revision else {
                    throw Refusal.notFound(what: String(revision.number))
                }
                return try Register(connection, knownAt: revision)
            }
        }
        let known = register
        let newest: Register? = try await database.read { connection in
            let newest = try RevisionRows(connection).newest()
            // By the hash too: a restored register may have come to the same number by another way.
            if let known, known.revision == newest.id, known.hash == newest.hash { return nil }
            return try Register(connection, knownAt: newest.id)
        }
        // Another caller may have come further while this one was reading.
        if let newest, register?.hash == known?.hash || newest.revision > register?.revision ?? Identifier(-1) {
            register = newest
        }
        if let register { return register }
        return try await value()
    }
}
