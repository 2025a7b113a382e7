import Domain
import Testing
import UseCases

/// Likeness of works by their words.
@Suite struct SimilarityTests {
    private static let titles = [
        "Xây dựng Đề án chuyển đổi số ngành thủy sản đến năm 2030",
        "Xây dựng Nghị định quy định về bảo hiểm nông nghiệp",
        "Cơ sở dữ liệu quốc gia về tàu cá", "Cơ sở dữ liệu quốc gia về cảng cá",
        "Rà soát thủ tục hành chính lĩnh vực đất đai",
        "Tổ chức tập huấn kỹ năng số cho hợp tác xã", "Xây dựng Nghị định về quản lý chất thải rắn",
        "Ban hành Kế hoạch phòng, chống thiên tai năm 2025", "Triển khai đề án một triệu héc-ta lúa chất lượng cao",
        "Hoàn thiện hạ tầng trung tâm dữ liệu ngành nông nghiệp",
    ]

    private static let index = Similarity.Index(
        titles.map { Similarity.Work(title: $0, leads: ["Bộ Nông nghiệp và Môi trường"]) })

    private func best(_ title: String) -> Similarity.Match? {
        Self.index.best(for: Similarity.Work(title: title, leads: ["Bộ Nông nghiệp và Môi trường"])).first
    }

    @Test(arguments: [
        ("Xây dựng Đề án chuyển đổi số ngành thủy sản giai đoạn đến năm 2030", 0),
        ("Xây dựng, trình Chính phủ ban hành Nghị định quy định về bảo hiểm nông nghiệp", 1),
        ("CSDL quốc gia về tàu cá", 2),
        ("Cơ sở dữ liệu cảng cá", 3), ("Rà soát, cắt giảm TTHC lĩnh vực đất đai", 4),
        ("Tổ chức tập huấn kĩ năng số cho các hợp tác xã nông nghiệp", 5),
        ("Xây dựng Nghị định quản lý chất thải rắn (sửa đổi)", 6),
        ("Kế hoạch phòng chống thiên tai năm 2025", 7),
        ("Triển khai Đề án 1 triệu héc-ta lúa chất lượng cao, phát thải thấp", 8),
    ])
    func `An edited title finds its work first`(title: String, expected: Int) {
        #expect(best(title)?.index == expected)
    }

    @Test func `A title about something else finds nothing`() {
        #expect(best("Khánh thành tuyến đường sắt đô thị") == nil)
    }

    @Test func `Of works that are as like, those of the same lead come first`() {
        let index = Similarity.Index([
            Similarity.Work(title: "Số hóa hồ sơ lưu trữ lịch sử", leads: ["Bộ Y tế"]),
            Similarity.Work(title: "Số hóa hồ sơ lưu trữ lịch sử", leads: ["Bộ Nội vụ"]),
        ])
        let found = index.best(for: Similarity.Work(title: "Số hóa các hồ sơ lưu trữ lịch sử", leads: ["Bộ Nội vụ"]))
        #expect(found.map(\.index) == [1, 0])
        #expect(found.map(\.isSameLead) == [true, false])
    }

    @Test func `Common words are told as common, rare ones as shared`() {
        let match = best("Đề án chuyển đổi số cho ngành thủy sản vùng ven biển")
        #expect(match?.sharedTerms.contains { $0.contains("ngành thủy sản") } == true)
    }

    @Test func `A Party committee leads as its body does, a group holds its part`() {
        let keys = { (lead: AgencyReading) in lead.similarityKeys }
        let committee = AgencyReading(agencies: [
            AgencyMention(words: "", name: "Đảng ủy Bộ Y tế", code: "dang-uy-bo-y-te")
        ])
        let ministry = AgencyReading(agencies: [AgencyMention(words: "", name: "Bộ Y tế", code: "byt")])
        #expect(keys(committee) == keys(ministry))
        let all = AgencyReading(groups: [GroupMention(group: .ministriesSectorsLocalities, words: "")])
        let provinces = AgencyReading(groups: [GroupMention(group: .localities, words: "")])
        #expect(!keys(all).isDisjoint(with: keys(provinces)))
    }
}
