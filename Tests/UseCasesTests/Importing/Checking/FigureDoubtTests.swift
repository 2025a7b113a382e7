import Documents
import Domain
import Testing
import UseCases

/// Rates, shares, counts and claims.
@Suite struct FigureDoubtTests {
    private func rates(
        _ rows: String...,
        head: String =
            "TT|Tỉnh|Đặt chỉ tiêu tháng 5|Tỷ lệ đạt được tháng 5|Đặt chỉ tiêu tháng 6|Tỷ lệ đạt được tháng 6|Ghi chú"
    )
        -> [Flag]
    {
        let table = Block.table(
            Table(
                rows: ([head] + rows).map { row in
                    Row(cells: row.split(separator: "|", omittingEmptySubsequences: false).map { Cell(String($0)) })
                }))
        let title = MadeUp.lines(
            "PHỤ LỤC 01\nSỐ LIỆU HỒ SƠ TRỰC TUYẾN\nSố liệu của các tỉnh trước sáp nhập, lũy kế từ đầu năm 2025.")
        return Checking.flags(of: MadeUp.material(title + [table]))
    }

    @Test(
        arguments: [
            ("1|Hà Giang|20|15.0|30|16.0|", []), ("1|Hà Giang|20|15.0|30|116.0|", ["rateOutOfBounds high"]),
            ("1|Hà Giang|20|15.0|30|11.0|", ["rateDecline low"]), ("1|Hà Giang|20|1.5|30|1.0|", []),
            ("1|Hà Giang|90|0|100|0|", ["targetImplausible high"]),
            ("1|Hà Giang|20|15.0|16.21|16.21|", ["targetImplausible medium"]),
            ("1|Hà Giang|30|8.0|60|8.5|", ["targetImplausible medium"]),
            ("1|Hà Giang|50|28.0|85|30.0|", ["targetImplausible medium"]), ("1|Hà Giang|30|25.0|60|45.5|", []),
        ] as [(String, [String])])
    func `The figures of a row are weighed`(row: String, expected: [String]) {
        let flags = rates(row, "2|Cao Bằng|20|18.0|30|25.0|", "3|Bắc Kạn|20|19.0|30|26.0|")
        #expect(flags.map { "\($0.category.rawValue) \($0.severity)" } == expected)
    }

    @Test func `Targets that are missing are one flag a table, with the note`() {
        let flags = rates(
            "1|Hà Giang||15.0||16.0|Chưa đăng ký", "2|Cao Bằng|20|18.0|30|25.0|", "3|Bắc Kạn||19.0||20.0|Chưa đăng ký")
        #expect(flags.map(\.category) == [.targetMissing])
        #expect(flags.first?.rows.count == 2)
        #expect(flags.first?.message.contains("Chưa đăng ký") == true)
    }

    @Test func `A period without a column of targets misses none`() {
        let head = "TT|Tỉnh|Tỷ lệ đạt được tháng 5|Đặt chỉ tiêu tháng 6|Tỷ lệ đạt được tháng 6|Ghi chú"
        let flags = rates("1|Hà Giang|15.0|20|16.0|", "2|Cao Bằng|18.0||25.0|", "3|Bắc Kạn|19.0|30|20.0|", head: head)
        #expect(flags.filter { $0.category == .targetMissing }.map(\.rows.count) == [1])
    }

    @Test(arguments: [
        ("105/116 hồ sơ (90,5%)", 0), ("105/116 hồ sơ (91%)", 0), ("105/116 hồ sơ (95%)", 1), ("ngày 5/6 (90%)", 1),
    ])
    func `A share that is not that of its figures is asked`(words: String, count: Int) {
        let list = MadeUp.List(
            "NHIỆM VỤ", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Ghi chú",
            "1|Số hóa hồ sơ|Bộ Y tế|30/9/2025|Đã xong \(words)")
        #expect(MadeUp.flags(.arithmetic, list).count == (words.hasPrefix("ngày") ? 0 : count))
    }

    @Test(arguments: [
        ("03 Luật (Luật Đầu tư; Luật Đấu thầu; Luật Hải quan)", 0),
        ("04 Luật (Luật Đầu tư; Luật Đấu thầu; Luật Hải quan)", 1),
        ("04 Luật (Luật Đầu tư; Luật Đấu thầu; …)", 0), ("02 đề án (vốn trong nước; vốn vay; vốn khác)", 0),
    ])
    func `Things counted and listed are counted again`(words: String, count: Int) {
        let list = MadeUp.List(
            "NHIỆM VỤ", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn", "1|Sửa đổi \(words)|Bộ Tài chính|30/9/2025")
        #expect(MadeUp.flags(.arithmetic, list).count == count)
    }

    @Test(arguments: [
        ("công bố 214 dịch vụ, trong đó 120 dịch vụ của bộ và 84 dịch vụ của tỉnh", 1),
        ("công bố 204 dịch vụ, trong đó 120 dịch vụ của bộ và 84 dịch vụ của tỉnh", 0),
        // Some of them only.
        ("công bố 214 dịch vụ, trong đó 20 dịch vụ mới và 14 dịch vụ sửa đổi", 0),
        ("danh mục gồm 46 thủ tục, gồm 29 thủ tục toàn trình và 19 thủ tục một phần", 1),
        ("trong 46 thủ tục, 29 thủ tục toàn trình và 19 thủ tục một phần", 1),
        // Parts that overlap.
        ("trong 46 thủ tục, 29 thủ tục đúng hạn và 40 thủ tục trực tuyến", 0),
        ("mở lớp cho 500 người, trong đó 420 người là công chức và 60 người là nữ", 0),
    ])
    func `Parts that come near their whole and do not give it are asked`(words: String, count: Int) {
        let list = MadeUp.List(
            "NHIỆM VỤ", "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Ghi chú",
            "1|Rà soát thủ tục|Bộ Y tế|30/9/2025|Đã \(words)")
        #expect(MadeUp.flags(.arithmetic, list).count == count)
    }

    @Test(arguments: [
        ("4|Sở Xây dựng|10|7|2|1|70,0", 0), ("4|Sở Xây dựng|11|7|2|1|63,6", 1), ("4|Sở Xây dựng|10|7|2|1|90,0", 1),
    ])
    func `A row that does not keep what the others keep is asked`(row: String, count: Int) {
        let table = MadeUp.table(
            "TT|Đơn vị|Tổng số|Hoàn thành|Đang làm|Quá hạn|Tỷ lệ hoàn thành", "1|Sở Y tế|10|5|3|2|50,0",
            "2|Sở Nội vụ|8|4|4|0|50,0", "3|Sở Tư pháp|20|5|10|5|25,0", row, "5|Sở Công Thương|12|6|3|3|50,0")
        let flags = Checking.flags(of: MadeUp.material(MadeUp.lines("PHỤ LỤC 01\nTỔNG HỢP") + [table]))
        #expect(flags.filter { $0.category == .arithmetic }.count == count)
    }

    @Test func `What one relation keeps in every row is not asked by a weaker one`() {
        let sums = MadeUp.table(
            "TT|Đơn vị|Tổng số|Đúng hạn|Quá hạn|Đang làm", "1|Sở Y tế|10|5|5|0", "2|Sở Nội vụ|8|4|4|0",
            "3|Sở Tư pháp|20|5|15|0", "4|Sở Xây dựng|70|40|10|20", "5|Sở Công Thương|12|6|6|0")
        let shares = MadeUp.table(
            "TT|Đơn vị|Tiếp nhận|Giải quyết|Đúng hạn|Tỷ lệ|Mục tiêu", "1|Sở Y tế|10|5|5|50%|100%",
            "2|Sở Nội vụ|8|4|4|50%|100%", "3|Sở Tư pháp|20|5|5|25%|100%", "4|Sở Xây dựng|100|95|80|80%|100%",
            "5|Sở Công Thương|10|10|10|100%|100%")
        for table in [sums, shares] {
            let flags = Checking.flags(of: MadeUp.material(MadeUp.lines("PHỤ LỤC 01\nTỔNG HỢP") + [table]))
            #expect(flags.filter { $0.category == .arithmetic } == [])
        }
    }

    @Test(arguments: [("40", true), ("25", false)])
    func `A merged province lies between its parts on the same day, whatever comes after`(value: String, isAsked: Bool)
    {
        let before = MadeUp.table("TT|Tỉnh|Tỷ lệ đạt tháng 6", "1|Kon Tum|20", "2|Quảng Ngãi|30", "3|Huế|25")
        let after = MadeUp.table(
            "TT|Tỉnh|Tỷ lệ đạt tháng 6|Tỷ lệ đạt tháng 8", "1|Quảng Ngãi|\(value)|31", "2|Huế|25|26")
        let flags = Checking.flags(
            of: MadeUp.material(
                MadeUp.lines("PHỤ LỤC 01\nSỐ LIỆU HỒ SƠ TRỰC TUYẾN\n1. Các tỉnh trước sáp nhập, năm 2025") + [before]
                    + MadeUp.lines("2. Các tỉnh sau sáp nhập, năm 2025") + [after]))
        #expect(flags.contains { $0.category == .rateOutOfBounds } == isAsked)
    }

    @Test(arguments: [
        ("30", "7", 0), ("31", "7", 1), ("30", "9", 1), ("30", "", 0),
    ])
    func `The total of a table of money is added up again`(money: String, works: String, count: Int) {
        let table = MadeUp.table(
            "TT|Nội dung|Kinh phí (tỷ đồng)|Số công trình|Tỷ lệ (%)", "1|Cầu|12,5|3|40", "2|Đường|17,5|4|60",
            "|Tổng cộng|\(money)|\(works)|50")
        let flags = Checking.flags(of: MadeUp.material([table]))
        #expect(flags.filter { $0.category == .arithmetic }.count == count)
    }

    @Test func `Sums within sums and averages are not added up`() {
        let parts = MadeUp.table(
            "TT|Nội dung|Kinh phí", "I|Giao thông|30", "1|Cầu|12", "2|Đường|18", "|Tổng cộng|30")
        let average = MadeUp.table("TT|Nội dung|Điểm", "1|Cầu|12", "2|Đường|18", "|Bình quân|15")
        #expect(Checking.flags(of: MadeUp.material([parts, average])).filter { $0.category == .arithmetic } == [])
    }

    @Test func `A share that is not that of its own figures contradicts no table`() {
        var material = MadeUp.material([MadeUp.List("NHIỆM VỤ", "TT|Nhiệm vụ|Cơ quan chủ trì", "1|Sửa cầu|Bộ Xây dựng")]
        )
        let claim = { (subject: String) in
            Claim(
                appendix: "01", row: nil, text: "Xong 3/4 \(subject), đạt 70%", subject: subject, stated: 70,
                computed: 75, verdict: .contradicted, why: "3 trên 4 là 75%.")
        }
        material.claims = [claim("tỷ lệ 3/4"), claim("tỷ lệ hồ sơ")]
        let flags = Checking.flags(of: material)
        #expect(
            flags.map { "\($0.category.rawValue) \($0.severity)" } == ["arithmetic medium", "claimContradicted high"])
        #expect(flags.first?.message.contains("bảng") == false)
    }

    @Test func `Claims that do not hold are high, those that cannot be checked medium`() {
        var material = MadeUp.material([MadeUp.List("NHIỆM VỤ", "TT|Nhiệm vụ|Cơ quan chủ trì", "1|Sửa cầu|Bộ Xây dựng")]
        )
        let claim = { (verdict: Claim.Verdict) in
            Claim(
                appendix: "01", row: nil, text: "Có 12 nhiệm vụ", subject: "nhiệm vụ", stated: 12, computed: 1,
                verdict: verdict,
                why: "bảng có 1 dòng.")
        }
        material.claims = [claim(.holds), claim(.contradicted), claim(.uncheckable)]
        let flags = Checking.flags(of: material)
        #expect(flags.map(\.category) == [.claimContradicted, .claimUnverifiable])
        #expect(flags.map(\.severity) == [.high, .medium])
        #expect(flags.first?.values.map(\.text) == ["12", "1"])
    }
}
