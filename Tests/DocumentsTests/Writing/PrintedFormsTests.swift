import Basics
import Documents
import Testing

@Suite struct PrintedFormsTests {
    private static func table(_ rows: [[String]], heads: Int = 1) -> PrintedTable {
        PrintedTable(
            columns: rows.first?.count ?? 0, heads: heads,
            rows: rows.map { row in
                PrintedTable.Row(cells: row.enumerated().map { PrintedTable.Cell(column: $0, text: $1) })
            })
    }

    private static func document(_ items: [PrintedDocument.Item]) -> PrintedDocument {
        PrintedDocument(
            title: "Báo cáo <thử> & \"nháp\"", creator: "Bộ Y tế", day: CivilDate(daysSince1970: 20_287),
            sections: [PrintedDocument.Section(name: "Phụ lục 01", items: items)])
    }

    private static func read(_ document: PrintedDocument) throws -> [Block] {
        try Document.read(bytes: WordWriter(document).bytes(), named: "a.docx").blocks
    }

    private static func texts(_ blocks: [Block]) -> [[String]] {
        blocks.flatMap { block -> [[String]] in
            switch block {
            case .paragraph(let paragraph): paragraph.text.isEmpty ? [] : [[paragraph.text]]
            case .table(let table): table.rows.map { $0.cells.map(\.text) }
            }
        }
    }

    // MARK: Word

    @Test(arguments: [
        "", " đầu và cuối ", "<w:p>&amp;\"'", "một\thai", "e\u{302}\u{301} dạng tổ hợp \u{338}", "🇻🇳 👩‍👩‍👧 𠀀 \u{10FFFD}",
        "dòng một\n\ndòng ba", "=1+1", String(repeating: "ữ", count: 32_767), "\u{FEFF}\u{200B}\u{A0}",
    ])
    func `Any text of a cell comes back as it was`(text: String) throws {
        let blocks = try Self.read(Self.document([.table(Self.table([["TT", "Tên"], ["1", text]]))]))
        #expect(Self.texts(blocks) == [["TT", "Tên"], ["1", text]])
    }

    @Test func `Random text comes back, without what no XML can hold`() throws {
        var generator = SystemRandomNumberGenerator()
        let seed = UInt64.random(in: .min ... .max, using: &generator)
        var random = Seeded(seed)
        for _ in 0..<200 {
            let scalars = (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
                Unicode.Scalar(UInt32.random(in: 0...(Bool.random(using: &random) ? 0x250 : 0x10FFFF), using: &random))
            }
            let text = String(String.UnicodeScalarView(scalars))
            let kept = String(
                String.UnicodeScalarView(
                    scalars.filter {
                        ($0.value >= 0x20 || $0 == "\t" || $0 == "\n") && $0.value & 0xFFFE != 0xFFFE
                            || $0.value > 0xFFFF
                    }))
            let blocks = try Self.read(Self.document([.table(Self.table([["A", "B"], [text, "x"]]))]))
            #expect(
                Self.texts(blocks).last?.first.map { Array($0.unicodeScalars) } == Array(kept.unicodeScalars),
                "seed \(seed)")
        }
    }

    @Test func `Header rows, merged cells and short rows come back`() throws {
        var table = Self.table(
            [["TT", "Phân công", ""], ["", "Chủ trì", "Phối hợp"], ["1", "A", "B"], ["2", "C"]], heads: 2)
        table.rows[0].cells = [
            .init(column: 0, text: "TT"), .init(column: 1, span: 2, text: "Phân công"),
        ]
        table.rows[1].cells[0].continues = true
        guard case .table(let read)? = try Self.read(Self.document([.table(table)])).first else {
            Issue.record("no table")
            return
        }
        #expect(read.rows.map(\.isHeader) == [true, true, false, false])
        #expect(read.rows[0].cells.map(\.columns) == [1, 2])
        #expect(read.rows[1].cells.map(\.continues) == [true, false, false])
        #expect(read.rows[3].cells.map(\.text) == ["2", "C"])
    }

    @Test func `Headings are headings, tables that touch stay two, and sections keep their order`() throws {
        let table = Self.table([["A", "B"], ["1", "2"]])
        var document = Self.document([
            .paragraph(PrintedParagraph("PHỤ LỤC 01:", .appendix)), .paragraph(PrintedParagraph("Lời", .body)),
            .table(table), .table(table),
        ])
        document.sections.append(
            PrintedDocument.Section(name: "b", items: [.paragraph(PrintedParagraph("1. Mục", .heading(level: 2)))]))
        let blocks = try Self.read(document).filter { block in
            if case .paragraph(let paragraph) = block { !paragraph.text.isEmpty } else { true }
        }
        #expect(blocks.count == 5)
        #expect(blocks.compactMap { if case .paragraph(let line) = $0 { line.outlineLevel } else { nil } } == [0, 1])
    }

    private static func appendix(_ number: Int) -> PrintedDocument.Section {
        PrintedDocument.Section(
            name: "Phụ lục \(number)",
            items: [
                .paragraph(PrintedParagraph("PHỤ LỤC 0\(number):", .appendix)),
                .paragraph(PrintedParagraph("DANH MỤC \"\(number)\"", .title)),
                .paragraph(PrintedParagraph("NHIỆM VỤ \\ \(number)", .title)),
                .paragraph(PrintedParagraph("1. Quá hạn", .heading(level: 2))),
                .paragraph(PrintedParagraph("a) Tháng 7", .heading(level: 3))),
                .paragraph(PrintedParagraph("+ Bộ", .heading(level: 4))),
            ])
    }

    @Test(arguments: [false, true])
    func `Several appendices have a table of contents, which is read as such`(isForPrinting: Bool) throws {
        var document = Self.document([])
        document.sections = [Self.appendix(1), Self.appendix(2)]
        let bytes = try WordWriter(document, isForPrinting: isForPrinting).bytes()
        let paragraphs = try Document.read(bytes: bytes, named: "a.docx").blocks.compactMap { block in
            if case .paragraph(let paragraph) = block, !paragraph.text.isEmpty { paragraph } else { nil }
        }
        #expect(
            paragraphs.filter(\.isContents).map(\.text) == [
                "PHỤ LỤC 01: DANH MỤC \"1\" NHIỆM VỤ \\ 1", "1. Quá hạn\t", "a) Tháng 7\t",
                "PHỤ LỤC 02: DANH MỤC \"2\" NHIỆM VỤ \\ 2", "1. Quá hạn\t", "a) Tháng 7\t",
            ])
        // Its heading is in a style that headings which are to stay out of the contents bear too.
        #expect(
            paragraphs.filter { !$0.isContents }.map(\.text).prefix(3) == ["MỤC LỤC", "PHỤ LỤC 01:", "DANH MỤC \"1\""])
        #expect(paragraphs.count { !$0.isContents } == 13)
    }

    @Test func `One appendix has no table of contents`() throws {
        var document = Self.document([])
        document.sections = [Self.appendix(1)]
        let blocks = try Self.read(document)
        #expect(!blocks.contains { if case .paragraph(let paragraph) = $0 { paragraph.isContents } else { false } })
    }

    @Test func `Equal documents give equal bytes`() throws {
        let document = Self.document([.table(Self.table([["A", "B"], ["1", "2"]]))])
        #expect(try WordWriter(document).bytes() == WordWriter(document).bytes())
        #expect(try PrintedWorkbook(document).bytes() == PrintedWorkbook(document).bytes())
    }

    @Test func `A body larger than the pieces in which it is deflated comes back whole`() throws {
        let rows = (0..<4000).map { ["\($0)", "Nhiệm vụ \($0) " + String(repeating: "dài ", count: 30)] }
        let blocks = try Self.read(Self.document([.table(Self.table([["TT", "Tên"]] + rows))]))
        #expect(Self.texts(blocks) == [["TT", "Tên"]] + rows)
    }

    @Test func `Capitals of Vietnamese are wider, and words end at blanks and strokes`() {
        let letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
        for letter in letters {
            #expect(TextSize(String(letter)).longestWord == 1)
            #expect(TextSize(letter.uppercased()).longestWord == 1.35, "\(letter)")
        }
        let size = TextSize("một hai\nvăn-phòng/ĐB\u{A0}x")
        #expect(size.longestLine == 14 && size.length == 22 && size.longestWord == 5)
        #expect(TextSize.length(of: "một hai\nvăn") == 11)
    }

    // MARK: Workbook and text

    @Test func `A workbook holds words as texts and typed values to the right of them`() throws {
        var table = Self.table([["TT", "Tên"], ["1. ", "=1+1"], ["2", "+3 @x"]])
        table.added = ["Đến hạn", "Số"]
        table.rows[1].added = [.day(CivilDate(daysSince1970: 20_287)), .number(51.7)]
        let document = Self.document([.paragraph(PrintedParagraph("PHỤ LỤC 01:", .appendix)), .table(table)])
        let sheet = try Document.read(bytes: PrintedWorkbook(document).bytes(), named: "a.xlsx").sheets[0]
        #expect(sheet.name == "Phụ lục 01")
        #expect(
            sheet.rows.map { $0.cells.map(\.value) } == [
                [.text("PHỤ LỤC 01:")], [.text("TT"), .text("Tên"), .text("Đến hạn"), .text("Số")],
                [.text("1. "), .text("=1+1"), .date("2025-07-18"), .number(51.7)], [.text("2"), .text("+3 @x")],
            ])
    }

    @Test func `Text has a line a cell behind a tab and is read as the same table`() throws {
        let table = Self.table([["TT", "Nhiệm vụ"], ["1.", "Một\nhai"], ["2.", ""]])
        let bytes = DumpWriter(Self.document([.paragraph(PrintedParagraph("Mở đầu", .body)), .table(table)])).bytes()
        #expect(
            String(decoding: bytes, as: UTF8.self) == "Mở đầu\n\tTT\n\tNhiệm vụ\n\n\t1.\n\tMột\nhai\n\n\t2.\n\t\n\n")
        let blocks = try Document.read(bytes: bytes, named: "a.txt").blocks
        #expect(Self.texts(blocks) == [["Mở đầu"], ["TT", "Nhiệm vụ"], ["1.", "Một\nhai"], ["2.", ""]])
    }

    @Test func `A table that only lays words out is prose where a form knows no such table`() throws {
        var table = Self.table([["BỘ Y TẾ\nSố: 1/BC-BYT", "Hà Nội, ngày 18 tháng 7 năm 2025"]], heads: 0)
        table.isLayout = true
        let bytes = DumpWriter(Self.document([.table(table)])).bytes()
        #expect(String(decoding: bytes, as: UTF8.self) == "BỘ Y TẾ\nSố: 1/BC-BYT\nHà Nội, ngày 18 tháng 7 năm 2025\n")
    }
}

/// SplitMix64, so that a failure can be tried again.
private struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
