import Basics
package import Domain

/// A task row with all that was read in it, and what its reading leaves open: input of linking and checking.
package struct ReadRow: Equatable, Sendable {
    package var line: TaskLine
    package var appearance: Appearance
    package var deadlineDoubts: [DeadlineDoubt]
    package var outcome: OutcomeReading
    /// Columns whose cell holds what belongs to another column.
    package var shifted: [Shift]
    /// The directive was named by the list, not by the row.
    package var isDirectiveOfList: Bool
    /// What the context of the row gave its deadline.
    package var deadlineContext: DeadlineContext

    package struct Shift: Equatable, Sendable {
        package let from: ColumnRole
        package let to: ColumnRole
        package let words: String
    }
}
