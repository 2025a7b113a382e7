import Documents
import Markup

/// A printed document as one page of HTML that needs nothing else and prints as the Word file does.
struct ReportPage {
    private let document: PrintedDocument

    init(_ document: PrintedDocument) {
        self.document = document
    }

    func bytes() -> [UInt8] {
        var html = HTML()
        html.raw("<!DOCTYPE html>\n")
        html.add(.html, .lang("vi")) { html in
            html.add(.head) { html in
                html.add(void: .meta, Attribute("charset", "utf-8"))
                html.add(void: .meta, .name("viewport"), Attribute("content", "width=device-width, initial-scale=1"))
                html.add(.title, text: document.title)
                html.raw("<style>\n")
                html.raw(Self.looks)
                Self.write(document.font, to: &html)
                html.raw("</style>\n")
            }
            html.add(.body) { html in
                for section in document.sections { Self.write(section, to: &html) }
            }
        }
        html.raw("\n")
        return html.bytes
    }

    /// Running text as the template wants it, titles a point larger, tables a point smaller. Of a name only what can
    /// stand in a style sheet.
    private static func write(_ font: PrintedDocument.Font, to html: inout HTML) {
        let name = String(font.name.filter { $0.isLetter || $0.isNumber || " -_.".contains($0) })
        html.raw("\nbody { font-family: \"")
        html.text(name)
        html.raw("\", \"Times New Roman\", \"Liberation Serif\", serif; }\n")
        let sizes: [(selectors: String, points: Int)] = [
            ("body, .attribution, h2, h3, .label", font.size), ("h1, p.title", font.size + 1), ("table", font.size - 1),
            (".layout td", font.size), (".layout .note", font.size - 2), (".layout .note-head", font.size - 1),
        ]
        for (selectors, points) in sizes { html.text("\(selectors) { font-size: \(points)pt; }\n") }
    }

    private static func write(_ section: PrintedDocument.Section, to html: inout HTML) {
        html.add(.section, .class(section.isWide ? "wide" : "upright")) { html in
            for item in section.items {
                switch item {
                case .paragraph(let paragraph): write(paragraph, to: &html)
                case .table(let table): write(table, to: &html)
                }
            }
        }
    }

    private static func write(_ paragraph: PrintedParagraph, to html: inout HTML) {
        switch paragraph.style {
        case .appendix: html.add(.h1, text: paragraph.text)
        case .title: html.add(.p, .class("title"), text: paragraph.text)
        case .attribution: html.add(.p, .class("attribution"), text: paragraph.text)
        case .heading(let level): html.add(level <= 2 ? .h2 : .h3, text: paragraph.text)
        case .label: html.add(.p, .class("label"), text: paragraph.text)
        case .body: html.add(.p, text: paragraph.text)
        }
    }

    private static func write(_ table: PrintedTable, to html: inout HTML) {
        html.add(.table, table.isLayout ? .class("layout") : nil) { html in
            if table.heads > 0 {
                html.add(.thead) { html in
                    for index in 0..<table.heads { write(index, of: table, to: &html) }
                }
            }
            html.add(.tbody) { html in
                for index in table.rows.indices.dropFirst(table.heads) { write(index, of: table, to: &html) }
            }
        }
    }

    private static func write(_ index: Int, of table: PrintedTable, to html: inout HTML) {
        let row = table.rows[index]
        html.add(.tr, row.isHeading ? .class("heading") : nil) { html in
            for cell in row.cells where !cell.continues {
                let below = table.rows[(index + 1)...].prefix { row in
                    row.cells.contains { $0.column == cell.column && $0.continues }
                }
                html.add(
                    index < table.heads ? .th : .td, index < table.heads ? .scope("col") : nil,
                    cell.span > 1 ? Attribute("colspan", cell.span) : nil,
                    below.isEmpty ? nil : Attribute("rowspan", below.count + 1), Self.look(of: cell)
                ) { html in
                    for (number, line) in cell.text.split(separator: "\n", omittingEmptySubsequences: false)
                        .enumerated()
                    {
                        if number > 0 { html.add(void: .br) }
                        html.text(String(line))
                    }
                }
            }
        }
    }

    private static func look(of cell: PrintedTable.Cell) -> Attribute? {
        switch cell.look {
        case .plain: cell.query == nil ? nil : .class("figure")
        case .strong, .motto: .class("strong")
        case .slanted: .class("slanted")
        case .ruled: .class("strong ruled")
        case .note: .class("note")
        case .noteHead: .class("note-head")
        }
    }

    private static let looks: StaticString = """
        @page { size: A4; margin: 20mm 15mm 20mm 30mm; }
        @page wide { size: A4 landscape; margin: 20mm 15mm 20mm 20mm; }
        body { line-height: 1.35; color: #000; background: #fff; max-width: 277mm; margin: 0 auto; padding: 8mm; }
        section { break-before: page; }
        section:first-child { break-before: auto; }
        .wide { page: wide; }
        h1, .title, .attribution { text-align: center; font-weight: bold; margin: 0; }
        .attribution { font-weight: normal; font-style: italic; margin: 0 0 12pt; }
        h2, h3, .label { font-weight: bold; margin: 8pt 0 4pt; break-after: avoid; }
        p { margin: 4pt 0; text-align: justify; }
        p.title, p.attribution { text-align: center; }
        table { border-collapse: collapse; width: 100%; margin: 6pt 0; }
        th, td { border: 1px solid #000; padding: 2pt 4pt; vertical-align: top; text-align: left; }
        th { text-align: center; }
        .layout td { border: 0; text-align: center; }
        .strong, .ruled { font-weight: bold; }
        .slanted { font-style: italic; }
        .ruled::after { content: ""; display: block; width: 30%; margin: 2pt auto; border-bottom: 1px solid #000; }
        .layout .note { text-align: left; }
        .layout .note-head { text-align: left; font-weight: bold; font-style: italic; }
        td.figure { text-align: center; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        .heading td { font-weight: bold; }
        @media print { body { padding: 0; max-width: none; } }
        """
}
