import Basics

/// The words of time in Vietnamese plans, as data for `TimeScanner` and `DeadlineReading`.
enum TimeWords {
    /// Work without an end and work that comes again.
    static let rhythms: PhraseTable<Deadline.Kind> = {
        var rhythms: [(String, Deadline.Kind)] = []
        let periods: [(String, Deadline.Kind)] = [
            ("tháng", .monthly), ("quý", .quarterly), ("quí", .quarterly), ("năm", .yearly), ("ngày", .ongoing),
            ("tuần", .ongoing),
        ]
        for (period, kind) in periods {
            for each in [
                "hằng", "hàng", "mỗi", "định kỳ", "định kỳ hằng", "định kỳ hàng", "định kỳ mỗi", "định kì hằng",
            ] {
                // "định kỳ ngày 20 hằng tháng" is monthly.
                if each != "định kỳ" || period != "ngày" { rhythms.append(("\(each) \(period)", kind)) }
            }
            rhythms += [("\(period) một lần", kind), ("\(period)/lần", kind), ("1 \(period)/lần", kind)]
        }
        rhythms += [
            ("3 tháng/lần", .quarterly), ("03 tháng/lần", .quarterly), ("3 tháng một lần", .quarterly),
            ("03 tháng một lần", .quarterly), ("thường niên", .yearly), ("6 tháng/lần", .ongoing),
            ("tháng cuối quý", .quarterly), ("tháng cuối mỗi quý", .quarterly), ("6 tháng một lần", .ongoing),
            ("định kỳ 6 tháng", .ongoing), ("định kỳ 06 tháng", .ongoing),
            ("định kỳ", .ongoing), ("thường xuyên", .ongoing), ("thường xuyên, liên tục", .ongoing),
            ("thường xuyên và liên tục", .ongoing), ("liên tục", .ongoing), ("lâu dài", .ongoing),
            ("xuyên suốt", .ongoing), ("những năm tiếp theo", .ongoing), ("các năm tiếp theo", .ongoing),
            ("các năm sau", .ongoing), ("những năm sau", .ongoing), ("các giai đoạn tiếp theo", .ongoing),
            ("giai đoạn tiếp theo", .ongoing), ("những tháng tiếp theo", .ongoing), ("các tháng tiếp theo", .ongoing),
            ("thời gian tiếp theo", .ongoing),
        ]
        return PhraseTable(rhythms)
    }()

    /// After a year: it has no end.
    static let onwards = PhraseTable(of: [
        "và những năm tiếp theo", "và các năm tiếp theo", "và các năm sau", "và những năm sau", "và năm tiếp theo",
        "và tiếp theo", "và các năm tới", "và những năm tới", "và các năm kế tiếp", "và những năm kế tiếp", "trở đi",
        "về sau", ", những năm tiếp theo", ", các năm tiếp theo", "và giai đoạn tiếp theo",
        "và các giai đoạn tiếp theo",
        "- những năm tiếp theo", "- các năm tiếp theo", "và hằng năm", "và hàng năm",
    ])

    /// Words that lead to a moment and belong to it.
    static let leading: Set<String> = [
        "trong", "vào", "đến", "tới", "hết", "cuối", "đầu", "giữa", "khoảng", "ngày", "trước", "từ", "kể", "chậm",
        "muộn",
        "nhất", "tuần", "dịp", "thời", "điểm", "mốc", "giai", "đoạn", "kỳ", "không", "quá",
    ]

    static let lastDay = PhraseTable(of: ["chậm nhất", "muộn nhất", "không quá", "không muộn hơn"])

    /// Between the two ends of a range.
    static let joints: Set<String> = ["-", "đến", "tới", "→", "~", "hoặc"]

    static let quarterWords: Set<String> = ["quý", "quí", "qúy", "qúi", "quy"]

    static let roman = ["i": 1, "ii": 2, "iii": 3, "iv": 4]

    static let numerals = [
        "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10, "giêng": 1,
    ]

    /// A cell that says that there is no deadline.
    static let absent: Set<String> = [
        "không", "không có", "chưa có", "chưa xác định", "không xác định", "không quy định", "chưa quy định", "n/a",
        "na",
        "không thời hạn", "không có thời hạn", "chưa rõ", "x",
    ]

    /// Where the day stands in another document or depends on an event; the earliest decides.
    static let elsewhere = PhraseTable<Deadline.Kind>([
        ("theo", .byDirective), ("căn cứ", .byDirective), ("cùng lộ trình", .byDirective),
        ("cùng với lộ trình", .byDirective), ("đúng tiến độ", .byDirective), ("bảo đảm tiến độ", .byDirective),
        ("đảm bảo tiến độ", .byDirective), ("như", .byDirective), ("tại", .byDirective),
        ("theo yêu cầu", .byEvent), ("theo đề nghị", .byEvent), ("theo nhu cầu", .byEvent),
        ("theo phát sinh", .byEvent),
        ("theo tình hình", .byEvent), ("theo thực tế", .byEvent), ("theo điều kiện", .byEvent),
        ("theo kỳ họp", .byEvent), ("theo sự kiện", .byEvent), ("sau", .byEvent), ("ngay sau", .byEvent),
        ("ngay khi", .byEvent), ("khi", .byEvent), ("kể từ", .byEvent), ("từ khi", .byEvent), ("từ ngày", .byEvent),
        ("cùng thời điểm", .byEvent), ("cùng với thời điểm", .byEvent), ("cùng lúc", .byEvent),
        ("cùng thời gian", .byEvent),
        ("có hiệu lực", .byEvent), ("kỳ họp", .byEvent), ("phiên họp", .byEvent), ("trước khi", .byEvent),
        ("trước kỳ họp", .byEvent), ("trước phiên họp", .byEvent), ("trong vòng", .byEvent),
        ("trong thời hạn", .byEvent),
        ("phụ thuộc", .byEvent), ("tùy thuộc", .byEvent), ("tuỳ thuộc", .byEvent), ("khi có", .byEvent),
        ("đại hội", .byEvent), ("dịp", .byEvent),
    ])

    /// What follows a day and only qualifies it.
    static let conditions = PhraseTable(of: [
        "theo", "tùy", "tuỳ", "căn cứ", "cùng", "sau khi", "khi", "ngay sau", "nếu", "kể từ", "đồng bộ", "phù hợp",
        "trừ",
        "trong đó", "bao gồm", "gồm", "bảo đảm", "đảm bảo", "đã", "quá hạn", "chậm", "chưa", "khẩn", "ưu tiên", "lưu ý",
        "ghi chú", "sớm hơn", "nhưng", "riêng", "để", "nhằm", "hoàn thành đúng", "đúng tiến độ", "đúng hạn", "gia hạn",
        "xin gia hạn", "đề nghị gia hạn", "đang", "hiện", "cụ thể", "tại", "không", "với", "do", "hoặc", "có thể",
        "dự kiến",
        "sẽ", "tầm nhìn", "kỳ họp", "phục vụ", "trên cơ sở",
    ])

    /// A new deadline in place of an old one, unless it was only asked for.
    static let extensions = PhraseTable(of: ["gia hạn", "điều chỉnh", "lùi", "dời", "chuyển sang", "kéo dài"])
    static let asking: Set<String> = ["xin", "nghị", "xuất", "chưa", "không", "kiến"]
}
