/// Reads the cells of one worksheet. Cells and rows without address follow one another.
final class SheetReader: PartReader {
    private(set) var rows: [SheetRow] = []
    private(set) var merges: [Merge] = []

    private let values: CellValues
    private let meter: Meter
    private var row = SheetRow(index: -1, cells: [])
    private var nextColumn = 0
    /// Nil where the cell's address lies beyond the largest sheet.
    private var place: CellReference?
    private var kind = CellValues.Kind.number
    private var style = 0
    private var value: [UInt8] = []
    private var isInValue = false
    private var isOrdered = true

    init(values: CellValues, meter: Meter) {
        self.values = values
        self.meter = meter
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) -> Course {
        guard name.namespace == .sheet, let first = name.local.first else { return .enter }
        switch first {
        case UInt8(ascii: "c") where name.local.count == 1: startCell(attributes)
        // A text written in place stands in `is`; a value beside it is left over.
        case UInt8(ascii: "v") where name.local.count == 1: isInValue = kind != .inline
        case UInt8(ascii: "t") where name.local.count == 1: isInValue = true
        case UInt8(ascii: "f") where name.local.count == 1: return .skip
        case UInt8(ascii: "r"):
            if name.is("row") { startRow(attributes) } else if name.is("rPh") { return .skip }
        case UInt8(ascii: "m"):
            if name.is("mergeCell"), let merge = attributes.string("ref").flatMap({ Merge($0) }) {
                merges.append(merge)
                meter.keep(48)
            }
        // Text boxes of headers, conditions and lists are no cells.
        case _ where Self.asides.contains { name.is($0) }: return .skip
        default: break
        }
        return .enter
    }

    private static let asides: [StaticString] = [
        "extLst", "headerFooter", "conditionalFormatting", "dataValidations", "controls", "oleObjects", "cols",
    ]

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInValue { value.append(contentsOf: bytes) }
    }

    override func end(_ name: XMLName) {
        guard name.namespace == .sheet, let first = name.local.first else { return }
        switch first {
        case UInt8(ascii: "c") where name.local.count == 1: endCell()
        case UInt8(ascii: "v") where name.local.count == 1, UInt8(ascii: "t") where name.local.count == 1:
            isInValue = false
        case UInt8(ascii: "r") where name.is("row"): endRow()
        case UInt8(ascii: "s") where name.is("sheetData"): if !isOrdered { putInOrder() }
        default: break
        }
    }

    private func startRow(_ attributes: XMLAttributes) {
        let index = attributes.int("r").map { $0 - 1 } ?? row.index + 1
        row.index = min(max(index, 0), CellReference.maximumRows - 1)
        row.isHidden = attributes.bytes("hidden") != nil && attributes.isOn("hidden")
        nextColumn = 0
    }

    private func startCell(_ attributes: XMLAttributes) {
        if let address = attributes.bytes("r") {
            place = CellReference(address)
        } else {
            place =
                nextColumn < CellReference.maximumColumns
                ? CellReference(row: max(0, row.index), column: nextColumn) : nil
        }
        nextColumn = (place?.column ?? nextColumn) + 1
        kind = CellValues.Kind(attributes.bytes("t"))
        style = attributes.int("s") ?? 0
        value.removeAll(keepingCapacity: true)
    }

    private func endCell() {
        guard let place, !value.isEmpty,
            let cell = values.cell(column: place.column, kind: kind, style: style, value)
        else { return }
        meter.keep(kind == .text || kind == .inline ? 80 + value.count : 80)
        if place.row == row.index {
            if let last = row.cells.last, last.column >= cell.column { isOrdered = false }
            row.cells.append(cell)
        } else {
            isOrdered = false
            rows.append(SheetRow(index: place.row, cells: [cell]))
        }
    }

    private func endRow() {
        guard !row.cells.isEmpty else { return }
        if let last = rows.last, last.index >= row.index { isOrdered = false }
        rows.append(row)
        meter.keep(64)
        let count = row.cells.count
        row.cells = []
        row.cells.reserveCapacity(count)
    }

    /// For files that jump about: rows of one index become one, of two cells in one place the later counts.
    private func putInOrder() {
        var cells: [Int: [Int: SheetCell]] = [:]
        var hidden: Set<Int> = []
        for row in rows {
            if row.isHidden { hidden.insert(row.index) }
            for cell in row.cells { cells[row.index, default: [:]][cell.column] = cell }
        }
        rows = cells.sorted { $0.key < $1.key }.map { index, cells in
            SheetRow(
                index: index, isHidden: hidden.contains(index), cells: cells.values.sorted { $0.column < $1.column })
        }
    }
}
