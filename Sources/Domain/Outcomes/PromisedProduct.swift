import Basics

/// One product that a row promises, by its deliverable or, without one, by its title.
package struct PromisedProduct: Hashable, Sendable {
    /// One of these is enough: "Nghị quyết/Quyết định".
    package let kinds: [ProductKind]
    /// How many of them; one where no number is told.
    package let count: Int
    /// Handing it in is all that is promised: "Trình Quốc hội dự thảo Luật", "Hồ sơ đề nghị …".
    package let isSubmission: Bool
    package let words: String

    package init(kinds: [ProductKind], count: Int = 1, isSubmission: Bool = false, words: String) {
        self.kinds = kinds
        self.count = count
        self.isSubmission = isSubmission || kinds.allSatisfy(\.isHandedIn)
        self.words = words
    }
}

extension PromisedProduct {
    /// The first two words behind the number, "phòng thí" of "05 phòng thí nghiệm"; nil where no number is told.
    var noun: [String]? {
        let text = TextTokens(words)
        guard let number = text.tokens.indices.first(where: { text.number(at: $0) == count }),
            text.isWord(at: number + 1)
        else { return nil }
        return (number + 1...number + 2).prefix { text.isWord(at: $0) }.map { text[$0] }
    }

    /// All that a row promises; `other` where no word names a known kind.
    package static func promised(deliverable: String?, title: String) -> [PromisedProduct] {
        if let deliverable, !deliverable.singleSpaced.isEmpty, StatedStatus(words: deliverable) == nil,
            !DeadlineReader.isDeadlineWords(deliverable)
        {
            let text = TextTokens(deliverable)
            let named = PromiseReader(text).products
            if !named.isEmpty, named.contains(where: { $0.kinds != [.other] }) { return named }
            // "Hoàn thành, khai thác sử dụng": the title names the thing.
            if !useWords.matches(in: text, at: 0) {
                return [
                    PromisedProduct(kinds: [.other], count: named.first?.count ?? 1, words: text.text.singleSpaced)
                ]
            }
        }
        return [inTitle(title)]
    }

    private static let useWords = PhraseTable(of: [
        "hoàn thành", "khai thác", "đưa vào", "vận hành", "sử dụng", "triển khai", "tổ chức triển khai", "hoàn thiện",
    ])

    /// The first product that the title does not merely refer to.
    private static func inTitle(_ title: String) -> PromisedProduct {
        let text = TextTokens(title)
        let cited = CitedWords.mask(of: text)
        var submits: Int?
        var index = 0
        while index < min(text.count, 60) {
            if OutcomeWords.isSubmitting(text, at: index), submits == nil { submits = index }
            if !cited[index], let (kind, length) = ProductKind.words.match(in: text, at: index),
                OutcomeWords.titleReferences.match(in: text, endingBefore: index, within: 3) == nil
            {
                let isSubmission = submits.map { !issuesBetween(text, $0..<index) } ?? false
                return PromisedProduct(
                    kinds: [kind],
                    count: max(count(text, before: index), items(text, from: index, of: kind) { !cited[$0] }),
                    isSubmission: isSubmission, words: String(text.written(index..<index + length)).singleSpaced)
            }
            index += 1
        }
        return PromisedProduct(kinds: [.other], isSubmission: submits == 0, words: text.text.singleSpaced)
    }

    /// "trình Chính phủ ban hành Nghị định" promises the decree; "trình Chính phủ dự thảo Nghị định" only to submit.
    private static func issuesBetween(_ text: TextTokens, _ range: Range<Int>) -> Bool {
        range.contains { OutcomeWords.issuing.matches(in: text, at: $0) }
    }

    /// "(i) Nghị định …; (ii) Nghị định …": how many items of a list begin with the product, the first among them.
    private static func items(
        _ text: TextTokens, from first: Int, of kind: ProductKind, where isOwn: (Int) -> Bool
    ) -> Int {
        guard beginsItem(text, at: first) else { return 1 }
        return (first..<text.count).count { index in
            isOwn(index) && ProductKind.words.match(in: text, at: index)?.meaning == kind && beginsItem(text, at: index)
        }
    }

    /// Behind "(i)", "(2)", "b)" or a dash that begins a line, at most with "trình Chính phủ" between.
    private static func beginsItem(_ text: TextTokens, at index: Int) -> Bool {
        var place = index - 1
        while place >= 0, index - place < 5, text.isWord(at: place), itemWords.contains(text[place]) { place -= 1 }
        if text[place] == ")" { return text[place - 2] == "(" || text.tokens[max(0, place - 1)].startsLine }
        return text[place] == "-" && (text.tokens[place].startsLine || [";", "."].contains(text[place - 1]))
    }

    private static let itemWords: Set<String> = ["trình", "chính", "phủ", "thủ", "tướng", "ban", "hành", "xây", "dựng"]

    /// "02 Nghị định"; one where none is told.
    static func count(_ text: TextTokens, before index: Int) -> Int {
        guard let number = text.number(at: index - 1), (2...200).contains(number), !text.isGlued(at: index) else {
            return 1
        }
        return number
    }
}

/// Takes a deliverable apart at its commas, strokes and *và*.
private struct PromiseReader {
    private(set) var products: [PromisedProduct] = []

    init(_ text: TextTokens) {
        var start = 0
        var joint = ""
        while start < text.count {
            let end = (start..<text.count).first { Self.parts(text, at: $0) } ?? text.count
            if end > start {
                add(Self.product(text, start..<end), joinedBy: joint)
                // What follows a verb belongs to this product: "Quyết định ban hành cơ chế, chính sách".
                if (start + 1..<end).contains(where: { Self.governs(text, at: $0) }) { return }
            }
            joint = text[end]
            start = end + 1
        }
    }

    private static func parts(_ text: TextTokens, at index: Int) -> Bool {
        [",", ";", "/", "và", "hoặc", "+"].contains(text[index]) || (text[index] == "." && !text.isGlued(at: index + 1))
    }

    private static func governs(_ text: TextTokens, at index: Int) -> Bool {
        guard text[index - 1] != "được" && text[index - 1] != "quyền" else { return false }
        return ["về", "để", "phục", "nhằm", "quy"].contains(text[index])
            || OutcomeWords.issuing.matches(in: text, at: index)
    }

    /// The product word among the first words of one part; other promises stay as `other`.
    private static func product(_ text: TextTokens, _ range: Range<Int>) -> PromisedProduct {
        let words = String(text.written(range)).singleSpaced
        let submits = range.contains { OutcomeWords.isSubmitting(text, at: $0) }
        // "Dự án Luật trình Quốc hội"; "Luật được trình Quốc hội thông qua" promises the law.
        let isSubmission = submits && !range.contains { OutcomeWords.issuing.matches(in: text, at: $0) }
        let reach = range.lowerBound..<min(range.upperBound, range.lowerBound + (isSubmission ? 8 : 4))
        for index in reach {
            if let (kind, _) = ProductKind.words.match(in: text, at: index) {
                let count = PromisedProduct.count(text, before: index)
                return PromisedProduct(kinds: [kind], count: count, isSubmission: isSubmission, words: words)
            }
        }
        let first = text.number(at: range.lowerBound) == nil ? range.lowerBound : range.lowerBound + 1
        return PromisedProduct(
            kinds: [.other], count: PromisedProduct.count(text, before: first), isSubmission: isSubmission,
            words: words)
    }

    private mutating func add(_ product: PromisedProduct, joinedBy joint: String) {
        if joint == "/" || joint == "hoặc", let last = products.last, product.kinds != [.other] {
            products[products.count - 1] = PromisedProduct(
                kinds: last.kinds + product.kinds, count: last.count, isSubmission: last.isSubmission,
                words: "\(last.words)/\(product.words)")
        } else if product.kinds == [.other], joint != ";", let last = products.last, last.kinds != [.other] {
            // "Nền tảng số kết nối, liên thông": goes on about the product before.
            return
        } else if product.kinds.contains(where: \.isLegalInstrument)
            || !products.contains(where: { $0.kinds == product.kinds })
        {
            products.append(product)
        }
    }
}
