import Basics
import Domain
import Testing

@Suite struct DocumentKeyTests {
    private func key(_ text: String) throws -> DocumentKey {
        try #require(DocumentReader.citations(in: text).first).reference.key
    }

    @Test(arguments: [
        ("Nghị quyết 29-NQ/TW", "Nghị quyết số 29/NQ-TW"),
        ("Nghị định số 12/NĐ-CP ngày 5/2/2025", "Nghị định 12/2025/NĐ-CP"),
        ("Nghị quyết số 10/2025/NQ-QH15", "Nghị quyết 10/2025/QH15"),
        ("Thông báo 09-TB/TGV", "Thông báo số 9-TB/TGV ngày 8/6/2025"),
        ("Nghị quyết 30/NQ-Cp", "nghị quyết số 30/NQ - CP"), ("Kế hoạch 02-KH/BCĐTƯ", "02-KH/BCĐTW"),
    ])
    func `One document in two spellings has keys that match`(one: String, other: String) throws {
        #expect(try key(one).matches(try key(other)))
    }

    @Test(arguments: [
        ("Thông báo 9-TB/TGV ngày 8/6/2025", "Thông báo 9-TB/TGV ngày 8/6/2024"),
        ("Nghị quyết 30/NQ-CP", "Quyết định 30/QĐ-TTg"),
        ("Nghị định 12/2025/NĐ-CP", "Nghị định 12/2024/NĐ-CP"), ("Nghị quyết 29-NQ/TW", "NQ 29"),
        ("văn bản 105/BTC-NS", "văn bản 105/BTC-TCT"),
    ])
    func `Different documents do not match`(one: String, other: String) throws {
        #expect(try !key(one).matches(try key(other)))
    }

    @Test(arguments: [
        ("Nghị quyết 29/NQ-TW", "29-NQ/TW"), ("Nghị quyết số 10/2025/NQ-QH15", "10/2025/QH15"),
        ("Nghị định số 12/NĐ-CP ngày 5/2/2025", "12/2025/NĐ-CP"), ("Quyết định 45/QĐ-UBND", "45/QĐ-UBND"),
        ("NQ 29", "29"),
    ])
    func `The preferred symbol is the issuer's own form`(text: String, symbol: String) throws {
        #expect(try #require(DocumentReader.citations(in: text).first).reference.preferredSymbol == symbol)
    }

    @Test(
        arguments: [
            ("DANH MỤC NHIỆM VỤ THEO THÔNG BÁO SỐ 09-TB/TGV NGÀY 08/6/2025 THÔNG BÁO KẾT LUẬN", "09-TB/TGV"),
            (
                "NHIỆM VỤ TRỌNG TÂM TỪ NGÀY 01/7/2025 TRONG \nTRIỂN KHAI KẾ HOẠCH SỐ 7-KH/TU (Kèm theo Báo cáo số 5/BC-SNV ngày 1/8/2025)",
                "7-KH/TU"
            ),
            ("DANH MỤC NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT 30/NQ-CP 06 THÁNG CUỐI NĂM 2025", "30/NQ-CP"),
            ("PHÂN CÔNG NHIỆM VỤ (Ban hành kèm theo Kế hoạch số 15/KH-UBND ngày 2/3/2025 của UBND tỉnh)", "15/KH-UBND"),
            ("TIẾN ĐỘ CÁC NHIỆM VỤ GIAO TẠI KẾT LUẬN SỐ 123-KL/TW", "123-KL/TW"),
            ("NHIỆM VỤ THEO CHƯƠNG TRÌNH SỐ 12-CTr/TU VỀ THỰC HIỆN NGHỊ QUYẾT SỐ 29-NQ/TW", "12-CTr/TU"),
            ("DANH MỤC NHIỆM VỤ QUÁ HẠN (Kèm theo Báo cáo số 55/BC-BTC ngày 18/7/2025)", nil),
            ("BÁO CÁO SỐ LIỆU HỒ SƠ", nil),
            ("KẾ HOẠCH Triển khai thực hiện Nghị quyết số 45-NQ/TW ngày 24/11/2023 trên địa bàn tỉnh", nil),
            ("DANH MỤC NHIỆM VỤ ĐÃ HOÀN THÀNH TRONG 06 THÁNG ĐẦU NĂM 2025", nil),
        ] as [(String, String?)])
    func `A heading names the document whose tasks it lists`(heading: String, symbol: String?) {
        #expect(DocumentReference(heading: heading)?.symbol == symbol)
    }
}
