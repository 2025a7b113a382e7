import Basics
import Domain

/// `conflictingDeadline`, `conflictingLead`, `conflictingStatus`: the same or nearly the same work has another due day,
/// another lead, or is done here and open or late there.
enum Conflicts {
    /// Between the rows of one assignment.
    @Sendable static func ofOneAssignment(_ material: Material) -> [Doubt] {
        material.rowsByAssignment.filter { $0.count > 1 }.flatMap { indices in
            status(indices, material) + deadline(indices, material)
        }
    }

    /// Rows with one title and directive and other leads, in different lists. In one list such rows give a work to
    /// several, each its own.
    @Sendable static func ofOneTitle(_ material: Material) -> [Doubt] {
        var groups: [String: [Int]] = [:]
        var order: [String] = []
        for (index, row) in material.rows.enumerated() where row.appearance.title.count >= 25 {
            let key = row.appearance.title.comparisonKey
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(index)
        }
        return order.compactMap { key in
            let indices = groups[key] ?? []
            let tables = Set(indices.map { material.rows[$0].line.table })
            let works = Set(indices.map { material.assignments[$0] })
            guard works.count == 2, tables.count > 1, let one = indices.first,
                let other = indices.first(where: { material.assignments[$0] != material.assignments[one] }),
                material.rows[one].line.table != material.rows[other].line.table
            else { return nil }
            return lead([one], [other], material)
        }
    }

    /// Between two assignments that are nearly the same work.
    static func between(_ pair: LikeWorks.Pair, in material: Material) -> [Doubt] {
        let firsts = [pair.one[0], pair.other[0]]
        if pair.likeness == .overlapping {
            // Much of the work is the same: another day may be that of the rest, done here and late there is asked about.
            let rows = firsts.map { material.rows[$0] }
            guard pair.match.isSameLead, rows[0].line.table != rows[1].line.table,
                rows.contains(where: { pair.match.sharesLaw ? $0.isOpen : isLate($0, material) })
            else { return [] }
            return status(firsts, material)
        }
        if pair.likeness == .same, !pair.match.isSameLead {
            return [lead(pair.one, pair.other, material)].compactMap { $0 }
        }
        let found = status(firsts, material)
        return (found.isEmpty ? deadline(firsts, material) : found).map { doubt in
            // Identical appearances share it.
            var doubt = doubt
            let all = (pair.one + pair.other).map { material.rows[$0] }
            doubt.flag.rows = all.map(\.key)
            doubt.flag.places = all.map { row in
                Place(appendix: row.line.appendix, row: row.key, column: doubt.flag.places.first?.column)
            }
            return doubt
        }
    }

    // MARK: What does not agree

    private static func status(_ indices: [Int], _ material: Material) -> [Doubt] {
        let rows = indices.map { ($0, material.rows[$0]) }
        guard let done = rows.first(where: { $0.1.isCompleted }),
            let open = rows.first(where: { $0.1.isOpen || $0.1.appearance.status == nil && isDue($0.1, material) })
        else { return [] }
        let standing =
            open.1.appearance.status?.named ?? "còn giao, hạn \((open.1.appearance.deadlineWords ?? "").shortened(40))"
        return [
            .rows(
                [done.0, open.0].sorted(), of: material, .conflictingStatus, .high,
                fault: pairFault(done.0, open.0, material),
                at: nil,
                message:
                    "\(done.1.appearance.title.quoted(90)): dòng \(done.1.key) ghi đã hoàn thành, dòng \(open.1.key) \(standing).\(difference(done.1, open.1)) Cần thống nhất.",
                values: [Flag.Value(done.1.key, "đã hoàn thành"), Flag.Value(open.1.key, standing)])
        ]
    }

    /// Said to be overdue, or open though its day has passed.
    private static func isLate(_ row: ReadRow, _ material: Material) -> Bool {
        row.appearance.status == .overdue
            || row.isOpen && row.due(on: material.date).map { $0 < material.date } ?? false
    }

    /// It stands in a list of work to come.
    private static func isDue(_ row: ReadRow, _ material: Material) -> Bool {
        row.due(on: material.date).map { $0 >= material.date } ?? false
    }

    private static func deadline(_ indices: [Int], _ material: Material) -> [Doubt] {
        let dated = indices.filter { material.rows[$0].due(on: material.date) != nil }
        guard let one = dated.first,
            let other = dated.first(where: {
                material.rows[$0].due(on: material.date) != material.rows[one].due(on: material.date)
            })
        else { return [] }
        let rows = [one, other].map { material.rows[$0] }
        let words = rows.map { ($0.appearance.deadlineWords ?? "").shortened(50) }
        return [
            .rows(
                [one, other], of: material, .conflictingDeadline, .high, fault: pairFault(one, other, material),
                at: .deadline,
                message:
                    "\(rows[0].appearance.title.quoted(90)): dòng \(rows[0].key) ghi hạn “\(words[0])”, dòng \(rows[1].key) ghi “\(words[1])”.\(difference(rows[0], rows[1])) Hai hạn không khớp.",
                values: [
                    Flag.Value(rows[0].key, rows[0].due(on: material.date)?.iso ?? ""),
                    Flag.Value(rows[1].key, rows[1].due(on: material.date)?.iso ?? ""),
                ])
        ]
    }

    private static func lead(_ one: [Int], _ other: [Int], _ material: Material) -> Doubt? {
        let rows = [material.rows[one[0]], material.rows[other[0]]]
        let leads = rows.map { ($0.line.text(.lead) ?? "").shortened(80) }
        guard leads.allSatisfy({ !$0.isEmpty }), leads[0].comparisonKey != leads[1].comparisonKey else { return nil }
        return .rows(
            one + other, of: material, .conflictingLead, .medium, fault: pairFault(one[0], other[0], material),
            at: .lead,
            message:
                "\(rows[0].appearance.title.quoted(90)): dòng \(rows[0].key) giao “\(leads[0])”, dòng \(rows[1].key) giao “\(leads[1])”.\(difference(rows[0], rows[1])) Cần xác định cơ quan chủ trì.",
            values: [Flag.Value(rows[0].key, leads[0]), Flag.Value(rows[1].key, leads[1])])
    }

    /// The words of the other row, where they are not the same.
    private static func difference(_ one: ReadRow, _ other: ReadRow) -> String {
        one.appearance.title.comparisonKey == other.appearance.title.comparisonKey
            ? "" : " Dòng \(other.key) viết: \(other.appearance.title.quoted(90))."
    }

    private static func pairFault(_ one: Int, _ other: Int, _ material: Material) -> Fault {
        let (one, other) = (material.assignments[one], material.assignments[other])
        return one == other ? .own : .pair(min(one, other), max(one, other))
    }
}
