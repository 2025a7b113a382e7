import Basics
import Domain

/// What a heading of a list, or a cell of results, says of how its tasks stand.
enum StatusWords {
    /// Whether a cell holds more than a status word.
    static func isMore(_ text: String) -> Bool {
        StatedStatus(words: text) == nil
    }

    /// The status that a list states of all its rows: "CÁC NHIỆM VỤ ĐÃ HOÀN THÀNH", "NHIỆM VỤ QUÁ HẠN". Nil where its
    /// words name none, or more than one.
    static func ofList(_ heading: String) -> StatedStatus? {
        let words = heading.comparisonKey
        func says(_ phrases: String...) -> Bool { phrases.contains { words.range(ofWords: $0) != nil } }
        let isOpen = says("chưa hoàn thành", "không hoàn thành", "chậm hoàn thành")
        let isOverdue = says("quá hạn", "chậm tiến độ", "chậm muộn", "trễ hạn", "chậm hạn")
        let isCompleted = !isOpen && says("đã hoàn thành", "hoàn thành đúng hạn", "nhiệm vụ hoàn thành", "đã xong")
        let isInProgress = says("đang thực hiện", "đang triển khai") || (isOpen && !isOverdue)
        let isNotStarted = says("chưa thực hiện", "chưa triển khai")
        if isCompleted { return isOverdue || isInProgress || isNotStarted ? nil : .completed }
        if isOverdue { return .overdue }
        if isInProgress { return isNotStarted ? nil : .inProgress }
        return isNotStarted ? .notStarted : nil
    }
}
