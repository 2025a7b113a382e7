import Basics
import Documents
import Testing
import UseCases

/// How a document is laid out by appendix, and what it says of itself.
struct OutlineTests {
    private func outline(_ text: String, fileName: String = "tep.docx") -> Outline {
        Outline(of: Document(format: .docx, blocks: MadeUp.lines(text)), fileName: fileName)
    }

    @Test(arguments: [
        ("PHỤ LỤC 03:", "03"), ("Phụ lục II", "02"), ("PHỤ LỤC SỐ 4", "04"), ("Phụ lục 1. Danh mục", "01"),
        ("PHỤ LỤC IX: TỔNG HỢP", "09"), ("PHỤ LỤC 12", "12"), ("Phụ lục 2 (tiếp theo)", "02"),
        ("PHỤ LỤC", "00"), ("Phụ lục I ban hành kèm theo Quyết định này gồm 3 bảng.", "00"),
        ("Phụ lục kèm theo", "00"), ("Danh mục tại Phụ lục 2", "00"),
    ])
    func `A paragraph of its own opens an appendix`(line: String, appendix: String) {
        #expect(outline(line).parts.map(\.appendix) == [appendix])
    }

    @Test(
        arguments: [
            (
                "PHỤ LỤC I\n(Kèm theo Báo cáo số 5/BC-BYT ngày 9 tháng 8 năm 2025 của Bộ Y tế)", "Bộ Y tế",
                "2025-08-09",
                "heading"
            ),
            (
                "SỞ NỘI VỤ\nLào Cai, ngày 01 tháng 3 năm 2025\nBÁO CÁO\nKết quả quý I", "SỞ NỘI VỤ", "2025-03-01",
                "heading"
            ),
            (
                "SỞ NỘI VỤ\nLào Cai, ngày 05 tháng 3 năm 2025\nKẾ HOẠCH\nPHỤ LỤC I\n(Kèm theo Kế hoạch ngày 4 tháng 3 năm 2025)",
                "SỞ NỘI VỤ", "2025-03-05", "heading"
            ),
            ("Theo dõi công việc", nil, "2025-10-15", "fileName"),
        ] as [(String, String?, String, String)])
    func `A document says who issued it and when`(text: String, issuer: String?, date: String, origin: String) {
        let heading = outline(text, fileName: "theo-doi-2025-10-15.docx").heading
        #expect(heading.issuer == issuer)
        #expect(heading.date?.iso == date)
        #expect(heading.dateOrigin == origin)
    }

    @Test func `The heading of a table of contents says nothing`() {
        #expect(outline("MỤC LỤC\nPHỤ LỤC 02").parts.map(\.appendix) == ["02"])
    }

    // MARK: Workbooks

    private func sheet(_ name: String, isHidden: Bool = false, from first: Int = 0, _ rows: String...) -> Sheet {
        let rows = rows.enumerated().map { index, row in
            SheetRow(
                index: first + index,
                cells: row.split(separator: "|", omittingEmptySubsequences: false).enumerated().compactMap {
                    $1.isEmpty ? nil : SheetCell(column: $0, value: .text(String($1)), shown: String($1))
                })
        }
        return Sheet(name: name, isHidden: isHidden, rows: rows.filter { !$0.cells.isEmpty })
    }

    private func keys(_ sheets: Sheet...) -> [String] {
        let outline = Outline(of: Document(format: .xlsx, sheets: sheets), fileName: "theo-doi.xlsx")
        return TaskTables(of: outline).lines.map { "\($0.key) \($0.section ?? "-")" }
    }

    @Test func `A sheet's head may stand below its title, and rows of one cell are its sections`() {
        #expect(
            keys(
                sheet(
                    "Tháng 10", "BẢNG THEO DÕI", "(Cập nhật đến ngày 15/10/2025)", "", "",
                    "STT|Nhiệm vụ|Đơn vị chủ trì|Hạn xử lý", "I. Cấp tỉnh", "1|Việc a|Sở Y tế|30/9/2025",
                    "1.1|Việc b|Sở Y tế|", "II. Cấp xã", "2|Việc c|UBND xã An Hòa|2025", "Tổng cộng|3 nhiệm vụ"))
                == ["Tháng 10-1 I", "Tháng 10-1.1 I", "Tháng 10-2 II"])
    }

    @Test func `A hidden sheet is read only where it holds tasks, and an appendix heading names a sheet`() {
        #expect(
            keys(
                sheet("Danh mục", isHidden: true, "STT|Tên đơn vị|Mã", "1|Sở Y tế|SYT"),
                sheet("Năm trước", isHidden: true, "STT|Công việc|Đơn vị thực hiện", "1|Việc a|Sở Y tế"),
                sheet("Sheet1", "PHỤ LỤC 02", "STT|Công việc|Đơn vị thực hiện", "1|Việc b|Sở Y tế"))
                == ["Năm trước-1 -", "02-1 -"])
    }

    @Test func `A sheet may hold several appendices, one below the other`() {
        #expect(
            keys(
                sheet(
                    "Tổng hợp", "PHỤ LỤC 02", "STT|Công việc|Đơn vị thực hiện", "1|Việc a|Sở Y tế", "",
                    "PHỤ LỤC 03", "STT|Công việc|Đơn vị thực hiện|Thời hạn", "1|Việc b|Sở Y tế|2025"))
                == ["02-1 -", "03-1 -"])
    }

    @Test func `A sheet that counts by agency lists no tasks`() {
        #expect(
            keys(
                sheet(
                    "Tổng hợp", "Đơn vị chủ trì|Số nhiệm vụ|Nhiệm vụ hoàn thành|Nhiệm vụ quá hạn", "Sở Y tế|4|3|1",
                    "Tổng cộng|4|3|1")) == [])
    }
}
