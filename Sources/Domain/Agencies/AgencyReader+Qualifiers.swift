import Basics

// MARK: - Qualifiers

/// What narrows a group: words behind it, exceptions, a list in brackets.
extension AgencyReader {
    /// Reads the qualifying words at `at` into `expression`. Gives the place behind them; nil where there are none.
    func qualify(_ expression: inout Expression, _ at: Int, _ last: Int) -> Int? {
        guard expression.qualifier == nil, !expression.isClosed else { return nil }
        if let length = Self.wholeCountry.length(in: words, at: at, to: last) {
            // Said of every province: it narrows nothing.
            expression.end = at + length
            return expression.end
        }
        if expression.nouns.contains(where: { $0 == .ministry || $0 == .sector }),
            let length = Self.ofTheCentre.length(in: words, at: at, to: last)
        {
            // Every ministry is.
            expression.end = at + length
            return expression.end
        }
        var first = at
        // "Các bộ, ngành, liên quan": a slip that changes nothing.
        if first + 1 < last, words[first].kind == .comma, isQualifier(first + 1, last) { first += 1 }
        let end = isSentence ? endOfQualifierInSentence(first, last) : endOfQualifier(first, last)
        guard end > first else { return nil }
        if AgencyVocabulary.roles.length(in: words, at: first, to: end) == end - first { return nil }
        expression.qualifier = (first, end)
        return end
    }

    private func isQualifier(_ at: Int, _ last: Int) -> Bool {
        guard let length = Self.qualifiers.length(in: words, at: at, to: last) else { return false }
        return isItemEnd(at + length, last) || isQualifier(at + length, last)
    }

    /// To the separator behind which another agency or group begins: "chủ trì quản lý, vận hành các nền tảng số" is one.
    private func endOfQualifier(_ first: Int, _ last: Int) -> Int {
        var at = first
        while at < last {
            let word = words[at]
            switch word.kind {
            case .word:
                if Self.exceptWords.length(in: words, at: at, to: last) != nil { return at }
                guard let length = AgencyVocabulary.conjunctions.length(in: words, at: at, to: last) else { break }
                if at == first || !["và", "hoặc", "với"].contains(word.lower) || startsItem(at + length, last) {
                    return at
                }
            case .comma, .slash:
                if at == first || at + 1 >= last || words[at + 1].kind != .word || startsItem(at + 1, last) {
                    return at
                }
            case .lineBreak:
                if at == first || at + 1 >= last || words[at + 1].kind != .word || words[at + 1].isCapital
                    || startsItem(at + 1, last)
                {
                    return at
                }
            case .dash: break
            default: return at
            }
            at += 1
        }
        return withoutTrailingRole(first, at)
    }

    private func withoutTrailingRole(_ first: Int, _ end: Int) -> Int {
        for length in (1...4) where end - length >= first {
            if AgencyVocabulary.roles.length(in: words, at: end - length, to: end) == length,
                words[end - length].lower != "thực"
            {
                return end - length
            }
        }
        return end
    }

    /// In a sentence the qualifier ends where the verb begins; without a verb in sight only usual ones count.
    private func endOfQualifierInSentence(_ first: Int, _ last: Int) -> Int {
        var usual = first
        while let length = Self.qualifiers.length(in: words, at: usual, to: last) { usual += length }
        var at = usual
        while at < last, words[at].kind == .word, at - first < 10 {
            if isVerb(at, last) { return at }
            if AgencyVocabulary.conjunctions.length(in: words, at: at, to: last) != nil { return usual }
            at += 1
        }
        return usual
    }

    static let qualifiers = PhraseSet([
        "liên quan", "có liên quan", "khác", "viễn thông", "công nghệ", "công nghệ số", "lớn", "nhà nước", "trung ương",
        "chủ quản", "có chức năng", "chức năng", "có nhu cầu",
    ])
    private static let wholeCountry = PhraseSet([
        "trực thuộc trung ương", "trực thuộc tw", "thuộc trung ương", "trên cả nước", "trong cả nước", "cả nước",
        "trên toàn quốc", "toàn quốc", "trực thuộc trung ương trên cả nước", "trên phạm vi cả nước",
        "trực thuộc trung ương trong cả nước", "trên phạm vi toàn quốc",
    ])
    private static let ofTheCentre = PhraseSet(["trung ương", "ở trung ương", "tw", "ở tw"])
    static let exceptWords = PhraseSet(["trừ", "ngoại trừ", "không bao gồm", "không gồm", "trừ các"])
}

// MARK: - Exceptions

extension AgencyReader {
    /// "trừ Bộ Quốc phòng, Bộ Công an", in brackets or not, behind a group.
    mutating func exceptions(of mention: inout GroupMention, _ at: Int, _ last: Int) -> Int {
        var place = at
        if place < last, words[place].kind == .comma { place += 1 }
        let opens = place < last && words[place].kind == .open
        if opens { place += 1 }
        guard let length = Self.exceptWords.length(in: words, at: place, to: last) else { return at }
        let end = opens ? behindBracket(place - 1, last) : endOfExceptions(place, last)
        let inside = opens && end > place && words[end - 1].kind == .close ? end - 1 : end
        mention.except = agencies(from: place + length, to: inside, as: .any)
        mention.words =
            "\(mention.words)\(opens ? " " : words[at].kind == .comma ? ", " : " ")\(text.text(opens ? place - 1 : place, end))"
        return end
    }

    private func endOfExceptions(_ first: Int, _ last: Int) -> Int {
        words[first..<last].firstIndex { $0.kind == .semicolon || $0.kind == .lineBreak || $0.kind == .stop } ?? last
    }

    /// What is named in a part of the text, read apart.
    private func agencies(from first: Int, to last: Int, as kind: ListKind) -> [AgencyMention] {
        reading(from: first, to: last, as: kind).agencies
    }

    private func reading(from first: Int, to last: Int, as kind: ListKind) -> AgencyReading {
        var reader = AgencyReader(names, text, on: day, oldProvinces: oldProvinces)
        reader.list = kind
        reader.readList(from: first, to: last)
        return reader.reading
    }
}

// MARK: - Lists in brackets

extension AgencyReader {
    /// "các bộ (Công an, Tư pháp…)": an open list gives its agencies and the group, a closed one its agencies alone.
    /// Other words in brackets are passed over.
    mutating func listInBrackets(
        of mention: inout GroupMention, _ expression: Expression, _ at: Int, _ last: Int, keep: (GroupMention) -> Void
    ) -> Int {
        guard at < last, words[at].kind == .open else {
            keep(mention)
            return at
        }
        let end = behindBracket(at, last)
        let inside = words[end - 1].kind == .close ? end - 1 : end
        let kind: ListKind =
            switch expression.nouns.first {
            case .ministry, .sector: .ministries
            case .department: .departments
            default: .any
            }
        var first = at + 1
        while first < inside,
            ["gồm", "bao", "như", "nhất", "là"].contains(words[first].lower) || words[first].kind == .colon
        {
            first += 1
        }
        let listed = reading(from: first, to: inside, as: kind)
        let isUnderstood =
            !listed.agencies.isEmpty && listed.groups.isEmpty
            && listed.agencies.allSatisfy { $0.code != nil || kind == .departments }
        guard isUnderstood else {
            keep(mention)
            return end
        }
        let isOpen =
            first > at + 1 && words[at + 1].lower == "nhất" || words[at + 1].lower == "như"
            || words[first..<inside].contains { $0.kind == .ellipsis } || endsOpen(first, inside)
        if isOpen { keep(mention) }
        for agency in listed.agencies { add(agency, first, inside) }
        return end
    }

    /// "v.v."
    private func endsOpen(_ first: Int, _ last: Int) -> Bool {
        words[first..<last].contains { $0.lower == "v" || $0.lower == "vv" }
    }
}
