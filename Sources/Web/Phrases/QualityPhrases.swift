import Domain

/// What the page of doubts and claims says.
extension Phrase {
    static let severityHead = Phrase(vi: "Mức", en: "Severity")
    static let doubtAndPlace = Phrase(vi: "Nghi vấn, hai giá trị và nơi ghi", en: "Doubt, both values, place")
    static let noDoubtHere = Phrase(
        vi: "Chưa ghi nghi vấn nào. Điều đó không có nghĩa là nguồn đã được xác nhận.",
        en: "No doubt is recorded. This does not mean that the source has been confirmed.")
}

extension Phrase {
    static let qualityLede = Phrase(
        vi:
            "Điều hệ thống ngờ trong các nguồn, mỗi điều có hai giá trị và nơi ghi, để gửi nguồn hỏi lại; và điều sổ nói về từng khẳng định của nguồn.",
        en:
            "What the register doubts in its sources, each with both values and its place, to be asked; and what it says of their claims."
    )
    static let byCategory = Phrase(vi: "Theo loại và mức", en: "By kind and severity")
    static let doubtsInside = Phrase(
        vi: "Nghi vấn chỉ có ở trang nội bộ, vì là câu hỏi chưa được nguồn trả lời.",
        en: "Doubts stand on the internal site only: they are questions that no source has answered yet.")
    static let claimsHead = Phrase(vi: "Khẳng định của nguồn", en: "Claims of the sources")
    static let claimsCounted = Phrase(vi: "khẳng định", en: "claims")
    static let claimsNote = Phrase(
        vi:
            "Mỗi câu hay con số nói về dữ liệu trong sổ được tính lại. Không khớp nghĩa là hai nơi nói khác nhau, không nói nơi nào đúng.",
        en:
            "Each sentence or figure about data of the register is computed again. Contradicted means that two places differ, not which is right."
    )
    static let noClaim = Phrase(
        vi:
            "Chưa có khẳng định nào như vậy. Sổ kiểm các câu đếm, tỷ lệ, tổng và “chỉ, tất cả, đều” trong lời văn của nguồn.",
        en: "No such claim yet. The register checks counts, shares, sums and “only, all” in the prose of the sources.")
    static let verdictHead = Phrase(vi: "Kết luận", en: "Verdict")
    static let claimWords = Phrase(vi: "Nguồn viết", en: "The source writes")
    static let statedValue = Phrase(vi: "Nêu", en: "Stated")
    static let computedValue = Phrase(vi: "Tính được", en: "Computed")
    static let whyHead = Phrase(vi: "Vì sao", en: "Why")

    /// What the register says of a claim, by its two figures.
    static func claimFigures(_ claim: Claim, _ language: Language) -> Phrase {
        guard claim.verdict != .uncheckable else {
            return Phrase(
                vi: "Sổ chưa có đủ dữ liệu để tính lại.",
                en: "The register does not have what it would take to compute it.")
        }
        guard let computed = claim.computed.map({ language.decimal($0) }),
            let stated = claim.stated.map({ language.decimal($0) })
        else {
            return claim.verdict == .holds
                ? Phrase(vi: "Sổ cũng thấy như vậy.", en: "The register finds the same.")
                : Phrase(vi: "Sổ thấy khác.", en: "The register finds otherwise.")
        }
        return claim.verdict == .holds
            ? Phrase(vi: "Sổ cũng tính được \(computed).", en: "The register computes \(computed), too.")
            : Phrase(
                vi: "Sổ tính được \(computed), nguồn nêu \(stated).",
                en: "The register computes \(computed), the source states \(stated).")
    }

    static func verdict(_ verdict: Claim.Verdict) -> Phrase {
        switch verdict {
        case .holds: Phrase(vi: "khớp", en: "holds")
        case .contradicted: Phrase(vi: "không khớp", en: "contradicted")
        case .uncheckable: Phrase(vi: "chưa kiểm tra được", en: "cannot be checked")
        }
    }
}
