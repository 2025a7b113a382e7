import Documents
import Testing

@Suite struct WordNumberTests {
    /// A pattern of levels, each with its format and text, and a list of it.
    private func numbering(_ levels: [(format: String, text: String, more: String)], more: String = "") -> String {
        let levels = levels.enumerated().map { index, level in
            """
            <w:lvl w:ilvl="\(index)"><w:start w:val="1"/>\(level.format)<w:lvlText w:val="\(level.text)"/>\
            \(level.more)</w:lvl>
            """
        }
        return """
            <w:abstractNum w:abstractNumId="5">\(levels.joined())</w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>\(more)
            """
    }

    private func format(_ name: String) -> String { "<w:numFmt w:val=\"\(name)\"/>" }

    private func item(_ level: Int = 0, list: Int = 1, _ more: String = "") -> String {
        paragraph("x", "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>\(more)")
    }

    private func numbers(_ body: String, numbering: String, styles: String = "") throws -> [String?] {
        try WordFile(
            body: body,
            parts: ["word/numbering.xml": ("numbering", numbering), "word/styles.xml": ("styles", styles)]
        ).read().paragraphs.map(\.number)
    }

    @Test(arguments: [
        ("decimal", "%1.", ["1.", "2.", "3."]),
        ("upperRoman", "%1", ["I", "II", "III"]),
        ("lowerRoman", "(%1)", ["(i)", "(ii)", "(iii)"]),
        ("lowerLetter", "%1)", ["a)", "b)", "c)"]),
        ("upperLetter", "Mục %1", ["Mục A", "Mục B", "Mục C"]),
        ("decimalZero", "%1", ["01", "02", "03"]),
        ("bullet", "-", [nil, nil, nil]),
        ("none", "", [nil, nil, nil]),
    ])
    func `Each format counts in its own figures`(format name: String, text: String, expected: [String?]) throws {
        let numbering = numbering([(format(name), text, "")])
        #expect(try numbers(item() + item() + item(), numbering: numbering) == expected)
    }

    @Test func `Letters of Word go on with e after d; only the document's own sequence has đ`() throws {
        let items = String(repeating: item(), count: 7)
        let own = "<w:numFmt w:val=\"custom\" w:format=\"a, b, c, d, đ, e, g, ...\"/>"
        #expect(
            try numbers(items, numbering: numbering([(format("lowerLetter"), "%1)", "")]))
                == ["a)", "b)", "c)", "d)", "e)", "f)", "g)"])
        #expect(
            try numbers(items, numbering: numbering([(own, "%1)", "")]))
                == ["a)", "b)", "c)", "d)", "đ)", "e)", "g)"])
    }

    @Test func `Letters are repeated after the last`() throws {
        let items = String(repeating: item(), count: 28)
        let last = try numbers(items, numbering: numbering([(format("lowerLetter"), "%1", "")])).suffix(2)
        #expect(Array(last) == ["aa", "bb"])
    }

    @Test func `Inner levels begin anew below each outer one and name it`() throws {
        let levels = numbering([(format("upperRoman"), "%1.", ""), (format("decimal"), "%1.%2.", "")])
        let body = item(0) + item(1) + item(1) + item(0) + item(1)
        #expect(try numbers(body, numbering: levels) == ["I.", "I.1.", "I.2.", "II.", "II.1."])
    }

    @Test func `A level may count on, or show all counts as figures`() throws {
        let levels = numbering([
            (format("upperRoman"), "%1.", ""),
            (format("decimal"), "%1.%2", "<w:lvlRestart w:val=\"0\"/><w:isLgl/>"),
        ])
        let body = item(0) + item(1) + item(0) + item(1)
        #expect(try numbers(body, numbering: levels) == ["I.", "1.1", "II.", "2.2"])
    }

    @Test func `A list with a start of its own restarts, another of the pattern counts on`() throws {
        let more = """
            <w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>\
            <w:num w:numId="3"><w:abstractNumId w:val="5"/>\
            <w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
            """
        let levels = numbering([(format("decimal"), "%1", "")], more: more)
        let body = item() + item() + item(0, list: 2) + item(0, list: 3) + item(0, list: 3)
        #expect(try numbers(body, numbering: levels) == ["1", "2", "3", "4", "5"])
    }

    @Test func `A style may number its paragraphs, and a paragraph may decline`() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="Goc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Goc"/></w:style>
            """
        let none = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"
        let body = ["", none, ""].map { paragraph("x", "<w:pStyle w:val=\"Con\"/>\($0)") }.joined()
        let levels = numbering([(format("decimal"), "%1.", "")])
        #expect(try numbers(body, numbering: levels, styles: styles) == ["1.", nil, "2."])
    }

    @Test func `The level of a style is the one that names it`() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="Muc2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """
        let levels = numbering([
            (format("decimal"), "%1", ""), (format("lowerLetter"), "%2)", "<w:pStyle w:val=\"Muc2\"/>"),
        ])
        #expect(try numbers(paragraph("x", "<w:pStyle w:val=\"Muc2\"/>"), numbering: levels, styles: styles) == ["a)"])
    }

    @Test func `What is deleted is not counted`() throws {
        let levels = numbering([(format("decimal"), "%1.", "")])
        let numbered = "<w:tc>\(item())</w:tc>"
        let body = table(row(numbered), row(numbered, properties: "<w:del/>"), row(numbered))
        let document = try WordFile(body: body, parts: ["word/numbering.xml": ("numbering", levels)]).read()
        #expect(document.tables[0].rows.map { $0.cells[0].number } == ["1.", "2."])
    }

    @Test func `Headings are known by level, by style and by the built-in names`() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 2"/></w:style>\
            <w:style w:type="paragraph" w:styleId="B"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            """
        let body =
            [
                "<w:pStyle w:val=\"A\"/>", "<w:pStyle w:val=\"B\"/>", "<w:outlineLvl w:val=\"2\"/>",
                "<w:outlineLvl w:val=\"9\"/>",
            ]
            .map { paragraph("x", $0) }.joined()
        let document = try WordFile(body: body, parts: ["word/styles.xml": ("styles", styles)]).read()
        #expect(document.paragraphs.map(\.outlineLevel) == [1, 0, 2, nil])
    }
}
