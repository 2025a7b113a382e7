import Basics
import Domain
import UseCases

/// What the list of tasks says.
extension Phrase {
    static let byStanding = Phrase(vi: "Theo tình trạng", en: "By standing")
    static let standingHead = Phrase(vi: "Tình trạng", en: "Standing")
    static let task = Phrase(vi: "Nhiệm vụ", en: "Task")
    static let agency = Phrase(vi: "Cơ quan", en: "Agency")
    static let leadAgency = Phrase(vi: "Cơ quan chủ trì", en: "Lead agency")
    static let due = Phrase(vi: "Hạn", en: "Due")
    static let openAgencies = Phrase(vi: "Cơ quan chưa xong", en: "Agencies not done")
    static let open = Phrase(vi: "Chưa xong", en: "Not done")
    static let nobodyNamed = Phrase(vi: "Chưa rõ ai chủ trì", en: "No lead named")
    static let tasksCaption = Phrase(vi: "Nhiệm vụ theo bộ lọc", en: "Tasks by this filter")
    static let obligationsCaption = Phrase(
        vi: "Phần việc theo bộ lọc: mỗi dòng là một nhiệm vụ ở một cơ quan",
        en: "Obligations by this filter: a row is one task at one agency")
    static let pages = Phrase(vi: "Trang", en: "Pages")
    static let previous = Phrase(vi: "Trước", en: "Previous")
    static let next = Phrase(vi: "Sau", en: "Next")
    static let download = Phrase(vi: "Tải danh sách này:", en: "Download this list:")
    static let unfoldTitles = Phrase(vi: "hiện đủ tên", en: "show full titles")
    static let foldTitles = Phrase(vi: "thu gọn tên", en: "fold titles")
    static let dropAllFilters = Phrase(vi: "Bỏ mọi bộ lọc.", en: "Drop all filters.")

    static func tasksCounted(_ count: Int) -> Phrase {
        Phrase(vi: "nhiệm\u{A0}vụ", en: count == 1 ? "task" : "tasks")
    }

    static func obligationsCounted(_ count: Int) -> Phrase {
        Phrase(vi: "phần\u{A0}việc", en: count == 1 ? "obligation" : "obligations")
    }

    static func doubts(_ count: Int) -> Phrase { Phrase(vi: "nghi vấn", en: count == 1 ? "doubt" : "doubts") }

    static func sorted(_ order: TaskOrder) -> Phrase {
        switch order {
        case .standing: Phrase(vi: "việc trễ lâu nhất trước", en: "longest late first")
        case .due: Phrase(vi: "xếp theo hạn, gần nhất trước", en: "by due day, earliest first")
        case .dueDescending: Phrase(vi: "xếp theo hạn, xa nhất trước", en: "by due day, latest first")
        case .agency: Phrase(vi: "xếp theo cơ quan chủ trì", en: "by lead agency")
        case .open: Phrase(vi: "nhiều cơ quan chưa xong nhất trước", en: "most agencies not done first")
        case .number: Phrase(vi: "xếp theo số", en: "by number")
        }
    }

    static func form(_ form: SelectionFile.Form) -> Phrase {
        switch form {
        case .csv: Phrase(vi: "CSV", en: "CSV")
        case .xlsx: Phrase(vi: "Excel", en: "Excel")
        case .json: Phrase(vi: "JSON", en: "JSON")
        case .ics: Phrase(vi: "lịch ICS", en: "ICS calendar")
        }
    }

    static func unknownFilter(_ name: String) -> Phrase {
        Phrase(vi: "Không có bộ lọc tên “\(name)”; đã bỏ qua.", en: "There is no filter “\(name)”; it was left out.")
    }

    static func noTaskSelected(_ day: CivilDate) -> Phrase {
        Phrase(
            vi: "Không có nhiệm vụ nào theo các bộ lọc này, theo ngày \(day.vietnamese).",
            en: "No task matches these filters as of \(day.english).")
    }

    static func noTaskOnDay(_ day: CivilDate) -> Phrase {
        Phrase(
            vi: "Đến ngày \(day.vietnamese) chưa nhiệm vụ nào được giao. Xem một ngày sau đó.",
            en: "No task had been given by \(day.english). See a later day.")
    }
}

// MARK: - Filters

extension Phrase {
    static let filterSummary = Phrase(
        vi: "Lọc theo cơ quan, tình trạng, hạn…", en: "Filter by agency, standing, due day…")
    static let filterTasks = Phrase(vi: "Lọc nhiệm vụ", en: "Filter tasks")
    static let moreFilters = Phrase(
        vi: "Thêm bộ lọc: vai trò, khối cơ quan, văn bản giao, phụ lục, mục, loại kết quả, mức hoàn thành…",
        en: "More filters: role, kind of agency, directive, appendix, section, product, grade…")
    static let filterWords = Phrase(vi: "Từ trong tên, mô tả, số văn bản", en: "Words of title, description, symbol")
    static let filterWordsShort = Phrase(vi: "Từ", en: "Words")
    static let allAgencies = Phrase(vi: "Tất cả cơ quan", en: "All agencies")
    static let dueRange = Phrase(vi: "Hạn từ, đến ngày", en: "Due from, to")
    static let dueFrom = Phrase(vi: "Hạn từ", en: "Due from")
    static let dueTo = Phrase(vi: "Hạn đến", en: "Due to")
    static let doFilter = Phrase(vi: "Lọc", en: "Filter")
    static let role = Phrase(vi: "Vai trò của cơ quan", en: "Role of the agency")
    static let block = Phrase(vi: "Khối cơ quan", en: "Kind of agency")
    static let directive = Phrase(vi: "Văn bản giao", en: "Directive")
    static let appendix = Phrase(vi: "Phụ lục", en: "Appendix")
    static let section = Phrase(vi: "Mục", en: "Section")
    static let productKind = Phrase(vi: "Loại kết quả", en: "Kind of product")
    static let gradeHead = Phrase(vi: "Mức hoàn thành", en: "Grade")
    static let doubtKind = Phrase(vi: "Loại nghi vấn", en: "Kind of doubt")
    static let filtersInForce = Phrase(vi: "Bộ lọc đang dùng", en: "Filters in force")
    static let filtering = Phrase(vi: "Đang lọc:", en: "Filtered by:")
    static let dropFilter = Phrase(vi: ", bỏ lọc này", en: ", drop this filter")
    static let dropAll = Phrase(vi: "Bỏ tất cả", en: "Drop all")

    static func appendixNamed(_ appendix: String) -> Phrase {
        Phrase(vi: "Phụ lục \(appendix)", en: "Appendix \(appendix)")
    }

    static func role(_ role: TaskFilter.Role) -> Phrase {
        switch role {
        case .lead: Phrase(vi: "Chủ trì", en: "Leads")
        case .coordinating: Phrase(vi: "Phối hợp", en: "Coordinates")
        case .any: Phrase(vi: "Chủ trì hoặc phối hợp", en: "Leads or coordinates")
        }
    }

    static func block(_ block: AgencyBlock) -> Phrase {
        switch block {
        case .ministries: Phrase(vi: "Bộ, cơ quan ngang bộ", en: "Ministries")
        case .localities: Phrase(vi: "Tỉnh, thành phố", en: "Provinces and cities")
        case .party: Phrase(vi: "Cơ quan Đảng", en: "Party bodies")
        case .others: Phrase(vi: "Cơ quan khác", en: "Other bodies")
        case .unknown: Phrase(vi: "Tên chưa rõ là cơ quan nào", en: "Names not yet known")
        case .unlisted: Phrase(vi: "Nhóm không liệt kê được", en: "Groups that cannot be listed")
        }
    }

    /// The words of addresses as people know them; for messages about fields.
    static func field(_ name: String) -> Phrase {
        switch name {
        case "q": filterWordsShort
        case "agency": agency
        case "role": role
        case "block": block
        case "directive": directive
        case "appendix": appendix
        case "section": section
        case "source": .place(.sources)
        case "product": productKind
        case "grade": gradeHead
        case "progress": progressHead
        case "doubt": doubtKind
        case "due-from": dueFrom
        case "due-to": dueTo
        case "standing": standingHead
        case "page": pages
        case "sort": Phrase(vi: "Thứ tự", en: "Order")
        case "view": Phrase(vi: "Cách xem", en: "View")
        case TimeParameter.day: dayOfData
        case TimeParameter.revision: Phrase(vi: "Lần ghi", en: "Revision")
        default: Phrase(vi: name, en: name)
        }
    }

    static let progressHead = Phrase(vi: "Đã xong hay chưa", en: "Done or not")

    static func progress(_ progress: TaskFilter.Progress) -> Phrase {
        switch progress {
        case .open: Phrase(vi: "Chưa xong", en: "Not done")
        case .done: Phrase(vi: "Đã xong", en: "Done")
        }
    }

    static func product(_ kind: ProductKind) -> Phrase {
        switch kind {
        case .law: Phrase(vi: "Luật", en: "Law")
        case .ordinance: Phrase(vi: "Pháp lệnh", en: "Ordinance")
        case .resolution: Phrase(vi: "Nghị quyết", en: "Resolution")
        case .decree: Phrase(vi: "Nghị định", en: "Decree")
        case .decision: Phrase(vi: "Quyết định", en: "Decision")
        case .circular: Phrase(vi: "Thông tư", en: "Circular")
        case .directiveDocument: Phrase(vi: "Chỉ thị, công điện", en: "Directive, telegram")
        case .plan: Phrase(vi: "Kế hoạch, quy hoạch", en: "Plan")
        case .programme: Phrase(vi: "Chương trình", en: "Programme")
        case .strategy: Phrase(vi: "Chiến lược", en: "Strategy")
        case .scheme: Phrase(vi: "Đề án", en: "Scheme")
        case .project: Phrase(vi: "Dự án", en: "Project")
        case .report: Phrase(vi: "Báo cáo", en: "Report")
        case .proposal: Phrase(vi: "Tờ trình, hồ sơ đề nghị", en: "Proposal")
        case .guidance: Phrase(vi: "Hướng dẫn", en: "Guidance")
        case .regulation: Phrase(vi: "Quy chế, quy định, quy trình", en: "Regulation")
        case .standard: Phrase(vi: "Tiêu chuẩn, định mức", en: "Standard")
        case .database: Phrase(vi: "Cơ sở dữ liệu", en: "Database")
        case .platform: Phrase(vi: "Nền tảng, cổng", en: "Platform")
        case .system: Phrase(vi: "Hệ thống, phần mềm", en: "System")
        case .service: Phrase(vi: "Dịch vụ, tiện ích", en: "Service")
        case .event: Phrase(vi: "Hội nghị, phong trào", en: "Event")
        case .list: Phrase(vi: "Danh mục", en: "List")
        case .mechanism: Phrase(vi: "Cơ chế, chính sách", en: "Mechanism")
        case .budget: Phrase(vi: "Ngân sách, nguồn lực", en: "Budget")
        case .document: Phrase(vi: "Văn bản khác", en: "Another document")
        case .other: Phrase(vi: "Kết quả khác", en: "Something else")
        }
    }
}
