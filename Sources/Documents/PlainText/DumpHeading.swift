/// Tells the lines of a dump that stand between tables from those that go on a cell.
enum DumpHeading {
    /// "PHỤ LỤC 05:", "DANH MỤC NHIỆM VỤ …", "(Kèm theo Báo cáo …": no cell goes on so.
    static func isCertain(_ line: Substring) -> Bool {
        let words = line.drop(while: \.isWhitespace)
        let lowercased = words.prefix(24).lowercased()
        if openings.contains(where: { lowercased.hasPrefix($0) }) { return true }
        let letters = words.filter(\.isLetter)
        return letters.count >= 8 && words.contains(" ") && letters.allSatisfy(\.isUppercase)
    }

    private static let openings = ["phụ lục", "(kèm theo", "(ban hành kèm", "biểu số", "mẫu số", "bảng số"]

    /// "a) Nhiệm vụ tháng 7/2025:", which may be a heading, and the line of a cell as well.
    static func isPossible(_ line: Substring) -> Bool {
        isCertain(line) || RowLabel.leading(line) != nil
    }

    /// "- Nghị định số …": goes on a list, even behind a blank line.
    static func isListItem(_ line: Substring) -> Bool {
        guard let first = line.first(where: { !$0.isWhitespace }) else { return false }
        return "-–+•*".contains(first)
    }

    /// The words that head a column of numbers.
    static func isNumberColumn(_ cell: Substring) -> Bool {
        guard cell.utf8.count <= 40 else { return false }
        let word = cell.lowercased().filter { !$0.isWhitespace && $0 != "." }
        return ["tt", "stt", "sốtt", "sốthứtự", "thứtự"].contains(word)
    }
}
