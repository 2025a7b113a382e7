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
    var works: [Work] = []
    var stretches: [Stretch] = []

    package init() {}

    /// One assignment at one agency: the thing that is done or late (*phần việc*). 32 bytes.
    package struct Obligation: Sendable {
        package let assignment: Identifier<Assignment>
        /// Index among `parties`; nil where a group has no members that anybody could list.
        package let party: Int32?
        /// Index among `groupWords`; nil for an agency named itself.
        package let group: Int32?
        /// The days between which the agency exists, and before which the task was not given.
        @usableFromInline let first: CivilDate
        @usableFromInline let last: CivilDate
        /// Index among `works`.
        let work: Int32
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
    @inlinable package func isCounted(_ obligation: Obligation, on day: CivilDate) -> Bool {
        // Asked of every obligation on every page, so by the numbers themselves.
        obligation.first.daysSince1970 <= day.daysSince1970 && day.daysSince1970 <= obligation.last.daysSince1970
    }

    /// The words of the deadline in force on `day`; nil where its cell was empty.
    package func deadlineWords(of obligation: Obligation, asOf day: CivilDate) -> String? {
        dated(works[Int(obligation.work)].deadlines, asOf: day).words
    }

    /// The deadline in force on `day`: that of the newest source by then, else of the first one after.
    func dated(_ deadlines: Slice, asOf day: CivilDate) -> DatedDeadline {
        let range = deadlines.range
        return self.deadlines[range].last { $0.statedOn <= day } ?? self.deadlines[range.lowerBound]
    }

    package func standing(of obligation: Obligation, asOf day: CivilDate) -> Standing {
        stretch(of: obligation, asOf: day).standing
    }

    /// Everything that lists and exports show of an obligation on a day.
    package func state(of obligation: Obligation, asOf day: CivilDate) -> ObligationState {
        let work = works[Int(obligation.work)]
        let dated = dated(work.deadlines, asOf: day)
        let statements = statements[work.statements.range]
        let outcome = statements.outcome(asOf: day)
        let standing = Standing(
            dated.deadline, outcome: outcome, isStatedOpen: { statements.isOpen(after: $0, asOf: day) }, asOf: day)
        let due = dated.deadline.due(asOf: day)
        return ObligationState(
            standing: standing, due: due, overdueDays: standing == .overdue ? due?.days(until: day) : nil,
            outcome: outcome, deadline: dated.deadline, deadlineWords: dated.words, isStated: !statements.isEmpty)
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
