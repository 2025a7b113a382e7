import Basics
import Domain

/// The terms of a title: pairs of neighbouring telling words, numbers and symbols of documents. Marks and tones are
/// left out, known short forms opened, words that only join others skipped.
struct SimilarityTerms {
    /// Each once, in the order of the text, with the words that they stand for.
    private(set) var terms: [Term] = []
    /// How many telling words the title has.
    private(set) var wordCount = 0
    private let text: TextTokens

    struct Term: Hashable {
        let form: String
        /// The tokens of the text that it covers.
        let tokens: Range<Int>
        /// It names a law, or a document by its number.
        var isLaw = false
    }

    init(_ title: String) {
        text = TextTokens(title)
        read()
    }

    /// The words of the text from the first to the last of these tokens.
    func written(_ tokens: Range<Int>) -> String { String(text.written(tokens)).singleSpaced }

    private mutating func read() {
        var seen: Set<String> = []
        var last: (form: String, token: Int)?
        func unique(_ form: String, _ tokens: Range<Int>, isLaw: Bool = false, into terms: inout [Term]) {
            if seen.insert(form).inserted { terms.append(Term(form: form, tokens: tokens, isLaw: isLaw)) }
        }
        var index = 0
        let skipped = skipped()
        while index < text.count {
            if skipped.contains(index) {
                (last, index) = (nil, index + 1)
                continue
            }
            if let (opened, length) = Self.shortForms.match(in: text, at: index) {
                for part in opened {
                    if let before = last { unique("\(before.form) \(part)", before.token..<index + length, into: &terms) }
                    last = (part, index)
                    wordCount += 1
                }
                index += length
                continue
            }
            let token = text.tokens[index]
            defer { index += 1 }
            switch token.kind {
            case .mark:
                // Marks inside a sentence part what stands on their sides, but for a stroke or a dash inside a symbol.
                if !(token.isGlued && text.isGlued(at: index + 1)) { last = nil }
            case .number:
                let symbol = symbol(at: index)
                unique(symbol.form, index..<symbol.end, isLaw: symbol.form.contains { $0.isLetter }, into: &terms)
                if symbol.end > index + 1 {
                    index = symbol.end - 1
                    last = nil
                } else {
                    if let before = last { unique("\(before.form) \(token.form)", before.token..<index + 1, into: &terms) }
                    last = (token.form, index)
                }
            case .word:
                let form = token.form.searchKey
                if Self.joining.contains(token.form) { continue }
                if let before = last { unique("\(before.form) \(form)", before.token..<index + 1, into: &terms) }
                if token.form == "luật", let law = law(at: index) {
                    unique(law, index..<index + 3, isLaw: true, into: &terms)
                }
                last = (form, index)
                wordCount += 1
            }
        }
        // A title of one word has no pairs.
        if terms.isEmpty, let last { terms = [Term(form: last.form, tokens: last.token..<last.token + 1)] }
    }

    /// "Luật Giao dịch điện tử": the first two words of its name.
    private func law(at index: Int) -> String? {
        guard text.isWord(at: index + 1), text.isWord(at: index + 2),
            text.written(index + 1..<index + 2).first?.isUppercase == true
        else { return nil }
        return "luật \(text[index + 1].searchKey) \(text[index + 2].searchKey)"
    }

    /// Titles of documents that are only cited, and sentences that tell whom to report to: they name other work.
    private func skipped() -> Set<Int> {
        var skipped: Set<Int> = []
        var start = 0
        for index in 0...text.count {
            guard index == text.count || text[index] == ";" || (text[index] == "." && !text.isGlued(at: index + 1))
                || text.tokens[index].startsLine
            else { continue }
            if start > 0, Self.reporting.matches(in: text, at: start) { skipped.formUnion(start..<index) }
            start = index < text.count && text.tokens[index].startsLine ? index : index + 1
        }
        guard text.tokens.contains(where: { $0.form == "/" }) else { return skipped }
        for citation in DocumentReader.citations(in: text.text) {
            guard let title = citation.reference.title, let range = text.text.range(of: title, from: citation.range.upperBound)
            else { continue }
            skipped.formUnion(text.tokens.indices.filter { range.overlaps(text.tokens[$0].range) })
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
        "là", "được", "bị", "có", "ở", "do", "bởi", "như", "này", "đó", "việc", "sự", "nhằm", "hoặc", "thì", "mà", "vào",
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

extension String {
    /// The first place of a text from an index on, letter by letter.
    fileprivate func range(of part: String, from start: String.Index) -> Range<String.Index>? {
        guard let first = part.first else { return nil }
        var place = start
        while place < endIndex {
            if self[place] == first, self[place...].hasPrefix(part) {
                return place..<index(place, offsetBy: part.count)
            }
            place = index(after: place)
        }
        return nil
    }
}
