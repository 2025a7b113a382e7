import Basics
import Domain

/// What two rows of one assignment say differently.
enum Differences {
    static func between(_ old: Appearance, _ new: Appearance) -> [ImportReport.Difference] {
        fields.compactMap { field in
            let (before, after) = (field.value(old), field.value(new))
            guard before?.comparisonKey != after?.comparisonKey else { return nil }
            return ImportReport.Difference(key: new.key, field: field.name, before: before, after: after)
        }
    }

    private static let fields: [(name: String, value: @Sendable (Appearance) -> String?)] = [
        ("title", { $0.title }),
        ("deadline", { $0.deadlineWords }),
        ("deliverable", { $0.deliverable }),
        ("status", { $0.status?.rawValue }),
        ("description", { $0.description }),
        ("note", { $0.note }),
        ("directive", { $0.directive?.symbol }),
        ("leadAgencies", { ($0.lead.agencies.map(\.name) + $0.lead.groups.map(\.words)).joined(separator: "; ") }),
        ("coordinatingAgencies", { row in
            (row.coordinating.agencies.map(\.name) + row.coordinating.groups.map(\.words)).joined(separator: "; ")
        }),
        ("outstanding", { $0.outstanding?.map(\.name).joined(separator: "; ") }),
    ]
}
