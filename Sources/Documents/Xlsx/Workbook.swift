/// Reads a workbook package.
enum Workbook {
    static func sheets(of package: borrowing Package) throws(UnreadableDocument) -> [Sheet] { [] }
}
