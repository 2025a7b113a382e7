import Basics
import Domain

/// How tasks are said to stand.
enum TaskStanding: String, CaseIterable {
    case completed = "đã hoàn thành"
    case open = "chưa hoàn thành"
    case overdue = "quá hạn"
    case inProgress = "đang thực hiện"
    case notDue = "chưa đến hạn"
    case notStarted = "chưa thực hiện"

    func holds(for row: ReadRow) -> Bool {
        // What a list says nothing of is still to be done.
        if self == .notDue { return ![.completed, .overdue].contains(row.appearance.status) }
        guard let status = row.appearance.status else { return false }
        return switch self {
        case .notDue: false
        case .completed: status == .completed
        case .open: status != .completed
        case .overdue: status == .overdue
        case .inProgress: status == .inProgress
        case .notStarted: status == .notStarted
        }
    }

    /// Each standing that a text names.
    static func all(in text: String) -> Set<TaskStanding> {
        var rest = text
        var found: Set<TaskStanding> = []
        for (words, standing) in phrases {
            while let range = rest.range(ofWords: words) {
                if let standing { found.insert(standing) }
                rest.replaceSubrange(range, with: String(repeating: "·", count: words.count))
            }
        }
        return found
    }

    /// The longer first; words of a day by which something is to be done tell no standing.
    private static let phrases: [(String, TaskStanding?)] = [
        ("thời hạn hoàn thành", nil), ("hạn hoàn thành", nil), ("phải hoàn thành", nil), ("cần hoàn thành", nil),
        ("hoàn thành trước", nil), ("đang thực hiện quá hạn", .overdue), ("chậm tiến độ", .overdue),
        ("chưa đến hạn", .notDue), ("chưa tới hạn", .notDue), ("còn trong hạn", .notDue), ("còn hạn", .notDue),
        ("quá hạn", .overdue), ("trễ hạn", .overdue), ("chậm muộn", .overdue), ("chưa triển khai", .notStarted),
        ("chưa thực hiện", .notStarted), ("chưa hoàn thành", .open), ("đang thực hiện", .inProgress),
        ("đang triển khai", .inProgress), ("đang làm", .inProgress), ("chưa làm", .notStarted),
        ("đã hoàn thành", .completed), ("hoàn thành", .completed), ("đã xong", .completed),
    ]
}
