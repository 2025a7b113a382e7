import Documents
import Testing

@Suite struct WordTableTests {
    private func read(_ body: String) throws -> Document {
        try WordFile(body: body).read()
    }

    @Test func `Spans, merged cells and skipped columns are told`() throws {
        let document = try read(
            table(
                row(cell("TT", "<w:vMerge w:val=\"restart\"/>"), cell("Thời gian", "<w:gridSpan w:val=\"2\"/>")),
                row(cell("thừa", "<w:vMerge/>"), cell("Tháng 4"), cell("Tháng 5")),
                row(cell("1"), properties: "<w:gridBefore w:val=\"2\"/>")))
        let rows = document.tables[0].rows
        #expect(rows.map { $0.cells.map(\.text) } == [["TT", "Thời gian"], ["", "Tháng 4", "Tháng 5"], ["1"]])
        #expect(rows.map { $0.cells.map(\.columns) } == [[1, 2], [1, 1, 1], [1]])
        #expect(rows.map { $0.cells.map(\.continues) } == [[false, false], [true, false, false], [false]])
        #expect(rows.map(\.gridBefore) == [0, 0, 2])
    }

    @Test func `Rows repeated on every page are marked`() throws {
        let document = try read(table(row(cell("TT"), properties: "<w:tblHeader/>"), row(cell("1"))))
        #expect(document.tables[0].rows.map(\.isHeader) == [true, false])
    }

    @Test func `Paragraphs and breaks of a cell are its lines`() throws {
        let document = try read(
            table(row("<w:tc>\(paragraph("Bộ A"))<w:p><w:r><w:t>Bộ B</w:t><w:br/><w:t>Bộ C</w:t></w:r></w:p></w:tc>")))
        #expect(document.tables[0].texts == [["Bộ A\nBộ B\nBộ C"]])
    }

    @Test func `A table in a cell is part of the cell's text`() throws {
        let inner = table(row(cell("trong 1"), cell("trong 2")))
        let document = try read(table(row("<w:tc>\(paragraph("ngoài"))\(inner)<w:p/></w:tc>", cell("bên"))))
        #expect(document.tables.map(\.texts) == [[["ngoài\ntrong 1\ntrong 2", "bên"]]])
    }

    @Test func `Deleted rows and cells are gone, inserted ones stay`() throws {
        let document = try read(
            table(
                row(cell("giữ"), cell("bỏ", "<w:cellDel/>")), row(cell("xoá"), properties: "<w:del/>"),
                row(cell("thêm"), properties: "<w:ins/>")))
        #expect(document.tables[0].texts == [["giữ"], ["thêm"]])
    }

    @Test func `A table all of whose rows are deleted is none`() throws {
        #expect(try read(table(row(cell("xoá"), properties: "<w:del/>")) + paragraph("sau")).blocks.count == 1)
    }

    @Test func `Content controls around rows and cells are entered`() throws {
        func controlled(_ inner: String) -> String { "<w:sdt><w:sdtPr/><w:sdtContent>\(inner)</w:sdtContent></w:sdt>" }
        let document = try read(controlled(table(controlled(row(controlled(cell("a")), cell("b"))))))
        #expect(document.tables.map(\.texts) == [[["a", "b"]]])
    }

    @Test func `Properties before a tracked change do not count`() throws {
        let change = "<w:gridSpan w:val=\"2\"/><w:tcPrChange><w:tcPr><w:gridSpan w:val=\"5\"/></w:tcPr></w:tcPrChange>"
        #expect(try read(table(row(cell("a", change)))).tables[0].rows[0].cells[0].columns == 2)
    }

    @Test func `Blocks come in the order of the body`() throws {
        let document = try read(paragraph("1") + table(row(cell("2"))) + paragraph("3"))
        let kinds = document.blocks.map { if case .table = $0 { "bảng" } else { "đoạn" } }
        #expect(kinds == ["đoạn", "bảng", "đoạn"])
    }
}
