import Basics
import Domain

/// `claimContradicted` and `claimUnverifiable`: a sentence about the data that the tables do not bear out, or that cannot
/// be recomputed from them. Figures of one sentence share a flag.
enum ClaimDoubts {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        struct Sentence: Hashable {
            let appendix: String
            let row: String?
            let text: String
            let verdict: Claim.Verdict
        }
        let doubtful = material.claims.filter { $0.verdict != .holds }
        let groups = Dictionary(grouping: doubtful) { claim in
            Sentence(appendix: claim.appendix, row: claim.row, text: claim.text.singleSpaced, verdict: claim.verdict)
        }
        let order = doubtful.map { claim in
            Sentence(appendix: claim.appendix, row: claim.row, text: claim.text.singleSpaced, verdict: claim.verdict)
        }.uniqued
        return order.compactMap { groups[$0].flatMap(doubt) }
    }

    private static func doubt(_ claims: [Claim]) -> Doubt? {
        guard let first = claims.first else { return nil }
        let others = claims.dropFirst().compactMap { $0.stated.map(written) }
        let also = others.isEmpty ? "" : " Tương tự với \(others.listed())."
        let isContradicted = first.verdict == .contradicted
        return .prose(
            isContradicted ? .claimContradicted : .claimUnverifiable, isContradicted ? .high : .medium,
            rows: [first.row].compactMap { $0 }, places: [Place(appendix: first.appendix, row: first.row)],
            message:
                "\(first.text.quoted(140)) \(isContradicted ? "không khớp với bảng" : "không tính lại được từ bảng"): \(first.why.closed)\(also)",
            values: claims.enumerated().flatMap { index, claim in
                // Names in one flag differ.
                let number = index == 0 ? "" : String(index + 1)
                return [
                    Flag.Value("stated\(number)", claim.stated.map(written) ?? ""),
                    Flag.Value("computed\(number)", claim.computed.map(written) ?? ""),
                ]
            })
    }

    /// "51,7", "15".
    static func written(_ number: Double) -> String {
        guard abs(number) < 1e13 else { return "\(number)" }
        if number == number.rounded() { return String(Int(number)) }
        let hundredths = Int((abs(number) * 100).rounded())
        let fraction = hundredths % 100
        let decimals = fraction % 10 == 0 ? "\(fraction / 10)" : fraction < 10 ? "0\(fraction)" : "\(fraction)"
        return "\(number < 0 ? "-" : "")\(hundredths / 100),\(decimals)"
    }
}

extension String {
    /// With a stop at its end.
    fileprivate var closed: String { hasSuffix(".") || isEmpty ? self : "\(self)." }
}
