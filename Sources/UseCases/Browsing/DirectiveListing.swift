package import Basics
package import Domain
import Persistence

/// Every document that sources cite, with what it assigned and how that stands on a day.
package struct DirectiveListing: Sendable {
    /// In the order of their first citation.
    package let lines: [Line]

    package struct Line: Sendable {
        package let slug: String
        package let entry: DirectiveList.Entry
        /// Tasks by standing; the same counts as the list that they open.
        package let counts: [Standing: Int]
        package let tasks: Int

        /// Rows that cite it.
        package var citations: Int { entry.rows.count }
    }

    package init(_ edition: Edition) throws {
        let selection = try edition.select(TaskFilter(), by: .number)
        var counts: [Int: [Standing: Int]] = [:]
        var tasks: [Int: Int] = [:]
        for line in selection.tasks {
            guard let directive = edition.index.tasks[line.entry].directive else { continue }
            tasks[directive, default: 0] += 1
            if let standing = line.standing { counts[directive, default: [:]][standing, default: 0] += 1 }
        }
        lines = edition.index.directives.entries.enumerated().map { index, entry in
            Line(
                slug: edition.index.directiveSlugs[index], entry: entry, counts: counts[index] ?? [:],
                tasks: tasks[index] ?? 0)
        }
    }
}

extension Edition {
    /// The rows that cite a directive, with the tasks that they name.
    package func citations(of entry: DirectiveList.Entry) -> [CitingRow] {
        entry.rows.compactMap { index in
            let stored = register.rows[index]
            return register.source(stored.source).map { source in
                CitingRow(
                    source: source, key: stored.appearance.key, title: stored.appearance.title,
                    assignment: stored.assignment)
            }
        }
    }

    /// A row that cites a document.
    package struct CitingRow: Sendable {
        package let source: Source
        package let key: String
        package let title: String
        package let assignment: Identifier<Assignment>
    }
}
