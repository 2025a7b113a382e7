import Basics
import Documents
import Testing

@Suite struct WriterTests {
    private let table = WrittenTable(
        name: "Nhiệm vụ [quá hạn]", header: ["TT", "Tên", "Hạn"],
        rows: [
            [.number(1), .text("=1+1"), CivilDate(year: 2025, month: 6, day: 30).map { .day($0) } ?? .empty],
            [.number(2.5), .text("- dòng một\ndòng \"hai\""), .empty],
        ])

    @Test func `A workbook is read back as it was written, formulas as text`() throws {
        let document = try Document.read(bytes: WorkbookWriter([table, table]).bytes(), named: "a.xlsx")
        #expect(document.sheets.map(\.name) == ["Nhiệm vụ -quá hạn-", "Nhiệm vụ -quá hạn- 2"])
        #expect(
            document.sheets[0].rows.map { $0.cells.map(\.value) } == [
                [.text("TT"), .text("Tên"), .text("Hạn")], [.number(1), .text("=1+1"), .date("2025-06-30")],
                [.number(2.5), .text("- dòng một\ndòng \"hai\"")],
            ])
    }

    @Test func `Equal tables give equal workbooks`() throws {
        #expect(try WorkbookWriter([table]).bytes() == WorkbookWriter([table]).bytes())
    }

    @Test func `A text too long for a cell ends in a mark`() throws {
        let long = WrittenTable(name: "", header: ["A"], rows: [[.text(String(repeating: "ữ", count: 40_000))]])
        let cell = try Document.read(bytes: WorkbookWriter([long]).bytes(), named: "a.xlsx").sheets[0].rows[1].cells[0]
        #expect(cell.shown.count == 32_767)
        #expect(cell.shown.hasSuffix("…"))
    }

    @Test func `CSV quotes what needs it and leaves no formula`() {
        let expected = "\u{FEFF}TT,Tên,Hạn\r\n1,'=1+1,2025-06-30\r\n2.5,\"'- dòng một\ndòng \"\"hai\"\"\",\r\n"
        #expect(CSVWriter().bytes(of: table) == Array(expected.utf8))
    }
}
