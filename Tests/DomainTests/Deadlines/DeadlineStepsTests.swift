import Basics
import Domain
import Testing

@Suite struct DeadlineStepsTests {
    static let list = DeadlineContext(listYear: 2025, documentDate: CivilDate(iso: "2025-07-18"))

    typealias Example = (words: String, steps: [String])

    static let examples: [Example] = [
        ("Tháng 10/2025 và năm 2026", ["2025-10-31 -", "2026-12-31 -"]),
        ("30/8/2025, 30/10/2025 và 31/12/2025", ["2025-08-30 -", "2025-10-30 -", "2025-12-31 -"]),
        ("tháng 8 và tháng 10/2025", ["2025-08-31 -", "2025-10-31 -"]),
        ("tháng 11 và tháng 2/2026", ["2025-11-30 -", "2026-02-28 -"]),
        ("Quý III, quý IV/2025", ["2025-09-30 -", "2025-12-31 -"]),
        ("Tháng 8, 9 và 11/2025", ["2025-08-31 -", "2025-09-30 -", "2025-11-30 -"]),
        ("Quý I, II năm 2026", ["2026-03-31 -", "2026-06-30 -"]),
        ("1. Tháng 8/2025; 2. Tháng 10/2025", ["2025-08-31 -", "2025-10-31 -"]),
        ("Trước ngày 15/8 và 15/12/2025", ["2025-08-14 -", "2025-12-14 -"]),
        ("Ban hành trước 30/9/2025; sơ kết tháng 12/2025", ["2025-09-29 Ban hành", "2025-12-31 sơ kết"]),
        (
            "Trình dự thảo trước ngày 15/8/2025, ban hành trong tháng 10/2025",
            ["2025-08-14 Trình dự thảo", "2025-10-31 ban hành"]
        ),
        (
            "Tháng 10/2025 xong khảo sát; mở rộng 2026 và những năm tiếp theo",
            ["2025-10-31 xong khảo sát", "- mở rộng"]
        ),
        (
            "Chọn nhà thầu trong tháng 8/2025, lắp đặt và chạy thử cùng tiến độ của trạm",
            [
                "2025-08-31 Chọn nhà thầu", "- lắp đặt và chạy thử cùng tiến độ của trạm",
            ]
        ),
        ("Tháng 12/2025 và những năm tiếp theo", ["2025-12-31 -", "- -"]),
        ("Báo cáo hằng tháng; hoàn thành trong tháng 12/2025", ["- Báo cáo", "2025-12-31 hoàn thành"]),
        (
            "Xong thể chế trong tháng 9/2025 và vận hành từ 01/01/2026",
            ["2025-09-30 Xong thể chế", "2026-01-01 vận hành"]
        ),
    ]

    @Test(arguments: examples)
    func `Several steps are told apart, each with its day and its words`(example: Example) {
        let deadline = Deadline(reading: example.words, in: Self.list)
        #expect(deadline.kind == .phased)
        #expect(deadline.due == nil)
        #expect(deadline.steps.map { "\($0.due?.iso ?? "-") \($0.what ?? "-")" } == example.steps)
    }

    @Test(arguments: [
        "Thống nhất phương án, trình Bộ trưởng trong tháng 8/2025", "Rà soát và báo cáo UBND tỉnh trong quý III/2025",
        "31/8/2025, theo tiến độ của nhà thầu", "Tháng 8/2025 (đã quá hạn)",
        "30/9/2025. Sở Tài chính tổng hợp, báo cáo",
    ])
    func `A sentence with one day and its conditions is one step`(words: String) {
        #expect(Deadline(reading: words, in: Self.list).kind != .phased)
    }

    @Test(arguments: [
        ("2025-07-01", "2025-08-31"), ("2025-08-31", "2025-08-31"), ("2025-09-01", "2025-12-31"),
        ("2026-05-01", "2025-12-31"),
    ])
    func `The first step that has not passed is due, after them all the last one`(day: String, due: String) throws {
        let deadline = Deadline(reading: "Tháng 8 và tháng 12/2025", in: Self.list)
        #expect(deadline.due(asOf: try #require(CivilDate(iso: day)))?.iso == due)
    }

    @Test func `Work that goes on is never due`() throws {
        let day = try #require(CivilDate(iso: "2025-07-18"))
        for words in ["Thường xuyên", "Hằng tháng", "Hằng quý", "Hằng năm"] {
            let deadline = Deadline(reading: words, in: Self.list)
            #expect(deadline.isOngoing)
            #expect(deadline.due(asOf: day) == nil)
        }
        #expect(!Deadline(reading: "Tháng 8/2025", in: Self.list).isOngoing)
    }
}
