/// What the page of inspections says.
extension Phrase {
    static let noFindings = Phrase(
        vi:
            "Chưa đọc được kết quả kiểm tra nào. Phụ lục kiểm tra của báo cáo (vấn đề, giải pháp, thời hạn) sẽ hiện ở đây.",
        en:
            "No inspection has been read. The appendix of a report that tells problems, remedies and deadlines will stand here."
    )
    static let inspectionsOf = Phrase(vi: "Theo nguồn", en: "According to")
    static let placesHead = Phrase(vi: "Nơi đã kiểm tra", en: "Places inspected")
    static let findingsHead = Phrase(vi: "Vấn đề và giải pháp", en: "Problems and remedies")
    static let findingsCounted = Phrase(vi: "nhóm vấn đề", en: "groups")
    static let problemsHead = Phrase(vi: "Vấn đề", en: "Problems")
    static let remediesHead = Phrase(vi: "Giải pháp", en: "Remedies")
    static let whoActs = Phrase(vi: "Ai làm:", en: "Who acts:")
    static let networkHead = Phrase(vi: "Số liệu mạng", en: "Figures of the network")
    static let whatMeasured = Phrase(vi: "Điều được đo", en: "What is measured")
    static let placeHead = Phrase(vi: "Nơi", en: "Place")
    static let valueHead = Phrase(vi: "Số liệu", en: "Value")
    static let capacityHead = Phrase(vi: "Năng lực", en: "Capacity")
    static let shareStated = Phrase(vi: "Tỷ lệ nguồn nêu", en: "Share stated")
    static let shareComputed = Phrase(vi: "Tỷ lệ tính lại", en: "Share computed")
}
