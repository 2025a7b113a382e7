import Domain

/// What the pages of issued reports say.
extension Phrase {
    static let issuedReports = Phrase(vi: "Báo cáo đã phát hành", en: "Reports issued")
    static let issuedLede = Phrase(
        vi: "Mỗi báo cáo giữ nguyên như lúc phát hành, dù sổ được sửa sau đó; mã băm cho biết tệp có bị sửa hay không.",
        en:
            "Each report stays as it was issued, whatever is corrected later; its hashes tell whether a file was altered."
    )
    static let noReportYet = Phrase(
        vi: "Chưa có báo cáo nào được phát hành. Phát hành bằng lệnh giamsat report issue.",
        en: "No report has been issued yet. Issue one with giamsat report issue.")
    static let reportNumberHead = Phrase(vi: "Số", en: "Number")
    static let reportHead = Phrase(vi: "Báo cáo", en: "Report")
    static let issuedAtHead = Phrase(vi: "Phát hành lúc", en: "Issued at")
    static let periodHead = Phrase(vi: "Kỳ", en: "Period")
    static let seal = Phrase(vi: "Dấu", en: "Seal")
    static let contentHash = Phrase(vi: "Nội dung, SHA-256", en: "Content, SHA-256")
    static let dataHash = Phrase(vi: "Dữ liệu, SHA-256", en: "Data, SHA-256")
    static let registerHash = Phrase(vi: "Đầu chuỗi của sổ", en: "Head of the chain")
    static let verifyWith = Phrase(vi: "Kiểm tra một tệp bằng", en: "Verify a file with")
    static let asIssued = Phrase(vi: "Như lúc phát hành", en: "As issued")
    static let knownToday = Phrase(vi: "Như biết hôm nay", en: "As known today")
    static let nothingChanged = Phrase(
        vi: "Về cùng ngày ấy, sổ hôm nay vẫn nói như báo cáo.", en: "Of the same day the register still says the same.")
    static let tasksNew = Phrase(vi: "Nhiệm vụ nay có, báo cáo không có", en: "Tasks that the report did not have")
    static let tasksGone = Phrase(vi: "Nhiệm vụ nay không còn", en: "Tasks that are gone")
    static let tasksDone = Phrase(vi: "Nay biết là đã hoàn thành", en: "Now known to be done")
    static let deadlinesMoved = Phrase(vi: "Thời hạn khác", en: "Other deadlines")
    static let ratesChanged = Phrase(vi: "Tỷ lệ khác", en: "Other rates")

    static func reportNumber(_ number: Int) -> Phrase {
        Phrase(vi: "Báo cáo số \(number)", en: "Report \(number)")
    }

    static func part(_ part: ReportPart) -> Phrase {
        switch part {
        case .cover: Phrase(vi: "Báo cáo", en: "Report")
        case .appendices: Phrase(vi: "Phụ lục", en: "Appendices")
        case .doubts: Phrase(vi: "Câu hỏi trước khi ký", en: "Questions before signing")
        }
    }
}
