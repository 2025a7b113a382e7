import Basics
import Domain
import Persistence

extension Exports {
    func obligations() -> [ExportValue] {
        var objects: [ExportValue] = []
        for entry in register.assignments where entry.arose <= day {
            let named = entry.rows.filter { isAsked(register.rows[$0].source) }
            guard !named.isEmpty else { continue }
            let title = register.row(of: entry, asOf: day).appearance.title
            let keys = keys(of: named)
            for index in entry.obligations {
                let obligation = register.ledger.obligations[index]
                guard register.ledger.isCounted(obligation, on: day) else { continue }
                objects.append(
                    object(obligation, of: entry.id, title: title, keys: keys))
            }
        }
        return objects
    }

    /// The rows of sources dated by the day; where all are later, all of them.
    private func keys(of rows: [Int]) -> [String] {
        let dated = rows.filter { register.source(register.rows[$0].source).map { $0.date <= day } ?? false }
        return (dated.isEmpty ? rows : dated).map { index in
            key(register.rows[index].appearance.key, of: register.rows[index].source)
        }
    }

    private func object(
        _ obligation: Ledger.Obligation, of id: Identifier<Assignment>, title: String, keys: [String]
    ) -> ExportValue {
        let ledger = register.ledger
        let state = ledger.state(of: obligation, asOf: day)
        let party = obligation.party.map { ledger.parties[Int($0)] }
        return .object([
            .init("assignment", .text(id.shown)), .init("title", .text(title)),
            .init("agency", ExportValue(party?.name)), .init("agencyCode", ExportValue(party?.slug)),
            .init("group", ExportValue(obligation.group.map { ledger.groupWords[Int($0)] })),
            .init("due", ExportValue(state.due)), .init("standing", .text(state.standing.rawValue)),
            .init("overdueDays", ExportValue(state.overdueDays)),
            .init("grade", ExportValue(state.outcome?.grade?.rawValue)), .init("keys", ExportValue(keys)),
            .init("basis", .text(state.basis)),
        ])
    }
}
