package import Basics

/// A column of a table of rates: whose figures, the target set, the share reached, or something else.
package struct RateColumn: Equatable, Sendable {
    package enum Role: Equatable, Sendable {
        case number, agency, note, target, value
        /// Counts, ranks, differences: kept by the table, no rate.
        case other
    }

    /// The columns of the grid that it covers.
    package let range: Range<Int>
    /// The words of its heads, outermost first, white space folded.
    package let header: String
    package var role: Role
    /// The month measured as its first day, and the last day that the figures cover; nil where the column has none.
    package var period: CivilDate?
    package var through: CivilDate?
    /// How many months the period has: a target for a quarter or a year holds for the months in it.
    package var months: Int
}

/// What the words of a head say about its column.
struct RateHeader {
    let words: [String]

    /// From the outermost head to the innermost.
    init(_ words: [String]) {
        self.words = words.map(\.comparisonKey)
    }

    /// The innermost head that says anything decides.
    var role: RateColumn.Role? {
        for key in words.reversed() {
            if let role = Self.role(of: key) { return role }
        }
        return nil
    }

    /// The innermost period, completed by the heads above.
    var period: PeriodWords {
        words.reversed().reduce(PeriodWords("")) { $0.completed(by: PeriodWords($1)) }
    }

    static func role(of key: String) -> RateColumn.Role? {
        if numbers.contains(key) { return .number }
        if notes.contains(where: { key.hasPrefix($0) }) { return .note }
        if others.contains(where: { key.range(ofWords: $0) != nil }) { return .other }
        if isResult(key) { return .value }
        if targets.contains(where: { key.range(ofWords: $0) != nil }) { return .target }
        if values.contains(where: { key.range(ofWords: $0) != nil }) { return .value }
        return isAgency(key) ? .agency : nil
    }

    /// "Tỷ lệ đạt được", "Kết quả thực hiện chỉ tiêu": a result even where it names the target.
    private static func isResult(_ key: String) -> Bool {
        results.contains { key.hasPrefix($0) || key.range(ofWords: $0) != nil }
    }

    /// "Tên bộ, ngành", "Tỉnh/TP (trước sáp nhập)": words for agencies of all kinds, and of none in particular.
    static func isAgency(_ key: String) -> Bool {
        let words = TextTokens(String(key.prefix { $0 != "(" })).tokens.filter { $0.kind != .mark }
        guard words.contains(where: { agencies.contains($0.form) }) else { return false }
        return words.allSatisfy { agencies.contains($0.form) || padding.contains($0.form) }
    }

    private static let numbers: Set<String> = ["tt", "stt", "số tt", "số thứ tự", "thứ tự", "no", "#"]
    private static let notes = ["ghi chú", "lưu ý", "nhận xét", "nguyên nhân", "lý do", "giải trình", "ý kiến"]
    /// Figures of other kinds than a share or its target.
    private static let others = [
        "số lượng", "tổng số", "số hồ sơ", "xếp hạng", "thứ hạng", "hạng", "chênh lệch", "so với", "tăng", "giảm",
        "điểm", "đánh giá", "đạt/không đạt", "đạt/chưa đạt", "mức độ hoàn thành", "đơn vị tính", "đvt", "số người",
        "mã", "vùng", "loại",
    ]
    private static let results = [
        "đạt được", "tỷ lệ đạt", "tỉ lệ đạt", "kết quả", "thực hiện được", "kết quả đạt", "đã đạt", "thực tế",
        "thực đạt",
    ]
    private static let targets = ["chỉ tiêu", "mục tiêu", "đăng ký", "kế hoạch", "được giao", "giao", "phấn đấu"]
    private static let values = ["tỷ lệ", "tỉ lệ", "đạt", "thực hiện", "%", "lũy kế", "luỹ kế", "hoàn thành"]
    private static let agencies: Set<String> = [
        "tỉnh", "phố", "phương", "vị", "quan", "bộ", "ngành", "sở", "ban", "xã", "phường", "ubnd", "huyện", "tp",
        "nghiệp", "đoàn", "khu",
    ]
    private static let padding: Set<String> = [
        "tên", "các", "thành", "địa", "đơn", "cơ", "doanh", "tập", "cấp", "và", "trung", "ương", "thuộc", "trực",
        "báo", "cáo", "được", "đánh", "giá", "thực", "hiện", "đặc", "tổ", "chức", "danh", "sách", "mới", "cũ", "trước",
        "sau", "sáp", "nhập", "quận", "thị", "trấn", "chính", "quyền",
    ]

    /// Words of tables about money and people, which are not of rates.
    static let foreign = [
        "kinh phí", "số tiền", "dự toán", "vốn", "đơn giá", "thành tiền", "giải ngân", "triệu đồng", "tỷ đồng", "đồng",
        "biên chế", "số người", "cán bộ", "nhân sự", "nhân lực", "doanh thu", "ngân sách",
    ]
}
