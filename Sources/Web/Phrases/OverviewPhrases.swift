import Basics
import Domain
import UseCases

/// What the overview says.
extension Phrase {
    static let registerEmpty = Phrase(vi: "Sổ theo dõi còn trống", en: "The register is empty")
    static let dueSoonLede = Phrase(vi: "Trong 30 ngày tới đến hạn", en: "Due within 30 days:")
    static let leadsCounted = Phrase(vi: "Chỉ đếm vai trò chủ trì", en: "Leads only")
    static let obligationsHead = Phrase(vi: "Phần việc", en: "Obligations")
    static let taskAndObligation = Phrase(
        vi: "Một nhiệm vụ giao nhiều cơ quan là nhiều phần việc; nhiệm vụ mang tình trạng của phần việc đáng lo nhất.",
        en: "A task of several agencies is several obligations; it stands as the worst of them.")
    static let tenAgencies = Phrase(
        vi: "Mười cơ quan nhiều phần việc quá hạn nhất", en: "The ten agencies furthest behind")
    static let rankHead = Phrase(vi: "Hạng", en: "Rank")
    static let lateTasks = Phrase(
        vi: "Nhiệm vụ quá hạn còn nhiều cơ quan chưa xong nhất", en: "Overdue tasks with most agencies not done")
    static let allOfThem = Phrase(vi: "Tất cả nhiệm vụ quá hạn", en: "All overdue tasks")
    static let comingDue = Phrase(vi: "Sắp tới hạn", en: "Coming due")
    static let dueCalendar = Phrase(vi: "Lịch các thời hạn (ICS)", en: "Calendar of due days (ICS)")
    static let monthHead = Phrase(vi: "Hạn", en: "Due")
    static let daysLeft = Phrase(vi: "Còn (ngày)", en: "Days left")
    static let within = Phrase(vi: "Trong", en: "Within")
    static let eachAgency = Phrase(vi: "Từng cơ quan, bản đồ", en: "Each agency, maps")
    static let noRates = Phrase(
        vi: "Chưa có số liệu tỷ lệ. Bảng tỷ lệ của báo cáo đọc được sẽ hiện ở đây.",
        en: "No rates yet. The tables of rates of a report that was read will stand here.")
    static let tableHead = Phrase(vi: "Bảng", en: "Table")
    static let valuesAndPlaces = Phrase(vi: "Hai giá trị và nơi ghi", en: "Both values and places")
    static let countHead = Phrase(vi: "Số", en: "Count")
    static let compareWith = Phrase(vi: "So với ngày khác", en: "Compare with another day")
    static let earlierDay = Phrase(vi: "Thay đổi tính từ ngày", en: "Changes since")
    static let overdueByDay = Phrase(vi: "Phần việc quá hạn theo ngày", en: "Overdue obligations by day")
    static let showTable = Phrase(vi: "Xem bảng số", en: "Show the table")
    static let fromDay = Phrase(vi: "Từ ngày", en: "From")
    static let overdueObligations = Phrase(vi: "Phần việc quá hạn", en: "Overdue obligations")

    static func nothingLate(_ day: CivilDate) -> Phrase {
        Phrase(
            vi: "Không có phần việc nào quá hạn theo ngày \(day.vietnamese)",
            en: "No obligation is overdue as of \(day.english)")
    }

    static func nothingComing(_ day: CivilDate) -> Phrase {
        Phrase(
            vi: "Không có phần việc chưa xong nào có hạn từ ngày \(day.vietnamese).",
            en: "Nothing open falls due from \(day.english) on.")
    }

    static func longestLate(_ days: Int) -> Phrase {
        Phrase(vi: "Lâu nhất \(days)\u{A0}ngày:", en: "Longest by \(days)\u{A0}days:")
    }

    static func changeSince(_ day: CivilDate, _ change: Int) -> Phrase {
        if change == 0 {
            return Phrase(
                vi: "Từ \(day.vietnamese) số quá hạn không đổi.", en: "No change since \(day.english).")
        }
        let (vi, en) = change > 0 ? ("có thêm", "more") : ("bớt", "fewer")
        let number = (vi: Language.vi.number(abs(change)), en: Language.en.number(abs(change)))
        return Phrase(
            vi: "Từ \(day.vietnamese) \(vi) \(number.vi) phần\u{A0}việc quá hạn.",
            en: "\(number.en) \(en) overdue obligations since \(day.english).")
    }

    static func sinceHead(_ day: CivilDate) -> Phrase {
        let (_, month, date) = day.components
        return Phrase(vi: "từ \(date)/\(month)", en: "since \(date)/\(month)")
    }

    static func days(_ days: Int) -> Phrase { Phrase(vi: "\(days) ngày:", en: "\(days) days:") }

    static func overdueSentence(from first: CivilDate, to last: CivilDate, count: Int) -> Phrase {
        Phrase(
            vi: "Từ \(first.vietnamese) đến \(last.vietnamese), số phần việc quá hạn đến \(count).",
            en: "From \(first.english) to \(last.english) overdue obligations came to \(count).")
    }

    static func outcome(_ outcome: RateOutcome) -> Phrase {
        switch outcome {
        case .met: Phrase(vi: "Đạt", en: "Met")
        case .unmet: Phrase(vi: "Chưa đạt", en: "Not met")
        case .untargeted: Phrase(vi: "Chưa đăng ký", en: "No target")
        case .unknown: Phrase(vi: "Chưa có số", en: "No figure")
        }
    }

    static func rateTable(_ table: RateBoard) -> Phrase {
        let kind = RateTableKind(table)
        let period = table.lastPeriod
        return Phrase(
            vi: kind.name.vi + (period.map { ", \(Phrase.month($0).vi.lowercased())" } ?? ""),
            en: kind.name.en + (period.map { ", \(Phrase.month($0).en)" } ?? ""))
    }
}

/// Whom a table of rates is about, by its rows.
struct RateTableKind {
    let name: Phrase

    init(_ table: RateBoard) {
        let count = table.rows.count
        if !table.isOfProvinces {
            name = Phrase(vi: "\(count) bộ, ngành", en: "\(count) ministries and agencies")
        } else if table.isOfMergedProvinces {
            name = Phrase(vi: "\(count) tỉnh, thành phố trước sáp nhập", en: "\(count) provinces before the merger")
        } else {
            name = Phrase(vi: "\(count) tỉnh, thành phố", en: "\(count) provinces and cities")
        }
    }
}
