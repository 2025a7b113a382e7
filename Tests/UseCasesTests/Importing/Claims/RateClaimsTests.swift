import Basics
import Documents
import Domain
import Testing
import UseCases

struct RateClaimsTests {
    private let ministries = MadeUp.table(
        "TT|Tên bộ, ngành|Chỉ tiêu tháng 8|Tỷ lệ đạt tháng 8|Chỉ tiêu tháng 9|Tỷ lệ đạt tháng 9",
        "1|Bộ Y tế|50|60|50|55",
        "2|Bộ Tài chính|40|45|60|52,46", "3|Bộ Công an||30||20")
    private let provinces = MadeUp.table(
        "TT|Tỉnh, thành phố|Chỉ tiêu tháng 9|Tỷ lệ đạt tháng 9", "1|Hà Nội|30|31", "2|Lai Châu|40|10", "3|Huế|20|21")

    @Test(arguments: [
        ("Chỉ có 03 cơ quan đạt chỉ tiêu đã đăng ký.", ["3.0 3.0 holds"]),
        ("Chỉ có 01 bộ đạt chỉ tiêu (Bộ Y tế).", ["1.0 1.0 holds"]),
        ("Chỉ có 01 bộ đạt chỉ tiêu (Bộ Tài chính).", ["1.0 1.0 contradicted"]),
        ("Có 02 bộ, ngành đạt được chỉ tiêu.", ["2.0 1.0 contradicted"]),
        ("Trong tháng 8, có 02 bộ, ngành đạt được chỉ tiêu.", ["2.0 2.0 holds"]),
        ("02/3 tỉnh đạt chỉ tiêu, chiếm 66,7%.", ["2.0 2.0 holds", "66.7 66.67 holds"]),
        ("02/3 tỉnh đạt chỉ tiêu, chiếm 60%.", ["2.0 2.0 holds", "60.0 66.67 contradicted"]),
        ("01 bộ chưa đăng ký chỉ tiêu.", ["1.0 1.0 holds"]), ("Có 01 tỉnh chưa đạt chỉ tiêu.", ["1.0 1.0 holds"]),
        ("Không có địa phương nào đạt chỉ tiêu.", ["0.0 2.0 contradicted"]),
        ("Chỉ có Bộ Y tế và Hà Nội, Huế đạt chỉ tiêu.", ["3.0 3.0 holds"]),
        ("Chỉ Bộ Y tế đạt chỉ tiêu.", ["1.0 3.0 contradicted"]),
        ("Khối bộ, ngành chỉ có Bộ Y tế đạt chỉ tiêu.", ["1.0 1.0 holds"]),
        ("Tất cả các tỉnh đều đạt chỉ tiêu.", ["3.0 2.0 contradicted"]),
        ("Có 2 cơ quan có tỷ lệ đạt trên 50%.", ["2.0 2.0 holds"]),
        ("Toàn bộ 3 tỉnh đã đăng ký chỉ tiêu; có 02 tỉnh đạt trên 20%.", ["3.0 3.0 holds", "2.0 2.0 holds"]),
        ("Có 02 tỉnh đạt trên 20%, 01 tỉnh dưới 5%.", ["2.0 2.0 holds", "1.0 0.0 contradicted"]),
        ("Bộ Tài chính đạt tỷ lệ 52,5%.", ["52.5 52.5 holds"]), ("Bộ Tài chính đạt 57%.", ["57.0 52.46 contradicted"]),
        ("Tỷ lệ chung đạt 40,1%, trong đó khối bộ, ngành đạt 51,7%.", ["40.1 - uncheckable", "51.7 - uncheckable"]),
        ("Tỷ lệ của các tỉnh trong tháng 9 đạt 35%.", ["35.0 - contradicted"]),
    ])
    func `What is said of rates is compared with the tables`(sentence: String, expected: [String]) {
        let blocks =
            MadeUp.lines("1. Thông tin chung\n\(sentence)\na) Các bộ") + [ministries] + MadeUp.lines("b) Các tỉnh") + [
                provinces
            ]
        #expect(MadeUp.verdicts(MadeUp.claims(blocks)) == expected)
    }

    @Test(arguments: [
        ("Tất cả các bộ đều có kết quả cao hơn tháng 8.", ["3.0 1.0 contradicted"]),
        ("Tất cả các bộ phải nỗ lực hơn.", []), ("Tỷ lệ của Bộ Tài chính cao hơn tháng 8.", []),
    ])
    func `That all rose is looked up agency by agency`(sentence: String, expected: [String]) {
        #expect(MadeUp.verdicts(MadeUp.claims(MadeUp.lines(sentence) + [ministries])) == expected)
    }

    @Test func `Without a period the last one counts, and the reason names where it fails`() throws {
        let blocks = MadeUp.lines("Chỉ có 01 bộ đạt chỉ tiêu (Bộ Y tế).") + [ministries]
        let claim = try #require(MadeUp.claims(blocks).first)
        #expect(claim.row == nil)
        #expect(claim.text == "Chỉ có 01 bộ đạt chỉ tiêu (Bộ Y tế).")
        #expect(claim.why.contains("tháng 9/2025 có 1 bộ đạt chỉ tiêu (Bộ Y tế)"))
        #expect(claim.why.contains("tháng 8/2025 là 2"))
    }

    @Test func `Targets, differences and other figures of a rate list are no claims`() {
        let text = """
            Phấn đấu đạt tỷ lệ 80% vào cuối năm.
            Tỷ lệ tháng 9 tăng 5% so với tháng 8.
            Số liệu các tháng là lũy kế từ đầu năm.
            """
        #expect(MadeUp.claims(MadeUp.lines(text) + [ministries]).isEmpty)
    }

    @Test func `A caption counts the rows of its table`() {
        let blocks = MadeUp.lines("Số liệu của 34 tỉnh/TP (sau sáp nhập) đến 30/9/2025.") + [provinces]
        #expect(MadeUp.verdicts(MadeUp.claims(blocks)) == ["34.0 3.0 contradicted"])
    }

    @Test func `Averages under a table are recomputed or bounded`() {
        let table = MadeUp.table(
            "TT|Tỉnh|Chỉ tiêu tháng 9|Tỷ lệ đạt tháng 9 (%)", "1|Hà Nội|30|31", "2|Lai Châu|40|10", "|Bình quân||20,5",
            "|Toàn quốc||28", "|Tổng cộng||60")
        #expect(
            MadeUp.verdicts(MadeUp.claims([table])) == ["20.5 20.5 holds", "28.0 - uncheckable", "60.0 - contradicted"])
    }

    @Test func `An average that leaves out zeros is not one of the column`() {
        let table = MadeUp.table(
            "TT|Tỉnh|Chỉ tiêu tháng 9|Tỷ lệ đạt tháng 9 (%)", "1|Hà Nội|30|30", "2|Lai Châu|40|0", "3|Huế||10",
            "|Trung bình||20")
        #expect(MadeUp.verdicts(MadeUp.claims([table])) == ["20.0 13.33 contradicted"])
    }

    @Test func `Agencies in brackets tell which table is meant`() throws {
        let text = "Chỉ có 01 cơ quan đạt chỉ tiêu (Bộ Y tế)."
        let claim = try #require(MadeUp.claims(MadeUp.lines(text) + [ministries, provinces]).first)
        #expect(claim.verdict == .holds)
        #expect(claim.why.contains("tính cả bảng khác là 3"))
    }

    @Test(arguments: [
        ("Bộ Y tế có tỷ lệ cao nhất trong các bộ.", ["55.0 55.0 holds"]),
        ("Bộ Tài chính có tỷ lệ cao nhất trong các bộ.", ["52.46 55.0 contradicted"]),
        ("Bộ Công an có tỷ lệ thấp nhất.", ["20.0 20.0 holds"]),
    ])
    func `The highest and the lowest are looked up`(sentence: String, expected: [String]) {
        #expect(MadeUp.verdicts(MadeUp.claims(MadeUp.lines(sentence) + [ministries])) == expected)
    }
}
