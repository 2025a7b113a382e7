import Documents
import Domain
import Testing
import UseCases

/// Rows and cells that have lost their shape.
@Suite struct ShapeDoubtTests {
    private static let head = "TT|Tên nhiệm vụ|Cơ quan chủ trì|Kết quả dự kiến|Thời hạn"

    @Test func `A day under the product beside an empty deadline is a shifted cell`() {
        let flags = MadeUp.flags(
            nil,
            MadeUp.List(
                "NHIỆM VỤ", Self.head, "1|Sửa cầu|Bộ Xây dựng|30/6/2025|", "2|Sửa bến|Bộ Xây dựng|Bến|30/9/2025"))
        #expect(flags.map(\.category) == [.shiftedCell])
        #expect(flags.map(\.severity) == [.high])
        #expect(flags.first?.places.map(\.column) == ["Kết quả dự kiến", "Thời hạn"])
    }

    @Test func `A cut day is asked, in the deadline and beside a document`() {
        let flags = MadeUp.flags(
            .truncatedValue,
            MadeUp.List(
                "NHIỆM VỤ", Self.head, "1|Sửa cầu|Bộ Xây dựng|Cầu|30/6/202",
                "2|Sửa bến theo Thông báo số 7/TB-VPCP ngày 4/5/202|Bộ Xây dựng|Bến|30/9/2025",
                "3|Sửa đường theo Thông báo số 7/TB-VPCP ngày 4/5/2025|Bộ Xây dựng|Đường|30/9/2025"))
        #expect(flags.map(\.rows) == [["01-1"], ["01-2"]])
        #expect(flags.map(\.severity) == [.high, .medium])
    }

    @Test func `A row shorter than its table has lost a cell`() {
        let flags = MadeUp.flags(
            .missingCell,
            MadeUp.List(
                "NHIỆM VỤ", Self.head, "1|Sửa cầu|Bộ Xây dựng|Cầu|30/6/2025", "2|Sửa bến|Bộ Xây dựng|Bến",
                "3|Sửa đường|Bộ Xây dựng|Đường|", "4|Sửa ga|Bộ Xây dựng|Ga|30/9/2025"))
        #expect(flags.map(\.rows) == [["01-2"]])
        #expect(flags.map(\.severity) == [.high])
    }

    @Test func `A numbered row that only introduces others is named with them`() {
        let flags = MadeUp.flags(
            .parentRow,
            MadeUp.List(
                "NHIỆM VỤ", Self.head,
                "1|Xây dựng các Thông tư hướng dẫn Luật Đường bộ, bao gồm:|Bộ Xây dựng|Thông tư|30/9/2025",
                "2|Thông tư về tải trọng xe|Bộ Xây dựng|Thông tư|30/9/2025",
                "3|Thông tư về bến xe|Bộ Xây dựng|Thông tư|30/9/2025",
                "4|Khánh thành cầu vượt biển|Bộ Xây dựng|Cầu|30/9/2025"))
        #expect(flags.map(\.rows) == [["01-1", "01-2", "01-3"]])
    }

    @Test func `A row that introduces works about its own matter is named with them, whatever their product`() {
        let fund = "Quỹ bảo vệ rừng đặc dụng ven biển"
        let flags = MadeUp.flags(
            .parentRow,
            MadeUp.List(
                "NHIỆM VỤ", Self.head, "1|Xây dựng các văn bản về \(fund), bao gồm:|Bộ Y tế|Các văn bản|30/9/2025",
                "2|Thông tư về chế độ thu của \(fund)|Bộ Y tế|Thông tư|30/9/2025",
                "3|Khánh thành cầu vượt biển|Bộ Y tế|Cầu|30/9/2025"))
        #expect(flags.map(\.rows) == [["01-1", "01-2"]])
    }

    @Test func `A row that announces things of one kind is named with those, whatever they are called`() {
        let flags = MadeUp.flags(
            .parentRow,
            MadeUp.List(
                "NHIỆM VỤ", Self.head, "1|Phát triển các nền tảng số về rừng, bao gồm:|Bộ Y tế|Các nền tảng|30/9/2025",
                "2|Nền tảng quản lý cây giống|Bộ Y tế|Nền tảng số|30/9/2025",
                "3|Nền tảng chẩn đoán từ xa|Bộ Y tế|Nền tảng số|31/12/2025"))
        #expect(flags.map(\.rows) == [["01-1", "01-2"]])
    }

    @Test func `A number introduces those that begin with it, whatever their product`() {
        let flags = MadeUp.flags(
            .parentRow,
            MadeUp.List(
                "KẾ HOẠCH", "TT|Nhiệm vụ|Cơ quan chủ trì|Sản phẩm|Thời hạn",
                "1|Xây dựng các quy định về cảng, bao gồm:|Bộ Xây dựng|02 văn bản|30/9/2025",
                "1.1|Quy định về bến|Bộ Xây dựng|Nghị định|30/9/2025",
                "1.2|Quy định về phao|Bộ Quốc phòng|Thông tư|30/9/2025", "2|Sửa cầu|Bộ Xây dựng|Cầu|30/9/2025"))
        #expect(flags.map(\.rows) == [["01-1", "01-1.1", "01-1.2"]])
    }

    @Test func `A number that is skipped or given twice is told once a list`() {
        let rows = [1, 2, 4, 5, 5, 6].map { "\($0)|Sửa cầu thứ \($0)|Bộ Xây dựng|Cầu|30/9/2025" }
        let flags = MadeUp.flags(nil, MadeUp.List("NHIỆM VỤ", Self.head, rows: rows))
        #expect(flags.filter { $0.category == .missingNumber }.map { $0.values.first?.text } == ["3"])
        #expect(flags.filter { $0.category == .structure }.map { $0.values.first?.text } == ["5"])
        let whole = (1...6).map { "\($0)|Sửa cầu thứ \($0)|Bộ Xây dựng|Cầu|30/9/2025" }
        #expect(MadeUp.flags(.missingNumber, MadeUp.List("NHIỆM VỤ", Self.head, rows: whole)) == [])
    }
}
