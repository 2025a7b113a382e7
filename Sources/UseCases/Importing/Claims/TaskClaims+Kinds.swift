import Basics
import Domain

/// Counts of tasks by what they are about and when they are due, and what is said of all or only one of them.
extension TaskClaims {
    /// Of a list those that the words right behind a count take out of it: "13 nhiệm vụ về cơ chế, chính sách" are a
    /// section, "04 nhiệm vụ phải hoàn thành trong tháng 11/2025" those of a month. Nil where no list can tell them:
    /// "16 nhiệm vụ giao khối chính quyền".
    static func meant(_ scope: [ReadRow], by figure: ClaimText.Figure, _ noun: String, year: Int) -> [ReadRow]? {
        let behind = String(figure.after.dropFirst(noun.count)).singleSpaced
        if behind.hasPrefix("giao "), !behind.hasPrefix("giao chung") { return nil }
        if behind.hasPrefix("về ") { return section(about: String(behind.prefix { $0 != ";" && $0 != "." }), scope) }
        let due = ["phải hoàn thành", "cần hoàn thành", "đến hạn", "tới hạn"].contains {
            figure.clause.range(ofWords: $0) != nil
        }
        let period = PeriodWords(figure.clause)
        guard due, !figure.clause.contains("chưa"), let month = period.month, period.months ?? 1 == 1, period.day == nil
        else { return scope }
        return scope.filter { row in
            row.appearance.deadline.due.map { $0.month == month && $0.year == period.year ?? year } ?? false
        }
    }

    /// The section whose title holds most of the words of a topic, and most of all sections.
    private static func section(about topic: String, _ scope: [ReadRow]) -> [ReadRow]? {
        let words = telling(topic)
        var titles: [String: Int] = [:]
        for title in Set(scope.flatMap(\.line.list.words)) {
            let shared = words.intersection(telling(title)).count
            if shared * 10 >= words.count * 7 { titles[title] = shared }
        }
        guard let most = titles.values.max(), words.count > 1 else { return nil }
        let best = titles.filter { $0.value == most }.keys
        guard best.count == 1, let title = best.first else { return nil }
        let own = scope.filter { $0.line.list.words.contains(title) }
        // The title of the list itself is no section of it.
        return own.isEmpty || own.count == scope.count ? nil : own
    }

    private static func telling(_ words: String) -> Set<String> {
        Set(words.comparisonKey.split { !$0.isLetter && !$0.isNumber }.map(String.init)).subtracting([
            "về", "và", "các",
        ])
    }

    /// "Tất cả các nhiệm vụ đều đã xác định thời hạn hoàn thành".
    func universalDeadline(_ text: ClaimText, _ passage: Passage) -> FoundClaim? {
        guard let word = ["tất cả", "toàn bộ", "100%"].first(where: { text.has($0) || text.key.hasPrefix($0) }),
            text.has("nhiệm vụ"), text.has("thời hạn"),
            text.hasAny([
                "đã xác định", "được xác định", "đều có", "nêu rõ", "được ấn định", "đã ấn định", "quy định rõ",
            ]),
            !text.hasAny(["phải", "bảo đảm", "đảm bảo", "cần"])
        else { return nil }
        let (scope, isNamed) = scope(of: passage, text)
        guard isNamed, !scope.isEmpty else { return nil }
        let missing = scope.filter { $0.appearance.deadlineWords?.exported == nil }
        let keys = missing.prefix(5).map(\.key).joined(separator: ", ")
        return FoundClaim(
            at: text.place(of: word), in: passage, subject: "mọi nhiệm vụ có thời hạn", stated: Double(scope.count),
            computed: Double(scope.count - missing.count), verdict: missing.isEmpty ? .holds : .contradicted,
            why: missing.isEmpty
                ? "Cả \(scope.count) nhiệm vụ đều ghi thời hạn."
                : "Có \(missing.count) trên \(scope.count) nhiệm vụ không ghi thời hạn: \(keys).")
    }

    /// "Chỉ có Sở Tài chính còn nhiệm vụ chưa triển khai": who leads any that stand so.
    func onlyLead(_ text: ClaimText, _ passage: Passage) -> FoundClaim? {
        let standings = TaskStanding.all(in: text.key)
        guard let only = ["chỉ có", "chỉ còn", "duy nhất"].first(where: text.has), text.has("nhiệm vụ"),
            !text.figures.contains(where: \.isCount), standings.count == 1, let status = standings.first,
            let name = Self.agency(in: text.key, among: rows)
        else { return nil }
        let (scope, isNamed) = scope(of: passage, text)
        guard isNamed || !text.isNarrowed else { return nil }
        let those = scope.filter { $0.appearance.status != nil && status.holds(for: $0) }
        guard !those.isEmpty, those.allSatisfy(\.appearance.lead.groups.isEmpty) else { return nil }
        let others = those.filter { !$0.concerns(name, status) }
        let leads = Set(others.flatMap { $0.appearance.lead.agencies.map(\.name) }).sorted()
        return FoundClaim(
            at: text.place(of: only), in: passage, subject: "cơ quan duy nhất có nhiệm vụ \(status.rawValue)",
            stated: 1,
            computed: Double(leads.count + (others.count < those.count ? 1 : 0)),
            verdict: others.isEmpty ? .holds : .contradicted,
            why: others.isEmpty
                ? "Danh mục có \(those.count) nhiệm vụ \(status.rawValue), đều của \(name)."
                : "Nhiệm vụ \(status.rawValue) còn có ở \(ClaimWords.names(leads)).")
    }
}
