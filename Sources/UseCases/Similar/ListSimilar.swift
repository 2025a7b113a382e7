package import Basics
package import Domain
import Persistence

/// Assignments that read alike and on which nobody has decided: proposed to be joined, or kept apart, by a person.
package struct ListSimilar: Sendable {
    private let register: CurrentRegister

    package init(register: CurrentRegister) {
        self.register = register
    }

    /// One assignment with older ones that it may be.
    package struct Proposal: Sendable {
        package let assignment: Identifier<Assignment>
        package let title: String
        /// The likeliest first, three at most.
        package let candidates: [Candidate]
    }

    package struct Candidate: Sendable {
        package let assignment: Identifier<Assignment>
        package let title: String
        /// How like they are, from 0 to 100.
        package let percent: Int
        package let reason: Similarity.Reason
        package let isSameLead: Bool
        /// No source names both: the one may be the other with edited words.
        package let isSuccession: Bool
        /// The longest words in common, the rarest first.
        package let sharedTerms: [String]

        /// By how much it is proposed before others.
        fileprivate var rank: Int { percent + (isSameLead ? 15 : 0) + (isSuccession ? 10 : 0) }

        fileprivate var isWorthAsking: Bool {
            percent >= (isSameLead && isSuccession ? 35 : 50) || (reason == .contained && isSameLead && isSuccession)
        }
    }

    /// The most alike first.
    package func callAsFunction() async throws -> [Proposal] {
        let register = try await register.value()
        let rows = register.assignments.map { register.rows[$0.rows.last ?? 0].appearance }
        let sources = register.assignments.map { entry in Set(entry.rows.map { register.rows[$0].source }) }
        let decided = Set(
            register.decisions.map { Pair(register.number($0.one), register.number($0.other)) })
        let index = Similarity.Index(rows.map { Similarity.Work(title: $0.title, lead: $0.lead) })
        var candidates: [Int: [Candidate]] = [:]
        for (one, match) in index.pairs() {
            let (older, newer) = (min(one, match.index), max(one, match.index))
            let ids = (register.assignments[older].id, register.assignments[newer].id)
            let candidate = Candidate(
                assignment: ids.0, title: rows[older].title, percent: match.percent, reason: match.reason,
                isSameLead: match.isSameLead, isSuccession: sources[older].isDisjoint(with: sources[newer]),
                sharedTerms: match.sharedTerms)
            guard candidate.isWorthAsking, !decided.contains(Pair(ids.0, ids.1)) else { continue }
            candidates[newer, default: []].append(candidate)
        }
        return candidates.map { newer, candidates in
            Proposal(
                assignment: register.assignments[newer].id, title: rows[newer].title,
                candidates: Array(
                    candidates.sorted { ($1.rank, $0.assignment) < ($0.rank, $1.assignment) }.prefix(3)))
        }.sorted { one, other in
            let ranks = (one.candidates[0].rank, other.candidates[0].rank)
            return (ranks.1, one.assignment) < (ranks.0, other.assignment)
        }
    }

    private struct Pair: Hashable {
        let one: Identifier<Assignment>
        let other: Identifier<Assignment>

        init(_ one: Identifier<Assignment>, _ other: Identifier<Assignment>) {
            (self.one, self.other) = (min(one, other), max(one, other))
        }
    }
}
