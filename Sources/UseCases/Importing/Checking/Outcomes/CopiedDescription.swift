import Basics
import Domain

/// `copiedDescription`: different works carry the same description. A few words that fit anything are no copy.
enum CopiedDescription {
    private static let fewest = 7

    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        var groups: [String: [Int]] = [:]
        var order: [String] = []
        for (index, row) in material.rows.enumerated() {
            guard let description = row.appearance.description, isTelling(description) else { continue }
            let key = description.comparisonKey
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(index)
        }
        return order.compactMap { key in
            let indices = groups[key] ?? []
            let works = Set(indices.map { material.assignments[$0] })
            guard works.count > 1 else { return nil }
            let description = material.rows[indices[0]].appearance.description ?? ""
            let keys = indices.map { material.rows[$0].key }
            return .rows(
                indices, of: material, .copiedDescription, .medium, fault: .own, at: .description,
                message:
                    "\(works.count) nhiệm vụ khác nhau (\(keys.listed())) có cùng một mô tả: \(description.quoted()).",
                values: [
                    Flag.Value("works", String(works.count)), Flag.Value("description", description.shortened(300)),
                ])
        }
    }

    private static func isTelling(_ description: String) -> Bool {
        StatedStatus(words: description) == nil && description.singleSpaced.split(separator: " ").count >= fewest
    }
}
