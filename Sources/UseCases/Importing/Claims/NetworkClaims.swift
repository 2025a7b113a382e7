import Basics
import Domain

/// Checks the figures of a section about connections: parts against their sum, shares of a capacity.
struct NetworkClaims {
    let lines: [NetworkLine]

    func claims(in passage: Passage) -> [FoundClaim] {
        let own = lines.filter { line in
            line.appendix == passage.appendix && passage.row == "\(line.appendix)-\(line.section)"
                && line.text.comparisonKey == passage.text.comparisonKey
        }
        let text = ClaimText(passage.text)
        var found: [FoundClaim] = []
        if let sum = sum(of: own, text, passage) { found.append(sum) }
        found += own.compactMap { share(of: $0, text, passage) }
        if let universal = universal(text, passage) { found.append(universal) }
        return found
    }

    /// "… là 3.319 … Trong đó VNPT là 2.900 điểm, Viettel là 419 điểm".
    private func sum(of lines: [NetworkLine], _ text: ClaimText, _ passage: Passage) -> FoundClaim? {
        guard lines.count > 2, SumClaims.markers.contains(where: text.has), let whole = lines.first,
            let total = whole.value
        else { return nil }
        let parts = lines.dropFirst().filter { $0.unit == whole.unit && $0.value != nil }
        guard parts.count > 1 else { return nil }
        let computed = parts.reduce(0) { $0 + ($1.value ?? 0) }
        let words = parts.map { "\($0.what) \(ClaimWords.number($0.value ?? 0))" }.joined(separator: ", ")
        let holds = computed == total
        return FoundClaim(
            at: figure(total, in: text), in: passage, subject: whole.what, stated: total, computed: computed,
            verdict: holds ? .holds : .contradicted,
            why: "Các phần nêu sau (\(words)) cộng lại là \(ClaimWords.number(computed)), "
                + (holds ? "đúng bằng" : "khác") + " số \(ClaimWords.number(total)) mà nguồn nêu.")
    }

    private func share(of line: NetworkLine, _ text: ClaimText, _ passage: Passage) -> FoundClaim? {
        guard let stated = line.shareStated else { return nil }
        let figure = text.figures.first { $0.figure.isPercent && $0.value == stated }
        let place = figure.map(text.place(of:)) ?? 0
        guard let computed = line.shareComputed, let value = line.value, let capacity = line.capacity else {
            return FoundClaim(
                at: place, in: passage, subject: line.what, stated: stated, computed: nil, verdict: .uncheckable,
                why: "Nguồn nêu \(ClaimWords.percent(stated)) nhưng không nêu dung lượng nên không tính lại được.")
        }
        let holds = ClaimWords.rounds(computed, to: stated, decimals: figure?.figure.decimals ?? 0)
        let unit = line.unit ?? ""
        return FoundClaim(
            at: place, in: passage, subject: line.what, stated: stated, computed: computed,
            verdict: holds ? .holds : .contradicted,
            why: "\(ClaimWords.number(value)) trên \(ClaimWords.number(capacity)) \(unit) là "
                + "\(ClaimWords.percent(computed)), " + (holds ? "làm tròn thành" : "không làm tròn thành")
                + " \(ClaimWords.percent(stated)) mà nguồn nêu.")
    }

    /// "Tất cả các điểm đều …": the register holds their number, not each of them.
    private func universal(_ text: ClaimText, _ passage: Passage) -> FoundClaim? {
        guard let word = ["tất cả", "toàn bộ", "100%"].first(where: { text.key.hasPrefix($0) || text.has($0) }),
            let unit = lines.first(where: { line in
                line.unit.map { text.has("\(word) các \($0)") || text.has("\(word) \($0)") } ?? false
            })?.unit
        else { return nil }
        return FoundClaim(
            at: text.place(of: word), in: passage, subject: "\(word) các \(unit)", stated: nil, computed: nil,
            verdict: .uncheckable,
            why:
                "Nguồn chỉ nêu tổng số \(unit), cần số liệu của từng \(unit) để kiểm tra khẳng định về \(word) các \(unit)."
        )
    }

    private func figure(_ value: Double, in text: ClaimText) -> Int {
        text.figures.first { $0.value == value }.map(text.place(of:)) ?? 0
    }
}
