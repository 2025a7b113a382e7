package import Basics

/// What a person has decided of two like assignments (rule 7: similar ones are proposed, a person decides).
package struct SimilarityDecision: Hashable, Sendable {
    package enum Verdict: String, Sendable {
        /// They are one assignment, under the older number.
        case joined
        /// They are two, however like they are: not proposed again.
        case apart
    }

    /// The older of the two, by number.
    package let one: Identifier<Assignment>
    package let other: Identifier<Assignment>
    package let verdict: Verdict

    package init(_ one: Identifier<Assignment>, _ other: Identifier<Assignment>, _ verdict: Verdict) {
        self.one = min(one, other)
        self.other = max(one, other)
        self.verdict = verdict
    }
}

/// Which assignments are one by decision: each goes by the oldest number of those that it is joined with.
package struct JoinedAssignments: Sendable {
    private var parents: [Identifier<Assignment>: Identifier<Assignment>] = [:]

    package init(_ decisions: [SimilarityDecision]) {
        for decision in decisions where decision.verdict == .joined {
            let roots = (self[decision.one], self[decision.other])
            if roots.0 != roots.1 { parents[max(roots.0, roots.1)] = min(roots.0, roots.1) }
        }
    }

    /// The number that an assignment goes by; its own where nobody has joined it.
    package subscript(_ id: Identifier<Assignment>) -> Identifier<Assignment> {
        var id = id
        while let parent = parents[id] { id = parent }
        return id
    }
}
