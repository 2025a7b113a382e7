/// A flow of blocks while it is read: the body, a cell, a text box, a note.
struct Story {
    private(set) var blocks: [Block] = []
    /// What a paragraph with a deleted end hands on to the next one.
    var carried: OpenParagraph?
    /// How many fields were open when it began: those begun inside it and never ended end with it.
    let fieldsBefore: Int

    init(fieldsBefore: Int = 0) {
        self.fieldsBefore = fieldsBefore
    }

    mutating func append(_ block: Block) {
        flush()
        blocks.append(block)
    }

    mutating func append(contentsOf more: [Block]) {
        blocks.append(contentsOf: more)
    }

    /// The handed-on words become a paragraph of their own where none follows.
    mutating func flush() {
        guard let last = carried else { return }
        carried = nil
        guard !last.isEmpty else { return }
        blocks.append(.paragraph(Paragraph(text: last.text, visibleText: last.visibleText, notes: last.notes)))
        blocks.append(contentsOf: last.anchored)
    }

    /// All of it as the paragraphs of one cell. The empty paragraph that must follow an inner table is dropped.
    var paragraphs: [Paragraph] {
        var paragraphs: [Paragraph] = []
        var followsTable = false
        for (index, block) in blocks.enumerated() {
            switch block {
            case .paragraph(let paragraph):
                let closesTable = followsTable && index == blocks.count - 1 && paragraph.text.isEmpty
                if !closesTable { paragraphs.append(paragraph) }
                followsTable = false
            case .table(let table):
                paragraphs += table.rows.flatMap { $0.cells.flatMap(\.paragraphs) }
                followsTable = true
            }
        }
        return paragraphs
    }
}

/// A table while it is read.
struct OpenTable {
    var rows: [Row] = []
    var row: OpenRow?
}

/// A row while it is read.
struct OpenRow {
    var row = Row(cells: [])
    var isDeleted = false
    var cell: OpenCell?
}

/// A cell while it is read.
struct OpenCell {
    var cell = Cell(paragraphs: [])
    var isDeleted = false
}
