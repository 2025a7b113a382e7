import Basics
import Domain
import UseCases

/// The numbers of a report counted from the exports, without the selections that the report asks.
struct ExportCounts {
    private let obligations: [[String: ExportValue]]
    private let tasks: [[String: ExportValue]]
    private let rates: [[String: ExportValue]]
    private let claims: [[String: ExportValue]]
    private let quality: [[String: ExportValue]]
    private let similar: Int
    private let day: CivilDate

    init(_ workspace: Workspace, asOf day: CivilDate) async throws {
        let register = try await workspace.register.value()
        let exports = Exports(register, asOf: day, source: nil)
        func objects(_ kind: ExportKind) -> [[String: ExportValue]] {
            exports.objects(kind, cells: [:]).map { value in
                guard case .object(let fields) = value else { return [:] }
                return Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.value) })
            }
        }
        obligations = objects(.obligations)
        tasks = objects(.tasks)
        rates = objects(.rates)
        claims = objects(.claims)
        quality = objects(.quality)
        similar = try await workspace.listSimilar().count
        self.day = day
    }

    func words(of query: String) -> String {
        let parts = query.split(separator: "?", maxSplits: 1).map(String.init)
        var conditions: [String: String] = [:]
        for pair in parts.count == 2 ? parts[1].split(separator: "&") : [] {
            let sides = pair.split(separator: "=").map(String.init)
            conditions[sides[0]] = sides[1]
        }
        let number = count(parts[0], conditions)
        return number < 1000 ? "\(number)" : "\(number / 1000)." + String("\(1000 + number % 1000)".dropFirst())
    }

    private func count(_ measure: String, _ conditions: [String: String]) -> Int {
        switch measure {
        case "obligations": chosen(conditions).count
        case "agencies": Set(chosen(conditions).compactMap { text($0, "agency") }).count
        case "overdueDays":
            chosen(conditions).compactMap { object -> Int? in
                guard case .integer(let days)? = object["overdueDays"] else { return nil }
                return days
            }.max() ?? 0
        case "tasks":
            conditions.isEmpty
                ? Set(tasks.compactMap { text($0, "assignment") }).count
                : Set(chosen(conditions).compactMap { text($0, "assignment") }).count
        case "rates": countRates(conditions)
        case "claims": claims.count { text($0, "verdict") == conditions["verdict"] }
        case "doubts": quality.count { text($0, "severity") == conditions["severity"] }
        case "similar": similar
        default: -1
        }
    }

    private static let groups: [String: Set<String>] = [
        "done": ["doneOnTime", "doneLate", "doneDayUnknown"], "late": ["overdue", "notReported"],
        "open": ["overdue", "notReported", "dueSoon", "inProgress", "ongoing", "noDeadline"],
    ]

    private func chosen(_ conditions: [String: String]) -> [[String: ExportValue]] {
        obligations.filter { object in
            let standing = text(object, "standing") ?? ""
            if let asked = conditions["standing"] {
                let names = asked.split(separator: ",").flatMap { Self.groups[String($0)] ?? [String($0)] }
                guard names.contains(standing) else { return false }
            }
            if let agency = conditions["agency"], text(object, "agencyCode") != agency { return false }
            if let task = conditions["task"], text(object, "assignment") != task { return false }
            guard let due = conditions["due"] else { return true }
            guard let day = text(object, "due").flatMap({ CivilDate(iso: $0) }) else { return false }
            if due == "period" { return day.year == self.day.year && day.month == self.day.month && day <= self.day }
            return !Self.groups["done", default: []].contains(standing) && day >= self.day
                && self.day.days(until: day) <= Int(due) ?? 0
        }
    }

    /// Of the last month of each table with a figure, an agency once.
    private func countRates(_ conditions: [String: String]) -> Int {
        var byTable: [Int: [[String: ExportValue]]] = [:]
        for object in rates {
            guard case .integer(let table)? = object["table"] else { continue }
            byTable[table, default: []].append(object)
        }
        return byTable.values.reduce(0) { sum, objects in
            let codes = objects.compactMap { text($0, "agencyCode") }
            let isOfProvinces = codes.count(where: Self.isProvince) * 2 > codes.count
            let isFormer = codes.contains { AgencyCatalogue.standard.agency(code: $0)?.until != nil }
            let block = !isOfProvinces ? "ministries" : isFormer ? "formerProvinces" : "provinces"
            guard conditions["block"] == nil || conditions["block"] == block else { return sum }
            let last = objects.compactMap { text($0, "period") }.max()
            return sum
                + objects.filter { text($0, "period") == last }.count { object in
                    let outcome =
                        isNull(object["value"])
                        ? "unknown" : isNull(object["target"]) ? "untargeted" : isTrue(object["met"]) ? "met" : "unmet"
                    return conditions["outcome"] == nil || conditions["outcome"] == outcome
                }
        }
    }

    private static func isProvince(_ code: String) -> Bool {
        AgencyCatalogue.standard.agency(code: code)?.kind == .province
    }

    private func text(_ object: [String: ExportValue], _ name: String) -> String? {
        guard case .text(let text)? = object[name] else { return nil }
        return text
    }

    private func isNull(_ value: ExportValue?) -> Bool { value == nil || value == .null }

    private func isTrue(_ value: ExportValue?) -> Bool { value == .boolean(true) }
}
