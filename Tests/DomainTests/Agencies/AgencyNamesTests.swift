import Basics
import Domain
import Testing

/// Names in cells: known ones, provinces over the merger, bodies that no list knows.
@Suite struct AgencyNamesTests {
    @Test(arguments: [
        ("Bộ Công an", "bca"), ("bộ Tài chính.", "btc"), ("BỘ NỘI VỤ", "bnv"),
        ("Bộ Khoa học và Công nghệ, Bộ Y tế", "bkhcn, byt"), ("Bộ Y tế; Bộ Xây dựng và Bộ Tư pháp", "byt, bxd, btp"),
        ("Bộ Công an cùng Bộ Quốc phòng", "bca, bqp"), ("Bộ Công an/Bộ Quốc phòng", "bca, bqp"),
        ("Bộ Công an\nBộ Quốc phòng", "bca, bqp"), ("- Bộ Công an\n- Bộ Quốc phòng", "bca, bqp"),
        ("1. Bộ Công an\n2. Thanh tra Chính phủ", "bca, ttcp"), ("Bộ Tài chính Bộ Nội vụ", "btc, bnv"),
        ("Bộ Văn hóa, Thể thao và Du lịch, Bộ Y tế", "bvhttdl, byt"),
        ("Bộ Khoa học và\nCông nghệ\nBộ Tài chính", "bkhcn, btc"), ("Bộ Nông nghiệp\nvà Môi trường", "bnnmt"),
        ("Bộ Văn hoá, Thể thao và Du lịch; Toà án nhân dân tối cao", "bvhttdl, tandtc"),
        ("Uỷ ban Kiểm tra Trung ương", "ubkttw"), ("Bộ Công an, Bộ Công an", "bca"), ("Bộ Nội vụ, ", "bnv"),
        ("-", ""), ("", ""), ("…", ""), ("Ngân hàng Nhà nước, Kiểm toán Nhà nước", "nhnn, ktnn"),
        ("VTV, VOV và TTXVN", "vtv, vov, ttx"), ("VTV,VOV", "vtv, vov"),
        ("Viện Hàn lâm Khoa học và Công nghệ và Bộ Y tế", "vhl, byt"),
        ("Đảng ủy Bộ Tài chính, Bộ Tài chính", "dang-uy-bo-tai-chinh, btc"), ("Đảng uỷ Chính phủ", "dang-uy-chinh-phu"),
        ("Tỉnh ủy Lào Cai, Thành ủy Huế", "tinh-uy-lao-cai-2025, thanh-uy-hue"),
        ("Đảng ủy các cơ quan Đảng Trung ương", "dang-uy-cac-co-quan-dang-trung-uong"),
        ("Tập đoàn Viettel; VNPT, EVN", "viettel, vnpt, evn"),
        ("Đại học Quốc gia TP. Hồ Chí Minh", "dhqg-hcm"),
        // Abbreviations
        ("Bộ KH&CN, Bộ NN&MT, Bộ VH,TT&DL", "bkhcn, bnnmt, bvhttdl"), ("BKHCN, BCA; VPCP", "bkhcn, bca, vpcp"),
        ("Bộ GD-ĐT, Bộ KHCN", "bgddt, bkhcn"), ("NHNN VN; Đài THVN", "nhnn, vtv"),
        ("Đề nghị Ban Tổ chức Trung ương, Bộ Y tế", "btctw, byt"), ("Giao Bộ Nội vụ chủ trì", "bnv"),
        ("Bộ trưởng Bộ Tài chính; Lãnh đạo Bộ Y tế", "btc, byt"), ("Thống đốc Ngân hàng Nhà nước", "nhnn"),
        ("Chủ tịch UBND tỉnh Lào Cai", "lao-cai-2025"),
        ("Thanh tra CP, Hội Nông dân VN", "ttcp, hoi-nong-dan-viet-nam"),
        ("Bộ Khoa học & Công nghệ", "bkhcn"), ("Bo Tai chinh", "btc"),
        // Other spellings
        ("Bộ Công thương", "bct"), ("Bộ Khoa học, Công nghệ, Bộ Tài chính", "bkhcn, btc"),
        ("Bộ Khoa học công nghệ", "bkhcn"), ("Ngân hàng nhà nước Việt Nam", "nhnn"),
        // A unit in brackets is no second agency, roles name nobody
        ("Bộ Khoa học và Công nghệ (Cục Viễn thông), Bộ Y tế", "bkhcn, byt"),
        ("Bộ Quốc phòng (Ban Cơ yếu Chính phủ)", "bqp"), ("Bộ Công an (chủ trì), Bộ Y tế (phối hợp)", "bca, byt"),
        ("Bộ Nội vụ chủ trì", "bnv"), ("Cơ quan chủ trì: Bộ Nội vụ", "bnv"),
        ("Bộ Nội vụ chủ trì, phối hợp với Bộ Công an", "bnv"),
        ("Bộ Nội vụ; phối hợp: Bộ Công an", "bnv"), ("Phối hợp: Bộ Nội vụ, Bộ Công an", "bnv, bca"),
        // What a list has said before
        ("Bộ Công an, Quốc phòng", "bca, bqp"), ("Bộ Y tế, Nông nghiệp và Môi trường", "byt, bnnmt"),
        ("Các Bộ: Khoa học và Công nghệ, Công Thương và Thanh tra Chính phủ", "bkhcn, bct, ttcp"),
        ("Các Bộ Công an, Tư pháp và Y tế", "bca, btp, byt"),
        ("Các bộ, ngành: Công an, Ngân hàng Nhà nước", "bca, nhnn"),
        ("Đảng ủy các Bộ: Tài chính, Nội vụ", "dang-uy-bo-tai-chinh, dang-uy-bo-noi-vu"),
        ("Các tập đoàn Viettel, VNPT", "viettel, vnpt"), ("Bộ Công an, Hà Nội", "bca, ha-noi"),
    ])
    func `Known names are found`(cell: String, expected: String) {
        #expect(agencyNames.read(cell, on: july18).summary == expected)
    }

    @Test(arguments: [
        ("UBND tỉnh Bắc Ninh", "18/7/2025", "bac-ninh-2025"), ("Bắc Ninh", "1/7/2025", "bac-ninh-2025"),
        ("Bắc Ninh", "30/6/2025", "bac-ninh"), ("tỉnh Bắc Giang", "18/7/2025", "bac-giang"),
        ("Hà Nội, Thanh Hoá", "18/7/2025", "ha-noi, thanh-hoa"), ("TP. Hồ Chí Minh", "18/7/2025", "ho-chi-minh-2025"),
        ("Uỷ ban nhân dân thành phố Hải Phòng", "18/7/2025", "hai-phong-2025"), ("TP Huế", "18/7/2025", "hue"),
        ("T.P Đà Nẵng; Tp. Cần Thơ", "1/6/2025", "da-nang, can-tho"), ("UBND TP.HCM", "18/7/2025", "ho-chi-minh-2025"),
        ("Thừa Thiên Huế", "1/6/2025", "hue"), ("Bà Rịa-Vũng Tàu", "1/6/2025", "ba-ria-vung-tau"),
        ("Đăk Lăk, Đắc Nông", "1/6/2025", "dak-lak, dak-nong"),
        ("Các tỉnh: Bắc Ninh, Huế", "18/7/2025", "bac-ninh-2025, hue"),
        ("các tỉnh Lào Cai, Lạng Sơn", "18/7/2025", "lao-cai-2025, lang-son"),
        (
            "UBND các tỉnh: Bắc Ninh, Lào Cai và thành phố Hải Phòng", "18/7/2025",
            "bac-ninh-2025, lao-cai-2025, hai-phong-2025"
        ),
        ("UBND các tỉnh, thành phố: Hà Nội, Đà Nẵng", "18/7/2025", "ha-noi, da-nang-2025"),
        ("Bắc Ninh (cũ), Phú Thọ trước sáp nhập", "18/7/2025", "bac-ninh, phu-tho"),
        ("Bộ Dân tộc và Tôn giáo", "1/1/2025", "bdttg"), ("Bộ GTVT", "18/7/2025", "bgtvt"),
        // Not provinces
        ("UBND phường Bắc Giang", "18/7/2025", "?UBND phường Bắc Giang"), ("Kiến Giang", "18/7/2025", "?Kiến Giang"),
        ("UBND thành phố Thủ Đức", "18/7/2025", "?UBND thành phố Thủ Đức"),
    ])
    func `A name stands for who bears it on the day`(cell: String, on date: String, expected: String) {
        #expect(agencyNames.read(cell, on: day(date)).summary == expected)
    }

    @Test func `A table of before the merger means the old provinces`() {
        let reading = agencyNames.read("Bắc Ninh, Bắc Giang, Hà Nội, Bộ Y tế", on: july18, oldProvinces: true)
        #expect(reading.summary == "bac-ninh, bac-giang, ha-noi, byt")
        #expect(reading.doubts.isEmpty)
        #expect(agencyNames.find("UBND tỉnh Bắc Ninh", on: july18, oldProvinces: true)?.code == "bac-ninh")
    }

    @Test(arguments: [
        ("Sở KH&CN", "?Sở Khoa học và Công nghệ"), ("Sở KHCN tỉnh Bắc Ninh", "?Sở Khoa học và Công nghệ tỉnh Bắc Ninh"),
        ("Sở Tài chính, Nội vụ", "?Sở Tài chính, ?Sở Nội vụ"),
        (
            "Các Sở: Tài chính, Du lịch, NN&MT; Công an tỉnh",
            "?Sở Tài chính, ?Sở Du lịch, ?Sở Nông nghiệp và Môi trường, ?Công an tỉnh"
        ),
        ("Sở Khoa học và\nCông nghệ\nSở Tài chính", "?Sở Khoa học và Công nghệ, ?Sở Tài chính"),
        ("Sở Tài chính và Sở Y tế", "?Sở Tài chính, ?Sở Y tế"),
        ("Sở Nông nghiệp và Môi trường và Công an tỉnh", "?Sở Nông nghiệp và Môi trường, ?Công an tỉnh"),
        (
            "Ban Quản lý Khu công nghệ cao và các khu công nghiệp tỉnh Bắc Ninh",
            "?Ban Quản lý Khu công nghệ cao và các khu công nghiệp tỉnh Bắc Ninh"
        ),
        (
            "Ban Quản lý dự án đầu tư\ncông trình giao thông tỉnh",
            "?Ban Quản lý dự án đầu tư công trình giao thông tỉnh"
        ),
        ("VNPT Quảng Trị và Viettel Quảng Trị", "?VNPT Quảng Trị, ?Viettel Quảng Trị"),
        ("Công ty Điện lực Lào Cai; Bưu điện tỉnh", "?Công ty Điện lực Lào Cai, ?Bưu điện tỉnh"),
        ("Trung tâm CNTT, Cục Viễn thông", "?Trung tâm Công nghệ thông tin, ?Cục Viễn thông"),
        ("Trung tâm Giám sát, điều hành đô thị thông minh", "?Trung tâm Giám sát, điều hành đô thị thông minh"),
        ("Các Vụ: Pháp chế, Vận tải; Văn phòng Bộ", "?Vụ Pháp chế, ?Vụ Vận tải, ?Văn phòng Bộ"),
        ("Các Cục: Viễn thông, Tần số vô tuyến điện", "?Cục Viễn thông, ?Cục Tần số vô tuyến điện"),
        (
            "Báo và Phát thanh, Truyền hình Lào Cai, Sở Y tế",
            "?Báo và Phát thanh, Truyền hình Lào Cai, ?Sở Y tế"
        ),
        ("Các đơn vị: Cục Viễn thông, Vụ Pháp chế", "?Cục Viễn thông, ?Vụ Pháp chế"),
        ("Văn phòng Đoàn ĐBQH và HĐND tỉnh; Sở Y tế", "?Văn phòng Đoàn ĐBQH và HĐND tỉnh, ?Sở Y tế"),
        ("Văn phòng UBND tỉnh và Thanh tra tỉnh", "?Văn phòng UBND tỉnh, ?Thanh tra tỉnh"),
        ("Ban Tổ chức Tỉnh ủy; Văn phòng Tỉnh ủy", "?Ban Tổ chức Tỉnh ủy, ?Văn phòng Tỉnh ủy"),
        ("Phòng Văn hóa - Xã hội, Phòng Kinh tế xã Tân Lập", "?Phòng Văn hóa - Xã hội, ?Phòng Kinh tế xã Tân Lập"),
        ("Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh", "?Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh"),
        ("UBND các xã: Tân Lập, Hòa An; phường Hải Châu", "?UBND xã Tân Lập, ?UBND xã Hòa An, ?UBND phường Hải Châu"),
        ("UBND các phường: Việt Trì, Hòa Bình", "?UBND phường Việt Trì, ?UBND phường Hòa Bình"),
        ("UBND phường Hải Châu - thành phố Đà Nẵng; Bộ Y tế", "?UBND phường Hải Châu, byt"),
        ("UBND xã Tân Lập, tỉnh Lào Cai", "?UBND xã Tân Lập"), ("Giám đốc Sở Y tế", "?Sở Y tế"),
        ("UBND xã Tân Lập, UBND tỉnh Lào Cai", "?UBND xã Tân Lập, lao-cai-2025"),
        ("Trung tâm Chuyển giao", "?Trung tâm Chuyển giao"),
        ("UBND xã Tân Lập, Hòa An và phường Hải Châu", "?UBND xã Tân Lập, ?UBND xã Hòa An, ?UBND phường Hải Châu"),
        ("Ủy ban nhân dân các phường Hải Châu, Hòa Cường", "?UBND phường Hải Châu, ?UBND phường Hòa Cường"),
        ("xã Tân Lập, Công ty An Phát", "?UBND xã Tân Lập, ?Công ty An Phát"), ("UBND tỉnh", "?UBND tỉnh"),
        ("Ban Chỉ đạo chuyển đổi số tỉnh", "?Ban Chỉ đạo chuyển đổi số tỉnh"),
        ("Bộ Chỉ huy quân sự tỉnh", "?Bộ Chỉ huy quân sự tỉnh"),
        ("Sở Nội vụ chủ trì; Sở Y tế phối hợp", "?Sở Nội vụ, ?Sở Y tế"),
        ("Viện KH&CN Quân sự", "?Viện Khoa học và Công nghệ Quân sự"),
        ("Viện Nghiên cứu rau quả; Sở Y tế", "?Viện Nghiên cứu rau quả, ?Sở Y tế"),
    ])
    func `A name that no list knows is kept whole`(cell: String, expected: String) {
        #expect(agencyNames.read(cell, on: july18).summary == expected)
    }

    @Test(arguments: [
        ("Bộ Công thương", true), ("Bộ Công Thương", false), ("bộ Công Thương", false), ("BỘ CÔNG THƯƠNG", false),
        ("Bộ KH&CN", true), ("Bộ Khoa học, Công nghệ", true), ("Bộ Khoa học và công nghệ", true), ("VTV", false),
        ("Ngân hàng Nhà nước", false), ("Ngân hàng nhà nước", true), ("Bộ Văn hoá, Thể thao và Du lịch", false),
        ("UBND tỉnh Bắc Ninh", false), ("Đăk Lăk", true), ("Bộ Khoa học và\nCông nghệ", false), ("Sở KH&CN", false),
    ])
    func `Another spelling than the canonical one is a variant`(cell: String, isVariant: Bool) {
        let reading = agencyNames.read(cell, on: july18)
        #expect(reading.agencies.map(\.isVariant) == [isVariant])
        #expect(reading.doubts.contains { if case .variant = $0 { true } else { false } } == isVariant)
    }

    @Test func `Doubts say what is undecided, ended, unknown or splits in two ways`() {
        let undecided = agencyNames.read("Bộ Công an hoặc Bộ Y tế", on: july18)
        #expect(undecided.summary == "bca, byt")
        #expect(undecided.doubts == [.undecided(words: "Bộ Công an hoặc Bộ Y tế", between: undecided.agencies)])
        let ended = agencyNames.read("Bắc Giang, Hà Nội", on: july18)
        #expect(ended.doubts == [.stale(ended.agencies[0], until: day("30/6/2025"))])
        #expect(agencyNames.read("Bắc Giang", on: day("30/6/2025")).doubts.isEmpty)
        #expect(agencyNames.read("Bắc Ninh (cũ)", on: july18).doubts.isEmpty)
        let unknown = agencyNames.read("Sở KH&CN", on: july18)
        #expect(unknown.doubts == [.unknown(unknown.agencies[0])])
        #expect(unknown.agencies[0].words == "Sở KH&CN")
        let doubtful = agencyNames.read("Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch", on: july18)
        #expect(doubtful.doubts.contains(.ambiguousList(words: "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch")))
    }

    @Test func `An alias that an editor confirmed is known`() {
        let names = AgencyNames.standard.with(aliases: [("Bộ Khoa học", "bkhcn"), ("Trung ương Đoàn", "btc")])
        #expect(names.read("Bộ Khoa học, Bộ Y tế", on: july18).summary == "bkhcn, byt")
        #expect(names.read("Bộ Khoa học", on: july18).doubts.isEmpty)
        #expect(agencyNames.read("Bộ Khoa học", on: july18).summary == "?Bộ Khoa học")
    }

    @Test(arguments: [
        ("Bộ Tài chính", "btc"), ("bo tai chinh", "btc"), ("UBND TP. Hà Nội", "ha-noi"), ("ha noi", "ha-noi"),
        ("Bộ Y tế (Cục Quản lý Dược)", "byt"), ("Bộ Y tế, Bộ Tài chính", nil), ("Sở Tài chính", nil), ("", nil),
        ("Các bộ, ngành", nil), ("VNPT Quảng Trị", nil),
    ])
    func `A whole name finds its agency`(name: String, code: String?) {
        #expect(agencyNames.find(name, on: july18)?.code == code)
    }

    @Test func `Suggestions for an unknown name share its rarer words`() {
        #expect(agencyNames.suggestions(for: "Bộ Khoa học").first?.code == "bkhcn")
        #expect(
            agencyNames.suggestions(for: "Tổng công ty viễn thông Mobifone").first?.name
                == "Tổng công ty Viễn thông MobiFone")
        #expect(agencyNames.suggestions(for: "Công ty An Phát").isEmpty)
        #expect(agencyNames.suggestions(for: "").isEmpty)
    }
}
