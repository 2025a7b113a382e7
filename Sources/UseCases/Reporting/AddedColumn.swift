/// A column that a report adds to the right of the source's words. Its header bears a mark by which an import knows it
/// and leaves it out: what the program computed is not what a source said.
enum AddedColumn {
    private static let mark = "Giamsat: "

    static func header(_ name: String) -> String { mark + name }

    static func isHeader(_ text: String) -> Bool { text.hasPrefix(mark) }
}
