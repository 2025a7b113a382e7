import Basics

/// Goes through the words of one cell or sentence once, from left to right, and collects who is named.
///
/// At each place it tries, in this order: a known name, a group, a name by its grammar. What a list has named before
/// tells what a bare word means: behind "Bộ Công an, " *Quốc phòng* is a ministry, behind "UBND xã A, " *B* a commune.
struct AgencyReader {
    let names: AgencyNames
    let text: NameWords
    let day: CivilDate
    let oldProvinces: Bool
    var reading = AgencyReading()
    /// What a bare name in the list stands for.
    var list = ListKind.any
    /// The reading of a sentence ends names and groups where a verb begins; that of a cell at a separator.
    var isSentence = false
    /// Where those are named who only coordinate: behind "phối hợp với", up to the part that names another lead.
    private var others: [Range<Int>] = []
    /// The place behind "phối hợp với" that ended the list that was read last.
    private var othersStart: Int?
    private var lastMention: (start: Int, end: Int, mention: AgencyMention)?

    var words: [NameWords.Word] { text.words }

    enum ListKind: Equatable {
        case any, ministries, departments, committees
        /// The kind of place, "xã"; nil where the list mixes kinds.
        case communes(String?)
        /// The word that each name begins with: "Vụ" behind "Các Vụ:".
        case units(String)
    }

    init(_ names: AgencyNames, _ text: NameWords, on day: CivilDate, oldProvinces: Bool) {
        self.names = names
        self.text = text
        self.day = day
        self.oldProvinces = oldProvinces
    }

    /// Who leads: "A chủ trì, phối hợp với B; C chủ trì, phối hợp với D" names A and C.
    mutating func readCell() -> AgencyReading {
        var start = 0
        repeat {
            othersStart = nil
            readList(from: start, to: words.count)
            guard let begin = othersStart else { break }
            start = nextPart(begin)
            others.append(begin..<start)
        } while start < words.count
        return reading
    }

    /// Who is named behind "A chủ trì, phối hợp với", once `readCell` has read who stands before it.
    func readOthers() -> AgencyReading {
        var reader = AgencyReader(names, text, on: day, oldProvinces: oldProvinces)
        for range in others { reader.readList(from: range.lowerBound, to: range.upperBound) }
        return reader.reading
    }

    /// Where another part begins, with a name and a *chủ trì* of its own: "; C chủ trì"; "các đơn vị chủ trì …" is none.
    private func nextPart(_ start: Int) -> Int {
        let chairs = words.indices.dropFirst(start + 1).filter {
            words[$0].lower == "trì" && words[$0 - 1].lower == "chủ"
        }
        for chair in chairs {
            let mark = words[start..<chair].lastIndex {
                $0.kind == .semicolon || $0.kind == .lineBreak || $0.kind == .stop
            }
            guard let mark else { continue }
            let next = words[(mark + 1)...].firstIndex { $0.kind == .word } ?? words.count
            if startsName(next, words.count) { return mark }
        }
        return words.count
    }
}

// MARK: - The list

extension AgencyReader {
    /// Reads the names and groups from `first` to before `last`.
    mutating func readList(from first: Int, to last: Int) {
        var at = first
        var isUndecided = false
        var hasChair = false
        while at < last {
            if let next = separator(at, last) {
                if ["hoặc", "hay"].contains(words[at].lower) { isUndecided = true }
                at = next
            } else if let length = requestLength(at, last) {
                at += length
            } else if let length = AgencyVocabulary.roles.length(in: words, at: at, to: last) {
                let role = words[at].lower
                // "A chủ trì, phối hợp với B": who stands behind is not of this role.
                let isTold = hasChair || leadsOn(at + length, last) || words[at + length - 1].lower == "với"
                if role == "phối", isTold, !reading.agencies.isEmpty || !reading.groups.isEmpty {
                    othersStart = at + length
                    return
                }
                let isNamed = lastMention?.end == at
                if words[at..<(at + length)].contains(where: { $0.lower == "chủ" }) { hasChair = true }
                at += length
                // "Bộ A chủ trì phần vốn": what it leads names nobody.
                if hasChair, isNamed, at < last, words[at].kind == .word, !words[at].isCapital,
                    separator(at, last) == nil, !startsItem(at, last)
                {
                    at = itemEnd(at, last)
                }
            } else if words[at].kind == .open {
                at = behindBracket(at, last)
            } else {
                let count = reading.agencies.count
                let start = at
                let previous = lastMention
                at = max(item(at, last), at + 1)
                if isUndecided, let previous, reading.agencies.count > count, let mention = reading.agencies.last {
                    reading.doubts.append(
                        .undecided(
                            words: text.text(previous.start, lastEnd(start, at)), between: [previous.mention, mention]))
                }
                isUndecided = false
            }
        }
    }

    /// Reads one name, or one run of groups; gives the place behind it.
    private mutating func item(_ at: Int, _ last: Int) -> Int {
        if let known = knownName(at, last), !namesCommune(known, at, last) {
            add(known.mention, at, known.end, isFormer: known.isFormer)
            list = known.agency.kind == .ministry ? .ministries : known.agency.kind == .province ? list : .any
            return behindName(known.end, last)
        }
        if let next = groups(at, last) { return next }
        if let bare = bareName(at, last) {
            add(bare.mention, at, bare.end)
            return behindName(bare.end, last)
        }
        if let length = AgencyVocabulary.headsOfBodies.length(in: words, at: at, to: last),
            startsName(at + length, last)
        {
            return item(at + length, last)
        }
        return unknownName(at, last)
    }

    /// "A; phối hợp: B".
    private func leadsOn(_ at: Int, _ last: Int) -> Bool { at < last && words[at].kind == .colon }

    /// How many words before a name ask its bearer to act.
    private func requestLength(_ at: Int, _ last: Int) -> Int? {
        guard !isSentence, let length = AgencyVocabulary.requests.length(in: words, at: at, to: last),
            startsItem(at + length, last)
        else { return nil }
        return length
    }

    mutating func add(_ mention: AgencyMention, _ first: Int, _ end: Int, isFormer: Bool = false) {
        lastMention = (first, end, mention)
        let isSame = { (other: AgencyMention) in
            mention.code == nil ? other.name == mention.name : other.code == mention.code
        }
        if mention.isVariant, !reading.doubts.contains(.variant(mention)) { reading.doubts.append(.variant(mention)) }
        guard !reading.agencies.contains(where: isSame) else { return }
        reading.agencies.append(mention)
        if let code = mention.code {
            if let until = names.catalogue.agency(code: code)?.until, until < day, !oldProvinces, !isFormer {
                reading.doubts.append(.stale(mention, until: until))
            }
        } else {
            reading.doubts.append(.unknown(mention))
        }
    }

    private func lastEnd(_ start: Int, _ next: Int) -> Int {
        lastMention.map { $0.start == start ? $0.end : next } ?? next
    }
}

// MARK: - Separators

extension AgencyReader {
    /// The place behind a separator, bullet or label at `at`; nil where a name may begin.
    func separator(_ at: Int, _ last: Int) -> Int? {
        switch words[at].kind {
        case .open: return nil
        case .word:
            if let length = AgencyVocabulary.conjunctions.length(in: words, at: at, to: last) { return at + length }
            return label(at, last)
        default: return at + 1
        }
    }

    /// The place behind a list label such as "1." or "a)".
    func label(_ at: Int, _ last: Int) -> Int? {
        guard at + 1 < last, words[at].kind == .word, words[at].isNumber || words[at].lower.utf8.count <= 2 else {
            return nil
        }
        switch words[at + 1].kind {
        case .stop, .close: return at + 2
        default: return nil
        }
    }

    /// Whether an item ends at `at`.
    func isItemEnd(_ at: Int, _ last: Int) -> Bool {
        guard at < last else { return true }
        return words[at].kind != .word && words[at].kind != .dash
            || AgencyVocabulary.conjunctions.length(in: words, at: at, to: last) != nil
    }

    /// The place of the next separator from `at` on.
    func itemEnd(_ at: Int, _ last: Int) -> Int {
        var at = at
        while !isItemEnd(at, last) { at += 1 }
        return at
    }

    /// Behind a name: a unit in brackets is not a second agency, what follows without a separator is no name.
    func behindName(_ at: Int, _ last: Int) -> Int {
        at < last && words[at].kind == .open ? behindBracket(at, last) : at
    }

    /// The place behind the bracket that opens at `at`.
    func behindBracket(_ at: Int, _ last: Int) -> Int {
        var depth = 0
        for index in at..<last {
            if words[index].kind == .open { depth += 1 }
            if words[index].kind == .close {
                depth -= 1
                if depth == 0 { return index + 1 }
            }
        }
        return last
    }

    /// Whether an agency or group begins at `at`, so that a comma or *và* before it parts.
    func startsItem(_ at: Int, _ last: Int) -> Bool {
        guard at < last, words[at].kind == .word else { return false }
        return startsName(at, last) || bareName(at, last) != nil || groupElement(at, last, inRun: false) != nil
    }

    /// Whether a name begins at `at`: a known one, or one with a head that names begin with.
    func startsName(_ at: Int, _ last: Int) -> Bool {
        guard at < last, words[at].kind == .word else { return false }
        if knownName(at, last) != nil || communeHead(at, last) != nil { return true }
        return headLength(at, last) != nil
    }

    /// How many words the head of a name at `at` has; nil where none begins.
    func headLength(_ at: Int, _ last: Int) -> Int? {
        guard at < last, words[at].isCapital, let length = AgencyVocabulary.heads.length(in: words, at: at, to: last)
        else {
            return nil
        }
        guard at + length < last else { return length }
        let next = words[at + length]
        if AgencyVocabulary.notBehindHead[words[at].lower]?.contains(next.lower) == true { return nil }
        // "Bộ chỉ số", "Bộ phận": a ministry's name goes on with a capital.
        return length == 1 && words[at].lower == "bộ" && !next.isCapital ? nil : length
    }

    /// Whether the words at `at` say what somebody does.
    func isVerb(_ at: Int, _ last: Int) -> Bool {
        at < last && !words[at].isCapital && AgencyVocabulary.verbs.length(in: words, at: at, to: last) != nil
    }
}
