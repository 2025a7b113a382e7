import Basics
import Domain
import Testing

@Suite struct DocumentReaderTests {
    typealias Example = (text: String, found: [String])

    /// type|symbol|date
    static let state: [Example] = [
        ("Quyết định số 45/QĐ-UBND ngày 03/02/2025", ["Quyết định|45/QĐ-UBND|2025-02-03"]),
        ("QĐ 45/QĐ-UBND", ["Quyết định|45/QĐ-UBND|-"]), ("QĐ số 45/QĐ-UBND", ["Quyết định|45/QĐ-UBND|-"]),
        ("quyết định 45/qđ-ubnd", ["Quyết định|45/QĐ-UBND|-"]),
        ("Quyết định số 45/QĐ–UBND", ["Quyết định|45/QĐ-UBND|-"]),
        ("Quyết định số: 45 / QĐ - UBND", ["Quyết định|45/QĐ-UBND|-"]), ("QÐ 45/QÐ-UBND", ["Quyết định|45/QĐ-UBND|-"]),
        ("Quyết\u{A0}định số\n45/QĐ-UBND", ["Quyết định|45/QĐ-UBND|-"]),
        ("Quyết định số 45/QD-UBND", ["Quyết định|45/QĐ-UBND|-"]),
        ("Quyết định của Chủ tịch UBND tỉnh số 45/QĐ-UBND", ["Quyết định|45/QĐ-UBND|-"]),
        ("Nghị định số 12/2025/NĐ-CP, ngày 5-2-2025", ["Nghị định|12/2025/NĐ-CP|2025-02-05"]),
        ("Nghị định 12/2025/NĐ-CP (ngày 5/2/2025)", ["Nghị định|12/2025/NĐ-CP|2025-02-05"]),
        ("Nghị định số 12/2025/NĐ-CP ngày 05 tháng 02 năm 2025", ["Nghị định|12/2025/NĐ-CP|2025-02-05"]),
        ("Nghị quyết số 30/NQ-CP của Chính phủ ngày 05/02/2025", ["Nghị quyết|30/NQ-CP|2025-02-05"]),
        ("Chỉ thị 08/CT-TTg được ban hành ngày 05/02/2025", ["Chỉ thị|08/CT-TTg|2025-02-05"]),
        ("Tại Quyết định số 45/QĐ-TTg vào ngày 03/02/2025, Bộ đã", ["Quyết định|45/QĐ-TTg|2025-02-03"]),
        ("Ngày 03/02/2025, Thủ tướng đã ký Quyết định số 45/QĐ-TTg", ["Quyết định|45/QĐ-TTg|-"]),
        ("Nghị quyết số 10/2025/QH15", ["Nghị quyết|10/2025/QH15|-"]),
        ("NQ10/2025/QH15về thí điểm", ["Nghị quyết|10/2025/QH15|-"]),
        ("Luật số 20/2025/QH15", ["Luật|20/2025/QH15|-"]), ("Luật Đường bộ số 20/2025/QH15", ["Luật|20/2025/QH15|-"]),
        ("10/2025/QH15", ["-|10/2025/QH15|-"]), ("Nghị quyết số 50/NQ-UBTVQH15", ["Nghị quyết|50/NQ-UBTVQH15|-"]),
        ("Nghị quyết 66.4/2025/NQ-CP", ["Nghị quyết|66.4/2025/NQ-CP|-"]),
        ("Thông tư 09/2025/TT-BNV", ["Thông tư|09/2025/TT-BNV|-"]),
        ("Thông tư liên tịch số 01/2024/TTLT-BTC-BNV", ["Thông tư liên tịch|01/2024/TTLT-BTC-BNV|-"]),
        ("Nghị quyết số 25/2025/NQ-HĐND", ["Nghị quyết|25/2025/NQ-HĐND|-"]),
        ("Thông báo 336/TB-VPCP", ["Thông báo|336/TB-VPCP|-"]),
        ("văn bản số 336/TB-VPCP", ["Thông báo|336/TB-VPCP|-"]),
        ("Công điện số 104/CĐ-TTg", ["Công điện|104/CĐ-TTg|-"]),
        ("Tờ trình số 88/TTr-SNV ngày 2/6/2025", ["Tờ trình|88/TTr-SNV|2025-06-02"]),
        ("Công văn số 4521/UBND-KGVX", ["Công văn|4521/UBND-KGVX|-"]),
        ("Văn bản 4521/UBND-KGVX", ["Công văn|4521/UBND-KGVX|-"]),
        ("văn bản số 105/UBND", ["Công văn|105/UBND|-"]), ("Báo cáo số 2783/BTC-NSNN", ["Báo cáo|2783/BTC-NSNN|-"]),
        ("127/NEAC_TTHT", ["Công văn|127/NEAC_TTHT|-"]),
        ("văn bản số 1552/BTC-TTH và 708/BTC-CATTT", ["Công văn|1552/BTC-TTH|-", "Công văn|708/BTC-CATTT|-"]),
        (
            "các Nghị định số 79/2021/NĐ-CP, 97/2018/NĐ-CP và 80/2020/NĐ-CP",
            ["Nghị định|79/2021/NĐ-CP|-", "Nghị định|97/2018/NĐ-CP|-", "Nghị định|80/2020/NĐ-CP|-"]
        ),
    ]

    static let party: [Example] = [
        ("Thông báo số 09-TB/TGV ngày 08/06/2025", ["Thông báo|09-TB/TGV|2025-06-08"]),
        ("Kế hoạch số 02-KH/BCĐTƯ", ["Kế hoạch|02-KH/BCĐTW|-"]), ("02-KH/BCĐTW", ["Kế hoạch|02-KH/BCĐTW|-"]),
        ("Kết luận số 123-KL/TW ngày 24/01/2025", ["Kết luận|123-KL/TW|2025-01-24"]),
        ("Chương trình hành động số 12-CTr/TU", ["Chương trình|12-CTr/TU|-"]),
        ("Quyết định 45-QĐ/BTCTU", ["Quyết định|45-QĐ/BTCTU|-"]),
        ("văn bản số 15671-CV/VPTW", ["Công văn|15671-CV/VPTW|-"]), ("Thông tri số 3-TT/TU", ["Thông tri|3-TT/TU|-"]),
        ("THÔNG BÁO SỐ 09-TB/TGV NGÀY 8/6/2025", ["Thông báo|09-TB/TGV|2025-06-08"]),
        ("Nghị quyết 29/NQ-TW", ["Nghị quyết|29/NQ-TW|-"]), ("Nghị quyết số 29 - NQ/TW", ["Nghị quyết|29-NQ/TW|-"]),
        ("NQ 29", ["Nghị quyết|29|-"]), ("Chỉ thị số 18", ["Chỉ thị|18|-"]),
        ("Nghị quyết 29 của Trung ương", ["Nghị quyết|29|-"]),
    ]

    static let none: [Example] = [
        "24/7", "1/3 số xã", "30/34 tỉnh", "ngày 24/5/2025", "mã 1.008410", "0912/345-678", "Lượng 0.43Gbps /01Gbps",
        "5 triệu đồng/tháng",
        "10 - 15 TB", "hỗ trợ 24/24H", "Kế hoạch 2025", "Quyết định 3 nội dung", "Đề án 06", "Thông báo 24/7",
        "ISO 9001/IEC-2", "12/BCT",
        "giai đoạn 2025-2030", "02 nghị định, 04 thông tư", "Luật Đường bộ năm 2024", "Chương trình 135",
    ].map { ($0, []) }

    @Test(arguments: state + party + none)
    func `Documents are found by the grammar of their symbols, and nothing else is`(example: Example) {
        let citations = DocumentReader.citations(in: example.text)
        let found = citations.map {
            "\($0.reference.type ?? "-")|\($0.reference.symbol)|\($0.reference.date?.iso ?? "-")"
        }
        #expect(found == example.found)
        for citation in citations {
            #expect(String(example.text.canonical[citation.range]).singleSpaced == citation.words)
        }
    }

    @Test(
        arguments: [
            (
                "Nghị quyết số 30/NQ-CP ngày 05/02/2025 của Chính phủ về phát triển vùng, liên kết vùng; giao Bộ Tài chính",
                "Chính phủ", "phát triển vùng, liên kết vùng"
            ),
            (
                "Kế hoạch số 12/KH-UBND ngày 3/3/2025 của UBND tỉnh Quảng Trị về việc số hóa hồ sơ năm 2025",
                "UBND tỉnh Quảng Trị", "số hóa hồ sơ năm 2025"
            ),
            (
                "Quyết định số 45/QĐ-TTg ngày 03/02/2025 phê duyệt Đề án “Học đường số, giai đoạn 1”, giao Bộ Y tế",
                "Thủ tướng Chính phủ", "phê duyệt Đề án “Học đường số, giai đoạn 1”, giao Bộ Y tế"
            ),
            (
                "Nghị quyết số 29-NQ/TW ngày 4/11/2023 của Ban Chấp hành Trung ương về đổi mới giáo dục và Thông báo số 5-TB/TW",
                "Ban Chấp hành Trung ương", "đổi mới giáo dục"
            ),
            ("Kết luận số 77-KL/TW của Bộ Chính trị", "Bộ Chính trị", nil),
            ("Quyết định số 45/QĐ-TTg, Bộ Y tế đã triển khai", "Thủ tướng Chính phủ", nil),
            ("Thông tư 09/2025/TT-BNV để thống nhất thực hiện", "Bộ Nội vụ", nil),
            ("Chương trình số 12-CTr/TU của Tỉnh ủy Lào Cai thực hiện nghị quyết", "Tỉnh ủy Lào Cai", nil),
            (
                "Nghị quyết số 10/2025/QH15 ngày 19/02/2025 của Quốc hội về cơ chế đặc thù, Bộ Tài chính đã phối hợp",
                "Quốc hội", "cơ chế đặc thù"
            ),
            (
                "Kế hoạch số 2-KH/TU ngày 1/6/2025 của Tỉnh ủy Lào Cai về trồng rừng, nhất là việc của quý III/2025",
                "Tỉnh ủy Lào Cai", "trồng rừng"
            ),
        ] as [(String, String, String?)])
    func `Issuer and title are read beside the symbol`(text: String, issuer: String, title: String?) throws {
        let reference = try #require(DocumentReader.citations(in: text).first).reference
        #expect(reference.issuer == issuer)
        #expect(reference.title == title)
    }

    @Test(arguments: [
        ("Nghị quyết 29/NQ-TW", [CitationDoubt.swappedParts]), ("Quyết định 45-QĐ/UBND", [.swappedParts]),
        ("NQ 29", [.partial]),
        ("Nghị định số 12/NĐ-CP ngày 5/2/2025", [.yearMissing]), ("Nghị quyết số 10/2025/NQ-QH15", [.surplusType]),
        ("Quyết định số 100/QĐ", [.issuerMissing]),
        ("Nghị định số 30/NQ-CP", [.typeMismatch]),
        ("Thông báo số 9-TB/TGV, ngày 24/5/202", [.dateUnreadable("24/5/202")]),
        ("Quyết định số 45/QĐ-TTg ngày 31/6/2025", [.dateUnreadable("31/6/2025")]),
        ("Nghị định 12/2025/NĐ-CP ngày 5/2/2024", [.yearMismatch]),
        ("Nghị quyết số 29-NQ/TW", []), ("văn bản số 336/TB-VPCP", []), ("Thông báo kết luận số 9-TB/TGV", []),
        ("Báo cáo số 27/BC-BTC", []),
    ])
    func `What breaks the grammar is doubted`(text: String, doubts: [CitationDoubt]) throws {
        #expect(try #require(DocumentReader.citations(in: text).first).doubts == doubts)
    }
}
