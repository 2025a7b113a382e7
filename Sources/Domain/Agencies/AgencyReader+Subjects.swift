import Basics

/// Who is told to act in a sentence: the subject of each clause that begins with one.
extension AgencyReader {
    mutating func readSubjects() -> AgencyReading {
        isSentence = true
        var at = 0
        var isBarred = false
        while at < words.count {
            let end = clauseEnd(at)
            let named = reading.agencies.count + reading.groups.count
            if !isBarred { readClause(at, end) }
            // "A phối hợp với B; C rà soát": C goes on the list of B.
            isBarred =
                end < words.count && words[end].kind == .semicolon && endsInPartners(at, end)
                && (isBarred || reading.agencies.count + reading.groups.count > named)
            at = end + 1
        }
        return reading
    }

    /// The agency that the text opens with and tells to act.
    mutating func openingSubject() -> AgencyMention? {
        isSentence = true
        guard let end = subject(opening(0, words.count), words.count), acts(end, words.count), reading.groups.isEmpty
        else {
            return nil
        }
        return reading.agencies.first
    }
}

// MARK: - Clauses

extension AgencyReader {
    /// A clause ends at a semicolon, a full stop, a line break, outside of brackets.
    private func clauseEnd(_ first: Int) -> Int {
        var depth = 0
        for index in first..<words.count {
            switch words[index].kind {
            case .open: depth += 1
            case .close: depth = max(0, depth - 1)
            case .semicolon, .stop, .lineBreak: if depth == 0 { return index }
            default: break
            }
        }
        return words.count
    }

    private mutating func readClause(_ first: Int, _ last: Int) {
        var at = opening(first, last)
        if let end = actingSubject(at, last) {
            at = end
        } else if let next = behindOpeningWords(at, last), let end = actingSubject(opening(next, last), last) {
            at = end
        }
        readInside(at, last)
    }

    /// Clauses in brackets, and behind a comma or colon that says that a new one begins.
    private mutating func readInside(_ first: Int, _ last: Int) {
        var at = first
        // Who is named behind a comma goes on a list, or is the one that somebody is to work with.
        var isBarred = false
        while at < last {
            if words[at].kind == .open {
                let end = behindBracket(at, last)
                _ = actingSubject(opening(at + 1, end), words[end - 1].kind == .close ? end - 1 : end)
                at = end
                continue
            }
            if AgencyVocabulary.barriers.length(in: words, at: at, to: last) != nil || startsName(at, last) {
                isBarred = true
            }
            if words[at].kind == .colon {
                _ = actingSubject(opening(at + 1, last), last)
            } else if words[at].kind == .comma, asksOthers(at + 1, last) {
                isBarred = true
            } else if words[at].kind == .comma {
                let next = opening(at + 1, last)
                if next > at + 1 || !isBarred && isKnownActor(next, last), let end = actingSubject(next, last) {
                    at = end
                    continue
                }
            }
            at += 1
        }
    }

    /// "Bộ A tổng hợp, đề nghị Bộ B cấp …": A is to act, by asking B.
    private func asksOthers(_ at: Int, _ last: Int) -> Bool {
        at + 1 < last && ["đề", "kiến"].contains(words[at].lower) && words[at + 1].lower == "nghị"
            && !(reading.agencies.isEmpty && reading.groups.isEmpty)
    }

    private func isKnownActor(_ at: Int, _ last: Int) -> Bool {
        guard let known = knownName(at, last) else { return false }
        return isVerb(known.end, last)
    }

    /// The place behind labels ("(i)", "a)", "-") and words that order ("giao", "trong đó").
    private func opening(_ first: Int, _ last: Int) -> Int {
        var at = first
        while at < last {
            if words[at].kind == .open, at + 2 < last, words[at + 1].lower.utf8.count <= 4, words[at + 2].kind == .close
            {
                at += 3
            } else if words[at].kind == .dash || words[at].kind == .colon {
                at += 1
            } else if let next = label(at, last) {
                at = next
            } else if let length = AgencyVocabulary.orders.length(in: words, at: at, to: last) {
                at += length
            } else {
                return at
            }
        }
        return at
    }

    /// "Trong tháng 7/2025, các bộ …": behind the comma of what says when, on what ground, what for.
    private func behindOpeningWords(_ first: Int, _ last: Int) -> Int? {
        guard first < last, AgencyVocabulary.openings.length(in: words, at: first, to: last) != nil else { return nil }
        return words[first..<last].firstIndex { $0.kind == .comma }.map { $0 + 1 }
    }

    /// Whether the clause ends in a list of partners with nothing behind it.
    private func endsInPartners(_ first: Int, _ last: Int) -> Bool {
        guard let barrier = words[first..<last].lastIndex(where: { $0.lower == "phối" }),
            let length = AgencyVocabulary.barriers.length(in: words, at: barrier, to: last)
        else { return false }
        var reader = AgencyReader(names, text, on: day, oldProvinces: oldProvinces)
        reader.isSentence = true
        return reader.subject(barrier + length, last) == last
    }
}

// MARK: - Subjects

extension AgencyReader {
    /// Reads the subject at `at` if something is said of it; gives the place behind, or nil and reads nothing.
    private mutating func actingSubject(_ at: Int, _ last: Int) -> Int? {
        let before = reading
        guard let end = subject(at, last), acts(end, last) else {
            reading = before
            return nil
        }
        return end
    }

    /// Reads agencies and groups joined by commas, *và*, *hoặc*; gives the place behind the last.
    mutating func subject(_ first: Int, _ last: Int) -> Int? {
        list = .any
        guard first < last, var end = actor(first, last) else { return nil }
        while end < last {
            var next = end
            var isUndecided = false
            while next < last,
                words[next].kind == .comma || words[next].kind == .slash
                    || ["và", "cùng", "hoặc"].contains(words[next].lower)
            {
                if words[next].lower == "hoặc" { isUndecided = true }
                next += 1
            }
            guard next > end, next < last else { break }
            let previous = reading.agencies.last
            let count = reading.agencies.count
            guard let behind = actor(next, last) else { break }
            if isUndecided, let previous, reading.agencies.count > count, let added = reading.agencies.last {
                reading.doubts.append(.undecided(words: text.text(first, behind), between: [previous, added]))
            }
            end = behind
        }
        return end
    }

    private mutating func actor(_ at: Int, _ last: Int) -> Int? {
        guard words[at].kind == .word else { return nil }
        if let known = knownName(at, last) {
            add(known.mention, at, known.end, isFormer: known.isFormer)
            list = known.agency.kind == .ministry ? .ministries : .any
            return behindUnit(known.end, last)
        }
        if let next = groups(at, last) { return next }
        if let bare = bareName(at, last) {
            add(bare.mention, at, bare.end)
            return behindUnit(bare.end, last)
        }
        guard startsName(at, last) else { return nil }
        let end = unknownName(at, last)
        return end
    }

    /// A unit in brackets belongs to the name; a clause in brackets does not.
    private func behindUnit(_ at: Int, _ last: Int) -> Int {
        guard at < last, words[at].kind == .open else { return at }
        let end = behindBracket(at, last)
        return end < last ? end : at
    }

    /// Whether the words at `at` say what the subject does.
    private func acts(_ at: Int, _ last: Int) -> Bool {
        guard at < last else { return false }
        if words[at].kind == .colon || words[at].kind == .comma { return at + 1 < last && acts(at + 1, last) }
        guard words[at].kind == .word, !words[at].isCapital else { return false }
        return !Self.notActing.contains(words[at].lower)
    }

    private static let notActing: Set<String> = [
        "để", "của", "về", "tại", "ở", "và", "là", "hoặc", "cùng", "thì", "đã", "được",
    ]
}
