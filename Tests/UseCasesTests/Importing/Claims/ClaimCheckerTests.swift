import Basics
import Documents
import Domain
import Testing
import UseCases

struct ClaimCheckerTests {
    @Test(arguments: [
        ("Ghi nhận 02 nhóm vấn đề tồn tại.", ["2.0 2.0 holds"]), ("Ghi nhận 12 vấn đề.", ["12.0 2.0 contradicted"]),
        ("Đoàn đã kiểm tra tại 03 địa điểm (Xã A; Xã B).", ["3.0 2.0 contradicted"]),
        ("Đoàn đã kiểm tra tại 02 xã (Xã A; Xã B). Có 3 cán bộ tham gia.", ["2.0 2.0 holds"]),
        ("Vận hành 03 hệ thống: Cổng A; Hệ thống B; Hệ thống C", ["3.0 3.0 holds"]),
        ("Vận hành mô hình 02 cấp từ 01/7/2025: ổn định; thông suốt; an toàn", []),
    ])
    func `Announced numbers are compared with what is listed`(sentence: String, expected: [String]) {
        let inspection = """
            A. Chung
            1. Chậm
            Vấn đề: Còn 05 nhóm vấn đề khác, tất cả đều chậm, chỉ có 2 cán bộ.
            Giải pháp: Bộ Y tế hoàn thành 100% nhiệm vụ, xử lý 10 nhóm vấn đề.
            2. Thiếu
            Vấn đề: Thiếu.
            Giải pháp: Bộ Y tế bổ sung.
            """
        #expect(MadeUp.verdicts(MadeUp.claims(MadeUp.lines("\(sentence)\n\(inspection)"))) == expected)
    }

    @Test func `An announced list in a remark is compared with the rows of that kind`() throws {
        let table = MadeUp.table(
            "TT|Nhiệm vụ|Cơ quan chủ trì|Kết quả dự kiến|Thời hạn|Ghi chú",
            "1|Hoàn thiện các cơ sở dữ liệu|Các bộ, ngành|Báo cáo|Tháng 9/2025|Danh mục 06 CSDL nêu tại Nghị quyết số 71/NQ-CP",
            "2|CSDL đất đai|Bộ Nông nghiệp và Môi trường|Đưa vào khai thác|Tháng 9/2025|",
            "3|Cơ sở dữ liệu hộ tịch|Bộ Tư pháp|Đưa vào khai thác|Tháng 9/2025|",
            "4|CSDL bảo hiểm|Bộ Tài chính|Đưa vào khai thác|Tháng 9/2025|",
            "5|Hệ thống giám định|Bộ Tài chính|Đưa vào khai thác|Tháng 9/2025|",
            "6|Xây dựng 03 trung tâm dữ liệu, tất cả đạt chuẩn|Bộ Công an|Trung tâm|Tháng 9/2025|Theo danh mục")
        let found = MadeUp.claims([table], appendix: "05")
        #expect(MadeUp.verdicts(found) == ["6.0 4.0 contradicted"])
        #expect(found.first?.row == "05-1")
        #expect(found.first?.text == "Danh mục 06 CSDL nêu tại Nghị quyết số 71/NQ-CP")
    }

    private let statusList = MadeUp.table(
        "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Tình trạng", "I|Về thể chế (02 nhiệm vụ)|||",
        "1|Xây dựng Luật A|Bộ Tư pháp|Tháng 8/2025|Đã hoàn thành", "2|Xây dựng Luật B|Bộ Y tế|Tháng 9/2025|Quá hạn",
        "II|Về hạ tầng (3 nhiệm vụ)|||", "3|Xây dựng trung tâm|Bộ Y tế|Tháng 12/2025|Đang thực hiện",
        "4|Nâng cấp mạng|Bộ Công an|Tháng 9/2025|Quá hạn")

    @Test(arguments: [
        ("Danh mục gồm 04 nhiệm vụ.", ["4.0 4.0 holds"]), ("Có 02 nhiệm vụ quá hạn.", ["2.0 2.0 holds"]),
        ("Đã hoàn thành 02 nhiệm vụ, còn 03 nhiệm vụ chưa hoàn thành.", ["2.0 1.0 contradicted", "3.0 3.0 holds"]),
        ("01/4 nhiệm vụ đã hoàn thành (25%).", ["1.0 1.0 holds", "4.0 4.0 holds", "25.0 25.0 holds"]),
        ("Bộ Y tế có 01 nhiệm vụ quá hạn.", ["1.0 1.0 holds"]),
        ("Có 02 nhiệm vụ quá hạn, trong đó 01 nhiệm vụ do Bộ Y tế chủ trì.", ["2.0 2.0 holds", "1.0 1.0 holds"]),
        ("Trong số các nhiệm vụ quá hạn, chỉ có 02 nhiệm vụ do Bộ Y tế chủ trì.", ["2.0 1.0 contradicted"]),
        ("Có 04 nhiệm vụ chưa đến hạn.", ["4.0 1.0 contradicted"]),
        ("Các bộ đã trình 12 đề án; đã hoàn thành 3 đề án.", []),
        ("Bộ Tài chính đã hoàn thành 5 dự án luật trình Quốc hội.", []),
        ("Trong các bộ, ngành, Bộ Y tế có 7 nhiệm vụ.", []),
        ("Tất cả các nhiệm vụ đều đã hoàn thành.", ["4.0 1.0 contradicted"]),
        ("Nghị quyết giao cho các bộ 140 nhiệm vụ.", []), ("Phấn đấu 100% nhiệm vụ hoàn thành đúng hạn.", []),
        ("Các cơ quan cần hoàn thành 5 nhiệm vụ trước tháng 12.", []),
    ])
    func `Counts of tasks are compared with the list`(sentence: String, expected: [String]) {
        let found = MadeUp.verdicts(MadeUp.claims(MadeUp.lines(sentence) + [statusList]))
        #expect(found == expected + ["2.0 2.0 holds", "3.0 2.0 contradicted"])
    }

    @Test func `Each figure is compared with the appendix that its own part of the sentence names`() {
        let head = "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn"
        let text = """
            Đã hoàn thành 02 nhiệm vụ tại Phụ lục 01; còn 03 nhiệm vụ quá hạn (Phụ lục 02).
            Phụ lục 01 có 2 nhiệm vụ đã hoàn thành, Phụ lục 02 có 1 nhiệm vụ quá hạn.
            Tổng số nhiệm vụ tại các Phụ lục 01 và 02 là 3 nhiệm vụ.
            """
        let outline = Outline(
            of: Document(
                format: .docx,
                blocks: MadeUp.lines(text) + MadeUp.lines("PHỤ LỤC 01\nNHIỆM VỤ ĐÃ HOÀN THÀNH") + [
                    MadeUp.table(head, "1|Sửa Luật A|Bộ Y tế|Tháng 8/2025", "2|Sửa Luật B|Bộ Y tế|Tháng 8/2025")
                ] + MadeUp.lines("PHỤ LỤC 02\nNHIỆM VỤ QUÁ HẠN") + [
                    MadeUp.table(head, "1|Sửa Luật C|Bộ Y tế|Tháng 8/2025")
                ]), fileName: "bao-cao.docx")
        let rows = TaskTables(of: outline).lines.map(
            RowReader(names: MadeUp.names, documentDate: MadeUp.day("2025-10-20")).read)
        let found = ClaimChecker.claims(
            outline: outline, rows: rows,
            rates: RateTables(of: outline, names: MadeUp.names, documentDate: MadeUp.day("2025-10-20")), findings: [],
            lines: [])
        #expect(
            MadeUp.verdicts(found) == [
                "2.0 2.0 holds", "3.0 1.0 contradicted", "2.0 2.0 holds", "1.0 1.0 holds", "3.0 3.0 holds",
            ])
    }

    @Test(arguments: [("Tổng số: 02 nhiệm vụ", "2.0 2.0 holds"), ("Tổng cộng: 14 nhiệm vụ", "14.0 2.0 contradicted")])
    func `The total below a list is compared with its rows`(total: String, expected: String) {
        let list = MadeUp.table(
            "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", "1|Sửa Luật A|Bộ Y tế|Tháng 8/2025",
            "2|Sửa Luật B|Bộ Y tế|Tháng 8/2025", "|\(total)|<|<")
        #expect(MadeUp.verdicts(MadeUp.claims([list])) == [expected])
    }

    @Test func `A total that counts the numbered headings too is no claim about the tasks`() {
        let list = MadeUp.table(
            "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", "1|Thể chế||", "1.1|Sửa Luật A|Bộ Y tế|Tháng 8/2025",
            "1.2|Sửa Luật B|Bộ Y tế|Tháng 8/2025", "Tổng cộng|3 nhiệm vụ||")
        #expect(MadeUp.verdicts(MadeUp.claims([list])) == [])
    }

    @Test func `A list that speaks of itself is counted`() {
        let list = MadeUp.table("TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", "1|Sửa Luật A|Bộ Y tế|Tháng 8/2025")
        #expect(
            MadeUp.verdicts(MadeUp.claims(MadeUp.lines("Biểu này gồm 5 nhiệm vụ.") + [list])) == [
                "5.0 1.0 contradicted"
            ])
    }

    @Test func `A number in the name of a place announces no places`() {
        let text = """
            Đã tổ chức kiểm tra tại 02 địa điểm (Sở Y tế tỉnh Lào Cai; Thuế cơ sở 3 tỉnh Lai Châu).
            A. Về hồ sơ
            1. Thiếu biểu mẫu
            Vấn đề: Thiếu.
            Giải pháp: Bộ Y tế bổ sung.
            """
        #expect(MadeUp.verdicts(MadeUp.claims(MadeUp.lines(text))) == ["2.0 2.0 holds"])
    }

    @Test func `A status that the list does not state cannot be checked`() {
        let list = MadeUp.table("TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", "1|Xây dựng Luật A|Bộ Tư pháp|Tháng 8/2025")
        #expect(
            MadeUp.verdicts(MadeUp.claims([list] + MadeUp.lines("Có 05 nhiệm vụ đã hoàn thành."))) == [
                "5.0 - uncheckable"
            ])
    }

    // MARK: Sums and the network

    @Test(arguments: [
        ("Rà soát 30 văn bản, trong đó: 11 văn bản về cơ yếu; 19 văn bản có liên quan.", ["30.0 30.0 holds"]),
        ("Rà soát 30 văn bản, gồm 11 văn bản về cơ yếu và 18 văn bản có liên quan.", ["30.0 29.0 contradicted"]),
        ("Rà soát 30 văn bản, trong đó có 11 văn bản về cơ yếu và 5 văn bản có liên quan.", []),
        ("Đã xử lý 1.250 trên tổng số 2.500 hồ sơ (50%).", ["50.0 50.0 holds"]),
        ("Ngày 15/9/2025 họp (50% thành viên dự).", []),
    ])
    func `Parts are added up and shares divided`(sentence: String, expected: [String]) {
        #expect(MadeUp.verdicts(MadeUp.claims(MadeUp.lines(sentence))) == expected)
    }

    @Test func `Figures of the network are checked against each other`() {
        let text = """
            D. Về đường truyền
            - Tổng số điểm kết nối là 1.200 trên tổng số 1.210. Trong đó FPT là 1.000 điểm, CMC là 204 điểm.
            - Tất cả các điểm đều có dung lượng tối thiểu 50Mbps.
            + Lưu lượng ra Internet: cao điểm 2,5Gbps/10Gbps (25%).
            + Lưu lượng nội bộ: cao điểm 300Mbps/1Gbps (33%).
            Miền Bắc: Lai Châu cao nhất 30Mbps (15%)
            Giải pháp: Bộ Công an duy trì tối thiểu 60Mbps tại tất cả các điểm.
            """
        let found = MadeUp.claims(MadeUp.lines(text), appendix: "07")
        #expect(
            MadeUp.verdicts(found) == [
                "1200.0 1204.0 contradicted", "- - uncheckable", "25.0 25.0 holds", "33.0 30.0 contradicted",
                "15.0 - uncheckable",
            ])
        #expect(Set(found.map(\.row)) == ["07-D"])
    }

    @Test(arguments: [
        "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024, các cơ quan đã triển khai 02 cấp từ 01/7/2025.",
        "DANH MỤC NHIỆM VỤ TRONG 06 THÁNG ĐẦU NĂM 2025", "Tất cả các bộ, ngành phải hoàn thành trong năm 2025.",
        "Bảo đảm 100% xã có kết nối.",
    ])
    func `Days, documents and demands are no claims`(sentence: String) {
        #expect(MadeUp.claims(MadeUp.lines(sentence) + [statusList.withoutHeadings]).isEmpty)
    }

    // MARK: Counts of tasks by other means

    private let units = MadeUp.table(
        "TT|Nhiệm vụ|Cơ quan chủ trì|Văn bản giao|Thời hạn|Tình trạng|Kết quả",
        "1|Số hóa hồ sơ đất đai|Sở Y tế|Kế hoạch số 5/KH-UBND|30/9/2025|Đã xong|Đã số hóa",
        "2|Lập bản đồ ngập lụt|Sở Y tế|Kế hoạch số 5/KH-UBND|30/9/2025|Đang làm|",
        "3|Mở lớp kỹ năng số|Sở Nội vụ|Kế hoạch số 9/KH-UBND|30/9/2025|Đã xong|Đã mở 2 lớp",
        "4|Lắp trạm quan trắc|UBND xã Tân An|Kế hoạch số 9/KH-UBND|30/9/2025|Chưa làm|")

    private func summary(_ rows: String...) -> [Block] {
        let lines = ["TT|Đơn vị|Tổng số|Đã hoàn thành|Đang thực hiện|Chưa thực hiện|Tỷ lệ hoàn thành (%)"] + rows
        return MadeUp.lines("Tổng hợp") + [MadeUp.table(lines)] + MadeUp.lines("Danh mục nhiệm vụ") + [units]
    }

    @Test func `A table that counts the tasks is held against them, row by row`() {
        let right = MadeUp.claims(
            summary("1|Sở Y tế|2|1|1|0|50", "2|Sở Nội vụ|1|1|0|0|100", "|Tổng cộng|3|2|1|0|66,7"))
        #expect(right.count == 15 && right.allSatisfy { $0.verdict == .holds })
        let wrong = MadeUp.claims(
            summary("1|Sở Y tế|2|1|1|0|50", "2|Sở Nội vụ|1|1|0|0|100", "|Tổng cộng|4|2|1|0|66,7")
        )
        .filter { $0.verdict == .contradicted }
        #expect(MadeUp.verdicts(wrong) == ["4.0 3.0 contradicted"])
        #expect(wrong.first?.text == "Tổng cộng: 4 | 2 | 1 | 0 | 66,7")
    }

    @Test func `A table that counts something else says nothing of the tasks`() {
        let others = summary("1|Sở Y tế|20|11|8|1|55", "2|Sở Nội vụ|10|4|4|2|40", "|Tổng cộng|30|15|12|3|50")
        #expect(MadeUp.claims(others).isEmpty)
    }

    @Test(arguments: [
        ("Các nhiệm vụ đã hoàn thành đều do sở chủ trì.", ["2.0 2.0 holds"]),
        ("Danh mục gồm 04 nhiệm vụ, tất cả đều do các sở chủ trì.", ["4.0 4.0 holds", "4.0 3.0 contradicted"]),
        ("Mọi việc đều do tập thể bàn bạc.", []),
        ("Danh mục gồm 05 nhiệm vụ, chia thành hai nhóm.", ["5.0 4.0 contradicted"]),
        (
            "Có 03 nhiệm vụ, gồm 01 nhiệm vụ của Kế hoạch số 5/KH-UBND và 02 nhiệm vụ của Kế hoạch số 9/KH-UBND.",
            ["3.0 3.0 holds", "1.0 2.0 contradicted", "2.0 2.0 holds"]
        ),
        ("Tỷ lệ hoàn thành nhiệm vụ đạt 50%.", ["50.0 50.0 holds"]),
        ("Tỷ lệ hoàn thành nhiệm vụ đạt 62,5%.", ["62.5 50.0 contradicted"]),
        ("Phấn đấu tỷ lệ hoàn thành nhiệm vụ đạt 90%, theo kế hoạch.", []),
    ])
    func `Who leads them, what gave them and what share is done is counted`(sentence: String, expected: [String]) {
        #expect(MadeUp.verdicts(MadeUp.claims(MadeUp.lines(sentence) + [units])) == expected)
    }

    @Test(arguments: [
        ("trong đó 01 nhiệm vụ do UBND cấp xã chủ trì.", ["1.0 1.0 holds"]),
        // Which of them a body leads that no list knows, or which are new, nobody can count.
        ("trong đó 02 nhiệm vụ do Tổ công tác chủ trì.", []), ("trong đó 01 nhiệm vụ phát sinh trong năm.", []),
        ("gồm 03 nhiệm vụ tháng 10 và 01 nhiệm vụ tháng 11.", []),
        ("trong đó các sở chủ trì đã hoàn thành 02 nhiệm vụ, đạt 60%.", ["2.0 2.0 holds"]),
        ("trong đó đã hoàn thành 02 nhiệm vụ, đạt 50%.", ["2.0 2.0 holds", "50.0 50.0 holds"]),
        ("trong đó đã hoàn thành 02 nhiệm vụ, đạt 62,5%.", ["2.0 2.0 holds", "62.5 50.0 contradicted"]),
    ])
    func `A part of them is counted where the list can tell it`(part: String, expected: [String]) {
        let found = MadeUp.claims(MadeUp.lines("Danh mục gồm 04 nhiệm vụ, \(part)") + [units])
        #expect(MadeUp.verdicts(found) == ["4.0 4.0 holds"] + expected)
    }

    @Test(arguments: [
        ("Chỉ có UBND xã Tân An còn nhiệm vụ chưa triển khai.", ["1.0 1.0 holds"]),
        ("Chỉ có Sở Y tế còn nhiệm vụ chưa triển khai.", ["1.0 1.0 contradicted"]),
        ("Chỉ có Sở Y tế có nhiệm vụ đã hoàn thành.", ["1.0 2.0 contradicted"]),
        ("Tất cả các nhiệm vụ đều đã xác định thời hạn hoàn thành.", ["4.0 4.0 holds"]),
        ("Tất cả các nhiệm vụ phải xác định rõ thời hạn.", []),
        (
            "Theo cơ quan chủ trì: Sở Y tế chủ trì 02 nhiệm vụ, Sở Nội vụ chủ trì 02 nhiệm vụ.",
            [
                "2.0 2.0 holds", "2.0 1.0 contradicted",
            ]
        ),
    ])
    func `What is said of all or of one agency alone is looked up`(sentence: String, expected: [String]) {
        #expect(MadeUp.verdicts(MadeUp.claims(MadeUp.lines(sentence) + [units])) == expected)
    }

    @Test func `That each has one lead is looked up`() {
        let found = MadeUp.claims(
            MadeUp.lines("Các nhiệm vụ đều được giao cho một cơ quan chủ trì duy nhất.") + [units])
        #expect(MadeUp.verdicts(found) == ["- 0.0 holds"])
    }

    @Test(arguments: [
        ("gồm nhóm A 02 nhiệm vụ và nhóm B 01 nhiệm vụ.", ["2.0 2.0 holds", "1.0 1.0 holds"]),
        ("trong đó 02 nhiệm vụ thuộc mục B.", ["2.0 1.0 contradicted"]),
        ("gồm nhóm thể chế 02 nhiệm vụ.", []), ("trong đó 02 nhiệm vụ thuộc mục C.", []),
        ("gồm: 02 nhiệm vụ về hoàn thiện thể chế; 02 nhiệm vụ về hạ tầng.", ["2.0 2.0 holds", "2.0 1.0 contradicted"]),
        ("gồm: 02 nhiệm vụ về thể chế dữ liệu, phát triển hạ tầng.", []), ("trong đó 02 nhiệm vụ giao khối Đảng.", []),
        ("trong đó 02 nhiệm vụ phải hoàn thành trong tháng 9/2025.", ["2.0 3.0 contradicted"]),
    ])
    func `A section is counted by its letter`(part: String, expected: [String]) {
        let list = MadeUp.table(
            "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", "A|HOÀN THIỆN THỂ CHẾ||",
            "1|Ban hành quy chế dữ liệu|Sở Y tế|30/9/2025",
            "2|Sửa quy chế văn thư|Sở Nội vụ|30/9/2025", "B|PHÁT TRIỂN HẠ TẦNG||",
            "3|Lắp trạm quan trắc|Sở Y tế|30/9/2025")
        let found = MadeUp.claims(MadeUp.lines("Danh mục gồm 03 nhiệm vụ, \(part)") + [list])
        #expect(MadeUp.verdicts(found) == ["3.0 3.0 holds"] + expected)
    }
}

extension Block {
    /// A table without the rows that head others.
    fileprivate var withoutHeadings: Block {
        guard case .table(var table) = self else { return self }
        table.rows.removeAll { ["I", "II"].contains($0.cells.first?.text) }
        return .table(table)
    }
}
