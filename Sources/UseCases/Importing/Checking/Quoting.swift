import Basics
import Domain

/// How messages quote what was found.
extension String {
    /// In quotation marks, white space folded, cut between words.
    func quoted(_ limit: Int = 110) -> String { "“\(shortened(limit))”" }

    func shortened(_ limit: Int = 110) -> String {
        let text = singleSpaced
        guard text.count > limit else { return text }
        let cut = text.prefix(limit)
        let end = cut.lastIndex(of: " ") ?? cut.endIndex
        return "\(cut[..<end].trimmedEnd)…"
    }

    /// The beginning small, to go on a sentence.
    var beginningSmall: String { prefix(1).lowercased() + dropFirst() }
}

extension Substring {
    fileprivate var trimmedEnd: Substring {
        var text = self
        while let last = text.unicodeScalars.last, last.isEndMark || last == " " { text = text.dropLast() }
        return text
    }
}

extension StatedStatus {
    /// As a message names it.
    var named: String {
        switch self {
        case .completed: "đã hoàn thành"
        case .overdue: "quá hạn"
        case .inProgress: "đang thực hiện"
        case .notStarted: "chưa thực hiện"
        }
    }
}

extension Sequence<String> {
    /// "A, B và C"; of more than `limit` the first, and how many more.
    func listed(_ limit: Int = 6) -> String {
        let all = Array(self)
        guard all.count > 1 else { return all.first ?? "" }
        if all.count > limit { return "\(all.prefix(limit).joined(separator: ", ")) và \(all.count - limit) mục khác" }
        return "\(all.dropLast().joined(separator: ", ")) và \(all[all.count - 1])"
    }
}
