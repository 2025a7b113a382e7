/// Texts of the notes of a document, by their numbers.
struct KnownNotes: Sendable {
    var footnotes: [Int: String] = [:]
    var endnotes: [Int: String] = [:]
    var comments: [Int: String] = [:]
}

/// Reads a Word package: side parts first, then the body. A side part that is absent or broken costs what it says,
/// never the document.
enum WordDocument {
    static func blocks(of package: borrowing Package) throws(UnreadableDocument) -> [Block] {
        let relationships = package.relationships(of: package.mainPart)
        func part(_ kind: String) -> String {
            let folder = package.mainPart.split(separator: "/").dropLast().joined(separator: "/")
            return relationships.first { $0.kind == kind }?.target ?? "\(folder)/\(kind).xml"
        }
        let styles = WordStylesReader()
        try? PartParser.parse(part("styles"), in: package.archive, with: styles, upTo: PartParser.descriptionLimit)
        let lists = ListDefinitionsReader()
        try? PartParser.parse(part("numbering"), in: package.archive, with: lists, upTo: PartParser.descriptionLimit)
        var known = KnownNotes()
        known.footnotes = notes(in: part("footnotes"), of: package)
        known.endnotes = notes(in: part("endnotes"), of: package)
        known.comments = notes(in: part("comments"), of: package)
        let reader = WordReader(
            styles: styles.result, lists: lists.result, notes: known, meter: package.archive.meter)
        try PartParser.parse(package.mainPart, in: package.archive, with: reader)
        return reader.blocks
    }

    private static func notes(in part: String, of package: borrowing Package) -> [Int: String] {
        let reader = WordReader(
            styles: WordStyles(), lists: ListDefinitions(), notes: KnownNotes(), meter: package.archive.meter)
        try? PartParser.parse(part, in: package.archive, with: reader)
        return reader.notes
    }
}
