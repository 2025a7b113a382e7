import Basics
package import Domain

/// Which lists a report has, and what stands in them: data that an agency writes for itself, a line a statement (the
/// forms stand at the head of `standard.report`).
package struct ReportDefinition: Equatable, Sendable {
    package var title = ""
    /// The agency that issues it; nil leaves it out.
    package var issuer: String?
    package var appendices: [Appendix] = []

    /// One appendix.
    package struct Appendix: Equatable, Sendable {
        /// As printed: `01`.
        package var number: String
        package var title = ""
        package var content = Content.tasks
        package var parts: [Part] = []
        /// What was said before the first part.
        fileprivate var common: Part?

        init(number: String) {
            self.number = number
        }
    }

    /// What an appendix lists.
    package enum Content: String, CaseIterable, Sendable {
        case tasks = "nhiệm vụ"
        case rates = "tỷ lệ"
        case findings = "kiểm tra"
    }

    /// One table, with the line above it.
    package struct Part: Equatable, Sendable {
        package var heading: String?
        /// Any of these; empty for all.
        package var choices: [Choice] = []
        package var directive: DocumentReference?
        package var order: Order?
        package var block: Block?
        package var columns: [Column] = []
    }

    /// Which tasks are listed.
    package enum Choice: String, CaseIterable, Sendable {
        case doneInPeriod = "hoàn thành trong kỳ"
        case overdue = "quá hạn"
        case notReported = "chưa có báo cáo"
        case due = "có thời hạn"
        case ongoing = "thường xuyên"
        case noDeadline = "không có thời hạn"
        case open = "chưa hoàn thành"
    }

    /// What parts a list of tasks below its head.
    package enum Order: String, CaseIterable, Sendable {
        case month = "tháng"
        case section = "mục"
    }

    /// Which agencies a table of rates lists.
    package enum Block: String, CaseIterable, Sendable {
        case ministries = "bộ, ngành"
        case formerProvinces = "tỉnh trước sáp nhập"
        case provinces = "tỉnh sau sáp nhập"
        case others = "khác"
    }

    /// A column; its header says what it holds, as that of a source does.
    package struct Column: Equatable, Sendable {
        package let header: String
        package let role: ColumnRole

        /// Nil where the words name nothing that a task has.
        package init?(_ header: String) {
            guard let role = ColumnRole(header: header.comparisonKey) else { return nil }
            self.header = header
            self.role = role
        }
    }
}

// MARK: - Reading

extension ReportDefinition {
    /// - Throws: `Refusal.invalid` with the lines that say nothing.
    package init(_ text: String) throws(Refusal) {
        var problems: [FieldProblem] = []
        for (number, line) in text.tellingLines where !read(line) {
            problems.append(FieldProblem(field: "dòng \(number)", code: "unknownWord"))
        }
        if appendices.isEmpty { problems.append(FieldProblem(field: "phụ lục", code: "missing")) }
        guard problems.isEmpty else { throw .invalid(problems) }
    }

    private mutating func read(_ line: String) -> Bool {
        if line.hasPrefix("["), line.hasSuffix("]") {
            appendices.append(Appendix(number: String(line.dropFirst().dropLast()).singleSpaced))
            return true
        }
        guard let colon = line.firstIndex(of: ":") else { return false }
        let name = String(line[..<colon]).singleSpaced
        let value = String(line[line.index(after: colon)...]).singleSpaced
        guard !appendices.isEmpty else {
            switch name {
            case "tên": title = value
            case "cơ quan": issuer = value
            default: return false
            }
            return true
        }
        return appendices[appendices.count - 1].read(name, value)
    }
}

extension ReportDefinition.Appendix {
    /// What is said before the first part is said of all of them.
    fileprivate mutating func read(_ name: String, _ value: String) -> Bool {
        switch name {
        case "tên": title = value
        case "danh mục":
            guard let content = ReportDefinition.Content(rawValue: value) else { return false }
            self.content = content
        case "phần":
            if common == nil { common = parts.first ?? ReportDefinition.Part() }
            if parts.first?.heading == nil { parts.removeAll() }
            var part = common ?? ReportDefinition.Part()
            part.heading = value
            parts.append(part)
        default:
            if parts.isEmpty { parts.append(ReportDefinition.Part()) }
            return parts[parts.count - 1].read(name, value)
        }
        return true
    }
}

extension ReportDefinition.Part {
    fileprivate mutating func read(_ name: String, _ value: String) -> Bool {
        switch name {
        case "chọn":
            let words = value.split(separator: ",").map { String($0).singleSpaced }
            choices = words.compactMap { ReportDefinition.Choice(rawValue: $0) }
            return choices.count == words.count
        case "văn bản":
            directive =
                DocumentReader.citations(in: value).first?.reference ?? DocumentReference(type: nil, symbol: value)
            return true
        case "xếp theo":
            order = ReportDefinition.Order(rawValue: value)
            return order != nil
        case "khối":
            block = ReportDefinition.Block(rawValue: value)
            return block != nil
        case "cột":
            let words = value.split(separator: ";").map { String($0).singleSpaced }
            columns = words.compactMap { ReportDefinition.Column($0) }
            return columns.count == words.count
        default: return false
        }
    }
}
