/// The 63 provinces until 30/6/2025 and the 34 from 1/7/2025, both by their statistical code.
///
/// Sources: Resolution 202/2025/QH15 of 12/6/2025; Decision 19/2025/QĐ-TTg of 30/6/2025 (codes); the statistics
/// office's table of old and new communes, in which every former province passes to exactly one new one; Resolution
/// 175/2024/QH15 (Huế, before 1/1/2025 Thừa Thiên Huế: one body, renamed).
enum Provinces {
    /// Each province before the merger, and after ">" the one that it passed to where that is another body.
    static let before = """
        Hà Nội; Hà Giang > Tuyên Quang; Cao Bằng; Bắc Kạn > Thái Nguyên; Tuyên Quang > Tuyên Quang; \
        Lào Cai > Lào Cai; Điện Biên; Lai Châu; Sơn La; Yên Bái > Lào Cai; Hòa Bình > Phú Thọ; \
        Thái Nguyên > Thái Nguyên; Lạng Sơn; Quảng Ninh; Bắc Giang > Bắc Ninh; Phú Thọ > Phú Thọ; \
        Vĩnh Phúc > Phú Thọ; Bắc Ninh > Bắc Ninh; Hải Dương > Hải Phòng; Hải Phòng > Hải Phòng; \
        Hưng Yên > Hưng Yên; Thái Bình > Hưng Yên; Hà Nam > Ninh Bình; Nam Định > Ninh Bình; Ninh Bình > Ninh Bình; \
        Thanh Hóa; Nghệ An; Hà Tĩnh; Quảng Bình > Quảng Trị; Quảng Trị > Quảng Trị; Huế; Đà Nẵng > Đà Nẵng; \
        Quảng Nam > Đà Nẵng; Quảng Ngãi > Quảng Ngãi; Bình Định > Gia Lai; Phú Yên > Đắk Lắk; \
        Khánh Hòa > Khánh Hòa; Ninh Thuận > Khánh Hòa; Bình Thuận > Lâm Đồng; Kon Tum > Quảng Ngãi; \
        Gia Lai > Gia Lai; Đắk Lắk > Đắk Lắk; Đắk Nông > Lâm Đồng; Lâm Đồng > Lâm Đồng; Bình Phước > Đồng Nai; \
        Tây Ninh > Tây Ninh; Bình Dương > Hồ Chí Minh; Đồng Nai > Đồng Nai; Bà Rịa - Vũng Tàu > Hồ Chí Minh; \
        Hồ Chí Minh > Hồ Chí Minh; Long An > Tây Ninh; Tiền Giang > Đồng Tháp; Bến Tre > Vĩnh Long; \
        Trà Vinh > Vĩnh Long; Vĩnh Long > Vĩnh Long; Đồng Tháp > Đồng Tháp; An Giang > An Giang; \
        Kiên Giang > An Giang; Cần Thơ > Cần Thơ; Hậu Giang > Cần Thơ; Sóc Trăng > Cần Thơ; Bạc Liêu > Cà Mau; \
        Cà Mau > Cà Mau
        """

    /// Since the merger.
    static let since = """
        Hà Nội; Cao Bằng; Tuyên Quang; Điện Biên; Lai Châu; Sơn La; Lào Cai; Thái Nguyên; Lạng Sơn; Quảng Ninh; \
        Bắc Ninh; Phú Thọ; Hải Phòng; Hưng Yên; Ninh Bình; Thanh Hóa; Nghệ An; Hà Tĩnh; Quảng Trị; Huế; Đà Nẵng; \
        Quảng Ngãi; Gia Lai; Khánh Hòa; Đắk Lắk; Lâm Đồng; Đồng Nai; Hồ Chí Minh; Tây Ninh; Đồng Tháp; Vĩnh Long; \
        An Giang; Cần Thơ; Cà Mau
        """

    /// Their seat is a city that is governed like a province (*thành phố trực thuộc Trung ương*): its Party committee is
    /// a *Thành ủy*. Those of Đồng Nai, Quảng Ninh and Bắc Ninh became so in 2026; either word is read for any province.
    static let cities: Set<String> = ["Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Cần Thơ", "Hồ Chí Minh"]

    /// Names and spellings that differ by more than marks and case.
    static let aliases: [String: [String]] = [
        "Hà Nội": ["HN", "Hanoi"],
        "Huế": ["Thừa Thiên Huế", "TT Huế"],
        "Hồ Chí Minh": ["HCM", "TPHCM", "HCMC", "Sài Gòn"],
        "Lào Cai": ["Lao Cai"],
        "Bắc Kạn": ["Bắc Cạn"],
        "Quảng Ngãi": ["Quãng Ngãi"],
        "Kon Tum": ["Kontum", "Công Tum"],
        "Đắk Lắk": ["Đăk Lăk", "Đắk Lăk", "Đăk Lắk", "Đắc Lắc", "Đắk Lắc", "Daklak"],
        "Đắk Nông": ["Đăk Nông", "Đắc Nông"],
        "Bà Rịa - Vũng Tàu": ["BRVT", "Vũng Tàu"],
    ]
}
