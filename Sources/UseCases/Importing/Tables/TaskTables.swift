import Basics

/// Finds the task tables of an outline and reads their rows.
package struct TaskTables: Sendable {
    package private(set) var lines: [TaskLine] = []
    /// By the number of the table in the document.
    package private(set) var taskTables: [Int: Int] = [:]

    package init(of outline: Outline) {
        for part in outline.parts { read(part) }
        lines = RowKeys.assigned(to: lines, sections: sectionForms)
    }

    private var sectionForms: [Int: RowKeys.Form] = [:]

    private mutating func read(_ part: Outline.Part) {
        var stack = HeadingStack()
        var title: [String] = []
        var listLine: String?
        var hasTable = false
        var previous: (head: TableHead, columns: Int)?
        for item in part.items {
            switch item {
            case .paragraph(let line):
                guard !line.printed.isPageNumber, !Self.saysThatItGoesOn(line) else { continue }
                previous = nil
                if let heading = AppendixHeading(line.text) {
                    if !heading.rest.isEmpty { title.append(heading.rest) }
                    continue
                }
                if let heading = Self.heading(line, after: stack.labels) {
                    stack.leaveTable()
                    stack.push(heading)
                    listLine = nil
                } else if line.printed.count <= 160, Self.namesList(line) {
                    listLine = line.printed
                } else if !hasTable, stack.headings.isEmpty, !Self.isSentence(line.printed) {
                    title.append(line.printed)
                }
            case .table(let grid):
                hasTable = hasTable || grid.rows.count > 3
                guard let (head, body) = Self.head(of: grid, continuing: previous), head.isOfTasks,
                    !FindingTable.isHead(of: grid)
                else {
                    previous = nil
                    continue
                }
                let isSameTable = previous.map { $0.head.isSame(as: head) } ?? false
                if !isSameTable { stack.leaveTable() }
                var reader = TaskRows(
                    head: head, grid: grid, appendix: part.appendix, title: title, listLine: listLine, stack: stack)
                if isSameTable, let last = lines.popLast() { reader.goOn(from: last) }
                reader.read(from: body)
                lines += reader.lines
                taskTables[grid.number] = reader.lines.count(where: { $0.table == grid.number })
                sectionForms[grid.number] = RowKeys.Form(stack)
                stack = reader.stack
                previous = (head, grid.columnCount)
            }
        }
    }

    /// The head of a table and the row behind it. A table without a head of its own that follows one of as many columns
    /// goes on with it.
    private static func head(
        of grid: Grid, continuing previous: (head: TableHead, columns: Int)?
    ) -> (TableHead, body: Int)? {
        for index in grid.rows.indices.prefix(8) {
            if let head = TableHead(startingAt: index, in: grid.rows) { return (head, index + head.rowCount) }
        }
        if let previous, previous.columns == grid.columnCount { return (previous.head, 0) }
        return nil
    }

    /// "Phụ lục I (tiếp theo)", "(tiếp theo)": between the halves of one table.
    private static func saysThatItGoesOn(_ line: Outline.Line) -> Bool {
        let key = line.text.comparisonKey
        return key.count < 40 && (key.range(ofWords: "tiếp theo") != nil || key.range(ofWords: "tiếp") != nil)
            && (AppendixHeading(line.text) != nil || key.hasPrefix("(") || key.hasPrefix("tiếp theo"))
    }

    /// A line that names what is listed below it: closed by a colon, a heading by its style, or in capitals.
    private static func namesList(_ line: Outline.Line) -> Bool {
        line.isHeading || (line.printed.hasSuffix(":") && !opensWithReason(line.printed))
    }

    /// Prose before a table is no part of its title: "Căn cứ …;", "Thực hiện Chương trình …, Ủy ban … như sau:".
    private static func isSentence(_ text: String) -> Bool {
        guard !text.hasPrefix("("), text != text.uppercased(), let last = text.last else { return false }
        return ".;:,".contains(last) && text.count > 60 || opensWithReason(text)
    }

    private static func opensWithReason(_ text: String) -> Bool {
        let key = text.comparisonKey
        return text != text.uppercased()
            && ["căn cứ", "thực hiện", "theo đề nghị", "xét đề nghị", "để"].contains { key.hasPrefix($0 + " ") }
            && text.count > 60
    }

    /// A short line with a label; one without is the name of a list or a note.
    private static func heading(_ line: Outline.Line, after labels: [HeadingLabel]) -> HeadingStack.Heading? {
        let text = line.text.singleSpaced
        guard text.count <= 200, !text.hasSuffix(";"), !text.hasSuffix(".") || text.count <= 80 else { return nil }
        if let number = line.number, let label = HeadingLabel(cell: number, after: labels) {
            return HeadingStack.Heading(label: label, words: text, isParagraph: true)
        }
        guard let labelled = LabelledWords(text, after: labels) else { return nil }
        return HeadingStack.Heading(label: labelled.label, words: labelled.words, isParagraph: true)
    }
}

extension String {
    /// "2", "- 14 -" that stayed in the text where a page ended; nothing at all.
    var isPageNumber: Bool {
        count <= 8 && allSatisfy { $0.isNumber || $0 == "-" || $0 == "–" || $0 == " " }
    }
}
