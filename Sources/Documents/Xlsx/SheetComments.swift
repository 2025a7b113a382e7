/// Reads the comments on the cells of a sheet. A conversation is stored twice: as it is, and as a comment of the old
/// kind with a preface for older programs; then the conversation counts.
enum SheetComments {
    static func comments(of sheet: String, in package: borrowing Package) -> [CellReference: [String]] {
        let relationships = package.relationships(of: sheet)
        var comments: [CellReference: [String]] = [:]
        for kind in ["comments", "threadedComment"] {
            for relationship in relationships where relationship.kind == kind {
                let reader = CommentsReader(meter: package.archive.meter)
                try? PartParser.parse(relationship.target, in: package.archive, with: reader)
                comments.merge(reader.comments) { $1 }
            }
        }
        return comments
    }
}

private final class CommentsReader: PartReader {
    private(set) var comments: [CellReference: [String]] = [:]
    private let meter: Meter
    private var place: CellReference?
    private var value: [UInt8] = []
    private var isInText = false

    init(meter: Meter) {
        self.meter = meter
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) -> Course {
        if name.is("comment") || name.is("threadedComment") {
            place = attributes.bytes("ref").flatMap { CellReference($0) }
            value.removeAll(keepingCapacity: true)
        } else if name.is("t") || (name.is("text") && name.namespace == .other) {
            isInText = true
        }
        return name.is("rPh") ? .skip : .enter
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInText { value.append(contentsOf: bytes) }
    }

    override func end(_ name: XMLName) {
        if name.is("t") || name.is("text") { isInText = false }
        guard name.is("comment") || name.is("threadedComment"), let place else { return }
        let text = CellText.text(of: value)
        meter.keep(value.count + 64)
        if !text.allSatisfy(\.isWhitespace) { comments[place, default: []].append(text) }
        self.place = nil
    }
}

extension Sheet {
    /// Puts comments to their cells; one on an empty cell makes a cell without value.
    mutating func attach(_ comments: [CellReference: [String]]) {
        guard !comments.isEmpty else { return }
        var open = comments
        for row in rows.indices {
            for cell in rows[row].cells.indices {
                let place = CellReference(row: rows[row].index, column: rows[row].cells[cell].column)
                if let notes = open.removeValue(forKey: place) { rows[row].cells[cell].notes = notes }
            }
        }
        for (place, notes) in open.sorted(by: { ($0.key.row, $0.key.column) < ($1.key.row, $1.key.column) }) {
            let cell = SheetCell(column: place.column, value: .none, shown: "", notes: notes)
            let index = rows.firstIndex { $0.index >= place.row } ?? rows.count
            if index < rows.count, rows[index].index == place.row {
                let at = rows[index].cells.firstIndex { $0.column > place.column } ?? rows[index].cells.count
                rows[index].cells.insert(cell, at: at)
            } else {
                rows.insert(SheetRow(index: place.row, cells: [cell]), at: index)
            }
        }
    }
}
