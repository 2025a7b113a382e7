import Basics

/// What a column of a task table holds, known by the words of its header.
package enum ColumnRole: String, Hashable, Sendable, CaseIterable {
    case number, title, directive, lead, coordinating, deliverable
    case deadline, extendedDeadline, startDay, completionDay
    case status, result, progress, description, outstanding, note
    /// Headed by a status, and marked in the rows that stand so.
    case statusMark
    /// Words of tables that list no tasks: targets, money, units of measure, places of meetings.
    case target, money, unit, place
}

extension ColumnRole {
    /// The role of a header; nil where its words are none of these.
    ///
    /// - Parameter header: lower case, white space folded, end marks off (`comparisonKey`).
    init?(header: String) {
        let header = header.withoutBrackets
        if Self.numbers.contains(header) {
            self = .number
            return
        }
        if Self.isOfCountsOrKinds(header) { return nil }
        // "Cơ quan chủ trì/phối hợp": its cells say who does which.
        if header.range(ofWords: "chủ trì") != nil, header.range(ofWords: "phối hợp") != nil {
            self = .lead
            return
        }
        for (role, phrases) in Self.phrases {
            if phrases.contains(where: { $0.matches(header) }) {
                self = role
                return
            }
        }
        return nil
    }

    private static let numbers: Set<String> = [
        "tt", "stt", "số tt", "số thứ tự", "thứ tự", "no", "#", "s.t.t", "t.t", "mã số", "mã nv", "mã nhiệm vụ",
        "số tt nhiệm vụ", "mục",
    ]

    /// "Số nhiệm vụ" counts tasks, "Nhóm nhiệm vụ" sorts them: neither names one.
    private static func isOfCountsOrKinds(_ header: String) -> Bool {
        let words = header.split(separator: " ")
        guard words.count > 1 else { return false }
        switch (words[0], words[1]) {
        case ("số", let next): return ["nhiệm", "việc", "công", "lượng", "đơn", "cơ", "đầu"].contains(next)
        case ("tổng", "số"), ("nhóm", _), ("lĩnh", "vực"), ("loại", "nhiệm"), ("mã", _): return true
        default: return false
        }
    }

    /// How a phrase stands in a header.
    private struct Phrase {
        enum Place { case whole, start, anywhere }
        let words: String
        let place: Place

        func matches(_ header: String) -> Bool {
            switch place {
            case .whole: header == words
            case .start:
                header == words || header.hasPrefix(words + " ") || header.hasPrefix(words + "/")
                    || header.hasPrefix(words + ",")
            case .anywhere: header.range(ofWords: words) != nil
            }
        }
    }

    private static func whole(_ words: String...) -> [Phrase] { words.map { Phrase(words: $0, place: .whole) } }
    private static func start(_ words: String...) -> [Phrase] { words.map { Phrase(words: $0, place: .start) } }
    private static func anywhere(_ words: String...) -> [Phrase] { words.map { Phrase(words: $0, place: .anywhere) } }

    /// In the order in which they are tried: the more telling words first.
    private static let phrases: [(ColumnRole, [Phrase])] = [
        (
            .outstanding,
            anywhere(
                "chưa hoàn thành", "chưa thực hiện xong", "chưa xong", "còn nợ", "chậm tiến độ", "đơn vị chậm",
                "cơ quan chậm", "chưa thực hiện")
        ),
        (
            .coordinating,
            anywhere("phối hợp", "tham gia", "cùng thực hiện") + whole("cơ quan liên quan", "đơn vị liên quan")
        ),
        (
            .extendedDeadline,
            anywhere(
                "gia hạn", "hạn điều chỉnh", "thời hạn mới", "hạn mới", "sau điều chỉnh", "điều chỉnh thời hạn",
                "thời hạn điều chỉnh")
        ),
        (
            .completionDay,
            whole("ngày hoàn thành", "thời điểm hoàn thành", "hoàn thành ngày", "ngày xong", "ngày kết thúc thực tế")
                + anywhere("hoàn thành thực tế", "thực tế hoàn thành", "ngày hoàn thành thực tế", "ngày ban hành")
        ),
        (.startDay, start("ngày giao", "thời gian bắt đầu", "bắt đầu", "ngày bắt đầu", "thời điểm giao")),
        (
            .deadline,
            anywhere(
                "thời hạn", "hạn hoàn thành", "hạn xử lý", "hạn thực hiện", "hạn báo cáo", "hạn trình",
                "thời gian hoàn thành", "thời gian thực hiện", "thời gian trình", "tiến độ hoàn thành", "mốc thời gian",
                "thời gian ban hành", "thời gian báo cáo", "thời gian dự kiến", "thời gian triển khai",
                "thời gian xử lý",
                "hạn cuối", "hạn giải quyết", "đến hạn", "tiến độ yêu cầu", "yêu cầu tiến độ",
                "mốc hoàn thành", "lộ trình", "deadline", "thời gian kết thúc", "kế hoạch hoàn thành",
                "dự kiến hoàn thành")
                + whole(
                    "thời gian", "hạn", "hạn chót", "kết thúc", "hoàn thành trước", "thời gian, tiến độ",
                    "tiến độ, thời gian")
        ),
        (
            .directive,
            anywhere(
                "văn bản giao", "văn bản chỉ đạo", "nguồn nhiệm vụ", "căn cứ", "nguồn giao", "nguồn văn bản",
                "số văn bản", "số, ký hiệu", "số ký hiệu", "số hiệu văn bản", "văn bản căn cứ", "văn bản nguồn",
                "nguồn gốc nhiệm vụ", "xuất xứ") + whole("văn bản", "nguồn")
        ),
        (
            .lead,
            anywhere(
                "chủ trì", "cơ quan thực hiện", "đơn vị thực hiện", "cơ quan, đơn vị thực hiện", "đơn vị đầu mối",
                "cơ quan đầu mối", "cơ quan được giao", "đơn vị được giao", "trách nhiệm thực hiện", "chịu trách nhiệm",
                "tổ chức thực hiện", "phân công thực hiện", "đầu mối thực hiện", "đầu mối xử lý", "đầu mối tham mưu",
                "bộ phận thực hiện", "cơ quan triển khai", "đơn vị triển khai", "cơ quan xử lý", "đơn vị xử lý",
                "cơ quan giải quyết", "đơn vị giải quyết", "được phân công", "cơ quan tham mưu", "đơn vị tham mưu",
                "đơn vị phụ trách",
                "cơ quan phụ trách")
                + whole(
                    "phân công", "cơ quan", "đơn vị", "cơ quan/đơn vị", "cơ quan, đơn vị", "đơn vị, địa phương",
                    "đầu mối", "trách nhiệm", "người phụ trách", "phòng thực hiện", "cơ quan, địa phương", "thực hiện")
        ),
        (
            .money,
            anywhere(
                "kinh phí", "số tiền", "dự toán", "vốn", "đơn giá", "thành tiền", "giải ngân", "triệu đồng", "tỷ đồng")
        ),
        (.unit, anywhere("đơn vị tính", "đvt")),
        (.place, anywhere("địa điểm", "thành phần tham dự", "thành phần dự") + whole("thành phần", "giờ")),
        (
            .description,
            anywhere(
                "mô tả", "kết quả cụ thể", "diễn giải", "nội dung kết quả", "kết quả đã đạt", "kết quả đạt được",
                "kết quả triển khai", "nội dung đã thực hiện", "nội dung đã triển khai", "tình hình triển khai",
                "minh chứng", "giải trình", "tình hình, kết quả")
        ),
        (.status, anywhere("tình trạng", "trạng thái", "hiện trạng", "mức độ hoàn thành", "đánh giá")),
        (
            .result,
            anywhere(
                "kết quả thực hiện", "tình hình thực hiện", "tiến độ thực hiện", "tình hình thực hiện nhiệm vụ",
                "kết quả xử lý", "kết quả báo cáo", "tiến độ triển khai")
                + whole("tiến độ", "kết quả", "thực hiện đến nay")
        ),
        (
            .deliverable,
            anywhere(
                "kết quả dự kiến", "sản phẩm", "kết quả đầu ra", "dự kiến kết quả", "kết quả cần đạt",
                "kết quả phải đạt", "kết quả yêu cầu", "đầu ra", "hình thức văn bản", "loại văn bản", "yêu cầu kết quả",
                "kết quả, sản phẩm") + whole("hình thức")
        ),
        (
            .title,
            anywhere(
                "nhiệm vụ", "công việc", "đầu việc", "nội dung chỉ đạo", "nội dung giao", "nội dung thực hiện",
                "nội dung cần thực hiện", "nội dung triển khai", "nhiệm vụ, giải pháp", "giải pháp")
                + whole(
                    "nội dung", "tên", "việc", "hoạt động", "tên hoạt động", "tên việc", "nội dung công tác",
                    "tên đề án", "đề án, nhiệm vụ", "tên văn bản", "nội dung, nhiệm vụ")
        ),
        (.target, anywhere("chỉ tiêu", "mục tiêu", "tỷ lệ", "tỉ lệ", "kế hoạch năm", "tiêu chí")),
        (.note, anywhere("ghi chú", "lưu ý", "ý kiến", "khó khăn", "vướng mắc", "kiến nghị", "đề xuất", "nguyên nhân")),
        (.result, start("kết quả", "diễn biến", "tình hình", "tiến độ")),
    ]
}

extension String {
    /// "thời hạn (ngày/tháng)" is "thời hạn".
    fileprivate var withoutBrackets: String {
        guard let open = firstIndex(of: "("), open > startIndex else { return self }
        return String(self[..<open]).comparisonKey
    }
}
