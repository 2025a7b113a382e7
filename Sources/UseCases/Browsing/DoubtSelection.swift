package import Basics
package import Domain
import Persistence

/// The doubts that a page asks for, the most serious first, with counts by category.
package struct DoubtSelection: Sendable {
    package let flags: [(source: Identifier<Source>, flag: Flag)]
    /// Of every category, whichever was asked for: how many of each severity.
    package let counts: [(category: FlagCategory, bySeverity: [Flag.Severity: Int])]

    /// What is asked for; nil asks for any.
    package struct Filter: Hashable, Sendable {
        package var category: FlagCategory?
        package var severity: Flag.Severity?
        package var task: Identifier<Assignment>?
        package var source: String?

        package init() {}
    }

    package init(_ edition: Edition, _ filter: Filter) {
        let register = edition.register
        var selected: [(source: Identifier<Source>, flag: Flag)] = []
        var counts: [FlagCategory: [Flag.Severity: Int]] = [:]
        let ofTask = filter.task.flatMap { id in register.assignments.firstIndex { $0.id == id } }
            .map { Set(edition.index.tasks[$0].flags) }
        let source = filter.source.flatMap { code in register.sources.first { $0.code == code }?.id }
        for (index, entry) in register.flags.enumerated() {
            if filter.task != nil, !(ofTask?.contains(index) ?? false) { continue }
            if filter.source != nil, entry.source != source { continue }
            counts[entry.flag.category, default: [:]][entry.flag.severity, default: 0] += 1
            if let category = filter.category, entry.flag.category != category { continue }
            if let severity = filter.severity, entry.flag.severity != severity { continue }
            selected.append(entry)
        }
        flags = selected.enumerated().sorted { one, other in
            (other.element.flag.severity, one.offset) < (one.element.flag.severity, other.offset)
        }.map(\.element)
        self.counts = FlagCategory.allCases.compactMap { category in counts[category].map { (category, $0) } }
    }
}
