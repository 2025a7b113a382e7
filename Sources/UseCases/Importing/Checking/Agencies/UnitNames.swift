import Basics
import Domain

/// `unknownAgency` for units whose names tell what they are (*Sở …, Cục …, UBND xã …*): no list holds them all, so they
/// are asked about together. A name of no known form is asked about by itself.
enum UnitNames {
    private static let forms = PhraseTable(of: [
        "sở", "cục", "vụ", "chi cục", "tổng cục", "văn phòng", "trung tâm", "ban", "phòng", "thanh tra", "công an",
        "thuế",
        "kho bạc", "bảo hiểm xã hội", "tòa án", "viện kiểm sát", "quân khu", "bộ chỉ huy", "bộ tư lệnh", "bộ đội",
        "hải quan",
        "ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân", "đảng ủy", "huyện ủy", "quận ủy", "xã", "phường",
        "đặc khu",
        "thị trấn", "viện", "học viện", "trường", "đại học", "bệnh viện", "thư viện", "bảo tàng", "nhà hát", "báo",
        "đài",
        "tạp chí", "nhà xuất bản", "hội", "hiệp hội", "liên đoàn", "liên minh", "tỉnh đoàn", "thành đoàn", "đoàn",
        "công ty",
        "tổng công ty", "tập đoàn", "ngân hàng", "quỹ", "vnpt", "viettel", "mobifone", "điện lực", "cảng vụ",
        "vườn quốc gia",
        "khu", "chi nhánh", "mặt trận", "ủy ban mặt trận tổ quốc",
    ])

    static func hasForm(_ name: String) -> Bool {
        forms.matches(in: TextTokens(name), at: 0)
    }

    /// One question about all of them, in the order in which they are named.
    static func doubt(_ named: [(row: Int, role: ColumnRole, name: String)], _ material: Material) -> Doubt? {
        let names = named.map(\.name).uniqued
        guard let first = named.first else { return nil }
        let rows = named.map(\.row).uniqued.sorted()
        let message =
            names.count == 1
            ? "Chưa biết cơ quan “\(first.name.shortened(100))”: phải hỏi nguồn, hoặc xác nhận là tên khác của cơ quan nào."
            : "\(names.count) cơ quan, đơn vị chưa có trong danh mục: \(names.map { $0.shortened(60) }.listed(8)). Tên giữ như nguồn; cần xác nhận một lần."
        return .rows(
            rows, of: material, .unknownAgency, .medium, fault: .own, at: first.role, message: message,
            values: names.enumerated().map { Flag.Value("name\($0.offset + 1)", $0.element) })
    }
}
