package import Basics
package import Domain
import Persistence

/// The words of tasks as pages show them.
extension Edition {
    /// The row of a task that counts on the day, by the index of the task among the assignments.
    package func task(at entry: Int) -> Appearance {
        register.row(of: register.assignments[entry], asOf: day).appearance
    }

    /// The same by its number; nil for a task that is not.
    package func task(_ id: Identifier<Assignment>) -> Appearance? {
        register.assignment(id).map { register.row(of: $0, asOf: day).appearance }
    }

    package var hasTasks: Bool { !register.rows.isEmpty }

    /// The task rows that were read in a source, in its order.
    package func rows(of source: Identifier<Source>) -> [RowLine] {
        register.rows.filter { $0.source == source }.map { stored in
            RowLine(
                key: stored.appearance.key, title: stored.appearance.title, assignment: stored.assignment,
                table: stored.appearance.table, row: stored.appearance.row)
        }
    }

    /// A task row of a source, with the task that it names.
    package struct RowLine: Sendable {
        package let key: String
        package let title: String
        package let assignment: Identifier<Assignment>
        /// The table of the document and the row in it, from 0 on.
        package let table: Int
        package let row: Int
    }
}
