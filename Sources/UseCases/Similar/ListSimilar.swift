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
        var rank: Int { percent + (isSameLead ? 15 : 0) + (isSuccession ? 10 : 0) }

        fileprivate var isWorthAsking: Bool {
            percent >= (isSameLead && isSuccession ? 35 : 50) || (reason == .contained && isSameLead && isSuccession)
        }
    }

    /// The most alike first.
    package func callAsFunction() async throws -> [Proposal] {
        Self.proposals(in: try await register.value())
    }

    /// Those of a register as known at any revision.
    static func proposals(in register: Register) -> [Proposal] {
        let index = Similarity.Index(register.works)
        var candidates: [Int: [Candidate]] = [:]
        for (one, match) in index.pairs() {
            let (older, newer) = (min(one, match.index), max(one, match.index))
            guard let candidate = register.candidate(older, for: newer, by: match) else { continue }
            candidates[newer, default: []].append(candidate)
        }
        return candidates.map { newer, candidates in
            Proposal(
                assignment: register.assignments[newer].id,
                title: register.rows[register.assignments[newer].rows.last ?? 0].appearance.title,
                candidates: Array(
                    candidates.sorted { ($1.rank, $0.assignment) < ($0.rank, $1.assignment) }.prefix(3)))
        }.sorted { one, other in
            let ranks = (one.candidates[0].rank, other.candidates[0].rank)
            return (ranks.1, one.assignment) < (ranks.0, other.assignment)
        }
    }
}

extension Register {
    /// What each assignment is by the newest source that names it, in their order.
    var works: [Similarity.Work] {
        assignments.map { entry in
            let row = rows[entry.rows.last ?? 0].appearance
            return Similarity.Work(title: row.title, lead: row.lead)
        }
    }

    /// One assignment as proposed for another one; nil where they are not like enough, or a person has decided.
    func candidate(_ one: Int, for other: Int, by match: Similarity.Match) -> ListSimilar.Candidate? {
        guard match.percent >= 35 || match.reason == .contained else { return nil }
        let sources = [one, other].map { index in Set(assignments[index].rows.map { rows[$0].source }) }
        let ids = (assignments[one].id, assignments[other].id)
        let candidate = ListSimilar.Candidate(
            assignment: ids.0, title: rows[assignments[one].rows.last ?? 0].appearance.title, percent: match.percent,
            reason: match.reason, isSameLead: match.isSameLead, isSuccession: sources[0].isDisjoint(with: sources[1]),
            sharedTerms: match.sharedTerms)
        let isDecided = decisions.contains { decision in
            let decided = (number(decision.one), number(decision.other))
            return decided == ids || decided == (ids.1, ids.0)
        }
        return candidate.isWorthAsking && !isDecided ? candidate : nil
    }
}
