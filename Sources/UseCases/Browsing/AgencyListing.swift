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
        /// With how many tasks it helps.
        package let coordinates: Int
        /// Of the obligation that has been overdue the longest.
        package let longestOverdue: Int?

        package var total: Int { counts.values.reduce(0, +) }
        package var overdue: Int { counts[.overdue, default: 0] }
        package var open: Int { counts.reduce(0) { $0 + ($1.key.isDone ? 0 : $1.value) } }
    }

    package init(_ edition: Edition) {
        let register = edition.register
        let ledger = register.ledger
        var counts = [[Standing: Int]](repeating: [:], count: ledger.parties.count)
        var longest = [Int?](repeating: nil, count: ledger.parties.count)
        var unlisted: [Standing: Int] = [:]
        for entry in register.assignments where entry.arose <= edition.day {
            for index in entry.obligations {
                let obligation = ledger.obligations[index]
                guard ledger.isCounted(obligation, on: edition.day) else { continue }
                let standing = ledger.standing(of: obligation, asOf: edition.day)
                guard let party = obligation.party.map({ Int($0) }) else {
                    unlisted[standing, default: 0] += 1
                    continue
                }
                counts[party][standing, default: 0] += 1
                if standing == .overdue,
                    let days = ledger.deadline(of: obligation, asOf: edition.day).due(asOf: edition.day)?
                        .days(until: edition.day)
                {
                    longest[party] = max(days, longest[party] ?? 0)
                }
            }
        }
        var helps: [String: Int] = [:]
        for (index, entry) in register.assignments.enumerated() where entry.arose <= edition.day {
            for slug in edition.index.tasks[index].coordinating { helps[slug, default: 0] += 1 }
        }
        self.unlisted = unlisted
        var lines: [Line] = []
        for (index, party) in ledger.parties.enumerated() where !counts[index].isEmpty {
            lines.append(
                Line(
                    party: party, counts: counts[index], coordinates: helps.removeValue(forKey: party.slug) ?? 0,
                    longestOverdue: longest[index]))
        }
        for (slug, count) in helps {
            let agency = register.catalogue.agency(code: slug)
            let name = agency?.name ?? edition.agencyName(slug: slug)
            lines.append(
                Line(
                    party: Ledger.Party(code: agency?.code, name: name), counts: [:], coordinates: count,
                    longestOverdue: nil))
        }
        blocks = Self.blocks(of: lines, in: register.catalogue)
    }

    private static func blocks(
        of lines: [Line], in catalogue: AgencyCatalogue
    ) -> [(block: AgencyBlock, agencies: [Line])] {
        let byBlock = Dictionary(grouping: lines) { AgencyBlock(of: $0.party, in: catalogue) }
        return AgencyBlock.allCases.compactMap { block in
            guard let agencies = byBlock[block] else { return nil }
            let keyed = agencies.map { (key: $0.party.orderKey(in: catalogue), line: $0) }
            return (block, keyed.sorted { ($0.key, $0.line.party.slug) < ($1.key, $1.line.party.slug) }.map(\.line))
        }
    }
}

extension Edition {
    /// The agencies that have obligations on the day, by block, to choose from.
    package func leads() -> [(block: AgencyBlock, parties: [Ledger.Party])] {
        let ledger = register.ledger
        var isMet = [Bool](repeating: false, count: ledger.parties.count)
        for obligation in ledger.obligations where ledger.isCounted(obligation, on: day) {
            if let party = obligation.party { isMet[Int(party)] = true }
        }
        var blocks: [AgencyBlock: [Ledger.Party]] = [:]
        for index in index.partyOrder where isMet[index] {
            let party = ledger.parties[index]
            blocks[AgencyBlock(of: party, in: register.catalogue), default: []].append(party)
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
