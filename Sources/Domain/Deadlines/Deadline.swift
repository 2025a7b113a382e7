package import Basics

/// What the words of a deadline mean; the words themselves stay with the assignment.
///
/// The readings are those of the table "Deadlines" in the contracts.
package struct Deadline: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case date, month, quarter, halfYear, year, before
        case ongoing, monthly, quarterly, yearly
        case phased, byDirective, byEvent, none
    }

    /// One of several steps; `what` are its words without those of the day.
    package struct Step: Hashable, Sendable {
        package let due: CivilDate?
        package let what: String?

        package init(due: CivilDate?, what: String?) {
            self.due = due
            self.what = what
        }
    }

    package let kind: Kind
    /// The last day that is on time; nil where there is none, where it is not known, and for several steps.
    package let due: CivilDate?
    /// In the order of the text; empty unless phased.
    package let steps: [Step]

    package init(kind: Kind, due: CivilDate? = nil, steps: [Step] = []) {
        self.kind = kind
        self.due = due
        self.steps = steps
    }

    /// An empty cell: an open question, never "on time".
    package static let none = Deadline(kind: .none)
}

extension Deadline {
    /// The last day that is still on time, as seen on `day`.
    ///
    /// Only a phased deadline depends on `day`: the first step not yet passed is due, after them all the last one.
    package func due(asOf day: CivilDate) -> CivilDate? {
        guard kind == .phased else { return due }
        let days = steps.compactMap(\.due)
        return days.filter { $0 >= day }.min() ?? days.max()
    }

    /// True for work that goes on without an end, which can be neither late nor done for good.
    package var isOngoing: Bool {
        switch kind {
        case .ongoing, .monthly, .quarterly, .yearly: true
        case .date, .month, .quarter, .halfYear, .year, .before, .phased, .byDirective, .byEvent, .none: false
        }
    }
}
