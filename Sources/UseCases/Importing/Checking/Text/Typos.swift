import Basics
import Domain

/// `typo`: a word that is surely misspelt: typed twice, begun with a stray capital, or one letter away from what the
/// same document writes many times. One flag a table or paragraph.
enum Typos {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        let usage = Usage(material)
        return material.lists.compactMap { list in
            var found: [(row: Int, words: String, meant: String)] = []
            for index in list.indices {
                for cell in usage.cells[index] {
                    found += usage.typos(in: cell).map { (index, $0.words, $0.meant) }
                }
            }
            guard !found.isEmpty else { return nil }
            return .rows(
                found.map(\.row).uniqued, of: material, .typo, .low, fault: .own, at: nil,
                message: message(found.map { ($0.words, $0.meant) }), values: values(found.map { ($0.words, $0.meant) })
            )
        } + prose(material, usage)
    }

    private static func prose(_ material: Material, _ usage: Usage) -> [Doubt] {
        zip(material.outline.parts, usage.prose).flatMap { part, paragraphs in
            paragraphs.compactMap { paragraph -> Doubt? in
                let found = usage.typos(in: paragraph)
                guard !found.isEmpty else { return nil }
                return .prose(
                    .typo, .low, places: [Place(appendix: part.appendix)], message: message(found),
                    values: values(found))
            }
        }
    }

    private static func message(_ found: [(words: String, meant: String)]) -> String {
        let pairs = found.map { "“\($0.words)” (có thể là “\($0.meant)”)" }.uniqued
        return "Có thể gõ nhầm: \(pairs.listed(5))."
    }

    private static func values(_ found: [(words: String, meant: String)]) -> [Flag.Value] {
        found.prefix(5).map { Flag.Value($0.words, $0.meant) }
    }
}

/// How often a document writes words and pairs of words.
private struct Usage {
    /// The texts of each row's cells, and of each part's paragraphs.
    let cells: [[TextTokens]]
    let prose: [[TextTokens]]
    private var words: [String: Int] = [:]
    private var pairs: [String: Int] = [:]
    /// Second words by the first, first words by the second, of pairs that are written often.
    private var after: [String: [String]] = [:]
    private var before: [String: [String]] = [:]

    private static let often = 15
    /// What every such document writes, so that twice is enough to know that it is meant.
    private static let everywhere: Set<String> = [
        "ban hành", "triển khai", "thực hiện", "hoàn thành", "hoàn thiện", "xây dựng", "phối hợp", "chủ trì", "cơ quan",
        "đơn vị", "địa phương", "nhiệm vụ", "kế hoạch", "báo cáo", "nghị quyết", "nghị định", "quyết định", "chỉ đạo",
        "chính phủ", "chuyển đổi", "công nghệ", "khoa học", "dữ liệu", "hệ thống", "thông tin", "nền tảng", "kết nối",
        "cung cấp", "dịch vụ", "trực tuyến", "hành chính", "thủ tục", "doanh nghiệp", "người dân", "thời hạn",
        "sản phẩm", "kết quả", "tham mưu", "đề xuất", "nghiên cứu",
    ]

    init(_ material: Material) {
        cells = material.rows.map { $0.line.cells.map { TextTokens($0.text) } }
        prose = material.outline.parts.map { $0.items.compactMap(\.paragraph).map { TextTokens($0.text) } }
        for texts in cells + prose { for text in texts { count(text) } }
        for (pair, count) in pairs.sorted(by: { $0.key < $1.key })
        where count >= Self.often || count >= 2 && Self.everywhere.contains(pair) {
            let parts = pair.split(separator: " ").map(String.init)
            guard parts.count == 2 else { continue }
            after[parts[0], default: []].append(parts[1])
            before[parts[1], default: []].append(parts[0])
        }
    }

    private mutating func count(_ tokens: TextTokens) {
        for index in tokens.tokens.indices where tokens.isWord(at: index) {
            words[tokens[index], default: 0] += 1
            if tokens.isWord(at: index + 1) { pairs["\(tokens[index]) \(tokens[index + 1])", default: 0] += 1 }
        }
    }

    func typos(in tokens: TextTokens) -> [(words: String, meant: String)] {
        var found: [(words: String, meant: String)] = []
        for index in tokens.tokens.indices where tokens.isWord(at: index) {
            let word = tokens[index]
            let written = String(tokens.written(index..<index + 1))
            if tokens.isWord(at: index + 1), tokens[index + 1] == word, Self.isDoubled(word),
                tokens.written(index..<index + 1) == tokens.written(index + 1..<index + 2)
            {
                found.append((String(tokens.written(index..<index + 2)), written))
            } else if let meant = Self.strayCapital(written) {
                found.append((written, meant))
            } else if let meant = usual(tokens, index), !Self.real.contains(meant.words.lowercased()) {
                found.append(meant)
            }
        }
        return found
    }

    /// Words of their own, a letter away from what such documents write often ("các bộ", "khoa học", "đề án").
    private static let real: Set<String> = [
        "cán bộ", "cục bộ", "nội bộ", "khóa học", "khoá học", "đa phương", "đồ án", "bộ trường", "công trường",
    ]

    /// Small words that nobody doubles; others may be doubled for their sense ("dần dần").
    private static func isDoubled(_ word: String) -> Bool {
        [
            "các", "và", "của", "những", "là", "được", "trong", "với", "cho", "theo", "tại", "khu", "một", "để", "về",
            "do", "từ", "có",
        ]
        .contains(word)
    }

    /// "TNhiệm": two capitals before small letters with marks.
    private static func strayCapital(_ word: String) -> String? {
        guard word.utf8.prefix(2).allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
        let letters = Array(word)
        guard letters.count > 4, letters[0].isUppercase, letters[1].isUppercase,
            letters.dropFirst(2).allSatisfy(\.isLowercase),
            letters.contains(where: { !$0.isASCII }), letters[0].isASCII, letters[1].isASCII
        else { return nil }
        return String(letters.dropFirst())
    }

    /// A word written once or twice, one letter or mark from the one that usually stands beside the same neighbour, and
    /// that fits the other neighbour too.
    private func usual(_ tokens: TextTokens, _ index: Int) -> (words: String, meant: String)? {
        let word = tokens[index]
        guard words[word] ?? 0 <= 2, word.count > 1, word.unicodeScalars.allSatisfy(\.properties.isAlphabetic) else {
            return nil
        }
        let written = tokens.written(index..<index + 1)
        // A name is written with a capital, and names differ by a letter.
        let begins = index == 0 || !tokens.isWord(at: index - 1)
        guard written.first?.isUppercase == false || begins || isSameLetters(word) else { return nil }
        let next = tokens.isWord(at: index + 1) ? tokens[index + 1] : nil
        let last = tokens.isWord(at: index - 1) ? tokens[index - 1] : nil
        if let next, !Self.isDoubled(next), let meant = before[next]?.first(where: { isSlip(word, $0) }),
            last.map({ pairs["\($0) \(meant)"] ?? 0 > 0 }) ?? true
        {
            return (String(tokens.written(index..<index + 2)), "\(meant) \(next)")
        }
        if let last, !Self.isDoubled(last), let meant = after[last]?.first(where: { isSlip(word, $0) }),
            next.map({ pairs["\(meant) \($0)"] ?? 0 > 0 }) ?? true
        {
            return (String(tokens.written(index - 1..<index + 1)), "\(last) \(meant)")
        }
        return nil
    }

    private func isSameLetters(_ word: String) -> Bool {
        let key = word.searchKey
        return (words.first { $0.key != word && $0.value >= Self.often && $0.key.searchKey == key }) != nil
    }

    /// One letter more, less or other; the same letters with the mark on another vowel are only another custom.
    private func isSlip(_ word: String, _ usual: String) -> Bool {
        guard word != usual, abs(word.count - usual.count) <= 1, usual.count > 1 else { return false }
        if word.decomposedLetters == usual.decomposedLetters { return false }
        let (one, other) = (Array(word), Array(usual))
        let start = zip(one, other).prefix { $0 == $1 }.count
        let end = zip(one.dropFirst(start).reversed(), other.dropFirst(start).reversed()).prefix { $0 == $1 }.count
        return max(one.count, other.count) - start - end == 1
    }
}

extension String {
    /// Letters and marks, each by itself, in no order.
    fileprivate var decomposedLetters: [UInt32] {
        flatMap { String($0).sortKey.unicodeScalars.map(\.value) }.sorted()
    }
}
