import Basics
import Domain

/// `nearDuplicate`: two assignments ask for the same product or work in other words, or one contains the other. Where
/// nearly the same work has another day, standing or lead, `conflicting…` says so instead.
enum NearDuplicate {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        LikeWorks(material).pairs.flatMap { pair -> [Doubt] in
            let conflicts = Conflicts.between(pair, in: material)
            return conflicts.isEmpty ? [near(pair, material)] : conflicts
        }
    }

    private static func near(_ pair: LikeWorks.Pair, _ material: Material) -> Doubt {
        let (one, other) = (material.rows[pair.one[0]], material.rows[pair.other[0]])
        let shared = pair.match.sharedTerms.map { $0.quoted(70) }.listed(2)
        let saying =
            switch pair.likeness {
            case .same: "gần như cùng một việc"
            case .contained: "một bên nằm trong bên kia"
            case .overlapping: "trùng một phần việc"
            }
        let standings = [one, other].map { "\($0.key) \(standing($0))" }.joined(separator: "; ")
        let works = [pair.one[0], pair.other[0]].map { material.assignments[$0] }.sorted()
        return .rows(
            pair.one + pair.other, of: material, .nearDuplicate, .medium, fault: .pair(works[0], works[1]), at: .title,
            message:
                "\(one.appearance.title.quoted(80)) và \(other.appearance.title.quoted(80)) \(saying): cùng nêu \(shared). Hệ thống hiểu là hai nhiệm vụ (\(standings)); cần xác nhận.",
            values: [
                Flag.Value("one", one.appearance.title.shortened(300)),
                Flag.Value("other", other.appearance.title.shortened(300)),
            ])
    }

    /// "hạn Tháng 8/2025", "đã hoàn thành".
    private static func standing(_ row: ReadRow) -> String {
        let due = row.appearance.deadlineWords.map { "hạn \($0.shortened(40))" }
        let status = row.appearance.status.map(\.named)
        return [status, due].compactMap { $0 }.joined(separator: ", ").nilIfEmpty ?? "chưa có hạn"
    }
}

extension String {
    fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
