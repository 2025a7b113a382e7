package import Basics
package import Domain
import Persistence

extension Exports {
    /// Every agency that the program knows, then the names that it does not, in the order in which they were met.
    func agencies() -> [ExportValue] {
        let counts = AgencyCounts(register, asOf: day)
        let known = register.catalogue.all.map { agency in
            object(
                code: agency.code, name: agency.name, kind: agency.kind.rawValue, agency: agency,
                counts: counts.of(Ledger.Party(code: agency.code, name: agency.name)))
        }
        let unknown = counts.unknown.map { name in
            object(
                code: nil, name: name, kind: "unknown", agency: nil,
                counts: counts.of(Ledger.Party(code: nil, name: name)))
        }
        return known + unknown
    }

    private func object(
        code: String?, name: String, kind: String, agency: Agency?, counts: AgencyCounts.Count
    ) -> ExportValue {
        let said = register.aliases.filter { $0.agency == code }.map(\.name)
        return .object([
            .init("agencyCode", .text(Ledger.Party(code: code, name: name).slug)), .init("name", .text(name)),
            .init("kind", .text(kind)),
            .init("parent", ExportValue(agency?.parent)), .init("from", ExportValue(agency?.from)),
            .init("until", ExportValue(agency?.until)),
            .init("predecessors", ExportValue(agency?.predecessors ?? [])),
            .init("successors", ExportValue(agency?.successors ?? [])),
            .init("aliases", ExportValue((agency?.aliases ?? []) + said)), .init("leads", .integer(counts.leads)),
            .init("coordinates", .integer(counts.coordinates)), .init("overdue", .integer(counts.overdue)),
        ])
    }
}

/// How many obligations an agency has on a day, how many are overdue, and with how many tasks it helps.
package struct AgencyCounts: Sendable {
    package struct Count: Equatable, Sendable {
        package var leads = 0
        package var overdue = 0
        package var coordinates = 0
    }

    private var counts: [Ledger.Party: Count] = [:]
    /// Names without code, in the order in which they were met.
    package private(set) var unknown: [String] = []

    package init(_ register: Register, asOf day: CivilDate) {
        let ledger = register.ledger
        for obligation in ledger.obligations where ledger.isCounted(obligation, on: day) {
            guard let index = obligation.party else { continue }
            let party = ledger.parties[Int(index)]
            note(party)
            counts[party, default: Count()].leads += 1
            if ledger.standing(of: obligation, asOf: day) == .overdue { counts[party, default: Count()].overdue += 1 }
        }
        for entry in register.assignments where entry.arose <= day {
            for mention in register.row(of: entry, asOf: day).appearance.coordinating.agencies {
                let name = mention.code.flatMap { register.catalogue.agency(code: $0)?.name } ?? mention.name
                let party = Ledger.Party(code: mention.code, name: name)
                note(party)
                counts[party, default: Count()].coordinates += 1
            }
        }
    }

    package func of(_ party: Ledger.Party) -> Count { counts[party] ?? Count() }

    private mutating func note(_ party: Ledger.Party) {
        if party.code == nil, counts[party] == nil { unknown.append(party.name) }
    }
}
