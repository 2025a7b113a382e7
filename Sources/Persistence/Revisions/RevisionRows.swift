package import Basics
package import Database
package import Domain

/// The table `revision`: only ever added to.
package struct RevisionRows {
    private let connection: Connection

    package init(_ connection: Connection) {
        self.connection = connection
    }

    package func newest() throws -> Revision {
        try connection.row("select id, hash from revision order by id desc limit 1") { row in
            Revision(id: try row.next(), hash: try row.next())
        } ?? .none
    }

    /// The newest that did something else; that of an empty register where there is none.
    package func newest(besides verb: String) throws -> Identifier<Revision> {
        try connection.row("select id from revision where verb <> \(verb) order by id desc limit 1") { try $0.next() }
            ?? Revision.none.id
    }

    /// Nil for a revision that is not.
    package func hash(of revision: Identifier<Revision>) throws -> String? {
        try connection.row("select hash from revision where id = \(revision)") { try $0.next() }
    }

    package func add(_ revision: Revision, _ entry: Entry) throws {
        try connection.execute(
            """
            insert into revision (id, instant, actor, verb, why, source, hash)
            values (\(revision.id), \(entry.instant), \(entry.actor), \(entry.verb), \(entry.why), \(entry.source),
                \(revision.hash))
            """)
    }

    /// All revisions with what the audit trail says of them, oldest first.
    package func all() throws -> [(Revision, Entry)] {
        try connection.rows("select id, hash, instant, actor, verb, why, source from revision order by id") { row in
            (
                Revision(id: try row.next(), hash: try row.next()),
                Entry(
                    instant: try row.next(), actor: try row.next(), verb: try row.next(), why: try row.next(),
                    source: try row.next())
            )
        }
    }

    /// Who wrote, when, what and why.
    package struct Entry: Hashable, Sendable {
        /// UTC, `2026-01-02T03:04:05.678Z`.
        package let instant: String
        package let actor: String
        package let verb: String
        package let why: String?
        /// The code of the source that was imported or withdrawn.
        package let source: String?

        package init(instant: String, actor: String, verb: String, why: String?, source: String?) {
            self.instant = instant
            self.actor = actor
            self.verb = verb
            self.why = why
            self.source = source
        }
    }
}
