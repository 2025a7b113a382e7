import Basics

/// Findings laid out as a table: a column of problems and one of remedies.
struct FindingTable: Equatable {
    private(set) var drafts: [FindingDraft] = []

    /// Nil where the table has no such columns, or lists tasks.
    init?(_ grid: Grid) {
        for index in grid.rows.indices.prefix(8) {
            guard let head = Head(grid.rows[index]) else { continue }
            read(grid, head, from: index + 1)
            return
        }
        return nil
    }

    /// Whether a table is one of findings, by its head.
    static func isHead(of grid: Grid) -> Bool {
        grid.rows.prefix(8).contains { Head($0) != nil }
    }

    /// Which column holds what.
    struct Head: Equatable {
        enum Role: Equatable {
            case number, title, problem, remedy, actor, deadline
        }

        private(set) var columns: [Int: Role] = [:]

        /// A column of tasks beside them makes it a table of tasks, of which problems and remedies are remarks.
        init?(_ row: Grid.Row) {
            guard row.filled.count >= 2, row.filled.allSatisfy({ $0.text.singleSpaced.count <= 60 }) else {
                return nil
            }
            for cell in row.cells {
                let key = cell.text.comparisonKey
                if Self.tasks.contains(where: { key.range(ofWords: $0) != nil }) { return nil }
                if let role = Self.role(of: key), !columns.values.contains(role) { columns[cell.column] = role }
            }
            guard let problem = column(.problem), column(.remedy) != nil else { return nil }
            // Beside what is to be done, difficulties are remarks on its progress.
            guard columns.count * 2 >= row.filled.count else { return nil }
            let key = row.cells.first { $0.column == problem }?.text.comparisonKey ?? ""
            if column(.title) != nil, key.contains("khó khăn") || key.contains("vướng mắc") { return nil }
        }

        func column(_ role: Role) -> Int? { columns.first { $0.value == role }?.key }

        private static func role(of key: String) -> Role? {
            if ["tt", "stt", "số tt", "số thứ tự"].contains(key) { return .number }
            if has(key, FieldLabel.deadlines) { return .deadline }
            if has(key, FieldLabel.actors + ["cơ quan", "đơn vị", "chủ trì", "thực hiện", "phụ trách"]) {
                return .actor
            }
            if has(key, FieldLabel.remedies) { return .remedy }
            if ["nhóm vấn đề", "lĩnh vực", "nội dung", "nội dung kiểm tra", "tên vấn đề", "nhóm"].contains(key) {
                return .title
            }
            return has(key, FieldLabel.problems) ? .problem : nil
        }

        private static func has(_ key: String, _ phrases: [String]) -> Bool {
            let key = ["các ", "những ", "nội dung ", "tên "].reduce(key) { key, word in
                key.hasPrefix(word) ? String(key.dropFirst(word.count)) : key
            }
            return phrases.contains { phrase in
                key == phrase
                    || key.hasPrefix(phrase) && ["/", ",", "(", " "].contains(key.dropFirst(phrase.count).first)
            }
        }

        private static let tasks = ["nhiệm vụ", "công việc", "đầu việc", "nội dung chỉ đạo", "văn bản giao"]
    }

    private mutating func read(_ grid: Grid, _ head: Head, from body: Int) {
        var section: String?
        var stack = HeadingStack()
        for row in grid.rows.dropFirst(body) where !row.isColumnNumbers && !row.filled.isEmpty {
            let problem = cell(.problem, head, row)
            let remedy = cell(.remedy, head, row)
            if let heading = heading(of: row, after: stack.labels) {
                stack.push(heading)
                section = stack.section
                continue
            }
            guard problem?.isBlank == false || remedy?.isBlank == false else { continue }
            let isSame = !drafts.isEmpty && (problem.map { $0.continues || $0.isBlank } ?? true)
            if !isSame { drafts.append(draft(head, row, problem, section)) }
            add(head, row, remedy)
        }
    }

    private func draft(_ head: Head, _ row: Grid.Row, _ problem: Grid.Cell?, _ section: String?) -> FindingDraft {
        let problems = problem?.text.paragraphs ?? []
        let label = cell(.number, head, row).flatMap { Int($0.printed.trimmedMarks) }
        let title = cell(.title, head, row)?.text.exported ?? problems.first ?? ""
        return FindingDraft(group: label, section: section, title: title.withoutListLabels, problems: problems)
    }

    private mutating func add(_ head: Head, _ row: Grid.Row, _ remedy: Grid.Cell?) {
        var draft = drafts.removeLast()
        let actor = cell(.actor, head, row)?.text.exported
        if let remedy, !remedy.continues {
            draft.remedies += remedy.text.paragraphs.map { FindingDraft.Remedy(text: $0, actorWords: actor) }
        } else if let actor, let last = draft.remedies.indices.last, draft.remedies[last].actorWords != actor {
            draft.remedies[last].actorWords = [draft.remedies[last].actorWords, actor].compactMap { $0 }.joined(
                separator: "; ")
        }
        if let deadline = cell(.deadline, head, row), !deadline.continues, let words = deadline.text.exported,
            !draft.deadlines.contains(words)
        {
            draft.deadlines.append(words)
        }
        drafts.append(draft)
    }

    private func cell(_ role: Head.Role, _ head: Head, _ row: Grid.Row) -> Grid.Cell? {
        head.column(role).flatMap { row.cell(at: $0) }
    }

    /// A single text over the row, or a label with a title and nothing else.
    private func heading(of row: Grid.Row, after labels: [HeadingLabel]) -> HeadingStack.Heading? {
        let own = row.filled.filter { !$0.continues }
        if own.count == 1, own[0].span > 1, let labelled = LabelledWords(own[0].printed, after: labels) {
            return HeadingStack.Heading(label: labelled.label, words: labelled.words, isParagraph: false)
        }
        guard own.count == 2, let label = HeadingLabel(cell: own[0].printed, after: labels) else { return nil }
        switch label.kind {
        case .capital, .roman: return HeadingStack.Heading(label: label, words: own[1].printed, isParagraph: false)
        case .number, .letter: return nil
        }
    }
}

extension String {
    /// The paragraphs of a cell without their labels.
    fileprivate var paragraphs: [String] {
        split(separator: "\n").map { String($0).withoutListLabels }.filter { !$0.isBlankCell }
    }
}
