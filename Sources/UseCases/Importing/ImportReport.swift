package import Basics
package import Domain

/// What an import understood, and what that changes in the register: told to the person who imported.
package struct ImportReport: Sendable {
    package var fileName: String
    /// The code of the source.
    package var source: String
    /// The revision that holds it; nil for a trial and for a file that is known already.
    package var revision: Identifier<Revision>?
    /// The very bytes were read before: nothing changed.
    package var isKnownFile: Bool
    package var issuer: String?
    package var date: CivilDate
    package var tables: [TableSummary]
    package var tasks: Int
    /// Task rows that are the first of their assignment.
    package var new: Int
    /// Task rows of assignments that are known, from an earlier source or row.
    package var known: Int
    /// Rows that say otherwise than the register did.
    package var changed: [Difference]
    /// Keys of rows, or assignments, that the source no longer names.
    package var gone: [String]
    /// New rows that read like ones that are gone.
    package var similar: [Likeness] = []
    package var agenciesKnown: Int
    package var agenciesUnknown: [String]
    package var deadlineKinds: [(kind: Deadline.Kind, count: Int)]
    package var rates: Int
    package var findings: Int
    package var lines: Int
    package var claims: [Claim.Verdict: Int]
    package var flags: [(category: FlagCategory, severity: Flag.Severity, count: Int)]

    /// One field of one row that a new version, or a later source, states otherwise.
    package struct Difference: Equatable, Sendable {
        package let key: String
        package let field: String
        package let before: String?
        package let after: String?
    }

    /// A new row that reads like one of the earlier document that is gone: proposed, not joined.
    package struct Likeness: Equatable, Sendable {
        package let key: String
        package let assignment: Identifier<Assignment>
        /// The assignment that it may be.
        package let to: Identifier<Assignment>
        /// The key of that one's row.
        package let before: String
        /// How like they are, from 0 to 100.
        package let percent: Int
    }
}
