import Documents

/// Builds a Word file around the XML of a body.
struct WordFile {
    static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

    var body: String
    var namespace = transitional
    var mainPart = "word/document.xml"
    /// Further parts by name: `word/styles.xml`, `word/numbering.xml`, …; the root element's content.
    var parts: [String: (root: String, content: String)] = [:]

    var bytes: [UInt8] {
        var files = [
            "_rels/.rels": Self.relationships([("officeDocument", "/\(mainPart)")]),
            mainPart: element("document", "<w:body>\(body)</w:body>"),
        ]
        let folder = mainPart.split(separator: "/").dropLast().joined(separator: "/")
        let name = mainPart.split(separator: "/").last.map(String.init) ?? ""
        files["\(folder)/_rels/\(name).rels"] = Self.relationships(
            parts.keys.sorted().map { part in
                let file = part.split(separator: "/").last ?? ""
                return (String(file.prefix { $0 != "." }), "/\(part)")
            })
        for (part, value) in parts { files[part] = element(value.root, value.content) }
        return zip(files)
    }

    private func element(_ root: String, _ content: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?><w:\(root) xmlns:w="\(namespace)" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
        xmlns:draft="http://example.org/draft" xmlns:v="urn:schemas-microsoft-com:vml" \
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">\(content)</w:\(root)>
        """
    }

    static func relationships(_ targets: [(kind: String, target: String)]) -> String {
        let entries = targets.enumerated().map { index, entry in
            """
            <Relationship Id="rId\(index + 1)" Target="\(entry.target)" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(entry.kind)"/>
            """
        }
        return """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            \(entries.joined())</Relationships>
            """
    }

    func read() throws(UnreadableDocument) -> Document {
        try Document.read(bytes: bytes, named: "thử.docx")
    }
}

/// A paragraph of one run.
func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(run(text))</w:p>"
}

func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}

/// A cell of one paragraph.
func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
}

func row(_ cells: String..., properties: String = "") -> String {
    "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>"
}

func table(_ rows: String...) -> String {
    "<w:tbl><w:tblPr/><w:tblGrid/>\(rows.joined())</w:tbl>"
}

extension Document {
    var paragraphs: [Paragraph] {
        blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
    }

    var tables: [Table] {
        blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }
}

extension Table {
    /// The texts of its cells, row by row.
    var texts: [[String]] { rows.map { $0.cells.map(\.text) } }
}
