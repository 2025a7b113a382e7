import Basics

// MARK: - Known names

extension AgencyReader {
    struct KnownName {
        let mention: AgencyMention
        let agency: Agency
        let end: Int
        /// Whether the text says itself that it means a body of the past.
        let isFormer: Bool
    }

    /// The agency that the whole text names.
    func wholeName() -> Agency? {
        var last = words.count
        while last > 0, words[last - 1].kind != .word, words[last - 1].kind != .close { last -= 1 }
        guard let known = knownName(0, last), behindName(known.end, last) == last else { return nil }
        return known.agency
    }

    /// The longest known name at `at`, a province also with *tỉnh, thành phố, TP, UBND* before it. Nil where it is only
    /// the beginning of another body's name ("VNPT Quảng Trị").
    func knownName(_ at: Int, _ last: Int) -> KnownName? {
        guard at < last, words[at].kind == .word else { return nil }
        let place = behindPlaceWords(at, last)
        if place > at, let known = known(from: at, name: place, last, isPlace: true) { return known }
        return known(from: at, name: at, last, isPlace: false)
    }

    private func known(from first: Int, name: Int, _ last: Int, isPlace: Bool) -> KnownName? {
        guard var match = names.names.longest(in: words, from: name, to: last) else { return nil }
        if isPlace {
            let provinces = match.entries.filter { names.catalogue.all[$0.target].kind == .province }
            guard !provinces.isEmpty else { return nil }
            match = NameTrie.Match(end: match.end, entries: provinces, shape: match.shape)
        }
        guard var agency = names.agency(of: match.entries, on: day, oldProvinces: oldProvinces) else { return nil }
        var end = match.end
        var isFormer = false
        if agency.kind == .province, let (old, behind) = oldProvince(match.entries, end, last) {
            (agency, end, isFormer) = (old, behind, true)
        }
        guard endsName(of: agency, end, last) else { return nil }
        let mention = AgencyMention(
            words: text.text(first, end), name: agency.name, code: agency.code, isVariant: isVariant(match, of: agency))
        return KnownName(mention: mention, agency: agency, end: end, isFormer: isFormer)
    }

    /// "Bắc Ninh (cũ)", "Bắc Ninh trước sáp nhập": the province of before the merger, whatever the day.
    private func oldProvince(_ entries: [NameTrie.Entry], _ end: Int, _ last: Int) -> (Agency, Int)? {
        let opens = end < last && words[end].kind == .open
        let at = opens ? end + 1 : end
        let length = Self.formerWords.length(in: words, at: at, to: last)
        guard let length, !opens || (at + length < last && words[at + length].kind == .close) else { return nil }
        guard let old = names.agency(of: entries, on: day, oldProvinces: true) else { return nil }
        return (old, at + length + (opens ? 1 : 0))
    }

    private static let formerWords = PhraseSet(["cũ", "trước sáp nhập", "trước đây", "trước khi sáp nhập"])

    /// Whether a known name may end at `end`.
    private func endsName(of agency: Agency, _ end: Int, _ last: Int) -> Bool {
        if isItemEnd(end, last) { return true }
        let next = words[end]
        if next.kind == .dash { return agency.kind != .enterprise || end + 1 >= last || looksLikeName(end + 1, last) }
        if AgencyVocabulary.roles.length(in: words, at: end, to: last) != nil { return true }
        let isCentral = agency.kind == .ministry || agency.kind == .ministerialAgency
        if isSentence {
            return !next.isCapital || (isCentral && looksLikeName(end, last))
        }
        // A list without its separator, or words about what the ministry does.
        return isCentral && (!next.isCapital || looksLikeName(end, last))
    }

    /// Whether a known name or a head stands at `at`, whatever follows it.
    private func looksLikeName(_ at: Int, _ last: Int) -> Bool {
        guard at < last, words[at].kind == .word else { return false }
        return headLength(at, last) != nil || behindPlaceWords(at, last) > at || communeHead(at, last) != nil
            || names.names.longest(in: words, from: at, to: last) != nil
    }

    /// Behind *UBND*, *tỉnh*, *thành phố*, *TP*; `at` where none stands there.
    func behindPlaceWords(_ at: Int, _ last: Int) -> Int {
        var place = at
        if let length = Self.peoplesCommittee.length(in: words, at: place, to: last) { place += length }
        if let length = Self.provinceWords.length(in: words, at: place, to: last) { place += length }
        return place
    }

    static let peoplesCommittee = PhraseSet([
        "ubnd", "ủy ban nhân dân", "chính quyền", "uy ban nhan dan",
    ])
    private static let provinceWords = PhraseSet(["tỉnh", "thành phố", "tp", "thủ đô", "tỉnh tp", "tinh", "thanh pho"])
}

// MARK: - Spelling

extension AgencyReader {
    /// Whether the words differ from the canonical name and those as good. A small first letter, capitals throughout
    /// and the place of a tone mark are no difference.
    func isVariant(_ match: NameTrie.Match, of agency: Agency) -> Bool {
        let good = match.entries.filter { $0.isGood && names.catalogue.all[$0.target].name == agency.name }.map(\.shape)
        let written = match.shape
        guard !good.contains(written), !good.contains(written.withCapital) else { return false }
        let isCapitals = !written.unicodeScalars.contains { $0.properties.isLowercase }
        return !(isCapitals && written.unicodeScalars.contains(" ") && good.contains { $0.uppercased() == written })
    }
}

extension String {
    fileprivate var withCapital: String { prefix(1).uppercased() + dropFirst() }
}

// MARK: - Bare names of a list

extension AgencyReader {
    struct BareName {
        let mention: AgencyMention
        let end: Int
    }

    /// A name that leaves out what the list has said before: "Quốc phòng" behind "Bộ Công an, ".
    func bareName(_ at: Int, _ last: Int) -> BareName? {
        switch list {
        case .any: return nil
        case .ministries, .departments, .committees:
            guard let match = names.fieldNames.longest(in: words, from: at, to: last), endsBareName(match.end, last)
            else {
                return nil
            }
            return bareName(match, at, last)
        case .units(let kind):
            guard let end = endOfBareName(at, last) else { return nil }
            let written = text.text(at, end)
            return BareName(mention: AgencyMention(words: written, name: "\(kind) \(written)", code: nil), end: end)
        case .communes(let kind):
            guard let end = endOfBareName(at, last) else { return nil }
            let written = text.text(at, end)
            return BareName(
                mention: AgencyMention(
                    words: written, name: kind.map { "UBND \($0) \(written)" } ?? written, code: nil),
                end: end)
        }
    }

    /// "UBND các phường: Việt Trì, Hòa Bình": in a list of communes the bare name of a province is that of a commune.
    func namesCommune(_ known: KnownName, _ at: Int, _ last: Int) -> Bool {
        guard case .communes(.some) = list, known.agency.kind == .province, behindPlaceWords(at, last) == at else {
            return false
        }
        return bareName(at, last)?.end == known.end
    }

    /// The place behind a name of its own in a list of communes or units; nil where another kind of name begins.
    private func endOfBareName(_ at: Int, _ last: Int) -> Int? {
        guard words[at].isCapital, !words[at].isAcronym, !isSentence, headLength(at, last) == nil,
            communeHead(at, last) == nil
        else { return nil }
        return itemEnd(at, last)
    }

    private func bareName(_ match: NameTrie.Match, _ at: Int, _ last: Int) -> BareName? {
        let written = text.text(at, match.end)
        let fields = match.entries.map { names.fields[$0.target] }
        let isSpeltOtherwise = !match.entries.contains { $0.isGood && $0.shape == match.shape }
        if list == .departments {
            guard let field = fields.first, !["công an", "quốc phòng"].contains(field.name.lowercased()) else {
                return nil
            }
            return BareName(mention: AgencyMention(words: written, name: "Sở \(field.name)", code: nil), end: match.end)
        }
        let ministries = fields.compactMap(\.ministry).map { names.catalogue.all[$0] }
        guard let ministry = ministries.first(where: { $0.exists(on: day) }) ?? ministries.first else { return nil }
        guard list == .committees else {
            let mention = AgencyMention(
                words: written, name: ministry.name, code: ministry.code, isVariant: isSpeltOtherwise)
            return BareName(mention: mention, end: match.end)
        }
        let committee = names.catalogue.all.first { $0.parent == ministry.code && $0.name.hasPrefix("Đảng ủy Bộ") }
        return committee.map {
            BareName(mention: AgencyMention(words: written, name: $0.name, code: $0.code), end: match.end)
        }
    }

    private func endsBareName(_ end: Int, _ last: Int) -> Bool {
        if isItemEnd(end, last) { return true }
        if AgencyVocabulary.roles.length(in: words, at: end, to: last) != nil { return true }
        return isSentence && isVerb(end, last)
    }
}
