import Basics
import Documents
import Domain
import Testing
import UseCases

/// Which rows of a table are tasks, under which headings, by which keys.
struct TaskTablesTests {
    /// "key section number title", `-` for none, a row a line.
    private func summary(_ blocks: [Block], appendix: String = "02") -> [String] {
        TaskTables(of: MadeUp.outline(appendix, blocks)).lines.map(\.summary)
    }

    @Test func `Headings in merged rows make the section, and their rows are counted in it`() {
        let rows = summary([
            MadeUp.table(
                "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", "A|NHIỆM VỤ CHUNG|<|<", "I|Thể chế|<|<",
                "1|Làm việc một|Sở Tài chính|2025", "2|Làm việc hai|Sở Y tế|2025", "II|Hạ tầng|<|<",
                "1|Làm việc ba|Sở Y tế|2025", "B. NHIỆM VỤ RIÊNG|<|<|<", "I. Dữ liệu|<||",
                "1|Làm việc bốn|Sở Y tế|2025")
        ])
        #expect(
            rows == [
                "02-A.I-1 A.I 1 Làm việc một", "02-A.I-2 A.I 2 Làm việc hai", "02-A.II-1 A.II 1 Làm việc ba",
                "02-B.I-1 B.I 1 Làm việc bốn",
            ])
    }

    @Test func `A number that heads others without agency, deadline and product is a section`() {
        let rows = summary([
            MadeUp.table(
                "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", "I|Thể chế||", "1|Luật||", "1.1|Sửa luật|Bộ Tư pháp|2025",
                "1.2|Tổng kết|Bộ Y tế|2025", "2|Nghị định||", "2.1|Sửa nghị định|Bộ Tài chính|2026")
        ])
        #expect(
            rows == [
                "02-1.1 I.1 1.1 Sửa luật", "02-1.2 I.1 1.2 Tổng kết", "02-2.1 I.2 2.1 Sửa nghị định",
            ])
    }

    @Test func `A numbered row with an agency is a task even where others hang below it`() {
        let rows = summary([
            MadeUp.table(
                "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", "1|Lập ba đề án, bao gồm:|Sở Nội vụ|",
                "1.1|Đề án một|Sở Nội vụ|2025", "1.2|Đề án hai|Sở Nội vụ|2025", "2|Lập kế hoạch|Sở Y tế|2025")
        ])
        #expect(
            rows == [
                "02-1 - 1 Lập ba đề án, bao gồm:", "02-1.1 - 1.1 Đề án một", "02-1.2 - 1.2 Đề án hai",
                "02-2 - 2 Lập kế hoạch",
            ])
    }

    @Test func `Rows numbered through keep their numbers, sections or not`() {
        let rows = summary([
            MadeUp.table(
                "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", "I. CẤP TỈNH|<|<|<", "1.|Việc a|Sở Y tế|2025",
                "2.|Việc b|Sở Y tế|2025", "II. CẤP XÃ|<|<|<", "3.|Việc c|UBND xã An Hòa|2025")
        ])
        #expect(rows == ["02-1 I 1 Việc a", "02-2 I 2 Việc b", "02-3 II 3 Việc c"])
    }

    @Test(arguments: ["Cộng mục I", "Tổng nhiệm vụ nhóm A", "Tiểu cộng", "Tổng số nhiệm vụ:"])
    func `A sum of a part is no task, whatever it counts beside it`(sum: String) {
        let rows = summary([
            MadeUp.table(
                "TT|Nhiệm vụ|Cơ quan chủ trì|Sản phẩm|Thời hạn", "1|Làm việc một|Sở Tài chính|Báo cáo|2025",
                "|\(sum)||02 báo cáo|", "2|Cộng đồng khởi nghiệp trẻ|Sở Y tế|Mạng lưới|2025",
                "3|Tổng hợp số liệu|Sở Y tế|Báo cáo|2025")
        ])
        #expect(rows.map { $0.split(separator: " ").first.map(String.init) } == ["02-1", "02-2", "02-3"])
    }

    @Test func `A list without leads is one where it tells deadlines and results, a calendar is none`() {
        let rows = summary([
            MadeUp.table(
                "TT|Nhiệm vụ giao|Thời hạn|Kết quả thực hiện|Đánh giá", "1|Làm việc một|30/7/2025|Đã gửi|Hoàn thành"),
            MadeUp.table("Ngày|Nội dung|Chủ trì|Địa điểm", "15/9/2025|Giao ban|Bộ trưởng|Phòng họp A"),
        ])
        #expect(rows == ["02-1 - 1 Làm việc một"])
    }

    @Test func `A mark below a status states it`() {
        let lines = TaskTables(
            of: MadeUp.outline(
                "02",
                [
                    MadeUp.table(
                        "TT|Nhiệm vụ|Đơn vị|Hạn|Tình hình|<|<", "^|^|^|^|HT|Đang TH|Quá hạn",
                        "1|Làm việc một|Sở Y tế|2025|x||", "2|Làm việc hai|Sở Y tế|2025|||X",
                        "3|Làm việc ba|Sở Y tế|2025||x|")
                ])
        ).lines
        let reader = RowReader(names: MadeUp.names, documentDate: MadeUp.day("2025-10-20"))
        #expect(lines.map { reader.read($0).appearance.status } == [.completed, .overdue, .inProgress])
    }

    @Test func `A number given twice by mistake does not shift the keys below it`() {
        let rows = (1...12).map { "\($0 == 8 ? 7 : $0)|Việc \($0)|Sở Y tế|2025" }
        let table = MadeUp.table(["TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn"] + rows)
        let keys = TaskTables(of: MadeUp.outline("02", [table])).lines.map(\.key)
        #expect(keys[6...8] == ["02-7", "02-7~2", "02-9"])
    }

    @Test func `Rows under a number that is merged downwards keep the numbers of the list`() {
        let rows = summary([
            MadeUp.table(
                "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", "1|Việc chung|Sở Y tế|6/2025", "^|^|Sở Nội vụ|7/2025",
                "2|Việc khác|Sở Y tế|2025")
        ])
        #expect(rows == ["02-1 - 1 Việc chung", "02-1~2 - 1 Việc chung", "02-2 - 2 Việc khác"])
    }

    @Test(arguments: [
        ("Tổng cộng||Sở Y tế|", "a total with a count"), ("|Tổng số: 4 nhiệm vụ||", "a total in the title"),
        ("Cộng (I+II)|||", "a sum of sections"), ("(1)|(2)|(3)|(4)", "numbers of columns"),
        ("A|B|1|2", "letters and numbers of columns"), ("TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", "the head again"),
        ("-|–|-|", "dashes only"),
    ])
    func `Some rows are no tasks`(row: String, reason: String) {
        let rows = summary([
            MadeUp.table(
                "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", "1|Việc a|Sở Y tế|2025", row, "2|Việc b|Sở Y tế|2025")
        ])
        #expect(rows == ["02-1 - 1 Việc a", "02-2 - 2 Việc b"], "\(reason)")
    }

    @Test func `A head of two tiers that is typed again in one is no task`() {
        let first = MadeUp.table(
            "TT|Nhiệm vụ|Thời hạn|Tổ chức thực hiện", "|||Chủ trì|Phối hợp", "1|Việc a|2025|Sở Y tế|Sở Nội vụ")
        let more = MadeUp.table("TT|Nhiệm vụ|Thời hạn|Chủ trì|Phối hợp", "2|Việc b|2025|Sở Y tế|Sở Nội vụ")
        guard case .table(var table) = first, case .table(let rest) = more else { return }
        table.rows[0].cells[3].columns = 2
        for column in 0..<3 { table.rows[1].cells[column].continues = true }
        table.rows += rest.rows
        #expect(summary([.table(table)]) == ["02-1 - 1 Việc a", "02-2 - 2 Việc b"])
    }

    @Test(arguments: [
        (
            ["1|Rà soát quy định,|Sở Y tế|2025|Báo cáo", "|trình cấp trên|||"],
            ["02-1 - 1 Rà soát quy định, trình cấp trên"]
        ),
        (["1|Rà soát|Sở Y tế|2025|Báo cáo", "|các quy định|||kết quả"], ["02-1 - 1 Rà soát các quy định"]),
        (["1|Rà soát.|Sở Y tế|2025|", "|Tập huấn|Sở Y tế|2026|"], ["02-1 - 1 Rà soát.", "02-2 - - Tập huấn"]),
        (["1|Rà soát;|Sở Y tế|2025|", "||Sở Nội vụ||"], ["02-1 - 1 Rà soát;"]),
    ])
    func `A row without number, agency and deadline goes on the row above`(rows: [String], expected: [String]) {
        let table = MadeUp.table(["TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Sản phẩm"] + rows)
        #expect(summary([table]) == expected)
    }

    @Test func `A table that goes on in a new one with the same head is one list`() {
        let head = "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn"
        let rows = summary([
            MadeUp.table(head, "I|Thể chế||", "1|Xây dựng quy chế|Sở Y tế|2025"),
            .paragraph(Paragraph(text: "")), .paragraph(Paragraph(text: "- 2 -")),
            .paragraph(Paragraph(text: "PHỤ LỤC 02 (tiếp theo)")),
            MadeUp.table(
                head, "|và tổ chức thực hiện||", "2|Tập huấn|Sở Y tế|2025", "II|Hạ tầng||", "3|Lắp|Sở Y tế|2025"),
        ])
        #expect(
            rows == [
                "02-1 I 1 Xây dựng quy chế và tổ chức thực hiện", "02-2 I 2 Tập huấn", "02-3 II 3 Lắp",
            ])
    }

    @Test func `A part and a list of paragraphs go before the number in the key`() {
        let head = "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn"
        let rows = summary(
            MadeUp.lines("1. NHIỆM VỤ QUÁ HẠN") + [MadeUp.table(head, "1.|Việc a|Bộ Y tế|2025")]
                + MadeUp.lines("2. NHIỆM VỤ ĐẾN HẠN\nd) Nhiệm vụ tháng 8/2025:")
                + [MadeUp.table(head, "1.|Việc b|Bộ Y tế|8/2025")] + MadeUp.lines("đ) Nhiệm vụ tháng 9/2025:")
                + [MadeUp.table(head, "1.|Việc c|Bộ Y tế|9/2025", "2.|Việc d|Bộ Y tế|9/2025")],
            appendix: "06")
        #expect(
            rows == [
                "06.1-1 1 1 Việc a", "06.2d-1 2.d 1 Việc b", "06.2đ-1 2.đ 1 Việc c", "06.2đ-2 2.đ 2 Việc d",
            ])
    }

    @Test func `Sections of a table stand below a chapter of the document with the same kind of label`() {
        let rows = summary(
            MadeUp.lines("II. NHIỆM VỤ CHỦ YẾU") + [
                MadeUp.table(
                    "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", "I|Thể chế||", "1|Việc a|Sở Y tế|2025", "II|Hạ tầng||",
                    "2|Việc b|Sở Y tế|2025")
            ])
        #expect(rows == ["02-1 II.I 1 Việc a", "02-2 II.II 2 Việc b"])
    }

    @Test func `A label in the title of a row without number changes neither section nor key`() {
        let lines = TaskTables(
            of: MadeUp.outline(
                "04",
                [
                    MadeUp.table(
                        "STT|Tên nhiệm vụ|Cơ quan chủ trì|Thời hạn", "I|Nguồn lực||", "|a) Bố trí kinh phí||",
                        "|Lập dự toán|Bộ Tài chính|2025", "|b) Thu hút nhân tài||", "|Trình cơ chế|Bộ Nội vụ|2025")
                ])
        ).lines
        #expect(lines.map(\.summary) == ["04-I-1 I - Lập dự toán", "04-I-2 I - Trình cơ chế"])
        #expect(lines.map(\.subsection) == ["a) Bố trí kinh phí", "b) Thu hút nhân tài"])
    }

    @Test(arguments: [
        ["TT|Chỉ tiêu|Đơn vị tính|Năm 2025|Cơ quan theo dõi", "1|Tỷ lệ hồ sơ|%|60|Sở Y tế"],
        ["TT|Nội dung|Kinh phí|Đơn vị thực hiện", "1|Trung tâm dữ liệu|20.000|Sở Y tế"],
        ["TT|Tên đơn vị|Mã|Ghi chú", "1|Sở Y tế|SYT|"],
        ["Đơn vị chủ trì|Tổng số nhiệm vụ|Nhiệm vụ hoàn thành|Nhiệm vụ quá hạn", "Sở Y tế|4|3|1"],
        ["Nơi nhận:|TM. ỦY BAN NHÂN DÂN", "Sở Y tế|CHỦ TỊCH"],
    ])
    func `Tables of targets, money, agencies, counts and layout list no tasks`(rows: [String]) {
        #expect(summary([MadeUp.table(rows)]) == [])
    }
}

extension TaskLine {
    /// "key section number title", `-` for none.
    fileprivate var summary: String {
        "\(key) \(section ?? "-") \(number ?? "-") \(text(.title) ?? "-")"
    }
}
