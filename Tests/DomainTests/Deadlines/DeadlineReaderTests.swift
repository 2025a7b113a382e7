import Basics
import Domain
import Testing

/// The table "Deadlines" of the contracts, in other words than its own: a list of 2025 in a document of 18/7/2025.
@Suite struct DeadlineReaderTests {
    static let list = DeadlineContext(listYear: 2025, documentDate: CivilDate(iso: "2025-07-18"))

    typealias Example = (words: String, kind: Deadline.Kind, due: String?)

    static let days: [Example] = [
        ("14/8/2025", .date, "2025-08-14"), ("ngày 14 tháng 8 năm 2025", .date, "2025-08-14"),
        ("14-08-2025", .date, "2025-08-14"), ("14.8.2025.", .date, "2025-08-14"), ("14 /8/ 2025", .date, "2025-08-14"),
        ("Ngày\n14/8/2025", .date, "2025-08-14"), ("2025-08-14", .date, "2025-08-14"),
        ("2025-08-14 00:00:00", .date, "2025-08-14"), ("14/8/25", .date, "2025-08-14"),
        ("chậm nhất ngày 14/8/2025", .date, "2025-08-14"), ("đến hết ngày 14/8/2025", .date, "2025-08-14"),
        ("14/8", .date, "2025-08-14"), ("ngày 14 tháng 8", .date, "2025-08-14"),
        ("Trước 17 giờ ngày 14/8/2025", .date, "2025-08-14"),
        ("29/2/2028", .date, "2028-02-29"), ("10 - 14/8/2025", .date, "2025-08-14"),
        ("Từ ngày 01/8 đến ngày 14/8/2025", .date, "2025-08-14"), ("01/8/2025 - 14/8/2025", .date, "2025-08-14"),
        ("Trong vòng 20 ngày kể từ ngày 01/8/2025", .date, "2025-08-21"),
        ("10/8/2025 (đã gia hạn đến 14/8/2025)", .date, "2025-08-14"),
        ("14/8/2025 (gia hạn từ 30/6/2025)", .date, "2025-08-14"),
        ("Gia hạn từ 30/6/2025 đến 14/8/2025", .date, "2025-08-14"),
        ("14/8/2025 (đơn vị xin gia hạn đến 30/9/2025)", .date, "2025-08-14"),
        ("14/8/2025 (tháng 8)", .date, "2025-08-14"), ("14/8/2025 (báo cáo hằng tháng)", .date, "2025-08-14"),
        ("trước ngày 05/9/2025", .before, "2025-09-04"), ("Trước 05/9/2025", .before, "2025-09-04"),
        ("Gửi Sở Nội vụ trước ngày 05 tháng 9 năm 2025 để tổng hợp", .before, "2025-09-04"),
        ("Trước tháng 9/2025", .before, "2025-08-31"), ("trước quý IV/2025", .before, "2025-09-30"),
        ("Quý III/2025 (trước ngày 20/9/2025)", .before, "2025-09-19"),
        ("hoàn thành xong trước 01/01/2026", .before, "2025-12-31"),
    ]

    static let periods: [Example] = [
        ("Tháng 8/2025", .month, "2025-08-31"), ("Tháng \n8/2025", .month, "2025-08-31"),
        ("tháng 02/2026", .month, "2026-02-28"),
        ("trong tháng 8 năm 2025", .month, "2025-08-31"), ("hết tháng 8", .month, "2025-08-31"),
        ("cuối tháng 8/2025", .month, "2025-08-31"),
        ("Tháng 8, năm 2025", .month, "2025-08-31"), ("8/2025", .month, "2025-08-31"),
        ("T8/2025", .month, "2025-08-31"),
        ("Tháng 8-2025", .month, "2025-08-31"), ("Tháng mười một năm 2025", .month, "2025-11-30"),
        ("tháng 8 - 10/2025", .month, "2025-10-31"), ("từ tháng 8 đến hết tháng 10/2025", .month, "2025-10-31"),
        ("Tháng 11/2025 – tháng 01/2026", .month, "2026-01-31"), ("Tuần 2 tháng 8/2025", .month, "2025-08-31"),
        ("Trình UBND tỉnh ban hành trong tháng 8/2025.", .month, "2025-08-31"),
        ("Kỳ họp cuối năm của HĐND (tháng 12/2025)", .month, "2025-12-31"),
        ("Tháng 8/2025, theo lộ trình của dự án nền tảng", .month, "2025-08-31"),
        ("Tháng 8/2026, theo lộ trình năm học 2026 - 2027", .month, "2026-08-31"),
        ("Theo kế hoạch, hoàn thành trong tháng 8/2025", .month, "2025-08-31"),
        ("Quý IV/2025", .quarter, "2025-12-31"), ("quý 4 năm 2025", .quarter, "2025-12-31"),
        ("Quí IV", .quarter, "2025-12-31"),
        ("Quý III - IV/2025", .quarter, "2025-12-31"), ("Q4/2025", .quarter, "2025-12-31"),
        ("Quý IV/2025 - quý I/2026", .quarter, "2026-03-31"), ("3 tháng cuối năm 2025", .quarter, "2025-12-31"),
        ("9 tháng đầu năm 2026", .quarter, "2026-09-30"), ("T9-12/2025", .month, "2025-12-31"),
        ("6 tháng cuối năm 2025", .halfYear, "2025-12-31"), ("06 tháng đầu năm 2026", .halfYear, "2026-06-30"),
        ("6 tháng cuối năm", .halfYear, "2025-12-31"), ("năm 2026", .year, "2026-12-31"), ("2026", .year, "2026-12-31"),
        ("Giai đoạn 2026 - 2028", .year, "2028-12-31"), ("2026-2028", .year, "2028-12-31"),
        ("trong năm", .year, "2025-12-31"),
        ("Đến năm 2030, tầm nhìn đến năm 2045", .year, "2030-12-31"),
    ]

    static let others: [Example] = [
        ("Thường xuyên", .ongoing, nil), ("thường xuyên, liên tục", .ongoing, nil),
        ("Thường xuyên từ tháng 8/2025", .ongoing, nil),
        ("Thường xuyên trong năm 2025, 2026", .ongoing, nil), ("Thường xuyên, năm 2025", .ongoing, nil),
        ("2026 và các năm tiếp theo", .ongoing, nil),
        ("Từ năm 2026 trở đi", .ongoing, nil),
        ("Hàng tháng", .monthly, nil), ("Ngày 25 hằng tháng", .monthly, nil),
        ("Định kỳ hằng tháng gửi Sở Nội vụ", .monthly, nil),
        ("trước ngày 10 hằng tháng", .monthly, nil), ("Hằng quý (trước ngày 15)", .quarterly, nil),
        ("03 tháng một lần", .quarterly, nil), ("định kỳ ngày 20 hằng tháng", .monthly, nil),
        ("Từ tháng 8/2025", .ongoing, nil),
        ("Hằng năm", .yearly, nil), ("trước ngày 15/12 hằng năm", .yearly, nil),
        ("hằng tháng đến hết năm 2025", .monthly, nil),
        ("theo Quyết định số 512/QĐ-UBND ngày 03/8/2025", .byDirective, nil),
        ("Kế hoạch số 44-KH/TU", .byDirective, nil),
        ("Theo tiến độ của Đề án", .byDirective, nil),
        ("Theo Chương trình công tác năm 2025 của Chính phủ", .byDirective, nil),
        ("Theo Kết luận của Chủ tịch UBND tỉnh ngày 03/8/2025", .byDirective, nil),
        ("Theo quy định", .byDirective, nil),
        ("Ngay sau khi Nghị quyết được thông qua", .byEvent, nil),
        ("Khi Thông tư số 09/2025/TT-BNV ngày 03/8/2025 có hiệu lực", .byEvent, nil),
        ("Cùng thời điểm Luật Đường bộ có hiệu lực", .byEvent, nil), ("Theo yêu cầu của Tỉnh ủy", .byEvent, nil),
        ("Sau 15 ngày kể từ ngày nhận hồ sơ", .byEvent, nil), ("Kỳ họp thứ 11", .byEvent, nil), ("", .none, nil),
        (" - ", .none, nil),
        ("Không", .none, nil), ("…", .none, nil),
    ]

    @Test(arguments: days + periods + others)
    func `Words of a deadline mean what the table says`(example: Example) {
        let deadline = Deadline(reading: example.words, in: Self.list)
        #expect(deadline.kind == example.kind)
        #expect(deadline.due?.iso == example.due)
        #expect(deadline.steps.isEmpty)
    }

    @Test(arguments: [
        ("24/5/202", DeadlineDoubt.truncated("24/5/202"), Deadline.Kind.none),
        ("Quý III/", .truncated("Quý III/"), .none), ("30/6/", .truncated("30/6/"), .none),
        ("Tháng", .truncated("Tháng"), .none),
        ("31/6/2025", .impossibleDay("31/6/2025"), .date), ("Tháng 13/2025", .impossibleDay("Tháng 13/2025"), .month),
        ("8/25/2025", .swappedDay("8/25/2025"), .date), ("Khẩn trương", .notADay("Khẩn trương"), .none),
        ("Sở Tài chính", .notADay("Sở Tài chính"), .none),
    ])
    func `Words that tell no day raise a doubt that quotes them`(
        words: String, doubt: DeadlineDoubt, kind: Deadline.Kind
    ) {
        let (deadline, doubts) = DeadlineReader.read(words, in: Self.list)
        #expect(doubts == [doubt])
        #expect(deadline.kind == kind)
    }

    @Test func `A day and month in the other order are read as the day they must be`() {
        #expect(Deadline(reading: "8/25/2025", in: Self.list).due?.iso == "2025-08-25")
    }

    @Test(
        arguments: [
            ("15/3", nil, "2025-07-18", false, "2026-03-15"), ("15/3", nil, "2025-07-18", true, "2025-03-15"),
            ("15/8", nil, "2025-07-18", false, "2025-08-15"), ("Tháng 3", 2026, "2025-12-20", false, "2026-03-31"),
            ("Quý I", nil, "2025-12-20", false, "2026-03-31"), ("Tháng 12", 2025, nil, false, "2025-12-31"),
        ] as [(String, Int?, String?, Bool, String)])
    func `A day without a year takes that of the list, else of the document, and the next one when it has passed`(
        words: String, listYear: Int?, date: String?, isPast: Bool, due: String
    ) {
        let context = DeadlineContext(
            listYear: listYear, documentDate: date.flatMap { CivilDate(iso: $0) }, isStatedPast: isPast)
        #expect(Deadline(reading: words, in: context).due?.iso == due)
    }

    @Test func `Without any year the day stays unknown and is asked for`() {
        let (deadline, doubts) = DeadlineReader.read("15/8", in: DeadlineContext())
        #expect(deadline.kind == .date)
        #expect(deadline.due == nil)
        #expect(doubts == [.yearUnknown("15/8")])
    }
}
