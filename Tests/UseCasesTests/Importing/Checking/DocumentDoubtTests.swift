import Domain
import Testing
import UseCases

/// Documents as they are cited, titles against products, rows against the title of their list.
@Suite struct DocumentDoubtTests {
    private static let head = "TT|Nhiệm vụ|Văn bản giao nhiệm vụ|Cơ quan chủ trì|Thời hạn"

    private func row(_ number: Int, _ directive: String, title: String = "Sửa cầu", due: String = "30/9/2025") -> String
    {
        "\(number)|\(title) \(number)|\(directive)|Bộ Xây dựng|\(due)"
    }

    @Test func `One document in two spellings is asked where it is spelt otherwise`() {
        let list = MadeUp.List(
            "NHIỆM VỤ", Self.head, row(1, "Nghị quyết số 18-NQ/TW"), row(2, "Nghị quyết số 18-NQ/TW"),
            row(3, "Nghị quyết số 18/NQ-TW"))
        #expect(MadeUp.flags(.documentVariant, list).map(\.rows) == [["01-3"]])
        // The same fault is said once.
        #expect(MadeUp.flags(.malformedDocument, list) == [])
    }

    @Test func `One document of two days is asked, one number of two years is not`() {
        let days = MadeUp.List(
            "NHIỆM VỤ", Self.head, row(1, "Thông báo số 7-TB/BCĐ ngày 3/4/2025"),
            row(2, "Thông báo số 7-TB/BCĐ ngày 3/4/2025"),
            row(3, "Thông báo số 7-TB/BCĐ ngày 4/4/2025"))
        #expect(MadeUp.flags(.documentDateVariant, days).map(\.rows) == [["01-3"]])
        let years = MadeUp.List(
            "NHIỆM VỤ", Self.head, row(1, "Quyết định số 7/QĐ-TTg ngày 3/4/2024"),
            row(2, "Quyết định số 7/QĐ-TTg ngày 4/5/2025"))
        #expect(MadeUp.flags(.documentDateVariant, years) == [])
    }

    @Test func `A symbol without its year, and one number with two years in one cell, are asked`() {
        let flags = MadeUp.flags(
            .malformedDocument,
            MadeUp.List(
                "NHIỆM VỤ", Self.head, row(1, "Nghị định số 88/NĐ-CP ngày 13/4/2025"),
                row(
                    2, "",
                    title: "Thay Nghị định số 17/2025/NĐ-CP bằng quy định mới, nêu tại Nghị định số 17/2024/NĐ-CP"),
                row(3, "Nghị định số 99/2025/NĐ-CP ngày 13/4/2025")))
        #expect(flags.map(\.rows) == [["01-1"], ["01-2"]])
    }

    @Test(arguments: [
        // Two decrees that happen to bear one number.
        (
            "Nghị định số 17/2025/NĐ-CP về phí cảng biển của tàu khách; theo Nghị định số 17/2024/NĐ-CP về trợ giá xe buýt ở đô thị lớn",
            0
        ),
        (
            "Nghị định số 17/2025/NĐ-CP về phí cảng biển của tàu khách; theo Nghị định số 17/2024/NĐ-CP về phí cảng biển của tàu hàng",
            1
        ),
        // One decree with two titles.
        (
            "Nghị định số 17/2025/NĐ-CP của Chính phủ về phí cảng biển của tàu khách nước ngoài; Nghị định số 17/2025/NĐ-CP của Chính phủ về trợ giá xe buýt ở các đô thị lớn",
            1
        ),
        (
            "Nghị định số 17/2025/NĐ-CP của Chính phủ về phí cảng biển của tàu khách nước ngoài; Nghị định số 17/2025/NĐ-CP của Chính phủ về phí cảng biển của tàu khách",
            0
        ),
        ("Nghị định số 17/2025/NĐ-CP của Chính phủ về phí cảng biển; Nghị định số 17/2025/NĐ-CP ngày 3/4/2025", 0),
    ])
    func `One number in one cell is asked about by what its titles tell`(title: String, count: Int) {
        let list = MadeUp.List("NHIỆM VỤ", Self.head, row(1, "", title: title), row(2, ""))
        #expect(MadeUp.flags(.malformedDocument, list).count == count)
    }

    @Test func `A symbol without its year is malformed, no other spelling`() {
        let flags = MadeUp.flags(
            nil,
            MadeUp.List(
                "NHIỆM VỤ", Self.head, row(1, "Nghị định số 88/NĐ-CP"), row(2, "Nghị định số 88/2025/NĐ-CP"),
                row(3, "Nghị định số 88/2025/NĐ-CP")))
        let found = flags.filter { $0.category == .documentVariant || $0.category == .malformedDocument }
        #expect(found.map(\.category) == [.malformedDocument])
        #expect(found.first?.message.contains("88/2025/NĐ-CP") == true)
    }

    @Test func `A title and a product of two kinds of law do not fit`() {
        let head = "TT|Tên nhiệm vụ|Cơ quan chủ trì|Kết quả dự kiến|Thời hạn"
        let flags = MadeUp.flags(
            .deliverableMismatch,
            MadeUp.List(
                "NHIỆM VỤ", head,
                "1|Xây dựng Nghị định về bến xe|Bộ Xây dựng|Quyết định của Thủ tướng Chính phủ|30/9/2025",
                "2|Xây dựng Nghị định về cầu|Bộ Xây dựng|Nghị định của Chính phủ|30/9/2025",
                "3|Xây dựng Đề án về cầu cảng|Bộ Xây dựng|Quyết định của Thủ tướng Chính phủ|30/9/2025",
                "4|Bãi bỏ văn bản quy phạm pháp luật về bến bãi|Bộ Xây dựng|Quyết định bãi bỏ|30/9/2025",
                "5|Ban hành Quy chế quản lý phao|Bộ Xây dựng|Báo cáo hiện trạng|30/9/2025",
                "6|Tổng kết việc ban hành Quy chế quản lý bến|Bộ Xây dựng|Báo cáo tổng kết|30/9/2025"))
        #expect(flags.map(\.rows) == [["01-1"], ["01-5"]])
        #expect(flags.map(\.severity) == [.low, .low])
    }

    @Test func `Rows of another directive than the title's are one flag a list`() {
        let flags = MadeUp.flags(
            .scopeMismatch,
            MadeUp.List(
                "DANH MỤC NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT SỐ 12/NQ-CP", Self.head, row(1, "Nghị quyết số 12/NQ-CP"),
                row(2, "Công điện số 8/CĐ-TTg"), row(3, "Chỉ thị số 4/CT-TTg")))
        #expect(flags.map(\.rows) == [["01-2", "01-3"]])
    }

    @Test func `A due day outside the month of the list is asked, most of them are not`() {
        let heading = "Nhiệm vụ tháng 8/2025:"
        let days = { (days: [String]) in
            days.enumerated().map { self.row($0.offset + 1, "", due: $0.element) }
        }
        let one = ["1/8/2025", "15/8/2025", "31/8/2025", "Tháng 8/2025", "15/9/2025"]
        #expect(
            MadeUp.flags(.scopeMismatch, MadeUp.List(heading, Self.head, rows: days(one))).map(\.rows) == [["01-5"]])
        let most = ["1/8/2025", "15/9/2025", "30/9/2025", "Tháng 10/2025"]
        #expect(MadeUp.flags(.scopeMismatch, MadeUp.List(heading, Self.head, rows: days(most))) == [])
    }
}
