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
                guard !line.printed.isEmpty else { continue }
                previous = nil
                if let heading = AppendixHeading(line.text) {
                    if !heading.rest.isEmpty { title.append(heading.rest) }
                    continue
                }
                if let heading = Self.heading(line, after: stack.labels) {
                    stack.leaveTable()
                    stack.push(heading)
                    listLine = nil
                } else if line.printed.count <= 160, line.printed.hasSuffix(":") || line.isHeading {
                    listLine = line.printed
                } else if !hasTable, stack.headings.isEmpty {
                    title.append(line.printed)
                }
            case .table(let grid):
                hasTable = hasTable || grid.rows.count > 3
                guard let (head, body) = Self.head(of: grid, continuing: previous), head.isOfTasks else {
                    previous = nil
                    continue
                }
                if previous?.head.columns != head.columns { stack.leaveTable() }
                var reader = TaskRows(
                    head: head, grid: grid, appendix: part.appendix,
                    listWords: title + [listLine].compactMap { $0 }, stack: stack)
                reader.read(from: body)
                lines += reader.lines
                taskTables[grid.number] = reader.lines.count
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
