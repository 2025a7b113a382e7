/// What the nouns of a group expression stand for: *các bộ, ngành, địa phương* has three.
enum GroupNoun {
    case ministry, sector, board, department, locality, provinceCommittee, agency, partyAgency, partyCommittee
    case enterprise, expert, mission, institute, commune, district, other
    /// Named beside others and changing nothing: *đoàn thể, cá nhân, các cấp*.
    case neutral

    /// Whether the noun can stand in one expression with state bodies that makes one code.
    var isState: Bool {
        switch self {
        case .ministry, .sector, .board, .locality, .provinceCommittee, .agency, .neutral: true
        default: false
        }
    }
}

/// The nouns of group expressions, in small letters.
struct GroupNouns: Sendable {
    static let standard = GroupNouns()

    private let nouns: [String: [(rest: [String], noun: GroupNoun)]]

    private init() {
        var nouns: [String: [(rest: [String], noun: GroupNoun)]] = [:]
        for (noun, phrases) in Self.phrases {
            for phrase in phrases {
                let words = phrase.split(separator: " ").map(String.init)
                guard let first = words.first else { continue }
                nouns[first, default: []].append((Array(words.dropFirst()), noun))
            }
        }
        self.nouns = nouns.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    }

    /// The longest noun at `first`, and how many words it has.
    func noun(in words: [NameWords.Word], at first: Int, to last: Int) -> (noun: GroupNoun, length: Int)? {
        guard first < last, words[first].kind == .word, let candidates = nouns[words[first].lower] else { return nil }
        for (rest, noun) in candidates where first + rest.count < last {
            if zip(rest, words[(first + 1)...]).allSatisfy({ $0 == $1.lower }) {
                let next = first + rest.count + 1
                if rest.isEmpty, next < last, Self.notBefore[words[first].lower]?.contains(words[next].lower) == true {
                    continue
                }
                return (noun, rest.count + 1)
            }
        }
        return nil
    }

    /// Words with which a noun is another word: *bộ phận* is no ministry, *xã hội* no commune.
    private static let notBefore: [String: Set<String>] = [
        "bộ": ["phận", "đội", "chỉ", "tư", "trưởng", "máy", "môn", "luật", "tiêu", "chỉ số", "quy"],
        "xã": ["hội"], "đơn": ["giá", "thư"], "hội": ["nghị", "thảo", "đồng", "họp"], "trường": ["hợp"],
        "ban": ["hành", "đầu"], "thành": ["viên", "phần", "lập", "tích", "tựu"], "sở": ["hữu"], "tỉnh": ["ủy"],
        "viện": ["trợ", "phí"], "công": ["dân"], "ngành": ["nghề"], "cơ": ["sở"],
    ]

    private static let phrases: [(GroupNoun, [String])] = [
        (.ministry, ["bộ", "bộ trưởng"]),
        (.sector, ["ngành"]),
        (.board, ["ban", "ban ngành"]),
        (.department, ["sở", "sở ngành", "sở ban ngành"]),
        (
            .locality,
            [
                "địa phương", "tỉnh", "thành phố", "tp", "tỉnh thành", "thành", "tỉnh thành phố",
                "chính quyền địa phương",
            ]
        ),
        (
            .agency,
            [
                "cơ quan", "đơn vị", "cơ quan ngang bộ", "cơ quan thuộc chính phủ", "tổ chức", "cục", "vụ", "tổng cục",
                "chi cục", "trung tâm", "cơ quan nhà nước", "cơ quan hành chính nhà nước", "cơ quan chức năng",
            ]
        ),
        (
            .partyAgency,
            [
                "cơ quan đảng", "ban đảng", "ban đảng trung ương", "cơ quan của đảng", "cơ quan đảng trung ương",
                "ban của đảng", "cơ quan tham mưu giúp việc", "ban xây dựng đảng", "tổ chức đảng",
            ]
        ),
        (
            .partyCommittee,
            [
                "đảng ủy", "tỉnh ủy", "thành ủy", "đảng bộ", "cấp ủy", "huyện ủy", "đảng ủy trực thuộc trung ương",
                "tỉnh ủy thành ủy", "đảng đoàn", "ban cán sự đảng", "cấp ủy đảng",
            ]
        ),
        (
            .enterprise,
            [
                "doanh nghiệp", "tập đoàn", "tổng công ty", "công ty", "nhà mạng", "ngân hàng", "ngân hàng thương mại",
                "tập đoàn kinh tế", "dn", "tổ chức tín dụng", "hợp tác xã",
            ]
        ),
        (.expert, ["chuyên gia", "nhà khoa học", "chuyên gia khoa học", "chuyên gia tư vấn"]),
        (
            .mission,
            [
                "cơ quan đại diện việt nam ở nước ngoài", "cơ quan đại diện của việt nam ở nước ngoài",
                "cơ quan đại diện",
                "cơ quan đại diện ngoại giao", "cơ quan đại diện nước cộng hòa xã hội chủ nghĩa việt nam ở nước ngoài",
                "cơ quan đại diện ngoại giao việt nam ở nước ngoài", "đại sứ quán",
                "cơ quan đại diện ở nước ngoài", "cơ quan đại diện ngoại giao của việt nam ở nước ngoài",
            ]
        ),
        (
            .institute,
            [
                "viện nghiên cứu", "viện", "trường đại học", "trường", "đại học", "cơ sở giáo dục đại học",
                "cơ sở giáo dục",
                "cơ sở đào tạo", "học viện", "cơ sở nghiên cứu", "tổ chức khoa học và công nghệ", "viện trường",
                "viện nghiên cứu trường đại học", "cơ sở giáo dục nghề nghiệp", "trường cao đẳng", "cao đẳng",
                "tổ chức khoa học công nghệ", "trung tâm nghiên cứu",
            ]
        ),
        (.commune, ["xã", "phường", "đặc khu", "thị trấn", "cấp xã", "xã phường", "đơn vị hành chính cấp xã"]),
        (.district, ["huyện", "quận", "thị xã", "cấp huyện"]),
        (
            .neutral,
            [
                "đoàn thể", "cá nhân", "cấp", "lực lượng", "tổ chức chính trị - xã hội", "tổ chức chính trị xã hội",
                "cơ quan báo chí",
            ]
        ),
        (.other, ["hiệp hội", "hội", "bên", "hộ", "tổ chức quốc tế", "đối tác", "phòng", "ban quản lý", "người dân"]),
    ]
}

extension AgencyGroup {
    /// The one code of the state bodies of a list.
    static func ofState(_ nouns: [GroupNoun]) -> AgencyGroup {
        let has = { (noun: GroupNoun) in nouns.contains(noun) }
        let hasPlaces = has(.locality) || has(.provinceCommittee)
        switch (has(.ministry), has(.sector), has(.agency), hasPlaces) {
        case (true, true, _, true), (true, false, false, true), (false, true, _, true):
            return .ministriesSectorsLocalities
        case (true, false, true, true): return .ministriesAgenciesLocalities
        case (false, false, true, true): return .agenciesLocalities
        case (false, false, false, true): return has(.provinceCommittee) ? .provincialPeoplesCommittees : .localities
        case (true, true, _, false), (false, true, _, false): return .ministriesSectors
        case (true, false, true, false): return .ministriesAgencies
        case (true, false, false, false): return has(.board) ? .ministriesSectors : .ministries
        case (false, false, true, false): return .agencies
        case (false, false, false, false): return has(.board) ? .agencies : .other
        }
    }

    /// The code of a noun that makes an expression of its own.
    init(_ noun: GroupNoun) {
        switch noun {
        case .department: self = .departments
        case .partyAgency: self = .partyAgencies
        case .partyCommittee: self = .partyCommittees
        case .enterprise: self = .enterprises
        case .expert: self = .experts
        case .mission: self = .missionsAbroad
        case .institute: self = .institutesUniversities
        case .commune: self = .communes
        default: self = .other
        }
    }
}
