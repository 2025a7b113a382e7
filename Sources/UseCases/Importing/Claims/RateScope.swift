import Basics
import Domain

/// The rates that a sentence speaks of: of which agencies, in which period.
struct RateScope {
    /// What the agencies of a table are.
    enum Kind: Hashable { case central, province, other }

    let rates: RateTables

    /// The tables of the sentence's own appendix, else of the whole document.
    func tables(for passage: Passage) -> [RateTable] {
        let own = rates.tables.filter { $0.appendix == passage.appendix }
        return own.isEmpty ? rates.tables : own
    }

    /// The tables whose agencies a noun names: "tỉnh", "bộ, ngành", "cơ quan".
    func tables(_ tables: [RateTable], of noun: String, in text: ClaimText) -> [RateTable] {
        var chosen = tables
        if let kind = Self.kind(of: noun) {
            let own = tables.filter { Self.kind(of: $0) == kind }
            // "Địa phương" of a province are its communes.
            chosen = own.isEmpty && noun.hasPrefix("địa phương") ? tables : own
        } else if Self.words.contains(noun) {
            chosen = tables.filter { table in
                table.columns.contains { $0.role == .agency && $0.header.lowercased().range(ofWords: noun) != nil }
                    || table.rows.contains { $0.agency.name.lowercased().range(ofWords: noun) != nil }
            }
        }
        // Of a province's tables those of its departments or of its communes.
        if text.has("cấp tỉnh") {
            chosen = chosen.filter { !Self.isOfCommunes($0) }
        } else if ["xã, phường", "các xã", "các phường", "cấp xã"].contains(where: text.has) {
            chosen = chosen.filter(Self.isOfCommunes)
        }
        if text.has("trước sáp nhập") { return chosen.filter(\.isOfOldProvinces) }
        if text.has("sau sáp nhập") { return chosen.filter { !$0.isOfOldProvinces } }
        return chosen
    }

    /// The rates of some tables in the period that a sentence names, else in the last of each kind of agencies.
    func rates(of tables: [RateTable], in text: ClaimText) -> [MeasuredRate] {
        if let month = text.period.month {
            return rates(of: tables).filter { $0.period.month == month }
        }
        let measured = rates(of: tables).filter { $0.value != nil }
        var last: [Kind: CivilDate] = [:]
        for table in tables {
            let days = measured.filter { $0.table == table.number && $0.appendix == table.appendix }.map(\.period)
            if let day = days.max() { last[Self.kind(of: table)] = max(last[Self.kind(of: table)] ?? day, day) }
        }
        return tables.flatMap { table in
            rates(of: [table]).filter { $0.period == last[Self.kind(of: table)] }
        }
    }

    func rates(of tables: [RateTable]) -> [MeasuredRate] {
        rates.rates.filter { rate in
            tables.contains { $0.number == rate.table && $0.appendix == rate.appendix }
        }
    }

    static func kind(of table: RateTable) -> Kind {
        let kinds = table.rows.compactMap { row in
            row.agency.code.flatMap { AgencyCatalogue.standard.agency(code: $0)?.kind }
        }
        let provinces = kinds.count { $0 == .province }
        if provinces * 2 > table.rows.count { return .province }
        return kinds.count * 2 > table.rows.count ? .central : .other
    }

    private static func isOfCommunes(_ table: RateTable) -> Bool {
        let communes = table.rows.count { row in
            let name = row.agency.name.comparisonKey
            return ["xã ", "phường ", "đặc khu ", "ubnd xã ", "ubnd phường ", "ubnd đặc khu "].contains {
                name.hasPrefix($0)
            }
        }
        return communes * 2 > table.rows.count
    }

    private static func kind(of noun: String) -> Kind? {
        if noun.hasPrefix("tỉnh") || noun.hasPrefix("địa phương") || noun.hasPrefix("thành phố") { return .province }
        return noun.hasPrefix("bộ") ? .central : nil
    }

    /// Nouns of agencies, the longer first.
    static let nouns = [
        "cơ quan, đơn vị", "cơ quan", "đơn vị", "bộ, ngành", "bộ/ngành", "bộ ngành", "bộ, cơ quan", "bộ",
        "tỉnh, thành phố", "tỉnh/thành phố", "tỉnh/tp", "tỉnh thành", "tỉnh", "thành phố", "địa phương",
        "sở, ban, ngành",
        "sở, ngành", "sở", "xã, phường", "xã", "phường",
    ]

    private static let words: Set<String> = ["sở, ban, ngành", "sở, ngành", "sở", "xã, phường", "xã", "phường"]
}

/// What is said of an agency's rate: met its target, set one, lies above a figure.
enum RatePredicate {
    case met, missed, withTarget, withoutTarget
    case above(Double)
    case below(Double)

    init?(_ text: ClaimText) {
        if text.hasAny(["chưa đăng ký", "chưa đặt chỉ tiêu", "chưa có chỉ tiêu", "không đăng ký"]) {
            self = .withoutTarget
        } else if text.hasAny(Self.meeting) {
            let isDenied = text.hasAny(Self.meeting.flatMap { ["chưa \($0)", "không \($0)"] })
            self = isDenied ? .missed : .met
        } else if let limit = Self.limit(text) {
            self = limit
        } else if text.hasAny(["đã đăng ký chỉ tiêu", "đăng ký chỉ tiêu", "đã đặt chỉ tiêu", "đặt chỉ tiêu"]) {
            self = .withTarget
        } else {
            return nil
        }
    }

    /// What is said of a figure in its own clause, else between the semicolons around it: "toàn bộ 34 tỉnh đã đăng ký chỉ
    /// tiêu; có 05 tỉnh đạt trên 50%". Nil where only the rest of the sentence says anything.
    init?(nearest figure: ClaimText.Figure, in text: ClaimText) {
        let start = figure.figure.range.lowerBound
        let before = text.key[..<start].lastIndex(of: ";").map { text.key.index(after: $0) } ?? text.key.startIndex
        let end = text.key[start...].firstIndex(of: ";") ?? text.key.endIndex
        guard let own = [figure.clause, String(text.key[before..<end])].lazy.compactMap({ Self(ClaimText($0)) }).first
        else { return nil }
        self = own
    }

    func holds(for rate: MeasuredRate) -> Bool {
        switch self {
        case .met: rate.isMet == true
        case .missed: rate.isMet == false
        case .withTarget: rate.target != nil
        case .withoutTarget: rate.target == nil
        case .above(let limit): rate.value.map { $0 > limit } ?? false
        case .below(let limit): rate.value.map { $0 < limit } ?? false
        }
    }

    /// What the agencies in question are said to do.
    var words: String {
        switch self {
        case .met: "đạt chỉ tiêu"
        case .missed: "chưa đạt chỉ tiêu"
        case .withTarget: "có chỉ tiêu"
        case .withoutTarget: "không có chỉ tiêu"
        case .above(let limit): "có tỷ lệ trên \(ClaimWords.percent(limit))"
        case .below(let limit): "có tỷ lệ dưới \(ClaimWords.percent(limit))"
        }
    }

    /// Whether an agency without target is left out of *tất cả*.
    var needsTarget: Bool {
        switch self {
        case .met, .missed: true
        case .withTarget, .withoutTarget, .above, .below: false
        }
    }

    /// "đạt trên 50%", "tỷ lệ dưới 10%".
    private static func limit(_ text: ClaimText) -> RatePredicate? {
        for figure in text.figures where figure.figure.isPercent {
            if figure.before.hasSuffix(" trên") || figure.before.hasSuffix(" hơn") { return .above(figure.value) }
            if figure.before.hasSuffix(" dưới") { return .below(figure.value) }
        }
        return nil
    }

    private static let meeting = [
        "đạt được chỉ tiêu", "đạt chỉ tiêu", "hoàn thành chỉ tiêu", "vượt chỉ tiêu", "đạt mục tiêu",
        "đạt và vượt chỉ tiêu",
        "đạt hoặc vượt chỉ tiêu", "hoàn thành mục tiêu",
    ]
}
