import Basics
import Domain

/// What the pages of agencies say.
extension Phrase {
    static let agenciesLate = Phrase(vi: "cơ quan có phần\u{A0}việc quá hạn:", en: "agencies have overdue obligations:")
    static let obligationsLate = Phrase(vi: "phần\u{A0}việc chưa xong.", en: "of them.")
    static let longestHead = Phrase(vi: "Lâu nhất (ngày)", en: "Longest (days)")
    static let doneHead = Phrase(vi: "Đã xong", en: "Done")
    static let unlistedNote = Phrase(
        vi:
            "phần\u{A0}việc thuộc các nhóm không liệt kê được (“các cơ quan liên quan”…), không của cơ quan nào ở trên.",
        en: "obligations belong to groups that cannot be listed, and to none of the agencies above.")
    static let overdueOf = Phrase(vi: "quá hạn trong", en: "overdue of")
    static let tasksItLeads = Phrase(vi: "nhiệm\u{A0}vụ chủ trì", en: "tasks that it leads")
    static let tasksOfAgency = Phrase(
        vi: "Nhiệm vụ chủ trì, trễ lâu nhất trước", en: "Tasks that it leads, longest late first")
    static let wholeList = Phrase(vi: "Lọc, xếp, tải danh sách này", en: "Filter, sort, download this list")
    static let restOfList = Phrase(vi: "Còn nữa; danh sách đủ có", en: "There are more; the whole list has")
    static let aboutAgency = Phrase(vi: "Cơ quan này", en: "This agency")
    static let agencyUnknown = Phrase(
        vi: "Tên này do nguồn viết; hệ thống chưa biết là cơ quan nào. Ghi tên khác bằng lệnh giamsat agency alias.",
        en: "A source writes this name; the register does not know the agency. Name it with giamsat agency alias.")
    static let existsFrom = Phrase(vi: "Có từ ngày", en: "Exists since")
    static let existedUntil = Phrase(vi: "Có đến ngày", en: "Existed until")
    static let cameFrom = Phrase(vi: "Sáp nhập từ", en: "Merged from")
    static let takenOverBy = Phrase(vi: "Việc chuyển sang", en: "Work passed on to")
    static let otherNames = Phrase(vi: "Tên khác", en: "Other names")
    static let spellings = Phrase(vi: "Cách ghi trong các nguồn", en: "How sources write it")
    static let ratesOfAgency = Phrase(vi: "Hồ sơ trực tuyến toàn trình", en: "Fully online dossiers")

    static func longest(_ days: Int) -> Phrase {
        Phrase(vi: ", lâu nhất \(days)\u{A0}ngày", en: ", the longest by \(days)\u{A0}days")
    }

    static func inRows(_ count: Int) -> Phrase {
        Phrase(vi: "\(count)\u{A0}dòng", en: count == 1 ? "1\u{A0}row" : "\(count)\u{A0}rows")
    }

    static func noAgency(_ day: CivilDate) -> Phrase {
        Phrase(
            vi: "Không cơ quan nào có phần việc như vậy theo ngày \(day.vietnamese).",
            en: "No agency has such an obligation as of \(day.english).")
    }

    static func agencyHasNothing(_ day: CivilDate) -> Phrase {
        Phrase(
            vi: "Không chủ trì nhiệm vụ nào theo ngày \(day.vietnamese).", en: "It leads no task as of \(day.english).")
    }

    static func kind(_ kind: Agency.Kind) -> Phrase {
        switch kind {
        case .ministry: Phrase(vi: "Bộ", en: "Ministry")
        case .ministerialAgency: Phrase(vi: "Cơ quan ngang bộ", en: "Ministry-level agency")
        case .governmentAgency: Phrase(vi: "Cơ quan thuộc Chính phủ", en: "Government agency")
        case .partyBody: Phrase(vi: "Cơ quan của Đảng", en: "Party body")
        case .partyCommittee: Phrase(vi: "Đảng ủy, tỉnh ủy, thành ủy", en: "Party committee")
        case .stateBody: Phrase(vi: "Cơ quan nhà nước khác", en: "Other state body")
        case .province: Phrase(vi: "Tỉnh, thành phố", en: "Province or city")
        case .enterprise: Phrase(vi: "Doanh nghiệp", en: "Enterprise")
        case .organisation: Phrase(vi: "Tổ chức", en: "Organisation")
        case .other: Phrase(vi: "Cơ quan khác", en: "Other body")
        }
    }
}

// MARK: - Rates

extension Phrase {
    static let period = Phrase(vi: "Kỳ", en: "Period")
    static let target = Phrase(vi: "Chỉ tiêu (%)", en: "Target (%)")
    static let result = Phrase(vi: "Kết quả (%)", en: "Result (%)")
    static let metHead = Phrase(vi: "So với chỉ tiêu", en: "Met")
    static let met = Phrase(vi: "đạt", en: "met")
    static let notMet = Phrase(vi: "chưa đạt", en: "not met")
    static let noTarget = Phrase(vi: "chưa đăng ký chỉ tiêu", en: "no target registered")
    static let noFigure = Phrase(vi: "chưa có số liệu", en: "no figure")

    static func month(_ day: CivilDate) -> Phrase {
        let (year, month, _) = day.components
        return Phrase(
            vi: "Tháng \(month)/\(year)", en: day.english.split(separator: " ").dropFirst().joined(separator: " "))
    }

    static func rateSentence(_ rate: MeasuredRate) -> Phrase {
        func said(_ language: Language) -> String {
            let value = rate.value.map { language.percent($0) } ?? language.say(.noFigure)
            let target = rate.target.map { language.percent($0) } ?? language.say(.noTarget)
            return "\(rate.agency.name): \(value) / \(target)"
        }
        return Phrase(vi: said(.vi), en: said(.en))
    }
}
