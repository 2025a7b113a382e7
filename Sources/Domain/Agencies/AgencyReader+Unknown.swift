import Basics

// MARK: - Names by their grammar

extension AgencyReader {
    /// Reads a name that no list knows, whole: up to the separator that a new name follows. Gives the place behind it.
    mutating func unknownName(_ at: Int, _ last: Int) -> Int {
        if let commune = communeHead(at, last) { return communeName(at, commune, last) }
        let (end, isUncertain) = nameEnd(at, last)
        guard end > at else { return at + 1 }
        if let group = groupOfBodies(at, end) {
            reading.groups.append(group)
            list = .any
            return behindName(end, last)
        }
        if Self.determiners.length(in: words, at: at, to: last) != nil {
            // Many bodies of a kind that has no code ("các bệnh viện").
            reading.groups.append(GroupMention(group: .other, words: text.text(at, end)))
            list = .any
            return behindName(end, last)
        }
        let nameEnd = withoutRole(at, end)
        let written = text.text(at, nameEnd)
        if isUncertain { reading.doubts.append(.ambiguousList(words: written)) }
        add(mention(of: written, named: canonical(at, nameEnd, last)), at, nameEnd)
        list = words[at].lower == "sở" ? .departments : .any
        return behindName(end, last)
    }

    /// "Thanh tra CP": with its short forms opened the name is known after all.
    private func mention(of written: String, named name: String) -> AgencyMention {
        guard name != written.singleSpaced, let agency = names.find(name, on: day, oldProvinces: oldProvinces) else {
            return AgencyMention(words: written, name: name, code: nil)
        }
        return AgencyMention(words: written, name: agency.name, code: agency.code, isVariant: true)
    }

    /// The name as the register shows it: fields of departments and known abbreviations in full.
    private func canonical(_ first: Int, _ end: Int, _ last: Int) -> String {
        if words[first].lower == "sở" || words[first].lower == "phòng",
            let match = names.fieldNames.longest(in: words, from: first + 1, to: end), let entry = match.entries.first
        {
            let rest = match.end < end ? " " + opened(match.end, end) : ""
            let field =
                entry.isGood || words[first + 1].isAcronym
                ? names.fields[entry.target].name : text.text(first + 1, match.end)
            return "\(words[first].shape) \(field)\(rest)"
        }
        return opened(first, end)
    }

    private func opened(_ first: Int, _ end: Int) -> String {
        var name = ""
        var behind = words[first].start
        for word in words[first..<end] {
            name += text.text(scalars: behind, word.start)
            let written = text.text(scalars: word.start, word.end)
            let isOpened = word.kind == .word && (word.isAcronym || written.contains("&"))
            name += (isOpened ? AgencyVocabulary.abbreviations[written.lowercased()] : nil) ?? written
            behind = word.end
        }
        return name.singleSpaced
    }

    /// "Công an các tỉnh", "Sở Y tế các địa phương": many bodies that no code names.
    private func groupOfBodies(_ first: Int, _ end: Int) -> GroupMention? {
        guard let many = words[first..<end].dropFirst().firstIndex(where: { $0.lower == "các" }),
            let element = GroupNouns.standard.noun(in: words, at: many + 1, to: end)
        else { return nil }
        switch element.noun {
        case .locality, .commune, .district, .ministry, .sector:
            return GroupMention(group: .other, words: text.text(first, end))
        default: return nil
        }
    }

    private func withoutRole(_ first: Int, _ end: Int) -> Int {
        for length in (1...6) where end - length > first {
            if AgencyVocabulary.roles.length(in: words, at: end - length, to: end) == length { return end - length }
        }
        return end
    }
}

// MARK: - Where a name ends

extension AgencyReader {
    /// The place behind a name that no list knows, and whether a comma in it could as well part.
    private func nameEnd(_ first: Int, _ last: Int) -> (end: Int, isUncertain: Bool) {
        let hasHead = headLength(first, last) != nil
        let isDepartment = words[first].lower == "sở" || words[first].lower == "phòng"
        var isUncertain = false
        var at = first + 1
        // A field may hold commas and *và* of its own, and a line break.
        if isDepartment, let match = names.fieldNames.longest(in: words, from: at, to: last) { at = match.end }
        while at < last {
            let word = words[at]
            switch word.kind {
            case .semicolon, .open, .close, .colon, .stop, .ellipsis, .slash: return (at, isUncertain)
            case .lineBreak:
                guard at + 1 < last, continuesName(at + 1, last) else { return (at, isUncertain) }
            case .dash:
                if startsName(at + 1, last) { return (at, isUncertain) }
            case .comma where isInsideCompound(at, last): break
            case .comma:
                guard hasHead, at + 1 < last, !startsItem(at + 1, last) else { return (at, isUncertain) }
                if !continuesName(at + 1, last) {
                    guard isTitlePart(first, at, last) else { return (at, isUncertain) }
                    isUncertain = true
                }
            case .word:
                if let length = AgencyVocabulary.conjunctions.length(in: words, at: at, to: last),
                    parts(at, length, last, hasHead: hasHead)
                {
                    return (at, isUncertain)
                }
                if isSentence, isVerb(at, last) {
                    return (at, isUncertain)
                }
            }
            at += 1
        }
        return (at, isUncertain)
    }

    /// "Phát thanh, Truyền hình": the comma stands inside the name of one trade.
    private func isInsideCompound(_ comma: Int, _ last: Int) -> Bool {
        guard comma >= 2, comma + 2 < last else { return false }
        return words[comma - 2].lower == "phát" && words[comma - 1].lower == "thanh"
            && words[comma + 1].lower == "truyền" && words[comma + 2].lower == "hình"
    }

    /// Whether a conjunction parts two names: always where a name begins behind it, *và* inside a name does not.
    private func parts(_ at: Int, _ length: Int, _ last: Int, hasHead: Bool) -> Bool {
        guard words[at].lower == "và" || words[at].lower == "với", hasHead else { return true }
        // "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh", "Văn phòng HĐND và UBND" are one office each.
        if at > 1, Self.sharedOffice.contains(words[at - 1].lower), at + length < last,
            ["hội", "hđnd", "ubnd", "ủy"].contains(words[at + length].lower),
            words[max(0, at - 8)..<at].contains(where: { $0.lower == "phòng" })
        {
            return false
        }
        return startsItem(at + length, last)
    }

    /// The last words of the councils that have one office with the body behind *và*.
    private static let sharedOffice: Set<String> = ["đbqh", "hội", "hđnd", "dân"]

    /// A piece in small letters goes on the name before it.
    private func continuesName(_ at: Int, _ last: Int) -> Bool {
        words[at].kind == .word && !words[at].isCapital && !words[at].isNumber && !startsItem(at, last)
            && AgencyVocabulary.roles.length(in: words, at: at, to: last) == nil
    }

    /// "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch": a piece with one capital may belong to the name before it.
    private func isTitlePart(_ first: Int, _ comma: Int, _ last: Int) -> Bool {
        guard comma - first > 2, AgencyVocabulary.headsOfLongNames.length(in: words, at: first, to: last) != nil else {
            return false
        }
        let piece = words[(comma + 1)..<itemEnd(comma + 1, last)]
        return piece.count > 1 && piece.dropFirst().allSatisfy { $0.kind == .word && !$0.isCapital }
    }
}

// MARK: - Communes

extension AgencyReader {
    struct CommuneHead {
        let kind: String
        /// Where the name of its own begins.
        let name: Int
    }

    /// "UBND xã A", "phường B", "Ủy ban nhân dân huyện C": nil without a name of its own.
    func communeHead(_ at: Int, _ last: Int) -> CommuneHead? {
        var place = at
        let hasCommittee = Self.peoplesCommittee.length(in: words, at: place, to: last)
        place += hasCommittee ?? 0
        for kind in Self.communeKinds {
            guard let length = kind.set.length(in: words, at: place, to: last) else { continue }
            let name = place + length
            guard name < last, words[name].kind == .word, words[name].isCapital || words[name].isNumber else {
                return nil
            }
            // "Thành phố A" alone may be any city; with a committee it is one that no list of provinces has.
            if kind.name == "thành phố", hasCommittee == nil, !words[place].isCapital, isSentence { return nil }
            return CommuneHead(kind: kind.name, name: name)
        }
        return nil
    }

    private mutating func communeName(_ at: Int, _ commune: CommuneHead, _ last: Int) -> Int {
        var end = commune.name
        while !isItemEnd(end, last), words[end].kind != .dash || !startsName(end + 1, last),
            !(isSentence && isVerb(end, last))
        {
            end += 1
        }
        let nameEnd = withoutRole(commune.name, end)
        let mention = AgencyMention(
            words: text.text(at, nameEnd), name: "UBND \(commune.kind) \(text.text(commune.name, nameEnd))", code: nil)
        add(mention, at, nameEnd)
        list = .communes(commune.kind)
        return behindProvince(behindName(end, last), last)
    }

    /// "UBND phường A - tỉnh B", "UBND xã A, tỉnh B": the province tells where the commune lies.
    private func behindProvince(_ at: Int, _ last: Int) -> Int {
        guard at + 1 < last, words[at].kind == .dash || words[at].kind == .comma, !words[at + 1].isCapital,
            ["tỉnh", "thành"].contains(words[at + 1].lower), let province = knownName(at + 1, last),
            province.agency.kind == .province
        else { return at }
        return province.end
    }

    private static let communeKinds: [(name: String, set: PhraseSet)] =
        AgencyVocabulary.communeKinds.map { ($0, PhraseSet([$0])) } + [
            ("thành phố", PhraseSet(["tp"])), ("thị xã", PhraseSet(["tx"])),
        ]
}
