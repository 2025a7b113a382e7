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
    private var closed: [(query: String, text: String)] = []
    private var isText = false
    private var isInParagraph = false

    /// A number is short, and of its paragraph enough to find it by.
    private static let longestFigure = 64
    private static let longestParagraph = 240
    /// A report of some hundred numbers; what holds more controls is none.
    private static let mostFigures = 10_000

    override var isDone: Bool { figures.count >= Self.mostFigures }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) -> Course {
        guard name.namespace == .word else { return .enter }
        if name.is("del") || name.is("moveFrom") { return .skip }
        if name.is("sdt") { open.append((nil, [])) }
        if name.is("tag"), let last = open.indices.last { open[last].query = attributes.string("val") }
        if name.is("t") { isText = true }
        if name.is("p") {
            paragraph.removeAll(keepingCapacity: true)
            isInParagraph = true
        }
        return .enter
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard isText else { return }
        if paragraph.count < Self.longestParagraph { paragraph.append(contentsOf: bytes) }
        for index in open.indices where open[index].query != nil && open[index].text.count < Self.longestFigure {
            open[index].text.append(contentsOf: bytes.prefix(Self.longestFigure))
        }
    }

    override func end(_ name: XMLName) {
        guard name.namespace == .word else { return }
        if name.is("t") { isText = false }
        if name.is("sdt"), let control = open.popLast() {
            if let query = control.query { closed.append((query, Self.words(control.text, Self.longestFigure))) }
            // A control around whole paragraphs: the last of them is behind it.
            if open.isEmpty, !isInParagraph { flush() }
        }
        if name.is("p") {
            flush()
            isInParagraph = false
        }
    }

    private func flush() {
        let words = Self.words(paragraph, Self.longestParagraph)
        figures += closed.map { WordFigure(query: $0.query, text: $0.text, paragraph: words) }
        closed.removeAll()
    }

    private static func words(_ bytes: [UInt8], _ most: Int) -> String {
        String(String(decoding: bytes, as: UTF8.self).prefix(most))
    }
}
