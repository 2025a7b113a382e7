import Domain

/// `claimContradicted` and `claimUnverifiable`: a sentence about the data that the tables do not bear out, or that cannot
/// be recomputed from them.
enum ClaimDoubts {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.claims.compactMap { claim in
            let rows = [claim.row].compactMap { $0 }
            let place = Place(appendix: claim.appendix, row: claim.row)
            let values = [
                Flag.Value("stated", claim.stated.map(written) ?? ""),
                Flag.Value("computed", claim.computed.map(written) ?? ""),
            ]
            switch claim.verdict {
            case .holds: return nil
            case .contradicted:
                return .prose(
                    .claimContradicted, .high, rows: rows, places: [place],
                    message: "\(claim.text.quoted(140)) không khớp với bảng: \(claim.why)", values: values)
            case .uncheckable:
                return .prose(
                    .claimUnverifiable, .medium, rows: rows, places: [place],
                    message: "\(claim.text.quoted(140)) không tính lại được từ bảng: \(claim.why)", values: values)
            }
        }
    }

    /// "51,7", "15".
    static func written(_ number: Double) -> String {
        if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
        let hundredths = Int((abs(number) * 100).rounded())
        let fraction = hundredths % 100
        let decimals = fraction % 10 == 0 ? "\(fraction / 10)" : fraction < 10 ? "0\(fraction)" : "\(fraction)"
        return "\(number < 0 ? "-" : "")\(hundredths / 100),\(decimals)"
    }
}
