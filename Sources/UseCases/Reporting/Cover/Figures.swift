import Basics
import Domain
import Persistence

/// Answers the questions of a report from the register, by the same selections as the lists of the site.
struct Figures {
    let edition: Edition
    let period: ReportPeriod
    /// Against the report issued before; nil while there is none.
    let changes: ReportComparison?
    private let newest: Set<Identifier<Source>>

    init(_ register: Register, in period: ReportPeriod, changes: ReportComparison?) async {
        edition = Edition(
            register: register, index: await RegisterIndex(register), day: period.to, today: period.to,
            newest: register.revision, audience: .staff)
        self.period = period
        self.changes = changes
        newest = register.newestSources(by: period.to)
    }

    /// As a report writes it; nil where nobody can know.
    func words(of query: FigureQuery) throws -> String? { try value(of: query).map(\.vietnamese) }

    func value(of query: FigureQuery) throws -> Int? {
        switch query.measure {
        case .tasks: return try counted(query, by: \.taskCounts, of: \.taskTotal)
        case .obligations: return try counted(query, by: \.obligationCounts, of: \.obligationTotal)
        case .agencies:
            return AgencyListing(edition).blocks.flatMap(\.agencies).count { line in
                query.standings.isEmpty ? line.total > 0 : query.standings.contains { line.counts[$0, default: 0] > 0 }
            }
        case .overdueDays: return try overdueDays(query)
        case .rates: return rates(query)
        case .claims:
            return edition.register.claims.count { entry in
                isSaid(in: entry.source) && (query.verdict.map { $0 == entry.claim.verdict } ?? true)
            }
        case .doubts:
            return edition.register.flags.count { entry in
                isSaid(in: entry.source) && (query.severity.map { $0 == entry.flag.severity } ?? true)
            }
        case .changes: return changed(query)
        case .similar: return ListSimilar.proposals(in: edition.register).count
        }
    }

    /// Of claims and doubts those of the newest documents count: older ones were of lists that were replaced since.
    func isSaid(in source: Identifier<Source>) -> Bool { newest.contains(source) }

    private func counted(
        _ query: FigureQuery, by counts: KeyPath<TaskSelection, [Standing: Int]>, of total: KeyPath<TaskSelection, Int>
    ) throws -> Int {
        let selection = try edition.select(filter(query))
        guard !query.standings.isEmpty else { return selection[keyPath: total] }
        return Set(query.standings).reduce(0) { $0 + selection[keyPath: counts][$1, default: 0] }
    }

    private func filter(_ query: FigureQuery) -> TaskFilter {
        var filter = TaskFilter()
        filter.agency = query.agency
        switch query.due {
        case nil: break
        case .period:
            filter.dueFrom = period.from
            filter.dueTo = period.to
        case .within(let days):
            filter.dueFrom = period.to
            filter.dueTo = period.to.adding(days: days)
            filter.progress = .open
        }
        return filter
    }

    private func overdueDays(_ query: FigureQuery) throws -> Int? {
        var filter = filter(query)
        filter.standing = .overdue
        let lines = try edition.select(filter, keepingObligations: true).obligations
        let own = query.task.map { task in lines.filter { edition.register.assignments[$0.entry].id == task } } ?? lines
        return own.compactMap(\.overdueDays).max() ?? 0
    }

    private func rates(_ query: FigureQuery) -> Int {
        rateTables(of: query.block).reduce(0) { sum, table in
            sum + (query.outcome.map { table.count($0) } ?? table.rows.count)
        }
    }

    /// The tables of the newest source; of provinces those of after a merger where there are any.
    func rateTables(of block: ReportDefinition.Block?) -> [RateBoard] {
        edition.rateTables(saidBy: period.to).filter { table in
            switch block {
            case nil: true
            case .ministries: !table.isOfProvinces
            case .formerProvinces: table.isOfProvinces && table.isOfMergedProvinces
            case .provinces: table.isOfProvinces && !table.isOfMergedProvinces
            case .others: false
            }
        }
    }

    private func changed(_ query: FigureQuery) -> Int? {
        guard let changes else { return nil }
        return switch query.change {
        case .new: changes.new.count
        case .gone: changes.gone.count
        case .done: changes.done.count
        case .moved: changes.moved.count
        case .rates: changes.rates.count
        case nil: nil
        }
    }
}

extension Int {
    /// Thousands parted by a stop: 1.234.
    var vietnamese: String {
        var digits = Array(String(magnitude))
        for index in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(".", at: index) }
        return (self < 0 ? "-" : "") + String(digits)
    }
}
