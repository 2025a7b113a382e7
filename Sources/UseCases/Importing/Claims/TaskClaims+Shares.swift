import Basics
import Domain

/// Checks what share of the listed tasks is done.
extension TaskClaims {
    /// "Tỷ lệ hoàn thành đạt 71,4%" of the list that it stands with, "17 nhiệm vụ, đạt 34% tổng số nhiệm vụ nêu tại Phụ lục
    /// I, II và III".
    func share(_ figure: ClaimText.Figure, _ text: ClaimText, _ passage: Passage) -> FoundClaim? {
        guard figure.figure.isPercent, figure.value <= 100, passage.kind != .network, !text.key.hasTargetWords,
            text.has("nhiệm vụ"), text.figures.count(where: \.figure.isPercent) == 1
        else { return nil }
        let isOfAll = figure.after.hasPrefix("tổng số nhiệm vụ")
        let counted = Self.done(before: figure, text)
        guard isOfAll || counted != nil || isShareOfOwnList(figure, text, passage) else { return nil }
        let named = AppendixHeading.named(in: isOfAll ? figure.after : text.key)
        var scope = rows.filter { row in
            let appendix = row.appearance.appendix
            return named.isEmpty ? isOfAll || appendix == passage.appendix : named.contains(appendix)
        }
        if let counted {
            let (all, isNamed) = self.scope(of: passage, text, counted)
            // Which of all tasks are meant, by directive, month or who leads, only a list can say.
            guard isNamed || !text.isNarrowed, let section = Self.inSection(all, counted),
                case .all = Self.whose(text.part(of: counted), nil, among: section)
            else { return nil }
            scope = section
        }
        guard !scope.isEmpty, scope.allSatisfy({ $0.appearance.status != nil }),
            Self.agency(in: text.key, among: rows) == nil
        else { return nil }
        let done = scope.count(where: TaskStanding.completed.holds)
        let share = Double(done) / Double(scope.count) * 100
        let holds = ClaimWords.rounds(share, to: figure.value, decimals: figure.figure.decimals)
        let computed = (share * 100).rounded() / 100
        return FoundClaim(
            at: text.place(of: figure), in: passage, subject: "tỷ lệ hoàn thành", stated: figure.value,
            computed: computed, verdict: holds ? .holds : .contradicted,
            why:
                "Danh mục có \(done) trên \(scope.count) nhiệm vụ đã hoàn thành, là \(ClaimWords.percent(computed)), nguồn nêu \(ClaimWords.percent(figure.value))."
        )
    }

    /// "Đã hoàn thành 17 nhiệm vụ, đạt 70,8%": the count that the share is of.
    private static func done(before share: ClaimText.Figure, _ text: ClaimText) -> ClaimText.Figure? {
        guard share.before.hasSuffix(", đạt") || share.before.hasSuffix(", bằng"),
            share.after.drop(while: { "% ".contains($0) }).first.map({ ",;.)".contains($0) }) ?? true,
            let place = text.figures.firstIndex(where: { $0.before == share.before }), place > 0
        else { return nil }
        let count = text.figures[place - 1]
        return count.noun(among: tasks) != nil && TaskStanding.all(in: count.clause) == [.completed] ? count : nil
    }

    /// "Tỷ lệ hoàn thành các nhiệm vụ của Thông báo đạt …" where the list is of a notice; not "của khối kinh tế", "tháng trước".
    private func isShareOfOwnList(_ figure: ClaimText.Figure, _ text: ClaimText, _ passage: Passage) -> Bool {
        guard let words = figure.before.range(ofWords: "tỷ lệ hoàn thành"),
            rows.contains(where: { $0.appearance.appendix == passage.appendix }),
            !["tháng", "quý", "năm", "kỳ", "tuần"].contains(where: {
                String(figure.before[..<words.lowerBound]).range(ofWords: $0) != nil
            })
        else { return false }
        let between = figure.before[words.upperBound...].split { " ,:".contains($0) }.map(String.init)
        if between.allSatisfy(Self.shareWords.contains) { return true }
        return namesOwnDirective(text, passage) && DocumentReader.citations(in: text.text).isEmpty
            && between.allSatisfy { Self.shareWords.contains($0) || Self.directiveWords.contains($0) }
    }

    private static let shareWords: Set<String> = [
        "các", "nhiệm", "vụ", "của", "danh", "mục", "này", "trên", "nêu", "chung", "đạt", "là", "được", "giao",
    ]
    private static let directiveWords: Set<String> = [
        "theo", "tại", "thông", "báo", "nghị", "quyết", "kế", "hoạch", "chỉ", "thị", "định", "kết", "luận", "chương",
        "trình",
    ]

    /// The sentence names the kind of document that the list stands under.
    func namesOwnDirective(_ text: ClaimText, _ passage: Passage) -> Bool {
        rows.first { $0.appearance.appendix == passage.appendix }?.line.list.directive?.type
            .map { text.has($0.lowercased()) } ?? false
    }
}
