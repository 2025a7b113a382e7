import Documents
import Domain
import Testing
import UseCases

/// What an editor would ask about the deadline of a row.
@Suite struct DeadlineDoubtTests {
    private static let head = "TT|Tên nhiệm vụ|Cơ quan chủ trì|Kết quả dự kiến|Thời hạn|Ghi chú"

    /// The categories about deadlines that are raised for a row among others.
    private func raised(
        title: String = "Xây dựng bản đồ ngập lụt", due: String, note: String = "", product: String = "Bản đồ",
        heading: String = "DANH MỤC NHIỆM VỤ"
    ) -> [String] {
        let flags = MadeUp.flags(
            nil,
            MadeUp.List(
                heading, Self.head, "1|\(title)|Bộ Nông nghiệp và Môi trường|\(product)|\(due)|\(note)",
                "2|Trồng rừng phòng hộ ven biển|Bộ Nông nghiệp và Môi trường|Rừng|30/9/2025|",
                "3|Nạo vét kênh mương thủy lợi|Bộ Nông nghiệp và Môi trường|Kênh|31/10/2025|"))
        return flags.filter { $0.rows == ["01-1"] && $0.category.rawValue.lowercased().contains("deadline") }
            .map { "\($0.category.rawValue) \($0.severity)" }
    }

    @Test(arguments: [
        ("", "", "deadlineMissing medium"),
        ("", "Xong trước ngày 15/8/2025", "deadlineInOtherCell medium"),
        ("", "Chi cục đề nghị lùi đến ngày 15/8/2025", "deadlineInOtherCell medium"),
        ("", "Hạn được giao là ngày 15/8/2025, Bộ đã có văn bản xin lùi", "deadlineInOtherCell medium"),
        ("30/9/2025", "Bộ trưởng đã đồng ý cho lùi đến ngày 15/12/2025", "conflictingDeadline medium"),
        ("30/9/2025", "Theo kết luận của Trưởng Ban, hoàn thành trong tháng 12/2025", "conflictingDeadline medium"),
        ("30/9/2025", "Khóa cuối phải kết thúc trong tháng 8/2025", "conflictingDeadline medium"),
        ("Theo Nghị quyết số 5/NQ-CP", "", "deadlineNotADay medium"),
        ("Ngay sau khi Nghị định có hiệu lực", "", "deadlineNotADay medium"),
        ("30/9/2025", "Hoàn thành trước ngày 15/8/2025", "conflictingDeadline medium"),
        ("31/6/2025", "", "deadlineImplausible medium"),
    ])
    func `A deadline that nobody could follow is asked`(due: String, note: String, expected: String) {
        #expect(raised(due: due, note: note) == [expected])
    }

    @Test(arguments: [
        ("30/9/2025", ""), ("Tháng 9/2025", "Báo cáo xong trong tháng 9/2025"), ("Thường xuyên", ""),
        ("Hằng tháng", ""),
        ("15/8/2025", "Hoàn thành trước ngày 15/8/2025"), ("30/9/2025", "Đã họp ngày 2/7/2025"),
        ("30/9/2025", "Theo Quyết định số 8/QĐ-TTg ngày 5/1/2025"),
        ("30/9/2025", "Một số hạn chế đã được khắc phục ngày 15/8/2025"),
        ("30/9/2025", "Giấy phép cũ đã hết hạn ngày 15/8/2025"),
    ])
    func `A deadline that says itself is not asked`(due: String, note: String) {
        #expect(raised(due: due, note: note) == [])
    }

    @Test func `What is meant by its year demands nothing`() {
        #expect(raised(title: "Số hóa hồ sơ trước năm 2024", due: "30/9/2025") == [])
    }

    @Test(arguments: [("31/8/2025", ["deadlineImplausible"]), ("Tháng 9/2025", []), ("31/12/2025", []), ("", [])])
    func `An extension that is earlier than the first day is asked`(extended: String, expected: [String]) {
        let list = MadeUp.List(
            "NHIỆM VỤ", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Thời hạn gia hạn",
            "1|Trồng rừng|Bộ Y tế|30/9/2025|\(extended)")
        #expect(MadeUp.flags(nil, list).map(\.category.rawValue).filter { $0.hasPrefix("deadline") } == expected)
    }

    @Test(arguments: [
        ("Phó Thủ tướng yêu cầu ban hành trước ngày 31/12/2025", 1), ("Đã họp trước ngày 1/7/2025", 0),
    ])
    func `Another day that was set since and is told of is asked`(told: String, count: Int) {
        let list = MadeUp.List(
            "NHIỆM VỤ", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Tình trạng|Mô tả",
            "1|Trồng rừng|Bộ Y tế|30/9/2025|Đang thực hiện|\(told)")
        #expect(MadeUp.flags(.conflictingDeadline, list).count == count)
    }

    @Test(arguments: [("tháng 5/2025", ["07-1"]), ("tháng 12/2025", nil)])
    func `A remedy that was to be there before the report is asked`(due: String, rows: [String]?) {
        let text =
            "PHỤ LỤC 07\nA. Về hồ sơ\n1. Thiếu biểu mẫu\nVấn đề: Thiếu.\nGiải pháp: Bộ Y tế bổ sung.\nThời hạn hoàn thành: \(due)"
        let flags = Checking.flags(of: MadeUp.material(MadeUp.lines(text)))
        #expect(flags.first { $0.category == .deadlineImplausible }?.rows == rows)
    }

    @Test(arguments: [("20", 0), ("50", 1)])
    func `Days of delay are counted as in the other rows`(days: String, count: Int) {
        let list = MadeUp.List(
            "NHIỆM VỤ QUÁ HẠN", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Số ngày quá hạn",
            "1|Trồng rừng|Bộ Y tế|1/6/2025|30",
            "2|Nạo vét kênh|Bộ Y tế|11/6/2025|\(days)", "3|Đào ao|Bộ Y tế|21/6/2025|10")
        let flags = MadeUp.flags(.arithmetic, list)
        #expect(flags.map(\.rows) == (count == 0 ? [] : [["01-2"]]))
    }

    @Test(arguments: [
        ("Xây dựng Nghị định. Hoàn thành cùng thời điểm Luật Đê điều có hiệu lực", ["conflictingDeadline medium"]),
        ("Xây dựng Nghị định, ban hành trước khi Luật Đê điều có hiệu lực thi hành", ["conflictingDeadline medium"]),
        ("Xây dựng Nghị định thay Nghị định đã có hiệu lực", []), ("Hoàn thành trước khi họp với các địa phương", []),
    ])
    func `A demand by an event beside a day is asked`(title: String, expected: [String]) {
        #expect(raised(title: title, due: "30/9/2025") == expected)
        #expect(raised(title: title, due: "Thường xuyên") == [])
    }

    @Test func `A stage that a title names behind a cited plan is a deadline elsewhere`() {
        let title = "Thực hiện Kế hoạch số 2-KH/BCĐ ngày 1/6/2025 về trồng rừng"
        #expect(
            raised(title: "\(title), nhất là việc của giai đoạn từ 01/7/2025 đến hết tháng 12/2025", due: "")
                == ["deadlineInOtherCell medium"])
        #expect(
            raised(title: "\(title) giai đoạn từ 01/7/2025 đến hết tháng 12/2025", due: "") == [
                "deadlineMissing medium"
            ])
    }

    @Test(arguments: [
        ("UBND các tỉnh đề xuất HĐND ban hành mức thu.", "Trước ngày 20/7/2025", 1),
        ("UBND các tỉnh trình Thủ tướng Chính phủ phương án.", "Trước ngày 20/7/2025", 1),
        ("UBND các tỉnh đề xuất HĐND ban hành mức thu.", "Trước ngày 20/9/2025", 0),
        ("UBND các tỉnh sửa lỗi của cổng.", "Trước ngày 20/7/2025", 0),
        ("Văn phòng Chính phủ sửa lỗi của cổng theo chương trình của Chính phủ.", "Trước ngày 20/7/2025", 0),
    ])
    func `A remedy that others must decide within days is asked`(remedy: String, due: String, count: Int) {
        let prose =
            "A. Về phí\n1. Mức thu chưa thống nhất\nVấn đề:\nMỗi nơi thu một mức.\nGiải pháp:\n\(remedy)\nThời hạn hoàn thành: \(due)."
        let flags = Checking.flags(of: MadeUp.material([.paragraph(.init(text: "PHỤ LỤC 01"))] + MadeUp.lines(prose)))
        #expect(
            flags.filter { $0.category == .deadlineImminent }.map(\.rows) == Array(repeating: ["01-1"], count: count))
    }

    @Test func `A goal of a title is no deadline`() {
        #expect(raised(title: "Xây dựng chiến lược rừng đến năm 2030, tầm nhìn 2045", due: "30/9/2025") == [])
    }

    @Test func `Work without an end needs no day`() {
        #expect(raised(due: "", heading: "NHIỆM VỤ THƯỜNG XUYÊN") == [])
    }

    @Test func `A column that nobody filled is one question`() {
        let flags = MadeUp.flags(
            .deadlineMissing,
            MadeUp.List(
                "DANH MỤC", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", "1|Sửa cầu|Bộ Xây dựng|",
                "2|Sửa đường|Bộ Xây dựng|",
                "3|Sửa bến|Bộ Xây dựng|"))
        #expect(flags.map(\.rows) == [["01-1", "01-2", "01-3"]])
    }

    @Test func `A year later than the whole list, or overdue before its day, is hardly meant`() {
        let rows = (1...6).map {
            "\($0)|Sửa cầu số \($0)|Bộ Xây dựng|\($0 == 4 ? "Tháng 6/2026" : "Tháng \($0)/2025")|Bộ Xây dựng"
        }
        let done = MadeUp.flags(
            .deadlineImplausible,
            MadeUp.List(
                "NHIỆM VỤ ĐÃ HOÀN THÀNH NĂM 2025", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Cơ quan phối hợp", rows: rows))
        #expect(done.map(\.rows) == [["01-4"]])
        let late = MadeUp.flags(
            .deadlineImplausible,
            MadeUp.List(
                "NHIỆM VỤ QUÁ HẠN", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Đơn vị chưa hoàn thành",
                "1|Sửa cầu|Bộ Xây dựng|30/6/2025|Bộ Xây dựng", "2|Sửa bến|Bộ Xây dựng|30/8/2025|Bộ Xây dựng"))
        #expect(late.map(\.rows) == [["01-2"]])
    }

    @Test(arguments: [("2025-2030", 0), ("Giai đoạn 2025 - 2030", 0), ("Năm 2030", 1), ("31/12/2015", 1)])
    func `A span of years is meant to reach far, a single day is not`(due: String, count: Int) {
        let rows = (1...6).map { "\($0)|Sửa cầu số \($0)|Bộ Xây dựng|\($0 == 6 ? due : "30/\($0 + 6)/2025")" }
        let list = MadeUp.List("NHIỆM VỤ", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", rows: rows)
        #expect(MadeUp.flags(.deadlineImplausible, list).count == count)
    }

    @Test(arguments: [("30/11/2024", 1), ("30/6/2025", 0), ("30/11/2023", 0)])
    func `A day a year before the others of a list of work to come may be a slip`(due: String, count: Int) {
        let rows =
            (8...12).map { "\($0 - 7)|Sửa cầu số \($0)|Bộ Xây dựng|30/\($0)/2025" } + ["6|Sửa bến|Bộ Xây dựng|\(due)"]
        let list = MadeUp.List("NHIỆM VỤ", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", rows: rows)
        #expect(MadeUp.flags(.deadlineImplausible, list).count == count)
    }

    @Test(arguments: [("Ngay sau khi Nghị định về phí có hiệu lực", 1), ("Trước ngày 20/9/2025", 0)])
    func `A remedy that is due by an event is asked`(due: String, count: Int) {
        let prose =
            "A. Về phí\n1. Mức thu chưa thống nhất\nVấn đề:\nMỗi nơi thu một mức.\nGiải pháp:\nBộ Tài chính sửa mức thu.\nThời hạn hoàn thành: \(due)."
        let flags = Checking.flags(of: MadeUp.material([.paragraph(.init(text: "PHỤ LỤC 01"))] + MadeUp.lines(prose)))
        #expect(
            flags.filter { $0.category == .deadlineNotADay }.map(\.rows) == Array(repeating: ["01-1"], count: count))
    }

    @Test func `Due before the directive counts for more where it makes agencies late`() {
        let head = "TT|Nhiệm vụ|Văn bản giao|Cơ quan chủ trì|Thời hạn|Đơn vị chưa hoàn thành"
        let row = "1|Sửa cầu|Công điện số 9/CĐ-TTg ngày 5/6/2025|Bộ Xây dựng|31/5/2025|Bộ Xây dựng"
        let fair = "2|Sửa bến|Công điện số 9/CĐ-TTg ngày 5/6/2025|Bộ Xây dựng|30/6/2025|Bộ Xây dựng"
        let flags = MadeUp.flags(.deadlineBeforeDirective, MadeUp.List("NHIỆM VỤ QUÁ HẠN", head, row, fair))
        #expect(flags.map(\.rows) == [["01-1"]])
        #expect(flags.map(\.severity) == [.medium])
        let open = MadeUp.flags(.deadlineBeforeDirective, MadeUp.List("NHIỆM VỤ", head, row, fair))
        #expect(open.map(\.severity) == [.low])
    }

    @Test(arguments: [
        ("Nghị định của Chính phủ", "24/7/2025", 1), ("Nghị định của Chính phủ", "31/7/2025", 0),
        ("Nghị định của Chính phủ", "10/7/2025", 0), ("Báo cáo của Bộ", "24/7/2025", 0),
        ("Quyết định của Bộ trưởng", "24/7/2025", 0), ("Quyết định của Chủ tịch UBND tỉnh", "24/7/2025", 1),
        ("Quy chế được Ban Chỉ đạo thông qua", "24/7/2025", 1), ("Báo cáo Ban Chỉ đạo", "24/7/2025", 0),
    ])
    func `Few days are left for others to decide`(product: String, due: String, count: Int) {
        #expect(raised(due: due, product: product).filter { $0.hasPrefix("deadlineImminent") }.count == count)
    }

    @Test(arguments: [
        ("UBND tỉnh Bắc Ninh", 0), ("Các địa phương", 0), ("UBND phường Việt Trì", 0), ("Bộ Xây dựng", 1),
    ])
    func `A province or commune that leads decides by its own committee`(lead: String, count: Int) {
        let list = MadeUp.List(
            "DANH MỤC NHIỆM VỤ", Self.head, "1|Xây dựng bản đồ ngập lụt|\(lead)|Quyết định của UBND tỉnh|24/7/2025|",
            "2|Trồng rừng phòng hộ ven biển|Bộ Nông nghiệp và Môi trường|Rừng|30/9/2025|")
        #expect(MadeUp.flags(.deadlineImminent, list).count == count)
    }
}
