import Basics
import Domain
import Persistence

/// What a document says against the one before it: the version that it replaces, or the issuer's document before.
struct Comparison {
    let rows: [Appearance]
    /// Of each row, joined ones by their common number.
    let assignments: [Identifier<Assignment>]
    /// Those that stood in no source.
    let begun: Set<Identifier<Assignment>>
    let earlier: [AppearanceRows.Stored]
    /// Whether it replaces the earlier one.
    let isVersion: Bool
    let joined: JoinedAssignments

    func tell(in report: inout ImportReport) {
        var old = Dictionary(grouping: earlier) { joined[$0.assignment] }
        for (assignment, appearance) in zip(assignments, rows) {
            // Of several rows of one assignment that with the same key continues, else the first.
            guard var rows = old[assignment], !rows.isEmpty else { continue }
            let position = rows.firstIndex { $0.appearance.key == appearance.key } ?? rows.startIndex
            let row = rows.remove(at: position)
            old[assignment] = rows
            report.changed += Differences.between(row.appearance, appearance)
        }
        let named = Set(assignments)
        let gone = earlier.filter { row in
            let assignment = joined[row.assignment]
            return isVersion
                ? old[assignment]?.contains { $0.id == row.id } == true : !named.contains(assignment)
        }
        report.gone = gone.map(\.appearance.key)
        report.similar = similar(to: gone)
    }

    /// New rows that read like ones which are no longer there: their words were edited, a person may join them.
    private func similar(to gone: [AppearanceRows.Stored]) -> [ImportReport.Likeness] {
        guard !gone.isEmpty else { return [] }
        let index = Similarity.Index(
            gone.map { Similarity.Work(title: $0.appearance.title, lead: $0.appearance.lead) })
        return zip(assignments, rows).compactMap { assignment, row in
            guard begun.contains(assignment),
                let match = index.best(for: row.title, lead: row.lead, limit: 1).first
            else { return nil }
            return ImportReport.Likeness(
                key: row.key, assignment: assignment, to: joined[gone[match.index].assignment],
                before: gone[match.index].appearance.key, percent: match.percent)
        }
    }
}
