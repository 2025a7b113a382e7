import Basics
import Domain

/// What the pages of sources say.
extension Phrase {
    static let sourcesLede = Phrase(
        vi:
            "Mọi điều ở đây đều đọc từ các văn bản dưới đây. Lời của văn bản được giữ nguyên; mỗi nhiệm vụ dẫn về dòng của nó.",
        en: "All that stands here was read from these documents. Their words are kept; each task leads back to its row."
    )
    static let sourcesRead1 = Phrase(vi: "Văn bản đã đọc", en: "Documents read")
    static let versionsReplaced = Phrase(vi: "Bản đã được thay hoặc rút", en: "Versions replaced or withdrawn")
    static let revisions = Phrase(vi: "Các lần ghi", en: "Revisions")
    static let revisionsNote = Phrase(
        vi: "Mỗi lần ghi vào sổ có một số. Mở một số để xem sổ như đã biết ở lần ghi đó.",
        en: "Every write has a number. Open one to see the register as it was known then.")
    static let documentHead = Phrase(vi: "Văn bản", en: "Document")
    static let dateHead = Phrase(vi: "Ngày", en: "Date")
    static let fileHead = Phrase(vi: "Tệp", en: "File")
    static let rowsHead = Phrase(vi: "Dòng nhiệm vụ", en: "Task rows")
    static let tasksHead = Phrase(vi: "Nhiệm vụ", en: "Tasks")
    static let revisionHead = Phrase(vi: "Lần ghi", en: "Revision")
    static let whenHead = Phrase(vi: "Lúc (giờ Việt Nam)", en: "When (Việt Nam time)")
    static let whoHead = Phrase(vi: "Ai", en: "Who")
    static let aboutDocument = Phrase(vi: "Văn bản này", en: "This document")
    static let issuerHead = Phrase(vi: "Cơ quan ban hành", en: "Issued by")
    static let formatHead = Phrase(vi: "Dạng", en: "Form")
    static let versionHead = Phrase(vi: "Bản thứ", en: "Version")
    static let fingerprintHead = Phrase(vi: "SHA-256", en: "SHA-256")
    static let outline = Phrase(vi: "Các phần của văn bản", en: "Parts of the document")
    static let beforeAppendices = Phrase(vi: "Phần đầu", en: "Beginning")
    static let asRead = Phrase(vi: "Văn bản như đã đọc", en: "The document as it was read")
    static let tableAsRead = Phrase(vi: "Bảng của văn bản", en: "A table of the document")
    static let documentEmpty = Phrase(
        vi: "Không lưu đoạn nào của văn bản này.", en: "No part of this document is kept.")
    static let documentInside = Phrase(
        vi: "Nguyên văn chỉ có ở trang nội bộ, vì chứa mô tả và ghi chú của cơ quan báo cáo.",
        en: "The words stand on the internal site only: they hold descriptions and remarks.")
    static let taskRowsRead = Phrase(vi: "Dòng được hiểu là nhiệm vụ", en: "Rows read as tasks")
    static let showRows = Phrase(vi: "Xem các dòng", en: "Show the rows")
    static let tasksNamed = Phrase(vi: "Nhiệm vụ mà văn bản nêu", en: "Tasks that it names")
    static let showTasks = Phrase(vi: "Xem các nhiệm vụ", en: "Show the tasks")

    static func replacedAt(_ revision: Identifier<Revision>) -> Phrase {
        Phrase(
            vi: "Bản này hết hiệu lực từ lần ghi \(revision.number).",
            en: "This version ended at revision \(revision.number).")
    }

    static func verb(_ verb: String) -> Phrase {
        switch verb {
        case "ImportDocument": Phrase(vi: "Nhập văn bản", en: "Document imported")
        case "WithdrawSource": Phrase(vi: "Rút văn bản", en: "Document withdrawn")
        case "NameAgency": Phrase(vi: "Ghi tên khác của cơ quan", en: "Name of an agency noted")
        case "CorrectReading": Phrase(vi: "Sửa cách đọc", en: "Reading corrected")
        case "DecideSimilar": Phrase(vi: "Quyết định về nhiệm vụ giống nhau", en: "Decided on like tasks")
        case "IssueReport": Phrase(vi: "Phát hành báo cáo", en: "Report issued")
        default: Phrase(vi: verb, en: verb)
        }
    }
}
