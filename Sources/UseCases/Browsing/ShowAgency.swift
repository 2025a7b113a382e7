import Basics
package import Domain
import Persistence

/// One agency with what it owes on a day, and how the sources write it.
package struct AgencyDetail: Sendable {
    package let party: Ledger.Party
    /// Nil for a name that the register does not know.
    package let agency: Agency?
    package let line: AgencyListing.Line?
    /// Its place by overdue obligations among those of its block that have any; nil without one.
    package let rank: Int?
    package let predecessors: [Agency]
    package let successors: [Agency]
    /// How sources write it, with the rows that do, the most frequent first.
    package let spellings: [(words: String, rows: Int)]
    /// Its rates by period, source by source.
    package let rates: [MeasuredRate]

    /// - Throws: `Refusal.notFound` for an agency that the register has never met.
    package init(_ slug: String, in edition: Edition) throws {
        let register = edition.register
        let catalogue = register.catalogue
        agency = catalogue.agency(code: slug)
        let listing = AgencyListing(edition)
        let lines = listing.blocks.flatMap(\.agencies)
        line = lines.first { $0.party.slug == slug }
        guard
            let party = agency.map({ Ledger.Party(code: $0.code, name: $0.name) }) ?? line?.party
                ?? register.ledger.parties.first(where: { $0.slug == slug })
        else { throw Refusal.notFound(what: slug) }
        self.party = party
        rank = line.flatMap { line in line.overdue == 0 ? nil : 1 + lines.count { $0.overdue > line.overdue } }
        predecessors = (agency?.predecessors ?? []).compactMap(catalogue.agency(code:))
        successors = (agency?.successors ?? []).compactMap(catalogue.agency(code:))
        spellings = edition.index.spellings[slug] ?? []
        rates = (edition.index.rates[slug] ?? []).map { register.rates[$0].rate }
    }
}
