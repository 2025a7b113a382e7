package import Basics
package import Domain

/// The question whose answer is a number of a report: `obligations?standing=overdue&agency=bkhcn`. In a Word file it is
/// the tag of the number's content control, so that anybody can ask the register again.
package struct FigureQuery: Hashable, Sendable {
    package var measure: Measure
    /// Of a task: how it stands as a whole; of an obligation or agency: how that stands. Empty asks for any.
    package var standings: [Standing] = []
    /// The slug of an agency.
    package var agency: String?
    package var task: Identifier<Assignment>?
    package var due: Due?
    package var block: ReportDefinition.Block?
    package var outcome: RateOutcome?
    package var severity: Flag.Severity?
    package var verdict: Claim.Verdict?
    package var change: Change?

    package enum Measure: String, CaseIterable, Sendable {
        case tasks, obligations, agencies
        /// The most days that an obligation is overdue.
        case overdueDays
        /// Agencies of the tables of rates.
        case rates
        case claims, doubts
        /// Against the report issued before.
        case changes
        /// Assignments that read like others, on which nobody has decided.
        case similar

        /// What may be asked of it; a condition that it would ignore is no question.
        fileprivate var conditions: Set<String> {
            switch self {
            case .tasks, .obligations: ["standing", "agency", "due"]
            case .agencies: ["standing"]
            case .overdueDays: ["agency", "task"]
            case .rates: ["block", "outcome"]
            case .claims: ["verdict"]
            case .doubts: ["severity"]
            case .changes: ["kind"]
            case .similar: []
            }
        }
    }

    /// When what is counted falls due.
    package enum Due: Hashable, Sendable {
        /// In the period of the report.
        case period
        /// After its day, within so many days, and not done.
        case within(days: Int)
    }

    /// In which way a task or rate differs from the report before.
    package enum Change: String, CaseIterable, Sendable {
        case new, gone, done, moved, rates
    }

    /// Word keeps so many characters of a tag.
    static let longest = 64

    package init(_ measure: Measure, standings: [Standing] = [], agency: String? = nil) {
        self.measure = measure
        self.standings = standings
        self.agency = agency
    }
}

// MARK: - As text

extension FigureQuery {
    /// Nil for a text that asks nothing.
    package init?(_ text: String) {
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let measure = Measure(rawValue: parts[0]) else { return nil }
        self.init(measure)
        guard parts.count == 2 else { return }
        for pair in parts[1].split(separator: "&", omittingEmptySubsequences: false) {
            let sides = pair.split(separator: "=", maxSplits: 1).map(String.init)
            guard sides.count == 2, measure.conditions.contains(sides[0]), read(sides[0], sides[1]) else { return nil }
        }
    }

    private mutating func read(_ name: String, _ value: String) -> Bool {
        switch name {
        case "standing":
            for word in value.split(separator: ",") {
                switch (Progress(rawValue: String(word)), Standing(rawValue: String(word))) {
                case (let progress?, _): standings += progress.standings
                case (_, let standing?): standings.append(standing)
                case (nil, nil): return false
                }
            }
        case "agency": agency = value
        case "task":
            task = value.hasPrefix("NV-") ? Int32(value.dropFirst(3)).map { Identifier($0) } : nil
            return task != nil
        case "due":
            due = value == "period" ? .period : Int(value).flatMap { (1...3660).contains($0) ? .within(days: $0) : nil }
            return due != nil
        case "block":
            block = Self.blocks.first { $0.name == value }?.block
            return block != nil
        case "outcome":
            outcome = RateOutcome(rawValue: value)
            return outcome != nil
        case "severity":
            severity = Flag.Severity(rawValue: value)
            return severity != nil
        case "verdict":
            verdict = Claim.Verdict(rawValue: value)
            return verdict != nil
        case "kind":
            change = Change(rawValue: value)
            return change != nil
        default: return false
        }
        return true
    }

    /// Several standings by one word.
    private enum Progress: String, CaseIterable {
        case done, open, late

        var standings: [Standing] {
            switch self {
            case .done: Standing.allCases.filter(\.isDone)
            case .open: Standing.allCases.filter { !$0.isDone }
            case .late: [.overdue, .notReported]
            }
        }
    }

    private static let blocks: [(name: String, block: ReportDefinition.Block)] = [
        ("ministries", .ministries), ("formerProvinces", .formerProvinces), ("provinces", .provinces),
    ]

    /// The shortest text that asks the same: Word keeps 64 characters of a tag.
    package var text: String {
        var pairs: [String] = []
        if !standings.isEmpty {
            let known = Progress.allCases.first { Set($0.standings) == Set(standings) }
            pairs.append("standing=\(known?.rawValue ?? standings.map(\.rawValue).joined(separator: ","))")
        }
        if let agency { pairs.append("agency=\(agency)") }
        if let task { pairs.append("task=\(task.shown)") }
        switch due {
        case nil: break
        case .period: pairs.append("due=period")
        case .within(let days): pairs.append("due=\(days)")
        }
        if let block, let name = Self.blocks.first(where: { $0.block == block })?.name { pairs.append("block=\(name)") }
        if let outcome { pairs.append("outcome=\(outcome.rawValue)") }
        if let severity { pairs.append("severity=\(severity.rawValue)") }
        if let verdict { pairs.append("verdict=\(verdict.rawValue)") }
        if let change { pairs.append("kind=\(change.rawValue)") }
        return pairs.isEmpty ? measure.rawValue : "\(measure.rawValue)?\(pairs.joined(separator: "&"))"
    }
}
