package import Basics
import Crypto
package import Database
package import Domain
import Persistence

/// Whether the register holds together, and what in it waits for a person.
package struct CheckRegister: Sendable {
    private let database: Database
    private let register: CurrentRegister
    private let listSimilar: ListSimilar

    package init(database: Database, register: CurrentRegister, listSimilar: ListSimilar) {
        self.database = database
        self.register = register
        self.listSimilar = listSimilar
    }

    package struct Report: Sendable {
        package let revision: Identifier<Revision>
        /// Revisions whose hash is not that of what they say and of the one before: somebody altered the audit trail.
        package var brokenRevisions: [Identifier<Revision>] = []
        /// Task rows whose assignment or source does not stand.
        package var danglingRows: [String] = []
        /// Names that no agency is known by, with how many rows name them and agencies that they may be.
        package var unknownAgencies: [(name: String, rows: Int, suggestions: [String])] = []
        /// Corrections of words that no source says any more.
        package var waitingCorrections: [Correction] = []
        /// How many assignments read like others.
        package var similar = 0

        /// Issued reports that are not as they were sealed.
        package var brokenIssues: [Int] = []

        package var isSound: Bool { brokenRevisions.isEmpty && danglingRows.isEmpty && brokenIssues.isEmpty }
    }

    package func callAsFunction() async throws -> Report {
        let register = try await register.value()
        var report = Report(revision: register.revision)
        (report.brokenRevisions, report.danglingRows, report.brokenIssues) = try await database.read { connection in
            let broken = Revision.broken(in: try RevisionRows(connection).all())
            let dangling = try AppearanceRows(connection).dangling()
            return (broken, dangling, try ReportRows(connection).broken(connection))
        }
        var rows: [String: Int] = [:]
        var names: [String] = []
        for row in register.rows.map(\.appearance) {
            let mentions = row.lead.agencies + row.coordinating.agencies + (row.outstanding ?? [])
            for name in Set(mentions.lazy.filter { $0.code == nil }.map(\.name)).sorted() {
                if rows[name] == nil { names.append(name) }
                rows[name, default: 0] += 1
            }
        }
        let known = AgencyNames.standard.with(
            aliases: register.aliases.map { ($0.name, $0.agency) })
        report.unknownAgencies = names.map { name in
            (name, rows[name] ?? 0, known.suggestions(for: name).map(\.name))
        }
        report.waitingCorrections = register.corrections.waiting
        report.similar = try await listSimilar().count
        return report
    }
}

extension Revision {
    /// Revisions whose hash is not that of what they say and of the one before.
    static func broken(in revisions: [(Revision, RevisionRows.Entry)]) -> [Identifier<Revision>] {
        var before = Revision.none
        var broken: [Identifier<Revision>] = []
        for (revision, entry) in revisions {
            if revision != before.next(saying: entry) { broken.append(revision.id) }
            before = revision
        }
        return broken
    }
}
