import Basics
import Domain
import UseCases

/// What head, foot and error pages say.
extension Phrase {
    static let nothing = Phrase(vi: "", en: "")
    static let tagline = Phrase(
        vi: "Giám sát, đánh giá việc thực hiện nghị quyết", en: "Monitoring how a resolution is carried out")
    static let skip = Phrase(vi: "Bỏ qua, đến nội dung", en: "Skip to content")
    static let mainNavigation = Phrase(vi: "Chính", en: "Main")
    static let menu = Phrase(vi: "Mục lục", en: "Menu")
    static let position = Phrase(vi: "Vị trí", en: "You are here")
    static let searchLabel = Phrase(vi: "Từ cần tra cứu", en: "Words to search for")
    static let searchHint = Phrase(vi: "Nhiệm vụ, cơ quan, văn bản", en: "Task, agency, document")
    static let searchKey = Phrase(vi: "Gõ / để đến ô tra cứu", en: "Press / to search")
    static let all = Phrase(vi: "Tất cả", en: "All")

    static func place(_ place: SitePath.Place) -> Phrase {
        switch place.section {
        case .overview: Phrase(vi: "Tổng quan", en: "Overview")
        case .tasks, .task, .tasksFile: Phrase(vi: "Nhiệm vụ", en: "Tasks")
        case .agencies, .agency: Phrase(vi: "Cơ quan", en: "Agencies")
        case .directives, .directive: Phrase(vi: "Văn bản", en: "Documents")
        case .indicators: Phrase(vi: "Chỉ số", en: "Indicators")
        case .inspections: Phrase(vi: "Kiểm tra", en: "Inspections")
        case .databases: Phrase(vi: "Cơ sở dữ liệu", en: "Databases")
        case .quality: Phrase(vi: "Chất lượng dữ liệu", en: "Data quality")
        case .sources, .source: Phrase(vi: "Nguồn", en: "Sources")
        case .search: Phrase(vi: "Tra cứu", en: "Search")
        case .method: Phrase(vi: "Cách tính", en: "Method")
        case .openData, .dataFile: Phrase(vi: "Dữ liệu mở", en: "Open data")
        case .reports, .report, .reportFile: Phrase(vi: "Báo cáo", en: "Reports")
        }
    }
}

// MARK: - Day and revision

extension Phrase {
    static let dayOfData = Phrase(vi: "Ngày của số liệu", en: "Day of the data")
    static let dataTo = Phrase(vi: "Số liệu đến", en: "Data to")
    static let newestReportEnd = Phrase(vi: ", ngày của báo cáo mới nhất", en: ", the date of the newest report")
    static let dataOfToday = Phrase(vi: "Số liệu theo hôm nay,", en: "As of today,")
    static let dataAsOf = Phrase(vi: "Số liệu theo ngày", en: "As of")
    static let pastDay = Phrase(vi: "Đang xem một ngày đã qua:", en: "A past day:")
    static let pastDayEnd = Phrase(vi: ", theo mọi điều biết đến nay", en: ", from all that is known now")
    static let seeToday = Phrase(vi: "Xem theo hôm nay", en: "See as of today")
    static let backToNow = Phrase(vi: "Về sổ hiện nay", en: "Back to the register of now")
    static let otherDay = Phrase(vi: "Chọn ngày khác", en: "Another day")
    static let dayAsked = Phrase(vi: "Xem số liệu theo ngày", en: "As of the day")
    static let revisionAsked = Phrase(vi: "Như sổ đã biết ở lần ghi số", en: "As known at revision number")
    static let see = Phrase(vi: "Xem", en: "See")
    static let dayForm = Phrase(
        vi: "Ghi ngày/tháng/năm; để trống lần ghi để xem sổ hiện nay. Mốc có sẵn:",
        en: "Written day/month/year; no revision means the register of now. For example:")

    static func backTo(_ day: CivilDate) -> Phrase {
        Phrase(vi: "Về ngày \(day.vietnamese)", en: "Back to \(day.english)")
    }

    static func asKnownAt(_ revision: Identifier<Revision>) -> Phrase {
        Phrase(
            vi: ", như sổ đã biết ở lần ghi \(revision.number)", en: ", as known at revision \(revision.number)")
    }
}

// MARK: - Foot

extension Phrase {
    static let footSources = Phrase(vi: "Nguồn của trang này", en: "Where this page comes from")
    static let noSourceYet = Phrase(
        vi: "Sổ theo dõi chưa đọc văn bản nào. Nhập một báo cáo bằng lệnh giamsat import.",
        en: "The register has read no document yet. Import a report with giamsat import.")
    static let newestSource = Phrase(vi: "Văn bản mới nhất:", en: "Newest document:")
    static let sourcesRead = Phrase(vi: "tất cả các nguồn:", en: "all sources:")
    static let wordsKept = Phrase(
        vi: "Lời của nguồn giữ nguyên văn; điều hệ thống hiểu đứng bên cạnh.",
        en: "The words of the source are kept; what the program reads in them stands beside.")
    static let openData = Phrase(vi: "Dữ liệu mở", en: "Open data")
    static let allData = Phrase(vi: "Tải toàn bộ, từ điển, API", en: "Everything as files, dictionary, API")
    static let aboutSystem = Phrase(vi: "Về hệ thống", en: "About")
    static let noSecrets = Phrase(vi: "Không chứa bí mật nhà nước", en: "Holds no state secrets")
    static let insideSite = Phrase(
        vi: "Trang nội bộ: có mô tả, ghi chú và nghi vấn", en: "Internal site: with descriptions, remarks and doubts")
    static let openSite = Phrase(
        vi: "Trang công khai: không có mô tả, ghi chú và nghi vấn",
        en: "Public site: without descriptions, remarks and doubts")

    static func sourceName(_ source: Source) -> Phrase {
        let issuer = source.issuer ?? source.fileName
        return Phrase(vi: "\(issuer), \(source.date.vietnamese)", en: "\(issuer), \(source.date.english)")
    }
}

// MARK: - Errors

extension Phrase {
    static let badRequest = Phrase(vi: "Địa chỉ hỏi điều không đọc được", en: "The address asks what cannot be read")
    static let cannotRead = Phrase(vi: "Không đọc được:", en: "Cannot be read:")
    static let notFound = Phrase(vi: "Không có trang này", en: "There is no such page")
    static let notFoundLede = Phrase(
        vi: "Địa chỉ không dẫn đến trang nào. Có thể nhiệm vụ, cơ quan hay văn bản mang tên khác; hãy tra cứu.",
        en: "The address leads nowhere. The task, agency or document may have another name; search for it.")
    static let pagesThere = Phrase(vi: "Các trang có ở đây", en: "Pages that there are")

    static func requestID(_ id: String) -> Phrase {
        Phrase(vi: "Mã yêu cầu: \(id)", en: "Request: \(id)")
    }

    static func problem(_ problem: FieldProblem, typed: String) -> Phrase {
        let (vi, en): (String, String) =
            switch problem.code {
            case "notADay": ("không phải một ngày; hãy ghi như 18/7/2025", "is no day; write it like 18/7/2025")
            case "notANumber": ("không phải một số", "is no number")
            case "unknown": ("không có trong sổ", "is not in the register")
            case "tooLong": ("dài quá 200 ký tự", "is longer than 200 characters")
            case "reversed": ("ngày đầu sau ngày cuối", "the first day is after the last")
            default: ("không phải một lựa chọn của bộ lọc này", "is no choice of this filter")
            }
        return Phrase(
            vi: "\(Phrase.field(problem.field).vi): “\(typed)” \(vi).",
            en: "\(Phrase.field(problem.field).en): “\(typed)” \(en).")
    }
}
