import Documents
import Testing

@Suite struct PlainTextTests {
    private func read(_ text: String) throws -> Document {
        try Document.read(bytes: Array(text.utf8), named: "thử.txt")
    }

    private let header = "\tTT\n\tTên nhiệm vụ\n\tCơ quan \nchủ trì\n\n"

    @Test func `A header with a break and rows parted by blank lines make a table`() throws {
        let document = try read(header + "\t1. \n\tLập đề án\n\tBộ A\n\n\t2. \n\tLập kế hoạch\n\tBộ B\n")
        #expect(
            document.tables.map(\.texts) == [
                [
                    ["TT", "Tên nhiệm vụ", "Cơ quan \nchủ trì"], ["1. ", "Lập đề án", "Bộ A"],
                    ["2. ", "Lập kế hoạch", "Bộ B"],
                ]
            ])
        #expect(document.tables[0].rows.map(\.isHeader) == [true, false, false])
    }

    static let rowCases: [(body: String, rows: [[String]])] = [
        // Rows without blank lines between them.
        ("\t1.\n\ta\n\tA\n\t2.\n\tb\n\tB\n", [["1.", "a", "A"], ["2.", "b", "B"]]),
        // A blank line inside a row, before a line of the same cell and before the next cell.
        ("\t1.\n\ta:\n\n- một\n\n\tA\n\n\t2.\n\tb\n\tB\n", [["1.", "a:\n\n- một", "A"], ["2.", "b", "B"]]),
        // The numbers of the columns are one row.
        ("\t(1)\n\t(2)\n\t(3)\n\n\t1\n\ta\n\tA\n", [["(1)", "(2)", "(3)"], ["1", "a", "A"]]),
        // A row cut short stays short.
        ("\t1.\n\ta\n\n\t2.\n\tb\n\tB\n", [["1.", "a"], ["2.", "b", "B"]]),
        // Without blank line the run of numbers tells.
        ("\t1.\n\ta\n\tA\n\t2.\n\tb\n\t3.\n\tc\n\tC\n", [["1.", "a", "A"], ["2.", "b"], ["3.", "c", "C"]]),
        // A section in a row of one cell.
        (
            "\tI. Thể chế\n\n\t1.\n\ta\n\tA\n\n\tII. Hạ tầng\n\n\t1.\n\tb\n\tB\n",
            [["I. Thể chế"], ["1.", "a", "A"], ["II. Hạ tầng"], ["1.", "b", "B"]]
        ),
        // Rows without number, the one before cut short.
        ("\t\n\ta\n\n\t\n\tb\n\tB\n", [["", "a"], ["", "b", "B"]]),
        // A figure in a cell is not the next row's number.
        ("\t1\n\t2\n\t3\n\t2\n\tb\n\tB\n", [["1", "2", "3"], ["2", "b", "B"]]),
    ]

    @Test(arguments: rowCases)
    func `Rows are found by columns and numbers, not by blank lines`(_ body: String, _ rows: [[String]]) throws {
        let tables = try read(header + body).tables
        #expect(tables.map { Array($0.texts.dropFirst()) } == [rows])
    }

    @Test func `Headings glued to a table are prose`() throws {
        let document = try read(
            "PHỤ LỤC 01:\n\(header)\t1.\n\ta\n\tBộ A\n PHỤ LỤC 02:\nDANH MỤC QUÁ HẠN\n\(header)\t1.\n\tb\n\tBộ B\n\nHết.\n"
        )
        #expect(document.paragraphs.map(\.text) == ["PHỤ LỤC 01:", " PHỤ LỤC 02:", "DANH MỤC QUÁ HẠN", "Hết."])
        #expect(document.tables.map { $0.texts.last } == [["1.", "a", "Bộ A"], ["1.", "b", "Bộ B"]])
    }

    @Test func `A list goes on its cell behind a blank line, other prose does not`() throws {
        let document = try read(header + "\t1.\n\ta\n\tĐã có:\n\n- Nghị định;\n\nGhi chú: số liệu luỹ kế.\n")
        #expect(document.tables.map { $0.texts.last } == [["1.", "a", "Đã có:\n\n- Nghị định;"]])
        #expect(document.paragraphs.map(\.text) == ["Ghi chú: số liệu luỹ kế."])
    }

    @Test func `Paragraphs that begin with a tab are no table`() throws {
        let document = try read(
            "\tThực hiện chỉ đạo của Chính phủ, Bộ báo cáo như sau:\n\tCông việc đã xong.\n\nHết.\n")
        #expect(document.tables.isEmpty)
        #expect(document.paragraphs.count == 3)
    }

    @Test func `Marks, line ends and UTF-16 do not matter`() throws {
        let text = header + "\t1.\n\ta\n\tBộ A\n"
        let expected = try read(text).blocks
        let windows = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        #expect(try read("\u{FEFF}" + windows).blocks == expected)
        let wide: [UInt8] =
            [0xFF, 0xFE] + windows.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(try Document.read(bytes: wide, named: "thử.txt").blocks == expected)
    }

    @Test func `Text in another encoding is refused with the place of the fault`() {
        #expect(throws: UnreadableDocument.notUnicode(offset: 3)) {
            try Document.read(bytes: Array("abc".utf8) + [0xD0, 0x20], named: "thử.txt")
        }
    }
}
