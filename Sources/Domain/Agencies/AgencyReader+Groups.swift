import Basics

/// A run of group expressions ("các bộ, ngành, địa phương, doanh nghiệp liên quan"): nouns of state bodies beside each
/// other make one expression, other kinds one each; a qualifier belongs to the last.
extension AgencyReader {
    /// Reads the groups that begin at `first`. Gives the place behind them, nil where no group begins. Where names
    /// follow a group noun ("Các Bộ: A, B"), there is no group: the names behind are read as the noun says.
    mutating func groups(_ first: Int, _ last: Int) -> Int? {
        guard let opening = groupElement(first, last, inRun: false) else { return nil }
        if let names = namesBehind(opening, last) { return names }
        var expression = Expression(opening, ofCommittees: committeesOf(opening))
        var mentions: [GroupMention] = []
        var end = opening.end
        while true {
            if let next = joined(end, last, to: expression) {
                if let names = namesBehind(next, last) {
                    mentions.append(contentsOf: [mention(of: expression)])
                    close(mentions)
                    return names
                }
                if expression.takes(next) {
                    expression.add(next)
                } else {
                    mentions.append(mention(of: expression))
                    expression = Expression(next, ofCommittees: committeesOf(next))
                }
                end = next.end
                continue
            }
            guard let behind = qualify(&expression, end, last) else { break }
            end = behind
            expression.isClosed = true
        }
        var current = mention(of: expression)
        end = exceptions(of: &current, end, last)
        let agencies = reading.agencies.count
        end = listInBrackets(of: &current, expression, end, last) { mentions.append($0) }
        if reading.agencies.count == agencies, let index = mentions.indices.last {
            end = exceptions(of: &mentions[index], end, last)
        }
        close(mentions)
        return end
    }

    private mutating func close(_ mentions: [GroupMention]) {
        list = .any
        for mention in mentions
        where !reading.groups.contains(where: { $0.group == mention.group && $0.qualifier == mention.qualifier }) {
            reading.groups.append(mention)
        }
    }
}

// MARK: - Elements

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

    /// An expression while it is read.
    struct Expression {
        var nouns: [GroupNoun]
        let start: Int
        var end: Int
        var qualifier: (start: Int, end: Int)?
        /// "Đảng ủy các bộ, ngành": the nouns tell whose committees.
        let ofCommittees: Bool
        var isClosed = false

        init(_ element: GroupElement, ofCommittees: Bool) {
            (nouns, start, end) = ([element.noun], element.start, element.end)
            self.ofCommittees = ofCommittees
        }

        mutating func add(_ element: GroupElement) {
            nouns.append(element.noun)
            end = element.end
        }

        /// Whether another noun goes on this expression.
        func takes(_ next: GroupElement) -> Bool {
            guard !isClosed, let first = nouns.first else { return false }
            if ofCommittees { return next.noun.isState || next.noun == .partyCommittee || next.noun == first }
            if nouns.allSatisfy(\.isState) { return next.noun.isState }
            switch (first, next.noun) {
            case (.department, .department), (.department, .board), (.department, .sector), (.department, .neutral),
                (.department, .agency), (.commune, .commune), (.commune, .district), (.district, .commune),
                (.district, .district), (.district, .locality), (.partyAgency, .partyAgency):
                return true
            default: return first == next.noun || next.noun == .neutral
            }
        }
    }

    /// The group noun at `first` with its determiner. Within a run a noun needs none; at its beginning only some do
    /// without ("bộ, ngành", "doanh nghiệp viễn thông").
    func groupElement(_ first: Int, _ last: Int, inRun: Bool) -> GroupElement? {
        guard first < last, words[first].kind == .word else { return nil }
        var at = first
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
        let hasDeterminer = determiner != nil || isLevel
        if !hasDeterminer, !(inRun ? !startsOwnName(end, last) : standsAlone(noun, first, end, last)) { return nil }
        return GroupElement(noun: noun, start: first, place: at, end: end, hasDeterminer: hasDeterminer)
    }

    private func determiner(_ at: Int, _ last: Int) -> Int? {
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
    private func startsOwnName(_ at: Int, _ last: Int) -> Bool {
        at < last && words[at].kind == .word && words[at].isCapital && !Self.capitalsOfAll.contains(words[at].lower)
            && words[at].lower != "đảng"
    }

    /// "UBND tỉnh, thành phố", "UBND xã, phường".
    private func joinsPlace(_ at: Int, _ last: Int) -> Bool {
        guard let next = joint(at, last), next > at else { return false }
        guard let (noun, length) = GroupNouns.standard.noun(in: words, at: next, to: last) else { return false }
        return placesOfCommittee(noun) != nil && !startsOwnName(next + length, last)
    }

    private func standsAlone(_ noun: GroupNoun, _ first: Int, _ end: Int, _ last: Int) -> Bool {
        let followed = joint(end, last).flatMap {
            GroupNouns.standard.noun(in: words, at: behindDeterminer($0, last), to: last)?.noun
        }
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
            guard ["cơ", "đơn", "tổ"].contains(words[first].lower) else { return false }
            return !startsOwnName(end, last)
        case .enterprise: return ["doanh", "dn", "nhà"].contains(words[first].lower) && !startsOwnName(end, last)
        case .expert, .mission, .partyAgency: return !startsOwnName(end, last)
        case .institute: return end - first > 1 && !startsOwnName(end, last)
        case .provinceCommittee, .district, .neutral, .other: return false
        }
    }

    private func isNarrowed(_ at: Int, _ last: Int) -> Bool {
        Self.narrowing.length(in: words, at: at, to: last) != nil
    }

    func behindDeterminer(_ at: Int, _ last: Int) -> Int { at + (determiner(at, last) ?? 0) }

    private func committeesBegin(_ at: Int, _ last: Int) -> Bool {
        let place = at < last && words[at].lower == "của" ? at + 1 : at
        guard place < last, words[place].lower == "các" else { return false }
        return GroupNouns.standard.noun(in: words, at: place + 1, to: last) != nil
    }

    private func committeesOf(_ element: GroupElement) -> Bool {
        element.noun == .partyCommittee && committeesBegin(element.end, words.count)
    }

    static let determiners = PhraseSet([
        "các", "những", "mọi", "tất cả các", "tất cả", "toàn bộ", "toàn bộ các", "một số", "toàn thể", "từng", "nhiều",
        "hầu hết các",
    ])
    static let committeeWords = PhraseSet([
        "ubnd", "ủy ban nhân dân", "chủ tịch ubnd", "chủ tịch ủy ban nhân dân", "lãnh đạo ubnd", "chính quyền",
        "hđnd và ubnd", "hội đồng nhân dân và ủy ban nhân dân",
    ])
    static let capitalsOfAll: Set<String> = ["trung", "nhà", "tw", "việt", "liên", "khác", "có"]
    static let narrowing = PhraseSet([
        "liên quan", "có liên quan", "khác", "được giao", "trung ương", "chủ quản", "trực thuộc",
    ])
}

// MARK: - Runs

extension AgencyReader {
    /// The place behind what may join two nouns of a run: a comma, *và*, a slash; nothing in "bộ ngành". A line break
    /// only behind one of these or before small letters. Nil where the run ends.
    func joint(_ at: Int, _ last: Int) -> Int? {
        var place = at
        var isJoined = false
        while place < last {
            let word = words[place]
            switch word.kind {
            case .comma, .slash: isJoined = true
            case .dash: if !isJoined { return nil }
            case .lineBreak:
                guard isJoined || (place + 1 < last && words[place + 1].kind == .word && !words[place + 1].isCapital)
                else {
                    return nil
                }
            case .word:
                guard ["và", "cùng"].contains(word.lower) else { return place }
                isJoined = true
            default: return nil
            }
            place += 1
        }
        return nil
    }

    private func joined(_ at: Int, _ last: Int, to expression: Expression) -> GroupElement? {
        var place = joint(at, last)
        if place == nil, expression.ofCommittees, at + 1 < last, words[at].kind == .semicolon {
            // "Đảng ủy các bộ, ngành; tỉnh ủy, thành ủy".
            guard let next = groupElement(at + 1, last, inRun: true), next.noun == .partyCommittee else { return nil }
            place = at + 1
        }
        guard var place, place < last else { return nil }
        if place == at, expression.ofCommittees, words[place].lower == "của" { place += 1 }
        if place == at, !expression.ofCommittees || expression.nouns.count > 1 {
            // "bộ ngành", "sở ngành" without a joint.
            guard ["ngành", "ban"].contains(words[place].lower) else { return nil }
        }
        guard knownName(place, last) == nil || place == at else { return nil }
        guard let element = groupElement(place, last, inRun: true) else { return nil }
        // Behind a qualifier a noun without *các* may belong to the qualifier ("quản lý đơn vị, tổ chức").
        return expression.isClosed && !element.hasDeterminer && !standsAlone(element.noun, place, element.end, last)
            ? nil : element
    }

    private func mention(of expression: Expression) -> GroupMention {
        let end = max(expression.end, expression.qualifier?.end ?? 0)
        return GroupMention(
            group: code(of: expression), qualifier: expression.qualifier.map { text.text($0.start, $0.end) },
            words: text.text(expression.start, end))
    }

    private func code(of expression: Expression) -> AgencyGroup {
        let nouns = expression.nouns
        if expression.ofCommittees {
            let ofGovernment = nouns.contains(.ministry) || nouns.contains(.sector)
            let ofPlaces = nouns.contains(.locality) || nouns.dropFirst().contains(.partyCommittee)
            return ofGovernment && ofPlaces ? .partyCommitteesOfAll : .partyCommittees
        }
        guard let first = nouns.first else { return .other }
        if nouns.contains(.commune) { return .communes }
        return nouns.allSatisfy(\.isState) ? .ofState(nouns) : AgencyGroup(first)
    }
}

// MARK: - Names behind a group noun

extension AgencyReader {
    /// "Các Bộ: A, B", "các tỉnh A, B", "UBND các xã: A, B": the place where the names begin, with the list set so
    /// that bare ones are understood.
    private mutating func namesBehind(_ element: GroupElement, _ last: Int) -> Int? {
        let whole = nounsBefore(element, last)
        var at = whole.end
        let hasColon = at < last && words[at].kind == .colon
        if hasColon { at += 1 }
        while at < last, words[at].kind == .lineBreak || words[at].kind == .dash { at += 1 }
        guard at < last, words[at].kind == .word, hasColon || element.hasDeterminer else { return nil }
        let kind = listKind(of: whole.nouns, element)
        let before = list
        list = kind
        if hasColon, startsItem(at, last), groupElement(at, last, inRun: false) == nil || knownName(at, last) != nil {
            return at
        }
        if !hasColon, whole.nouns.count == 1 || whole.nouns.allSatisfy({ $0 == .locality }) {
            switch kind {
            case .ministries, .departments, .committees: if words[at].isCapital, bareName(at, last) != nil { return at }
            case .communes(let place):
                if place != nil, words[at].isCapital, !Self.capitalsOfAll.contains(words[at].lower),
                    bareName(at, last) != nil
                {
                    return at
                }
            case .any: if words[at].isCapital || words[at].isAcronym, knownName(at, last) != nil { return at }
            }
        }
        list = before
        return nil
    }

    /// The nouns of a run from `element` on, without reading qualifiers.
    private func nounsBefore(_ element: GroupElement, _ last: Int) -> (nouns: [GroupNoun], end: Int) {
        var nouns = [element.noun]
        var end = element.end
        if element.noun == .partyCommittee, committeesBegin(end, last),
            let inner = groupElement(words[end].lower == "của" ? end + 1 : end, last, inRun: true)
        {
            (nouns, end) = ([inner.noun], inner.end)
        }
        while let place = joint(end, last), place > end, knownName(place, last) == nil,
            let next = groupElement(place, last, inRun: true)
        {
            nouns.append(next.noun)
            end = next.end
        }
        return (nouns, end)
    }

    private func listKind(of nouns: [GroupNoun], _ element: GroupElement) -> ListKind {
        switch nouns.first {
        case .ministry, .sector: element.noun == .partyCommittee ? .committees : .ministries
        case .department: .departments
        case .commune, .district: .communes(nouns.count == 1 ? text.text(element.place, element.end).lowercased() : nil)
        default: .any
        }
    }
}
