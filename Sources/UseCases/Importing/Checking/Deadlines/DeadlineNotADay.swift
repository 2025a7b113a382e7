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
        } + findings(material)
    }

    /// Remedies that are due by an event or a document.
    private static func findings(_ material: Material) -> [Doubt] {
        material.findings.compactMap { finding in
            let why: String
            switch finding.deadline.kind {
            case .byEvent: why = "tính từ một sự kiện"
            case .byDirective: why = "dẫn sang văn bản khác"
            default: return nil
            }
            return .prose(
                .deadlineNotADay, .medium, rows: [finding.key],
                places: [Place(appendix: finding.appendix, row: finding.key)],
                message: "\(finding.title.quoted(80)): thời hạn khắc phục \(why), chưa có ngày để theo dõi.",
                values: [Flag.Value("finding", finding.title.shortened(300)), Flag.Value("day", "")])
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
