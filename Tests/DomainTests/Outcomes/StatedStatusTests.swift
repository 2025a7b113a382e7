import Domain
import Testing

@Suite struct StatedStatusTests {
    @Test(arguments: [
        ("Đã hoàn thành", StatedStatus.completed), ("hoàn thành.", .completed), ("HT", .completed),
        ("Xong", .completed),
        ("Đã hoàn thành đúng hạn", .completed), ("Đã hoàn thành quá hạn", .completed), ("Hoàn thành 100%", .completed),
        ("- Đã hoàn thành nhiệm vụ", .completed), ("Quá hạn", .overdue), ("chậm", .overdue),
        ("Đang thực hiện quá hạn", .overdue),
        ("Chưa hoàn thành, quá hạn", .overdue), ("Đang thực hiện", .inProgress), ("đang triển khai", .inProgress),
        ("Đang thực hiện trong hạn", .inProgress), ("Chưa hoàn thành", .inProgress), ("Chưa triển khai", .notStarted),
        ("Chưa thực hiện", .notStarted),
    ])
    func `A status word alone is a status`(words: String, status: StatedStatus) {
        #expect(StatedStatus(words: words) == status)
    }

    @Test(arguments: [
        "Đã ban hành", "Hoàn thành, khai thác sử dụng", "Đã hoàn thành Quyết định số 45/QĐ-UBND", "", "Sở Nội vụ",
        "Quốc hội đã thông qua", "Đang khai thác sử dụng", "Hoàn thành và đang khai thác sử dụng",
    ])
    func `Words that tell of a product are no bare status`(words: String) {
        #expect(StatedStatus(words: words) == nil)
    }

    @Test(arguments: [
        ("Đã hoàn thành (QĐ số 45/QĐ-UBND)", StatedStatus.completed), ("Hoàn thành ngày 30/6/2025", .completed),
        ("Đang thực hiện, đạt 80%", .inProgress), ("80%", .inProgress), ("100%", .completed), ("0%", .notStarted),
        ("Chậm tiến độ do thiếu kinh phí", .overdue), ("Hoàn thành 60%", .inProgress),
    ])
    func `The cell of a status column may say more`(cell: String, status: StatedStatus) {
        #expect(StatedStatus(cell: cell) == status)
    }
}
