package import Basics
package import Domain
import Persistence

/// The doubts that a page asks for, the most serious first, with counts by category.
package struct DoubtSelection: Sendable {
    /// By their places among the flags of the register.
    package let flags: [Int]
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
        var selected: [Flag.Severity: [Int]] = [:]
        var counts: [FlagCategory: [Flag.Severity: Int]] = [:]
        let ofTask = filter.task.flatMap { register.index(ofAssignment: $0) }
            .map { Set(edition.index.tasks[$0].flags) }
        let source = filter.source.flatMap { code in register.sources.first { $0.code == code }?.id }
        for (index, entry) in register.flags.enumerated() {
            if filter.task != nil, !(ofTask?.contains(index) ?? false) { continue }
            if filter.source != nil, entry.source != source { continue }
            let (category, severity) = (entry.flag.category, entry.flag.severity)
            counts[category, default: [:]][severity, default: 0] += 1
            if let asked = filter.category, category != asked { continue }
            if let asked = filter.severity, severity != asked { continue }
            selected[severity, default: []].append(index)
        }
        flags = Flag.Severity.allCases.sorted(by: >).flatMap { selected[$0] ?? [] }
        self.counts = FlagCategory.allCases.compactMap { category in counts[category].map { (category, $0) } }
    }
}
