/// A number of a register in a Word file: a content control that bears a tag, with the words that stand in it.
package struct WordFigure: Hashable, Sendable {
    /// The tag of the control.
    package let query: String
    /// The words in it.
    package let text: String
    /// The words of its paragraph.
    package let paragraph: String

    /// All of a file, in its order.
    ///
    /// - Throws: where the bytes are no Word file.
    package static func read(bytes: [UInt8], limits: Limits = .standard) throws(UnreadableDocument) -> [WordFigure] {
        _ = try FileKind.recognise(bytes, named: "", as: .docx)
        return try bytes.withUnsafeBytes { bytes in
            Result { () throws(UnreadableDocument) in
                let package = try Package.open(bytes, limits: limits)
                guard package.format == .docx else { throw .otherArchive }
                let reader = WordFigureReader()
                try PartParser.parse(
                    package.mainPart, in: package.archive, with: reader, upTo: PartParser.descriptionLimit)
                return reader.figures
            }
        }.get()
    }
}

private final class WordFigureReader: PartReader {
    private(set) var figures: [WordFigure] = []
    /// Controls that are open, the outermost first; one without tag has none.
    private var open: [(query: String?, text: [UInt8])] = []
    private var paragraph: [UInt8] = []
    private var inParagraph: [(query: String, text: String)] = []
    private var isText = false

    override func start(_ name: XMLName, _ attributes: XMLAttributes) -> Course {
        guard name.namespace == .word else { return .enter }
        if name.is("del") || name.is("moveFrom") { return .skip }
        if name.is("sdt") { open.append((nil, [])) }
        if name.is("tag"), let last = open.indices.last { open[last].query = attributes.string("val") }
        if name.is("t") { isText = true }
        if name.is("p") { paragraph.removeAll(keepingCapacity: true) }
        return .enter
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard isText else { return }
        paragraph.append(contentsOf: bytes)
        for index in open.indices { open[index].text.append(contentsOf: bytes) }
    }

    override func end(_ name: XMLName) {
        guard name.namespace == .word else { return }
        if name.is("t") { isText = false }
        if name.is("sdt"), let control = open.popLast(), let query = control.query {
            inParagraph.append((query, String(decoding: control.text, as: UTF8.self)))
        }
        if name.is("p") {
            let words = String(decoding: paragraph, as: UTF8.self)
            figures += inParagraph.map { WordFigure(query: $0.query, text: $0.text, paragraph: words) }
            inParagraph.removeAll()
        }
    }
}
