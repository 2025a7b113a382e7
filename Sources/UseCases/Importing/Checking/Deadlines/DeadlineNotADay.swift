import Basics
import Domain

/// `deadlineNotADay`: by reference to a document, by an event, in steps of which none or not all have a day, or in words
/// that tell no day.
enum DeadlineNotADay {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.rows.enumerated().compactMap { index, row in
            guard let words = row.appearance.deadlineWords, let why = why(row) else { return nil }
            return .row(
                index, of: material, .deadlineNotADay, .medium, fault: .deadline(index), at: [.deadline],
                message: "Thời hạn ghi \(words.quoted()): \(why)",
                values: [Flag.Value("deadline", words), Flag.Value("day", "")])
        }
    }

    private static func why(_ row: ReadRow) -> String? {
        switch row.appearance.deadline.kind {
        case .byDirective: return "dẫn sang văn bản khác, chưa có ngày để theo dõi."
        case .byEvent: return "tính từ một sự kiện, chưa có ngày để theo dõi."
        case .phased:
            let open = row.appearance.deadline.steps.filter { $0.due == nil }
            guard let step = open.first else { return nil }
            return "bước \((step.what ?? "sau cùng").quoted(80)) không có ngày."
        case .none:
            for doubt in row.deadlineDoubts {
                switch doubt {
                case .notADay: return "không đọc được ngày nào."
                case .yearUnknown: return "không rõ năm, danh sách và văn bản không cho biết."
                default: break
                }
            }
            return nil
        default: return nil
        }
    }
}
