import Basics
import Domain
import Testing

@Suite struct OutcomeReadingTests {
    typealias Example = (deliverable: String?, title: String, description: String, grade: Grade, doneOn: String?)

    static let delivered: [Example] = [
        (
            nil, "Ban hành quy chế phối hợp", "Quyết định số 32/QĐ-BXD ngày 04/12/2025", .delivered, "2025-12-04"
        ),
        (
            "Hệ thống thông tin được đưa vào vận hành", "Xây dựng hệ thống quản lý di tích",
            "Hệ thống được nghiệm thu theo Biên bản số 5/BB-SVH ngày 15/9/2025 và đưa vào vận hành.", .delivered,
            "2025-09-15"
        ),
        (
            "Hệ thống được kết nối, vận hành", "Kết nối hệ thống một cửa",
            "Hệ thống đã kết nối, vận hành chính thức từ ngày 24/9/2025 (Biên bản nghiệm thu số 33/BB-SNV).",
            .delivered, "2025-09-24"
        ),
        (
            "Đường dây nóng", "Lập đường dây nóng", "Đường dây nóng hoạt động từ ngày 28/7/2025.", .delivered,
            "2025-07-28"
        ),
        ("02 lớp bồi dưỡng", "Mở lớp kỹ năng số", "Khai giảng 02 lớp ngày 20/8/2025.", .delivered, "2025-08-20"),
        (
            "Quyết định của Chủ tịch UBND tỉnh", "Xây dựng quy chế", "Quyết định số 45/QĐ-UBND ngày 03/02/2025",
            .delivered, "2025-02-03"
        ),
        (
            "Kế hoạch", "Kế hoạch số hóa", "UBND tỉnh đã ban hành Kế hoạch số 12/KH-UBND ngày 3/3/2025", .delivered,
            "2025-03-03"
        ),
        (
            "Kế hoạch được phê duyệt", "Kế hoạch số hóa",
            "Quyết định 45/QĐ-UBND ngày 03/02/2025 phê duyệt Kế hoạch số hóa", .delivered, "2025-02-03"
        ),
        (
            "Nghị định của Chính phủ", "Xây dựng Nghị định",
            "- Tờ trình số 8/TTr-BNV ngày 2/1/2025;\n- Nghị định số 12/2025/NĐ-CP ngày 5/2/2025", .delivered,
            "2025-02-05"
        ),
        (
            "Nghị định của Chính phủ", "Xây dựng Nghị định",
            "Bộ đã trình Chính phủ ban hành Nghị định số 12/2025/NĐ-CP ngày 5/2/2025 về phí", .delivered, "2025-02-05"
        ),
        (
            "Luật của Quốc hội", "Sửa đổi Luật Đường bộ", "Quốc hội đã thông qua ngày 16/6/2025", .delivered,
            "2025-06-16"
        ),
        (
            "Nghị quyết của Quốc hội", "Dự toán", "Ngày 17/5/2025, Quốc hội đã thông qua Nghị quyết số 19/2025/QH15",
            .delivered, "2025-05-17"
        ),
        (
            "Cơ chế được ban hành", "Cơ chế thu hút nhân lực",
            "Nghị quyết số 25/2025/NQ-HĐND ngày 9/7/2025 quy định mức thu hút", .delivered, "2025-07-09"
        ),
        ("Văn bản hướng dẫn", "Hướng dẫn", "Công văn số 592/SNV-CCHC ngày 31/3/2025.", .delivered, "2025-03-31"),
        (
            "Văn bản đôn đốc", "Đôn đốc các xã", "Văn bản số 77/SNV-CCHC ngày 2/4/2025 gửi các xã, phường.", .delivered,
            "2025-04-02"
        ),
        (
            "Các lớp tập huấn", "Tập huấn cán bộ",
            "Đã tổ chức 5 lớp cho 200 cán bộ từ ngày 1/4/2025 đến ngày 20/4/2025.",
            .delivered, "2025-04-20"
        ),
        (
            "Hệ thống được kết nối", "Kết nối hệ thống",
            "Đã kết nối chính thức từ ngày 1/7/2025, đang khai thác ổn định.",
            .delivered, "2025-07-01"
        ),
        (
            "05 lớp tập huấn", "Tập huấn",
            "Đã tổ chức 05 lớp tập huấn từ ngày 1/6/2025. Trong đó có 02 lớp tập huấn trực tuyến.", .delivered,
            "2025-06-01"
        ),
        (
            "04 khóa đào tạo", "Đào tạo",
            "Đã tổ chức 02 khóa đào tạo tại Hà Nội ngày 5/6/2025. Đã tổ chức 02 khóa đào tạo tại Huế ngày 15/6/2025.",
            .delivered, "2025-06-15"
        ),
        (
            "03 trạm quan trắc được lắp đặt", "Lắp đặt 03 trạm quan trắc",
            "Đã thành lập 03 trạm quan trắc tại Quyết định số 45/QĐ-UBND ngày 3/2/2025", .delivered, "2025-02-03"
        ),
        ("Hội nghị", "Tổ chức hội nghị", "Đã tổ chức Hội nghị ngày 15/6/2025", .delivered, "2025-06-15"),
        (
            "Hệ thống thông tin", "Xây dựng hệ thống", "Hệ thống đã được đưa vào vận hành từ ngày 01/7/2025",
            .delivered, "2025-07-01"
        ),
        (
            "Sàn giao dịch", "Sàn giao dịch việc làm",
            "Đã hoàn thành Đề án. Ngày 30/6/2025, Sở đã tổ chức Lễ ra mắt Sàn giao dịch", .delivered, "2025-06-30"
        ),
        (
            "Quyết định", "Phân công",
            "Theo Nghị quyết số 30/NQ-CP ngày 01/4/2025, đã ban hành Quyết định số 45/QĐ-BTC ngày 2/5/2025", .delivered,
            "2025-05-02"
        ),
        (
            "Nghị quyết và Quyết định", "Thể chế",
            "Nghị quyết số 5/NQ-CP ngày 1/2/2025; Quyết định số 6/QĐ-TTg ngày 3/3/2025", .delivered, "2025-03-03"
        ),
        ("Nghị quyết/Quyết định", "Thể chế", "Quyết định số 6/QĐ-TTg ngày 3/3/2025", .delivered, "2025-03-03"),
        (
            "Trình Quốc hội dự thảo Luật", "Luật Đường bộ", "Tờ trình số 331/TTr-CP ngày 08/5/2025", .delivered,
            "2025-05-08"
        ),
        ("Báo cáo", "Báo cáo sơ kết", "Đã gửi báo cáo Bộ Nội vụ ngày 5/6/2025", .delivered, "2025-06-05"),
        (
            nil, "Khẩn trương trình Chính phủ ban hành Nghị định về phí", "Nghị định số 12/2025/NĐ-CP ngày 5/2/2025",
            .delivered, "2025-02-05"
        ),
        (
            "Quyết định", "Bộ tiêu chí", "Quyết định số 45/QĐ-BTC ngày 2/5/2025. Các sở đang triển khai.", .delivered,
            "2025-05-02"
        ),
        (
            "Danh mục được ban hành", "Danh mục dữ liệu mở",
            "Đã ban hành kèm theo Quyết định số 45/QĐ-SNV ngày 2/5/2025 danh mục dữ liệu mở", .delivered, "2025-05-02"
        ),
        ("Kế hoạch", "Kế hoạch", "Kế hoạch số 12/KH-SNV", .delivered, nil),
    ]

    static let handedInOrOpened: [Example] = [
        ("Hội nghị", "Hội nghị xúc tiến", "Hội nghị diễn ra ngày 5/6/2025 tại Huế", .delivered, "2025-06-05"),
        ("Bộ tiêu chí", "Tiêu chí", "Đã phê duyệt tại Quyết định số 5/QĐ-UBND ngày 2/5/2025", .delivered, "2025-05-02"),
        ("Cổng thông tin", "Cổng việc làm", "Cổng việc làm khai trương ngày 15/5/2025.", .delivered, "2025-05-15"),
        ("Hội nghị", "Hội nghị xúc tiến", "Bộ trưởng đã chủ trì Hội nghị ngày 5/6/2025", .delivered, "2025-06-05"),
        ("Cơ sở dữ liệu", "CSDL", "Đã xây dựng CSDL, đưa vào vận hành từ 15/5/2025", .delivered, "2025-05-15"),
        ("Dự án Luật trình Quốc hội", "Luật", "Tờ trình số 100/TTr-CP ngày 3/4/2025", .delivered, "2025-04-03"),
        (
            "Biên bản ghi nhớ", "Ký kết", "Ngày 2/6/2025, Bộ đã ký Biên bản ghi nhớ với Tập đoàn A", .delivered,
            "2025-06-02"
        ),
    ]

    static let others: [Example] = [
        ("Quyết định của Thủ tướng", "Chương trình", "Đã trình Thủ tướng Chính phủ ngày 30/6/2025", .submitted, nil),
        (
            "Quyết định", "Quy chế",
            "Ngày 28/6/2025, Sở có Tờ trình số 70/TTr-SNV trình UBND tỉnh phê duyệt Quyết định", .submitted, nil
        ),
        ("Luật của Quốc hội", "Luật Đường bộ", "Trình Quốc hội xem xét thông qua tại kỳ họp thứ 9", .submitted, nil),
        (
            "Kế hoạch được ban hành", "Kế hoạch",
            "Đã có văn bản gửi xin ý kiến các sở; sẽ trình UBND tỉnh ban hành đúng hạn", .submitted, nil
        ),
        ("Nghị định", "Nghị định", "Đang hoàn thiện dự thảo, lấy ý kiến các bộ", .submitted, nil),
        (
            "Quyết định", "Quy chế",
            "Đã tổ chức họp thống nhất nội dung để hoàn thiện dự thảo. Đã trình tại Tờ trình số 46/TTr-SNV ngày 28/5/2025",
            .submitted, nil
        ),
        ("Hội nghị", "Tổ chức hội nghị", "Công văn số 127/SNV-VP gửi các xã", .submitted, nil),
        ("Cơ sở dữ liệu", "CSDL đất đai", "Đã cơ bản hoàn thành CSDL đất đai", .partial, nil),
        ("Hệ thống", "Hệ thống môi trường", "Đã hoàn thành xây dựng hệ thống giai đoạn 1", .partial, nil),
        (
            "Hoàn thành, khai thác sử dụng", "Cơ sở dữ liệu hội",
            "CSDL đã có 800 hội. Thời gian tới sẽ tiếp tục mở rộng", .partial, nil
        ),
        ("Cơ sở dữ liệu", "CSDL đất đai", "Đã kết nối 12/34 tỉnh", .partial, nil),
        (
            "148 trang thông tin được kết nối", "Kết nối trang thông tin cấp xã",
            "Đã kết nối trang của 96/148 xã, phường; Biên bản nghiệm thu ngày 19/9/2025.", .partial, nil
        ),
        (
            "Nền tảng kết nối với 34/34 tỉnh", "Kết nối học bạ số",
            "Có 21 tỉnh kết nối chính thức; các địa phương khác thực hiện trong quý IV.", .partial, nil
        ),
        ("Hệ thống", "Hệ thống thủy lợi", "Đang vận hành thử nghiệm", .partial, nil),
        ("Cơ sở dữ liệu", "CSDL", "Đã số hóa 95% hồ sơ", .partial, nil),
        ("Phương án", "Cắt giảm điều kiện", "Đã cắt giảm 30% điều kiện kinh doanh", .claimed, nil),
        ("Bộ tiêu chí", "Tiêu chí", "Đã phê duyệt Quy hoạch tại Quyết định số 5/QĐ-UBND ngày 2/5/2025", .claimed, nil),
        ("Lớp học", "Đào tạo nghề", "Đã đào tạo 7.250/10.000 học viên", .partial, nil),
        ("Cổng thông tin", "Cổng việc làm", "Dự kiến để khai trương ngày 15/5/2025", .claimed, nil),
        ("Quyết định", "Quy chế", "Thứ trưởng đã chủ trì Hội nghị ngày 5/6/2025 và trình dự thảo", .submitted, nil),
        ("Cơ sở dữ liệu", "CSDL", "Đã số hóa đạt 80% hồ sơ", .partial, nil),
        ("Nghị quyết và Quyết định", "Thể chế", "Nghị quyết số 5/NQ-CP ngày 1/2/2025", .partial, nil),
        ("02 Nghị định", "Thể chế", "Nghị định số 12/2025/NĐ-CP ngày 5/2/2025", .partial, nil),
        (
            "05 trạm quan trắc được lắp đặt", "Lắp đặt 05 trạm quan trắc",
            "Đã thành lập 02 trạm quan trắc tại Quyết định số 45/QĐ-UBND ngày 3/2/2025 (hồ A; hồ B); các trạm còn lại đang thẩm định.",
            .partial, nil
        ),
        (
            "03 cơ sở dữ liệu được đưa vào vận hành", "Xây dựng 03 cơ sở dữ liệu: đất, nước, rừng",
            "Cơ sở dữ liệu đất đã đưa vào vận hành theo Quyết định số 45/QĐ-UBND; cơ sở dữ liệu nước và rừng đã khảo sát xong.",
            .partial, nil
        ),
        ("Thông tư", "Sửa đổi Thông tư", "Thông tư đã được ban hành, đang phổ biến đến các xã", .claimed, nil),
        (
            "Nghị định", "Nghị định về phí", "Nghị định đã được Chính phủ ban hành, đang phổ biến đến các xã", .claimed,
            nil
        ),
        ("Đề án", "Đề án về chợ", "Đề án đã được Chủ tịch UBND tỉnh phê duyệt ngày 2/5/2025", .delivered, "2025-05-02"),
        (
            "Cơ sở dữ liệu được đưa vào vận hành", "Xây dựng cơ sở dữ liệu đất đai",
            "Quyết định số 45/QĐ-UBND ngày 3/2/2025 phê duyệt Kế hoạch xây dựng cơ sở dữ liệu đất đai", .claimed, nil
        ),
        (
            "Văn bản hướng dẫn", "Hướng dẫn", "Đã có Công văn số 7/SNV-CCHC ngày 1/3/2025 gửi lấy ý kiến các xã",
            .submitted, nil
        ),
        ("Cơ sở dữ liệu", "CSDL hội", "Đã lập CSDL Hội, Quỹ, Tổ chức phi chính phủ", .claimed, nil),
        ("Quyết định", "Bộ tiêu chí", "Đã ban hành", .claimed, nil),
        ("Luật của Quốc hội", "Luật", "Quốc hội đã thông qua", .claimed, nil),
        (
            "Quyết định", "Mô hình", "Đã ban hành Công văn số 1709/SNV-CCHC ngày 21/5/2025 hướng dẫn mô hình", .claimed,
            nil
        ),
        (
            "Nghị quyết của Chính phủ", "Cơ chế",
            "Đã trình Chính phủ ban hành Nghị định số 18/2025/NĐ-CP ngày 01/7/2025", .claimed, nil
        ),
        (
            "Chương trình được ban hành", "Chương trình",
            "Quyết định số 76/QĐ-TTg ngày 15/4/2025 phê duyệt Quy hoạch điện", .claimed, nil
        ),
        ("Hoàn thành, khai thác sử dụng", "Cơ sở dữ liệu hộ tịch", "Đang khai thác sử dụng", .claimed, nil),
        ("Cơ sở dữ liệu", "CSDL", "Đang khai thác, vận hành theo Quyết định 93/QĐ-TTg ngày 19/4/2024", .claimed, nil),
        ("Hội nghị", "Hội nghị", "Đã hoàn thành báo cáo phục vụ Hội nghị", .claimed, nil),
        ("Nghị định", "Nghị định", "Đã hoàn thành", .claimed, nil),
        ("Nghị định", "Nghị định", "", .claimed, nil),
        ("Cơ sở dữ liệu", "CSDL", "Tính đến ngày 21/4/2025, các sở đã hoàn thành kết nối với CSDL", .claimed, nil),
        (
            "Các chuyên gia được lựa chọn", "Thu hút chuyên gia",
            "Đã đề nghị các trường giới thiệu. Đã tập hợp được 277 chuyên gia", .claimed, nil
        ),
        ("Cơ chế", "Cơ chế", "Nội dung đã được quy định tại Luật Đường bộ (Điều 16)", .claimed, nil),
    ]

    @Test(arguments: delivered + handedInOrOpened + others)
    func `A description is graded by what it shows of the promised product`(example: Example) {
        let reading = OutcomeReading(
            reading: example.description, status: .completed, deliverable: example.deliverable, title: example.title)
        #expect(reading.grade == example.grade)
        #expect(reading.doneOn?.iso == example.doneOn)
    }

    @Test func `A column of the day goes before every day of the text`() {
        let reading = OutcomeReading(
            reading: "Đã ban hành", status: .completed, deliverable: "Quyết định", title: "Quy chế",
            completionDay: CivilDate(iso: "2025-05-02"))
        #expect(reading.grade == .delivered)
        #expect(reading.doneOn?.iso == "2025-05-02")
    }

    @Test func `What is not stated as completed has no grade`() {
        let reading = OutcomeReading(
            reading: "Đã trình UBND tỉnh", status: .inProgress, deliverable: "Quyết định", title: "Quy chế")
        #expect(reading.grade == nil)
        #expect(reading.submissions.count == 1)
    }

    @Test func `Other products, submissions and words of a part are told apart`() {
        let reading = OutcomeReading(
            reading:
                "Đã ban hành Công văn số 17/SNV-VP ngày 2/5/2025; đã trình Tờ trình số 4/TTr-SNV; mới hoàn thành một phần",
            status: .completed, deliverable: "Quyết định", title: "Quy chế")
        #expect(reading.otherProducts.map { $0.citation?.reference.symbol } == ["17/SNV-VP"])
        #expect(reading.submissions.map { $0.citation?.reference.symbol } == ["4/TTr-SNV"])
        #expect(reading.parts.map(\.partWords) == ["một phần"])
        #expect(reading.products.isEmpty)
    }

    @Test(arguments: [
        ("", true, false), ("Đã hoàn thành", false, true), ("Đã ban hành", false, false), ("-", true, false),
    ])
    func `An empty description and a bare status are known`(description: String, isEmpty: Bool, isStatusOnly: Bool) {
        let reading = OutcomeReading(
            reading: description, status: .completed, deliverable: "Quyết định", title: "Quy chế")
        #expect(reading.isEmpty == isEmpty)
        #expect(reading.isStatusOnly == isStatusOnly)
    }
}
