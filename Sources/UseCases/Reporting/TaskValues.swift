import Basics
import Documents
import Domain
import Persistence

/// What the register makes of a task row as of a day: the typed values that a workbook shows beside its words.
struct TaskValues {
    let register: Register
    let day: CivilDate
    /// The site that shows the tasks; nil leaves addresses relative.
    let site: String?

    var names: [String] {
        ["nhiệm vụ", "dòng của nguồn", "đến hạn", "tình trạng ngày \(day.vietnamese)", "trang"]
    }

    func values(of row: AppearanceRows.Stored) -> [WrittenTable.Cell] {
        let id = row.assignment.shown
        return [
            .text(id), .text(row.appearance.key), row.appearance.deadline.due(asOf: day).map { .day($0) } ?? .empty,
            standing(of: row).map { .text($0) } ?? .empty, .text("\(site ?? "")/nhiem-vu/\(id)"),
        ]
    }

    /// How the obligations of a task stand, what is late first: "2 quá hạn; 15 hoàn thành đúng hạn".
    private func standing(of row: AppearanceRows.Stored) -> String? {
        guard let entry = register.assignment(row.assignment) else { return nil }
        let ledger = register.ledger
        var counts: [Standing: Int] = [:]
        for obligation in ledger.obligations[entry.obligations] where ledger.isCounted(obligation, on: day) {
            counts[ledger.standing(of: obligation, asOf: day), default: 0] += 1
        }
        let total = counts.values.reduce(0, +)
        let words = Standing.allCases.compactMap { standing in
            counts[standing].map { total == 1 ? standing.reportWords : "\($0) \(standing.reportWords)" }
        }
        return words.isEmpty ? nil : words.joined(separator: "; ")
    }
}
