import Basics
package import Domain
import Persistence

/// The agencies of a day with what they owe, by block: the same counts as the lists that they open.
package struct AgencyListing: Sendable {
    /// Those with anything to do, in the order of `AgencyBlock`.
    package let blocks: [(block: AgencyBlock, agencies: [Line])]
    /// Obligations of groups whose members nobody can list.
    package let unlisted: [Standing: Int]

    package struct Line: Sendable {
        package let party: Ledger.Party
        /// Obligations by standing; each is of another task.
        package let counts: [Standing: Int]
        package let overdue: Int
        /// With how many tasks it helps.
        package let coordinates: Int
        /// Of the obligation that has been overdue the longest.
        package let longestOverdue: Int?

        package var total: Int { counts.values.reduce(0, +) }
        package var open: Int { counts.reduce(0) { $0 + ($1.key.isDone ? 0 : $1.value) } }

        init(_ party: Ledger.Party, _ counts: [Standing: Int], coordinates: Int, longestOverdue: Int? = nil) {
            self.party = party
            self.counts = counts
            overdue = counts[.overdue, default: 0]
            self.coordinates = coordinates
            self.longestOverdue = longestOverdue
        }
    }

    package init(_ edition: Edition) {
        let counted = StandingsByAgency(edition)
        let register = edition.register
        let ledger = register.ledger
        var helps = edition.index.helps.compactMapValues { days in
            let count = days.count(upTo: edition.day)
            return count > 0 ? count : nil
        }
        unlisted = counted.counts(of: nil)
        var lines: [Line] = []
        for (index, party) in ledger.parties.enumerated() {
            let counts = counted.counts(of: index)
            guard !counts.isEmpty else { continue }
            lines.append(
                Line(
                    party, counts, coordinates: helps.removeValue(forKey: party.slug) ?? 0,
                    longestOverdue: counted.longestOverdue(of: index)))
        }
        for (slug, count) in helps {
            let agency = register.catalogue.agency(code: slug)
            let name = agency?.name ?? edition.agencyName(slug: slug)
            lines.append(Line(Ledger.Party(code: agency?.code, name: name), [:], coordinates: count))
        }
        blocks = Self.blocks(of: lines, in: edition)
    }

    private static func blocks(
        of lines: [Line], in edition: Edition
    ) -> [(block: AgencyBlock, agencies: [Line])] {
        let catalogue = edition.register.catalogue
        let byBlock = Dictionary(grouping: lines) { AgencyBlock(of: $0.party, in: catalogue) }
        return AgencyBlock.allCases.compactMap { block in
            guard let agencies = byBlock[block] else { return nil }
            let keyed = agencies.map { (key: edition.index.orderKey(of: $0.party, in: catalogue), line: $0) }
            return (block, keyed.sorted { ($0.key, $0.line.party.slug) < ($1.key, $1.line.party.slug) }.map(\.line))
        }
    }
}

/// How the obligations of each party of the ledger stand on a day.
struct StandingsByAgency {
    private let courses: AgencyCourses
    private let parties: Int
    private let day: CivilDate

    init(_ edition: Edition) {
        courses = edition.index.agencyCourses
        parties = edition.register.ledger.parties.count
        day = edition.day
    }

    /// Those that are not zero; nil asks for groups that nobody can list.
    func counts(of party: Int?) -> [Standing: Int] {
        let counts = courses.counts(of: party, asOf: day)
        return Standing.allCases.reduce(into: [:]) { found, standing in
            let count = counts[counts.startIndex + standing.concern]
            if count > 0 { found[standing] = Int(count) }
        }
    }

    func overdue(of party: Int) -> Int {
        let counts = courses.counts(of: party, asOf: day)
        return Int(counts[counts.startIndex + Standing.overdue.concern])
    }

    func longestOverdue(of party: Int) -> Int? { courses.longestOverdue(of: party, asOf: day) }

    /// Of all parties and groups together.
    var total: [Standing: Int] {
        ([nil] + (0..<parties).map { $0 }).reduce(into: [:]) { total, party in
            total.merge(counts(of: party), uniquingKeysWith: +)
        }
    }
}

extension Edition {
    /// The agencies that have obligations on the day, by block, to choose from.
    package func leads() -> [(block: AgencyBlock, parties: [Ledger.Party])] {
        var blocks: [AgencyBlock: [Ledger.Party]] = [:]
        for party in index.partyOrder where index.courses.counts(party: party, on: day) {
            blocks[index.partyBlocks[party], default: []].append(register.ledger.parties[party])
        }
        return AgencyBlock.allCases.compactMap { block in blocks[block].map { (block, $0) } }
    }

    /// The name of an agency by its address; the address itself where nobody is called so.
    package func agencyName(slug: String) -> String {
        if let agency = register.catalogue.agency(code: slug) { return agency.name }
        if let party = register.ledger.parties.first(where: { $0.slug == slug }) { return party.name }
        for row in register.rows {
            if let mention = row.appearance.coordinating.agencies.first(where: {
                Ledger.Party(code: $0.code, name: $0.name).slug == slug
            }) {
                return mention.name
            }
        }
        return slug
    }
}

extension Ledger.Party {
    /// The Government stands in the order of its resolution, all others as a dictionary has them.
    func orderKey(in catalogue: AgencyCatalogue) -> String {
        guard AgencyBlock(of: self, in: catalogue) == .ministries, let code else { return name.sortKey }
        let order = String(catalogue.order(of: code))
        return String(repeating: "0", count: max(0, 6 - order.count)) + order
    }
}
