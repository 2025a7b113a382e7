import Basics
import Documents
import Domain
import Testing
import UseCases

/// What the cells of one task row mean.
struct RowReaderTests {
    /// The first row of a table, in an appendix whose title is `title`.
    private func row(_ head: String, _ cells: String, title: String = "DANH MỤC NHIỆM VỤ") throws -> ReadRow {
        let outline = MadeUp.outline("01", MadeUp.lines(title) + [MadeUp.table(head, cells)])
        let line = try #require(TaskTables(of: outline).lines.first)
        return RowReader(names: MadeUp.names, documentDate: MadeUp.day("2025-07-18")).read(line)
    }

    @Test(
        arguments: [
            ("Trạng thái", "Hoàn thành", "CÁC NHIỆM VỤ QUÁ HẠN:", StatedStatus.completed),
            ("Trạng thái", "", "CÁC NHIỆM VỤ QUÁ HẠN:", .overdue),
            ("Tình trạng", "Chưa triển khai", "DANH MỤC", .notStarted),
            ("Kết quả thực hiện", "Đang thực hiện", "DANH MỤC", .inProgress), ("Mô tả", "xong", "DANH MỤC", .completed),
            ("Mô tả", "Đã ban hành", "CÁC NHIỆM VỤ ĐÃ HOÀN THÀNH:", .completed),
            ("Tiến độ (%)", "100", "DANH MỤC", .completed), ("Tiến độ (%)", "45", "DANH MỤC", .inProgress),
            ("Tiến độ (%)", "0", "DANH MỤC", .notStarted), ("Tiến độ (%)", "45", "NHIỆM VỤ QUÁ HẠN", .overdue),
            ("Ngày hoàn thành", "5/6/2025", "DANH MỤC", .completed), ("Ghi chú", "Hoàn thành", "DANH MỤC", nil),
            ("Ghi chú", "", "NHIỆM VỤ CHƯA HOÀN THÀNH", .inProgress), ("Ghi chú", "", "DANH MỤC", nil),
            ("Ghi chú", "", "NHIỆM VỤ ĐÃ HOÀN THÀNH VÀ QUÁ HẠN", nil),
        ] as [(String, String, String, StatedStatus?)])
    func `The status is that of the column, else of a bare description, else of the list`(
        header: String, cell: String, list: String, status: StatedStatus?
    ) throws {
        let read = try row(
            "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|\(header)", "1|Việc|Bộ Y tế|30/6/2025|\(cell)", title: list)
        #expect(read.appearance.status == status)
        #expect(status == .completed || read.appearance.grade == nil)
    }

    @Test(arguments: [
        ("Thông báo số 12-TB/TGV ngày 5/5/2025", "12-TB/TGV", false), ("", "30/NQ-CP", true),
        ("71/NQ-CP", "71/NQ-CP", false), ("theo chỉ đạo của lãnh đạo", "30/NQ-CP", true),
    ])
    func `The directive is the row's own, else that of the list`(cell: String, symbol: String, isOfList: Bool) throws {
        let read = try row(
            "TT|Nhiệm vụ|Văn bản giao|Cơ quan chủ trì", "1|Việc|\(cell)|Bộ Y tế",
            title: "DANH MỤC NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT SỐ 30/NQ-CP\n(Kèm theo Báo cáo số 9/BC-BYT ngày 18/7/2025)")
        #expect(read.appearance.directive?.preferredSymbol == symbol)
        #expect(read.isDirectiveOfList == isOfList)
    }

    @Test(
        arguments: [
            ("KẾ HOẠCH\nTriển khai thực hiện Nghị quyết số 45-NQ/TW ngày 24/11/2023 trên địa bàn tỉnh", nil),
            (
                "PHÂN CÔNG NHIỆM VỤ\nCăn cứ Nghị quyết số 45-NQ/TW ngày 24/11/2023 của Bộ Chính trị về nhiệm vụ, giải pháp;",
                nil
            ),
            ("DANH MỤC NHIỆM VỤ\nTHEO NGHỊ QUYẾT\nSỐ 45-NQ/TW", "45-NQ/TW"),
            (
                "DANH MỤC NHIỆM VỤ THEO THÔNG BÁO SỐ 9-TB/TGV NGÀY 4/3/2025 THÔNG BÁO KẾT LUẬN\nTẠI HỘI NGHỊ VỀ NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT SỐ 45-NQ/TW",
                "9-TB/TGV"
            ),
            ("NHIỆM VỤ CỦA TỈNH\n(Ban hành kèm theo Kế hoạch số 8/KH-UBND ngày 1/2/2025)", "8/KH-UBND"),
        ] as [(String, String?)])
    func `A title names the directive only where it says whose tasks it lists`(title: String, symbol: String?) throws {
        let read = try row("TT|Nhiệm vụ|Cơ quan chủ trì", "1|Việc|Bộ Y tế", title: title)
        #expect(read.appearance.directive?.preferredSymbol == symbol)
    }

    @Test(
        arguments: [
            ("15/9/2025||", "15/9/2025", nil, "deliverable"), ("Báo cáo|30/9/2025|", "30/9/2025", "Báo cáo", nil),
            ("Báo cáo||", nil, "Báo cáo", nil), ("Báo cáo tháng 9/2025||", nil, "Báo cáo tháng 9/2025", nil),
            ("|1/9/2025|1/12/2025", "1/12/2025", nil, nil), ("15/9/2025|1/9/2025|", "1/9/2025", "15/9/2025", nil),
        ] as [(String, String?, String?, String?)])
    func `A day in the wrong column is the deadline where that is empty`(
        cells: String, raw: String?, deliverable: String?, shifted: String?
    ) throws {
        let read = try row(
            "TT|Nhiệm vụ|Cơ quan chủ trì|Sản phẩm|Thời hạn|Thời hạn gia hạn", "1|Việc|Bộ Y tế|\(cells)")
        #expect(read.appearance.deadlineWords == raw)
        #expect(read.appearance.deliverable == deliverable)
        #expect(read.shifted.first?.from.rawValue == shifted)
        #expect(read.appearance.cells.map(\.text).contains(deliverable ?? raw ?? ""))
    }

    @Test(
        arguments: [
            ("Đơn vị chưa hoàn thành", "", []),
            ("Đơn vị chưa hoàn thành", "Bộ Y tế; tỉnh Lào Cai", ["Bộ Y tế", "Lào Cai"]),
            ("Ghi chú", "Bộ Y tế", nil),
        ] as [(String, String, [String]?)])
    func `Outstanding agencies are known only where there is a column for them`(
        header: String, cell: String, names: [String]?
    ) throws {
        let read = try row("TT|Nhiệm vụ|Cơ quan chủ trì|\(header)", "1|Việc|Bộ Y tế|\(cell)")
        #expect(read.appearance.outstanding?.map(\.name) == names)
    }

    @Test(
        arguments: [
            ("1. ", "1"), ("04", "04"), ("a)", "a)"), ("1.2.", "1.2"), (" 7 ", "7"), ("", nil), ("-", nil),
        ] as [(String, String?)])
    func `A number is kept as printed, without closing stop`(cell: String, number: String?) throws {
        let read = try row("TT|Nhiệm vụ|Cơ quan chủ trì", "\(cell)|Việc|Bộ Y tế")
        #expect(read.appearance.number == number)
    }

    @Test func `A cell merged over two columns is read once, and is shown once`() throws {
        let read = try row("TT|Nhiệm vụ|Chủ trì|Phối hợp|Thời hạn", "1|Việc|Bộ Y tế|<|30/6/2025")
        #expect(read.appearance.lead.agencies.map(\.name) == ["Bộ Y tế"])
        #expect(read.appearance.coordinating.agencies == [])
        #expect(read.appearance.cells.map(\.text) == ["1", "Việc", "Bộ Y tế", "", "30/6/2025"])
    }

    @Test(
        arguments: [
            ("Bộ Y tế chủ trì, phối hợp với Bộ Công an", ["Bộ Y tế"], ["Bộ Công an"], 0),
            ("Bộ Y tế chủ trì, phối hợp với Bộ Công an, Bộ Tài chính", ["Bộ Y tế"], ["Bộ Công an", "Bộ Tài chính"], 0),
            ("Chủ trì: Bộ Y tế; phối hợp: Bộ Công an và các địa phương", ["Bộ Y tế"], ["Bộ Công an"], 1),
            ("Bộ Y tế chủ trì,\nphối hợp: các bộ, ngành liên quan", ["Bộ Y tế"], [], 1),
            ("Bộ Y tế phối hợp với Bộ Công an", ["Bộ Y tế"], ["Bộ Công an"], 0),
            (
                "Bộ Y tế chủ trì, phối hợp với Bộ Công an; Bộ Tài chính chủ trì phần vốn",
                ["Bộ Y tế", "Bộ Tài chính"], ["Bộ Công an"], 0
            ),
            (
                "Bộ Y tế chủ trì, phối hợp với Bộ Công an.\nBộ Nội vụ chủ trì, phối hợp với Bộ Tài chính, các địa phương",
                ["Bộ Y tế", "Bộ Nội vụ"], ["Bộ Công an", "Bộ Tài chính"], 1
            ),
            (
                "Bộ Y tế chủ trì, phối hợp với Bộ Tư pháp, Bộ Công an; các đơn vị chủ trì đề án", ["Bộ Y tế"],
                ["Bộ Tư pháp", "Bộ Công an"], 1
            ),
            ("Bộ Y tế, Bộ Công an", ["Bộ Y tế", "Bộ Công an"], [], 0),
            ("Bộ Y tế và Bộ Công an đồng chủ trì", ["Bộ Y tế", "Bộ Công an"], [], 0),
            ("Bộ Y tế chủ trì, phối hợp", ["Bộ Y tế"], [], 0),
            ("Chủ trì, phối hợp: Bộ Y tế", ["Bộ Y tế"], [], 0),
        ] as [(String, [String], [String], Int)], ["Cơ quan chủ trì", "Cơ quan chủ trì, phối hợp"])
    func `One cell may tell who leads and who coordinates`(
        example: (cell: String, lead: [String], coordinating: [String], groups: Int), header: String
    ) throws {
        let read = try row("TT|Nhiệm vụ|\(header)|Thời hạn", "1|Việc|\(example.cell)|30/6/2025").appearance
        #expect(read.lead.agencies.map(\.name) == example.lead)
        #expect(read.coordinating.agencies.map(\.name) == example.coordinating)
        #expect(read.coordinating.groups.count == example.groups)
    }

    @Test(arguments: [("Bộ Tài chính", ["Bộ Tài chính"]), ("", ["Bộ Công an"])])
    func `A column of those who coordinate goes before the words beside the lead`(
        cell: String, coordinating: [String]
    ) throws {
        let read = try row(
            "TT|Nhiệm vụ|Chủ trì|Phối hợp", "1|Việc|Bộ Y tế chủ trì, phối hợp với Bộ Công an|\(cell)")
        #expect(read.appearance.lead.agencies.map(\.name) == ["Bộ Y tế"])
        #expect(read.appearance.coordinating.agencies.map(\.name) == coordinating)
    }
}
