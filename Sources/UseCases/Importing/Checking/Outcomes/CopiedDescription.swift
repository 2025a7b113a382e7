import Basics
import Domain

/// `copiedDescription`: different works carry the same description. A few words that fit anything are no copy.
enum CopiedDescription {
    private static let fewest = 7

    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        var groups: [String: [Int]] = [:]
        var order: [String] = []
        for (index, row) in material.rows.enumerated() {
            guard let description = row.appearance.description, isTelling(description) || isInstrument(row) else {
                continue
            }
            let key = description.comparisonKey
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(index)
        }
        return order.compactMap { key in
            let indices = groups[key] ?? []
            let works = indices.map { material.assignments[$0] }.uniqued.sorted()
            guard works.count > 1, isTelling(key) || haveOtherLeads(indices, material),
                !indices.allSatisfy({ isSubmissionOnly(material.rows[$0]) })
            else { return nil }
            let description = material.rows[indices[0]].appearance.description ?? ""
            let keys = indices.map { material.rows[$0].key }
            return .rows(
                indices, of: material, .copiedDescription, .medium,
                // Two that ask for nearly the same are asked about once.
                fault: works.count == 2 ? .pair(works[0], works[1]) : .own, at: .description,
                message:
                    "\(works.count) nhiệm vụ khác nhau (\(keys.listed())) có cùng một mô tả: \(description.quoted()).",
                values: [
                    Flag.Value("works", String(works.count)), Flag.Value("description", description.shortened(300)),
                ])
        }
    }

    /// "Trình Quốc hội xem xét tại kỳ họp thứ 9": many are handed in together, and nothing is named that is one's own.
    private static func isSubmissionOnly(_ row: ReadRow) -> Bool {
        !row.outcome.evidence.isEmpty
            && row.outcome.evidence.allSatisfy { $0.kind == .submitted && $0.citation == nil && $0.day == nil }
    }

    /// Only the number of a law or decree: that works of two bodies should have ended in one is to be confirmed.
    private static func isInstrument(_ row: ReadRow) -> Bool {
        row.outcome.products.contains { $0.citation != nil && $0.product?.isLegalInstrument == true }
    }

    private static func haveOtherLeads(_ indices: [Int], _ material: Material) -> Bool {
        let leads = indices.map { material.rows[$0].appearance.lead.similarityKeys }
        return leads.dropFirst().contains { $0.isDisjoint(with: leads[0]) }
    }

    private static func isTelling(_ description: String) -> Bool {
        StatedStatus(words: description) == nil && description.singleSpaced.split(separator: " ").count >= fewest
    }
}
