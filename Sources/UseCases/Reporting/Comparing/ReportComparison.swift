package import Basics
package import Domain
import Persistence

/// What is different between two reports (*so sánh hai kỳ*): the register as each of them knew it, on its day.
package struct ReportComparison: Sendable {
    /// The register that a report tells, on the day that it speaks of.
    package struct Side: Sendable {
        let register: Register
        let day: CivilDate
    }

    /// A task with its words on the newer side; on the older one where it is gone.
    package struct Task: Hashable, Sendable {
        package let id: Identifier<Assignment>
        package let title: String
        package let lead: String
    }

    package struct Move: Hashable, Sendable {
        package let task: Task
        package let from: CivilDate?
        package let to: CivilDate?
    }

    package struct RateChange: Hashable, Sendable {
        package let agency: String
        package let period: CivilDate
        package let from: Double?
        package let to: Double?
    }

    /// Tasks that only the newer report has.
    package private(set) var new: [Task] = []
    /// Tasks that the newest documents of the older report name, and those of the newer no longer.
    package private(set) var gone: [Task] = []
    /// Tasks with all obligations done in the newer report, and not in the older.
    package private(set) var done: [Task] = []
    /// Tasks with another due day.
    package private(set) var moved: [Move] = []
    /// Figures of an agency and month that differ, or that only the newer report has.
    package private(set) var rates: [RateChange] = []

    package var isEmpty: Bool {
        new.isEmpty && gone.isEmpty && done.isEmpty && moved.isEmpty && rates.isEmpty
    }

    package init(from older: Side, to newer: Side) {
        let before = Self.tasks(of: older, numberedBy: newer.register)
        let after = Self.tasks(of: newer, numberedBy: newer.register)
        for id in after.keys.sorted() {
            guard let now = after[id] else { continue }
            guard let then = before[id] else {
                new.append(now.task)
                continue
            }
            if now.isDone, !then.isDone { done.append(now.task) }
            if now.deadline != then.deadline, now.due != then.due {
                moved.append(Move(task: now.task, from: then.due, to: now.due))
            }
        }
        gone = before.keys.sorted().compactMap { id in
            before[id].flatMap { $0.isNamed && after[id]?.isNamed != true ? $0.task : nil }
        }
        compareRates(older, newer)
    }

    // MARK: Tasks

    private struct State {
        let task: Task
        let isDone: Bool
        let deadline: Deadline
        let due: CivilDate?
        /// Whether the newest document of a series names it.
        let isNamed: Bool
    }

    /// By the number that the newer register knows a task by: what was joined since is one.
    private static func tasks(of side: Side, numberedBy newer: Register) -> [Identifier<Assignment>: State] {
        let register = side.register
        let newest = register.newestSources(by: side.day)
        var tasks: [Identifier<Assignment>: State] = [:]
        for entry in register.assignments where entry.arose <= side.day {
            let counted = register.ledger.obligations[entry.obligations].filter {
                register.ledger.isCounted($0, on: side.day)
            }
            let row = register.row(of: entry, asOf: side.day).appearance
            let isDone =
                !counted.isEmpty
                && counted.allSatisfy { register.ledger.standing(of: $0, asOf: side.day).isDone }
            let id = newer.number(entry.id)
            if tasks[id] != nil { continue }
            tasks[id] = State(
                task: Task(id: id, title: row.title, lead: row.lead.shownNames.joined(separator: "; ")),
                isDone: isDone, deadline: row.deadline, due: row.deadline.due(asOf: side.day),
                isNamed: entry.rows.contains { newest.contains(register.rows[$0].source) })
        }
        return tasks
    }

    // MARK: Rates

    private struct Figure: Hashable {
        let agency: String
        let period: CivilDate
    }

    private mutating func compareRates(_ older: Side, _ newer: Side) {
        let before = Dictionary(Self.rates(of: older).map { ($0.0, $0.1.value) }, uniquingKeysWith: { $1 })
        for (figure, rate) in Self.rates(of: newer) {
            let known = before[figure] ?? nil
            guard known != rate.value else { continue }
            rates.append(RateChange(agency: rate.agency.name, period: figure.period, from: known, to: rate.value))
        }
    }

    /// Of the newest source by the day that speaks of an agency and month, in the order of the sources.
    private static func rates(of side: Side) -> [(Figure, MeasuredRate)] {
        var order: [Figure] = []
        var newest: [Figure: MeasuredRate] = [:]
        for (id, rate) in side.register.rates {
            guard let source = side.register.source(id), source.date <= side.day else { continue }
            let figure = Figure(agency: rate.agency.code ?? rate.agency.name, period: rate.period)
            if newest.updateValue(rate, forKey: figure) == nil { order.append(figure) }
        }
        return order.compactMap { figure in newest[figure].map { (figure, $0) } }
    }
}

extension Register {
    /// Of each series of documents (an issuer's reports, a workbook of many days) the newest by the day.
    func newestSources(by day: CivilDate) -> Set<Identifier<Source>> {
        var newest: [String: Source] = [:]
        for source in sources where source.date <= day {
            let isDated = CivilDate(iso: String(source.code.suffix(10))) != nil
            let series = isDated ? String(source.code.dropLast(11)) : source.code
            if newest[series].map({ $0.date <= source.date }) ?? true { newest[series] = source }
        }
        return Set(newest.values.map(\.id))
    }
}
