import Basics
import Domain
import Testing

/// Group expressions in cells: one code for the state bodies of a list, qualifiers as written, exceptions.
@Suite struct AgencyGroupsTests {
    @Test(arguments: [
        ("Các bộ, ngành, địa phương", "{ministries_sectors_localities}"),
        ("bộ, ngành, địa phương", "{ministries_sectors_localities}"),
        ("Các bộ, ngành và địa phương", "{ministries_sectors_localities}"),
        ("các bộ ngành, địa phương", "{ministries_sectors_localities}"),
        ("Các bộ, ngành,\nđịa phương", "{ministries_sectors_localities}"),
        ("Các bộ, ngành, UBND các tỉnh, thành phố trực thuộc Trung ương", "{ministries_sectors_localities}"),
        ("Các bộ, ngành, đoàn thể, địa phương", "{ministries_sectors_localities}"),
        ("Các bộ, ngành Trung ương và địa phương", "{ministries_sectors_localities}"),
        ("Các bộ, ngành ở Trung ương, UBND các tỉnh", "{ministries_sectors_localities}"),
        ("Các bộ, ngành Trung ương", "{ministries_sectors}"), ("Toàn thể các bộ, ngành", "{ministries_sectors}"),
        ("HĐND, UBND cấp tỉnh", "{provincial_peoples_committees}"),
        ("Các đảng ủy bộ, ngành", "{party_committees}"), ("Tập đoàn, tổng công ty nhà nước", "{enterprises: nhà nước}"),
        ("Giao các sở, ban, ngành", "{departments}"),
        ("Các bộ, ngành", "{ministries_sectors}"), ("Các ban, bộ, ngành", "{ministries_sectors}"),
        ("Các Bộ", "{ministries}"),
        ("Các bộ, cơ quan", "{ministries_agencies}"),
        ("các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ", "{ministries_agencies}"),
        ("Các bộ, cơ quan, địa phương", "{ministries_agencies_localities}"),
        ("Các địa phương", "{localities}"), ("các tỉnh, thành phố", "{localities}"),
        ("34 tỉnh, thành phố", "{localities}"),
        ("Các tỉnh, thành phố trực thuộc Trung ương", "{localities}"),
        ("UBND các tỉnh", "{provincial_peoples_committees}"),
        ("Ủy ban nhân dân các địa phương", "{provincial_peoples_committees}"),
        ("UBND cấp tỉnh", "{provincial_peoples_committees}"),
        ("UBND 34 tỉnh, thành phố", "{provincial_peoples_committees}"),
        ("UBND các xã, phường", "{communes}"), ("các xã, phường, đặc khu", "{communes}"), ("UBND cấp xã", "{communes}"),
        ("Các sở, ban, ngành", "{departments}"), ("sở, ban, ngành", "{departments}"),
        ("Các sở, ban, ngành và UBND các xã, phường", "{departments}, {communes}"),
        ("các cơ quan, đơn vị", "{agencies}"), ("các cơ quan, địa phương", "{agencies_localities}"),
        ("Các cơ quan Đảng, Quốc hội", "quoc-hoi, {party_agencies}"), ("Các đơn vị thuộc Bộ", "{agencies: thuộc Bộ}"),
        ("Đảng ủy các bộ, ngành, địa phương", "{party_committees_of_ministries_sectors_localities}"),
        ("Đảng ủy các bộ, ngành; tỉnh ủy, thành ủy", "{party_committees_of_ministries_sectors_localities}"),
        ("Các tỉnh ủy, thành ủy", "{party_committees}"), ("Đảng ủy các xã, phường", "{party_committees}"),
        ("các tập đoàn, doanh nghiệp công nghệ", "{enterprises: công nghệ}"),
        ("doanh nghiệp viễn thông", "{enterprises: viễn thông}"),
        ("Bộ, ngành, chuyên gia", "{ministries_sectors}, {experts}"),
        ("cơ quan đại diện Việt Nam ở nước ngoài", "{missions_abroad}"),
        ("các cơ sở giáo dục đại học, viện nghiên cứu", "{institutes_universities}"),
        ("Các viện nghiên cứu, trường đại học, doanh nghiệp", "{institutes_universities}, {enterprises}"),
        ("Công an các tỉnh, thành phố", "{other}"), ("Các bệnh viện", "{other}"),
        // Qualifiers
        ("các bộ, ngành và địa phương khác liên quan", "{ministries_sectors_localities: khác liên quan}"),
        ("Các bộ, ngành, liên quan", "{ministries_sectors: liên quan}"),
        ("các cơ quan liên quan", "{agencies: liên quan}"),
        ("các địa phương có cảng biển, cửa khẩu, Bộ Y tế", "byt, {localities: có cảng biển, cửa khẩu}"),
        (
            "các bộ, ngành chủ quản hệ thống và các doanh nghiệp lớn",
            "{ministries_sectors: chủ quản hệ thống}, {enterprises: lớn}"
        ),
        (
            "Các bộ, ngành, địa phương, doanh nghiệp liên quan",
            "{ministries_sectors_localities}, {enterprises: liên quan}"
        ),
        (
            "Các cơ quan quản lý, vận hành hệ thống thông tin, cơ sở dữ liệu",
            "{agencies: quản lý, vận hành hệ thống thông tin, cơ sở dữ liệu}"
        ),
        ("Các bộ, ngành; các tập đoàn", "{ministries_sectors}, {enterprises}"),
        ("Các tỉnh miền núi phía Bắc", "{localities: miền núi phía Bắc}"),
        // Beside names
        ("Bộ Y tế, bộ, ngành liên quan", "byt, {ministries_sectors: liên quan}"),
        ("Bộ Y tế và các bộ, ngành khác", "byt, {ministries_sectors: khác}"),
        ("Các Bộ: Công an, Y tế và các cơ quan có liên quan", "bca, byt, {agencies: có liên quan}"),
        // Exceptions and lists in brackets
        ("các bộ, ngành, địa phương (trừ Bộ Quốc phòng, Bộ Công an)", "{ministries_sectors_localities - bqp bca}"),
        ("Các bộ, ngành trừ Bộ Công an, Quốc phòng; Sở Y tế", "?Sở Y tế, {ministries_sectors - bca bqp}"),
        ("các bộ (Công an, Tư pháp…)", "bca, btp, {ministries}"), ("Các bộ (Công an, Tư pháp)", "bca, btp"),
        ("các bộ (theo phụ lục), Bộ Y tế", "byt, {ministries}"),
        // Who heads a body
        (
            "Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ, Chủ tịch UBND các tỉnh, thành phố",
            "{ministries_agencies_localities}"
        ),
        ("Thủ trưởng các bộ, ngành", "{ministries_sectors}"), ("Giám đốc các sở", "{departments}"),
        // No groups
        ("Không", ""),
        ("Ban Tổ chức Tỉnh ủy", "?Ban Tổ chức Tỉnh ủy"), ("Trường Đại học Hòa Lạc", "?Trường Đại học Hòa Lạc"),
        ("Tập đoàn An Phát", "?Tập đoàn An Phát"), ("Bộ Y tế", "byt"),
    ])
    func `Groups have one code and keep their qualifier`(cell: String, expected: String) {
        #expect(agencyNames.read(cell, on: july18).summary == expected)
    }

    @Test(arguments: [
        ("Bộ Y tế và các bộ, ngành khác liên quan", ["các bộ, ngành khác liên quan"]),
        ("Bộ, ngành, chuyên gia", ["Bộ, ngành", "chuyên gia"]),
        (
            "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
            ["Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương"]
        ),
        ("Các bộ, ngành (trừ Bộ Công an)", ["Các bộ, ngành (trừ Bộ Công an)"]), ("các bộ (Công an…)", ["các bộ"]),
        ("Các bộ, ngành\nUBND các tỉnh", ["Các bộ, ngành", "UBND các tỉnh"]),
    ])
    func `The words of a group are the whole expression`(cell: String, words: [String]) {
        #expect(agencyNames.read(cell, on: july18).groups.map(\.words) == words)
    }
}
