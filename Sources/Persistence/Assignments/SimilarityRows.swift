package import Basics
package import Database
package import Domain

/// The table `similarity`: what persons have decided of two like assignments. Decisions outlast re-imports.
package struct SimilarityRows {
    private let connection: Connection

    package init(_ connection: Connection) {
        self.connection = connection
    }

    package func known(at revision: Identifier<Revision>) throws -> [SimilarityDecision] {
        try connection.rows(
            "select one, other, verdict from similarity where \(.standing(at: revision)) order by one, other"
        ) { row in
            let (one, other): (Identifier<Assignment>, Identifier<Assignment>) = (try row.next(), try row.next())
            let verdict: SimilarityDecision.Verdict? = try row.nextWord()
            return SimilarityDecision(one, other, verdict ?? .apart)
        }
    }

    /// An older decision on the same two ends.
    package func add(_ decision: SimilarityDecision, since revision: Identifier<Revision>) throws {
        try connection.execute(
            """
            update similarity set until = \(revision)
            where one = \(decision.one) and other = \(decision.other) and until is null
            """)
        try connection.insert(
            into: "similarity", columns: ["one", "other", "verdict", "since"],
            rows: [
                [
                    decision.one.sqlValue, decision.other.sqlValue, decision.verdict.rawValue.sqlValue,
                    revision.sqlValue,
                ]
            ])
    }
}
