package import Basics
import Crypto
package import Database
package import Domain
import Persistence

/// The only way to write: each transaction that it opens makes exactly one revision.
package struct Recorder: Sendable {
    private let database: Database
    private let clock: Clock
    private let reached: @Sendable (Checkpoint) -> Void

    /// Where a write stands: tests end the process at each of them.
    package enum Checkpoint: String, CaseIterable, Sendable {
        case beforeBegin, inside, beforeCommit, afterCommit
    }

    package init(database: Database, clock: Clock, reached: @escaping @Sendable (Checkpoint) -> Void = { _ in }) {
        self.database = database
        self.clock = clock
        self.reached = reached
    }

    /// Runs `body` in one transaction and returns what it gives.
    ///
    /// `body` writes its rows since, or until, the revision that it is handed. If it throws, nothing is written.
    package func record<Value: Sendable>(
        _ verb: String, by author: Author, source: String? = nil,
        _ body: @escaping @Sendable (Connection, Identifier<Revision>) throws -> Value
    ) async throws -> Value {
        let entry = RevisionRows.Entry(
            instant: clock.instant, actor: author.name, verb: verb, why: author.why, source: source)
        reached(.beforeBegin)
        let value = try await database.write { [reached] connection in
            let revisions = RevisionRows(connection)
            let revision = try revisions.newest().next(saying: entry)
            try revisions.add(revision, entry)
            reached(.inside)
            let value = try body(connection, revision.id)
            reached(.beforeCommit)
            return value
        }
        reached(.afterCommit)
        return value
    }
}

/// Who writes, and why: what the audit trail will say.
package struct Author: Sendable {
    let name: String
    let why: String?

    /// - Parameter name: `operator@host` for the command line.
    package init(name: String, why: String? = nil) {
        self.name = name
        self.why = why
    }
}

extension Revision {
    /// The revision that follows, by what it says.
    func next(saying entry: RevisionRows.Entry) -> Revision {
        let fields = [entry.instant, entry.actor, entry.verb, entry.why ?? "", entry.source ?? ""]
        let content = ([hash, String(id.next.number)] + fields).joined(separator: "\0")
        return Revision(id: id.next, hash: SHA256.hash(data: Array(content.utf8)).hexadecimal)
    }
}

extension Sequence<UInt8> {
    /// Two digits a byte.
    package var hexadecimal: String {
        map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
