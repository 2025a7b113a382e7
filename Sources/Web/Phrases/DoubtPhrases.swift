import Domain

/// What a doubt is about, by its name and severity.
extension Phrase {
    static func severity(_ severity: Flag.Severity) -> Phrase {
        switch severity {
        case .high: Phrase(vi: "Phải hỏi nguồn", en: "Must be asked")
        case .medium: Phrase(vi: "Cần xem lại", en: "To be looked at")
        case .low: Phrase(vi: "Ghi nhận", en: "Noted")
        }
    }

    static func doubt(_ category: FlagCategory) -> Phrase {
        switch category {
        case .duplicateRow: Phrase(vi: "Một nhiệm vụ ở hai danh sách", en: "One task in two lists")
        case .nearDuplicate: Phrase(vi: "Hai nhiệm vụ gần như một", en: "Two tasks almost one")
        case .conflictingDeadline: Phrase(vi: "Hai thời hạn khác nhau", en: "Two different deadlines")
        case .conflictingLead: Phrase(vi: "Hai cơ quan chủ trì khác nhau", en: "Two different leads")
        case .conflictingStatus: Phrase(vi: "Hai tình trạng khác nhau", en: "Two different statuses")
        case .doneOnlySubmitted: Phrase(vi: "Báo xong nhưng mới trình", en: "Said done, only submitted")
        case .doneWithoutEvidence: Phrase(vi: "Báo xong, chưa thấy căn cứ", en: "Said done, nothing shows it")
        case .donePartially: Phrase(vi: "Báo xong, lời nói về một phần", en: "Said done, words of a part")
        case .doneOtherProduct: Phrase(vi: "Báo xong bằng sản phẩm khác", en: "Said done, another product")
        case .doneLate: Phrase(vi: "Sản phẩm ra sau hạn", en: "Product after the due day")
        case .doneAheadOfDeadline: Phrase(vi: "Báo xong trước hạn rất lâu", en: "Said done long before due")
        case .evidenceOlderThanTask: Phrase(vi: "Căn cứ có trước nhiệm vụ", en: "Evidence older than the task")
        case .copiedDescription: Phrase(vi: "Mô tả chép của việc khác", en: "Description copied")
        case .deadlineMissing: Phrase(vi: "Thiếu thời hạn", en: "No deadline")
        case .deadlineNotADay: Phrase(vi: "Thời hạn không phải một ngày", en: "Deadline is no day")
        case .deadlineInOtherCell: Phrase(vi: "Thời hạn nằm ở ô khác", en: "Deadline in another cell")
        case .deadlineImplausible: Phrase(vi: "Thời hạn khó tin", en: "Implausible deadline")
        case .deadlineBeforeDirective: Phrase(vi: "Hạn trước ngày giao", en: "Due before it was given")
        case .deadlineImminent: Phrase(vi: "Hạn ngay sau báo cáo", en: "Due right after the report")
        case .outstandingMissing: Phrase(vi: "Đơn vị chưa hoàn thành để trống", en: "Outstanding agencies left empty")
        case .leadMismatch: Phrase(vi: "Đơn vị chưa xong không phải chủ trì", en: "Outstanding agency is no lead")
        case .leadUndecided: Phrase(vi: "Chưa rõ ai chủ trì", en: "Lead undecided")
        case .leadInTitle: Phrase(vi: "Cơ quan nằm trong tên việc", en: "Lead stands in the title")
        case .shiftedCell: Phrase(vi: "Ô lệch cột", en: "Cell in the wrong column")
        case .truncatedValue: Phrase(vi: "Giá trị bị cắt", en: "Value cut off")
        case .missingCell: Phrase(vi: "Ô trống", en: "Empty cell")
        case .parentRow: Phrase(vi: "Dòng chỉ dẫn vào các dòng sau", en: "Row that only introduces others")
        case .missingNumber: Phrase(vi: "Thiếu số thứ tự", en: "Missing number")
        case .structure: Phrase(vi: "Bố cục bảng", en: "Structure of the table")
        case .agencyVariant: Phrase(vi: "Cùng cơ quan, hai cách ghi", en: "One agency, two spellings")
        case .ambiguousAgencyList: Phrase(vi: "Danh sách cơ quan hiểu được hai cách", en: "Ambiguous list of agencies")
        case .unknownAgency: Phrase(vi: "Chưa rõ là cơ quan nào", en: "Unknown agency")
        case .staleAgency: Phrase(vi: "Cơ quan đã sáp nhập", en: "Agency that was merged")
        case .documentVariant: Phrase(vi: "Cùng văn bản, hai cách ghi", en: "One document, two spellings")
        case .documentDateVariant: Phrase(vi: "Cùng văn bản, hai ngày", en: "One document, two dates")
        case .malformedDocument: Phrase(vi: "Số, ký hiệu chưa đúng dạng", en: "Malformed symbol")
        case .numberFormat: Phrase(vi: "Cách ghi số", en: "Form of a number")
        case .dateFormat: Phrase(vi: "Cách ghi ngày", en: "Form of a day")
        case .notNormalised: Phrase(vi: "Mã chữ chưa chuẩn", en: "Text not normalised")
        case .typo: Phrase(vi: "Nghi gõ nhầm", en: "Likely slip")
        case .arithmetic: Phrase(vi: "Tổng không khớp", en: "Sum does not agree")
        case .claimContradicted: Phrase(vi: "Khẳng định mâu thuẫn với bảng", en: "Claim contradicted by the table")
        case .claimUnverifiable: Phrase(vi: "Khẳng định chưa kiểm tra được", en: "Claim that cannot be checked")
        case .scopeMismatch: Phrase(vi: "Phạm vi không khớp", en: "Scope does not agree")
        case .targetMissing: Phrase(vi: "Chưa đăng ký chỉ tiêu", en: "No target registered")
        case .targetImplausible: Phrase(vi: "Chỉ tiêu khó tin", en: "Implausible target")
        case .rateOutOfBounds:
            Phrase(vi: "Tỷ lệ ngoài khoảng có thể có", en: "Rate outside its possible bounds")
        case .rateDecline: Phrase(vi: "Số cộng dồn giảm", en: "Cumulative figure falls")
        case .mixedPeriod: Phrase(vi: "Kỳ số liệu lẫn lộn", en: "Mixed periods")
        case .deliverableMismatch: Phrase(vi: "Kết quả khác tên việc", en: "Product differs from the title")
        case .other: Phrase(vi: "Nghi vấn khác", en: "Another doubt")
        }
    }
}
