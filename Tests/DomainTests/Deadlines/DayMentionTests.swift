import Basics
import Domain
import Testing

@Suite struct DayMentionTests {
    static let list = DeadlineContext(listYear: 2025, documentDate: CivilDate(iso: "2025-07-18"))

    @Test(
        arguments: [
            ("Rà soát quy trình, gửi Sở Nội vụ trước ngày 28/8/2025.", ["trước ngày 28/8/2025"], [true]),
            ("Khẩn trương trong tháng 8/2025 trình HĐND tỉnh", ["trong tháng 8/2025"], [true]),
            ("Đề nghị hoàn thành ngày 30/9/2025", ["ngày 30/9/2025"], [true]),
            ("Ngày 12/6/2025, UBND tỉnh đã họp", ["Ngày 12/6/2025"], [false]),
            ("Tính đến hết tháng 6/2025 đã cấp 12.000 tài khoản", ["đến hết tháng 6/2025"], [false]),
            ("Chiến lược phát triển đến năm 2030", ["đến năm 2030"], [false]),
            ("Thực hiện Quyết định số 45/QĐ-UBND ngày 03/02/2025 của tỉnh", [], []),
            ("Đạt 3/4 chỉ tiêu, mã 1.008410, 24/7, tỷ lệ 1/2", [], []),
        ] as [(String, [String], [Bool])])
    func `Days of a sentence are found, without those of cited documents`(
        sentence: String, words: [String], demands: [Bool]
    ) {
        let mentions = DeadlineReader.mentions(in: sentence, context: Self.list)
        #expect(mentions.map(\.words) == words)
        #expect(mentions.map(\.isDemand) == demands)
        for mention in mentions { #expect(sentence[mention.range].hasSuffix(mention.words)) }
    }

    @Test(arguments: [
        "30/9/2025", "Tháng 9/2025", "Trước ngày 30/9/2025", "Quý IV/2025", "Thường xuyên", "Hằng tháng",
        "tháng 8 và tháng 10/2025", "Hoàn thành trong tháng 9/2025.", "6 tháng cuối năm 2025",
    ])
    func `A cell that holds nothing but a deadline is known`(words: String) {
        #expect(DeadlineReader.isDeadlineWords(words))
    }

    @Test(arguments: [
        "Báo cáo quý III/2025", "Kế hoạch năm 2025", "1/3", "2025", "Sở Tài chính", "", "24/5/202",
        "Quyết định số 45/QĐ-UBND ngày 03/02/2025", "Báo cáo thường xuyên", "Đã hoàn thành",
    ])
    func `A cell that holds something else is no deadline`(words: String) {
        #expect(!DeadlineReader.isDeadlineWords(words))
    }
}
