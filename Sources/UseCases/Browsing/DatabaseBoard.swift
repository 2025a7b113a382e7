package import Basics
package import Domain
import Persistence

/// The databases among the tasks, by owner and by month, and what the sources announce about their number.
package struct DatabaseBoard: Sendable {
    /// Most databases first.
    package let owners: [Owner]
    /// By the month in which they are due.
    package let months: [Month]
    package let total: Int
    /// What sources say of the number of databases.
    package let claims: [Claim]

    /// One agency with its databases.
    package struct Owner: Sendable {
        package let party: Ledger.Party
        package let total: Int
        package let done: Int
        package let overdue: Int
    }

    /// The databases due in one month.
    package struct Month: Sendable {
        package let first: CivilDate
        package let last: CivilDate
        package let total: Int
        package let done: Int
    }

    package init(_ edition: Edition) throws {
        var filter = TaskFilter()
        filter.product = .database
        let selection = try edition.select(filter, keepingObligations: true)
        let ledger = edition.register.ledger
        var owners: [Ledger.Party: (total: Int, done: Int, overdue: Int)] = [:]
        var months: [Int: (total: Set<Int>, done: Set<Int>)] = [:]
        for line in selection.obligations {
            if let party = ledger.obligations[line.obligation].party.map({ ledger.parties[Int($0)] }) {
                owners[party, default: (0, 0, 0)].total += 1
                if line.standing.isDone { owners[party, default: (0, 0, 0)].done += 1 }
                if line.standing == .overdue { owners[party, default: (0, 0, 0)].overdue += 1 }
            }
            guard let due = line.due else { continue }
            let (year, month, _) = due.components
            months[year * 12 + month - 1, default: ([], [])].total.insert(line.entry)
            if line.standing.isDone { months[year * 12 + month - 1, default: ([], [])].done.insert(line.entry) }
        }
        total = selection.tasks.count
        self.owners = owners.map { Owner(party: $0, total: $1.total, done: $1.done, overdue: $1.overdue) }
            .sorted { ($1.total, $0.party.slug) < ($0.total, $1.party.slug) }
        self.months = months.keys.sorted().compactMap { number in
            guard let found = months[number], let first = CivilDate(year: number / 12, month: number % 12 + 1, day: 1),
                let last = CivilDate(lastOfMonth: number % 12 + 1, year: number / 12)
            else { return nil }
            return Month(first: first, last: last, total: found.total.count, done: found.done.count)
        }
        claims = edition.register.claims(for: edition.audience).map(\.claim).filter { claim in
            claim.text.searchKey.contains("co so du lieu") || claim.text.contains("CSDL")
        }
    }
}
