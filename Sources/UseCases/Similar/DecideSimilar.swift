package import Basics
package import Database
package import Domain
import Persistence

/// Records what a person decides of two assignments: they are one, or they are two. It holds for every source read so
/// far and to come; the revision before still shows them as they were.
package struct DecideSimilar: Sendable {
    private let database: Database
    private let recorder: Recorder

    package init(database: Database, recorder: Recorder) {
        self.database = database
        self.recorder = recorder
    }

    /// - Returns: the number under which both go on; nil where they are kept apart.
    /// - Throws: `Refusal.notFound` for an assignment that no source names; `Refusal.rule(.oneTask)` where both are one
    ///   already; `Refusal.rule(.joinedThroughOthers)` where they are one only because each was joined with a third.
    package func callAsFunction(
        _ one: Identifier<Assignment>, _ other: Identifier<Assignment>, are verdict: SimilarityDecision.Verdict,
        by author: Author
    ) async throws -> Identifier<Assignment>? {
        try await recorder.record("DecideSimilar", by: author) { connection, revision in
            let rows = SimilarityRows(connection)
            let decisions = try rows.known(at: revision)
            for id in [one, other] {
                guard try AssignmentRows(connection).isStanding(id) else { throw Refusal.notFound(what: id.shown) }
            }
            let joined = JoinedAssignments(decisions)
            let isJoinedDirectly = decisions.contains(SimilarityDecision(one, other, .joined))
            switch verdict {
            case .joined:
                guard joined[one] != joined[other] else { throw Refusal.rule(.oneTask) }
            case .apart:
                guard one != other else { throw Refusal.rule(.oneTask) }
                let rest = JoinedAssignments(decisions.filter { $0 != SimilarityDecision(one, other, .joined) })
                if rest[one] == rest[other] { throw Refusal.rule(.joinedThroughOthers) }
            }
            guard verdict == .joined || isJoinedDirectly || !decisions.contains(SimilarityDecision(one, other, .apart))
            else { throw Refusal.rule(.decidedAlready) }
            try rows.add(SimilarityDecision(one, other, verdict), since: revision)
            return verdict == .joined ? min(joined[one], joined[other]) : nil
        }
    }
}
