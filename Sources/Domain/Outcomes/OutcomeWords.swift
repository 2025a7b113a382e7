import Basics

/// The words that tell of submitting, issuing, using and of a part, as data for `OutcomeReading`.
enum OutcomeWords {
    /// Handing in, drafting, consulting.
    static let submitting = PhraseTable(of: [
        "trình", "tờ trình", "phiếu trình", "lấy phiếu", "gửi", "gưi", "xin ý kiến", "lấy ý kiến", "đề nghị", "đề xuất",
        "kiến nghị",
        "tham mưu", "dự thảo", "thẩm định", "hoàn thiện hồ sơ", "hồ sơ trình", "hồ sơ đề nghị", "lập hồ sơ",
        "xây dựng hồ sơ", "góp ý", "tiếp thu", "soạn thảo", "báo cáo Thủ tướng",
        "báo cáo Chính phủ", "báo cáo Quốc hội", "báo cáo Ban Chỉ đạo", "báo cáo cấp", "báo cáo Bộ trưởng",
        "báo cáo lãnh đạo", "báo cáo Thường trực", "báo cáo Bộ Chính trị", "báo cáo UBND", "báo cáo Phó Thủ tướng",
        "chuyển Bộ Tư pháp", "đưa vào chương trình kỳ họp", "đưa vào chương trình phiên họp",
        "đưa vào chương trình họp", "đưa vào chương trình nghị sự", "đưa vào chương trình làm việc",
    ])

    /// *trình* inside other words: "chương trình", "quy trình"; *kiến nghị* of citizens: "phản ánh, kiến nghị".
    private static let otherWords: [String: Set<String>] = [
        "trình": [
            "chương", "quy", "quá", "lộ", "công", "giáo", "tiến", "hành", "lịch", "giải", "phương", "truyền",
        ],
        "kiến": ["ánh", ","], "đề": ["vấn", "chuyên"],
    ]

    static func isSubmitting(_ text: TextTokens, at index: Int) -> Bool {
        guard submitting.matches(in: text, at: index) else { return false }
        return otherWords[text[index]]?.contains(text[index - 1]) != true
    }

    /// Issue, approval, adoption of a document.
    static let issuing = PhraseTable(of: [
        "ban hành", "phê duyệt", "thông qua", "ký", "ký ban hành", "công bố", "quyết định phê duyệt", "công nhận",
        "phê chuẩn", "thành lập", "chấp thuận",
    ])

    /// Opening, holding, putting into use.
    static let opening = PhraseTable(of: [
        "tổ chức", "ra mắt", "khai trương", "khánh thành", "phát động", "khởi công", "đưa vào vận hành",
        "đưa vào hoạt động", "đưa vào sử dụng", "đưa vào khai thác", "vận hành chính thức", "chính thức vận hành",
        "đi vào hoạt động", "khai mạc", "khai giảng", "đóng điện", "diễn ra", "bàn giao", "nghiệm thu", "công bố",
        "kích hoạt",
        "kết nối chính thức", "chính thức kết nối", "triển khai chính thức", "chính thức triển khai",
        "hoạt động chính thức", "chính thức hoạt động", "khai thác chính thức", "chính thức khai thác",
        "áp dụng chính thức", "chính thức áp dụng", "mở chính thức", "chính thức mở",
    ])

    /// Told as done only by the day from which: "Đường dây nóng hoạt động từ ngày 28/7/2025".
    static let running = PhraseTable(of: ["hoạt động", "vận hành", "được sử dụng", "được khai thác"])

    /// How the names of those begin who issue, approve and adopt: "được Chính phủ ban hành".
    static let authorities: Set<String> = [
        "quốc", "chính", "thủ", "phó", "bộ", "bí", "tổng", "ban", "hội", "hđnd", "ủy", "ubnd", "chủ", "thường", "tỉnh",
        "thành", "lãnh", "giám", "cấp",
    ]

    /// Who leads an event holds it.
    static let presiding = PhraseTable(of: ["chủ trì", "chủ trì tổ chức", "dự và chủ trì", "tham dự", "chủ tọa"])

    /// Held on the way to a product: "tổ chức họp".
    static let preparing = PhraseTable(of: [
        "tổ chức họp", "tổ chức các cuộc họp", "tổ chức làm việc", "tổ chức rà soát", "tổ chức lấy ý kiến",
        "tổ chức góp ý", "tổ chức triển khai", "tổ chức thực hiện", "tổ chức nghiên cứu", "tổ chức khảo sát",
        "tổ chức đoàn", "tổ chức thẩm định", "tổ chức xây dựng",
    ])

    /// Something is there, beyond preparing and submitting.
    static let achieving = PhraseTable(of: [
        "hoàn thành", "hoàn tất", "tập hợp", "lựa chọn", "vận hành", "triển khai", "kết nối", "cập nhật", "số hóa",
        "số hoá",
        "xây dựng", "đăng ký", "cấp", "quy định", "bố trí", "thực hiện", "đưa vào", "hình thành", "khai thác",
        "sử dụng",
        "ban hành", "phê duyệt", "thông qua", "công bố", "thành lập", "tổ chức", "ra mắt", "ký kết", "lồng ghép",
        "tích hợp",
    ])

    /// A part of the whole.
    static let partial = PhraseTable(of: [
        "cơ bản", "giai đoạn 1", "giai đoạn i", "giai đoạn đầu", "giai đoạn một", "một số", "một phần", "bước đầu",
        "đang",
        "sẽ", "tiếp tục", "phần lớn", "hầu hết", "còn lại", "chưa", "sơ bộ", "chờ", "phải chờ", "đang chờ", "còn chờ",
        "đang vận hành thử", "đang vận hành thử nghiệm", "đang chạy thử", "đang sử dụng thử", "đang khai thác thử",
    ])

    /// Work on the way to a thing, which of several promised ones tells that this one is not there.
    static let surveying = PhraseTable(of: [
        "khảo sát", "lựa chọn nhà thầu", "đấu thầu", "lập dự án", "chuẩn bị đầu tư", "xây dựng dự toán", "lập dự toán",
    ])

    /// What follows the ones that are left.
    static let later = PhraseTable(of: [
        "thực hiện trong", "hoàn thành trong", "triển khai trong", "kết nối trong", "thực hiện vào", "hoàn thành vào",
        "triển khai vào", "tiếp tục", "sẽ", "chưa",
    ])

    /// The whole, of which "trừ" leaves out a part.
    static let wholes = PhraseTable(of: ["toàn bộ", "tất cả", "100%"])

    /// "đang khai thác" tells of use, "một số điều" of a title.
    static let notPartial = PhraseTable(of: [
        "đang khai thác", "đang sử dụng", "đang vận hành", "đang hoạt động", "đang áp dụng", "đang được sử dụng",
        "đang được khai thác", "đang được vận hành", "đang có hiệu lực",
        // What is issued is made known.
        "đang phổ biến", "đang được phổ biến", "đang tổ chức phổ biến", "đang tổ chức quán triệt",
        "đang tổ chức tuyên truyền", "đang quán triệt", "đang tuyên truyền", "một số điều", "một số quy định",
        "một số cơ chế", "một số chính sách", "một số nội dung", "một số luật",
        "tiếp tục được sử dụng", "tiếp tục khai thác", "tiếp tục vận hành", "tiếp tục sử dụng", "chưa bao gồm",
        "chưa phát sinh", "chưa ghi nhận", "chưa xảy ra", "chưa có sự cố", "chưa phát hiện", "chưa có vướng mắc",
    ])

    /// The phrases that end right before a thing that a title only refers to: "thực hiện Chương trình …".
    static let titleReferences = PhraseTable(of: [
        "theo", "căn cứ", "thực hiện", "triển khai", "của", "tại", "trong", "với", "từ", "thi hành", "đối với",
        "quán triệt",
        "liên quan đến", "phục vụ", "để", "vào", "trên",
    ])

    /// The phrases that end right before a cited document which is only referred to.
    static let references = PhraseTable(of: [
        "theo", "căn cứ", "thực hiện", "triển khai", "của", "thay thế", "sửa đổi", "bổ sung", "hướng dẫn", "thi hành",
        "theo tinh thần", "nêu tại", "yêu cầu tại", "quy định tại", "giao tại", "chỉ đạo tại", "tinh thần",
        "quán triệt",
        "nhiệm vụ tại", "kết luận tại", "trên cơ sở", "so với", "trong", "cụ thể hóa", "tổng kết", "sơ kết", "dự thảo",
        "hợp nhất", "dự án", "bãi bỏ", "đề ra tại", "mục tiêu tại", "chuyển tiếp",
    ])

    /// "ban hành kèm theo Quyết định số …": the result, although *theo* stands before it.
    static let attachments = PhraseTable(of: [
        "kèm theo", "ban hành theo", "phê duyệt theo", "công nhận theo", "thành lập theo", "ban hành tại",
        "công bố tại", "phê duyệt tại", "thông qua tại", "công nhận tại", "thành lập tại",
    ])

    /// "khoản 2 Điều 13 Nghị quyết số …": a place inside the document.
    static let articles: Set<String> = ["điều", "khoản", "điểm", "mục", "phần", "chương"]

    /// Words of sentences that say no more than that all was done, and well.
    static let praise: Set<String> = Set(
        """
        nhiệm vụ công việc làm nội dung khối lượng toàn bộ tất cả các những này trên đã được là và của cho với theo về trong \
        đơn vị cơ quan bộ phận lãnh đạo tập thể cán chủ trì phối hợp chặt chẽ chỉ quan tâm sát sao quyết liệt khẩn trương \
        tích cực nghiêm túc đầy đủ kịp thời tổ chức triển khai thực hiện hoàn thành tất xong đúng tiến độ thời hạn kế \
        hoạch quy định yêu cầu giao đề ra bảo đảm đạt chất hiệu quả tốt cao kết một cách có đến nay mục tiêu 100 %
        """.split(separator: " ").map(String.init))

    /// Those of them that praise.
    static let praising: Set<String> = ["nghiêm", "đúng", "bảo", "chất", "kịp", "đầy", "quyết", "tích", "chặt"]
}
