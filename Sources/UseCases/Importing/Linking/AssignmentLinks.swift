package import Basics
package import Domain

/// Stage 5 of an import: which rows are the same assignment (rule "One assignment" of the contracts).
///
/// Rows whose titles, leads and directive are equal are one; where a directive is missing on one side, the rest
/// decides. What is only similar is proposed elsewhere, never joined here.
package struct AssignmentLinks: Sendable {
    /// Title and leads, as they compare.
    private struct Work: Hashable {
        let title: String
        let leads: [String]
    }

    private struct Candidate {
        let assignment: Identifier<Assignment>
        var directives: [DocumentKey]
    }

    private var known: [Work: [Candidate]] = [:]
    private var newest: Identifier<Assignment>

    /// - Parameter newest: the last number given to an assignment.
    package init(newest: Identifier<Assignment>) {
        self.newest = newest
    }

    /// A row of the register as it stands.
    package mutating func learn(_ appearance: Appearance, as assignment: Identifier<Assignment>) {
        let work = Self.work(appearance)
        let directive = appearance.directive.map(\.key)
        if let index = known[work]?.firstIndex(where: { $0.assignment == assignment }) {
            if let directive { known[work]?[index].directives.append(directive) }
        } else {
            known[work, default: []].append(
                Candidate(assignment: assignment, directives: [directive].compactMap { $0 }))
        }
    }

    /// The assignment that a row is an appearance of: a known one, or nil.
    package func assignment(of appearance: Appearance) -> Identifier<Assignment>? {
        let directive = appearance.directive.map(\.key)
        let candidates = known[Self.work(appearance)] ?? []
        // An equal directive outranks a missing one.
        if let directive, let equal = candidates.first(where: { $0.directives.contains { $0.matches(directive) } }) {
            return equal.assignment
        }
        return candidates.first { $0.directives.isEmpty || directive == nil }?.assignment
    }

    /// A new assignment, the next number.
    package mutating func add() -> Identifier<Assignment> {
        newest = newest.next
        return newest
    }

    private static func work(_ appearance: Appearance) -> Work {
        let agencies = appearance.lead.agencies.map { $0.code ?? $0.name.comparisonKey }
        let groups = appearance.lead.groups.map { group in
            "\(group.group.rawValue)|\(group.qualifier?.comparisonKey ?? "")"
                + group.except.map { $0.code ?? $0.name }.sorted().joined(separator: "|")
        }
        return Work(title: appearance.title.comparisonKey, leads: (agencies + groups).sorted())
    }
}
