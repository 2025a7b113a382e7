import Documents
import Testing
import UseCases

/// Which column of a table holds what.
struct TableHeadTests {
    private func roles(_ rows: [String]) -> [String]? {
        let outline = MadeUp.outline("01", [MadeUp.table(rows)])
        guard let grid = outline.parts.last?.items.compactMap(\.table).first,
            let head = TableHead(startingAt: 0, in: grid.rows)
        else { return nil }
        return head.columns.map { $0.role?.rawValue ?? "-" }
    }

    @Test(arguments: [
        (
            ["TT|Nội dung nhiệm vụ|Cơ quan thực hiện|<|Thời gian hoàn thành", "^|^|Chủ trì|Phối hợp|^"],
            ["number", "title", "lead", "coordinating", "deadline"]
        ),
        (
            ["TT|Nhiệm vụ|Thời gian thực hiện|<|Chủ trì", "^|^|Bắt đầu|Kết thúc|^"],
            ["number", "title", "startDay", "deadline", "lead"]
        ),
        (
            ["Stt|Hạn xử lý|Đơn vị phụ trách|Nội dung công việc|Số văn bản giao"],
            ["number", "deadline", "lead", "title", "directive"]
        ),
        (
            ["TT|Nhóm nhiệm vụ|Nhiệm vụ cụ thể|Chủ trì|Thời hạn ban đầu|Thời hạn gia hạn"],
            ["number", "-", "title", "lead", "deadline", "extendedDeadline"]
        ),
        (
            ["TT|Nội dung|Nhiệm vụ cụ thể|Chủ trì|Đơn vị chưa hoàn thành"],
            ["number", "-", "title", "lead", "outstanding"]
        ),
        (
            [
                "STT|Nhiệm vụ|Hạn|Cơ quan chủ trì|Tiến độ|Kết quả thực hiện",
                "1|Trồng rừng|30/9/2025|Bộ A|Đang làm|Đã trồng 5 ha",
                "2|Nạo vét kênh|30/9/2025|Bộ B|Xong|Đã nạo vét",
            ],
            ["number", "title", "deadline", "lead", "status", "description"]
        ),
        (
            [
                "STT|Nhiệm vụ|Hạn|Cơ quan chủ trì|Tình trạng|% khối lượng|Kết quả đến ngày báo cáo",
                "1|Trồng rừng|30/9/2025|Bộ A|Đang làm|40|Đã trồng 5 ha",
            ],
            ["number", "title", "deadline", "lead", "status", "progress", "description"]
        ),
        (
            ["Mục|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Ghi chú"], ["number", "title", "lead", "deadline", "note"]
        ),
    ])
    func `Headers in one row or two tell the columns`(rows: [String], expected: [String]) {
        #expect(roles(rows) == expected)
    }

    @Test(arguments: [
        ("Dự án luật, dự thảo", "Luật Đê điều (sửa đổi) về hồ chứa", "title"), ("Mã hồ sơ", "HS-01", "-"),
    ])
    func `A list of who does what by when names the work in its first column of words`(
        header: String, cell: String, role: String
    ) {
        #expect(
            roles(["TT|\(header)|Cơ quan chủ trì soạn thảo|Thời hạn trình", "1|\(cell)|Bộ Y tế|30/9/2025"])
                == ["number", role, "lead", "deadline"])
    }

    @Test(arguments: [
        (["Nhiệm vụ|Chủ trì|Tiến độ", "Việc a|Sở Y tế|Tháng 9/2025", "Việc b|Sở Y tế|Quý IV/2025"], "deadline"),
        (["Nhiệm vụ|Chủ trì|Tiến độ", "Việc a|Sở Y tế|75", "Việc b|Sở Y tế|100%"], "progress"),
        (["Nhiệm vụ|Chủ trì|Tiến độ", "Việc a|Sở Y tế|Đã trình", "Việc b|Sở Y tế|Đang lấy ý kiến"], "result"),
        (["Nhiệm vụ|Chủ trì|Kết quả", "Việc a|Sở Y tế|Báo cáo", "Việc b|Sở Y tế|Đề án"], "deliverable"),
        (["Nhiệm vụ|Chủ trì|Kết quả", "Việc a|Sở Y tế|05 trạm được vận hành", "Việc b|Sở Y tế|Đề án"], "deliverable"),
        (["Nhiệm vụ|Chủ trì|Kết quả", "Việc a|Sở Y tế|20/12/2025", "Việc b|Sở Y tế|Quy chế"], "deliverable"),
        (["Nhiệm vụ|Chủ trì|Kết quả", "Việc a|Sở Y tế|Quyết định số 5/QĐ-SYT", "Việc b|Sở Y tế|Đề án"], "result"),
        (["Nhiệm vụ|Chủ trì|Kết quả", "Việc a|Sở Y tế|Đạt 80%", "Việc b|Sở Y tế|Đề án"], "result"),
        (["Nhiệm vụ|Chủ trì|Kết quả", "Việc a|Sở Y tế|Đã ban hành", "Việc b|Sở Y tế|"], "result"),
        (["Nhiệm vụ|Chủ trì|Kết quả thực hiện", "Việc a|Sở Y tế|Báo cáo", "Việc b|Sở Y tế|"], "result"),
    ])
    func `What stands below tells what a header of two meanings means`(rows: [String], expected: String) {
        #expect(roles(rows)?.last == expected)
    }

    @Test(arguments: [
        (["Nhiệm vụ|Cơ quan chủ trì/phối hợp|Hạn"], ["lead", "deadline"]),
        (["Nhiệm vụ|Cơ quan chủ trì|Cơ quan cùng thực hiện"], ["lead", "coordinating"]),
        (["Nhiệm vụ|Chủ trì|Ngày hoàn thành", "Việc a|Sở Y tế|01/7/2026"], ["lead", "deadline"]),
        (["Nhiệm vụ|Ngày hoàn thành|Kết quả thực hiện", "Việc a|Quý III/2025|Đã gửi"], ["deadline", "result"]),
        (["Nhiệm vụ|Ngày hoàn thành|Tình trạng", "Việc a|01/7/2025|Xong"], ["completionDay", "status"]),
        (
            ["Nhiệm vụ|Chủ trì|Hoàn thành|Quá hạn", "Việc a|Sở Y tế|x|", "Việc b|Sở Y tế||x"],
            ["statusMark", "statusMark"]
        ),
        (["Nhiệm vụ|Đầu mối thực hiện", "Việc a|Vụ Pháp chế"], ["title", "lead"]),
        (["Họ tên đầu mối|Nhiệm vụ|Chủ trì|Hạn cuối", "A|Việc a|Vụ Pháp chế|2025"], ["lead", "deadline"]),
        (["Nhiệm vụ|Chủ trì|Kết quả|Mô tả", "Việc a|Sở Y tế|Báo cáo|Đã gửi"], ["deliverable", "description"]),
        (["Nhiệm vụ|Chủ trì|Trạng thái|Kết quả thực hiện", "Việc a|Sở Y tế|Xong|Đã gửi"], ["status", "description"]),
        (["Nhiệm vụ|Chủ trì|Kết quả thực hiện|Mô tả", "Việc a|Sở Y tế|Xong|Đã gửi"], ["status", "description"]),
    ])
    func `A header means something else beside its neighbours`(rows: [String], expected: [String]) {
        #expect(roles(rows)?.suffix(2) == expected[...])
    }

    @Test(arguments: [
        ["Kính gửi:|Bộ Tài chính"], ["1|Xây dựng đề án|Sở Y tế"], ["Nhiệm vụ|12|Hoàn thành|9"],
        ["Việc a|Sở Y tế|Tháng 9/2025"],
    ])
    func `A row of other words is no head`(row: [String]) {
        #expect(roles(row) == nil)
    }
}
