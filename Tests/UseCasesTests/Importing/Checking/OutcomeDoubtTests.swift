import Domain
import Testing
import UseCases

/// A row that is stated as done, and what an editor would ask about its proof.
@Suite struct OutcomeDoubtTests {
    private static let head = "TT|Tên nhiệm vụ|Cơ quan chủ trì|Kết quả dự kiến|Thời hạn|Kết quả thực hiện|Mô tả"

    /// The categories of outcome that are raised for one done row.
    private func raised(_ deliverable: String, _ due: String, _ description: String) -> [String] {
        let flags = MadeUp.flags(
            nil,
            MadeUp.List(
                "NHIỆM VỤ NĂM 2025", Self.head,
                "1|Xây dựng chính sách hỗ trợ nông dân|Bộ Công Thương|\(deliverable)|\(due)|Đã hoàn thành|\(description)",
                "2|Tổ chức hội chợ hàng Việt|Bộ Công Thương|Hội chợ được tổ chức|30/4/2025|Đã hoàn thành|Ngày 12/4/2025 đã tổ chức hội chợ"
            ))
        return flags.filter { $0.rows == ["01-1"] && $0.category.rawValue.hasPrefix("done") }
            .map { "\($0.category.rawValue) \($0.severity)" }
    }

    @Test(arguments: [
        (
            "Nghị định của Chính phủ", "Đã trình Chính phủ tại Tờ trình số 12/TTr-BCT ngày 3/5/2025",
            "doneOnlySubmitted high"
        ),
        ("Đề án được phê duyệt", "Đang lấy ý kiến các bộ về dự thảo", "doneOnlySubmitted high"),
        ("Nghị định của Chính phủ", "", "doneWithoutEvidence high"),
        ("Nghị định của Chính phủ", "Đã hoàn thành", "doneWithoutEvidence medium"),
        ("Luật của Quốc hội", "Quốc hội đã thông qua", "doneWithoutEvidence medium"),
        (
            "Bộ chỉ số",
            "Nhiệm vụ đã được đơn vị quan tâm chỉ đạo, hoàn thành toàn bộ khối lượng công việc đúng tiến độ",
            "doneWithoutEvidence medium"
        ),
        (
            "Cắt giảm ít nhất 30% điều kiện kinh doanh", "Đã cắt giảm 37 điều kiện, tương đương 25%",
            "donePartially high"
        ),
        (
            "34 tỉnh được kết nối",
            "Sàn đã khai trương ngày 30/5/2025; các tỉnh còn lại sẽ kết nối khi bố trí được nhân lực",
            "donePartially high"
        ),
        ("Cơ sở dữ liệu về chợ", "Đã cơ bản hoàn thành việc nhập dữ liệu", "donePartially high"),
        ("Nghị định của Chính phủ", "Quyết định số 7/QĐ-BCT ngày 2/5/2025 ban hành danh mục", "doneOtherProduct high"),
        ("Quyết định của Bộ trưởng", "Thông tư số 7/2025/TT-BCT ngày 2/5/2025", "doneOtherProduct medium"),
        ("Nghị định của Chính phủ", "Nội dung đã được quy định tại Luật Thương mại", "doneOtherProduct high"),
        ("Hội nghị được tổ chức", "Đã hoàn thành báo cáo chuyên đề", "doneOtherProduct medium"),
        (
            "Nghị định của Chính phủ", "Nghị định đã được Chính phủ ban hành, hiện đang phổ biến đến các chợ",
            "doneWithoutEvidence medium"
        ),
        (
            "Đề án được Bộ trưởng phê duyệt", "Hội thảo khoa học về chợ được tổ chức ngày 2/5/2025 với 120 đại biểu",
            "doneOtherProduct medium"
        ),
    ])
    func `What does not show the promised product is asked`(deliverable: String, description: String, expected: String)
    {
        #expect(raised(deliverable, "30/6/2025", description) == [expected])
    }

    @Test(arguments: [
        ("Nền tảng bán hàng số", "Quyết định số 7/QĐ-BCT ngày 2/5/2025 về việc đi công tác", "doneOtherProduct medium"),
        ("Mạng lưới kết nối các chợ", "Quyết định số 7/QĐ-BCT ngày 2/5/2025", "doneOtherProduct medium"),
        (
            "Chương trình được ban hành",
            "Tại Quyết định số 7/QĐ-TTg vào ngày 2/5/2025, Bộ Công Thương đã đề nghị tăng số lượng chợ đầu mối",
            "doneOtherProduct medium"
        ),
        (
            "Luật của Quốc hội",
            "Đã hoàn thành rà soát các văn bản về chợ. Văn bản cần sửa đổi: 03 Thông tư của Bộ trưởng",
            "doneOtherProduct high"
        ),
        (
            "Cung cấp dịch vụ giao hàng bằng thiết bị bay; Báo cáo",
            "Quyết định số 7/QĐ-TTg ngày 2/5/2025 cho phép Công ty A thí điểm dịch vụ giao hàng", "donePartially high"
        ),
        (
            "Cơ sở dữ liệu về chợ",
            "Số chợ dự kiến khoảng 7.000 chợ. Đã cập nhật được 80 chợ. Thời gian tới sẽ mở rộng", "donePartially high"
        ),
        (
            "Cơ sở dữ liệu về chợ", "Tất cả các tỉnh (trừ Cà Mau và Huế) đã hoàn thành kết nối dữ liệu",
            "donePartially high"
        ),
        ("Cơ sở dữ liệu về chợ", "Hoàn thành dữ liệu của cả nước và cho một số đảo xa", "donePartially medium"),
        ("Cơ sở dữ liệu về chợ", "Hoàn thành dữ liệu của một số chợ", "donePartially high"),
    ])
    func `What shows something else, or a part, is asked`(deliverable: String, description: String, expected: String) {
        #expect(raised(deliverable, "30/6/2025", description) == [expected])
    }

    @Test(arguments: [
        // Told as taking its place.
        ("Nghị quyết của Chính phủ", "Bộ đã chuyển dự thảo Nghị quyết thành Nghị định số 12/2025/NĐ-CP ngày 3/5/2025"),
        // The number of a decision alone may be that which approves it.
        ("Chương trình được ban hành", "Quyết định số 7/QĐ-TTg ngày 2/5/2025"),
        ("Nền tảng bán hàng số", "Theo Quyết định số 7/QĐ-BCT ngày 2/5/2025, đã đưa vào sử dụng"),
        ("Luật của Quốc hội", "Đã hoàn thành rà soát các văn bản; Quốc hội đã thông qua Luật ngày 3/5/2025"),
        ("Thí điểm dịch vụ giao hàng", "Quyết định số 7/QĐ-TTg ngày 2/5/2025 cho phép thí điểm dịch vụ giao hàng"),
        ("Cơ sở dữ liệu về chợ", "Số chợ dự kiến khoảng 7.000 chợ. Đã cập nhật được 7.100 chợ"),
        ("Cơ sở dữ liệu về chợ", "Tất cả các tỉnh đã kết nối, trừ trường hợp mất điện"),
    ])
    func `What is shown in another way is not asked`(deliverable: String, description: String) {
        #expect(raised(deliverable, "30/6/2025", description) == [])
    }

    @Test func `Of the decrees that a title lists, each is asked for, and one cited twice counts once`() {
        let title = "Trình Chính phủ ban hành: (i) Nghị định về chợ; (ii) Nghị định về phí chợ"
        let flags = { (told: String) in
            MadeUp.flags(
                .donePartially,
                MadeUp.List("NHIỆM VỤ", Self.head, "1|\(title)|Bộ Công Thương||30/6/2025|Đã hoàn thành|\(told)"))
        }
        let one = "Nghị định số 12/2025/NĐ-CP ngày 3/5/2025"
        #expect(flags("\(one) về chợ; \(one) về chợ đầu mối").map(\.severity) == [.high])
        #expect(flags("\(one) về chợ; Nghị định số 13/2025/NĐ-CP ngày 3/5/2025 về phí chợ") == [])
    }

    @Test(arguments: [
        ("Trong tháng 4/2025 trình Chính phủ Nghị định về chợ", "2/5/2025", "doneLate low"),
        ("Trong tháng 4/2025 trình Chính phủ Nghị định về chợ", "2/6/2025", "doneLate medium"),
        ("Trong tháng 4/2025 ban hành Nghị định về chợ", "2/5/2025", "doneLate medium"),
    ])
    func `Issued within days of being handed in in time counts for little`(title: String, day: String, expected: String)
    {
        let flags = MadeUp.flags(
            .doneLate,
            MadeUp.List(
                "NHIỆM VỤ", Self.head,
                "1|\(title)|Bộ Công Thương|Nghị định của Chính phủ|30/4/2025|Đã hoàn thành|Nghị định số 12/2025/NĐ-CP ngày \(day) về chợ"
            ))
        #expect(flags.map { "\($0.category.rawValue) \($0.severity)" } == [expected])
    }

    @Test(arguments: [
        ("Nghị định của Chính phủ", "Nghị định số 12/2025/NĐ-CP ngày 3/5/2025 về khuyến công"),
        ("Đã trình Quốc hội dự thảo Luật", "Tờ trình số 12/TTr-CP ngày 3/5/2025 trình Quốc hội"),
        ("Kế hoạch của Bộ", "Quyết định số 7/QĐ-BCT ngày 2/5/2025 ban hành Kế hoạch"),
        ("Hội nghị được tổ chức", "Ngày 5/5/2025 đã tổ chức hội nghị toàn quốc"),
        ("Cơ sở dữ liệu về chợ", "Đã đưa vào khai thác tại tất cả các tỉnh"),
    ])
    func `What shows it is not asked`(deliverable: String, description: String) {
        #expect(raised(deliverable, "30/6/2025", description) == [])
    }

    @Test func `A product after its due day is late, one on the last day is not`() {
        let product = { (day: String) in "Nghị định số 12/2025/NĐ-CP ngày \(day) về khuyến công" }
        #expect(raised("Nghị định của Chính phủ", "Tháng 4/2025", product("2/5/2025")) == ["doneLate medium"])
        #expect(raised("Nghị định của Chính phủ", "Tháng 4/2025", product("30/4/2025")) == [])
    }

    @Test func `Done long before its day and without proof is worth a second look`() {
        let told = "Đã đưa vào khai thác tại tất cả các tỉnh"
        #expect(raised("Cơ sở dữ liệu về chợ", "31/12/2025", told) == ["doneAheadOfDeadline low"])
        #expect(raised("Cơ sở dữ liệu về chợ", "31/8/2025", told) == [])
        // A document or a year is told: the message would not be true.
        #expect(
            raised("Cơ sở dữ liệu về chợ", "31/12/2025", "Đang khai thác theo Quyết định số 7/QĐ-BCT ngày 2/5/2024")
                == [])
        #expect(raised("Cơ sở dữ liệu về chợ", "31/12/2025", "Đã được đưa vào vận hành từ năm 2025") == [])
        #expect(
            raised("Nghị định của Chính phủ", "31/12/2025", "Nghị định số 12/2025/NĐ-CP ngày 3/5/2025 về khuyến công")
                == [])
    }

    @Test func `Evidence older than the directive is asked`() {
        let head = "TT|Nhiệm vụ|Văn bản giao|Cơ quan chủ trì|Thời hạn|Trạng thái|Mô tả"
        let row = { (number: Int, day: String) in
            "\(number)|Ban hành danh mục hàng hóa thứ \(number)|Chỉ thị số 5/CT-TTg ngày 10/3/2025|Bộ Công Thương|30/6/2025|Hoàn thành|Quyết định số \(number)/QĐ-BCT ngày \(day) ban hành danh mục"
        }
        let flags = MadeUp.flags(
            .evidenceOlderThanTask, MadeUp.List("THEO DÕI", head, row(1, "4/1/2024"), row(2, "4/4/2025")))
        #expect(flags.map(\.rows) == [["01-1"]])
        #expect(flags.first?.message.contains("4/1/2024") == true)
    }

    @Test func `A day before the directive is asked without a document too`() {
        let head = "TT|Nhiệm vụ|Văn bản giao|Cơ quan chủ trì|Thời hạn|Trạng thái|Mô tả"
        let row = { (number: Int, day: String) in
            "\(number)|Công bố bộ dữ liệu chợ số \(number)|Chỉ thị số 5/CT-TTg ngày 10/3/2025|Bộ Công Thương|30/6/2025|Hoàn thành|Bộ dữ liệu chợ số \(number) được công bố trên Cổng dữ liệu ngày \(day)"
        }
        let flags = MadeUp.flags(
            .evidenceOlderThanTask, MadeUp.List("THEO DÕI", head, row(1, "4/1/2025"), row(2, "4/4/2025")))
        #expect(flags.map(\.rows) == [["01-1"]])
    }

    @Test(arguments: [
        ("theo yêu cầu tại", 1), ("thay thế danh mục tại", 0), ("triển khai thực hiện", 1), ("thực hiện", 1),
        ("thực hiện việc sửa đổi", 0),
    ])
    func `Evidence older than what the title says asked for it is asked`(words: String, count: Int) {
        let flags = MadeUp.flags(
            .evidenceOlderThanTask,
            MadeUp.List(
                "THEO DÕI", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Trạng thái|Mô tả",
                "1|Công bố danh mục dữ liệu mở \(words) Thông báo số 12/TB-VPCP ngày 15/9/2025|Bộ Y tế|30/10/2025|Hoàn thành|Quyết định số 8/QĐ-BYT ngày 7/5/2025 công bố danh mục"
            ))
        #expect(flags.count == count)
    }

    @Test(arguments: [("từ năm 2015", ["evidenceOlderThanTask"]), ("từ năm 2025", []), ("từ ngày 1/2/2025", [])])
    func `What has been in use since a year long before is older than the task`(since: String, expected: [String]) {
        let flags = MadeUp.flags(
            nil,
            MadeUp.List(
                "NHIỆM VỤ NĂM 2025", Self.head,
                "1|Cơ sở dữ liệu chợ|Bộ Công Thương|Hoàn thành, khai thác sử dụng|31/12/2025|Đã hoàn thành|Hệ thống được đưa vào vận hành chính thức \(since)",
                "2|Tổ chức hội chợ hàng Việt|Bộ Công Thương|Hội chợ được tổ chức|30/4/2025|Đã hoàn thành|Ngày 12/4/2025 đã tổ chức hội chợ"
            ))
        #expect(flags.filter { $0.rows == ["01-1"] }.map(\.category.rawValue) == expected)
    }

    @Test func `A list of done work that describes nothing is asked once`() {
        let flags = MadeUp.flags(
            .doneWithoutEvidence,
            MadeUp.List(
                "NHIỆM VỤ ĐÃ HOÀN THÀNH", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn",
                "1|Mở lớp tập huấn|Bộ Y tế|30/4/2025", "2|Sửa trụ sở|Bộ Y tế|30/5/2025"))
        #expect(flags.map(\.rows) == [["01-1", "01-2"]])
    }

    @Test func `One description for different works is copied, a few words for any work are not`() {
        let row = { (number: Int, title: String, told: String) in
            "\(number)|\(title)|Bộ Y tế|Cơ sở dữ liệu|30/6/2025|Đã hoàn thành|\(told)"
        }
        let long = "Dữ liệu đã được số hóa và lưu trữ tập trung tại trung tâm dữ liệu của ngành"
        let flags = MadeUp.flags(
            .copiedDescription,
            MadeUp.List(
                "NHIỆM VỤ", Self.head, row(1, "Cơ sở dữ liệu tiêm chủng", long),
                row(2, "Cơ sở dữ liệu khám bệnh", long),
                row(3, "Cơ sở dữ liệu thuốc", "Đang khai thác, sử dụng"),
                row(4, "Cơ sở dữ liệu nhà thuốc", "Đang khai thác, sử dụng")))
        #expect(flags.map(\.rows) == [["01-1", "01-2"]])
    }

    @Test(arguments: [("Bộ Tài chính", 1), ("Bộ Y tế", 0)])
    func `One number for the decrees of two bodies is copied`(other: String, count: Int) {
        let row = { (number: Int, title: String, lead: String) in
            "\(number)|\(title)|\(lead)|Nghị định|30/6/2025|Đã hoàn thành|Nghị định số 35/2025/NĐ-CP ngày 2/5/2025"
        }
        let list = MadeUp.List(
            "NHIỆM VỤ", Self.head, row(1, "Nghị định về phí kiểm nghiệm thuốc", "Bộ Y tế"),
            row(2, "Nghị định về thuế đất trồng rừng", other))
        #expect(MadeUp.flags(.copiedDescription, list).count == count)
    }

    @Test func `What was handed in together and names nothing of its own is no copy`() {
        let row = { (number: Int, title: String, told: String) in
            "\(number)|\(title)|Bộ Y tế|Luật của Quốc hội|30/6/2025|Đã hoàn thành|\(told)"
        }
        let session = "Trình Quốc hội xem xét thông qua tại kỳ họp thứ bảy của khóa này"
        let paper = "Trình Quốc hội xem xét tại kỳ họp thứ bảy: Tờ trình số 12/TTr-CP ngày 3/5/2025"
        let flags = MadeUp.flags(
            .copiedDescription,
            MadeUp.List(
                "NHIỆM VỤ", Self.head, row(1, "Sửa Luật Dược", session), row(2, "Sửa Luật Khám bệnh", session),
                row(3, "Xây dựng Luật Dân số", paper), row(4, "Xây dựng Luật Máu và tế bào gốc", paper)))
        #expect(flags.map(\.rows) == [["01-3", "01-4"]])
    }

    @Test func `A share that was promised is all of the work`() {
        let list = MadeUp.List(
            "NHIỆM VỤ", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Tỷ lệ hoàn thành|Tình trạng",
            "1|Nâng tỷ lệ số hóa lên 95%|Bộ Y tế|30/9/2025|95%|Hoàn thành",
            "2|Nạo vét kênh|Bộ Y tế|30/9/2025|30%|Đang làm")
        #expect(MadeUp.flags(.donePartially, list) == [])
    }

    @Test(arguments: [
        ("Hoàn thành", "70%", ["donePartially"]), ("Hoàn thành", "100%", []),
        ("Chưa triển khai", "100%", ["conflictingStatus"]),
        ("Đang thực hiện", "70%", []), ("Chưa triển khai", "0%", []),
    ])
    func `A share that does not agree with the standing is asked`(status: String, share: String, expected: [String]) {
        let list = MadeUp.List(
            "NHIỆM VỤ", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Tỷ lệ hoàn thành|Tình trạng|Kết quả thực hiện",
            "1|Trồng rừng|Bộ Y tế|30/9/2025|\(share)|\(status)|Đã trồng rừng ngày 5/7/2025",
            "2|Nạo vét kênh|Bộ Y tế|30/9/2025|30%|Đang thực hiện|")
        let found = MadeUp.flags(nil, list).filter { $0.rows == ["01-1"] }.map(\.category.rawValue)
        #expect(found.filter { ["donePartially", "conflictingStatus"].contains($0) } == expected)
    }
}
