/// An Office file as a package of parts: its main part, found through the relationships, and what kind that is.
struct Package: ~Copyable {
    let archive: Archive
    let format: Document.Format
    let mainPart: String
    let properties: CoreProperties

    /// The bytes must outlive the package.
    static func open(_ bytes: UnsafeRawBufferPointer, limits: Limits) throws(UnreadableDocument) -> Package {
        let archive = try Archive(bytes, limits: limits)
        let relationships = RelationshipsReader.relationships(of: "", in: archive)
        let mainPart = try mainPart(in: archive, relationships)
        let format = try format(of: mainPart, in: archive)
        let properties = CoreProperties.read(
            relationships.first { $0.kind == "core-properties" }?.target ?? "docProps/core.xml", in: archive)
        return Package(archive: archive, format: format, mainPart: mainPart, properties: properties)
    }

    func relationships(of part: String) -> [Relationship] {
        RelationshipsReader.relationships(of: part, in: archive)
    }

    private static func mainPart(
        in archive: borrowing Archive, _ relationships: [Relationship]
    ) throws(UnreadableDocument) -> String {
        let named = relationships.filter { $0.kind == "officeDocument" }.map(\.target)
        for part in named + ["word/document.xml", "xl/workbook.xml"] where archive.contains(part) {
            return part
        }
        if let part = named.first { throw .missingPart(part) }
        if archive.contains("mimetype") && archive.contains("content.xml") { throw .openDocument }
        throw .otherArchive
    }

    private static func format(
        of part: String, in archive: borrowing Archive
    ) throws(UnreadableDocument) -> Document.Format {
        if part.hasSuffix(".bin") { throw .oldExcel }
        let root = RootReader()
        try PartParser.parse(part, in: archive, with: root)
        switch root.format {
        case let format?: return format
        case nil: throw .otherArchive
        }
    }
}

/// Reads no further than the first element, which tells a document from a workbook.
private final class RootReader: PartReader {
    private(set) var format: Document.Format?
    private var hasRoot = false

    override func start(_ name: XMLName, _ attributes: XMLAttributes) -> Course {
        if !hasRoot {
            if name.namespace == .word && name.is("document") { format = .docx }
            if name.namespace == .sheet && name.is("workbook") { format = .xlsx }
        }
        hasRoot = true
        return .skip
    }

    override var isDone: Bool { hasRoot }
}
