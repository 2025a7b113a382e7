import Documents
import Testing

@Suite struct WorkbookTests {
    private func cells(_ file: WorkbookFile) throws -> [SheetCell] {
        try file.read().sheets.flatMap { $0.rows.flatMap(\.cells) }
    }

    @Test(arguments: [
        ("<c r=\"A1\"><v>12</v></c>", SheetCell.Value.number(12), "12"),
        ("<c r=\"A1\"><v> -0.517 </v></c>", .number(-0.517), "-0.517"),
        ("<c r=\"A1\"><v>1.2345678901234567E-3</v></c>", .number(1.2345678901234567e-3), "0.0012345678901234567"),
        ("<c r=\"A1\" t=\"s\"><v>1</v></c>", .text("Bộ Tài chính"), "Bộ Tài chính"),
        ("<c r=\"A1\" t=\"inlineStr\"><is><r><t>Bộ </t></r><r><t>Y tế</t></r></is></c>", .text("Bộ Y tế"), "Bộ Y tế"),
        ("<c r=\"A1\" t=\"str\"><f>A2&amp;A3</f><v>kết quả</v></c>", .text("kết quả"), "kết quả"),
        ("<c r=\"A1\" t=\"str\"><v>a_x000D__x000A_b_x005F_x0041_</v></c>", .text("a\nb_x0041_"), "a\nb_x0041_"),
        ("<c r=\"A1\" t=\"b\"><v>1</v></c>", .boolean(true), "TRUE"),
        ("<c r=\"A1\" t=\"e\"><v>#DIV/0!</v></c>", .error("#DIV/0!"), "#DIV/0!"),
        ("<c r=\"A1\" t=\"d\"><v>2025-06-30</v></c>", .date("2025-06-30"), "30/6/2025"),
    ])
    func `Each kind of cell has its value`(_ xml: String, _ value: SheetCell.Value, _ shown: String) throws {
        let strings = "<si><t>A</t></si><si><r><t>Bộ </t></r><r><t>Tài chính</t></r><rPh><t>x</t></rPh></si>"
        let read = try cells(.rows("<row r=\"1\">\(xml)</row>", strings: strings))
        #expect(read == [SheetCell(column: 0, value: value, shown: shown)])
    }

    @Test(arguments: [
        ("dd/mm/yyyy", "45838", "2025-06-30", "30/06/2025"), ("d/m/yyyy", "45838", "2025-06-30", "30/6/2025"),
        ("mm/yyyy", "45838", "2025-06-30", "06/2025"), ("m/yyyy", "45838", "2025-06-30", "6/2025"),
        ("yyyy", "45838", "2025-06-30", "2025"),
        ("d/m", "45838", "2025-06-30", "30/6"),
        ("[$-42A]\"Tháng\" m/yyyy", "45838", "2025-06-30", "Tháng 6/2025"),
        ("\"ngày\" dd \"tháng\" mm \"năm\" yyyy", "45838", "2025-06-30", "ngày 30 tháng 06 năm 2025"),
        ("dd/mm/yyyy hh:mm", "45838.5", "2025-06-30T12:00:00", "30/06/2025"),
        ("hh:mm:ss", "0.25", "06:00:00", "06:00:00"),
        ("[h]:mm", "1.0625", "PT25H30M0S", "PT25H30M0S"),
        ("dd/mm/yyyy", "59", "1900-02-28", "28/02/1900"),
        ("dd/mm/yyyy", "61", "1900-03-01", "01/03/1900"),
    ])
    func `A number is a day where its format shows one`(
        code: String, stored: String, iso: String, shown: String
    ) throws {
        let quoted = code.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "&quot;")
        let styles = """
            <numFmts><numFmt numFmtId="170" formatCode="\(quoted)"/></numFmts>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>
            """
        let read = try cells(.rows("<row><c s=\"1\"><v>\(stored)</v></c></row>", styles: styles))
        #expect(read == [SheetCell(column: 0, value: .date(iso), shown: shown)])
    }

    @Test(arguments: [
        ("0%", "0.517", "51.7"), ("0.00%", "1", "100"), ("#,##0 \"điểm\"", "12", "12"), ("0.00E+00", "12.5", "12.5"),
        ("General", "3", "3"), ("#,##0.0 [$₫-42A]", "1500", "1500"), ("0.00 \"ngày\"", "7", "7"),
    ])
    func `A percentage is shown as a hundredfold, other formats leave the number`(
        code: String, stored: String, shown: String
    ) throws {
        let quoted = code.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "&quot;")
        let styles =
            "<numFmts><numFmt numFmtId=\"9\" formatCode=\"\(quoted)\"/></numFmts><cellXfs><xf numFmtId=\"9\"/></cellXfs>"
        let read = try cells(.rows("<row><c><v>\(stored)</v></c></row>", styles: styles))
        #expect(read.map(\.shown) == [shown])
        #expect(read.map(\.value) == [Double(stored).map { .number($0) } ?? .none])
    }

    @Test func `Days count from 1904 where the workbook says so`() throws {
        var file = WorkbookFile.rows("<row><c><v>1</v></c></row>", styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
        file.workbookProperties = "<workbookPr date1904=\"1\"/>"
        #expect(try cells(file).map(\.value) == [.date("1904-01-02")])
    }

    @Test func `Cells and rows without address follow one another`() throws {
        let file = WorkbookFile.rows(
            "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>")
        let rows = try file.read().sheets[0].rows
        #expect(rows.map(\.index) == [0, 1])
        #expect(rows.map { $0.cells.map(\.column) } == [[0, 3, 4], [0]])
    }

    @Test func `Cells that jump about are put in order`() throws {
        let file = WorkbookFile.rows(
            "<row r=\"3\"><c r=\"C3\"><v>1</v></c><c r=\"A3\"><v>2</v></c></row><row r=\"1\"><c r=\"A1\"><v>3</v></c></row>"
        )
        let rows = try file.read().sheets[0].rows
        #expect(rows.map(\.index) == [0, 2])
        #expect(rows.map { $0.cells.map(\.column) } == [[0], [0, 2]])
    }

    @Test func `A lone cell far out is one row of one cell`() throws {
        let sheet = try WorkbookFile.rows("<row r=\"100000\"><c r=\"FOO100000\"><v>1</v></c></row>").read().sheets[0]
        #expect(
            sheet.rows == [SheetRow(index: 99_999, cells: [SheetCell(column: 4460, value: .number(1), shown: "1")])])
    }

    @Test func `Hidden sheets and rows are read and marked`() throws {
        let row = "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>1</v></c></row>"
        let file = WorkbookFile(sheets: [
            .init(name: "Một", data: row), .init(name: "Hai", data: "", state: "veryHidden"),
        ])
        let sheets = try file.read().sheets
        #expect(sheets.map(\.name) == ["Một", "Hai"])
        #expect(sheets.map(\.isHidden) == [false, true])
        #expect(sheets[0].rows.map(\.isHidden) == [true])
    }

    @Test func `Merged cells and comments are told, also a comment on an empty cell`() throws {
        let comment = { (place: String, text: String) in
            "<comment ref=\"\(place)\"><text><r><t>\(text)</t></r></text></comment>"
        }
        var sheet = WorkbookFile.SheetPart(data: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
        sheet.more = "<mergeCells><mergeCell ref=\"A1:B3\"/></mergeCells>"
        sheet.comments = "<commentList>\(comment("A1", "gia hạn"))\(comment("C2", "hỏi lại"))</commentList>"
        let read = try WorkbookFile(sheets: [sheet]).read().sheets[0]
        #expect(read.merges == [Merge(firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1)])
        #expect(read.rows.map { $0.cells.map(\.notes) } == [[["gia hạn"]], [["hỏi lại"]]])
    }

    @Test(arguments: [(WorkbookFile.transitional, "x"), ("http://purl.oclc.org/ooxml/spreadsheetml/main", "")])
    func `Strict files and files with a prefix are read alike`(namespace: String, prefix: String) throws {
        let mark = prefix.isEmpty ? "" : prefix + ":"
        var file = WorkbookFile.rows("<\(mark)row><\(mark)c><\(mark)v>7</\(mark)v></\(mark)c></\(mark)row>")
        file.namespace = namespace
        file.prefix = prefix
        #expect(try cells(file).map(\.value) == [.number(7)])
    }

    @Test func `Without string table and styles the numbers are still read`() throws {
        let file = WorkbookFile.rows("<row><c t=\"s\"><v>0</v></c><c s=\"3\"><v>45838</v></c></row>")
        #expect(try cells(file) == [SheetCell(column: 1, value: .number(45838), shown: "45838")])
    }

    @Test func `The tables form begins at A1 and holds no empty ends`() throws {
        let data = "<row r=\"2\"><c r=\"B2\"><v>1.5</v></c><c r=\"D2\" t=\"b\"><v>0</v></c></row>"
        let json = try WorkbookFile.rows(data).read().tablesJSON()
        #expect(
            String(decoding: json, as: UTF8.self)
                == "{\"sheets\":[{\"name\":\"Bảng\",\"rows\":[[],[null,1.5,null,false]]}]}\n")
    }
}
