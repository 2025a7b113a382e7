/// The words by which names and lists of agencies are told apart from other words: data beside the rules.
enum AgencyVocabulary {
    /// How a body's name begins that no list knows, in small letters: it parts a list also behind *và*.
    static let heads = PhraseSet([
        "bộ", "sở", "ban", "cục", "vụ", "viện", "hội", "trường", "trung tâm", "công ty", "tổng công ty", "tập đoàn",
        "tổng cục", "chi cục", "học viện", "đại học", "văn phòng", "ngân hàng", "công an", "ubnd", "hđnd", "ủy ban",
        "hội đồng", "hiệp hội", "liên hiệp", "liên minh", "liên đoàn", "tỉnh đoàn", "thành đoàn", "phòng", "quỹ", "báo",
        "đài", "bưu điện", "kho bạc", "thuế", "hải quan", "tòa án", "viện kiểm sát", "thanh tra", "đảng ủy", "tỉnh ủy",
        "thành ủy", "huyện ủy", "đảng bộ", "bệnh viện", "tổ công tác", "tổ giúp việc", "mặt trận", "công đoàn",
        "bảo hiểm",
        "điện lực", "bql", "quân khu", "quân ủy", "bộ đội", "bộ tư lệnh", "bộ chỉ huy", "đoàn", "thường trực", "vnpt",
        "viettel", "mobifone", "tòa án nhân dân", "tổng liên đoàn", "tạp chí", "nhà xuất bản", "ủy ban nhân dân",
    ])

    /// Words with which a head is the beginning of other words: "Ban hành", "Báo cáo", "Hội nghị".
    static let notBehindHead: [String: Set<String>] = [
        "ban": ["hành", "đầu", "bố"], "báo": ["cáo", "động", "chí"], "hội": ["nghị", "thảo", "họp", "nhập", "chợ"],
        "trường": ["hợp"], "phòng": ["chống", "ngừa", "tránh", "cháy"], "đài": ["thọ"], "viện": ["trợ", "dẫn", "phí"],
        "đoàn": ["kết", "thể"], "quỹ": ["đất"], "vụ": ["việc", "án"], "sở": ["hữu"], "cục": ["bộ"], "trung": ["hóa"],
        "thuế": ["thu", "giá", "suất"], "hải": ["hóa"], "văn": ["phẩm"], "thanh": ["việc"], "điện": ["tử"],
    ]

    /// Heads of names that are also written in small letters, before a name of their own.
    static let placeHeads: Set<String> = ["xã", "phường", "huyện", "quận"]

    /// Places of which the People's Committee is the agency: "xã A" is "UBND xã A".
    static let communeKinds = ["xã", "phường", "đặc khu", "thị trấn", "huyện", "quận", "thị xã", "thành phố"]

    /// Parts of an agency of which a list names several: "Các Vụ: A, B".
    static let unitsOfAgencies: Set<String> = ["vụ", "cục", "tổng cục", "chi cục", "phòng"]

    /// What is named in one word with a capital letter behind "Phòng" or "Ban" may go on behind a comma.
    static let headsOfLongNames = PhraseSet([
        "trung tâm", "ban", "viện", "trường", "học viện", "cục", "vụ", "hiệp hội", "liên hiệp", "ủy ban", "chi cục",
        "phòng",
    ])

    /// Words of a cell that tell a role and name nobody.
    static let roles = PhraseSet([
        "chủ trì", "phối hợp với", "phối hợp", "cơ quan chủ trì", "cơ quan phối hợp", "đơn vị chủ trì",
        "đơn vị phối hợp",
        "là cơ quan chủ trì", "là đơn vị chủ trì", "đầu mối", "làm đầu mối", "tham mưu", "thực hiện",
        "chủ trì thực hiện",
        "chịu trách nhiệm", "chủ trì phối hợp với", "đồng chủ trì", "không", "không có",
    ])

    /// What may stand before a name in a cell: "Đề nghị Ban Tổ chức Trung ương", "Giao Sở Nội vụ".
    static let requests = PhraseSet(["đề nghị", "kính đề nghị", "giao", "giao cho", "yêu cầu"])

    /// Who heads a body, named in its place: "Bộ trưởng Bộ Tài chính", "Giám đốc Sở Y tế".
    static let headsOfBodies = PhraseSet([
        "bộ trưởng", "thứ trưởng", "chủ tịch", "phó chủ tịch", "giám đốc", "phó giám đốc", "tổng giám đốc", "lãnh đạo",
        "thủ trưởng", "thống đốc", "cục trưởng", "vụ trưởng", "viện trưởng", "trưởng ban", "chánh văn phòng",
    ])

    static let conjunctions = PhraseSet(["và", "cùng với", "cùng", "với", "hoặc", "hay", "cũng như", "v.v"])

    /// Words of an abbreviation inside the name of a body that no list knows.
    static let abbreviations: [String: String] = [
        "kh&cn": "Khoa học và Công nghệ", "gd&đt": "Giáo dục và Đào tạo", "nn&mt": "Nông nghiệp và Môi trường",
        "tn&mt": "Tài nguyên và Môi trường", "tt&tt": "Thông tin và Truyền thông", "kh&đt": "Kế hoạch và Đầu tư",
        "vh,tt&dl": "Văn hóa, Thể thao và Du lịch", "vhtt&dl": "Văn hóa, Thể thao và Du lịch",
        "vh&tt": "Văn hóa và Thể thao", "dt&tg": "Dân tộc và Tôn giáo", "lđ-tb&xh": "Lao động - Thương binh và Xã hội",
        "lđtb&xh": "Lao động - Thương binh và Xã hội", "nn&ptnt": "Nông nghiệp và Phát triển nông thôn",
        "cntt": "Công nghệ thông tin", "cntt&tt": "Công nghệ thông tin và Truyền thông", "cđs": "Chuyển đổi số",
        "bql": "Ban Quản lý", "cp": "Chính phủ", "tw": "Trung ương", "tư": "Trung ương", "vn": "Việt Nam",
        "khxh": "Khoa học xã hội", "tthc": "thủ tục hành chính", "hcc": "hành chính công",
    ]

    /// Fields of departments and offices of provinces and communes that no ministry is named after.
    static let departmentFields: [(name: String, short: [String])] = [
        ("Du lịch", ["DL"]), ("Ngoại vụ", ["NgV"]), ("Văn hóa và Thể thao", ["VHTT"]), ("Thể thao", []),
        ("Quy hoạch - Kiến trúc", ["QHKT"]), ("Giao thông công chánh", ["GTCC"]),
        ("Xây dựng và Giao thông công chánh", []),
        ("An toàn thực phẩm", ["ATTP"]), ("Văn hóa - Xã hội", ["VHXH"]), ("Văn hóa và Xã hội", []), ("Kinh tế", ["KT"]),
        ("Kinh tế, Hạ tầng và Đô thị", []), ("Kinh tế - Hạ tầng", []), ("Tài chính - Kế hoạch", ["TCKH"]),
        ("Kinh tế và Hạ tầng", []), ("Nông nghiệp", []), ("Giao thông vận tải - Xây dựng", []),
        ("Lao động, Thương binh và Xã hội", []), ("Văn hóa và Thông tin", []), ("Nội vụ - Lao động", []),
    ]

    /// The first words of what somebody is told to do, in a sentence behind its subject.
    static let verbs = PhraseSet([
        "rà soát", "xây dựng", "nghiên cứu", "chủ trì", "khẩn trương", "tiếp tục", "tăng cường", "phối hợp", "chỉ đạo",
        "ban hành", "bổ sung", "hoàn thành", "hoàn thiện", "cần", "phải", "có trách nhiệm", "có văn bản", "có kế hoạch",
        "có biện pháp", "thực hiện", "triển khai", "tổ chức", "kiểm tra", "đẩy nhanh", "đẩy mạnh", "hướng dẫn",
        "cập nhật",
        "thống kê", "chuyển giao", "làm", "bố trí", "đôn đốc", "báo cáo", "cung cấp", "sớm", "chủ động", "kịp thời",
        "thường xuyên", "tập trung", "ưu tiên", "quan tâm", "nâng cấp", "nâng cao", "khắc phục", "xử lý", "giải quyết",
        "công khai", "công bố", "cấu hình", "kết nối", "tích hợp", "đồng bộ", "số hóa", "đầu tư", "mua sắm", "trang bị",
        "tuyên truyền", "tập huấn", "đào tạo", "đánh giá", "theo dõi", "giám sát", "đề xuất", "kiến nghị", "trình",
        "sửa đổi",
        "điều chỉnh", "cắt giảm", "đơn giản hóa", "quy định", "phê duyệt", "thành lập", "kiện toàn", "giao",
        "phân công",
        "lập", "mở", "duy trì", "bảo đảm", "đảm bảo", "vận hành", "khai thác", "chia sẻ", "thiết lập", "nhanh chóng",
        "nghiêm túc", "tham mưu", "tổng hợp", "gửi", "cử", "hỗ trợ", "xem xét", "quyết định", "yêu cầu", "đề nghị",
        "tạo",
        "cải tiến", "cải thiện", "thay thế", "bàn giao", "tiếp nhận", "lắp đặt", "cấp", "chấm dứt", "chấn chỉnh",
        "xác minh",
        "xóa", "đưa", "áp dụng", "quán triệt", "tiến hành", "thúc đẩy", "phát triển", "huy động", "lựa chọn",
        "thẩm định",
        "thanh tra", "sẽ", "không", "phát động", "ký", "quản lý", "dành", "đăng ký", "nhập", "liên thông", "tham gia",
        "căn cứ", "trong", "trên cơ sở", "định kỳ", "hằng", "ngay", "đặc biệt", "chuẩn hóa", "làm việc", "đăng tải",
        "nộp",
        "niêm yết", "vận động", "phát huy", "tổng kết", "sơ kết", "nhân rộng", "mời", "thuê", "nắm", "dự thảo",
        "soạn thảo",
        "rút ngắn", "giảm", "tăng", "tự", "thí điểm", "nâng", "hoàn trả", "phân bổ", "cân đối", "bảo trì", "sử dụng",
        "chuyển",
        "tái cấu trúc", "hợp nhất", "xác thực", "làm sạch", "kê khai", "tháo gỡ", "phân định", "quy hoạch", "bỏ",
        "bãi bỏ",
        "chấp hành", "kiểm soát", "kiểm thử", "kiểm kê", "bảo vệ", "bảo mật", "phân cấp", "phân quyền", "ủy quyền",
        "mở rộng",
        "hình thành", "đưa vào", "rà", "gia hạn", "xếp hạng", "tư vấn", "nhắc", "chịu trách nhiệm", "phân loại",
        "thu thập",
        "thông báo", "gán", "mã hóa", "tối ưu", "đối chiếu", "làm rõ", "đồng thời", "tuân thủ", "xác định", "phổ biến",
    ])

    /// Behind these, in one clause, others are named who are not the ones told to act.
    static let barriers = PhraseSet([
        "phối hợp với", "phối hợp", "phối hợp cùng", "chỉ đạo", "yêu cầu", "đề xuất", "đề nghị", "kiến nghị",
        "hướng dẫn",
        "hỗ trợ", "đôn đốc", "báo cáo", "trình", "cùng với", "giao", "phân công", "tham mưu", "kiểm tra",
    ])

    /// What may open a sentence that tells somebody to act.
    static let orders = PhraseSet([
        "giao", "giao cho", "đề nghị", "yêu cầu", "kiến nghị", "đề xuất giao", "tiếp tục giao", "riêng", "trong đó",
        "đồng thời", "trước mắt", "về phía",
    ])

    /// What may stand before the subject, up to a comma: time, ground, purpose.
    static let openings = PhraseSet([
        "trong", "trước", "trên cơ sở", "căn cứ", "để", "nhằm", "từ", "thời gian tới", "sau khi", "khi", "định kỳ",
        "hằng",
        "đến", "ngay", "theo", "về", "đối với", "với",
    ])
}

/// Phrases of a few words, found at a place of a text without building strings: the first word tells the rest.
struct PhraseSet: Sendable {
    private let rests: [String: [[String]]]

    init(_ phrases: [String]) {
        var rests: [String: [[String]]] = [:]
        for phrase in phrases {
            let words = phrase.split(separator: " ").map(String.init)
            guard let first = words.first else { continue }
            rests[first, default: []].append(Array(words.dropFirst()))
        }
        self.rests = rests.mapValues { $0.sorted { $0.count > $1.count } }
    }

    /// How many words from `first` on are the longest of the phrases; nil for none.
    func length(in words: [NameWords.Word], at first: Int, to last: Int) -> Int? {
        guard first < last, words[first].kind == .word, let rests = rests[words[first].lower] else { return nil }
        for rest in rests where first + rest.count < last {
            if zip(rest, words[(first + 1)...]).allSatisfy({ $0 == $1.lower }) { return rest.count + 1 }
        }
        return nil
    }
}
