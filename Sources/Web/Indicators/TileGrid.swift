/// Where the provinces stand on a map of equal tiles: rows from north to south, `;` between tiles, nothing where there is
/// no land. Hoàng Sa and Trường Sa stand beside Đà Nẵng and Khánh Hòa.
struct TileGrid {
    /// The name of a province with its column and row.
    let tiles: [(name: String, column: Int, row: Int)]
    let columns: Int
    let rows: Int
    /// The sea marks, in columns and rows.
    let seas: [(name: String, province: String, column: Double, row: Double)]

    private init(_ text: String, paracel: (Double, Double), spratly: (Double, Double)) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var tiles: [(name: String, column: Int, row: Int)] = []
        for (row, line) in lines.enumerated() {
            for (column, name) in line.split(separator: ";", omittingEmptySubsequences: false).enumerated() {
                let name = name.drop { $0 == " " }
                if !name.isEmpty { tiles.append((String(name), column, row)) }
            }
        }
        self.tiles = tiles
        columns = (tiles.map(\.column).max() ?? 0) + 1
        rows = lines.count
        seas = [
            ("Hoàng Sa", "Đà Nẵng", paracel.0, paracel.1), ("Trường Sa", "Khánh Hòa", spratly.0, spratly.1),
        ]
    }

    /// The 34 since 1/7/2025.
    static let merged = TileGrid(
        """
        Lai Châu; Lào Cai; Tuyên Quang; Cao Bằng
        Điện Biên; Sơn La; Phú Thọ; Thái Nguyên; Lạng Sơn
        ; ; Hà Nội; Bắc Ninh; Quảng Ninh
        ; ; Ninh Bình; Hưng Yên; Hải Phòng
        ; ; Thanh Hóa
        ; ; Nghệ An
        ; ; ; Hà Tĩnh
        ; ; ; Quảng Trị
        ; ; ; ; Huế
        ; ; ; ; Đà Nẵng
        ; ; ; ; Quảng Ngãi
        ; ; ; ; Gia Lai
        ; ; ; ; Đắk Lắk
        ; ; Tây Ninh; Đồng Nai; Lâm Đồng; Khánh Hòa
        ; An Giang; Đồng Tháp; Hồ Chí Minh
        ; Cần Thơ; Vĩnh Long
        ; Cà Mau
        """, paracel: (5.01, 9.3), spratly: (4.81, 15.3))

    /// The 63 before.
    static let before = TileGrid(
        """
        ; Lai Châu; Lào Cai; Hà Giang; Cao Bằng
        ; Điện Biên; Yên Bái; Tuyên Quang; Bắc Kạn; Lạng Sơn
        ; Sơn La; Phú Thọ; Vĩnh Phúc; Thái Nguyên; Bắc Giang; Quảng Ninh
        ; ; Hòa Bình; Hà Nội; Bắc Ninh; Hải Dương; Hải Phòng
        ; ; ; Hà Nam; Hưng Yên; Thái Bình
        ; ; ; Ninh Bình; Nam Định
        ; ; ; Thanh Hóa
        ; ; ; Nghệ An
        ; ; ; Hà Tĩnh
        ; ; ; ; Quảng Bình
        ; ; ; ; Quảng Trị; Huế
        ; ; ; ; ; Quảng Nam; Đà Nẵng
        ; ; ; ; ; Kon Tum; Quảng Ngãi
        ; ; ; ; ; Gia Lai; Bình Định
        ; ; ; ; ; Đắk Lắk; Phú Yên
        ; ; ; Bình Phước; Đắk Nông; Lâm Đồng; Khánh Hòa
        ; ; Tây Ninh; Bình Dương; Đồng Nai; Bình Thuận; Ninh Thuận
        An Giang; Đồng Tháp; Long An; Hồ Chí Minh; Bà Rịa - Vũng Tàu
        Kiên Giang; Cần Thơ; Vĩnh Long; Tiền Giang
        ; Hậu Giang; Trà Vinh; Bến Tre
        Cà Mau; Bạc Liêu; Sóc Trăng
        """, paracel: (5.71, 9.3), spratly: (5.41, 18.3))

    /// As short as a tile on a phone is narrow: `T.Quang`; names of one or two short words stay.
    static func contracted(_ name: String) -> String {
        if let short = known[name] { return short }
        let words = name.split(separator: " ")
        guard words.count == 2, name.count > 6, let first = words[0].first else { return name }
        return "\(first).\(words[1])"
    }

    private static let known = ["Hồ Chí Minh": "TP.HCM", "Bà Rịa - Vũng Tàu": "BR-VT"]
}
