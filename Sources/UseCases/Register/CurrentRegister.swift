package import Basics
package import Database
package import Domain
import Persistence

/// Keeps the register in memory at the newest revision, whoever wrote it: this server or another one.
package actor CurrentRegister {
    private let database: Database
    private var register: Register?
    /// The newest one while it is read: once, however many ask meanwhile, since it takes seconds and much memory.
    private var reading: (hash: String, register: Task<Register, any Error>)?

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
        let newest = try await database.read { connection in try RevisionRows(connection).newest() }
        // By the hash too: a restored register may have come to the same number by another way.
        if let register, register.revision == newest.id, register.hash == newest.hash { return register }
        if let reading, reading.hash == newest.hash { return try await reading.register.value }
        let task = Task { [database] in
            try await database.read { connection in try Register(connection, knownAt: newest.id) }
        }
        reading = (newest.hash, task)
        defer { if reading?.hash == newest.hash { reading = nil } }
        let read = try await task.value
        // Another caller may have come further while this one was reading.
        if reading?.hash == newest.hash { register = read }
        return read
    }
}
