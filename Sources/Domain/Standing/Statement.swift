package import Basics

/// What one source says of one obligation: done or not, dated by the source.
package struct Statement: Hashable, Sendable {
    package let statedOn: CivilDate
    package let says: Content

    package enum Content: Hashable, Sendable {
        /// Not done.
        case open
        /// The task is listed, and nothing is said of whether it is done: open from the date of the source on.
        case unsaid
        /// `isImplied`: it follows from a list that names others as outstanding.
        case done(on: CivilDate?, grade: Grade?, isImplied: Bool)
    }

    package init(statedOn: CivilDate, says: Content) {
        self.statedOn = statedOn
        self.says = says
    }

    /// Of two statements of one source the stricter: open before done, the later product, the lesser grade.
    package static func stricter(_ one: Content, _ other: Content) -> Content {
        switch (one, other) {
        case (.open, _), (_, .open): return .open
        case (.unsaid, _), (_, .unsaid): return .unsaid
        case (.done(let day, let grade, let isImplied), .done(let otherDay, let otherGrade, let isOtherImplied)):
            // What a source says outranks what only follows from its silence.
            if isImplied != isOtherImplied { return isImplied ? other : one }
            let lesser = [grade, otherGrade].compactMap { $0 }.min { $0.rank < $1.rank }
            return .done(on: [day, otherDay].compactMap { $0 }.max(), grade: lesser, isImplied: isImplied)
        }
    }
}

extension Statement.Content {
    var isDone: Bool {
        if case .done = self { true } else { false }
    }
}

extension Collection<Statement> {
    /// What counts as done on `day`; nil while the work is open. The statements stand in the order of their dates.
    ///
    /// A statement dated by `day` counts as it stands, the newest first. A later one counts backwards only where it says
    /// that the work was not done, or names a day of the product that is not after `day`: a product of a later day does
    /// not contradict who was done before, and done without a day is done from its own date.
    package func outcome(asOf day: CivilDate) -> Outcome? {
        var newestByDay: Statement?
        var speaking: Statement?
        for statement in self {
            if statement.statedOn <= day {
                newestByDay = statement
            } else {
                switch statement.says {
                case .open: speaking = statement
                case .done(let product?, _, _) where product <= day: speaking = statement
                case .unsaid, .done: break
                }
            }
        }
        guard let statement = speaking ?? newestByDay,
            case .done(let doneOn, let grade, let isImplied) = statement.says
        else { return nil }
        return Outcome(doneOn: doneOn, statedOn: statement.statedOn, grade: grade, isImplied: isImplied)
    }

    /// Whether a statement dated after `due` says not done, or one of by `day` does not say done.
    package func isOpen(after due: CivilDate, asOf day: CivilDate) -> Bool {
        contains { $0.statedOn > due && ($0.says == .open || ($0.says == .unsaid && $0.statedOn <= day)) }
    }
}
