import Domain

/// The data dictionary: every field of every kind, in its order.
extension ExportKind {
    package var fields: [ExportField] {
        switch self {
        case .tasks: ExportFields.tasks
        case .obligations: ExportFields.obligations
        case .agencies: ExportFields.agencies
        case .directives: ExportFields.directives
        case .rates: ExportFields.rates
        case .findings: ExportFields.findings
        case .lines: ExportFields.lines
        case .claims: ExportFields.claims
        case .quality: ExportFields.quality
        }
    }
}

extension ExportKind {
    /// The parts of a deadline, in a list of tasks.
    static var deadlineFields: [ExportField] { ExportFields.deadline }
}

private enum ExportFields {
    fileprivate static let tasks: [ExportField] = [
        .init("key", .text, .task, "Khóa của dòng: phụ lục và số thứ tự", "Key of the row: appendix and number"),
        .init("source", .text, .sourceName, "Mã nguồn", "Code of the source"),
        .init("appendix", .text, .task, "Phụ lục", "Appendix"),
        .init("section", .text, optional: true, .task, "Nhãn mục phía trên", "Labels of the headings above"),
        .init("subsection", .text, optional: true, .task, "Nhãn mục con phía trên", "Label of the part above"),
        .init("number", .text, optional: true, .task, "Số thứ tự như in", "Number as printed"),
        .init("assignment", .text, .task, "Mã nhiệm vụ", "Id of the task"),
        .init("title", .text, .task, "Tên nhiệm vụ", "Title"),
        .init("deliverable", .text, optional: true, .deliverable, "Kết quả dự kiến", "Promised product"),
        .init("description", .text, optional: true, .description, "Mô tả kết quả", "What was achieved"),
        .init("note", .text, optional: true, .note, "Ghi chú", "Remark"),
        .init("directive", .object(directive), optional: true, .directive, "Văn bản giao", "Directive"),
        .init("leadAgencies", .list(.text), .lead, "Cơ quan chủ trì", "Lead agencies"),
        .init("coordinatingAgencies", .list(.text), .coordinating, "Cơ quan phối hợp", "Coordinating agencies"),
        .init("leadGroups", .list(.object(group)), .lead, "Nhóm chủ trì", "Lead groups"),
        .init("coordinatingGroups", .list(.object(group)), .coordinating, "Nhóm phối hợp", "Coordinating groups"),
        .init("deadline", .object(deadline + [phases]), .deadline, "Thời hạn", "Deadline"),
        .init(
            "status", .word(StatedStatus.allCases.map(\.rawValue)), optional: true, .standing, "Tình trạng nguồn nói",
            "Status as the source states it"),
        .init("grade", .word(Grade.allCases.map(\.rawValue)), optional: true, .grade, "Mức hoàn thành", "Grade"),
        .init(
            "outstanding", .list(.text), optional: true, .outstanding, "Đơn vị chưa hoàn thành", "Outstanding agencies"),
        .init("cells", .list(.object(cell)), .sourceCells, "Các ô nguyên văn", "Cells as received"),
    ]

    fileprivate static let obligations: [ExportField] = [
        .init("assignment", .text, .task, "Mã nhiệm vụ", "Id of the task"),
        .init("title", .text, .task, "Tên nhiệm vụ", "Title"),
        .init(
            "agency", .text, optional: true, .lead, "Cơ quan; trống khi nhóm không liệt kê được",
            "Agency; null for a group that cannot be listed"),
        .init("agencyCode", .text, optional: true, .lead, "Mã cơ quan", "Code of the agency"),
        .init("group", .text, optional: true, .lead, "Nhóm mà phần việc từ đó ra", "Group that it came from"),
        .init("due", .day, optional: true, .deadline, "Ngày cuối còn đúng hạn", "Last day on time"),
        .init(
            "standing", .word(Standing.allCases.map(\.rawValue)), .standing, "Tình trạng theo ngày được hỏi",
            "Standing as of the day asked"),
        .init("overdueDays", .integer, optional: true, .standing, "Số ngày quá hạn", "Days overdue"),
        .init("grade", .word(Grade.allCases.map(\.rawValue)), optional: true, .grade, "Mức hoàn thành", "Grade"),
        .init("keys", .list(.text), .task, "Các dòng nêu nhiệm vụ", "Rows that name the task"),
        .init("basis", .text, .standing, "Vì sao có tình trạng này", "Why it stands so"),
    ]

    fileprivate static let agencies: [ExportField] = [
        .init("agencyCode", .text, optional: true, .lead, "Mã cơ quan", "Code of the agency"),
        .init("name", .text, .lead, "Tên", "Name"), .init("kind", .text, .lead, "Loại", "Kind"),
        .init("parent", .text, optional: true, .lead, "Thuộc cơ quan", "Agency that it belongs to"),
        .init("from", .day, optional: true, .lead, "Có từ ngày", "Exists from"),
        .init("until", .day, optional: true, .lead, "Có đến ngày", "Existed until"),
        .init("predecessors", .list(.text), .lead, "Các cơ quan trước đó", "Predecessors"),
        .init("successors", .list(.text), .lead, "Các cơ quan kế tục", "Successors"),
        .init("aliases", .list(.text), .lead, "Tên khác", "Other names"),
        .init("leads", .integer, .lead, "Số phần việc chủ trì", "Obligations that it leads"),
        .init("coordinates", .integer, .coordinating, "Số nhiệm vụ phối hợp", "Tasks that it helps with"),
        .init("overdue", .integer, .standing, "Số phần việc quá hạn", "Overdue obligations"),
    ]

    fileprivate static let directives: [ExportField] = [
        .init("type", .text, optional: true, .directive, "Loại", "Type"),
        .init("symbol", .text, .directive, "Số, ký hiệu", "Symbol"),
        .init("issuer", .text, optional: true, .directive, "Cơ quan ban hành", "Issuer"),
        .init("date", .day, optional: true, .directive, "Ngày", "Date"),
        .init("title", .text, optional: true, .directive, "Trích yếu", "Title"),
        .init("variants", .list(.text), .directive, "Cách ghi khác", "Other spellings"),
        .init("assigns", .integer, .directive, "Số nhiệm vụ giao", "Tasks that it gave"),
        .init("keys", .list(.text), .directive, "Các dòng dẫn", "Rows that cite it"),
    ]

    fileprivate static let rates: [ExportField] = [
        .init("table", .integer, .rate, "Bảng trong phụ lục", "Table in its appendix"),
        .init("agency", .text, .rate, "Cơ quan", "Agency"),
        .init("agencyCode", .text, optional: true, .rate, "Mã cơ quan", "Code of the agency"),
        .init("period", .text, .rate, "Tháng", "Month"),
        .init("through", .day, .rate, "Số liệu đến ngày", "Last day measured"),
        .init("target", .number, optional: true, .rate, "Chỉ tiêu, phần trăm", "Target in percent"),
        .init("value", .number, optional: true, .rate, "Kết quả, phần trăm", "Result in percent"),
        .init("met", .boolean, optional: true, .rate, "Đạt chỉ tiêu", "Whether the target is met"),
        .init("note", .text, optional: true, .note, "Ghi chú", "Remark"),
    ]

    fileprivate static let findings: [ExportField] = [
        .init("group", .integer, optional: true, .finding, "Nhóm vấn đề", "Group"),
        .init("section", .text, optional: true, .finding, "Mục", "Section"),
        .init("title", .text, .finding, "Tên", "Title"),
        .init("problems", .list(.text), .finding, "Vấn đề", "Problems"),
        .init("remedies", .list(.object(remedy)), .finding, "Giải pháp", "Remedies"),
        .init("deadline", .object(deadline), .finding, "Thời hạn", "Deadline"),
        .init("places", .list(.text), .finding, "Nơi kiểm tra", "Places inspected"),
    ]

    fileprivate static let lines: [ExportField] = [
        .init("section", .text, .networkLine, "Mục", "Section"),
        .init("what", .text, .networkLine, "Điều được đo", "What is measured"),
        .init("place", .text, optional: true, .networkLine, "Nơi", "Place"),
        .init("value", .number, optional: true, .networkLine, "Số liệu", "Value"),
        .init("unit", .text, optional: true, .networkLine, "Đơn vị", "Unit"),
        .init("capacity", .number, optional: true, .networkLine, "Năng lực", "Capacity"),
        .init("shareStated", .number, optional: true, .networkLine, "Tỷ lệ nguồn nêu", "Share stated"),
        .init("shareComputed", .number, optional: true, .networkLine, "Tỷ lệ tính lại", "Share computed"),
        .init("text", .text, .networkLine, "Nguyên văn", "As written"),
    ]

    fileprivate static let claims: [ExportField] = [
        .init("appendix", .text, .claim, "Phụ lục", "Appendix"),
        .init("row", .text, optional: true, .claim, "Khóa của dòng", "Key of the row"),
        .init("text", .text, .claim, "Câu như viết", "The sentence as written"),
        .init("subject", .text, .claim, "Điều được nói đến", "What it is about"),
        .init("stated", .number, optional: true, .claim, "Số nêu", "Stated value"),
        .init("computed", .number, optional: true, .claim, "Số tính lại", "Computed value"),
        .init("verdict", .word(Claim.Verdict.allCases.map(\.rawValue)), .claim, "Kết luận", "Verdict"),
        .init("why", .text, .claim, "Vì sao", "Why"),
    ]

    fileprivate static let quality: [ExportField] = [
        .init("category", .word(FlagCategory.allCases.map(\.rawValue)), .flag, "Loại nghi vấn", "Category"),
        .init("severity", .word(Flag.Severity.allCases.map(\.rawValue)), .flag, "Mức", "Severity"),
        .init("rows", .list(.text), .flag, "Các dòng", "Rows"),
        .init("message", .text, .flag, "Lời", "Message"),
        .init("places", .list(.object(place)), .flag, "Nơi ghi", "Places"),
        .init("values", .map, .flag, "Các giá trị so sánh", "Values compared"),
    ]
}

// MARK: - Parts

extension ExportFields {
    fileprivate static let directive: [ExportField] = [
        .init("type", .text, optional: true, .directive, "Loại", "Type"),
        .init("symbol", .text, .directive, "Số, ký hiệu", "Symbol"),
        .init("date", .day, optional: true, .directive, "Ngày", "Date"),
    ]

    fileprivate static let group: [ExportField] = [
        .init("code", .text, .lead, "Mã nhóm", "Code of the group"),
        .init("qualifier", .text, optional: true, .lead, "Lời hạn chế", "Qualifier"),
        .init("words", .text, .lead, "Nguyên văn", "As written"),
    ]

    fileprivate static let deadline: [ExportField] = [
        .init("raw", .text, optional: true, .deadline, "Nguyên văn", "As written"),
        .init("kind", .word(Deadline.Kind.allCases.map(\.rawValue)), .deadline, "Loại thời hạn", "Kind"),
        .init("due", .day, optional: true, .deadline, "Ngày cuối còn đúng hạn", "Last day on time"),
    ]

    fileprivate static let phases = ExportField(
        "phases",
        .list(
            .object([
                .init("due", .day, optional: true, .deadline, "Ngày", "Day"),
                .init("what", .text, optional: true, .deadline, "Việc", "What"),
            ])), .deadline, "Các bước", "Steps")

    fileprivate static let cell: [ExportField] = [
        .init("header", .text, .sourceCells, "Tên cột", "Header"),
        .init("text", .text, .sourceCells, "Nguyên văn", "Text"),
    ]

    fileprivate static let remedy: [ExportField] = [
        .init("text", .text, .finding, "Giải pháp", "Remedy"),
        .init("agencies", .list(.text), .finding, "Cơ quan thực hiện", "Agencies that act"),
        .init("groups", .list(.object(group)), .finding, "Nhóm thực hiện", "Groups that act"),
    ]

    fileprivate static let place: [ExportField] = [
        .init("appendix", .text, .flag, "Phụ lục", "Appendix"),
        .init("row", .text, optional: true, .flag, "Dòng", "Row"),
        .init("column", .text, optional: true, .flag, "Cột", "Column"),
    ]
}
