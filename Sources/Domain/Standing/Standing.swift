package import Basics

/// How an obligation stands on a day. Always computed, never stored.
///
/// In the order of ledgers and tabs: what is late first. Raw values are the words of the exports.
package enum Standing: String, CaseIterable, Sendable {
    case overdue, notReported, dueSoon, inProgress
    case doneLate, doneDayUnknown, doneOnTime
    case ongoing, noDeadline

    /// Whether the work is done, however that stands to its due day.
    package var isDone: Bool {
        switch self {
        case .doneLate, .doneDayUnknown, .doneOnTime: true
        case .overdue, .notReported, .dueSoon, .inProgress, .ongoing, .noDeadline: false
        }
    }
}

extension Standing {
    /// From what needs attention first to what is done well: a task stands as the worst of its obligations.
    package var concern: Int {
        switch self {
        case .overdue: 0
        case .notReported: 1
        case .dueSoon: 2
        case .inProgress: 3
        case .noDeadline: 4
        case .ongoing: 5
        case .doneLate: 6
        case .doneDayUnknown: 7
        case .doneOnTime: 8
        }
    }

    /// By a number: words would be read letter by letter for every count.
    package func hash(into hasher: inout Hasher) { hasher.combine(concern) }
}

extension Standing {
    /// An open obligation due within so many days is due soon.
    package static let soon = 30

    /// The one rule of standing (table "export obligations" in the contracts).
    ///
    /// - Parameters:
    ///   - outcome: what counts as done on `day`; nil while the work is open.
    ///   - isStatedOpen: whether a statement dated after the due day says not done, or does not say done.
    package init(_ deadline: Deadline, outcome: Outcome?, isStatedOpen: (CivilDate) -> Bool, asOf day: CivilDate) {
        let due = deadline.due(asOf: day)
        if let outcome {
            self.init(done: outcome, due: due)
        } else if deadline.isOngoing {
            self = .ongoing
        } else if let due {
            if due < day {
                // Silence is not lateness: it takes a statement from after the due day.
                self = isStatedOpen(due) ? .overdue : .notReported
            } else {
                self = day.days(until: due) <= Self.soon ? .dueSoon : .inProgress
            }
        } else {
            self = .noDeadline
        }
    }

    private init(done outcome: Outcome, due: CivilDate?) {
        // What was only submitted has no day of the product, whatever day is given; what follows from silence has none.
        guard let due, outcome.grade != .submitted, !outcome.isImplied else {
            self = .doneDayUnknown
            return
        }
        if let doneOn = outcome.doneOn {
            self = doneOn <= due ? .doneOnTime : .doneLate
        } else {
            // A source of by the due day cannot report a product of after it.
            self = outcome.statedOn <= due ? .doneOnTime : .doneDayUnknown
        }
    }
}

/// What is stated to be done about an obligation, and by which statement.
package struct Outcome: Hashable, Sendable {
    /// The day of the promised product; nil where no source gives it.
    package let doneOn: CivilDate?
    /// The date of the document that says so.
    package let statedOn: CivilDate
    /// Nil where it only follows from a list that names others as outstanding.
    package let grade: Grade?
    /// Whether no source says so: others are named as outstanding, this one is not.
    package let isImplied: Bool

    package init(doneOn: CivilDate?, statedOn: CivilDate, grade: Grade?, isImplied: Bool) {
        self.doneOn = doneOn
        self.statedOn = statedOn
        self.grade = grade
        self.isImplied = isImplied
    }
}
