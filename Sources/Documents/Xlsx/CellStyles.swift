/// Reads `styles.xml`: the format of each style that cells refer to by its place.
final class CellStylesReader: PartReader {
    private(set) var formats: [CellFormat] = []
    private var codes: [Int: CellFormat] = [:]
    private var isInCellStyles = false

    override func start(_ name: XMLName, _ attributes: XMLAttributes) -> Course {
        guard name.namespace == .sheet else { return .enter }
        if name.is("numFmt"), let id = attributes.int("numFmtId"), let code = attributes.string("formatCode") {
            codes[id] = CellFormat(code: code)
        } else if name.is("cellXfs") {
            isInCellStyles = true
        } else if name.is("xf"), isInCellStyles {
            let id = attributes.int("numFmtId") ?? 0
            formats.append(codes[id] ?? CellFormat(builtIn: id))
        } else if name.is("dxfs") {
            return .skip
        }
        return .enter
    }

    override func end(_ name: XMLName) {
        if name.namespace == .sheet && name.is("cellXfs") { isInCellStyles = false }
    }
}
