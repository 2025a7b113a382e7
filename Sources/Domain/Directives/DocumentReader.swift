import Basics

/// Finds the documents that a text cites, by the grammar of their symbols and the words around them.
package enum DocumentReader {
    /// In the order of the text; a document cited inside the title of another one is a citation of its own.
    package static func citations(in text: String) -> [Citation] {
        // Every citation has a number.
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
        return citations(in: TextTokens(text)).map(\.citation)
    }

    /// The same with the places of the tokens, for the readers of deadlines and outcomes.
    static func citations(in text: TextTokens) -> [Found] {
        let symbols = places(in: text)
        return symbols.indices.map { index in
            let next = index + 1 < symbols.count ? symbols[index + 1].words.lowerBound : nil
            return found(symbols[index], before: next, in: text)
        }
    }

    struct Found {
        let citation: Citation
        /// From the type to the date.
        let tokens: Range<Int>
        let title: Range<Int>?
    }
}

// MARK: - Symbols and the words before them

extension DocumentReader {
    /// A symbol, or a bare number behind the name of a type.
    private struct Place {
        var symbol: DocumentSymbol?
        var bareNumber: String?
        var typeInWords: String?
        /// From the type to the end of the symbol.
        var words: Range<Int>
    }

    private static func places(in text: TextTokens) -> [Place] {
        var places: [Place] = []
        var index = 0
        while index < text.count {
            let place =
                text.number(at: index) == nil ? nil : place(in: text, at: index, from: places.last?.words.upperBound)
            if let place { places.append(place) }
            index = place?.words.upperBound ?? index + 1
        }
        return places
    }

    private static func place(in text: TextTokens, at index: Int, from limit: Int?) -> Place? {
        let head = Head(of: text, before: index, notBefore: limit ?? 0)
        if let symbol = DocumentSymbol(in: text, at: index) {
            // One group of letters behind a number may be anything, unless words announce a document.
            if symbol.type == nil, symbol.parts.count == 1, !symbol.isOfAssembly, !head.isAnnounced { return nil }
            var (type, start) = (head.type, head.start)
            if type == nil, symbol.isOfAssembly, let law = lawName(text, before: start, notBefore: limit ?? 0) {
                (type, start) = ("Luật", law)
            }
            return Place(symbol: symbol, typeInWords: type, words: start..<symbol.end)
        }
        guard let type = head.type, DocumentType.knownByNumber.contains(type), isBareNumber(text, at: index, head)
        else { return nil }
        return Place(bareNumber: text[index], typeInWords: type, words: head.start..<index + 1)
    }

    /// "Luật Công nghiệp công nghệ số số 71/2025/QH15": where the law's own name begins.
    private static func lawName(_ text: TextTokens, before index: Int, notBefore limit: Int) -> Int? {
        var place = index - 1
        while place >= max(limit, index - 16), text.isWord(at: place) || text[place] == "," {
            if text[place] == "luật" { return place }
            place -= 1
        }
        return nil
    }

    /// "Nghị quyết 57", "Chỉ thị số 18"; not "Kế hoạch 2025", "Quyết định 3 nội dung", "Thông báo 24/7".
    private static func isBareNumber(_ text: TextTokens, at index: Int, _ head: Head) -> Bool {
        guard text[index].utf8.count <= 4,
            !["/", "-", ".", ",", "%"].contains(text[index + 1]) || !text.isGlued(at: index + 1)
                || !(text.number(at: index + 2) != nil || text.isWord(at: index + 2))
        else { return false }
        if head.hasNumberWord { return true }
        let isYear = text[index].utf8.count == 4 && (text[index].hasPrefix("19") || text[index].hasPrefix("20"))
        guard !isYear, head.type != "Kế hoạch", head.type != "Thông báo" || head.isAbbreviated else { return false }
        return !text.isWord(at: index + 1) || wordsAfterNumber.contains(text[index + 1])
    }

    private static let wordsAfterNumber: Set<String> = [
        "ngày", "của", "về", "và", "đã", "là", "để", "thì", "năm", "trong", "tại", "theo", "được", "có", "nêu",
    ]

    /// What stands before a number: "Thông báo số", "QĐ", "Quyết định của Thủ tướng Chính phủ số".
    struct Head {
        var type: String?
        var start: Int
        var hasNumberWord = false
        var isAnnounced = false
        var isAbbreviated = false

        init(of text: TextTokens, before index: Int, notBefore limit: Int) {
            start = index
            var end = index
            if [":", "."].contains(text[end - 1]), text[end - 2] == "số" { end -= 1 }
            if text[end - 1] == "số" {
                end -= 1
                (start, hasNumberWord, isAnnounced) = (end, true, true)
            }
            if read(text, before: end, notBefore: limit) || !hasNumberWord { return }
            // The issuer stands between type and number.
            var place = end - 1
            while place > max(limit, end - 12), text.isWord(at: place), text[place] != "của" { place -= 1 }
            if text[place] == "của" { _ = read(text, before: place, notBefore: limit) }
        }

        private mutating func read(_ text: TextTokens, before end: Int, notBefore limit: Int) -> Bool {
            if let (name, length) = DocumentType.names.match(in: text, endingBefore: end), end - length >= limit {
                (type, start, isAnnounced) = (name, end - length, true)
                return true
            }
            guard end - 1 >= limit, text.isWord(at: end - 1), let short = DocumentType(abbreviation: text[end - 1]),
                short.abbreviation.count > 1,
                text.written(end - 1..<end).unicodeScalars.contains(where: { $0.properties.isUppercase })
            else { return false }
            (type, start, isAnnounced, isAbbreviated) = (short.name, end - 1, true, true)
            return true
        }
    }
}

// MARK: - The whole citation

extension DocumentReader {
    private static func found(_ place: Place, before next: Int?, in text: TextTokens) -> Found {
        let tail = CitationTail(of: text, from: place.words.upperBound, yearOfSymbol: place.symbol?.year, before: next)
        let tokens = place.words.lowerBound..<max(place.words.upperBound, tail.dateEnd)
        var doubts = place.symbol?.doubts ?? [.partial]
        if let written = tail.unreadable { doubts.append(.dateUnreadable(written)) }
        if let year = place.symbol?.year, let date = tail.date, date.year != year { doubts.append(.yearMismatch) }
        if contradicts(place) { doubts.append(.typeMismatch) }
        let reference = DocumentReference(
            type: type(of: place), symbol: place.symbol?.written ?? place.bareNumber ?? "", date: tail.date,
            issuer: place.symbol?.issuer?.name ?? tail.issuer,
            title: tail.title.map { String(text.written($0)).singleSpaced })
        let citation = Citation(
            words: String(text.written(tokens)).singleSpaced, range: range(tokens, in: text), reference: reference,
            doubts: doubts, titleRange: tail.title.map { range($0, in: text) })
        return Found(citation: citation, tokens: tokens, title: tail.title)
    }

    private static func range(_ tokens: Range<Int>, in text: TextTokens) -> Range<String.Index> {
        text.tokens[tokens.lowerBound].range.lowerBound..<text.tokens[tokens.upperBound - 1].range.upperBound
    }

    /// The letters of the symbol tell the type better than the words before it.
    private static func type(of place: Place) -> String? {
        guard let symbol = place.symbol else { return place.typeInWords }
        if symbol.isOfAssembly { return place.typeInWords ?? symbol.type?.name }
        if let type = symbol.type { return type.name }
        return place.typeInWords ?? "Công văn"
    }

    private static func contradicts(_ place: Place) -> Bool {
        guard let words = place.typeInWords, let type = place.symbol?.type, place.symbol?.isOfAssembly == false else {
            return false
        }
        let isLetter = type.abbreviation == "CV" || words == "Công văn"
        let isKin = words.hasPrefix(type.name) || type.name.hasPrefix(words)
        return !isLetter && !isKin
    }
}
