import Documents
import Domain
import Testing
import UseCases

/// Who is to do the work, and who has not.
@Suite struct AgencyDoubtTests {
    private static let head = "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Đơn vị chưa hoàn thành"

    private func raised(_ lead: String, _ outstanding: String, title: String = "Số hóa hồ sơ") -> [String] {
        MadeUp.flags(nil, MadeUp.List("NHIỆM VỤ QUÁ HẠN", Self.head, "1|\(title)|\(lead)|30/6/2025|\(outstanding)"))
            .map { "\($0.category.rawValue) \($0.severity)" }
    }

    @Test(arguments: [
        ("Bộ Y tế", "", ["outstandingMissing high"]), ("Bộ Y tế", "Bộ Xây dựng", ["leadMismatch medium"]),
        ("Đảng ủy Bộ Y tế", "Bộ Y tế", ["leadMismatch medium"]),
        ("Các bộ, ngành", "Bộ Y tế, Cà Mau", ["leadMismatch medium"]),
        ("Bộ Y tế hoặc Bộ Tài chính", "Bộ Y tế", ["leadUndecided medium"]),
        ("Bộ công thương", "Bộ Công Thương", ["agencyVariant low"]),
        ("Bộ Kế hoạch và Đầu tư", "Bộ Kế hoạch và Đầu tư", ["staleAgency medium"]),
        ("UBND huyện Cam Lộ", "UBND huyện Cam Lộ", ["staleAgency medium"]),
        ("Sở Kế hoạch và Đầu tư", "Sở Kế hoạch và Đầu tư", ["staleAgency medium"]),
        ("Sở Tài chính", "Sở Tài chính", ["unknownAgency medium"]),
        ("UBND Thành phố", "UBND Thành phố", ["unknownAgency medium"]),
    ])
    func `Who is not who is asked`(lead: String, outstanding: String, expected: [String]) {
        #expect(raised(lead, outstanding) == expected)
    }

    @Test(arguments: [
        ("Bộ Y tế", "Bộ Y tế"), ("Các bộ, ngành, địa phương", "Bộ Y tế, Hà Nội, Cà Mau"), ("Các bộ, ngành", "Bộ Y tế"),
        ("UBND các tỉnh, thành phố", "Lào Cai, thành phố Huế"), ("Đảng ủy Bộ Y tế", "Đảng ủy Bộ Y tế"),
        // Nobody can say who belongs to it.
        ("Các địa phương có biển", "Cà Mau"),
    ])
    func `Who is who is not asked`(lead: String, outstanding: String) {
        #expect(raised(lead, outstanding).filter { $0.hasPrefix("lead") || $0.hasPrefix("outst") } == [])
    }

    @Test func `A title that opens with another body than the lead is asked`() {
        #expect(raised("Bộ Y tế", "Bộ Y tế", title: "Bộ Tài chính - Bố trí kinh phí số hóa") == ["leadInTitle low"])
        #expect(raised("Bộ Y tế", "Bộ Y tế", title: "Bộ Y tế - Bố trí kinh phí số hóa") == [])
        #expect(raised("Bộ Y tế", "Bộ Y tế", title: "Phối hợp với Bộ Tài chính bố trí kinh phí") == [])
    }

    @Test func `A title that opens with another unit of the plan is asked`() {
        let row = { (number: Int, title: String, lead: String) in "\(number)|\(title)|\(lead)|30/9/2025" }
        let flags = MadeUp.flags(
            .leadInTitle,
            MadeUp.List(
                "KẾ HOẠCH", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", row(1, "Đo gió vùng núi", "Sở Nội vụ"),
                row(2, "Sở Nội vụ phối hợp đo mưa", "Sở Y tế"), row(3, "Sở Nội vụ rà soát trạm đo", "Sở Nội vụ"),
                row(4, "Sở Nội vụ thực hiện đo triều", "Các sở, ngành"), row(5, "Sở Nội vụ - đo sóng", "Sở Y tế"),
                row(6, "Sở Nội vụ Điện tử - đo sóng", "Sở Y tế")))
        #expect(flags.map(\.rows) == [["01-2"], ["01-5"]])
    }

    @Test(arguments: [
        ("Bộ Thông tin và Truyền thông đang tổng hợp số liệu.", "low"),
        ("Bộ Giao thông vận tải chủ trì, phối hợp với các địa phương hoàn thiện.", "medium"),
        ("Bộ Thông tin và Truyền thông đã ban hành Thông tư số 5/2023/TT-BTTTT.", nil),
        ("Theo hướng dẫn của Bộ Thông tin và Truyền thông trước đây.", nil), ("Bộ Y tế đang tổng hợp số liệu.", nil),
    ])
    func `A ministry of the past that acts today is asked, also in prose`(sentence: String, severity: String?) {
        let list = MadeUp.List(
            "NHIỆM VỤ", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", "1|Đo nắng|Bộ Nông nghiệp và Môi trường|30/9/2025")
        let flags = MadeUp.flags(.staleAgency, list, prose: sentence)
        #expect(flags.map { "\($0.severity)" } == [severity].compactMap { $0 })
    }

    @Test func `A ministry of the past that a cell gives work is asked`() {
        let row = { (title: String) in "1|\(title)|Bộ Nông nghiệp và Môi trường|30/9/2025" }
        let flags = { (title: String) in
            MadeUp.flags(.staleAgency, MadeUp.List("NHIỆM VỤ", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", row(title)))
        }
        #expect(flags("Đo nắng; Bộ Thông tin và Truyền thông phối hợp phát tin").map(\.rows) == [["01-1"]])
        #expect(flags("Đo nắng theo Thông tư của Bộ Thông tin và Truyền thông ban hành năm 2023") == [])
    }

    @Test func `A name that differs in capitals alone is asked where the source writes it otherwise too`() {
        let rows = { (leads: [String]) in
            leads.enumerated().map { "\($0.offset + 1)|Đo gió vùng \($0.offset)|\($0.element)|30/9/2025" }
        }
        let flags = { (leads: [String]) in
            MadeUp.flags(
                .agencyVariant,
                MadeUp.List("NHIỆM VỤ", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", rows: rows(leads)))
        }
        #expect(flags(["Bộ Công thương", "Bộ Công thương", "Bộ Y tế"]) == [])
        #expect(flags(["Bộ Công thương", "Bộ Công Thương"]).map(\.rows) == [["01-1"]])
        #expect(flags(["Bộ Công thương", "Bộ công thương"]).map(\.rows) == [["01-1"], ["01-2"]])
    }

    @Test func `Names that nobody knows are asked once for all their rows, units together`() {
        let flags = MadeUp.flags(
            .unknownAgency,
            MadeUp.List(
                "NHIỆM VỤ", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", "1|Đo gió|Viện Đo gió Miền Tây|30/9/2025",
                "2|Đo mưa|Sở Khí tượng|30/9/2025", "3|Đo nắng|Bộ Nông nghiệp và Môi trường|30/9/2025",
                "4|Đo sóng|Hướng Hóa Xanh|30/9/2025", "5|Đo triều|Hướng Hóa Xanh|30/9/2025"))
        #expect(flags.map(\.rows) == [["01-1", "01-2"], ["01-4", "01-5"]])
        #expect(flags.first?.values.map(\.text) == ["Viện Đo gió Miền Tây", "Sở Khí tượng"])
    }

    @Test func `A unit's short form is told where the source writes out its name too`() {
        let row = { (number: Int, lead: String) in "\(number)|Đo gió vùng \(number)|\(lead)|30/9/2025" }
        let flags = { (leads: [String]) in
            let rows = leads.enumerated().map { row($0.offset + 1, $0.element) }
            return MadeUp.flags(
                .agencyVariant, MadeUp.List("KẾ HOẠCH", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", rows: rows))
        }
        #expect(flags(["Sở KH&CN", "Sở Khoa học và Công nghệ", "Sở KH&CN"]).map(\.rows) == [["01-1", "01-3"]])
        #expect(flags(["Sở KH&CN", "Sở Y tế", "Sở KH&CN"]) == [])
    }

    @Test func `Several who may act in a remedy are asked`() {
        let prose = """
            A. Về dữ liệu
            1. Thiếu bản đồ
            Vấn đề:
            Người dân không có bản đồ mới.
            Giải pháp:
            Bộ Công an hoặc Bộ Xây dựng cung cấp bản đồ số cho người dân.
            Thời hạn hoàn thành: Tháng 7/2025.
            """
        let flags = Checking.flags(of: MadeUp.material([.paragraph(.init(text: "PHỤ LỤC 01"))] + MadeUp.lines(prose)))
        #expect(flags.filter { $0.category == .leadUndecided }.map(\.rows) == [["01-1"]])
    }
}
