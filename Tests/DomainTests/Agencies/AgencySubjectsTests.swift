import Basics
import Domain
import Testing

/// Who is told to act in the sentence of a remedy, and the agency that a title opens with.
@Suite struct AgencySubjectsTests {
    @Test(arguments: [
        ("UBND các tỉnh rà soát, công khai quy trình", "{provincial_peoples_committees}"),
        ("Bộ Công an chủ trì, phối hợp với Văn phòng Chính phủ nghiên cứu", "bca"),
        ("Bộ Công an hoặc Bộ Y tế chủ trì, phối hợp với các bộ, ngành cung cấp bản đồ", "bca, byt"),
        ("Bộ Công an và UBND các tỉnh nghiên cứu", "bca, {provincial_peoples_committees}"),
        ("Bộ Công an, Quốc phòng rà soát", "bca, bqp"), ("+ Bộ Tài chính ban hành Quyết định", "btc"),
        ("(ii) Các Bộ khẩn trương rà soát", "{ministries}"), ("a) Bộ Tư pháp: sửa đổi Nghị định", "btp"),
        ("Các bộ (Công an, Tư pháp...) khắc phục lỗi", "bca, btp, {ministries}"),
        ("Các Bộ rà soát việc trả kết quả (Bộ Tài chính khẩn trương cấp phôi in)", "btc, {ministries}"),
        ("UBND các tỉnh nghiên cứu, ban hành; UBND tỉnh cập nhật", "{provincial_peoples_committees}"),
        ("Văn phòng Chính phủ (Cổng Dịch vụ công quốc gia) nghiên cứu", "vpcp"),
        ("Bộ Quốc phòng (Ban Cơ yếu Chính phủ) cấp chữ ký số", "bqp"),
        ("Các bộ, ngành liên quan khẩn trương rà soát", "{ministries_sectors: liên quan}"),
        ("Các doanh nghiệp viễn thông tiếp tục duy trì", "{enterprises: viễn thông}"),
        ("Các địa phương có điểm lõm sóng rà soát, báo cáo Bộ Y tế", "{localities: có điểm lõm sóng}"),
        ("Bộ Y tế rà soát; Sở Tài chính bố trí kinh phí", "byt, ?Sở Tài chính"),
        ("Bộ Y tế rà soát. Bộ Nội vụ hướng dẫn", "byt, bnv"), ("Giao Bộ Công an chủ trì xây dựng", "bca"),
        ("Đề nghị UBND các tỉnh, thành phố rà soát", "{provincial_peoples_committees}"),
        ("Trong tháng 7/2025, các bộ, ngành hoàn thành", "{ministries_sectors}"),
        ("Đối với các xã khó khăn, UBND các tỉnh bố trí kinh phí", "{provincial_peoples_committees}"),
        ("Sở Y tế, Giáo dục và Đào tạo rà soát", "?Sở Y tế, ?Sở Giáo dục và Đào tạo"),
        ("UBND xã Tân Lập rà soát", "?UBND xã Tân Lập"),
        ("Công an tỉnh chủ trì, phối hợp với Sở Y tế triển khai", "?Công an tỉnh"),
        ("Trung tâm Phục vụ hành chính công tỉnh niêm yết công khai", "?Trung tâm Phục vụ hành chính công tỉnh"),
        ("VNPT, Viettel khắc phục sự cố", "vnpt, viettel"),
        ("Bộ Công an hoàn thiện nền tảng, Bộ Tư pháp cung cấp dữ liệu", "bca, btp"),
        ("Bộ Y tế hướng dẫn, trong đó Bộ Công an cung cấp dữ liệu", "byt, bca"),
        // Nobody else
        ("Bộ Công an chỉ đạo Công an các tỉnh kiểm tra", "bca"),
        ("UBND các tỉnh yêu cầu cán bộ ký số; phối hợp với Bộ Công an", "{provincial_peoples_committees}"),
        ("UBND các tỉnh phối hợp với Bộ Y tế; Văn phòng Chính phủ để kết nối", "{provincial_peoples_committees}"),
        ("Bộ Y tế phối hợp với Bộ Công an; Bộ Tài chính rà soát", "byt"),
        ("Bộ Y tế rà soát thủ tục (đã được Bộ Tư pháp thẩm định)", "byt"),
        ("Bộ Y tế rà soát các thủ tục của Bộ Công an, Bộ Tư pháp ban hành", "byt"),
        ("Rà soát, hoàn thiện quy trình", ""), ("Ban hành hướng dẫn thực hiện", ""), ("Bộ Xây dựng", ""), ("", ""),
    ])
    func `Subjects are told to act`(sentence: String, expected: String) {
        #expect(agencyNames.subjects(ofSentence: sentence, on: july18).summary == expected)
    }

    @Test(arguments: [
        ("Bộ Công an chủ trì, phối hợp với Bộ Y tế xây dựng nền tảng", "Bộ Công an"),
        ("Giao Bộ Tài chính bố trí kinh phí", "Bộ Tài chính"),
        ("Sở Nội vụ tham mưu", "Sở Nội vụ"), ("Xây dựng Đề án của Bộ Công an", nil), ("Bộ chỉ số đánh giá", nil),
        ("Trung tâm dữ liệu quốc gia đi vào hoạt động", nil), ("Các bộ, ngành rà soát", nil), ("Hội nghị sơ kết", nil),
        ("Ban hành Nghị định", nil), ("", nil),
    ])
    func `A title may open with an agency`(title: String, expected: String?) {
        #expect(agencyNames.startsWithAgency(title, on: july18)?.name == expected)
    }
}
