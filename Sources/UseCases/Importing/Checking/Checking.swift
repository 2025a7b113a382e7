package import Domain

/// Stage 6 of an import: what a careful editor would ask about what was read. Each rule is a file of this folder; none
/// knows a certain report.
package enum Checking {
    /// By the order of the document, what concerns no row before the rows of its appendix; then by category.
    package static func flags(of material: Material) -> [Flag] {
        var seen: Set<Fault> = []
        var doubts: [Doubt] = []
        for rule in QualityRules.all {
            let found = rule.doubts(material).filter { $0.fault == .own || !seen.contains($0.fault) }
            // Several doubts of one rule about one row, such as two days, are several faults.
            seen.formUnion(found.map(\.fault))
            doubts += found
        }
        return sorted(sharing(doubts, material), material).map(\.flag)
    }

    /// Identical appearances of the same assignments share a flag that says the same of each.
    private static func sharing(_ doubts: [Doubt], _ material: Material) -> [Doubt] {
        struct Saying: Hashable {
            let assignments: Set<Int>
            let category: FlagCategory
            let severity: Flag.Severity
            let message: String
        }
        let assignments = Dictionary(
            zip(material.rows.map(\.key), material.assignments), uniquingKeysWith: { one, _ in one })
        var places: [Saying: Int] = [:]
        var shared: [Doubt] = []
        for doubt in doubts {
            let works = doubt.flag.rows.compactMap { assignments[$0] }
            guard !works.isEmpty, works.count == doubt.flag.rows.count else {
                shared.append(doubt)
                continue
            }
            let saying = Saying(
                assignments: Set(works), category: doubt.flag.category, severity: doubt.flag.severity,
                message: doubt.flag.message)
            guard let place = places[saying] else {
                places[saying] = shared.count
                shared.append(doubt)
                continue
            }
            if shared[place].flag.rows.contains(doubt.flag.rows[0]) { continue }
            shared[place].flag.rows += doubt.flag.rows.filter { !shared[place].flag.rows.contains($0) }
            shared[place].flag.places += doubt.flag.places.filter { !shared[place].flag.places.contains($0) }
        }
        return shared
    }

    private static func sorted(_ doubts: [Doubt], _ material: Material) -> [Doubt] {
        let parts = Dictionary(
            material.outline.parts.enumerated().map { ($0.element.appendix, $0.offset) }, uniquingKeysWith: min)
        let categories = Dictionary(
            FlagCategory.allCases.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: min)
        func position(_ offset: Int, _ doubt: Doubt) -> [Int] {
            let appendix = doubt.row.map { material.rows[$0].line.appendix } ?? doubt.flag.places.first?.appendix
            return [
                appendix.flatMap { parts[$0] } ?? Int.max, doubt.row ?? -1, categories[doubt.flag.category] ?? 0,
                offset,
            ]
        }
        return doubts.enumerated()
            .map { (position($0.offset, $0.element), $0.element) }
            .sorted { $0.0.lexicographicallyPrecedes($1.0) }
            .map(\.1)
    }
}
