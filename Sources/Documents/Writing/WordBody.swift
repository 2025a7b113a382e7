/// The body of a Word file as it grows: sections, paragraphs, and tables row by row.
struct WordBody {
    var xml = XMLBytes()
    private var page = Page(isWide: false)
    private var widths: [Int] = []
    /// Whether the last thing written was a table: Word joins two that touch.
    private var isBehindTable = false
    /// Content controls so far: each has a number of its own.
    var controls = 0

    /// A4 upright or turned. Margins by Nghị định 30/2020/NĐ-CP, Phụ lục I: 20 mm above and below, 30 mm left, 15 mm
    /// right; turned pages take 20 mm left.
    private struct Page {
        let isWide: Bool
        var width: Int { isWide ? 16838 : 11906 }
        var height: Int { isWide ? 11906 : 16838 }
        var left: Int { isWide ? 1134 : 1701 }
        let right = 851
        var textWidth: Int { width - left - right }
    }

    init() {
        xml.raw(
            """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
            """)
    }

    // MARK: Sections

    mutating func begin(_ section: PrintedDocument.Section) {
        page = Page(isWide: section.isWide)
    }

    /// The looks of a section stand in its last paragraph, those of the last one at the end of the body.
    mutating func end(_ section: PrintedDocument.Section, isLast: Bool) {
        if isLast {
            if isBehindTable { addGap() }
            addSectionProperties()
        } else {
            xml.raw(
                """
                <w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>
                """)
            addSectionProperties()
            xml.raw("</w:pPr></w:p>")
        }
        isBehindTable = false
    }

    private mutating func addSectionProperties() {
        xml.raw("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/><w:type w:val=\"nextPage\"/>")
        xml.raw("<w:pgSz w:w=\"")
        xml.number(page.width)
        xml.raw("\" w:h=\"")
        xml.number(page.height)
        if page.isWide { xml.raw("\" w:orient=\"landscape") }
        xml.raw("\"/><w:pgMar w:top=\"1134\" w:right=\"")
        xml.number(page.right)
        xml.raw("\" w:bottom=\"1134\" w:left=\"")
        xml.number(page.left)
        xml.raw(
            """
            " w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>
            """)
    }

    mutating func finish() {
        xml.raw("</w:body></w:document>")
    }

    private mutating func addGap() {
        xml.raw(
            """
            <w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>
            """)
    }

    // MARK: Paragraphs

    /// A paragraph, or the beginning of a table.
    ///
    /// - Parameter entry: the entry of the table of contents that leads to the paragraph.
    mutating func add(_ item: PrintedDocument.Item, _ entry: Contents.Entry? = nil) {
        switch item {
        case .paragraph(let paragraph):
            beginParagraph(Self.style(of: paragraph.style))
            if let entry { beginMark(entry) }
            for piece in paragraph.pieces where !piece.text.isEmpty { addRun(piece.text, query: piece.query) }
            if let entry { endMark(entry) }
            xml.raw("</w:p>")
            isBehindTable = false
        case .table(let table):
            if isBehindTable { addGap() }
            beginTable(table)
        }
    }

    private static func style(of style: PrintedParagraph.Style) -> StaticString {
        switch style {
        case .appendix: "Heading1"
        case .title: "AppendixTitle"
        case .attribution: "Attribution"
        case .heading(let level): level <= 2 ? "Heading2" : level == 3 ? "Heading3" : "Heading4"
        case .label: "ListLabel"
        case .body: "BodyText"
        }
    }

    private mutating func add(_ text: some StringProtocol, style: StaticString, query: String? = nil) {
        beginParagraph(style)
        if !text.isEmpty { addRun(text, query: query) }
        xml.raw("</w:p>")
    }

    mutating func beginParagraph(_ style: StaticString) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"")
        xml.raw(style)
        xml.raw("\"/></w:pPr>")
    }

    /// A number of the register stands in a content control that can be neither edited nor deleted.
    private mutating func addRun(_ text: some StringProtocol, query: String?) {
        guard let query else { return addRun(text) }
        controls += 1
        xml.raw("<w:sdt><w:sdtPr><w:tag w:val=\"")
        xml.text(query)
        xml.raw("\"/><w:id w:val=\"")
        xml.number(controls)
        xml.raw("\"/><w:lock w:val=\"sdtContentLocked\"/><w:text/></w:sdtPr><w:sdtContent>")
        addRun(text)
        xml.raw("</w:sdtContent></w:sdt>")
    }

    mutating func addRun(_ text: some StringProtocol) {
        xml.raw("<w:r>")
        for (index, piece) in text.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { xml.raw("<w:tab/>") }
            guard !piece.isEmpty else { continue }
            xml.raw("<w:t xml:space=\"preserve\">")
            xml.text(piece)
            xml.raw("</w:t>")
        }
        xml.raw("</w:r>")
    }

    // MARK: Tables

    private mutating func beginTable(_ table: PrintedTable) {
        // 12 pt Times New Roman: about 18 characters to the inch, 80 twips each.
        let total = Double(page.textWidth) / Self.character
        // A letterhead leaves the motto of the State the wider half.
        widths =
            table.isLayout && table.columns == 2
            ? [page.textWidth * 2 / 5, page.textWidth - page.textWidth * 2 / 5]
            : ColumnWidths(of: table, total: total, padding: 170 / Self.character + 1).scaled(to: page.textWidth)
        xml.raw("<w:tbl><w:tblPr>")
        if !table.isLayout { xml.raw("<w:tblStyle w:val=\"TableGrid\"/>") }
        xml.raw("<w:tblW w:w=\"")
        xml.number(page.textWidth)
        xml.raw(
            """
            " w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/>\
            <w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" \
            w:noVBand="1"/></w:tblPr><w:tblGrid>
            """)
        for width in widths {
            xml.raw("<w:gridCol w:w=\"")
            xml.number(width)
            xml.raw("\"/>")
        }
        xml.raw("</w:tblGrid>")
    }

    private static let character = 112.0

    mutating func endTable() {
        xml.raw("</w:tbl>")
        isBehindTable = true
    }

    mutating func addRow(_ index: Int, of table: PrintedTable) {
        let row = table.rows[index]
        let isHead = index < table.heads
        let end = row.cells.last.map { $0.column + $0.span } ?? 0
        xml.raw("<w:tr><w:trPr>")
        if let before = row.cells.first?.column, before > 0 { addGrid("<w:gridBefore w:val=\"", before) }
        if end < table.columns { addGrid("<w:gridAfter w:val=\"", table.columns - end) }
        xml.raw("<w:cantSplit/>")
        if isHead { xml.raw("<w:tblHeader/>") }
        xml.raw("</w:trPr>")
        var column = row.cells.first?.column ?? 0
        for cell in row.cells {
            // A column that no cell covers is an empty cell: a row has no holes.
            while column < cell.column {
                addCell(PrintedTable.Cell(column: column, text: ""), style: "TableText", isAboveOthers: false)
                column += 1
            }
            let isAbove =
                index + 1 < table.rows.count
                && table.rows[index + 1].cells.contains { $0.column == cell.column && $0.continues }
            addCell(
                cell,
                style: table.isLayout
                    ? Self.style(of: cell.look)
                    : isHead
                        ? "TableHead"
                        : row.isHeading ? "TableHeading" : cell.query == nil ? "TableText" : "TableFigure",
                isAboveOthers: isAbove)
            column = cell.column + cell.span
        }
        if row.cells.isEmpty {
            addCell(
                PrintedTable.Cell(column: 0, span: table.columns, text: ""), style: "TableText", isAboveOthers: false)
        }
        xml.raw("</w:tr>")
    }

    private mutating func addGrid(_ tag: StaticString, _ count: Int) {
        xml.raw(tag)
        xml.number(count)
        xml.raw("\"/>")
    }

    private mutating func addCell(_ cell: PrintedTable.Cell, style: StaticString, isAboveOthers: Bool) {
        let range = cell.column..<min(cell.column + cell.span, widths.count)
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"")
        xml.number(widths.isEmpty ? 0 : range.reduce(0) { $0 + widths[$1] })
        xml.raw("\" w:type=\"dxa\"/>")
        if cell.span > 1 { addGrid("<w:gridSpan w:val=\"", cell.span) }
        if cell.continues {
            xml.raw("<w:vMerge/>")
        } else if isAboveOthers {
            xml.raw("<w:vMerge w:val=\"restart\"/>")
        }
        xml.raw("</w:tcPr>")
        let lines = cell.continues ? [""] : cell.text.split(separator: "\n", omittingEmptySubsequences: false)
        for line in lines { add(line, style: style, query: cell.query) }
        if lines.isEmpty { add("", style: style) }
        if cell.look == .ruled { add("", style: "LayoutRule") }
        xml.raw("</w:tc>")
    }

    private static func style(of look: PrintedTable.Cell.Look) -> StaticString {
        switch look {
        case .plain: "LayoutText"
        case .strong, .ruled: "LayoutStrong"
        case .slanted: "LayoutSlanted"
        case .motto: "LayoutMotto"
        case .note: "LayoutNote"
        case .noteHead: "LayoutNoteHead"
        }
    }
}
