import Domain
import Testing

@Suite struct PromisedProductTests {
    typealias Example = (deliverable: String?, title: String, kinds: [[ProductKind]])

    static let examples: [Example] = [
        ("Quyết định của UBND tỉnh", "Quy chế", [[.decision]]),
        ("Nghị quyết của HĐND, Quyết định của UBND", "", [[.resolution], [.decision]]),
        ("Nghị quyết của Chính phủ/Quyết định của Thủ tướng", "", [[.resolution, .decision]]),
        ("Quyết định ban hành cơ chế, chính sách ưu đãi", "", [[.decision]]),
        ("Cơ chế, chính sách được ban hành", "", [[.mechanism]]),
        ("Chương trình, kế hoạch được ban hành", "", [[.programme], [.plan]]),
        ("Các hội nghị được tổ chức", "", [[.event]]),
        ("Đề án đổi mới phương thức quản lý, triển khai nhiệm vụ", "", [[.scheme]]),
        ("Văn bản hướng dẫn", "", [[.guidance]]),
        ("Quyết định của Thủ tướng; Các Báo cáo thực hiện", "", [[.decision], [.report]]),
        ("Bộ tiêu chí", "", [[.standard]]),
        ("Hoàn thành, khai thác sử dụng", "Cơ sở dữ liệu hộ tịch", [[.database]]),
        ("30/6/2025", "Xây dựng Nghị định về phí", [[.decree]]),
        (nil, "Xây dựng Kế hoạch thực hiện Nghị quyết số 30/NQ-CP", [[.plan]]),
        ("", "Triển khai việc khác", [[.other]]),
        ("Các chuyên gia được lựa chọn", "Thu hút chuyên gia", [[.other]]),
    ]

    @Test(arguments: examples)
    func `Products are read from the deliverable, else from the title`(example: Example) {
        let promised = PromisedProduct.promised(deliverable: example.deliverable, title: example.title)
        #expect(promised.map(\.kinds) == example.kinds)
    }

    @Test(arguments: [
        ("Trình Quốc hội dự thảo Luật", true), ("Hồ sơ đề nghị xây dựng Luật", true), ("Báo cáo", true),
        ("Luật của Quốc hội", false),
        ("Quyết định", false),
    ])
    func `A promise to hand in is told from a promise to issue`(deliverable: String, isSubmission: Bool) {
        #expect(
            PromisedProduct.promised(deliverable: deliverable, title: "").allSatisfy { $0.isSubmission == isSubmission }
        )
    }

    @Test func `A title that submits something to be issued promises the issue`() {
        let issued = PromisedProduct.promised(deliverable: nil, title: "Trình Chính phủ ban hành Nghị định về phí")
        #expect(issued.map(\.isSubmission) == [false])
        let drafted = PromisedProduct.promised(deliverable: nil, title: "Trình Chính phủ dự thảo Nghị định về phí")
        #expect(drafted.map(\.isSubmission) == [true])
    }

    @Test(arguments: [
        ("Trình Chính phủ ban hành: (i) Nghị định về chợ; (ii) Nghị định sửa Nghị định số 5/2020/NĐ-CP", 2),
        ("Xây dựng:\n- Nghị định về chợ\n- Trình Chính phủ Nghị định về phí\n- Thông tư về bến", 2),
        ("Xây dựng Nghị định về chợ, thay Nghị định về phí", 1), ("(1) Nghị định về chợ; (2) Thông tư về bến", 1),
    ])
    func `Items of a title that begin with the product are counted`(title: String, count: Int) {
        #expect(PromisedProduct.promised(deliverable: nil, title: title).map(\.count) == [count])
    }

    @Test func `A number before the product is how many are promised`() {
        #expect(PromisedProduct.promised(deliverable: "03 Thông tư", title: "").map(\.count) == [3])
    }
}
