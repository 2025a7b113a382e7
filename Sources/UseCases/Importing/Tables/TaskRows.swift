import Basics

/// Reads the rows of one task table: which is a task, which a heading, a total, a second half.
struct TaskRows {
    let head: TableHead
    let grid: Grid
    let appendix: String
    /// The lines that name the appendix.
    let title: [String]
    /// The line that names the list within it.
    let listLine: String?
    var stack: HeadingStack
    private(set) var lines: [TaskLine] = []
    private var subsection: String?
    private var list: ListContext
    private let headerKeys: Set<String>
    private let isResultDescription: Bool

    init(
        head: TableHead, grid: Grid, appendix: String, title: [String], listLine: String?, stack: HeadingStack
    ) {
        self.head = head
        self.grid = grid
        self.appendix = appendix
        self.title = title
        self.listLine = listLine
        self.stack = stack
        list = Self.list(title, listLine, stack)
        headerKeys = Set(head.columns.map(\.header.comparisonKey))
        isResultDescription = Self.isResultDescription(head, grid)
    }

    /// Goes on with the list of the table before, of which this was the last row.
    mutating func goOn(from last: TaskLine) {
        lines.append(last)
        subsection = last.subsection
    }

    mutating func read(from body: Int) {
        for index in grid.rows.indices.dropFirst(body) {
            let row = grid.rows[index]
            switch kind(of: row, at: index) {
            case .nothing: break
            case .heading(let heading):
                stack.push(heading)
                list = Self.list(title, listLine, stack)
                subsection = nil
            case .subsection(let words): subsection = words
            case .continuation: goOn(with: row)
            case .task: lines.append(line(of: row))
            }
        }
    }

    private static func list(_ title: [String], _ listLine: String?, _ stack: HeadingStack) -> ListContext {
        ListContext(title: title, headings: [listLine].compactMap { $0 } + stack.headings.map(\.words))
    }

    // MARK: What a row is

    private enum Kind {
        case nothing, continuation, task
        case heading(HeadingStack.Heading)
        case subsection(String)
    }

    /// Roles of which one makes a row a task: somebody is to do something by a day, or something is to come of it.
    private static let own: [ColumnRole] = [
        .lead, .coordinating, .outstanding, .deadline, .extendedDeadline, .deliverable, .completionDay,
    ]

    private func kind(of row: Grid.Row, at index: Int) -> Kind {
        let filled = row.filled
        if filled.isEmpty || row.isColumnNumbers || isHeadAgain(row, at: index) { return .nothing }
        // What is merged over the whole table heads the rows below.
        let own = filled.filter { !$0.continues }
        if own.count == 1, let only = own.first, only.span >= max(2, grid.columnCount - 1) || isAcross(only) {
            return heading(in: only.printed)
        }
        let number = words(.number, in: row)
        let title = words(.title, in: row)
        let isOwn = Self.own.contains { words($0, in: row)?.isBlankCell == false }
        if isTotal(number, title, isOwn: isOwn) { return .nothing }
        if isOwn {
            if isSecondHalf(row, number: number, title: title) { return .continuation }
            if title?.isBlankCell != false, number?.isBlankCell != false, !lines.isEmpty { return .continuation }
            return title?.isBlankCell != false && number?.isBlankCell != false ? .nothing : .task
        }
        return kindWithoutOwn(row, number: number, title: title, at: index)
    }

    private func kindWithoutOwn(_ row: Grid.Row, number: String?, title: String?, at index: Int) -> Kind {
        let title = title?.singleSpaced ?? ""
        guard let number, !number.isBlankCell else {
            // Only remarks: they belong to the row above.
            if title.isBlankCell { return lines.isEmpty ? .nothing : .continuation }
            if goesOn(title) { return .continuation }
            return .subsection(title)
        }
        guard let label = HeadingLabel(cell: number, after: stack.labels), !title.isEmpty || row.filled.count == 1
        else {
            return title.isEmpty ? heading(in: number) : .task
        }
        switch label.kind {
        case .capital, .roman: break
        case .number, .letter:
            // The seventh of ten numbered rows is a task of which cells are missing, not a heading.
            if let next = nextLabel(after: index), next.follows(label) { return .task }
            if nextLabel(after: index) == nil, let last = lines.last?.number.flatMap({ HeadingLabel(cell: $0) }),
                label.follows(last)
            {
                return .task
            }
        }
        return .heading(HeadingStack.Heading(label: label, words: title, isParagraph: false))
    }

    private func heading(in text: String) -> Kind {
        let text = text.singleSpaced
        if text.isTotalWord { return .nothing }
        if let labelled = LabelledWords(text, after: stack.labels) {
            return .heading(
                HeadingStack.Heading(label: labelled.label, words: labelled.words, isParagraph: false))
        }
        return .heading(HeadingStack.Heading(label: nil, words: text, isParagraph: false))
    }

    /// A single text that covers the title and the column before or behind it.
    private func isAcross(_ cell: Grid.Cell) -> Bool {
        guard let title = head.columns(.title).first else { return false }
        let range = cell.column..<(cell.column + cell.span)
        return range != title.range && range.lowerBound <= title.range.lowerBound
            && range.upperBound >= title.range.upperBound
    }

    private func isHeadAgain(_ row: Grid.Row, at index: Int) -> Bool {
        // Most rows are told by their first words already.
        guard let first = row.filled.first?.text, first.utf8.count <= 200,
            headerKeys.contains(where: { $0.hasPrefix(first.comparisonKey) })
        else { return false }
        if TableHead(startingAt: index, in: grid.rows)?.isSame(as: head) == true { return true }
        return (row.isHeader || row.filled.count > 2) && row.filled.allSatisfy(isUnderItself)
    }

    /// Whether a cell repeats the words of its own column, or one tier of them: *Chủ trì* under "Tổ chức thực hiện Chủ trì".
    private func isUnderItself(_ cell: Grid.Cell) -> Bool {
        let words = cell.text.comparisonKey
        return head.columns.contains { column in
            let header = column.header.comparisonKey
            return column.range.overlaps(cell.range)
                && (header == words || header.hasSuffix(" " + words) || header.hasPrefix(words + " "))
        }
    }

    private func isTotal(_ number: String?, _ title: String?, isOwn: Bool) -> Bool {
        if let number = number?.exported { return number.isTotalWord || (!isOwn && title?.isTotalWord == true) }
        return title?.exported?.isTotalWord ?? false
    }

    /// Words that go on a sentence: they begin small or with a mark, and the row above is not closed.
    private func goesOn(_ title: String) -> Bool {
        guard let above = lines.last, let first = title.first(where: { $0.isLetter || $0.isNumber || $0.isPunctuation })
        else { return false }
        if LabelledWords(title) != nil { return false }
        let end = above.text(.title)?.last
        if first.isLowercase { return true }
        return first.isLetter && (end == "," || end == "-" || above.text(.title)?.hasSuffix(" và") == true)
    }

    /// A row without number, agency and deadline whose title goes on the sentence above, with more of the product.
    private func isSecondHalf(_ row: Grid.Row, number: String?, title: String?) -> Bool {
        guard number?.isBlankCell != false, let title = title?.singleSpaced, !title.isBlankCell, goesOn(title) else {
            return false
        }
        let others: [ColumnRole] = [.lead, .coordinating, .outstanding, .deadline, .extendedDeadline, .completionDay]
        guard others.allSatisfy({ words($0, in: row)?.isBlankCell != false }) else { return false }
        return lines.last?.text(.title)?.unicodeScalars.last?.isEndMark == false
    }

    private func nextLabel(after index: Int) -> HeadingLabel? {
        for row in grid.rows.dropFirst(index + 1) where !row.filled.isEmpty {
            guard let number = words(.number, in: row), !number.isBlankCell else { return nil }
            return HeadingLabel(cell: number, after: stack.labels)
        }
        return nil
    }

    // MARK: What it says

    /// The cell that stands under a header. One that is merged over several columns stands under one of them: the title
    /// if it covers that, else the first.
    private func cell(of column: TableHead.Column, in row: Grid.Row) -> Grid.Cell? {
        let under = row.cells.filter { $0.range.overlaps(column.range) }
        guard under.count > 1 || under.contains(where: { $0.span > 1 }) else { return under.first }
        return under.first { cell in
            let covered = head.columns.filter { $0.range.overlaps(cell.range) }
            let whole = covered.first { $0.role == .title && cell.range.contains($0.range) }
            let owner =
                whole
                ?? covered.max { first, second in
                    first.range.clamped(to: cell.range).count < second.range.clamped(to: cell.range).count
                }
            return owner?.range == column.range
        }
    }

    private func words(_ role: ColumnRole, in row: Grid.Row) -> String? {
        var found: String?
        for column in head.columns(role) {
            guard let cell = cell(of: column, in: row) else { continue }
            let text = role == .number ? cell.printed : cell.number.map { "\($0) \(cell.text)" } ?? cell.text
            if !text.isBlankCell { return text }
            found = found ?? text
        }
        return found
    }

    private func line(of row: Grid.Row) -> TaskLine {
        var words: [ColumnRole: String] = [:]
        for role in ColumnRole.allCases where head.has(role) {
            words[role] = self.words(role, in: row)
        }
        if words[.status]?.isBlankCell != false {
            let marked = head.columns(.statusMark).first { cell(of: $0, in: row)?.isBlank == false }
            words[.status] = marked?.markedStatus ?? words[.status]
        }
        let number = words[.number]?.exported?.withoutClosingStop
        let last = row.cells.last.map { $0.column + $0.span } ?? 0
        let isNumberMerged = head.columns(.number).contains { cell(of: $0, in: row)?.continues == true }
        return TaskLine(
            appendix: appendix, key: "", section: stack.section, subsection: subsection ?? stack.unlabelledWords,
            number: number, isNumberMerged: isNumberMerged, words: words, notes: row.cells.flatMap(\.notes),
            cells: cells(of: row),
            table: grid.number, row: row.number, isShort: last < (head.columns.last?.range.upperBound ?? 0),
            list: list, roles: Set(head.columns.compactMap(\.role)),
            isResultDescription: isResultDescription)
    }

    private func cells(of row: Grid.Row) -> [TaskLine.Cell] {
        var cells = head.columns.compactMap { column -> TaskLine.Cell? in
            let cell = cell(of: column, in: row)
            let text = (cell.map { cell in cell.number.map { "\($0) \(cell.text)" } ?? cell.text } ?? "").canonical
            guard !column.header.isEmpty || !text.isBlankCell else { return nil }
            return TaskLine.Cell(header: column.header, text: text.trimmedBlanks, role: column.role)
        }
        let end = head.columns.last?.range.upperBound ?? 0
        for cell in row.filled where cell.column >= end {
            cells.append(TaskLine.Cell(header: "", text: cell.text.trimmedBlanks, role: nil))
        }
        return cells
    }

    /// The second half of a row: its words are joined to those above, column by column.
    private mutating func goOn(with row: Grid.Row) {
        guard var above = lines.popLast() else { return }
        for role in ColumnRole.allCases {
            guard let text = words(role, in: row), !text.isBlankCell, role != .number else { continue }
            let first = above.words[role].flatMap { $0.isBlankCell ? nil : $0 }
            above.words[role] = first.map { "\($0) \(text)" } ?? text
        }
        let more = cells(of: row)
        for (index, cell) in above.cells.enumerated() {
            guard let text = more.first(where: { $0.header == cell.header })?.text, !text.isBlankCell else { continue }
            above.cells[index].text = cell.text.isBlankCell ? text : "\(cell.text)\n\(text)"
        }
        lines.append(above)
    }

    /// A column "Kết quả thực hiện" of which any cell holds more than a status word tells what was achieved.
    private static func isResultDescription(_ head: TableHead, _ grid: Grid) -> Bool {
        head.columns(.result).contains { column in
            grid.rows.dropFirst(head.rowCount).contains { row in
                guard let text = row.cell(at: column.range.lowerBound)?.text, !text.isBlankCell else { return false }
                return StatusWords.isMore(text)
            }
        }
    }
}

extension String {
    /// "1. " is 1; a bracket is part of the number.
    fileprivate var withoutClosingStop: String? {
        var text = filter { $0 != " " }
        while text.last == "." { text.removeLast() }
        return text.isEmpty ? nil : text
    }

    /// Without white space at both ends.
    fileprivate var trimmedBlanks: String {
        var scalars = Substring(self).unicodeScalars
        while let first = scalars.first, first.isBlank { scalars.removeFirst() }
        while let last = scalars.last, last.isBlank { scalars.removeLast() }
        return String(scalars)
    }
}
