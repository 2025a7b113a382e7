import Basics
import Documents
import Domain
import Testing
import UseCases

struct FindingReaderTests {
    private func read(_ blocks: [Block], excluding grids: Set<Int> = []) -> FindingReader {
        FindingReader(
            of: MadeUp.outline("02", blocks), excluding: grids, names: MadeUp.names,
            documentDate: MadeUp.day("2025-11-05"))
    }

    private let inspection = """
        Đoàn công tác đã kiểm tra tại 03 địa điểm (Xã Tân An; TT phục vụ HCC (cơ sở 2); Phường Vĩnh Phú).
        A. Về thủ tục
        1. Quy trình chưa đủ
        Tồn tại:
        a) Chưa ban hành quy trình nội bộ;
        - Chưa công khai 2 thủ tục.
        Đề xuất giải pháp: UBND các xã rà soát, ban hành quy trình.
        + Sở Nội vụ chủ trì, phối hợp với Sở Y tế hướng dẫn.
        Thời gian hoàn thành: Trước ngày 15/12/2025.
        B. Về nhân lực
        2. Thiếu cán bộ
        Cán bộ mới chưa quen việc.
        Kiến nghị:
        Bộ Nội vụ bố trí thêm biên chế
        Thời hạn:
        Quý I/2026
        """

    @Test func `Groups have problems, remedies and a deadline under several words`() throws {
        let findings = read(MadeUp.lines(inspection)).findings
        try #require(findings.count == 2)
        #expect(findings.map(\.key) == ["02-1", "02-2"])
        #expect(findings.map(\.section) == ["A", "B"])
        #expect(findings.map(\.title) == ["Quy trình chưa đủ", "Thiếu cán bộ"])
        #expect(findings[0].problems == ["Chưa ban hành quy trình nội bộ;", "Chưa công khai 2 thủ tục."])
        #expect(
            findings[0].remedies.map(\.text) == [
                "UBND các xã rà soát, ban hành quy trình.", "Sở Nội vụ chủ trì, phối hợp với Sở Y tế hướng dẫn.",
            ])
        #expect(findings[0].remedies.map { $0.actors.agencies.map(\.name) } == [[], ["Sở Nội vụ"]])
        #expect(findings[0].remedies[0].actors.groups.map(\.group) == [.communes])
        #expect(findings[0].deadlineWords == "Trước ngày 15/12/2025.")
        #expect(findings[0].deadline == Deadline(kind: .before, due: MadeUp.day("2025-12-14")))
        #expect(findings[1].problems == ["Cán bộ mới chưa quen việc."])
        #expect(findings[1].deadline == Deadline(kind: .quarter, due: MadeUp.day("2026-03-31")))
    }

    @Test(arguments: [
        "Đoàn đã kiểm tra tại 03 địa điểm (Xã Tân An; TT phục vụ HCC (cơ sở 2); Phường Vĩnh Phú).",
        "Đoàn kiểm tra làm việc tại các đơn vị sau:\n- Xã Tân An;\n- TT phục vụ HCC (cơ sở 2);\n- Phường Vĩnh Phú.",
        "Kiểm tra thực tế tại các địa phương: Xã Tân An, TT phục vụ HCC (cơ sở 2) và Phường Vĩnh Phú. Qua kiểm tra ghi nhận.",
    ])
    func `The places of an inspection are named in brackets, in a list or behind a colon`(preface: String) {
        let text = "\(preface)\nA. Chung\n1. Chậm\nVấn đề: Chậm.\nGiải pháp: Bộ Y tế đẩy nhanh."
        let findings = read(MadeUp.lines(text)).findings
        #expect(findings.map(\.places) == [["Xã Tân An", "TT phục vụ HCC (cơ sở 2)", "Phường Vĩnh Phú"]])
    }

    @Test func `A bracket that is no list of places gives none`() {
        let text =
            "Kết quả kiểm tra tại các địa phương (có phụ lục kèm theo).\n1. Chậm\nVấn đề: Chậm.\nGiải pháp: Bộ Y tế làm."
        #expect(read(MadeUp.lines(text)).findings.map(\.places) == [[]])
    }

    @Test func `A lettered section with a remedy and no group is one finding`() throws {
        let text = """
            A. Về đường truyền
            Các doanh nghiệp đã làm tốt.
            - Còn 02 điểm nghẽn.
            Giải pháp: Bộ Công an duy trì. Thời hạn: Thường xuyên./.
            B. Về dữ liệu
            Không có vấn đề gì.
            """
        let findings = read(MadeUp.lines(text)).findings
        try #require(findings.count == 1)
        #expect(findings[0].group == nil)
        #expect(findings[0].key == "02-A")
        #expect(findings[0].title == "Về đường truyền")
        #expect(findings[0].problems == ["Các doanh nghiệp đã làm tốt.", "Còn 02 điểm nghẽn."])
        #expect(findings[0].remedies.map(\.text) == ["Bộ Công an duy trì."])
        #expect(findings[0].deadlineWords == "Thường xuyên./.")
        #expect(findings[0].deadline.kind == .ongoing)
    }

    @Test func `Numbered items inside a problem or a remedy open no group`() throws {
        let text = """
            1. Hệ thống lỗi
            Vấn đề:
            1. Lỗi đăng nhập.
            2. Lỗi thanh toán.
            Giải pháp:
            1. Bộ Công an sửa lỗi đăng nhập.
            2. Bộ Tài chính sửa lỗi thanh toán.
            Thời hạn: Tháng 12/2025
            2. Thiếu máy
            Vấn đề: Thiếu máy quét.
            Giải pháp: Bộ Y tế mua.
            """
        let findings = read(MadeUp.lines(text)).findings
        #expect(findings.map(\.title) == ["Hệ thống lỗi", "Thiếu máy"])
        #expect(findings.map(\.problems.count) == [2, 1])
        #expect(findings.map(\.remedies.count) == [2, 1])
    }

    @Test func `The number may stand before the word or be counted by it`() {
        let text = """
            1. Vấn đề: Chậm số hóa.
            Giải pháp: Bộ Y tế đẩy nhanh.
            2. Vấn đề: Thiếu người.
            Giải pháp: Bộ Nội vụ bố trí.
            Vấn đề 3: Thiếu tiền
            Tồn tại: Chưa bố trí kinh phí.
            Giải pháp: Bộ Tài chính bố trí.
            """
        let findings = read(MadeUp.lines(text)).findings
        #expect(findings.map(\.group) == [1, 2, 3])
        #expect(findings.map(\.title) == ["Chậm số hóa.", "Thiếu người.", "Thiếu tiền"])
        #expect(findings.map(\.problems) == [["Chậm số hóa."], ["Thiếu người."], ["Chưa bố trí kinh phí."]])
    }

    @Test func `Findings laid out as a table are read`() throws {
        let table = MadeUp.table(
            "TT|Tồn tại, hạn chế|Giải pháp|Cơ quan thực hiện|Thời hạn", "A|Về hạ tầng|||",
            "1|Thiếu máy quét|Mua sắm bổ sung|Sở Y tế|31/12/2025",
            "2|- Mạng chậm|Nâng cấp|UBND các xã|Tháng 1/2026",
            "^|^|Kiểm tra định kỳ|Sở Nội vụ|^")
        let findings = read([table]).findings
        try #require(findings.count == 2)
        #expect(TaskTables(of: MadeUp.outline("02", [table])).lines.isEmpty)
        #expect(findings.map(\.group) == [1, 2])
        #expect(findings.map(\.section) == ["A", "A"])
        #expect(findings.map(\.problems) == [["Thiếu máy quét"], ["Mạng chậm"]])
        #expect(findings.map { $0.remedies.map(\.text) } == [["Mua sắm bổ sung"], ["Nâng cấp", "Kiểm tra định kỳ"]])
        #expect(findings[0].remedies[0].actors.agencies.map(\.name) == ["Sở Y tế"])
        #expect(findings[0].deadline.due == MadeUp.day("2025-12-31"))
        #expect(findings[1].remedies.map { $0.actors.agencies.map(\.name) } == [[], ["Sở Nội vụ"]])
    }

    @Test func `A table of tasks with remarks on difficulties holds no findings`() {
        let table = MadeUp.table(
            "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Khó khăn, vướng mắc|Đề xuất, kiến nghị",
            "1|Xây dựng đề án|Bộ Y tế|31/12/2025|Thiếu người|Bổ sung")
        #expect(read([table]).findings.isEmpty)
        let remarks = MadeUp.table(
            "TT|Nội dung|Cơ quan chủ trì|Thời hạn|Khó khăn, vướng mắc|Đề xuất, kiến nghị",
            "1|Xây dựng đề án|Bộ Y tế|31/12/2025|Thiếu người|Bổ sung")
        #expect(read([remarks]).findings.isEmpty)
        #expect(TaskTables(of: MadeUp.outline("02", [remarks])).lines.count == 1)
        let other = MadeUp.table("TT|Vấn đề|Giải pháp", "1|Chậm|Nhanh")
        #expect(read([other]).findings.count == 1)
        #expect(read([other], excluding: [0]).findings.isEmpty)
    }

    @Test(arguments: [
        "I. Kết quả\n1. Về thể chế\nĐã ban hành 12 văn bản.\n2. Về hạ tầng\nĐã xây dựng 3 trung tâm.",
        "Thực hiện Kế hoạch số 02-KH/TU ngày 19/6/2025, các cơ quan đã kiểm tra tại 03 địa điểm (A; B; C).",
        "1. Thông tin chung\nTỷ lệ hồ sơ trực tuyến đạt 40%.\n2. Đề nghị các bộ, ngành quan tâm.",
    ])
    func `Prose without problem and remedy holds no findings`(text: String) {
        #expect(read(MadeUp.lines(text)).findings.isEmpty)
    }

    // MARK: Network

    private func lines(_ text: String) -> [String] {
        read(MadeUp.lines("C. Về mạng\n\(text)")).lines.map { line in
            let numbers = [line.value, line.capacity, line.shareStated, line.shareComputed]
            let figures = numbers.map { $0.map { "\($0)" } ?? "-" }.joined(separator: " ")
            return "\(line.what) | \(line.place ?? "-") | \(line.unit ?? "-") | \(figures)"
        }
    }

    @Test(arguments: [
        (
            "Tổng số điểm kết nối là 1.204 trên tổng số 1.210. Trong đó FPT là 1.000 điểm, CMC là 204 điểm.",
            [
                "Tổng số điểm kết nối | - | điểm | 1204.0 1210.0 - 99.5", "FPT | - | điểm | 1000.0 - - -",
                "CMC | - | điểm | 204.0 - - -",
            ]
        ),
        (
            "- Lưu lượng ra Internet: giờ cao điểm khoảng 2,5 Gbps/10 Gbps (chiếm 25%).",
            ["Lưu lượng ra Internet: giờ cao điểm | - | Gbps | 2.5 10.0 25.0 25.0"]
        ),
        (
            "Miền Bắc: Lạng Sơn cao nhất 800Mbps/1Gbps (79%)",
            ["Miền Bắc: Lạng Sơn cao nhất | Lạng Sơn | Mbps | 800.0 1000.0 79.0 80.0"]
        ),
        ("Dung lượng tối thiểu 100Mbps", ["Dung lượng tối thiểu | - | Mbps | 100.0 - - -"]),
    ])
    func `Figures of the network are read with unit, capacity, share and place`(text: String, expected: [String]) {
        let bandwidth = text.contains("bps") ? "" : "\nBăng thông 50Mbps."
        #expect(Array(lines(text + bandwidth).prefix(expected.count)) == expected)
    }

    @Test func `Days, documents and counts of other things are no figures of the network`() {
        let text = """
            Bộ đã có Văn bản số 2827/BKHCN-CVT ngày 30/6/2025 về mô hình 02 cấp.
            Từ 01/7 tới nay không phát sinh nghẽn; dung lượng tối thiểu 50Mbps.
            Giải pháp: Duy trì 60Mbps.
            """
        #expect(lines(text) == ["Từ 01/7 tới nay không phát sinh nghẽn; dung lượng tối thiểu | - | Mbps | 50.0 - - -"])
        #expect(lines("Có 12 điểm bán hàng.").isEmpty)
    }
}
