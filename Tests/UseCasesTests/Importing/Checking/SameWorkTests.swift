import Domain
import Testing
import UseCases

/// Rows that are one work, or nearly one.
@Suite struct SameWorkTests {
    private static let overdue = "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Đơn vị chưa hoàn thành"
    private static let plan = "TT|Tên nhiệm vụ|Cơ quan chủ trì|Thời hạn"
    private static let cold =
        "Xây dựng Đề án phát triển hệ thống kho lạnh bảo quản nông sản tại các vùng trồng cây ăn quả trọng điểm"

    /// Other works, so that words are rare or common as in a real list.
    private static let others = [
        "Rà soát quy hoạch thủy lợi vùng đồng bằng", "Nghiên cứu giống lúa chịu mặn",
        "Tổ chức hội nghị xúc tiến đầu tư",
        "Ban hành định mức kinh tế kỹ thuật ngành chăn nuôi", "Hoàn thiện hệ thống cảnh báo sạt lở đất",
        "Xây dựng Nghị định về khuyến nông", "Triển khai chương trình trồng một tỷ cây xanh", "Cơ sở dữ liệu tàu cá",
        "Kiểm tra an toàn hồ đập trước mùa mưa lũ", "Đào tạo cán bộ thú y cấp xã",
    ]

    private func list(_ heading: String, _ titles: [(title: String, lead: String, due: String)]) -> MadeUp.List {
        let fill = Self.others.map {
            (title: "\($0) \(heading.count)", lead: "Bộ Nông nghiệp và Môi trường", due: "30/9/2025")
        }
        return MadeUp.List(
            heading, Self.plan,
            rows: (titles + fill).enumerated().map {
                "\($0.offset + 1)|\($0.element.title)|\($0.element.lead)|\($0.element.due)"
            })
    }

    @Test(arguments: [
        ("đợt 1", "đợt 2", 0), ("quý II", "quý III", 0), ("đợt 1", "đợt 1 năm nay", 1), ("đợt I", "đợt 01 năm nay", 1),
    ])
    func `Works that are numbered by one word are works of their own`(one: String, other: String, count: Int) {
        let lead = "Bộ Nông nghiệp và Môi trường"
        let flags = MadeUp.flags(
            nil, list("NHIỆM VỤ THÁNG 8", [("\(Self.cold), \(one)", lead, "30/8/2025")]),
            list("NHIỆM VỤ THÁNG 9 NĂM 2025", [("\(Self.cold), \(other)", lead, "30/9/2025")]))
        #expect(flags.count { $0.rows.contains("01-1") && $0.rows.contains("02-1") } == count)
    }

    @Test(arguments: [("rau quả tươi", "sữa bò nguyên liệu", 0), ("rau quả tươi", "rau quả tươi sống", 1)])
    func `Works that are alike but for their object are works of their own`(one: String, other: String, count: Int) {
        let lead = "Bộ Nông nghiệp và Môi trường"
        func title(_ object: String) -> String { Self.cold.replacing("nông sản", with: object) }
        let flags = MadeUp.flags(
            nil, list("NHIỆM VỤ THÁNG 8", [(title(one), lead, "30/8/2025")]),
            list("NHIỆM VỤ THÁNG 9 NĂM 2025", [(title(other), lead, "30/9/2025")]))
        #expect(flags.count { $0.rows.contains("01-1") && $0.rows.contains("02-1") } == count)
    }

    @Test func `One assignment in two lists is counted once`() {
        let row = "1|\(Self.cold)|Bộ Nông nghiệp và Môi trường|30/6/2025|Bộ Nông nghiệp và Môi trường"
        let flags = MadeUp.flags(
            nil, MadeUp.List("NHIỆM VỤ QUÁ HẠN", Self.overdue, row),
            MadeUp.List("NHIỆM VỤ ĐANG THỰC HIỆN QUÁ HẠN", Self.overdue, row))
        let found = flags.filter { $0.rows == ["01-1", "02-1"] }
        #expect(found.map(\.category) == [.duplicateRow])
        #expect(found.map(\.severity) == [.high])
    }

    @Test func `One assignment with two due days, or done here and late there, is asked`() {
        let plan = { (due: String) in "1|\(Self.cold)|Bộ Nông nghiệp và Môi trường|\(due)" }
        let two = MadeUp.flags(
            .conflictingDeadline, MadeUp.List("KẾ HOẠCH", Self.plan, plan("30/9/2025")),
            MadeUp.List("CHƯƠNG TRÌNH", Self.plan, plan("Tháng 11/2025")))
        #expect(two.map(\.rows) == [["01-1", "02-1"]])
        #expect(two.map(\.severity) == [.high])
        let standing = MadeUp.flags(
            .conflictingStatus, MadeUp.List("NHIỆM VỤ ĐÃ HOÀN THÀNH", Self.plan, plan("30/6/2025")),
            MadeUp.List("NHIỆM VỤ QUÁ HẠN", Self.plan, plan("30/6/2025")))
        #expect(standing.map(\.severity) == [.high])
        let same = MadeUp.flags(
            .conflictingDeadline, MadeUp.List("KẾ HOẠCH", Self.plan, plan("30/9/2025")),
            MadeUp.List("CHƯƠNG TRÌNH", Self.plan, plan("Tháng 9/2025")))
        #expect(same == [])
    }

    @Test func `One title with two leads in two lists is asked, in one list it gives the work to both`() {
        let row = { (number: Int, lead: String) in "\(number)|\(Self.cold)|\(lead)|30/9/2025" }
        let lists = MadeUp.flags(
            .conflictingLead, MadeUp.List("KẾ HOẠCH", Self.plan, row(1, "Bộ Công Thương")),
            MadeUp.List("CHƯƠNG TRÌNH", Self.plan, row(1, "Bộ Nông nghiệp và Môi trường")))
        #expect(lists.map(\.rows) == [["01-1", "02-1"]])
        let one = MadeUp.flags(
            .conflictingLead,
            MadeUp.List("KẾ HOẠCH", Self.plan, row(1, "Bộ Công Thương"), row(2, "Bộ Nông nghiệp và Môi trường")))
        #expect(one == [])
    }

    @Test(arguments: [
        // The same work in other words.
        "Xây dựng, trình phê duyệt Đề án phát triển hệ thống kho lạnh bảo quản nông sản ở các vùng trồng cây ăn quả",
        // A longer work that holds it.
        "(1) Rà soát nhu cầu vốn của hợp tác xã; (2) Xây dựng Đề án phát triển hệ thống kho lạnh bảo quản nông sản tại các vùng trồng cây ăn quả trọng điểm; (3) Tổ chức tập huấn cho nông dân về chế biến sâu",
    ])
    func `The same product in other words is asked`(other: String) {
        let lead = "Bộ Nông nghiệp và Môi trường"
        let flags = MadeUp.flags(
            nil, list("KẾ HOẠCH NĂM", [(Self.cold, lead, "30/9/2025")]),
            list("CHƯƠNG TRÌNH HÀNH ĐỘNG", [(other, lead, "30/9/2025")]))
        #expect(flags.filter { $0.category == .nearDuplicate }.map(\.rows) == [["01-1", "02-1"]])
    }

    @Test(arguments: [
        (
            "Bãi bỏ phí cấp mã số vùng trồng cây ăn quả",
            "Trình Chính phủ việc dừng thu phí cấp mã số vùng trồng"
        ),
        (
            "Nghiên cứu, xây dựng Nghị định về đặt hàng giống cây trồng biến đổi gen",
            "Xây dựng Nghị định về khảo nghiệm cây trồng biến đổi gen tại các viện"
        ),
    ])
    func `Short titles that share what they are about are asked`(one: String, other: String) {
        let lead = "Bộ Nông nghiệp và Môi trường"
        let flags = MadeUp.flags(
            .nearDuplicate, list("KẾ HOẠCH NĂM", [(one, lead, "30/9/2025")]),
            list("CHƯƠNG TRÌNH HÀNH ĐỘNG", [(other, lead, "30/9/2025")]))
        #expect(flags.map(\.rows) == [["01-1", "02-1"]])
    }

    @Test func `Words that only urge are no part of a work`() {
        let lead = "Bộ Nông nghiệp và Môi trường"
        let both =
            "Chủ trì xây dựng: (1) Khung phát triển nông thôn ven biển; (2) Đề án sắp xếp hệ thống trạm bơm, cơ chế giao trạm cho hợp tác xã quản lý"
        let flags = MadeUp.flags(
            .nearDuplicate, list("KẾ HOẠCH NĂM", [(both, lead, "30/9/2025")]),
            list(
                "CHƯƠNG TRÌNH HÀNH ĐỘNG",
                [("Hoàn thành việc xây dựng Khung phát triển nông thôn ven biển", lead, "30/9/2025")]))
        #expect(flags.map(\.rows) == [["01-1", "02-1"]])
    }

    @Test func `Two works with one description that are nearly one are asked about once`() {
        let head = "TT|Tên nhiệm vụ|Cơ quan chủ trì|Thời hạn|Kết quả thực hiện|Mô tả"
        let other = "Xây dựng, trình phê duyệt \(Self.cold.dropFirst(9))"
        let told = "Kho lạnh đã đưa vào sử dụng tại tất cả các vùng trồng cây ăn quả của cả nước"
        let fill = Self.others.enumerated().map {
            "\($0.offset + 2)|\($0.element)|Bộ Nông nghiệp và Môi trường|30/6/2025|Đang thực hiện|"
        }
        let list = { (title: String) in
            MadeUp.List(
                title, head,
                rows: [
                    "1|\(title == "A" ? Self.cold : other)|Bộ Nông nghiệp và Môi trường|30/6/2025|Đã hoàn thành|\(told)"
                ] + fill)
        }
        let flags = MadeUp.flags(nil, list("A"), list("B")).filter { $0.rows == ["01-1", "02-1"] }
        #expect(flags.map(\.category) == [.nearDuplicate])
    }

    @Test func `Nearly the same work with another day is a conflict, said once`() {
        let lead = "Bộ Nông nghiệp và Môi trường"
        let other =
            "Xây dựng Đề án phát triển hệ thống kho lạnh bảo quản nông sản ở các vùng trồng cây ăn quả trọng điểm cả nước"
        let flags = MadeUp.flags(
            nil, list("KẾ HOẠCH NĂM", [(Self.cold, lead, "30/9/2025")]),
            list("CHƯƠNG TRÌNH HÀNH ĐỘNG", [(other, lead, "30/11/2025")]))
        #expect(flags.filter { $0.rows == ["01-1", "02-1"] }.map(\.category) == [.conflictingDeadline])
    }

    @Test(arguments: [
        ("Cơ sở dữ liệu về giống cây trồng", "Cơ sở dữ liệu về giống vật nuôi"),
        (
            "Nghiên cứu, xây dựng Nghị định về cơ chế, chính sách khuyến nông",
            "Xây dựng Nghị định về cơ chế, chính sách bảo hiểm mùa màng"
        ),
        ("Cơ sở dữ liệu hợp tác xã", "Cơ sở dữ liệu hợp tác xã nông nghiệp công nghệ cao"),
        (
            "Xây dựng Nghị định quy định chi tiết thi hành Luật Chăn nuôi",
            "Xây dựng Nghị định quy định chi tiết thi hành Luật Trồng trọt"
        ),
        (
            "Sửa đổi Nghị định số 13/2020/NĐ-CP về quản lý chăn nuôi",
            "Sửa đổi Nghị định số 94/2019/NĐ-CP về quản lý trồng trọt"
        ),
        (
            "Xây dựng chương trình phát triển kinh tế rừng bền vững",
            "Xây dựng chương trình phát triển kinh tế biển bền vững"
        ),
        (
            "Xây dựng hệ thống thông tin kết nối với Cơ sở dữ liệu quốc gia về đất đai",
            "Cơ sở dữ liệu quốc gia về đất đai"
        ),
    ])
    func `Works of one family are not taken for one`(one: String, other: String) {
        let lead = "Bộ Nông nghiệp và Môi trường"
        let flags = MadeUp.flags(
            nil, list("KẾ HOẠCH NĂM", [(one, lead, "30/9/2025")]),
            list("CHƯƠNG TRÌNH HÀNH ĐỘNG", [(other, lead, "30/11/2025")]))
        #expect(flags.filter { $0.rows.contains("01-1") && $0.rows.contains("02-1") } == [])
    }

    @Test(arguments: [
        (
            "Nghị định quy định chi tiết một số điều của Nghị quyết số 45/2025/QH15 về phát triển kinh tế rừng",
            "Xây dựng, ban hành Nghị định hướng dẫn thi hành Nghị quyết số 45/2025/QH15 của Quốc hội về cơ chế đặc thù đối với kinh tế rừng",
            [FlagCategory.conflictingStatus]
        ),
        (
            "Nghị định quy định chi tiết Nghị quyết số 45/2025/QH15 về tín chỉ các-bon",
            "Xây dựng Nghị định hướng dẫn thi hành Nghị quyết số 45/2025/QH15 của Quốc hội về bảo hiểm cây trồng", []
        ),
        (
            "Thông tư quy định chi tiết Nghị quyết số 45/2025/QH15 về phát triển kinh tế rừng",
            "Xây dựng Nghị định hướng dẫn thi hành Nghị quyết số 45/2025/QH15 của Quốc hội về phát triển kinh tế rừng",
            []
        ),
    ])
    func `Two decrees that carry out one resolution in one matter are one work`(
        one: String, other: String, expected: [FlagCategory]
    ) {
        let lead = "Bộ Nông nghiệp và Môi trường"
        let flags = MadeUp.flags(
            nil, list("NHIỆM VỤ ĐÃ HOÀN THÀNH", [(one, lead, "31/8/2025")]),
            list("NHIỆM VỤ QUÁ HẠN", [(other, lead, "31/8/2025")]))
        #expect(flags.filter { $0.rows.contains("01-1") && $0.rows.contains("02-1") }.map(\.category) == expected)
    }

    @Test(arguments: [("Hệ thống truy xuất nguồn gốc", 1), ("Tài liệu tập huấn", 0)])
    func `Two of one list that promise one product on one day are asked`(product: String, count: Int) {
        let head = "TT|Nhiệm vụ|Cơ quan chủ trì|Sản phẩm|Thời hạn"
        let rows = Self.others.enumerated().map { "\($0.offset + 3)|\($0.element)|Bộ Xây dựng|Báo cáo|30/9/2025" }
        let flags = MadeUp.flags(
            .nearDuplicate,
            MadeUp.List(
                "KẾ HOẠCH", head,
                rows: [
                    "1|Triển khai truy xuất nguồn gốc điện tử đối với nông sản chủ lực (cà phê, rau, hoa)|Bộ Y tế|Hệ thống truy xuất nguồn gốc nông sản|30/6/2026",
                    "2|Xây dựng hệ thống truy xuất nguồn gốc nông sản, tích hợp mã số vùng trồng rau, hoa|Bộ Y tế|\(product)|30/6/2026",
                ] + rows))
        #expect(flags.map(\.rows) == Array(repeating: ["01-1", "01-2"], count: count))
    }

    @Test(arguments: [("Bộ Y tế", ["01-1", "01-2"]), ("Bộ Nội vụ", [])])
    func `Two that lead and help each other the other way round are one work`(helper: String, expected: [String]) {
        let head = "TT|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời hạn"
        let rows = Self.others.enumerated().map { "\($0.offset + 3)|\($0.element)|Bộ Xây dựng||30/9/2025" }
        let flags = MadeUp.flags(
            .conflictingLead,
            MadeUp.List(
                "CHƯƠNG TRÌNH", head,
                rows: [
                    "1|Hướng dẫn khoán chi đến sản phẩm cuối cùng đối với nhiệm vụ khoa học sử dụng ngân sách|Bộ Tài chính|Bộ Y tế|30/9/2025",
                    "2|Hướng dẫn cơ chế khoán chi theo kết quả cuối cùng cho nhiệm vụ khoa học dùng ngân sách|\(helper)|Bộ Tài chính|30/9/2025",
                ] + rows))
        #expect(flags.map(\.rows) == (expected.isEmpty ? [] : [expected]))
    }

    @Test func `Parts of a series in one list are not taken for one`() {
        let lead = "Bộ Nông nghiệp và Môi trường"
        let topic = { (subject: String) in
            "Tổ chức các hội thảo chuyên đề của Ban Chỉ đạo về nông nghiệp xanh, chủ đề: \(subject)"
        }
        let flags = MadeUp.flags(
            .nearDuplicate,
            list(
                "KẾ HOẠCH",
                [
                    (topic("giảm phát thải trong trồng lúa"), lead, "30/9/2025"),
                    (topic("tín chỉ các-bon rừng"), lead, "30/9/2025"),
                ]))
        #expect(flags == [])
    }
}
