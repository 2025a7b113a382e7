/// What the page of doubts and claims says.
extension Phrase {
    static let severityHead = Phrase(vi: "Mức", en: "Severity")
    static let doubtAndPlace = Phrase(vi: "Nghi vấn, hai giá trị và nơi ghi", en: "Doubt, both values, place")
    static let noDoubtHere = Phrase(
        vi: "Chưa ghi nghi vấn nào. Điều đó không có nghĩa là nguồn đã được xác nhận.",
        en: "No doubt is recorded. This does not mean that the source has been confirmed.")
}
