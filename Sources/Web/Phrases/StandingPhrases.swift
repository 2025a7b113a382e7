import Domain

/// Standings and grades, and the rule of each.
extension Phrase {
    static func standing(_ standing: Standing) -> Phrase {
        switch standing {
        case .overdue: Phrase(vi: "Quá hạn", en: "Overdue")
        case .notReported: Phrase(vi: "Quá hạn, chưa có báo cáo", en: "Past due, not reported")
        case .dueSoon: Phrase(vi: "Sắp đến hạn", en: "Due soon")
        case .inProgress: Phrase(vi: "Đang thực hiện", en: "In progress")
        case .doneLate: Phrase(vi: "Hoàn thành muộn", en: "Done late")
        case .doneDayUnknown: Phrase(vi: "Hoàn thành, chưa rõ ngày", en: "Done, day unknown")
        case .doneOnTime: Phrase(vi: "Hoàn thành đúng hạn", en: "Done on time")
        case .ongoing: Phrase(vi: "Thường xuyên", en: "Ongoing")
        case .noDeadline: Phrase(vi: "Không có thời hạn", en: "No deadline")
        }
    }

    static func overdue(days: Int) -> Phrase {
        Phrase(vi: "Quá hạn \(days)\u{A0}ngày", en: days == 1 ? "1\u{A0}day overdue" : "\(days)\u{A0}days overdue")
    }

    static func standingRule(_ standing: Standing) -> Phrase {
        switch standing {
        case .overdue:
            Phrase(
                vi: "Đã qua ngày cuối cùng còn đúng hạn, và một nguồn sau ngày đó nói chưa xong.",
                en: "The last day on time has passed, and a source dated after it says that it is not done.")
        case .notReported:
            Phrase(
                vi: "Đã qua ngày cuối cùng còn đúng hạn, và từ đó chưa có nguồn nào nói gì.",
                en: "The last day on time has passed, and no source has said anything since.")
        case .dueSoon:
            Phrase(vi: "Chưa xong, đến hạn trong 30 ngày.", en: "Not done, due within 30 days.")
        case .inProgress:
            Phrase(vi: "Chưa xong, còn hơn 30 ngày đến hạn.", en: "Not done, due in more than 30 days.")
        case .doneLate:
            Phrase(
                vi: "Đã xong; ngày của sản phẩm sau ngày cuối cùng còn đúng hạn.",
                en: "Done; the day of the product is after the last day on time.")
        case .doneDayUnknown:
            Phrase(
                vi: "Nguồn nói đã xong, không ghi ngày của sản phẩm.",
                en: "A source says that it is done and gives no day of the product.")
        case .doneOnTime:
            Phrase(
                vi: "Đã xong không sau ngày cuối cùng còn đúng hạn.", en: "Done by the last day on time.")
        case .ongoing:
            Phrase(
                vi: "Việc làm thường xuyên hoặc định kỳ, không có ngày cuối.",
                en: "Work that goes on or recurs, without a last day.")
        case .noDeadline:
            Phrase(
                vi: "Nguồn không ghi thời hạn, hoặc ngày của nó chưa biết; không hiểu là đúng hạn.",
                en: "The source gives no deadline, or its day is not known; this is not on time.")
        }
    }

    static func grade(_ grade: Grade) -> Phrase {
        switch grade {
        case .claimed: Phrase(vi: "theo báo cáo", en: "as reported")
        case .submitted: Phrase(vi: "mới trình", en: "only submitted")
        case .partial: Phrase(vi: "một phần", en: "in part")
        case .delivered: Phrase(vi: "đã có sản phẩm", en: "delivered")
        }
    }

    static func gradeRule(_ grade: Grade) -> Phrase {
        switch grade {
        case .claimed:
            Phrase(
                vi:
                    "Nguồn nói đã xong; mô tả không cho thấy sản phẩm đã hứa: để trống, chỉ ghi “đã hoàn thành”, hoặc nói về sản phẩm khác.",
                en: "The source says done; its description does not show the promised product.")
        case .submitted:
            Phrase(
                vi: "Mới trình, gửi, dự thảo hay lấy ý kiến; sản phẩm chưa ban hành.",
                en: "Only submitted, sent or drafted; the product is not issued.")
        case .partial:
            Phrase(
                vi: "Một số trong nhiều sản phẩm, hoặc lời nói về một phần.",
                en: "Some of several products, or words of a part.")
        case .delivered:
            Phrase(
                vi: "Chính sản phẩm đã hứa, đã ban hành, khai trương hay tổ chức, có số hoặc ngày.",
                en: "The promised product itself, issued, opened or held, with number or day.")
        }
    }
}
