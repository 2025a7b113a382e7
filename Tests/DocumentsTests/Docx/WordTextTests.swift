import Documents
import Testing

@Suite struct WordTextTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let content: String
        let text: String

        init(_ name: String, _ content: String, _ text: String) {
            testDescription = name
            self.content = content
            self.text = text
        }
    }

    static let examples = [
        Example("runs are joined", run("Bộ Khoa ") + run("học"), "Bộ Khoa học"),
        Example(
            "tabs and breaks", "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/></w:r>", "a\tb\nc\n"),
        Example("hyphens", "<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/></w:r>", "a\u{2011}b\u{AD}"),
        Example("a blank that does not break", run("Quý&#160;III"), "Quý\u{A0}III"),
        Example("a hyperlink", "<w:hyperlink>\(run("địa chỉ"))</w:hyperlink>", "địa chỉ"),
        Example("a simple field", "<w:fldSimple w:instr=\"PAGE\">\(run("7"))</w:fldSimple>", "7"),
        Example(
            "a field in the code of a field",
            """
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>\
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>\
            <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(run("1"))<w:r><w:fldChar w:fldCharType="end"/></w:r>\
            <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(run("kết quả"))\
            <w:r><w:fldChar w:fldCharType="end"/></w:r>\(run(" sau"))
            """, "kết quả sau"),
        Example(
            "content controls, also one in another",
            "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:sdt><w:sdtContent>\(run("ô"))"
                + "</w:sdtContent></w:sdt></w:sdtContent></w:sdt>", "ô"),
        Example("smart tags and custom XML", "<w:smartTag><w:customXml>\(run("A"))</w:customXml></w:smartTag>", "A"),
        Example(
            "insertions count, deletions do not",
            "<w:ins>\(run("mới"))</w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>", "mới"),
        Example(
            "moved text counts where it went",
            "<w:moveFrom>\(run("ở đây"))</w:moveFrom><w:moveTo>\(run("ở kia"))</w:moveTo>", "ở kia"),
        Example(
            "the base of ruby",
            "<w:r><w:ruby><w:rt>\(run("đọc"))</w:rt><w:rubyBase>\(run("chữ"))</w:rubyBase></w:ruby></w:r>", "chữ"),
        Example("formulas", "<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>", "x+1"),
        Example(
            "a symbol of a font says nothing", "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>" + run("a"),
            "a"),
        Example("a line of the XML is a blank", "<w:r><w:t>Thời\nhạn</w:t></w:r>", "Thời hạn"),
    ]

    @Test(arguments: examples)
    func `Words of a paragraph are read as printed`(_ example: Example) throws {
        let document = try WordFile(body: "<w:p>\(example.content)</w:p>").read()
        #expect(document.paragraphs.map(\.text) == [example.text])
    }

    @Test func `Strict files are read like transitional ones, whatever the main part is called`() throws {
        let file = WordFile(body: paragraph("chữ"), namespace: WordFile.strict, mainPart: "Tai/Lieu.xml")
        #expect(try file.read().paragraphs.map(\.text) == ["chữ"])
    }

    @Test func `Hidden words are kept apart from what is seen`() throws {
        let hidden = WordFile(
            body: "<w:p>\(run("thấy "))\(run("ẩn", "<w:vanish/>"))\(run("hiện", "<w:vanish w:val=\"0\"/>"))</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"An\"/></w:pPr>\(run("kiểu"))</w:p>",
            parts: [
                "word/styles.xml": (
                    "styles", "<w:style w:type=\"paragraph\" w:styleId=\"An\"><w:rPr><w:vanish/></w:rPr></w:style>"
                )
            ])
        let paragraphs = try hidden.read().paragraphs
        #expect(paragraphs.map(\.text) == ["thấy ẩnhiện", "kiểu"])
        #expect(paragraphs.map(\.visibleText) == ["thấy hiện", ""])
    }

    @Test func `A paragraph whose end is deleted goes on in the next`() throws {
        let body = paragraph("Bộ ", "<w:rPr><w:del/></w:rPr>") + paragraph("Tài chính") + paragraph("sau")
        #expect(try WordFile(body: body).read().paragraphs.map(\.text) == ["Bộ Tài chính", "sau"])
    }

    @Test func `A field whose code spans paragraphs hides no word behind it`() throws {
        let body = """
            <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>\
            <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(run("Mục 1"))</w:p>\
            <w:p>\(run("Mục 2"))<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\(paragraph("sau"))
            """
        #expect(try WordFile(body: body).read().paragraphs.map(\.text) == ["Mục 1", "Mục 2", "sau"])
    }

    static let textBox = "<w:txbxContent>\(paragraph("khung"))</w:txbxContent>"

    @Test(arguments: [
        "<mc:AlternateContent><mc:Choice Requires=\"wps\">\(textBox)</mc:Choice><mc:Fallback>\(textBox)</mc:Fallback></mc:AlternateContent>",
        "<mc:AlternateContent><mc:Choice Requires=\"draft\">\(textBox)</mc:Choice><mc:Fallback>\(textBox)</mc:Fallback></mc:AlternateContent>",
        "<w:pict><v:shape><v:textbox>\(textBox)</v:textbox></v:shape></w:pict>",
    ])
    func `A text box is read once and follows its anchor`(_ drawing: String) throws {
        let body = "<w:p>\(run("neo"))<w:r>\(drawing)</w:r>\(run(" tiếp"))</w:p>" + paragraph("sau")
        #expect(try WordFile(body: body).read().paragraphs.map(\.text) == ["neo tiếp", "khung", "sau"])
    }

    @Test func `Notes stay with the paragraph that they are anchored in`() throws {
        let note = { (id: Int, text: String) in "w:id=\"\(id)\">\(paragraph(text))</w:" }
        let file = WordFile(
            body: "<w:p>\(run("Hạn"))<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:endnoteReference w:id=\"9\"/></w:r></w:p>",
            parts: [
                "word/footnotes.xml": ("footnotes", "<w:footnote " + note(2, "Đã gia hạn") + "footnote>"),
                "word/comments.xml": ("comments", "<w:comment " + note(0, "Hỏi lại") + "comment>"),
            ])
        let document = try file.read()
        #expect(document.paragraphs.map(\.text) == ["Hạn"])
        #expect(document.paragraphs.map(\.notes) == [["Đã gia hạn", "Hỏi lại"]])
    }

    @Test func `A broken side part costs only what it says`() throws {
        let file = WordFile(body: paragraph("còn"), parts: ["word/styles.xml": ("styles", "<w:style></w:hỏng>")])
        #expect(try file.read().paragraphs.map(\.text) == ["còn"])
    }
}
