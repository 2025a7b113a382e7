import Basics
import Domain
import UseCases

/// What the page of one task says.
extension Phrase {
    static let nobodyNamedLong = Phrase(
        vi: "Nguồn không nêu cơ quan chủ trì, nên chưa có phần việc nào.",
        en: "The source names no lead, so there is no obligation yet.")
    static let ofAgencies = Phrase(vi: "trong", en: "of")
    static let agenciesNotDone = Phrase(vi: "cơ quan chưa xong", en: "agencies are not done")
    static let obligationsOfAgencies = Phrase(vi: "Phần việc của từng cơ quan", en: "The obligation of each agency")
    static let noObligation = Phrase(
        vi: "Không có phần việc nào: nguồn không nêu cơ quan chủ trì, hoặc mọi phần việc đã sang nhóm bên cạnh.",
        en: "No obligation here: the source names no lead, or all of them are in the other group.")
    static let appearances = Phrase(vi: "Nơi xuất hiện", en: "Where it appears")
    static let rowHead = Phrase(vi: "Dòng", en: "Row")
    static let whatItSays = Phrase(vi: "Nguồn nói", en: "What it says")
    static let similarTasks = Phrase(vi: "Nhiệm vụ gần giống", en: "Similar tasks")
    static let whySimilar = Phrase(vi: "Vì sao", en: "Why")
    static let onlyHereSays = Phrase(vi: "Nhiệm vụ đang xem viết:", en: "The task of this page says:")
    static let similarNote = Phrase(
        vi: "Đề xuất của hệ thống; gộp hay tách là do người quyết định. Chỗ khác nhau được tô.",
        en: "Proposed by the program; a person decides whether they are one. What differs is marked.")

    static func likeness(_ candidate: ListSimilar.Candidate) -> Phrase {
        let reason =
            switch candidate.reason {
            case .edited: Phrase(vi: "gần như cùng lời", en: "nearly the same words")
            case .contained:
                Phrase(vi: "lời của việc này gần như nằm trọn trong việc kia", en: "one holds the other's words")
            case .sharedTerms: Phrase(vi: "chung những từ hiếm", en: "shares rare words")
            }
        let lead =
            candidate.isSameLead
            ? Phrase(vi: "cùng chủ trì", en: "same lead") : Phrase(vi: "khác chủ trì", en: "other lead")
        let source =
            candidate.isSuccession
            ? Phrase(vi: "không nguồn nào nêu cả hai", en: "no source names both")
            : Phrase(vi: "cùng nguồn", en: "same source")
        return Phrase(
            vi: "\(reason.vi) (\(candidate.percent)%), \(lead.vi), \(source.vi)",
            en: "\(reason.en) (\(candidate.percent)%), \(lead.en), \(source.en)")
    }
    static let doubtsHead = Phrase(vi: "Nghi vấn", en: "Doubts")
    static let history = Phrase(vi: "Diễn biến", en: "History")
    static let happened = Phrase(vi: "Ngày", en: "Day")
    static let what = Phrase(vi: "Điều gì", en: "What")
    static let taskGiven = Phrase(vi: "Giao nhiệm vụ", en: "The task is given")
    static let lastDayOnTime = Phrase(vi: "Ngày cuối cùng còn đúng hạn", en: "The last day on time")
    static let sourceNames = Phrase(
        vi: "Nguồn nêu nhiệm vụ, không nói tình trạng", en: "A source names it without a status")

    static func taskNamed(_ id: Identifier<Assignment>) -> Phrase {
        Phrase(vi: "Nhiệm vụ \(id.shown)", en: "Task \(id.shown)")
    }

    static func othersDone(_ count: Int) -> Phrase {
        Phrase(vi: "\(count) cơ quan đã xong", en: "\(count) agencies are done")
    }

    static func works(_ works: TaskPage.Works) -> Phrase {
        switch works {
        case .all: Phrase(vi: "cơ quan", en: "agencies")
        case .open: Phrase(vi: "chưa xong", en: "not done")
        case .done: Phrase(vi: "đã xong", en: "done")
        }
    }

    static func status(_ status: StatedStatus) -> Phrase {
        switch status {
        case .completed: Phrase(vi: "đã hoàn thành", en: "completed")
        case .overdue: Phrase(vi: "quá hạn, chưa hoàn thành", en: "overdue, not completed")
        case .inProgress: Phrase(vi: "đang thực hiện", en: "in progress")
        case .notStarted: Phrase(vi: "chưa triển khai", en: "not started")
        }
    }

    static func sourceStates(_ status: StatedStatus) -> Phrase {
        Phrase(vi: "Nguồn nói: \(Phrase.status(status).vi)", en: "A source says: \(Phrase.status(status).en)")
    }

    static func dueWords(_ words: String) -> Phrase { Phrase(vi: "hạn “\(words)”", en: "due “\(words)”") }

    static func cellsOf(_ key: String, _ source: Source) -> Phrase {
        Phrase(
            vi: "Các ô của dòng \(key), nguyên văn (\(source.date.vietnamese))",
            en: "The cells of row \(key), as received (\(source.date.english))")
    }

    static func basis(_ state: ObligationState) -> Phrase {
        switch state.basis {
        case "othersNamedOutstanding":
            Phrase(
                vi: "danh sách quá hạn nêu cơ quan khác, không nêu cơ quan này",
                en: "the overdue list names others, not this one")
        case "statedDone": Phrase(vi: "nguồn nói đã xong, không ghi ngày", en: "said done, no day given")
        case "productDated": Phrase(vi: "sản phẩm có ngày", en: "the product has a day")
        case "statedOpenAfterDue": Phrase(vi: "nguồn sau ngày hạn nói chưa xong", en: "said not done after the due day")
        case "nothingStatedSinceDue":
            Phrase(vi: "từ ngày hạn chưa có nguồn nào nói", en: "nothing said since the due day")
        case "statedOpen": Phrase(vi: "nguồn nói chưa xong", en: "said not done")
        default: Phrase(vi: "chưa có nguồn nào nói", en: "nothing said yet")
        }
    }
}

// MARK: - Words and meaning

extension Phrase {
    static let wordsAndMeaning = Phrase(
        vi: "Lời của nguồn và điều hệ thống hiểu", en: "The words of the source and what is read in them")
    static let item = Phrase(vi: "Mục", en: "Item")
    static let sourceWrites = Phrase(vi: "Nguồn viết", en: "The source writes")
    static let systemReads = Phrase(vi: "Hệ thống hiểu", en: "The program reads")
    static let leads = Phrase(vi: "Chủ trì", en: "Leads")
    static let coordinates = Phrase(vi: "Phối hợp", en: "Coordinates")
    static let deadline = Phrase(vi: "Thời hạn", en: "Deadline")
    static let deliverable = Phrase(vi: "Kết quả dự kiến", en: "Promised product")
    static let achieved = Phrase(vi: "Mô tả kết quả", en: "What was achieved")
    static let stated = Phrase(vi: "Tình trạng", en: "Status")
    static let outstanding = Phrase(vi: "Chưa hoàn thành", en: "Outstanding")
    static let note = Phrase(vi: "Ghi chú", en: "Remark")
    static let notWritten = Phrase(vi: "Không ghi, hoặc bảng không có cột này", en: "Not written, or no such column")
    static let nobodyRead = Phrase(vi: "Chưa biết; không hiểu là không có", en: "Not known; this is not nobody")
    static let outstandingEmpty = Phrase(
        vi: "Ô để trống trong danh sách quá hạn: hiểu là các cơ quan chủ trì chưa xong",
        en: "The cell is empty in a list of overdue tasks: the leads are read as not done")
    static let noteKept = Phrase(
        vi: "Giữ nguyên văn, không suy ra điều gì", en: "Kept as written; nothing is read in it")
    static let productUnknown = Phrase(vi: "Chưa biết sản phẩm", en: "The product is not known")
    static let productFromTitle = Phrase(vi: "Hiểu từ tên nhiệm vụ", en: "Read in the title")
    static let submissionPromised = Phrase(vi: "Chỉ hứa trình", en: "Only a submission is promised")
    static let nothingStated = Phrase(vi: "Nguồn không nói tình trạng", en: "The source gives no status")
    static let dayOfProduct = Phrase(vi: "Ngày của sản phẩm:", en: "Day of the product:")
    static let noDirective = Phrase(vi: "Nguồn không nêu văn bản giao", en: "The source names no directive")
    static let unknownName = Phrase(vi: "(chưa rõ là cơ quan nào)", en: "(not known to the register)")
    static let groupUnlisted = Phrase(
        vi: "Không liệt kê được: nguồn không nói gồm những cơ quan nào. Nhóm này là một phần việc chung.",
        en: "Its members cannot be listed, so the group is one obligation.")
    static let onTimeTo = Phrase(vi: "đúng hạn đến hết", en: "on time to the end of")
    static let howDeadlinesAreRead = Phrase(vi: "Cách đọc thời hạn", en: "How deadlines are read")

    static func rowOf(_ key: String, _ source: Source) -> Phrase {
        Phrase(vi: "dòng \(key), \(source.date.vietnamese)", en: "row \(key), \(source.date.english)")
    }

    static func groupMembers(_ words: String, _ count: Int?, _ day: CivilDate) -> Phrase {
        guard let count else { return Phrase(vi: "“\(words)”", en: "“\(words)”") }
        return Phrase(
            vi: "“\(words)”: \(count) cơ quan theo ngày \(day.vietnamese)",
            en: "“\(words)”: \(count) agencies as of \(day.english)")
    }

    static func gradeMeaning(_ grade: Grade) -> Phrase {
        Phrase(
            vi: "Mức: \(Phrase.grade(grade).vi). \(Phrase.gradeRule(grade).vi)",
            en: "Grade: \(Phrase.grade(grade).en). \(Phrase.gradeRule(grade).en)")
    }

    static func deadlineKind(_ kind: Deadline.Kind) -> Phrase {
        switch kind {
        case .date: Phrase(vi: "Ngày cụ thể", en: "A day")
        case .month: Phrase(vi: "Tháng, tính đến ngày cuối", en: "A month, to its last day")
        case .quarter: Phrase(vi: "Quý, tính đến ngày cuối", en: "A quarter, to its last day")
        case .halfYear: Phrase(vi: "Nửa năm, tính đến ngày cuối", en: "Half a year, to its last day")
        case .year: Phrase(vi: "Năm, tính đến ngày cuối", en: "A year, to its last day")
        case .before: Phrase(vi: "“Trước” một ngày: đến hết ngày liền trước", en: "“Before” a day: to the day before")
        case .ongoing: Phrase(vi: "Thường xuyên, không có ngày cuối", en: "Ongoing, without a last day")
        case .monthly: Phrase(vi: "Hằng tháng", en: "Every month")
        case .quarterly: Phrase(vi: "Hằng quý", en: "Every quarter")
        case .yearly: Phrase(vi: "Hằng năm", en: "Every year")
        case .phased: Phrase(vi: "Nhiều bước", en: "Several steps")
        case .byDirective:
            Phrase(vi: "Theo một văn bản khác, chưa biết ngày", en: "By another document, its day not known")
        case .byEvent: Phrase(vi: "Theo một sự kiện, chưa biết ngày", en: "By an event, its day not known")
        case .none: Phrase(vi: "Không ghi thời hạn; không hiểu là đúng hạn", en: "No deadline; this is not on time")
        }
    }
}
