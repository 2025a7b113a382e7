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
        var owners = [(total: Int, done: Int, overdue: Int)](repeating: (0, 0, 0), count: ledger.parties.count)
        // A task is counted once a month, so month and task are one number each.
        var due: [Int] = []
        var done: [Int] = []
        for line in selection.obligations {
            if let party = ledger.obligations[line.obligation].party.map({ Int($0) }) {
                owners[party].total += 1
                if line.standing.isDone { owners[party].done += 1 }
                if line.standing == .overdue { owners[party].overdue += 1 }
            }
            guard let month = line.due?.monthNumber else { continue }
            due.append(month << 32 | line.entry)
            if line.standing.isDone { done.append(month << 32 | line.entry) }
        }
        total = selection.tasks.count
        self.owners = owners.enumerated().filter { $0.element.total > 0 }.map { index, counts in
            Owner(party: ledger.parties[index], total: counts.total, done: counts.done, overdue: counts.overdue)
        }.sorted { ($1.total, $0.party.slug) < ($0.total, $1.party.slug) }
        let (totals, dones) = (Self.byMonth(due), Self.byMonth(done))
        months = totals.keys.sorted().compactMap { number in
            guard let first = CivilDate(year: number / 12, month: number % 12 + 1, day: 1),
                let last = CivilDate(lastOfMonth: number % 12 + 1, year: number / 12)
            else { return nil }
            return Month(first: first, last: last, total: totals[number] ?? 0, done: dones[number] ?? 0)
        }
        let register = edition.register
        claims = edition.index.databaseClaims.filter { register.isClaim($0, shownTo: edition.audience) }
            .map { register.claims[$0].claim }
    }

    /// How many different numbers each month has.
    private static func byMonth(_ numbers: [Int]) -> [Int: Int] {
        var counts: [Int: Int] = [:]
        var last: Int?
        for number in numbers.sorted() where number != last {
            counts[number >> 32, default: 0] += 1
            last = number
        }
        return counts
    }
}
