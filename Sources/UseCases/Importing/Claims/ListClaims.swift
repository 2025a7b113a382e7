import Basics
import Domain

/// Checks announced numbers against what is listed: groups of problems, places, databases, items of an enumeration.
struct ListClaims {
    let rows: [ReadRow]
    let findings: [Finding]

    func claims(in text: ClaimText, _ passage: Passage, besides known: [FoundClaim]) -> [FoundClaim] {
        text.figures.compactMap { figure in
            guard figure.isCount, !known.holds(text.place(of: figure)) else { return nil }
            return groups(figure, text, passage) ?? places(figure, text, passage) ?? listed(figure, text, passage)
                ?? enumerated(figure, text, passage)
        }
    }

    private func claim(
        _ figure: ClaimText.Figure, _ text: ClaimText, _ passage: Passage, _ noun: String, computed: Int, what: String
    ) -> FoundClaim {
        FoundClaim(
            at: text.place(of: figure), in: passage, subject: "số \(text.written(noun))", stated: figure.value,
            computed: Double(computed), verdict: Double(computed) == figure.value ? .holds : .contradicted,
            why: "\(what) \(ClaimWords.number(Double(computed))), nguồn nêu \(ClaimWords.number(figure.value)).")
    }

    /// "25 nhóm vấn đề tồn tại": the numbered groups of the appendix, or of the section that the heading opens.
    private func groups(_ figure: ClaimText.Figure, _ text: ClaimText, _ passage: Passage) -> FoundClaim? {
        guard passage.kind != .note, let noun = figure.noun(among: Self.groupNouns) else { return nil }
        var own = findings.filter { $0.appendix == passage.appendix }
        if passage.kind == .prose, own.isEmpty, text.hasAny(["kiểm tra", "phụ lục"]) { own = findings }
        guard !own.isEmpty else { return nil }
        let numbered = own.filter { $0.group != nil }
        let count = numbered.isEmpty ? own.count : numbered.count
        return claim(figure, text, passage, noun, computed: count, what: "Số \(text.written(noun)) được liệt kê là")
    }

    /// "tại 10 địa điểm (A; B; C)".
    private func places(_ figure: ClaimText.Figure, _ text: ClaimText, _ passage: Passage) -> FoundClaim? {
        guard passage.kind == .prose, let noun = figure.noun(among: InspectionPlaces.nouns) else { return nil }
        let listed = InspectionPlaces.find(in: [passage.text] + passage.below)
        guard !listed.isEmpty, InspectionPlaces.find(in: passage.below) != listed else { return nil }
        // A number inside the name of one of them announces nothing.
        if let first = listed.first, let list = passage.text.range(ofWords: first) {
            let start = passage.text.distance(from: passage.text.startIndex, to: list.lowerBound)
            guard text.place(of: figure) < start else { return nil }
        }
        return claim(
            figure, text, passage, noun, computed: listed.count, what: "Số \(text.written(noun)) được nêu tên là")
    }

    /// "Danh mục 116 CSDL": the tasks of the document that are such things.
    private func listed(_ figure: ClaimText.Figure, _ text: ClaimText, _ passage: Passage) -> FoundClaim? {
        guard
            figure.before.hasSuffix("danh mục") || figure.before.hasSuffix("danh mục gồm")
                || figure.before.hasSuffix("danh sách") || figure.before.hasSuffix("danh mục các")
        else { return nil }
        guard let forms = Self.listedNouns.first(where: { figure.noun(among: $0) != nil }),
            let noun = figure.noun(among: forms)
        else { return nil }
        let count = Self.count(of: forms, among: rows)
        guard count > 2 else { return nil }
        return claim(
            figure, text, passage, noun, computed: count, what: "Số \(text.written(noun)) được liệt kê trong nguồn là")
    }

    /// Tasks whose titles open with a noun, and those of the same deliverable that most of these have: in a list of
    /// databases some are named otherwise.
    private static func count(of forms: [String], among rows: [ReadRow]) -> Int {
        var titles: Set<String> = []
        var deliverables: [String: Int] = [:]
        for row in rows {
            let key = row.appearance.title.comparisonKey
            guard forms.contains(where: { key.hasPrefix($0) }), titles.insert(key).inserted else { continue }
            if let deliverable = row.appearance.deliverable { deliverables[deliverable.comparisonKey, default: 0] += 1 }
        }
        guard let common = deliverables.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), common.value > 2,
            common.value * 2 > titles.count
        else { return titles.count }
        for row in rows where row.appearance.deliverable?.comparisonKey == common.key {
            titles.insert(row.appearance.title.comparisonKey)
        }
        return titles.count
    }

    /// "03 hệ thống: A; B; C".
    private func enumerated(_ figure: ClaimText.Figure, _ text: ClaimText, _ passage: Passage) -> FoundClaim? {
        guard figure.value > 1, figure.value < 100, figure.after.first?.isLetter == true,
            let colon = figure.after.firstIndex(where: { $0 == ":" || $0 == "(" }),
            figure.after[..<colon].split(separator: " ").count <= 5,
            !figure.after[..<colon].contains(where: { ",;./".contains($0) || $0.isNumber })
        else { return nil }
        var list = String(figure.after[figure.after.index(after: colon)...])
        if figure.after[colon] == "(" {
            guard let close = list.firstIndex(of: ")") else { return nil }
            list = String(list[..<close])
        }
        let items = list.split(separator: ";").map { String($0).trimmedMarks.singleSpaced }.filter { !$0.isEmpty }
        // Figures of their own make the items parts of a sum.
        guard items.count > 1, !items.contains(where: { $0.first?.isNumber == true }), !list.contains(". ") else {
            return nil
        }
        let noun = String(figure.after[..<colon]).singleSpaced
        return claim(
            figure, text, passage, noun, computed: items.count, what: "Số \(text.written(noun)) được nêu tên là")
    }

    private static let groupNouns = [
        "nhóm vấn đề", "nhóm tồn tại", "nhóm nội dung", "nhóm hạn chế", "nhóm khó khăn", "vấn đề", "tồn tại",
    ]

    /// Each noun with the forms that titles open with.
    private static let listedNouns = [
        ["csdl", "cơ sở dữ liệu"], ["cơ sở dữ liệu", "csdl"], ["nền tảng"], ["hệ thống"], ["dịch vụ công"], ["htttt"],
        ["nghị định"], ["thông tư"], ["đề án"], ["dự án"], ["luật"],
        ["văn bản", "nghị định", "thông tư", "quyết định"],
    ]
}
