import Basics

/// Takes a description apart into clauses and says of each what it shows of the promised products.
struct DescriptionReader {
    let text: TextTokens
    let promised: [PromisedProduct]
    private let found: [DocumentReader.Found]
    let isCited: [Bool]
    /// Whether a word belongs to the title of a document.
    private let isTitled: [Bool]
    /// Where the documents begin that are results of the work.
    private let results: Set<Int>
    private let days: [(place: Int, date: CivilDate)]
    private(set) var evidence: [Evidence] = []

    init(_ description: String, promised: [PromisedProduct]) {
        text = TextTokens(description)
        self.promised = promised
        found = DocumentReader.citations(in: text)
        var isCited = [Bool](repeating: false, count: text.count)
        var isTitled = isCited
        for one in found {
            for index in one.tokens { isCited[index] = true }
            for index in one.title ?? 0..<0 { (isCited[index], isTitled[index]) = (true, true) }
        }
        self.isCited = isCited
        self.isTitled = isTitled
        results = Self.results(among: found, isTitled, text)
        days = Self.days(in: text, isCited)
        let clauses = Self.clauses(of: text)
        for clause in clauses { read(clause) }
        for place in promised.indices.prefix(Self.mostCounted) { count(promised[place], at: place, in: clauses) }
        if promised.count == 1 { share(of: promised[0], in: clauses) }
    }

    /// Full dates outside citations, of "từ ngày … đến ngày …" the last; "tính đến ngày 21/4/2025" tells when something
    /// was counted.
    private static func days(in text: TextTokens, _ isCited: [Bool]) -> [(place: Int, date: CivilDate)] {
        TimeScanner(text, manner: .prose, isCited: { isCited[$0] }).expressions.compactMap { expression in
            guard let moment = expression.moment, case .day = moment.span, let date = moment.last(),
                text[expression.tokens.lowerBound] == "từ"
                    || !expression.tokens.contains(where: { ["đến", "hết", "trước"].contains(text[$0]) })
            else { return nil }
            return (expression.tokens.lowerBound, date)
        }
    }

    /// Sentences, items and lines; a line that goes on in small letters belongs to the one before.
    private static func clauses(of text: TextTokens) -> [Range<Int>] {
        var clauses: [Range<Int>] = []
        var (start, depth) = (0, 0)
        for index in text.tokens.indices {
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" { depth = max(0, depth - 1) }
            if text.tokens[index].startsLine, !goesOn(text, at: index) {
                if index > start { clauses.append(start..<index) }
                (start, depth) = (index, 0)
            }
            if depth == 0, text[index] == ";" || (text[index] == "." && !text.isGlued(at: index + 1)) {
                if index > start { clauses.append(start..<index) }
                start = index + 1
            }
        }
        if start < text.count { clauses.append(start..<text.count) }
        return clauses
    }

    private static func goesOn(_ text: TextTokens, at index: Int) -> Bool {
        text.isWord(at: index) && text.written(index..<index + 1).unicodeScalars.first?.properties.isLowercase == true
    }
}

// MARK: - One clause

extension DescriptionReader {
    /// No sentence shows more results; each is read against all of its words.
    private static let mostDocuments = 100

    private mutating func read(_ clause: Range<Int>) {
        let issue = firstIssue(in: clause)
        let minutes = issue == nil ? nil : minutes(in: clause)
        let primary = found.filter { one in
            clause.contains(one.tokens.lowerBound) && results.contains(one.tokens.lowerBound)
                && one.tokens != minutes?.tokens
        }
        let submits = firstSubmission(in: clause)
        for one in primary.prefix(Self.mostDocuments) { read(one, in: clause, submits: submits) }
        if !primary.isEmpty { return }
        let part = firstPart(in: clause)
        if let part, part.lowercased() == "còn lại", issue == nil {
            // "Các phòng còn lại đang thẩm định": the rest, whatever is done with it.
            add(.part, clause, part: part, promises: unfinished(clause))
        } else if let submits, let part = partBefore(submits, in: clause) {
            add(.part, clause, part: part)
        } else if let submits, issue == nil || submits < (issue ?? 0) {
            add(.submitted, clause, product: product(after: submits, in: clause), day: day(in: clause, near: submits))
        } else if let issue {
            let day = day(in: clause, near: issue) ?? minutes?.citation.reference.date
            let product = product(after: issue, in: clause) ?? event(before: issue, in: clause)
            let meant = promised.indices.filter { place in
                product.map { promised[place].kinds.contains($0) } ?? true || names(clause, promised[place])
            }
            add(
                .issued, clause, product: product, citation: minutes?.citation, day: day, part: part, promises: meant)
        } else if let part {
            let open = part.lowercased().hasSuffix("chờ") ? unfinished(clause) : part.contains("/") ? counted : nil
            add(.part, clause, part: part, promises: open)
        } else if clause.contains(where: { !isCited[$0] && OutcomeWords.achieving.matches(in: text, at: $0) }) {
            add(.used, clause, product: product(after: clause.lowerBound, in: clause))
        }
    }

    /// "Hệ thống được nghiệm thu theo Biên bản số 57/BB-…": what it proves is the clause's, unless minutes were promised.
    private func minutes(in clause: Range<Int>) -> DocumentReader.Found? {
        guard !promised.contains(where: { $0.words.comparisonKey.hasPrefix("biên bản") }) else { return nil }
        return found.first { clause.contains($0.tokens.lowerBound) && $0.citation.reference.type == "Biên bản" }
    }

    private mutating func read(_ one: DocumentReader.Found, in clause: Range<Int>, submits: Int?) {
        let reference = one.citation.reference
        let product = ProductKind(documentType: reference.type)
        let day =
            reference.date ?? days.last { clause.contains($0.place) && $0.place < one.tokens.lowerBound }?.date
            ?? issueDay(behind: one, in: clause)
        let isSent = submits.map { !one.tokens.contains($0) && !isDispatch($0, in: clause) } ?? false
        if product == .report, tellsOfWork(before: one.tokens.lowerBound, in: clause) {
            add(.used, clause, product: product)
            return
        }
        if product?.isHandedIn == true || (product == nil && isSent) {
            add(.submitted, clause, product: product ?? .document, citation: one.citation, day: day)
            return
        }
        let meant = promised.indices.filter { fits(one, in: clause, promised[$0]) }
        add(.issued, clause, product: product ?? .document, citation: one.citation, day: day, promises: meant)
    }

    /// "Toàn bộ xã, phường đã cập nhật, Sở có Báo cáo số …": the work is told as done, and the report says so.
    private func tellsOfWork(before end: Int, in clause: Range<Int>) -> Bool {
        let words = clause.lowerBound..<end
        return !promised.contains { $0.kinds.contains(.report) }
            && words.contains { text[$0] == "đã" && OutcomeWords.achieving.matches(in: text, at: $0 + 1) }
            && !words.contains { OutcomeWords.isSubmitting(text, at: $0) }
    }

    /// "Kế hoạch số 5544/KH-UBND được ký ban hành ngày 24/10/2025".
    private func issueDay(behind one: DocumentReader.Found, in clause: Range<Int>) -> CivilDate? {
        let end = one.tokens.upperBound
        guard let day = days.first(where: { clause.contains($0.place) && $0.place >= end }), day.place - end <= 6 else {
            return nil
        }
        let between = end..<day.place
        return between.contains { OutcomeWords.issuing.matches(in: text, at: $0) }
            && !isGoverned(day.place, in: between)
            ? day.date : nil
    }

    /// "Văn bản số … gửi các bộ, ngành": to send a letter is to issue it, where a letter is what was promised.
    private func isDispatch(_ submits: Int, in clause: Range<Int>) -> Bool {
        promised.contains { $0.kinds.contains(.document) || $0.kinds.contains(.guidance) }
            && !clause.contains { OutcomeWords.isSubmitting(text, at: $0) && text[$0] != "gửi" }
    }

    mutating func add(
        _ kind: Evidence.Kind, _ clause: Range<Int>, product: ProductKind? = nil, citation: Citation? = nil,
        day: CivilDate? = nil, part: String? = nil, promises: [Int]? = nil
    ) {
        let handedIn = kind == .submitted ? promised.indices.filter { promised[$0].isSubmission } : []
        evidence.append(
            Evidence(
                kind: kind, words: String(text.written(clause)).singleSpaced, product: product, citation: citation,
                day: day,
                partWords: part, promises: promises ?? handedIn))
    }

    /// The documents that are results of the work, and not its reason or part of a title; in one pass, since each of a
    /// long list is what the one before is.
    private static func results(
        among found: [DocumentReader.Found], _ isTitled: [Bool], _ text: TextTokens
    ) -> Set<Int> {
        var results: Set<Int> = []
        var starts: [Int: Int] = [:]
        for one in found {
            let start = one.tokens.lowerBound
            // "theo Nghị quyết … và Nghị quyết …": listed with one that is only referred to.
            let before = [",", "và", ";"].contains(text[start - 1]) ? starts[start - 1] : nil
            if !isTitled[start], !one.citation.doubts.contains(.partial),
                before.map(results.contains) ?? true, isResult(at: start, text)
            {
                results.insert(start)
            }
            starts[max(one.tokens.upperBound, one.title?.upperBound ?? 0)] = start
        }
        return results
    }

    private static func isResult(at start: Int, _ text: TextTokens) -> Bool {
        var place = start
        while OutcomeWords.articles.contains(text[place - 2]), text[place - 1] != "quy" { place -= 2 }
        if OutcomeWords.attachments.match(in: text, endingBefore: place, within: 4) != nil { return true }
        return OutcomeWords.references.match(in: text, endingBefore: place, within: 4) == nil
    }

    private func firstSubmission(in clause: Range<Int>) -> Int? {
        clause.first { !isTitled[$0] && OutcomeWords.isSubmitting(text, at: $0) }
    }

    /// "đã ban hành", "được phê duyệt", or at the beginning; not "trình … ban hành", "sẽ ban hành".
    private func firstIssue(in clause: Range<Int>) -> Int? {
        clause.first { index in
            guard !isCited[index] else { return false }
            let isIssue = OutcomeWords.issuing.matches(in: text, at: index)
            let opening = OutcomeWords.opening.match(in: text, at: index)
            let runs = runs(from: index)
            guard isIssue || opening != nil || isHeld(index) || runs != nil,
                !OutcomeWords.preparing.matches(in: text, at: index)
            else { return false }
            let before = text[index - 1]
            // "Đã xây dựng CSDL, đưa vào vận hành": one *đã* for both.
            if let opening, opening.length > 2, before == ",", !isGoverned(index, in: clause),
                (clause.lowerBound..<index).contains(where: { text[$0] == "đã" })
            {
                return true
            }
            if let opening, (index..<index + opening.length).contains(where: { text[$0] == "chính" }),
                !isGoverned(index, in: clause)
            {
                return true
            }
            // "Cổng thông tin khai trương ngày 25/9/2025", "Biên bản ký ngày 28/10/2025": told as done by its day.
            let verb = opening?.length ?? issueLength(index) ?? runs
            if let verb, isDated(index + verb), !isGoverned(index, in: clause) { return true }
            return index == clause.lowerBound || ["đã", "được", "lễ", "-", "+"].contains(before)
                || isDoneBySomeone(index, in: clause)
                || (text[index - 2] == "đã" && text.isWord(at: index - 1) && before != "trình")
                || days.contains { clause.contains($0.place) && $0.place < index } && !isGoverned(index, in: clause)
        }
    }

    /// "Nghị định đã được Chính phủ ban hành": nothing but who did it stands between.
    private func isDoneBySomeone(_ index: Int, in clause: Range<Int>) -> Bool {
        guard let passive = (max(clause.lowerBound, index - 8)..<index).last(where: { text[$0] == "được" }),
            passive > clause.lowerBound, text[passive - 1] == "đã", !isGoverned(index, in: clause)
        else { return false }
        return OutcomeWords.authorities.contains(text[passive + 1])
            && (passive + 1..<index).allSatisfy { text.isWord(at: $0) && !["giao", "và"].contains(text[$0]) }
    }

    /// "đã chủ trì Hội nghị", where the meeting itself is what was promised.
    private func isHeld(_ index: Int) -> Bool {
        guard let held = OutcomeWords.presiding.match(in: text, at: index) else { return false }
        return promised.contains { $0.kinds.contains(.event) }
            && (index + held.length..<index + held.length + 3).contains { place in
                ProductKind.words.match(in: text, at: place)?.meaning == .event
            }
    }

    private func issueLength(_ index: Int) -> Int? { OutcomeWords.issuing.match(in: text, at: index)?.length }

    /// "Hoạt động từ ngày 28/7/2025": the words that tell of it running, where the day stands behind them.
    private func runs(from index: Int) -> Int? {
        guard let (_, length) = OutcomeWords.running.match(in: text, at: index), isDated(index + length) else {
            return nil
        }
        return length
    }

    /// Whether a day stands right at a place, at most behind "vào" or "từ".
    private func isDated(_ index: Int) -> Bool {
        days.contains { (index..<index + 2).contains($0.place) }
    }

    private func isGoverned(_ index: Int, in clause: Range<Int>) -> Bool {
        (clause.lowerBound..<index).contains {
            OutcomeWords.isSubmitting(text, at: $0) || ["sẽ", "để"].contains(text[$0])
        }
    }

    private func day(in clause: Range<Int>, near index: Int) -> CivilDate? {
        let inside = days.filter { clause.contains($0.place) }
        return (inside.first { $0.place > index } ?? inside.last)?.date
    }

    /// "Hội thảo khoa học về chợ được tổ chức ngày …": what was held opens the clause.
    private func event(before index: Int, in clause: Range<Int>) -> ProductKind? {
        guard text[index] == "tổ", text[index + 1] == "chức",
            let first = (clause.lowerBound..<index).prefix(3).lazy.compactMap({ place in
                ProductKind.words.match(in: text, at: place)?.meaning
            }).first
        else { return nil }
        return first == .event ? first : nil
    }

    private func product(after index: Int, in clause: Range<Int>) -> ProductKind? {
        for place in index..<clause.upperBound where !isCited[place] {
            if let (kind, _) = ProductKind.words.match(in: text, at: place) { return kind }
        }
        return nil
    }
}
