package import Basics

/// Every obligation of the register as flat facts, so that lists, counts, dashboard, search, report and API ask one
/// array and agree to the unit. Derived from the rows of one revision, never a source of truth.
///
/// An obligation is one assignment at one agency. The agencies of a group are there for every time in which they exist;
/// a day picks those that exist on it.
package struct Ledger: Sendable {
    package var obligations: [Obligation] = []
    package var parties: [Party] = []
    /// The group expressions that obligations came from, as written.
    package var groupWords: [String] = []
    var statements: [Statement] = []
    var deadlines: [DatedDeadline] = []

    package init() {}

    /// One assignment at one agency: the thing that is done or late (*phần việc*). 44 bytes.
    package struct Obligation: Sendable {
        package let assignment: Identifier<Assignment>
        /// Index among `parties`; nil where a group has no members that anybody could list.
        package let party: Int32?
        /// Index among `groupWords`; nil for an agency named itself.
        package let group: Int32?
        /// The days between which the agency exists, and before which the task was not given.
        let first: CivilDate
        let last: CivilDate
        let statements: Slice
        let deadlines: Slice
    }

    /// An agency as obligations know it: by code, or by the name as written where the register knows no such agency.
    package struct Party: Hashable, Sendable {
        package let code: String?
        package let name: String

        package init(code: String?, name: String) {
            self.code = code
            self.name = name
        }
    }

    /// A run of elements of one of the arrays.
    struct Slice: Sendable {
        let start: Int32
        let count: Int32

        var range: Range<Int> { Int(start)..<Int(start + count) }
    }

    /// The deadline that a source set, in force from its date on.
    struct DatedDeadline: Sendable {
        let statedOn: CivilDate
        let deadline: Deadline
        let words: String?
    }
}

// MARK: - Asking

extension Ledger {
    /// Whether the obligation is among those of `day`: the task had been given, and its agency exists.
    package func isCounted(_ obligation: Obligation, on day: CivilDate) -> Bool {
        obligation.first <= day && day <= obligation.last
    }

    /// The deadline in force on `day`: that of the newest source by then, else of the first one after.
    package func deadline(of obligation: Obligation, asOf day: CivilDate) -> Deadline {
        let range = obligation.deadlines.range
        return (deadlines[range].last { $0.statedOn <= day } ?? deadlines[range.lowerBound]).deadline
    }

    /// The words of the deadline in force on `day`; nil where its cell was empty.
    package func deadlineWords(of obligation: Obligation, asOf day: CivilDate) -> String? {
        let range = obligation.deadlines.range
        return (deadlines[range].last { $0.statedOn <= day } ?? deadlines[range.lowerBound]).words
    }

    package func standing(of obligation: Obligation, asOf day: CivilDate) -> Standing {
        let statements = statements[obligation.statements.range]
        return Standing(
            deadline(of: obligation, asOf: day), outcome: statements.outcome(asOf: day),
            isStatedOpen: { statements.isOpen(after: $0, asOf: day) }, asOf: day)
    }

    package func outcome(of obligation: Obligation, asOf day: CivilDate) -> Outcome? {
        statements[obligation.statements.range].outcome(asOf: day)
    }

    /// Everything that lists and exports show of an obligation on a day.
    package func state(of obligation: Obligation, asOf day: CivilDate) -> ObligationState {
        let deadline = deadline(of: obligation, asOf: day)
        let statements = statements[obligation.statements.range]
        let outcome = statements.outcome(asOf: day)
        let standing = Standing(
            deadline, outcome: outcome, isStatedOpen: { statements.isOpen(after: $0, asOf: day) }, asOf: day)
        let due = deadline.due(asOf: day)
        return ObligationState(
            standing: standing, due: due, overdueDays: standing == .overdue ? due?.days(until: day) : nil,
            outcome: outcome, deadline: deadline,
            deadlineWords: deadlineWords(of: obligation, asOf: day), isStated: !statements.isEmpty)
    }
}

/// How one obligation stands on a day, and why.
package struct ObligationState: Sendable {
    package let standing: Standing
    package let due: CivilDate?
    /// Days from the due day to the day asked; nil unless overdue.
    package let overdueDays: Int?
    package let outcome: Outcome?
    package let deadline: Deadline
    package let deadlineWords: String?
    /// Whether any source says anything about it.
    package let isStated: Bool

    /// Why it stands so: a word for the exports, explained in *Cách tính*.
    package var basis: String {
        if let outcome {
            if outcome.isImplied { return "othersNamedOutstanding" }
            return outcome.doneOn == nil ? "statedDone" : "productDated"
        }
        switch standing {
        case .overdue: return "statedOpenAfterDue"
        case .notReported: return "nothingStatedSinceDue"
        default: return isStated ? "statedOpen" : "nothingStated"
        }
    }
}
