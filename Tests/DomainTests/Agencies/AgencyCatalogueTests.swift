import Basics
import Domain
import Testing

/// The agencies over time, and who is in a group on which day.
@Suite struct AgencyCatalogueTests {
    let catalogue = AgencyCatalogue.standard

    @Test(arguments: [
        (AgencyGroup.ministries, "28/2/2025", 18), (.ministries, "1/3/2025", 14), (.ministries, "1/7/2025", 14),
        (.ministriesSectors, "28/2/2025", 22), (.ministriesSectors, "30/6/2025", 17),
        (.ministriesAgencies, "1/7/2025", 17),
        (.localities, "30/6/2025", 63), (.localities, "1/7/2025", 34), (.localities, "18/7/2026", 34),
        (.provincialPeoplesCommittees, "30/6/2025", 63), (.provincialPeoplesCommittees, "1/7/2025", 34),
        (.ministriesSectorsLocalities, "30/6/2025", 17 + 63), (.ministriesSectorsLocalities, "1/7/2025", 17 + 34),
        (.ministriesAgenciesLocalities, "1/7/2025", 17 + 34), (.partyCommitteesOfAll, "1/7/2025", 17 + 34),
        (.partyCommittees, "1/7/2025", 0), (.agencies, "1/7/2025", 0), (.enterprises, "1/7/2025", 0),
        (.communes, "1/7/2025", 0), (.departments, "1/7/2025", 0),
    ])
    func `A group has the members that exist on the day`(group: AgencyGroup, on date: String, count: Int) {
        let members = catalogue.members(of: group, on: day(date))
        #expect(members.count == count)
        #expect(group.hasKnownMembers == !members.isEmpty)
        #expect(Set(members).count == members.count)
    }

    @Test func `Fourteen bodies are named Bộ`() {
        let names = catalogue.members(of: .ministries, on: day("18/7/2025")).compactMap {
            catalogue.agency(code: $0)?.name
        }
        #expect(names.count == 14)
        #expect(names.allSatisfy { $0.hasPrefix("Bộ ") })
        #expect(names.first == "Bộ Quốc phòng")
    }

    @Test func `Codes are unique and every code named elsewhere is known`() {
        #expect(Set(catalogue.all.map(\.code)).count == catalogue.all.count)
        for agency in catalogue.all {
            for code in agency.successors + agency.predecessors + [agency.parent].compactMap({ $0 }) {
                #expect(catalogue.agency(code: code) != nil, "\(code) of \(agency.code)")
            }
        }
    }

    @Test func `Who is succeeded has ended, the day before the successor began`() {
        for agency in catalogue.all {
            #expect((agency.until == nil) == agency.successors.isEmpty, "\(agency.code)")
            for code in agency.successors {
                let successor = catalogue.agency(code: code)
                #expect(successor?.predecessors.contains(agency.code) == true)
                if let from = successor?.from { #expect(agency.until?.adding(days: 1) == from) }
            }
            for code in agency.predecessors {
                #expect(catalogue.agency(code: code)?.successors.contains(agency.code) == true)
            }
        }
    }

    @Test func `No two agencies of one day share a name`() {
        for date in ["1/1/2025", "30/6/2025", "1/7/2025", "1/1/2026"] {
            let names = catalogue.agencies(existingOn: day(date)).map(\.name)
            #expect(Set(names).count == names.count)
        }
    }

    @Test(arguments: [
        ("bkhcn", "Bộ Khoa học và Công nghệ", Agency.Kind.ministry), ("bgddt", "Bộ Giáo dục và Đào tạo", .ministry),
        ("nhnn", "Ngân hàng Nhà nước Việt Nam", .ministerialAgency),
        ("vtv", "Đài Truyền hình Việt Nam", .governmentAgency),
        ("ha-noi", "Hà Nội", .province), ("ho-chi-minh", "Hồ Chí Minh", .province), ("hue", "Huế", .province),
        ("bac-ninh", "Bắc Ninh", .province), ("bac-ninh-2025", "Bắc Ninh", .province),
        ("ba-ria-vung-tau", "Bà Rịa - Vũng Tàu", .province), ("dak-lak-2025", "Đắk Lắk", .province),
        ("dang-uy-chinh-phu", "Đảng ủy Chính phủ", .partyBody),
        ("dang-uy-bo-tai-chinh", "Đảng ủy Bộ Tài chính", .partyCommittee),
        ("tinh-uy-bac-ninh-2025", "Tỉnh ủy Bắc Ninh", .partyCommittee),
        ("thanh-uy-hue", "Thành ủy Huế", .partyCommittee),
        ("vptw", "Văn phòng Trung ương Đảng", .partyBody),
        ("viettel", "Tập đoàn Công nghiệp - Viễn thông Quân đội", .enterprise),
        ("dhqg-hcm", "Đại học Quốc gia Thành phố Hồ Chí Minh", .organisation),
    ])
    func `A code is the symbol or the name without marks`(code: String, name: String, kind: Agency.Kind) {
        #expect(catalogue.agency(code: code)?.name == name)
        #expect(catalogue.agency(code: code)?.kind == kind)
    }

    @Test(arguments: [
        ("bac-giang", "1/7/2025", "bac-ninh-2025"), ("bac-ninh", "18/7/2025", "bac-ninh-2025"),
        ("bac-giang", "30/6/2025", nil), ("ha-noi", "18/7/2025", nil), ("bac-ninh-2025", "18/7/2025", nil),
        ("bgtvt", "1/3/2025", "bxd"), ("bldtbxh", "18/7/2025", "bnv"), ("btttt", "18/7/2025", "bkhcn"),
        ("ubdt", "28/2/2025", nil), ("ubdt", "1/3/2025", "bdttg"),
        ("thanh-uy-hai-phong", "1/7/2025", "thanh-uy-hai-phong-2025"),
        ("dang-uy-bo-tai-nguyen-va-moi-truong", "1/7/2025", "dang-uy-bo-nong-nghiep-va-moi-truong"),
        ("nobody", "1/7/2025", nil),
    ])
    func `At a merger the first successor takes over`(code: String, on date: String, expected: String?) {
        #expect(catalogue.successor(of: code, on: day(date)) == expected)
    }

    @Test(arguments: [
        ("dang-uy-bo-tai-chinh", "btc"), ("qutw", "bqp"), ("duca", "bca"), ("tinh-uy-bac-ninh-2025", "bac-ninh-2025"),
        ("dang-uy-chinh-phu", nil), ("btc", nil), ("bcy", nil),
    ])
    func `A Party committee belongs to its ministry or province`(code: String, owner: String?) {
        #expect(catalogue.owner(ofPartyCommittee: code) == owner)
    }

    @Test func `Exceptions and the others leave out who is named`() {
        let named = ["bca", "bqp"].map { AgencyMention(words: $0, name: $0, code: $0) }
        let on = day("18/7/2025")
        let plain = GroupMention(group: .ministriesSectors, words: "các bộ, ngành")
        #expect(catalogue.members(of: plain, besides: named, on: on)?.count == 17)
        let except = GroupMention(group: .ministriesSectors, words: "các bộ, ngành", except: named)
        #expect(catalogue.members(of: except, besides: [], on: on)?.count == 15)
        let others = GroupMention(group: .ministriesSectors, qualifier: "khác", words: "các bộ, ngành khác")
        #expect(catalogue.members(of: others, besides: named, on: on)?.count == 15)
        let concerned = GroupMention(
            group: .ministriesSectors, qualifier: "liên quan", words: "các bộ, ngành liên quan")
        #expect(catalogue.members(of: concerned, besides: [], on: on) == nil)
        let experts = GroupMention(group: .experts, words: "chuyên gia")
        #expect(catalogue.members(of: experts, besides: [], on: on) == nil)
    }
}

/// A day as documents write it.
func day(_ text: String) -> CivilDate {
    CivilDate(vietnamese: text) ?? .distantFuture
}
