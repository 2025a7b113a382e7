import Documents

/// Builds a workbook file around the XML of its sheets.
struct WorkbookFile {
    static let transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

    struct SheetPart {
        var name = "Bảng"
        /// The content of `sheetData`.
        var data: String
        var state = "visible"
        /// What stands behind `sheetData`.
        var more = ""
        var comments: String?
    }

    var sheets: [SheetPart]
    var namespace = transitional
    var prefix = ""
    var workbookProperties = ""
    /// Items of the string table; nil: there is no such part.
    var strings: String?
    /// The content of `styles.xml`; nil: there is no such part.
    var styles: String?

    var bytes: [UInt8] {
        var files = ["_rels/.rels": WordFile.relationships([("officeDocument", "xl/workbook.xml")])]
        var targets: [(kind: String, target: String)] = []
        var entries = ""
        for (index, sheet) in sheets.enumerated() {
            let name = "worksheets/sheet\(index + 1).xml"
            targets.append(("worksheet", name))
            entries += "<\(tag("sheet")) name=\"\(sheet.name)\" state=\"\(sheet.state)\" r:id=\"rId\(index + 1)\"/>"
            files["xl/\(name)"] = root(
                "worksheet", "<\(tag("sheetData"))>\(sheet.data)</\(tag("sheetData"))>\(sheet.more)")
            guard let comments = sheet.comments else { continue }
            files["xl/comments\(index + 1).xml"] = root("comments", comments)
            files["xl/worksheets/_rels/sheet\(index + 1).xml.rels"] = WordFile.relationships(
                [("comments", "../comments\(index + 1).xml")])
        }
        targets += [("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")]
        files["xl/_rels/workbook.xml.rels"] = WordFile.relationships(targets)
        files["xl/workbook.xml"] = root(
            "workbook", workbookProperties + "<\(tag("sheets"))>\(entries)</\(tag("sheets"))>")
        if let strings { files["xl/sharedStrings.xml"] = root("sst", strings) }
        if let styles { files["xl/styles.xml"] = root("styleSheet", styles) }
        return zip(files)
    }

    private func tag(_ name: String) -> String { prefix.isEmpty ? name : "\(prefix):\(name)" }

    private func root(_ name: String, _ content: String) -> String {
        """
        <\(tag(name)) xmlns\(prefix.isEmpty ? "" : ":\(prefix)")="\(namespace)" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\(content)</\(tag(name))>
        """
    }

    func read() throws(UnreadableDocument) -> Document {
        try Document.read(bytes: bytes, named: "thử.xlsx")
    }

    /// One sheet of the given rows.
    static func rows(_ data: String, strings: String? = nil, styles: String? = nil) -> WorkbookFile {
        WorkbookFile(sheets: [SheetPart(data: data)], strings: strings, styles: styles)
    }
}
