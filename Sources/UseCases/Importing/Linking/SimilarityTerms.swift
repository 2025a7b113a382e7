import Basics
import Domain

/// The terms of a title: telling words and pairs of neighbours, numbers and symbols of documents. Marks and tones are
/// left out, known short forms opened, words that only join others skipped.
struct SimilarityTerms {
    /// Each once, in the order of the text, with the words that they stand for.
    private(set) var terms: [Term] = []
    /// The telling words in their order.
    private(set) var words: [Word] = []
    private let text: TextTokens

    struct Term: Hashable {
        enum Kind: Hashable {
            case pair
            /// A word by itself, which tells little unless it is rare.
            case single
            /// It names a law, or a document by its number.
            case law
        }

        let form: String
        /// The tokens of the text that it covers.
        let tokens: Range<Int>
        let kind: Kind
    }

    init(_ title: String) {
        text = TextTokens(title)
        read()
    }

    /// A telling word, and whether it goes on from the one before without a mark between.
    struct Word {
        let form: String
        let token: Int
        let goesOn: Bool
    }

    private mutating func read() {
        readWords()
        var seen: Set<String> = []
        var last: Word?
        for word in words {
            if let last, word.goesOn {
                add("\(last.form) \(word.form)", last.token..<word.token + 1, .pair, &seen)
            }
            let isSymbol = word.form.contains("/")
            add(word.form, word.token..<word.token + 1, isSymbol ? .law : .single, &seen)
            if word.form == "luat", text[word.token] == "luật", let law = law(at: word.token) {
                add(law, word.token..<word.token + 3, .law, &seen)
            }
            last = word
        }
    }

    private mutating func add(_ form: String, _ tokens: Range<Int>, _ kind: Term.Kind, _ seen: inout Set<String>) {
        if seen.insert(form).inserted { terms.append(Term(form: form, tokens: tokens, kind: kind)) }
    }

    private mutating func readWords() {
        var index = 0
        var goesOn = false
        let skipped = skipped()
        while index < text.count {
            if skipped.contains(index) {
                (goesOn, index) = (false, index + 1)
            } else if let (opened, length) = Self.shortForms.match(in: text, at: index) {
                for part in opened {
                    words.append(Word(form: part, token: index, goesOn: goesOn))
                    goesOn = true
                }
                index += length
            } else if text.tokens[index].kind == .mark {
                // A mark inside a sentence parts what stands on its sides.
                (goesOn, index) = (false, index + 1)
            } else if text.tokens[index].kind == .number {
                let symbol = symbol(at: index)
                words.append(Word(form: symbol.form, token: index, goesOn: goesOn))
                (goesOn, index) = (symbol.end == index + 1, symbol.end)
            } else {
                if !Self.joining.contains(text[index]) {
                    words.append(Word(form: text.tokens[index].form.searchKey, token: index, goesOn: goesOn))
                    goesOn = true
                }
                index += 1
            }
        }
    }

    /// Stretches of words that another title has too, each at least two long, by the places of their first and last word.
    func runs(in other: (String) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in words.indices.dropFirst() {
            guard words[index].goesOn, other("\(words[index - 1].form) \(words[index].form)") else { continue }
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index - 1..<index + 1)
            }
        }
        return runs
    }

    /// The words of the text from the first to the last of these.
    func written(_ run: Range<Int>) -> String {
        guard let first = run.first, let last = run.last else { return "" }
        return String(text.written(words[first].token..<words[last].token + 1)).singleSpaced
    }

    /// "Luật Giao dịch điện tử": the first two or three words of its name.
    private func law(at index: Int) -> String? {
        guard text.isWord(at: index + 1), text.isWord(at: index + 2),
            text.written(index + 1..<index + 2).first?.isUppercase == true
        else { return nil }
        let words = (index + 1...index + 3).prefix { text.isWord(at: $0) }
        return "luật \(words.map { text[$0].searchKey }.joined(separator: " "))"
    }

    /// Titles of documents that are only cited, and sentences that tell whom to report to: they name other work.
    private func skipped() -> Set<Int> {
        var skipped: Set<Int> = []
        var start = 0
        for index in 0...text.count {
            guard
                index == text.count || text[index] == ";" || (text[index] == "." && !text.isGlued(at: index + 1))
                    || text.tokens[index].startsLine
            else { continue }
            if start > 0, Self.reporting.matches(in: text, at: start) { skipped.formUnion(start..<index) }
            start = index < text.count && text.tokens[index].startsLine ? index : index + 1
        }
        guard text.tokens.contains(where: { $0.form == "/" }) else { return skipped }
        for citation in DocumentReader.citations(in: text.text) {
            guard let title = citation.titleRange else { continue }
            skipped.formUnion(text.tokens.indices.filter { title.overlaps(text.tokens[$0].range) })
        }
        return skipped
    }

    /// "193/2025/QH15", "57-NQ/TW", "30/6/2025": a number with all that is glued to it by strokes and dashes.
    private func symbol(at index: Int) -> (form: String, end: Int) {
        var end = index + 1
        var form = text[index].drop { $0 == "0" }.isEmpty ? text[index] : String(text[index].drop { $0 == "0" })
        while text[end] == "/" || text[end] == "-", text.isGlued(at: end), text.isGlued(at: end + 1),
            end + 1 < text.count, text.tokens[end + 1].kind != .mark
        {
            form += "/\(text[end + 1].searchKey)"
            end += 2
            while end < text.count, text.isGlued(at: end), text.tokens[end].kind != .mark {
                form += text[end].searchKey
                end += 1
            }
        }
        return (form, end)
    }

    /// How a sentence begins that asks for a report.
    private static let reporting = PhraseTable(of: [
        "báo cáo", "định kỳ", "gửi", "kết quả gửi", "hằng tháng báo cáo", "hàng tháng báo cáo", "báo cáo kết quả",
    ])

    /// Words that only join others.
    private static let joining: Set<String> = [
        "và", "của", "về", "cho", "để", "các", "những", "một", "số", "trong", "tại", "trên", "theo", "với", "từ", "đến",
        "là", "được", "bị", "có", "ở", "do", "bởi", "như", "này", "đó", "việc", "sự", "nhằm", "hoặc", "thì", "mà",
        "vào",
        "ra", "khi", "bằng", "cùng", "đối", "qua", "gồm", "bao",
    ]

    /// Short forms that documents use beside the full words.
    private static let shortForms = PhraseTable<[String]>(
        [
            ("csdl", "co so du lieu"), ("csdlqg", "co so du lieu quoc gia"), ("kh&cn", "khoa hoc cong nghe"),
            ("khcn", "khoa hoc cong nghe"), ("kh,cn", "khoa hoc cong nghe"), ("đmst", "doi moi sang tao"),
            ("cđs", "chuyen doi so"), ("tthc", "thu tuc hanh chinh"), ("dvc", "dich vu cong"),
            ("dvctt", "dich vu cong truc tuyen"), ("dvcqg", "dich vu cong quoc gia"), ("httt", "he thong thong tin"),
            ("cntt", "cong nghe thong tin"), ("attt", "an toan thong tin"), ("ai", "tri tue nhan tao"),
            ("cnc", "cong nghe cao"), ("ubnd", "uy ban nhan dan"), ("hđnd", "hoi dong nhan dan"),
            ("kt-xh", "kinh te xa hoi"), ("nsnn", "ngan sach nha nuoc"), ("bhyt", "bao hiem y te"),
            ("bhxh", "bao hiem xa hoi"), ("gd&đt", "giao duc dao tao"), ("tp", "thanh pho"),
            ("dn", "doanh nghiep"), ("cbcc", "can bo cong chuc"), ("tmđt", "thuong mai dien tu"),
        ].map { ($0.0, $0.1.split(separator: " ").map(String.init)) })
}
