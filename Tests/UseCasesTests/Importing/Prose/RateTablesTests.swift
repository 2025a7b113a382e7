import Basics
import Documents
import Domain
import Testing
import UseCases

struct RateTablesTests {
    private func read(_ items: [Block], on day: String = "2026-03-20", appendix: String = "02") -> RateTables {
        RateTables(of: MadeUp.outline(appendix, items), names: MadeUp.names, documentDate: MadeUp.day(day))
    }

    /// "agency period through target value" of every rate.
    private func rows(_ tables: RateTables) -> [String] {
        tables.rates.map { rate in
            let figures = [rate.target, rate.value].map { $0.map { "\($0)" } ?? "-" }.joined(separator: " ")
            return "\(rate.agency.code ?? rate.agency.name) \(rate.period.isoMonth) \(rate.through.iso) \(figures)"
        }
    }

    @Test func `Heads in one row give target and result of each month`() {
        let tables = read([
            MadeUp.table(
                "STT|Đơn vị|Chỉ tiêu T1/2026|Kết quả T1/2026|Chỉ tiêu T2/2026 (%)|Kết quả T2/2026 (%)|Ghi chú",
                "1|Bộ Tài chính|≥ 60%|51,7|65|60.5%|Đăng ký muộn", "2|Bộ Y tế|-||70|70|")
        ])
        #expect(
            rows(tables) == [
                "btc 2026-01 2026-01-31 60.0 51.7", "btc 2026-02 2026-02-28 65.0 60.5",
                "byt 2026-01 2026-01-31 - -", "byt 2026-02 2026-02-28 70.0 70.0",
            ])
        #expect(tables.rates.map(\.note) == ["Đăng ký muộn", "Đăng ký muộn", nil, nil])
        #expect(tables.rates.map(\.isMet) == [false, false, nil, true])
        #expect(tables.rates.map(\.key) == ["02.1-1", "02.1-1", "02.1-2", "02.1-2"])
    }

    @Test func `Heads are grouped by month`() {
        let tables = read(
            [
                MadeUp.table(
                    "TT|Tên bộ, ngành|Tháng 8|<|Tháng 9|<|Ghi chú", "^|^|Chỉ tiêu (%)|Đạt được (%)|Chỉ tiêu|Đạt được|^",
                    "(1)|(2)|(3)|(4)|(5)|(6)|(7)", "1|Bộ Công an|50|40|55|56|")
            ], on: "2025-10-03")
        #expect(rows(tables) == ["bca 2025-08 2025-08-31 50.0 40.0", "bca 2025-09 2025-09-30 55.0 56.0"])
    }

    @Test func `Heads are grouped by figure`() {
        let tables = read(
            [
                MadeUp.table(
                    "TT|Tên cơ quan|Chỉ tiêu đăng ký|<|Tỷ lệ đạt được|<", "^|^|T8|T9|T8|T9", "1|Bộ Công an|50|55|40|56")
            ], on: "2025-10-03")
        #expect(rows(tables) == ["bca 2025-08 2025-08-31 50.0 40.0", "bca 2025-09 2025-09-30 55.0 56.0"])
    }

    @Test(arguments: [
        ("Tỷ lệ đạt được đến 15/8", "2025-08 2025-08-15"),
        ("Kết quả tính đến ngày 20/9/2025 (%)", "2025-09 2025-09-20"),
        ("Tỷ lệ đạt Quý III", "2025-09 2025-09-30"), ("Kết quả 6 tháng đầu năm 2025", "2025-06 2025-06-30"),
        ("Tỷ lệ tháng 12/2024", "2024-12 2024-12-31"), ("Tỷ lệ đạt được lũy kế đến hết tháng 02", "2025-02 2025-02-28"),
        ("Kết quả ngày 05 tháng 9 năm 2025", "2025-09 2025-09-05"),
        ("Kết quả từ 01/01/2025 đến 09/7/2025", "2025-07 2025-07-09"),
    ])
    func `A head names its period`(header: String, expected: String) {
        let tables = read(
            [
                MadeUp.table("TT|Sở, ban, ngành|Chỉ tiêu|\(header)", "1|Sở Tài chính|90%|80%")
            ], on: "2025-10-03")
        #expect(rows(tables) == ["Sở Tài chính \(expected) 90.0 80.0"])
    }

    @Test func `A target for the year holds for every month measured`() {
        let tables = read(
            [
                MadeUp.table(
                    "TT|Xã, phường|Chỉ tiêu năm 2025 (%)|Kết quả tháng 8|Kết quả tháng 9", "1|UBND xã An Phú|80|60|81")
            ], on: "2025-10-03")
        #expect(
            rows(tables) == [
                "UBND xã An Phú 2025-08 2025-08-31 80.0 60.0", "UBND xã An Phú 2025-09 2025-09-30 80.0 81.0",
            ])
    }

    @Test func `The caption gives the period where the heads have none`() {
        let tables = read(
            MadeUp.lines("Số liệu tính đến ngày 15/9/2025") + [
                MadeUp.table("TT|Địa phương|Chỉ tiêu|Tỷ lệ đạt", "1|Hà Nội|40|35,5")
            ], on: "2025-10-03")
        #expect(rows(tables) == ["ha-noi 2025-09 2025-09-15 40.0 35.5"])
    }

    @Test(arguments: [("tháng 2", "2026-02 2026-02-28"), ("tháng 12", "2025-12 2025-12-31")])
    func `A month without year is of the document's year, and of the caption's where that lies ahead`(
        month: String, expected: String
    ) {
        let tables = read(
            MadeUp.lines("Tỷ lệ hồ sơ trực tuyến từ tháng 9/2025") + [
                MadeUp.table("TT|Địa phương|Chỉ tiêu \(month)|Tỷ lệ đạt \(month)", "1|Hà Nội|40|35,5")
            ])
        #expect(rows(tables) == ["ha-noi \(expected) 40.0 35.5"])
    }

    @Test func `Provinces before the merger are told by the caption`() {
        let old = MadeUp.lines("Số liệu của các tỉnh/TP trước sáp nhập")
        let new = MadeUp.lines("Số liệu của 34 tỉnh/TP (sau sáp nhập)")
        let first = MadeUp.table("TT|Tỉnh|Chỉ tiêu tháng 6|Tỷ lệ tháng 6", "1|Bắc Ninh|10|12", "2|Hà Nam|15|10")
        let second = MadeUp.table("TT|Tỉnh|Chỉ tiêu tháng 7|Tỷ lệ tháng 7", "1|Bắc Ninh|10|9")
        let tables = read(old + [first] + new + [second], on: "2025-08-05", appendix: "03")
        #expect(tables.rates.map(\.agency.code) == ["bac-ninh", "ha-nam", "bac-ninh-2025"])
        #expect(tables.rates.map(\.key) == ["03.1-1", "03.1-2", "03.2-1"])
        #expect(tables.tables.map(\.isOfOldProvinces) == [true, false])
    }

    @Test func `Names that nobody bears any more tell a table of before the merger`() {
        let grid = MadeUp.table(
            "TT|Tỉnh|Chỉ tiêu tháng 6|Tỷ lệ tháng 6", "1|Bắc Giang|10|12", "2|Bắc Ninh|15|10", "3|Hà Nam|15|10")
        #expect(
            read([grid], on: "2025-08-05").rates.map(\.agency.code) == ["bac-giang", "bac-ninh", "ha-nam"])
    }

    @Test func `Totals, averages and groups are no agency`() {
        let grid = MadeUp.table(
            "TT|Cơ quan|Chỉ tiêu tháng 6|Tỷ lệ tháng 6", "I|Khối bộ, ngành||", "1|Bộ Y tế|10|12",
            "II|Các địa phương||50",
            "2|Hà Nội|15|10", "|Tổng cộng|20|11", "Bình quân|<|20|11")
        #expect(read([grid]).rates.map(\.agency.code) == ["byt", "ha-noi"])
    }

    @Test func `A table goes on in the next one`() {
        let first = MadeUp.table("TT|Cơ quan|Chỉ tiêu tháng 6|Tỷ lệ tháng 6", "1|Bộ Y tế|10|12")
        let again = MadeUp.table("TT|Cơ quan|Chỉ tiêu tháng 6|Tỷ lệ tháng 6", "2|Bộ Xây dựng|10|12")
        let bare = MadeUp.table("3|Bộ Tài chính|10|12")
        let tables = read([first, again, bare])
        #expect(tables.rates.map(\.key) == ["02.1-1", "02.1-2", "02.1-3"])
        #expect(tables.grids == [0, 1, 2])
    }

    @Test func `A workbook with heads in two rows is read as it is shown`() {
        func row(_ index: Int, _ cells: [(Int, String)]) -> SheetRow {
            SheetRow(
                index: index, cells: cells.map { SheetCell(column: $0.0, value: .text($0.1), shown: $0.1, notes: []) })
        }
        let sheet = Sheet(
            name: "Tỷ lệ",
            rows: [
                row(0, [(0, "TỶ LỆ HỒ SƠ TRỰC TUYẾN NĂM 2025")]),
                row(2, [(0, "TT"), (1, "Tên đơn vị"), (2, "Tháng 8"), (4, "Tháng 9"), (6, "Ghi chú")]),
                row(3, [(2, "Chỉ tiêu"), (3, "Kết quả"), (4, "Chỉ tiêu"), (5, "Kết quả")]),
                row(4, [(0, "1"), (1, "Sở Y tế"), (2, "50"), (3, "51.7"), (4, "60")]),
                row(5, [(0, "2"), (1, "Sở Nội vụ"), (3, "30"), (5, "40"), (6, "Chưa đăng ký")]),
                row(7, [(0, "Số liệu tính đến hết tháng 9/2025.")]),
            ],
            merges: [
                Merge(firstRow: 2, firstColumn: 0, lastRow: 3, lastColumn: 0),
                Merge(firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 1),
                Merge(firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 3),
                Merge(firstRow: 2, firstColumn: 4, lastRow: 2, lastColumn: 5),
                Merge(firstRow: 2, firstColumn: 6, lastRow: 3, lastColumn: 6),
            ])
        let outline = Outline(of: Document(format: .xlsx, sheets: [sheet]), fileName: "ty-le.xlsx")
        let tables = RateTables(of: outline, names: MadeUp.names, documentDate: MadeUp.day("2025-10-03"))
        #expect(
            rows(tables) == [
                "Sở Y tế 2025-08 2025-08-31 50.0 51.7", "Sở Y tế 2025-09 2025-09-30 60.0 -",
                "Sở Nội vụ 2025-08 2025-08-31 - 30.0", "Sở Nội vụ 2025-09 2025-09-30 - 40.0",
            ])
        #expect(tables.rates.last?.note == "Chưa đăng ký")
    }

    @Test func `Counts beside the shares stay out`() {
        let grid = MadeUp.table(
            "TT|Đơn vị|Tháng 2|<|<|<", "^|^|Tổng số hồ sơ|Số hồ sơ trực tuyến|Tỷ lệ (%)|Chỉ tiêu (%)",
            "1|Sở Y tế|1.200|600|50|60")
        #expect(rows(read([grid])) == ["Sở Y tế 2026-02 2026-02-28 60.0 50.0"])
    }

    @Test(arguments: [
        MadeUp.table("TT|Đơn vị|Biên chế được giao|Số có mặt|Tỷ lệ", "1|Sở Y tế|12|10|83%"),
        MadeUp.table("TT|Đơn vị|Kế hoạch vốn|Giải ngân tháng 6|Tỷ lệ (%)", "1|Sở Y tế|12|10|83"),
        MadeUp.table("TT|Chỉ tiêu|Đơn vị tính|Kế hoạch 2025|Kết quả", "1|Tỷ lệ hồ sơ trực tuyến|%|80|70"),
        MadeUp.table("TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Kết quả", "1|Xây dựng đề án|Bộ Y tế|Tháng 6/2025|50%"),
        MadeUp.table("TT|Cơ quan|Đầu mối|Điện thoại", "1|Bộ Y tế|Nguyễn Văn A|0912 345 678"),
        MadeUp.table("TT|Đơn vị|Kết quả tháng 6|Đánh giá", "1|Sở Y tế|Đã ban hành kế hoạch|Đạt"),
        MadeUp.table("TT|Đơn vị|Số hồ sơ tháng 6|Số hồ sơ tháng 7", "1|Sở Y tế|120|150"),
    ])
    func `Tables of people, money, targets, tasks and counts hold no rates`(grid: Block) {
        let tables = read([grid])
        #expect(tables.rates.isEmpty)
        #expect(tables.tables.isEmpty)
    }

    @Test(
        arguments: [
            ("≥ 60%", 60), ("51,7", 51.7), ("51.7 %", 51.7), ("100", 100), ("0", 0), ("Đạt 98,5%", 98.5),
            ("46/50 (92%)", 92), ("-", nil), ("", nil), ("chưa đăng ký", nil), ("46/50", nil),
            ("1" + String(repeating: "0", count: 20), nil), (String(repeating: "9", count: 400), nil),
        ] as [(String, Double?)])
    func `A cell holds one percentage or none`(cell: String, expected: Double?) {
        #expect(Percentage.read(cell) == expected)
    }
}
