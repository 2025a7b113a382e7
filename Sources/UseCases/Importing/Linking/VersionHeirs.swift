import Basics
import Domain
import Persistence

/// Rows of a new version of a source take the assignments of the rows that they continue, although their title was
/// edited: same key, and most of the words of the title still there.
struct VersionHeirs {
    private var byKey: [String: (assignment: Identifier<Assignment>, words: Set<Substring>)] = [:]

    /// - Parameter rows: of the old version those that an equal row of the new one continues are left out.
    init(_ old: [AppearanceRows.Stored], rows: [ReadRow], links: AssignmentLinks) {
        let continued = Set(rows.compactMap { links.assignment(of: $0.appearance) })
        for row in old where !continued.contains(row.assignment) {
            byKey[row.appearance.key] = (row.assignment, Self.words(row.appearance.title))
        }
    }

    mutating func assignment(for appearance: Appearance) -> Identifier<Assignment>? {
        guard let heir = byKey[appearance.key] else { return nil }
        let words = Self.words(appearance.title)
        let shared = words.intersection(heir.words).count
        guard shared * 2 >= max(words.count, heir.words.count) else { return nil }
        byKey[appearance.key] = nil
        return heir.assignment
    }

    private static func words(_ title: String) -> Set<Substring> {
        Set(title.searchKey.split(separator: " "))
    }
}
