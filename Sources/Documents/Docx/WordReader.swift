/// Reads the body of a Word document, or the notes of one, into blocks, as it stands once all tracked changes are
/// accepted (ECMA-376 part 1, 17).
final class WordReader: PartReader {
    /// The properties of what are being read.
    private enum Subject { case paragraph, paragraphEnd, run, row, cell }

    private struct Run {
        var isHidden: Bool?
        var style: String?
    }

    /// The body's blocks, once it was read.
    private(set) var blocks: [Block] = []
    /// Texts of notes by their number, where the part holds notes.
    private(set) var notes: [Int: String] = [:]

    private let styles: WordStyles
    private let known: KnownNotes
    private let meter: Meter
    private var counter: ListCounter
    private var stories: [Story] = []
    private var tables: [OpenTable] = []
    private var paragraphs: [OpenParagraph] = []
    private var runs: [Run] = []
    private var subjects: [Subject] = []
    private var fields = FieldStack()
    private var note: Int?
    private var isInText = false
    private var hasBody = false

    init(styles: WordStyles, lists: ListDefinitions, notes: KnownNotes, meter: Meter) {
        self.styles = styles
        self.known = notes
        self.meter = meter
        counter = ListCounter(definitions: lists, styles: styles)
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) -> Course {
        if name.namespace == .math {
            if name.is("t") { isInText = true }
            return .enter
        }
        guard name.namespace == .word, let element = WordElement.vocabulary.element(name.local) else { return .enter }
        if element.isSkipped { return .skip }
        switch subjects.last {
        case nil: return startContent(element, attributes)
        case .paragraph: return startParagraphProperty(element, attributes)
        case .paragraphEnd: return startParagraphEndProperty(element, attributes)
        case .run: return startRunProperty(element, attributes)
        case .row: return startRowProperty(element, attributes)
        case .cell: return startCellProperty(element, attributes)
        }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard isInText, !fields.isInCode, !paragraphs.isEmpty else { return }
        meter.keep(bytes.count)
        paragraphs[paragraphs.count - 1].append(words: bytes, isHidden: isHidden)
    }

    override func end(_ name: XMLName) {
        if name.namespace == .math {
            isInText = false
            return
        }
        guard name.namespace == .word, let element = WordElement.vocabulary.element(name.local) else { return }
        switch element {
        case .t: isInText = false
        case .r: _ = runs.popLast()
        case .p: endParagraph()
        case .pPr, .rPr, .trPr, .tcPr: _ = subjects.popLast()
        case .tc: endCell()
        case .tr: endRow()
        case .tbl: endTable()
        case .body: endBody()
        case .txbxContent: endTextBox()
        case .footnote, .endnote, .comment: endNote()
        default: break
        }
    }
}

// MARK: - Content

extension WordReader {
    private func startContent(_ element: WordElement, _ attributes: XMLAttributes) -> Course {
        switch element {
        case .body: stories = [Story()]
        case .footnote, .endnote, .comment:
            note = attributes.int("id")
            stories = [Story()]
        case .txbxContent: stories.append(Story(fieldsBefore: fields.depth))
        case .p: startParagraph()
        case .tbl: tables.append(OpenTable())
        case .tr: if !tables.isEmpty { tables[tables.count - 1].row = OpenRow() }
        case .tc: startCell()
        case .pPr: subjects.append(.paragraph)
        case .rPr: subjects.append(.run)
        case .trPr: subjects.append(.row)
        case .tcPr: subjects.append(.cell)
        case .r: runs.append(Run())
        case .t: isInText = true
        case .tab, .ptab: print("\t")
        case .br, .cr: print("\n")
        case .noBreakHyphen: print("\u{2011}")
        case .softHyphen: print("\u{AD}")
        case .fldChar:
            changeField(attributes.string("fldCharType"))
            return .skip
        case .footnoteReference: refer(attributes.int("id").flatMap { known.footnotes[$0] })
        case .endnoteReference: refer(attributes.int("id").flatMap { known.endnotes[$0] })
        case .commentReference: refer(attributes.int("id").flatMap { known.comments[$0] })
        case .del, .moveFrom: return .skip
        default: break
        }
        return .enter
    }

    private var isHidden: Bool {
        if let isHidden = runs.last?.isHidden { return isHidden }
        if let hidden = styles.first(of: runs.last?.style, { $0.isHidden }) { return hidden.value }
        let style = paragraphs.last?.properties.style ?? styles.defaultParagraphStyle
        return styles.first(of: style) { $0.isHidden }?.value ?? false
    }

    private func print(_ text: StaticString) {
        guard !fields.isInCode, !paragraphs.isEmpty, !runs.isEmpty else { return }
        paragraphs[paragraphs.count - 1].append(text, isHidden: isHidden)
    }

    private func changeField(_ type: String?) {
        switch type {
        case "begin": fields.begin()
        case "separate": fields.separate()
        case "end": fields.end()
        default: break
        }
    }

    private func refer(_ note: String?) {
        guard let note, !paragraphs.isEmpty, !note.isEmpty else { return }
        paragraphs[paragraphs.count - 1].notes.append(note)
    }
}

// MARK: - Properties

extension WordReader {
    private func startParagraphProperty(_ element: WordElement, _ attributes: XMLAttributes) -> Course {
        guard let last = paragraphs.indices.last else { return .skip }
        switch element {
        case .pStyle: paragraphs[last].properties.style = attributes.string("val")
        case .numPr: return .enter
        case .ilvl: paragraphs[last].properties.level = attributes.int("val")
        case .numId: paragraphs[last].properties.list = attributes.int("val")
        case .outlineLvl: paragraphs[last].properties.outlineLevel = attributes.int("val")
        case .rPr:
            subjects.append(.paragraphEnd)
            return .enter
        default: break
        }
        return .skip
    }

    private func startParagraphEndProperty(_ element: WordElement, _ attributes: XMLAttributes) -> Course {
        guard let last = paragraphs.indices.last else { return .skip }
        switch element {
        case .del, .moveFrom: paragraphs[last].properties.isEndDeleted = true
        case .vanish: paragraphs[last].properties.isEndHidden = attributes.isOn()
        default: break
        }
        return .skip
    }

    private func startRunProperty(_ element: WordElement, _ attributes: XMLAttributes) -> Course {
        guard let last = runs.indices.last else { return .skip }
        switch element {
        case .rStyle: runs[last].style = attributes.string("val")
        case .vanish: runs[last].isHidden = attributes.isOn()
        default: break
        }
        return .skip
    }

    private func startRowProperty(_ element: WordElement, _ attributes: XMLAttributes) -> Course {
        guard let table = tables.indices.last else { return .skip }
        switch element {
        case .del, .moveFrom: tables[table].row?.isDeleted = true
        case .gridBefore: tables[table].row?.row.gridBefore = Self.span(attributes, least: 0)
        case .tblHeader: tables[table].row?.row.isHeader = attributes.isOn()
        default: break
        }
        return .skip
    }

    private func startCellProperty(_ element: WordElement, _ attributes: XMLAttributes) -> Course {
        guard let table = tables.indices.last else { return .skip }
        switch element {
        case .gridSpan: tables[table].row?.cell?.cell.columns = Self.span(attributes, least: 1)
        case .vMerge: tables[table].row?.cell?.cell.continues = attributes.string("val") != "restart"
        case .cellDel: tables[table].row?.cell?.isDeleted = true
        default: break
        }
        return .skip
    }

    /// Word has at most 63 columns; a larger span is a lie that must not cost memory.
    private static func span(_ attributes: XMLAttributes, least: Int) -> Int {
        min(max(attributes.int("val") ?? least, least), 1024)
    }
}

// MARK: - Ends

extension WordReader {
    /// What a paragraph with a deleted end holds goes on in this one, under this one's properties.
    private func startParagraph() {
        guard let story = stories.indices.last, var carried = stories[story].carried else {
            return paragraphs.append(OpenParagraph())
        }
        stories[story].carried = nil
        carried.properties = OpenParagraph.Properties()
        paragraphs.append(carried)
    }

    private func endParagraph() {
        guard let paragraph = paragraphs.popLast(), let story = stories.indices.last else { return }
        guard !paragraph.properties.isEndDeleted else {
            stories[story].carried = paragraph
            return
        }
        meter.keep(160)
        stories[story].append(
            .paragraph(
                Paragraph(
                    text: paragraph.text, visibleText: paragraph.visibleText, number: number(of: paragraph),
                    outlineLevel: outlineLevel(of: paragraph.properties), isContents: isContents(paragraph.properties),
                    notes: paragraph.notes)))
        stories[story].append(contentsOf: paragraph.anchored)
    }

    /// What is not printed is not counted either.
    private func number(of paragraph: OpenParagraph) -> String? {
        if paragraph.properties.isEndHidden && (paragraph.isWhollyHidden || paragraph.isEmpty) { return nil }
        for row in tables.lazy.compactMap(\.row) {
            if row.isDeleted { return nil }
            if let cell = row.cell, cell.isDeleted || cell.cell.continues { return nil }
        }
        return counter.number(of: paragraph.properties)
    }

    /// Level 9 is Word's word for running text.
    private func outlineLevel(of properties: OpenParagraph.Properties) -> Int? {
        let style = properties.style ?? styles.defaultParagraphStyle
        let level = properties.outlineLevel ?? styles.first(of: style) { $0.outlineLevel }?.value
        return level.flatMap { (0..<9).contains($0) ? $0 : nil }
    }

    private func isContents(_ properties: OpenParagraph.Properties) -> Bool {
        styles.first(of: properties.style) { $0.isContents } != nil
    }

    private func startCell() {
        guard let table = tables.indices.last, tables[table].row != nil else { return }
        tables[table].row?.cell = OpenCell()
        stories.append(Story(fieldsBefore: fields.depth))
    }

    private func endCell() {
        guard let table = tables.indices.last, var open = tables[table].row?.cell else { return }
        tables[table].row?.cell = nil
        open.cell.paragraphs = endStory().paragraphs
        if open.cell.continues { open.cell.paragraphs = [] }
        if !open.isDeleted { tables[table].row?.row.cells.append(open.cell) }
        meter.keep(64)
    }

    private func endRow() {
        guard let table = tables.indices.last, let open = tables[table].row else { return }
        tables[table].row = nil
        if !open.isDeleted { tables[table].rows.append(open.row) }
        meter.keep(64)
    }

    private func endTable() {
        guard let open = tables.popLast(), let story = stories.indices.last, !open.rows.isEmpty else { return }
        stories[story].append(.table(Table(rows: open.rows)))
    }

    private func endStory() -> Story {
        guard var story = stories.popLast() else { return Story() }
        story.flush()
        fields.close(to: story.fieldsBefore)
        return story
    }

    /// A document has one body; what a broken one has behind it is never printed.
    private func endBody() {
        let story = endStory()
        if !hasBody { blocks = story.blocks }
        hasBody = true
    }

    private func endTextBox() {
        let blocks = endStory().blocks
        if let anchor = paragraphs.indices.last {
            paragraphs[anchor].anchored += blocks
        } else if let story = stories.indices.last {
            stories[story].append(contentsOf: blocks)
        }
    }

    private func endNote() {
        let lines = endStory().paragraphs.map(\.visibleText).filter { !$0.allSatisfy(\.isWhitespace) }
        if let note { notes[note] = lines.joined(separator: "\n") }
        note = nil
    }
}
