internal import Basics

/// Writes a printed document as a Word file: A4, real tables whose header rows repeat and whose rows are not split,
/// wide tables on pages turned sideways. Equal documents give equal bytes.
package struct WordWriter: Sendable {
    private let document: PrintedDocument

    private let numbers: WordBody.PageNumbers

    /// - Parameter isForPrinting: for a program that prints the file at once, and sets the page numbers of the contents.
    package init(_ document: PrintedDocument, isForPrinting: Bool = false) {
        self.document = document
        numbers = isForPrinting ? .printing : .later
    }

    package func bytes() throws(WritingFailure) -> [UInt8] {
        var zip = try ZipWriter()
        try zip.add("[Content_Types].xml", Self.part(WordParts.contentTypes))
        try zip.add("_rels/.rels", Self.part(WordParts.relationships))
        try zip.add("docProps/core.xml", coreProperties)
        try zip.add("docProps/app.xml", Self.part(WordParts.application))
        try zip.add("word/_rels/document.xml.rels", Self.part(WordParts.documentRelationships))
        try zip.add("word/settings.xml", Self.part(WordParts.settings))
        try zip.add("word/fontTable.xml", Self.part(WordParts.fonts))
        try zip.add("word/header1.xml", Self.part(WordParts.header))
        var styles = XMLBytes()
        let contents = Contents(of: document)
        WordStyleSheet.write(document.font, contents.entries.isEmpty ? nil : numbers, to: &styles)
        try zip.add("word/styles.xml", styles.take())
        zip.open("word/document.xml")
        var body = WordBody()
        if !contents.entries.isEmpty {
            let opening = PrintedDocument.Section(name: "", items: [])
            body.begin(opening)
            body.add(contents, numbers)
            body.end(opening, isLast: false)
        }
        for (index, section) in document.sections.enumerated() {
            body.begin(section)
            for (place, item) in section.items.enumerated() {
                body.add(item, contents.entry(section: index, item: place))
                if body.xml.bytes.count >= Self.piece { try zip.write(body.xml.take()) }
                guard case .table(let table) = item else { continue }
                for row in table.rows.indices {
                    body.addRow(row, of: table)
                    if body.xml.bytes.count >= Self.piece { try zip.write(body.xml.take()) }
                }
                body.endTable()
            }
            body.end(section, isLast: index + 1 == document.sections.count)
        }
        body.finish()
        try zip.write(body.xml.take())
        try zip.close()
        return zip.finish()
    }

    /// So much of the body is held before it is deflated.
    private static let piece = 1 << 18

    private static func part(_ content: StaticString) -> [UInt8] {
        var xml = XMLBytes()
        xml.raw(content)
        return xml.take()
    }

    private var coreProperties: [UInt8] {
        var xml = XMLBytes()
        xml.raw(
            """
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>
            """)
        xml.text(document.title)
        xml.raw("</dc:title>")
        if let creator = document.creator {
            xml.raw("<dc:creator>")
            xml.text(creator)
            xml.raw("</dc:creator>")
        }
        xml.raw("<dc:language>vi-VN</dc:language>")
        xml.raw("<dcterms:created xsi:type=\"dcterms:W3CDTF\">")
        xml.text("\(document.day.iso)T00:00:00Z")
        xml.raw("</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">")
        xml.text("\(document.day.iso)T00:00:00Z")
        xml.raw("</dcterms:modified>")
        xml.raw("</cp:coreProperties>")
        return xml.take()
    }
}
