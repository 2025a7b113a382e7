import Basics
import Domain

/// `arithmetic`: a share that is stated beside its two figures and is not theirs.
enum ShareDoubts {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        lines(material) + texts(material)
    }

    /// Figures of the network, unless a claim says so already.
    private static func lines(_ material: Material) -> [Doubt] {
        material.lines.compactMap { line in
            guard let stated = line.shareStated, let computed = line.shareComputed,
                !rounds(computed, to: stated, decimals: 0),
                !material.claims.contains(where: {
                    $0.appendix == line.appendix && $0.stated == stated && $0.verdict == .contradicted
                })
            else { return nil }
            let key = "\(line.appendix)-\(line.section)"
            return .prose(
                .arithmetic, .medium, rows: [key], places: [Place(appendix: line.appendix, row: key)],
                message:
                    "\(line.text.quoted(120)): ghi \(ClaimDoubts.written(stated))%, tính lại từ hai số là \(ClaimDoubts.written(computed))%.",
                values: [
                    Flag.Value("stated", ClaimDoubts.written(stated)),
                    Flag.Value("computed", ClaimDoubts.written(computed)),
                ])
        }
    }

    /// "105/116 (90,5%)" in a cell.
    private static func texts(_ material: Material) -> [Doubt] {
        material.rows.enumerated().flatMap { index, row in
            row.line.cells.compactMap { cell -> Doubt? in
                guard cell.text.contains("%"), let wrong = wrongShare(in: cell.text) else { return nil }
                return .row(
                    index, of: material, .arithmetic, .medium, fault: .own, at: cell.role.map { [$0] } ?? [],
                    message: "“\(wrong.words)”: tính lại là \(ClaimDoubts.written(wrong.computed))%.",
                    values: [
                        Flag.Value("stated", ClaimDoubts.written(wrong.stated)),
                        Flag.Value("computed", ClaimDoubts.written(wrong.computed)),
                    ])
            }
        }
    }

    private static func wrongShare(in text: String) -> (words: String, stated: Double, computed: Double)? {
        let tokens = TextTokens(text)
        for index in tokens.tokens.indices {
            guard tokens.tokens[index].kind == .number, tokens[index + 1] == "/", tokens.isGlued(at: index + 1),
                let part = tokens.number(at: index), let whole = tokens.number(at: index + 2), whole > 0, part <= whole,
                !["/", "ngày", "tháng"].contains(tokens[index - 1]), tokens[index + 3] != "/"
            else { continue }
            // The share stands in brackets right behind, at most three words away.
            guard let open = (index + 3..<index + 7).first(where: { tokens[$0] == "(" }),
                let share = share(tokens, open + 1)
            else {
                continue
            }
            let computed = Double(part) / Double(whole) * 100
            if rounds(computed, to: share.value, decimals: share.decimals) { continue }
            return (String(tokens.written(index..<share.end)), share.value, computed)
        }
        return nil
    }

    /// "90,5%", "đạt 90%".
    private static func share(_ text: TextTokens, _ start: Int) -> (value: Double, decimals: Int, end: Int)? {
        for index in start..<start + 3 {
            guard let whole = text.number(at: index) else { continue }
            if text[index + 1] == "%" { return (Double(whole), 0, index + 2) }
            guard [",", "."].contains(text[index + 1]), let part = text.number(at: index + 2), text[index + 3] == "%"
            else {
                return nil
            }
            let digits = text[index + 2].count
            return (
                Double(whole) + Double(part) / (0..<digits).reduce(1.0) { value, _ in value * 10 }, digits, index + 4
            )
        }
        return nil
    }

    /// Whether a figure, rounded or cut, is the stated one.
    private static func rounds(_ computed: Double, to stated: Double, decimals: Int) -> Bool {
        let unit = (0..<decimals).reduce(1.0) { value, _ in value / 10 }
        return abs(computed - stated) <= unit * (decimals == 0 ? 0.51 : 1.01)
    }
}
