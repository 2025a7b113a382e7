import Domain

/// The rules of counting, told on the page that defines them.
extension Phrase {
    static let onThisPage = Phrase(vi: "Trên trang này", en: "On this page")

    static func chapter(_ chapter: MethodPage.Chapter) -> [Phrase] {
        switch chapter {
        case .counts:
            [
                Phrase(
                    vi:
                        "Nhiệm vụ là một việc như văn bản giao. Phần việc là một nhiệm vụ ở một cơ quan chủ trì: chính phần việc mới xong hay trễ. Nhiệm vụ giao cho nhiều cơ quan có nhiều phần việc.",
                    en:
                        "A task is one piece of work as a directive gives it. An obligation is one task at one lead agency: it is the obligation that is done or late."
                ),
                Phrase(
                    vi:
                        "Nhiệm vụ mang tình trạng của phần việc đáng lo nhất: quá hạn, rồi quá hạn chưa có báo cáo, sắp đến hạn, đang thực hiện, không có thời hạn, thường xuyên, hoàn thành muộn, chưa rõ ngày, đúng hạn. Khi lọc theo một cơ quan, chỉ tính phần việc của cơ quan đó.",
                    en:
                        "A task stands as the worst of its obligations. With a filter for an agency only the obligations of that agency count."
                ),
                Phrase(
                    vi:
                        "Cơ quan phối hợp được nêu, nhưng không bao giờ bị tính là trễ. Các dòng cùng tên, cùng chủ trì, cùng văn bản giao là một nhiệm vụ, dù đứng ở mấy danh sách.",
                    en:
                        "Coordinating agencies are shown and are never late. Rows with the same title, leads and directive are one task, in however many lists they stand."
                ),
            ]
        case .groups:
            [
                Phrase(
                    vi:
                        "“Các bộ, ngành, địa phương” gồm những cơ quan có vào ngày được hỏi: trước 1/7/2025 có 63 tỉnh, thành phố, từ ngày đó có 34. Khi sáp nhập, việc chưa xong chuyển sang cơ quan mới, một lần, cùng thời hạn; xong chỉ khi mọi cơ quan cũ đã xong.",
                    en:
                        "“Các bộ, ngành, địa phương” holds the agencies that exist on the day asked: 63 provinces before 1 July 2025, 34 since. At a merger open work passes on once, with its due day."
                ),
                Phrase(
                    vi:
                        "Nhóm có lời hạn chế (“có liên quan”, “được giao nhiệm vụ”) không liệt kê được; nhóm là một phần việc chung. Danh sách quá hạn nêu tên ai thì người đó chưa xong; các cơ quan chủ trì khác hiểu là đã xong, chưa rõ ngày.",
                    en:
                        "A group with a qualifier cannot be listed and is one obligation. In a list of overdue tasks those named are not done; the other leads count as done, day unknown."
                ),
            ]
        case .times:
            [
                Phrase(
                    vi:
                        "Theo ngày D: tình trạng của ngày D, tính từ mọi điều biết đến nay. Điều một nguồn sau đó nói là chưa xong thì vào ngày D cũng chưa xong; điều nói là xong mà không ghi ngày thì xong từ ngày của nguồn.",
                    en:
                        "As of D: how it stood on D, from all that is known now. What a later source says is not done was not done on D; what it says is done, without a day, is done from its own date."
                ),
                Phrase(
                    vi:
                        "Như đã biết ở lần ghi R: sổ đúng như lúc đó, trước mọi sửa đổi sau. Không điều gì bị ghi đè hay xóa.",
                    en: "Known at R: the register as it stood then. Nothing is overwritten or deleted."),
                Phrase(
                    vi:
                        "Không chọn ngày thì trang lấy hôm nay, hoặc ngày của báo cáo mới nhất khi báo cáo đó đã quá 30 ngày.",
                    en:
                        "Without a day a page shows today, or the date of the newest report when that is over 30 days ago."
                ),
            ]
        case .rates:
            [
                Phrase(
                    vi:
                        "Đạt là tỷ lệ không thấp hơn chỉ tiêu. Chưa đạt, chưa đăng ký chỉ tiêu và chưa có số liệu là ba điều khác nhau; thiếu không bao giờ hiểu là 0.",
                    en:
                        "Met means a rate not below the target. Not met, no target and no figure are three different things; missing is never zero."
                ),
                Phrase(
                    vi:
                        "Không lấy trung bình các tỷ lệ khi không biết tử số và mẫu số. Tỷ lệ của tỉnh mới phải nằm giữa tỷ lệ thấp nhất và cao nhất của các tỉnh cũ; ngoài khoảng đó thì phải hỏi nguồn.",
                    en:
                        "Rates are not averaged without numerators and denominators. The rate of a merged province lies between those of its parts; outside, the source must be asked."
                ),
            ]
        case .standing, .deadlines, .grades, .claims, .doubts: []
        }
    }

    static func standingExample(_ standing: Standing) -> Phrase {
        switch standing {
        case .overdue:
            Phrase(
                vi: "Hạn 30/6/2025, báo cáo ngày 18/7/2025 nói chưa xong: ngày 18/7/2025 quá hạn 18 ngày.",
                en: "Due 30 June 2025, a report of 18 July says not done: 18 days overdue on 18 July.")
        case .notReported:
            Phrase(
                vi: "Hạn 30/9/2025, báo cáo mới nhất ngày 18/7/2025: ngày 5/10/2025 chưa biết.",
                en: "Due 30 September 2025, newest report of 18 July: not known on 5 October.")
        case .dueSoon: Phrase(vi: "Ngày 18/7/2025, hạn “Tháng 7/2025”.", en: "On 18 July 2025, due “Tháng 7/2025”.")
        case .inProgress:
            Phrase(vi: "Ngày 18/7/2025, hạn “Tháng 12/2025”.", en: "On 18 July 2025, due “Tháng 12/2025”.")
        case .doneLate:
            Phrase(
                vi: "Hạn 31/5/2025, nghị định ban hành ngày 3/6/2025.", en: "Due 31 May 2025, the decree is of 3 June.")
        case .doneDayUnknown:
            Phrase(
                vi: "Hạn 31/5/2025, báo cáo 18/7/2025: “Đã hoàn thành”.",
                en: "Due 31 May 2025, a report of 18 July: “Đã hoàn thành”.")
        case .doneOnTime:
            Phrase(
                vi: "Hạn “Tháng 6/2025”, quyết định ban hành ngày 30/6/2025.",
                en: "Due “Tháng 6/2025”, the decision is of 30 June.")
        case .ongoing: Phrase(vi: "“Thường xuyên”, “Hằng tháng”.", en: "“Thường xuyên”, “Hằng tháng”.")
        case .noDeadline:
            Phrase(
                vi: "Ô thời hạn để trống; “theo Nghị quyết” mà chưa biết ngày.",
                en: "An empty cell; “by the Resolution” whose day is not known.")
        }
    }

    static func deadlineExample(_ kind: Deadline.Kind) -> String {
        switch kind {
        case .date: "30/6/2025"
        case .month: "Tháng 9/2025"
        case .quarter: "Quý III/2025"
        case .halfYear: "6 tháng cuối năm 2025"
        case .year: "Năm 2025"
        case .before: "Trước ngày 20/12/2025"
        case .ongoing: "Thường xuyên"
        case .monthly: "Hằng tháng"
        case .quarterly: "Hằng quý"
        case .yearly: "Hằng năm"
        case .phased: "Tháng 9/2025: hoàn thành giai đoạn 1; tháng 12/2025: toàn bộ"
        case .byDirective: "Theo Nghị quyết"
        case .byEvent: "Ngay sau khi Luật có hiệu lực"
        case .none: "–"
        }
    }

    static func verdictRule(_ verdict: Claim.Verdict) -> Phrase {
        switch verdict {
        case .holds:
            Phrase(
                vi: "Con số nêu bằng con số tính lại từ các dòng của sổ.",
                en: "The figure stated equals the one computed from the rows.")
        case .contradicted:
            Phrase(
                vi: "Hai con số khác nhau; trang nêu cả hai, không nói bên nào đúng.",
                en: "The two differ; both are shown, and neither is called right.")
        case .uncheckable:
            Phrase(
                vi: "Sổ chưa có dữ liệu để tính lại; trang nói cần gì.",
                en: "The register lacks the data; the page says which.")
        }
    }

    static func severityRule(_ severity: Flag.Severity) -> Phrase {
        switch severity {
        case .high:
            Phrase(
                vi: "Một con số, tình trạng hay trách nhiệm mà lãnh đạo dựa vào có thể chưa đúng hoặc chưa có căn cứ.",
                en: "A number, standing or responsibility that leaders act on may be wrong or unproved.")
        case .medium: Phrase(vi: "Phải có người trả lời hoặc quyết định.", en: "Someone must answer or decide.")
        case .low: Phrase(vi: "Chỉ là hình thức; không con số nào đổi.", en: "Form only; no number changes.")
        }
    }
}
