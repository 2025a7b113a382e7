import Basics
import Domain

/// `claimContradicted` and `claimUnverifiable`: a sentence about the data that the tables do not bear out, or that cannot
/// be recomputed from them. Figures of one sentence share a flag. `arithmetic`: a share that is not that of its own two
/// figures, which no table contradicts.
enum ClaimDoubts {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        struct Sentence: Hashable {
            let appendix: String
            let row: String?
            let text: String
            let verdict: Claim.Verdict
            let isOfItself: Bool
        }
        let doubtful = material.claims.filter { $0.verdict != .holds }.map { claim in
            (
                claim,
                Sentence(
                    appendix: claim.appendix, row: claim.row, text: claim.text.singleSpaced, verdict: claim.verdict,
                    isOfItself: isOfItself(claim, material))
            )
        }
        let groups = Dictionary(grouping: doubtful, by: \.1)
        return doubtful.map(\.1).uniqued.compactMap { sentence in
            doubt(groups[sentence, default: []].map(\.0), isOfItself: sentence.isOfItself)
        }
    }

    /// Whether a claim is a share that does not fit the two figures beside it.
    private static func isOfItself(_ claim: Claim, _ material: Material) -> Bool {
        guard claim.verdict == .contradicted else { return false }
        return SumClaims.isShare(claim)
            || material.lines.contains {
                $0.appendix == claim.appendix && $0.what == claim.subject && $0.shareStated == claim.stated
                    && $0.shareComputed != nil
            }
    }

    private static func doubt(_ claims: [Claim], isOfItself: Bool) -> Doubt? {
        guard let first = claims.first else { return nil }
        let others = claims.dropFirst().compactMap { $0.stated.map(written) }
        let also = others.isEmpty ? "" : " Tương tự với \(others.listed())."
        let (category, severity, saying): (FlagCategory, Flag.Severity, String) =
            if isOfItself {
                (.arithmetic, .medium, "có các số không khớp nhau")
            } else if first.verdict == .contradicted {
                (.claimContradicted, .high, "không khớp với bảng")
            } else {
                (.claimUnverifiable, .medium, "không tính lại được từ bảng")
            }
        return .prose(
            category, severity, rows: [first.row].compactMap { $0 },
            places: [Place(appendix: first.appendix, row: first.row)],
            message: "\(first.text.quoted(140)) \(saying): \(first.why.closed)\(also)",
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
