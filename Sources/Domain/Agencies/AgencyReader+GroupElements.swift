import Basics

/// The nouns of group expressions where they stand: with *các*, a number or *UBND* before them, or alone.
extension AgencyReader {
    /// A noun of a group with what stands before it: *các*, a number, *UBND*.
    struct GroupElement {
        let noun: GroupNoun
        let start: Int
        /// Where the noun itself begins.
        let place: Int
        let end: Int
        let hasDeterminer: Bool
    }

    /// The group noun at `first` with its determiner. Within a run a noun needs none; at its beginning only some do
    /// without ("bộ, ngành", "doanh nghiệp viễn thông").
    func groupElement(_ first: Int, _ last: Int, inRun: Bool) -> GroupElement? {
        guard first < last, words[first].kind == .word else { return nil }
        var at = first
        let persons = Self.persons.length(in: words, at: at, to: last)
        at += persons ?? 0
        // "HĐND, UBND các tỉnh".
        if let length = Self.councils.length(in: words, at: at, to: last), let next = joint(at + length, last),
            next > at + length, Self.committeeWords.length(in: words, at: next, to: last) != nil
        {
            at = next
        }
        let committee = Self.committeeWords.length(in: words, at: at, to: last)
        at += committee ?? 0
        let determiner = determiner(at, last)
        at += determiner ?? 0
        let isLevel =
            at + 1 < last && words[at].lower == "cấp" && ["tỉnh", "xã", "huyện"].contains(words[at + 1].lower)
        if isLevel { at += 1 }
        guard let (noun, length) = GroupNouns.standard.noun(in: words, at: at, to: last) else { return nil }
        let end = at + length
        if committee != nil {
            guard let place = placesOfCommittee(noun) else { return nil }
            let isMany = determiner != nil || isLevel || isSentence && !startsOwnName(end, last)
            guard isMany || joinsPlace(end, last) else { return nil }
            return GroupElement(noun: place, start: first, place: at, end: end, hasDeterminer: true)
        }
        let hasDeterminer = determiner != nil || isLevel || persons != nil && !startsOwnName(end, last)
        if !hasDeterminer, !(inRun ? !startsOwnName(end, last) : standsAlone(noun, at, end, last)) { return nil }
        return GroupElement(noun: noun, start: first, place: at, end: end, hasDeterminer: hasDeterminer)
    }

    func determiner(_ at: Int, _ last: Int) -> Int? {
        if let length = Self.determiners.length(in: words, at: at, to: last) {
            // "các 34 tỉnh", "tất cả 34 tỉnh".
            return length + (at + length < last && words[at + length].isNumber ? 1 : 0)
        }
        return at + 1 < last && words[at].kind == .word && words[at].isNumber ? 1 : nil
    }

    private func placesOfCommittee(_ noun: GroupNoun) -> GroupNoun? {
        switch noun {
        case .locality: .provinceCommittee
        case .commune, .district: noun
        default: nil
        }
    }

    /// A word with a capital makes a noun the head of a name: "Trường Đại học X", "Tập đoàn Điện lực".
    func startsOwnName(_ at: Int, _ last: Int) -> Bool {
        at < last && words[at].kind == .word && words[at].isCapital && !Self.capitalsOfAll.contains(words[at].lower)
            && words[at].lower != "đảng"
    }

    /// "Viện Nghiên cứu hạt nhân": capitals inside the noun, and it goes on.
    private func isNameWithin(_ first: Int, _ end: Int, _ last: Int) -> Bool {
        guard end < last, words[end].kind == .word, (first + 1..<end).contains(where: { words[$0].isCapital }) else {
            return false
        }
        return !isNarrowed(end, last) && nounBehind(end, last) == nil
            && !["và", "của", "trong", "trực", "thuộc", "liên", "có"].contains(words[end].lower)
    }

    /// "UBND tỉnh, thành phố", "UBND xã, phường".
    private func joinsPlace(_ at: Int, _ last: Int) -> Bool {
        guard let next = joint(at, last), next > at else { return false }
        guard let (noun, length) = GroupNouns.standard.noun(in: words, at: next, to: last) else { return false }
        return placesOfCommittee(noun) != nil && !startsOwnName(next + length, last)
    }

    func standsAlone(_ noun: GroupNoun, _ first: Int, _ end: Int, _ last: Int) -> Bool {
        let followed = nounBehind(end, last)
        switch noun {
        case .ministry, .board, .sector, .department:
            // A known name wins: "Bộ Y tế".
            if noun == .sector, !startsOwnName(end, last), isItemEnd(end, last) || isNarrowed(end, last) { return true }
            if isNarrowed(end, last) { return true }
            if noun == .department, end - first > 1 { return true }
            guard let followed else { return false }
            switch followed {
            case .sector, .board, .agency, .locality, .neutral, .ministry, .enterprise, .department: return true
            default: return false
            }
        case .locality:
            if words[first].lower == "địa" || end - first > 1, words[first].lower != "thành" {
                return !startsOwnName(end, last)
            }
            return followed == .locality && !startsOwnName(end, last)
        case .commune: return followed == .commune && !startsOwnName(end, last)
        case .partyCommittee:
            return followed == .partyCommittee && end < last && words[end].kind != .lineBreak
                && !startsOwnName(end, last)
                || committeesBegin(end, last)
        case .agency:
            if words[first].lower == "phòng" { return followed == .board }
            guard ["cơ", "đơn", "tổ"].contains(words[first].lower) else { return false }
            return !startsOwnName(end, last)
        case .enterprise:
            if startsOwnName(end, last) { return false }
            return ["doanh", "dn", "nhà"].contains(words[first].lower) || followed == .enterprise
        case .expert, .mission, .partyAgency: return !startsOwnName(end, last)
        case .institute:
            return end - first > 1 && !startsOwnName(end, last) && !isNameWithin(first, end, last)
        case .provinceCommittee, .district, .neutral, .other: return false
        }
    }

    /// The noun that a joint brings behind `at`; "bộ ngành" needs none.
    private func nounBehind(_ at: Int, _ last: Int) -> GroupNoun? {
        guard let place = joint(at, last), place > at || ["ngành", "ban"].contains(words[place].lower) else {
            return nil
        }
        return GroupNouns.standard.noun(in: words, at: behindDeterminer(place, last), to: last)?.noun
    }

    private func isNarrowed(_ at: Int, _ last: Int) -> Bool {
        Self.narrowing.length(in: words, at: at, to: last) != nil
    }

    func behindDeterminer(_ at: Int, _ last: Int) -> Int {
        let at = at + (Self.persons.length(in: words, at: at, to: last) ?? 0)
        return at + (determiner(at, last) ?? 0)
    }

    func committeesBegin(_ at: Int, _ last: Int) -> Bool {
        let place = at < last && words[at].lower == "của" ? at + 1 : at
        guard place < last else { return false }
        if words[place].lower == "các" { return GroupNouns.standard.noun(in: words, at: place + 1, to: last) != nil }
        // "Các đảng ủy bộ, ngành".
        guard let (noun, length) = GroupNouns.standard.noun(in: words, at: place, to: last) else { return false }
        return (noun == .ministry || noun == .sector) && !startsOwnName(place + length, last)
    }

    func committeesOf(_ element: GroupElement) -> Bool {
        element.noun == .partyCommittee && committeesBegin(element.end, words.count)
    }

    static let determiners = PhraseSet([
        "các", "những", "mọi", "tất cả các", "tất cả", "toàn bộ", "toàn bộ các", "một số", "toàn thể",
        "toàn thể các", "từng", "nhiều", "hầu hết các",
    ])
    /// Who heads a body, told to act in its place.
    static let persons = PhraseSet(["thủ trưởng", "người đứng đầu", "giám đốc", "lãnh đạo", "tổng giám đốc"])
    static let committeeWords = PhraseSet([
        "ubnd", "ủy ban nhân dân", "chủ tịch ubnd", "chủ tịch ủy ban nhân dân", "lãnh đạo ubnd", "chính quyền",
        "hđnd và ubnd", "hội đồng nhân dân và ủy ban nhân dân",
    ])
    private static let councils = PhraseSet(["hđnd", "hội đồng nhân dân"])
    static let capitalsOfAll: Set<String> = ["trung", "nhà", "tw", "việt", "liên", "khác", "có"]
    static let narrowing = PhraseSet([
        "liên quan", "có liên quan", "khác", "được giao", "trung ương", "chủ quản", "trực thuộc",
    ])
}
