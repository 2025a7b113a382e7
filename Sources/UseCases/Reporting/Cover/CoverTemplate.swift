import Basics
import Domain

/// The text of a covering report with places for numbers (*mẫu báo cáo*), read from lines as `standard.cover` shows
/// them. A number is asked for by its question in braces: `{obligations?standing=overdue}`.
package struct CoverTemplate: Sendable, Equatable {
    /// "BÁO CÁO".
    package private(set) var name = "BÁO CÁO"
    /// What it is about (*trích yếu*).
    package private(set) var subject: [Piece] = []
    package private(set) var items: [Item] = []

    package enum Item: Sendable, Equatable {
        case heading([Piece])
        case paragraph([Piece], when: Condition?)
        case table(Table)
        case list(List)
    }

    package enum Piece: Sendable, Equatable {
        case words(String)
        case figure(FigureQuery)
        case name(Name)
    }

    /// What a report knows besides numbers.
    package enum Name: String, CaseIterable, Sendable {
        case day = "ngày"
        case period = "kỳ"
        case previousNumber = "số trước"
        case previousDay = "ngày trước"
    }

    /// When a paragraph stands.
    package enum Condition: Sendable, Equatable {
        /// The number is not zero.
        case some(FigureQuery)
        /// A report was issued before; none was.
        case previous(Bool)
    }

    package enum Table: Sendable, Equatable {
        /// Done or not, on time or late.
        case standings
        /// The agencies that are furthest behind.
        case ranking(Int)
        /// Targets met, by table.
        case rates
    }

    package enum List: Sendable, Equatable {
        /// The tasks that are late the longest.
        case attention(Int)
        /// What differs from the report before.
        case changes(Int)
        /// The appendices by name.
        case appendices
    }
}

// MARK: - Reading

extension CoverTemplate {
    /// - Throws: `Refusal.invalid` with the lines that say nothing.
    package init(_ text: String) throws(Refusal) {
        var problems: [FieldProblem] = []
        for (number, line) in text.tellingLines where !read(line) {
            problems.append(FieldProblem(field: "dòng \(number)", code: "unknownWord"))
        }
        if items.isEmpty, problems.isEmpty { problems.append(FieldProblem(field: "nội dung", code: "missing")) }
        guard problems.isEmpty else { throw .invalid(problems) }
    }

    private static let keys = ["tên", "trích yếu", "mục", "bảng", "danh sách"]

    private mutating func read(_ line: String) -> Bool {
        if line.hasPrefix("nếu ") { return readConditional(line) }
        guard let key = Self.keys.first(where: { line.hasPrefix($0 + ":") }) else { return add(line, when: nil) }
        let value = String(line.dropFirst(key.count + 1)).singleSpaced
        switch key {
        case "tên": name = value
        case "trích yếu":
            guard let pieces = Self.pieces(value) else { return false }
            subject = pieces
        case "mục":
            guard let pieces = Self.pieces(value) else { return false }
            items.append(.heading(pieces))
        case "bảng":
            guard let table = Table(value) else { return false }
            items.append(.table(table))
        default:
            guard let list = List(value) else { return false }
            items.append(.list(list))
        }
        return true
    }

    /// "nếu {số}: …", "nếu có báo cáo trước: …", "nếu chưa có báo cáo trước: …"
    private mutating func readConditional(_ line: String) -> Bool {
        for (words, isThere) in [("nếu có báo cáo trước:", true), ("nếu chưa có báo cáo trước:", false)]
        where line.hasPrefix(words) {
            return add(String(line.dropFirst(words.count)).singleSpaced, when: .previous(isThere))
        }
        guard line.hasPrefix("nếu {"), let end = line.firstRange(of: "}:"),
            let query = FigureQuery(String(line[..<end.lowerBound].dropFirst("nếu {".count)))
        else { return false }
        return add(String(line[end.upperBound...]).singleSpaced, when: .some(query))
    }

    private mutating func add(_ text: String, when condition: Condition?) -> Bool {
        guard let pieces = Self.pieces(text), !pieces.isEmpty else { return false }
        items.append(.paragraph(pieces, when: condition))
        return true
    }

    /// Nil where braces hold what is neither a question nor a name, or do not close.
    private static func pieces(_ text: String) -> [Piece]? {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
            guard let close = rest[open...].firstIndex(of: "}") else { return nil }
            let inside = String(rest[rest.index(after: open)..<close])
            if let name = Name(rawValue: inside) {
                pieces.append(.name(name))
            } else if let query = FigureQuery(inside), query.text.count <= FigureQuery.longest {
                pieces.append(.figure(query))
            } else {
                return nil
            }
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
        return pieces
    }
}

extension CoverTemplate.Table {
    fileprivate init?(_ text: String) {
        switch (text, text.count(after: "xếp hạng")) {
        case ("tình trạng", _): self = .standings
        case ("tỷ lệ", _): self = .rates
        case (_, let count?): self = .ranking(count)
        default: return nil
        }
    }
}

extension CoverTemplate.List {
    fileprivate init?(_ text: String) {
        switch (text, text.count(after: "chú ý"), text.count(after: "thay đổi")) {
        case ("phụ lục", _, _): self = .appendices
        case (_, let count?, _): self = .attention(count)
        case (_, _, let count?): self = .changes(count)
        default: return nil
        }
    }
}

extension String {
    /// "xếp hạng 10" → 10.
    fileprivate func count(after words: String) -> Int? {
        guard hasPrefix(words + " "), let count = Int(dropFirst(words.count + 1)), (1...100).contains(count) else {
            return nil
        }
        return count
    }
}

extension CoverTemplate {
    /// The text of the standard report.
    package static func standard() throws(Refusal) -> CoverTemplate {
        try CoverTemplate(String(decoding: PackageResources.standard_cover, as: UTF8.self))
    }
}
