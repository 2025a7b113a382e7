import Domain
import Testing
import UseCases

/// What holds for all rules.
@Suite struct CheckingTests {
    private static let head = "TT|Tên nhiệm vụ|Cơ quan chủ trì|Kết quả dự kiến|Thời hạn|Kết quả thực hiện|Mô tả"

    @Test func `Identical appearances share a flag`() {
        let row =
            "1|Ban hành quy chế cảng|Bộ Xây dựng|Nghị định của Chính phủ|30/6/2025|Đã hoàn thành|Đã trình Chính phủ"
        let flags = MadeUp.flags(
            nil, MadeUp.List("DANH MỤC A", Self.head, row), MadeUp.List("DANH MỤC B", Self.head, row))
        #expect(flags.map(\.category) == [.duplicateRow, .doneOnlySubmitted])
        #expect(flags.map(\.rows) == [["01-1", "02-1"], ["01-1", "02-1"]])
    }

    @Test func `Identical appearances share a flag that names several rows`() {
        let rows = [
            "1|Ban hành quy chế cảng|Bộ Xây dựng|Quy chế|8/9/2025|Đang thực hiện|",
            "2|Sửa cầu vượt|Bộ Xây dựng|Cầu|08/09/2025|Đang thực hiện|",
        ]
        let other = "3|Sửa bến phà|Bộ Xây dựng|Bến|08/9/2025|Đang thực hiện|"
        let flags = { (second: [String]) in
            MadeUp.flags(
                .dateFormat, MadeUp.List("DANH MỤC A", Self.head, rows: rows),
                MadeUp.List("DANH MỤC B", Self.head, rows: second))
        }
        #expect(flags(rows).map(\.rows) == [["01-1", "01-2", "02-1", "02-2"]])
        #expect(flags([rows[0], other]).map(\.rows) == [["01-1", "01-2"], ["02-1", "02-3"]])
    }

    @Test func `One fault gives one flag`() {
        // Submitted, in part, long before its day: one question about the outcome.
        let flags = MadeUp.flags(
            nil,
            MadeUp.List(
                "DANH MỤC", Self.head,
                "1|Ban hành quy chế cảng|Bộ Xây dựng|Quyết định của Bộ trưởng|31/12/2025|Đã hoàn thành|Đã trình Bộ trưởng dự thảo"
            ))
        #expect(flags.map(\.category) == [.doneOnlySubmitted])
    }

    @Test func `Flags come in the order of the document, with places and values`() {
        let flags = MadeUp.flags(
            nil,
            MadeUp.List(
                "DANH MỤC", Self.head, "1|Sửa cầu|Bộ Xây dựng|Cầu||Đang thực hiện|",
                "2|Ban hành quy chế bến|Bộ Xây dựng|Thông tư|30/6/2025|Đã hoàn thành|",
                "3|Sửa ga|Bộ Xây dựng|Ga|Theo Nghị quyết số 5/NQ-CP|Đang thực hiện|"))
        #expect(flags.map { $0.rows } == [["01-1"], ["01-2"], ["01-3"]])
        #expect(flags.allSatisfy { !$0.places.isEmpty && !$0.values.isEmpty })
        #expect(flags.first?.places == [Place(appendix: "01", row: "01-1", column: "Thời hạn")])
    }

    @Test func `A clean list raises nothing`() {
        let flags = MadeUp.flags(
            nil,
            MadeUp.List(
                "KẾ HOẠCH CÔNG TÁC", Self.head,
                "1|Xây dựng Nghị định về cảng cạn|Bộ Xây dựng|Nghị định của Chính phủ|30/9/2025|Đang thực hiện|",
                "2|Lập bản đồ rủi ro thiên tai|Bộ Nông nghiệp và Môi trường|Bản đồ|31/10/2025|Đang thực hiện|",
                "3|Ban hành Thông tư về phí cầu đường|Bộ Tài chính|Thông tư|30/6/2025|Đã hoàn thành|Thông tư số 5/2025/TT-BTC ngày 2/6/2025"
            ))
        #expect(flags == [])
    }
}
