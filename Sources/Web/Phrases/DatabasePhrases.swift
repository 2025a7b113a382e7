import Basics

/// What the page of databases says.
extension Phrase {
    static let databasesPromised = Phrase(
        vi: "nhiệm\u{A0}vụ hứa một cơ sở dữ liệu, theo lời của kết quả dự kiến hoặc tên nhiệm vụ.",
        en: "tasks promise a database, by the words of the product or the title.")
    static let byOwner = Phrase(vi: "Theo cơ quan chủ trì", en: "By lead agency")
    static let byDueMonth = Phrase(vi: "Theo tháng đến hạn", en: "By due month")
    static let announced = Phrase(vi: "Số mà nguồn công bố", en: "What the sources announce")
    static let nothingAnnounced = Phrase(
        vi: "Các nguồn chưa nêu con số nào về cơ sở dữ liệu mà sổ kiểm được.",
        en: "The sources give no number of databases that the register can check.")

    static func noDatabase(_ day: CivilDate) -> Phrase {
        Phrase(
            vi: "Không nhiệm vụ nào hứa một cơ sở dữ liệu, theo ngày \(day.vietnamese).",
            en: "No task promises a database as of \(day.english).")
    }
}
