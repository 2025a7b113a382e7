/// The bodies that stand in symbols by their letters.
///
/// Sources: Decree 30/2020/NĐ-CP, Guidance 36-HD/VPTW, the ministries' own symbols (also those merged in March 2025).
struct DocumentIssuer: Sendable {
    let letters: String
    /// Nil where the letters are shared by many ("TU": every *tỉnh ủy*), so that only words can tell.
    let name: String?
    let isOfParty: Bool

    private static let table: [(letters: String, name: String?, isOfParty: Bool)] = [
        ("CP", "Chính phủ", false), ("TTg", "Thủ tướng Chính phủ", false), ("CTN", "Chủ tịch nước", false),
        ("QH", "Quốc hội", false), ("UBTVQH", "Ủy ban Thường vụ Quốc hội", false),
        ("VPCP", "Văn phòng Chính phủ", false), ("VPQH", "Văn phòng Quốc hội", false),
        ("BQP", "Bộ Quốc phòng", false), ("BCA", "Bộ Công an", false), ("BNG", "Bộ Ngoại giao", false),
        ("BNV", "Bộ Nội vụ", false), ("BTP", "Bộ Tư pháp", false), ("BTC", "Bộ Tài chính", false),
        ("BCT", "Bộ Công Thương", false), ("BNNMT", "Bộ Nông nghiệp và Môi trường", false),
        ("BXD", "Bộ Xây dựng", false), ("BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch", false),
        ("BKHCN", "Bộ Khoa học và Công nghệ", false), ("BGDĐT", "Bộ Giáo dục và Đào tạo", false),
        ("BYT", "Bộ Y tế", false), ("BDTTG", "Bộ Dân tộc và Tôn giáo", false),
        ("NHNN", "Ngân hàng Nhà nước Việt Nam", false), ("TTCP", "Thanh tra Chính phủ", false),
        ("BGTVT", "Bộ Giao thông vận tải", false), ("BKHĐT", "Bộ Kế hoạch và Đầu tư", false),
        ("BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội", false),
        ("BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn", false),
        ("BTNMT", "Bộ Tài nguyên và Môi trường", false), ("BTTTT", "Bộ Thông tin và Truyền thông", false),
        ("UBDT", "Ủy ban Dân tộc", false), ("TANDTC", "Tòa án nhân dân tối cao", false),
        ("VKSNDTC", "Viện kiểm sát nhân dân tối cao", false), ("KTNN", "Kiểm toán nhà nước", false),
        ("UBND", nil, false), ("HĐND", nil, false), ("BCĐ", nil, false), ("HĐTV", nil, false),
        ("TW", nil, true), ("TU", nil, true), ("HU", nil, true), ("ĐU", nil, true), ("BTV", nil, true),
        ("BCĐTW", "Ban Chỉ đạo Trung ương", true), ("TGV", "Tổ Giúp việc Ban Chỉ đạo Trung ương", true),
        ("VPTW", "Văn phòng Trung ương Đảng", true), ("UBKTTW", "Ủy ban Kiểm tra Trung ương", true),
        ("BTGDVTW", "Ban Tuyên giáo và Dân vận Trung ương", true), ("BTCTW", "Ban Tổ chức Trung ương", true),
        ("BNCTW", "Ban Nội chính Trung ương", true), ("BCSCLTW", "Ban Chính sách, chiến lược Trung ương", true),
        ("QUTW", "Quân ủy Trung ương", true), ("ĐUCA", "Đảng ủy Công an Trung ương", true),
    ]

    private static let byLetters: [String: DocumentIssuer] = {
        var issuers: [String: DocumentIssuer] = [:]
        for (letters, name, isOfParty) in table {
            issuers[letters.lowercased()] = DocumentIssuer(letters: letters, name: name, isOfParty: isOfParty)
        }
        // The same body in other letters.
        let others = [
            ("bcđtư", "bcđtw"), ("bcdtw", "bcđtw"), ("tư", "tw"), ("vptư", "vptw"), ("btvtw", "tw"), ("bgdđt", "bgdđt"),
            ("bgd&đt", "bgdđt"), ("bkhcnmt", "bkhcn"), ("hdnd", "hđnd"), ("bkhdt", "bkhđt"), ("bgddt", "bgdđt"),
        ]
        for (typed, meant) in others { issuers[typed] = issuers[meant] }
        return issuers
    }()

    private init(letters: String, name: String?, isOfParty: Bool) {
        self.letters = letters
        self.name = name
        self.isOfParty = isOfParty
    }

    /// By the letters of a symbol in lower case.
    init?(letters: String) {
        guard let issuer = Self.byLetters[letters] else { return nil }
        self = issuer
    }

    /// Bodies of the Party that no table lists: "BTGTU", "ĐUBKHCN", "BTCTU".
    static func isOfParty(_ letters: String) -> Bool {
        if let issuer = DocumentIssuer(letters: letters) { return issuer.isOfParty }
        return letters.hasSuffix("tw") || letters.hasSuffix("tư") || letters.hasPrefix("đu") || letters.hasSuffix("tu")
            || letters.hasPrefix("bcs")
    }
}
