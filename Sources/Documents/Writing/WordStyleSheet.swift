/// The styles of a Word file: every look has a name, so that a reader changes it once.
enum WordStyleSheet {
    /// - Parameter contents: how a table of contents gets its page numbers; nil without one.
    static func write(_ font: PrintedDocument.Font, _ contents: WordBody.PageNumbers?, to xml: inout XMLBytes) {
        xml.raw(
            """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults>\
            <w:rPrDefault><w:rPr><w:rFonts
            """)
        for script: StaticString in ["ascii", "eastAsia", "hAnsi", "cs"] {
            xml.raw(" w:")
            xml.raw(script)
            xml.raw("=\"")
            xml.text(font.name)
            xml.raw("\"")
        }
        xml.raw("/><w:sz w:val=\"")
        xml.number(font.size * 2)
        xml.raw("\"/><w:szCs w:val=\"")
        xml.number(font.size * 2)
        xml.raw(
            """
            "/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/>\
            </w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
            <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
            <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
            <w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
            <w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
            <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>\
            <w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
            <w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
            <w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
            <w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
            <w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
            <w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>
            """)
        for style in all { style.write(larger: (font.size - 13) * 2, to: &xml) }
        if let contents {
            for style in ofContents {
                // Dots lead the eye to a number; where it is yet to come they would lead nowhere.
                style.write(larger: (font.size - 13) * 2, leader: contents == .printing ? "dot" : "none", to: &xml)
            }
        }
        xml.raw("</w:styles>")
    }

    private static let all = [
        Style("Header", "header", justification: "center", size: 26),
        Style("Heading1", "heading 1", justification: "center", size: 28, bold: true, outline: 0, keepNext: true),
        Style("AppendixTitle", "Tên phụ lục", justification: "center", size: 28, bold: true, keepNext: true),
        Style(
            "Attribution", "Kèm theo", justification: "center", size: 26, italic: true, after: 240, keepNext: true),
        Style(
            "Heading2", "heading 2", size: 26, bold: true, outline: 1, before: 120, after: 60, keepNext: true,
            indent: 567),
        Style(
            "Heading3", "heading 3", size: 26, bold: true, outline: 2, before: 120, after: 60, keepNext: true,
            indent: 567),
        Style(
            "Heading4", "heading 4", size: 26, bold: true, italic: true, outline: 3, before: 60, after: 60,
            keepNext: true, indent: 567),
        Style("ListLabel", "Tên danh mục", size: 26, bold: true, before: 120, after: 60, keepNext: true, indent: 567),
        Style("BodyText", "Body Text", justification: "both", size: 26, before: 60, after: 60, indent: 567),
        Style("LayoutText", "Đầu văn bản", justification: "center", size: 26),
        Style("LayoutStrong", "Đầu văn bản đậm", justification: "center", size: 26, bold: true),
        Style("LayoutMotto", "Quốc hiệu", justification: "center", size: 24, bold: true),
        Style("LayoutSlanted", "Đầu văn bản nghiêng", justification: "center", size: 26, italic: true),
        Style("LayoutRule", "Gạch dưới", justification: "center", size: 4, after: 60, isRule: true),
        Style("LayoutNote", "Nơi nhận", size: 22),
        Style("LayoutNoteHead", "Đầu nơi nhận", size: 24, bold: true, italic: true),
        Style("TableText", "Nội dung bảng", size: 24, before: 20, after: 20),
        Style("TableFigure", "Số trong bảng", justification: "center", size: 24, before: 20, after: 20),
        Style(
            "TableHead", "Tiêu đề bảng", justification: "center", size: 24, bold: true, before: 40, after: 40,
            keepNext: true),
        Style("TableHeading", "Tên mục trong bảng", size: 24, bold: true, before: 20, after: 20, keepNext: true),
    ]

    private static let ofContents = [
        Style("TOCHeading", "TOC Heading", justification: "center", size: 28, bold: true, after: 120),
        Style("TOC1", "toc 1", size: 26, before: 60, after: 20, left: 0),
        Style("TOC2", "toc 2", size: 26, after: 20, left: 284),
        Style("TOC3", "toc 3", size: 26, after: 20, left: 567),
    ]

    /// The width of an upright page's text.
    private static let contentsWidth = 9354

    private struct Style {
        let id: String
        let name: String
        var justification = "left"
        /// Half points.
        var size: Int
        var bold = false
        var italic = false
        var outline: Int?
        /// Twentieths of a point.
        var before = 0
        var after = 0
        var keepNext = false
        /// Of the first line.
        var indent = 0
        /// An empty paragraph with a short line under it.
        var isRule = false
        /// Of an entry of the contents: how far it stands from the margin.
        var left: Int?

        init(
            _ id: String, _ name: String, justification: String = "left", size: Int, bold: Bool = false,
            italic: Bool = false, outline: Int? = nil, before: Int = 0, after: Int = 0, keepNext: Bool = false,
            indent: Int = 0, isRule: Bool = false, left: Int? = nil
        ) {
            self.id = id
            self.name = name
            self.justification = justification
            self.size = size
            self.bold = bold
            self.italic = italic
            self.outline = outline
            self.before = before
            self.after = after
            self.keepNext = keepNext
            self.indent = indent
            self.isRule = isRule
            self.left = left
        }

        /// Word's own, by the beginning of their ids.
        private static let builtIn = ["Header", "BodyText", "TOC"]

        func write(larger: Int, leader: StaticString = "none", to xml: inout XMLBytes) {
            let size = isRule ? size : size + larger
            xml.raw("<w:style w:type=\"paragraph\"")
            if outline == nil, !Self.builtIn.contains(where: { id.hasPrefix($0) }) {
                xml.raw(" w:customStyle=\"1\"")
            }
            xml.raw(" w:styleId=\"")
            xml.text(id)
            xml.raw("\"><w:name w:val=\"")
            xml.text(name)
            xml.raw("\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>")
            if keepNext { xml.raw("<w:keepNext/>") }
            if isRule {
                xml.raw(
                    """
                    <w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>
                    """)
            }
            if left != nil {
                xml.raw("<w:tabs><w:tab w:val=\"right\" w:leader=\"")
                xml.raw(leader)
                xml.raw("\" w:pos=\"")
                xml.number(contentsWidth)
                xml.raw("\"/></w:tabs>")
            }
            xml.raw("<w:spacing w:before=\"")
            xml.number(before)
            xml.raw("\" w:after=\"")
            xml.number(after)
            xml.raw("\"/>")
            if isRule { xml.raw("<w:ind w:left=\"1300\" w:right=\"1300\"/>") }
            if let left {
                // A second line begins a little further in. LibreOffice loses a number beyond an indent on the right.
                xml.raw("<w:ind w:left=\"")
                xml.number(left + 284)
                xml.raw("\" w:hanging=\"284\"/>")
            }
            if indent > 0 {
                xml.raw("<w:ind w:firstLine=\"")
                xml.number(indent)
                xml.raw("\"/>")
            }
            xml.raw("<w:jc w:val=\"")
            xml.text(justification)
            xml.raw("\"/>")
            if let outline {
                xml.raw("<w:outlineLvl w:val=\"")
                xml.number(outline)
                xml.raw("\"/>")
            }
            xml.raw("</w:pPr><w:rPr>")
            if bold { xml.raw("<w:b/><w:bCs/>") }
            if italic { xml.raw("<w:i/><w:iCs/>") }
            xml.raw("<w:sz w:val=\"")
            xml.number(size)
            xml.raw("\"/><w:szCs w:val=\"")
            xml.number(size)
            xml.raw("\"/></w:rPr></w:style>")
        }
    }
}
