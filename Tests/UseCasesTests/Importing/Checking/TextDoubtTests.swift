import Documents
import Domain
import Foundation
import Testing
import UseCases

/// Form only: numbers, dates, letters.
@Suite struct TextDoubtTests {
    private static let head = "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn"

    @Test func `A sentence with both marks of decimals is told, a number with thousands is not`() {
        let flags = { (prose: String) in
            MadeUp.flags(
                .numberFormat, MadeUp.List("NHIỆM VỤ", Self.head, "1|Sửa cầu|Bộ Xây dựng|30/9/2025"), prose: prose)
        }
        #expect(flags("Khối bộ đạt 40.1%, khối tỉnh đạt 51,7%.").count == 1)
        #expect(flags("Khối bộ đạt 40,1%, khối tỉnh đạt 51,7% của 1.234 hồ sơ.") == [])
    }

    @Test func `One day in two spellings of a column is told once a list`() {
        let list = { (days: [String]) in
            MadeUp.List(
                "NHIỆM VỤ", Self.head,
                rows: days.enumerated().map { "\($0.offset + 1)|Sửa cầu \($0.offset)|Bộ Xây dựng|\($0.element)" })
        }
        #expect(
            MadeUp.flags(.dateFormat, list(["8/6/2025", "08/06/2025", "9/6/2025"])).map(\.rows) == [["01-1", "01-2"]])
        #expect(MadeUp.flags(.dateFormat, list(["8/6/2025", "Tháng 6/2025", "30/9/2025"])) == [])
        #expect(
            MadeUp.flags(.dateFormat, list(["8/6/2025", "15-12-2025", "30/9/2025", "2025-2026"])).map(\.rows)
                == [["01-2"]])
    }

    @Test func `Letters and marks apart are one flag a table`() {
        let apart = "Sửa cầu Long Biên".decomposedStringWithCanonicalMapping
        let flags = MadeUp.flags(
            .notNormalised,
            MadeUp.List("NHIỆM VỤ", Self.head, "1|\(apart)|Bộ Xây dựng|30/9/2025", "2|Sửa ga|Bộ Xây dựng|30/9/2025")
        )
        #expect(flags.map(\.rows) == [["01-1"]])
    }

    @Test(arguments: [
        ("Rà soát các các cầu yếu", 1), ("Rà soát cầu có có đường dẫn", 1), ("TNhiệm vụ sửa cầu", 1),
        ("Xử lý dần dần các cầu yếu", 0),
        ("Bộ GDĐT sửa trường học", 0),
        ("Banh hành quy chế quản lý cầu", 1), ("Đóng điện quy chế quản lý cầu", 0),
    ])
    func `A word that is surely misspelt is told`(title: String, count: Int) {
        let usual = (2...20).map { "\($0)|Ban hành quy chế số \($0)|Bộ Xây dựng|30/9/2025" }
        let flags = MadeUp.flags(
            .typo, MadeUp.List("NHIỆM VỤ", Self.head, rows: ["1|\(title)|Bộ Xây dựng|30/9/2025"] + usual))
        #expect(flags.count == count)
    }

    @Test(arguments: [("Banh hành quy chế quản lý cầu", 1), ("Vận hành quy chế quản lý cầu", 0)])
    func `What every document writes needs not stand there often`(title: String, count: Int) {
        let usual = (2...4).map { "\($0)|Ban hành quy chế số \($0)|Bộ Xây dựng|30/9/2025" }
        let flags = MadeUp.flags(
            .typo, MadeUp.List("NHIỆM VỤ", Self.head, rows: ["1|\(title)|Bộ Xây dựng|30/9/2025"] + usual))
        #expect(flags.count == count)
    }

    @Test func `A label given twice and a lonely sub-heading are told`() {
        let flags = MadeUp.flags(
            .structure,
            MadeUp.List("NHIỆM VỤ", Self.head, "|a) Về cầu đường|||", "1|Sửa cầu|Bộ Xây dựng|30/9/2025"),
            prose: "Các vấn đề:\n(i) Thiếu vốn.\n(ii) Thiếu người.\n(ii) Thiếu đất.")
        #expect(flags.contains { $0.values.first?.text == "a)" })
        #expect(flags.contains { $0.values.first?.text == "(ii)" })
    }
}
