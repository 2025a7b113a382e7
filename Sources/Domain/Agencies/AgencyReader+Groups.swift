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
            expression.isClosed = expression.qualifier != nil
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
        for mention in mentions where !reading.groups.contains(where: { isSame($0, mention) }) {
            reading.groups.append(mention)
        }
    }

    /// A sentence names each code once, a cell each expression.
    private func isSame(_ one: GroupMention, _ other: GroupMention) -> Bool {
        guard one.group == other.group else { return false }
        return isSentence || one.qualifier == other.qualifier && (one.group != .other || one.words == other.words)
    }
}

// MARK: - Expressions

extension AgencyReader {
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
            if ofCommittees { return next.noun.isState || [.partyCommittee, .commune, .district].contains(next.noun) }
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
            case .units: break
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
        while nouns.count < 12, let place = joint(end, last), place > end, knownName(place, last) == nil,
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
        case .agency: unitList(element)
        default: .any
        }
    }

    /// "Các Vụ:", "Các Cục:": bare names behind them are units of that kind.
    private func unitList(_ element: GroupElement) -> ListKind {
        let noun = text.text(element.place, element.end).lowercased()
        guard AgencyVocabulary.unitsOfAgencies.contains(noun) else { return .any }
        return .units(noun.prefix(1).uppercased() + noun.dropFirst())
    }
}
