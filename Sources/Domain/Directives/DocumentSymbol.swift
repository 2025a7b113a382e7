import Basics

/// Number and symbol (*số, ký hiệu*) of a document as a text writes them, taken apart.
///
/// The State writes number/TYPE-ISSUER, number/year/TYPE-ISSUER, and letters (*công văn*) number/ISSUER-UNIT; the
/// National Assembly number/year/QH and its term; the Party number-TYPE/ISSUER.
struct DocumentSymbol {
    /// As written: "05", "66.7".
    let number: String
    let year: Int?
    let type: DocumentType?
    /// What follows the type (of a letter: all), each part with its mark before it: "-", "/" or "_".
    let parts: [(mark: String, letters: String)]
    let isPartyForm: Bool
    /// The first token after it.
    let end: Int

    init?(in text: TextTokens, at index: Int) {
        guard text.number(at: index) != nil, Self.isFree(text, at: index) else { return nil }
        var number = text[index]
        var next = index + 1
        if text[next] == ".", text.isGlued(at: next), text.isGlued(at: next + 1), text.number(at: next + 1) != nil {
            number += ".\(text[next + 1])"
            next += 2
        }
        let mark = text[next]
        guard mark == "/" || mark == "-" else { return nil }
        next += 1
        var year: Int?
        if mark == "/", let written = text.number(at: next), text[next].utf8.count == 4, text[next + 1] == "/",
            (1900...2100).contains(written)
        {
            year = written
            next += 2
        }
        let isOfParty = mark == "-"
        let isSpaced = !(text.isGlued(at: index + 1) && text.isGlued(at: next))
        guard let first = Segment(text, at: next) else { return nil }
        if let type = DocumentType(abbreviation: first.letters, isOfParty: isOfParty), first.isWord {
            let (parts, end) = Self.parts(of: text, from: first.end)
            // "5 - 10 TB": a type of the Party needs its issuer, and so does one in small letters.
            guard !parts.isEmpty || (mark == "/" && first.isUpper && !isSpaced) else { return nil }
            self.init(number: number, year: year, type: type, parts: parts, isPartyForm: isOfParty, end: end)
        } else {
            guard !isOfParty, first.isUpper, !isSpaced, !Self.measures.contains(first.letters) else { return nil }
            let (more, end) = Self.parts(of: text, from: first.end)
            let parts = [("/", first.canonical)] + more
            self.init(number: number, year: year, type: nil, parts: parts, isPartyForm: false, end: end)
        }
    }

    private init(
        number: String, year: Int?, type: DocumentType?, parts: [(mark: String, letters: String)], isPartyForm: Bool,
        end: Int
    ) {
        self.number = number
        self.year = year
        self.type = type
        self.parts = parts
        self.isPartyForm = isPartyForm
        self.end = end
    }

    /// The number does not go on from something else: "1.008410", "24/7", "T12".
    private static func isFree(_ text: TextTokens, at index: Int) -> Bool {
        guard text.isGlued(at: index), index > 0 else { return true }
        let before = text[index - 1]
        if text.isWord(at: index - 1) { return before == "số" || DocumentType(abbreviation: before) != nil }
        return ![".", ",", "/", "-"].contains(before) || text.number(at: index - 2) == nil
    }

    /// Letters behind a stroke that belong to a count or a standard and to no symbol.
    private static let measures: Set<String> = [
        "iso", "iec", "usd", "vnđ", "vnd", "gdp", "grdp", "tthc", "csdl", "gb", "tb",
    ]
}

// MARK: - Parts

extension DocumentSymbol {
    /// One group of letters: "NQ", "BKHCN", "QH15".
    private struct Segment {
        let letters: String
        let canonical: String
        let isWord: Bool
        let isUpper: Bool
        let end: Int

        init?(_ text: TextTokens, at index: Int) {
            guard text.isWord(at: index) else { return nil }
            var end = index + 1
            if text.number(at: end) != nil, text.isGlued(at: end) { end += 1 }
            isWord = end == index + 1
            let written = text.text[text.tokens[index].range]
            letters = text[index] + (isWord ? "" : text[index + 1])
            isUpper = Self.isUpper(written)
            let usual =
                DocumentType(abbreviation: text[index])?.abbreviation ?? DocumentIssuer(letters: text[index])?.letters
            canonical = (usual ?? String(written)) + (isWord ? "" : text[index + 1])
            self.end = end
        }

        /// "TTg", "BKHCN": at least two capitals, and more of them than small letters.
        private static func isUpper(_ written: Substring) -> Bool {
            let capitals = written.unicodeScalars.count { $0.properties.isUppercase }
            return capitals >= 2 && capitals * 2 > written.unicodeScalars.count
        }

        var isKnown: Bool {
            let bare = letters.filter { !("0"..."9").contains($0) }
            return DocumentIssuer(letters: bare) != nil || DocumentType(abbreviation: letters) != nil
        }
    }

    private static func parts(of text: TextTokens, from start: Int) -> ([(mark: String, letters: String)], end: Int) {
        var parts: [(mark: String, letters: String)] = []
        var end = start
        while ["-", "/", "_", "&"].contains(text[end]), let segment = Segment(text, at: end + 1) {
            let isGlued = text.isGlued(at: end) && text.isGlued(at: end + 1)
            guard isGlued ? segment.isUpper || segment.isKnown : segment.isKnown && parts.isEmpty else { break }
            parts.append((text[end], segment.canonical))
            end = segment.end
        }
        return (parts, end)
    }
}

// MARK: - What it says

extension DocumentSymbol {
    /// The letters of the issuing body; nil where none stand.
    var issuerLetters: String? {
        guard let part = type?.abbreviation == "TTLT" ? nil : parts.first else { return nil }
        return part.letters
    }

    private var bareIssuer: String? {
        issuerLetters.map { $0.lowercased().filter { !("0"..."9").contains($0) } }
    }

    var issuer: DocumentIssuer? { bareIssuer.flatMap { DocumentIssuer(letters: $0) } }

    /// Of the National Assembly or its standing committee: the number and the year, no type.
    var isOfAssembly: Bool { bareIssuer == "qh" }

    var isOfParty: Bool { bareIssuer.map(DocumentIssuer.isOfParty) ?? isPartyForm }

    /// With blanks out and letters in their usual form; the order of the parts as written.
    var written: String { spelled(asParty: isPartyForm) }

    /// The form that the issuer itself uses: "57/NQ-TW" is 57-NQ/TW, "193/2025/NQ-QH15" is 193/2025/QH15.
    var preferred: String {
        guard let type else { return written }
        if isOfAssembly, type.abbreviation == "NQ", year != nil, let issuerLetters {
            return "\(head)/\(issuerLetters)"
        }
        return parts.isEmpty ? written : spelled(asParty: isOfParty)
    }

    private var head: String { number + (year.map { "/\($0)" } ?? "") }

    private func spelled(asParty: Bool) -> String {
        guard let type else { return head + parts.map { $0.mark + $0.letters }.joined() }
        var spelled = head + (asParty ? "-" : "/") + type.abbreviation
        for (position, part) in parts.enumerated() {
            spelled += (position == 0 ? (asParty ? "/" : "-") : part.mark) + part.letters
        }
        return spelled
    }

    /// What is wrong with its form. The date beside it can heal none of these.
    var doubts: [CitationDoubt] {
        var doubts: [CitationDoubt] = []
        if type != nil, !parts.isEmpty, isPartyForm != isOfParty { doubts.append(.swappedParts) }
        if let type, parts.isEmpty, type.abbreviation != "HĐ" { doubts.append(.issuerMissing) }
        if year == nil, !isOfParty, isOfAssembly || type?.carriesYear == true { doubts.append(.yearMissing) }
        if isOfAssembly, year != nil, type?.abbreviation == "NQ" { doubts.append(.surplusType) }
        return doubts
    }
}
