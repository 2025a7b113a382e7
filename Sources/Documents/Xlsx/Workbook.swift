/// Reads a workbook package: its side parts first, then sheet by sheet. A side part that is absent or broken costs
/// what it says (texts, forms of dates), never the workbook.
enum Workbook {
    static func sheets(of package: borrowing Package) throws(UnreadableDocument) -> [Sheet] {
        let contents = WorkbookReader()
        try PartParser.parse(package.mainPart, in: package.archive, with: contents)
        let relationships = package.relationships(of: package.mainPart)
        let folder = package.mainPart.split(separator: "/").dropLast().joined(separator: "/")
        func part(_ kind: String) -> String {
            relationships.first { $0.kind == kind }?.target ?? "\(folder)/\(kind).xml"
        }
        let strings = SharedStringsReader(meter: package.archive.meter)
        try? PartParser.parse(part("sharedStrings"), in: package.archive, with: strings)
        let styles = CellStylesReader()
        try? PartParser.parse(part("styles"), in: package.archive, with: styles)
        try package.archive.meter.checkContent()
        let values = CellValues(strings: strings.strings, styles: styles.formats, startsIn1904: contents.startsIn1904)

        var sheets: [Sheet] = []
        for entry in contents.entries {
            guard let target = relationships.first(where: { $0.id == entry.relationship }),
                target.kind == "worksheet"
            else { continue }
            let reader = SheetReader(values: values, meter: package.archive.meter)
            try PartParser.parse(target.target, in: package.archive, with: reader)
            var sheet = Sheet(
                name: entry.name, isHidden: entry.isHidden, rows: reader.rows, merges: reader.merges)
            sheet.attach(SheetComments.comments(of: target.target, in: package))
            sheets.append(sheet)
        }
        return sheets
    }
}

/// Reads `workbook.xml`: which sheets there are, and from which year days are counted.
final class WorkbookReader: PartReader {
    struct Entry {
        var name: String
        var relationship: String
        var isHidden: Bool
    }

    private(set) var entries: [Entry] = []
    private(set) var startsIn1904 = false

    override func start(_ name: XMLName, _ attributes: XMLAttributes) -> Course {
        guard name.namespace == .sheet else { return .enter }
        if name.is("sheet") {
            entries.append(
                Entry(
                    name: attributes.string("name") ?? "", relationship: attributes.string("id") ?? "",
                    isHidden: (attributes.string("state") ?? "visible") != "visible"))
        } else if name.is("workbookPr") {
            startsIn1904 = attributes.bytes("date1904") != nil && attributes.isOn("date1904")
        }
        return .enter
    }
}
