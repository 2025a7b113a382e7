import Basics
import Domain

/// Checks figures of a sentence against each other: parts against their sum, a share against its two numbers.
enum SumClaims {
    /// What leads from a whole to its parts.
    static let markers = ["trong đó", "gồm", "bao gồm", "cụ thể"]

    static func sums(in text: ClaimText, _ passage: Passage, besides known: [FoundClaim]) -> [FoundClaim] {
        guard let sum = sum(in: text), !known.holds(text.place(of: sum.whole)) else { return [] }
        let holds = sum.computed == sum.whole.value
        return [
            FoundClaim(
                at: text.place(of: sum.whole), in: passage, subject: "tổng số \(sum.noun)", stated: sum.whole.value,
                computed: sum.computed, verdict: holds ? .holds : .contradicted,
                why: "Các phần nêu sau cộng lại là \(ClaimWords.number(sum.computed)), "
                    + (holds ? "đúng bằng" : "khác") + " số \(ClaimWords.number(sum.whole.value)) mà nguồn nêu.")
        ]
    }

    // MARK: Shares

    /// "15/30 nhiệm vụ (50%)", "đạt 50% (15/30 nhiệm vụ)", "3 trên tổng số 34 tỉnh, chiếm 8,8%".
    static func shares(in text: ClaimText, _ passage: Passage) -> [FoundClaim] {
        var found: [FoundClaim] = []
        for (index, part) in text.figures.enumerated() {
            guard index + 1 < text.figures.count, part.figure.decimals == 0, !part.figure.isPercent else { continue }
            let whole = text.figures[index + 1]
            guard part.isPart(of: whole), whole.value > 0, whole.figure.decimals == 0, part.value <= whole.value,
                let share = share(around: index, in: text)
            else { continue }
            let computed = (part.value / whole.value * 10_000).rounded() / 100
            let holds = ClaimWords.rounds(
                part.value / whole.value * 100, to: share.value, decimals: share.figure.decimals)
            found.append(
                FoundClaim(
                    at: text.place(of: share), in: passage,
                    subject:
                        "\(shareSubject)\(part.figure.written(in: text.key))/\(whole.figure.written(in: text.key))",
                    stated: share.value, computed: computed, verdict: holds ? .holds : .contradicted,
                    why: "\(ClaimWords.number(part.value)) trên \(ClaimWords.number(whole.value)) là "
                        + "\(ClaimWords.percent(computed)), " + (holds ? "khớp với" : "khác")
                        + " \(ClaimWords.percent(share.value)) mà nguồn nêu."))
        }
        return found
    }

    private static let shareSubject = "tỷ lệ "

    /// Whether a claim is one of these shares: "tỷ lệ 15/30".
    static func isShare(_ claim: Claim) -> Bool {
        claim.subject.hasPrefix(shareSubject) && claim.subject.dropFirst(shareSubject.count).contains("/")
    }

    /// The percentage right behind the two numbers, or right before them in front of a bracket.
    private static func share(around index: Int, in text: ClaimText) -> ClaimText.Figure? {
        let whole = text.figures[index + 1]
        if index + 2 < text.figures.count, text.figures[index + 2].figure.isPercent {
            let next = text.figures[index + 2]
            let between = text.key[whole.figure.range.upperBound..<next.figure.range.lowerBound]
            if between.count <= 45, !between.contains(";"), !String(between).hasTargetWords || isTold(between) {
                return next
            }
        }
        guard index > 0, text.figures[index - 1].figure.isPercent else { return nil }
        let before = text.figures[index - 1]
        let between = text.key[before.figure.range.upperBound..<text.figures[index].figure.range.lowerBound]
        return between.contains("(") && between.count <= 6 ? before : nil
    }

    /// "…, chiếm 50%" and "(50%)" tell a share, whatever stands before.
    private static func isTold(_ text: Substring) -> Bool {
        ["chiếm", "(", "tương đương", "tương ứng"].contains { text.contains($0) }
    }

    // MARK: Sums

    /// A whole with the parts that a sentence gives of it.
    struct Sum {
        let whole: ClaimText.Figure
        let parts: [ClaimText.Figure]
        let noun: String
        /// Behind *trong đó*, which may name some of the parts only.
        let isOpen: Bool
        var computed: Double { parts.reduce(0) { $0 + $1.value } }

        /// Whether the parts are told in one way, so that they are meant to be all: "120 dịch vụ của các bộ và 84 dịch vụ của
        /// các tỉnh".
        var areParallel: Bool {
            ["của", "cấp", "thuộc", "tại", "ở", "do", "cho", "về"].contains { word in
                parts.allSatisfy { part in
                    part.after.split(separator: " ").prefix(6).contains { $0 == word }
                }
            }
        }
    }

    /// "30 văn bản, trong đó: 11 văn bản về cơ yếu; 19 văn bản có liên quan".
    static func sum(in text: ClaimText) -> Sum? {
        markers.flatMap { places(of: $0, in: text.key) }.sorted { $0.lowerBound < $1.lowerBound }.lazy
            .compactMap { sum(in: text, by: $0) }.first
    }

    /// The first places of some words; no sentence is parted more often.
    private static func places(of words: String, in text: String) -> [Range<String.Index>] {
        var places: [Range<String.Index>] = []
        var start = text.startIndex
        while places.count < 4 {
            let rest = String(text[start...])
            guard let range = rest.range(ofWords: words) else { break }
            let lower = text.index(start, offsetBy: rest.distance(from: rest.startIndex, to: range.lowerBound))
            start = text.index(lower, offsetBy: words.count)
            places.append(lower..<start)
        }
        return places
    }

    /// "Trong 46 thủ tục được kiểm tra, 29 thủ tục toàn trình và 19 thủ tục một phần": parts that exclude each other.
    static func partsOfOpening(in text: ClaimText) -> Sum? {
        guard exclusive.contains(where: { text.has($0) && text.has($1) }),
            let whole = text.figures.first(where: { figure in
                figure.isCount && ["trong", "trong số", "trong tổng số"].contains { figure.before.hasSuffix($0) }
            }), let noun = whole.firstWord
        else { return nil }
        let parts = text.figures.filter {
            $0.figure.range.lowerBound > whole.figure.range.upperBound && $0.isCount && $0.firstWord == noun
        }
        guard parts.count == 2, parts.allSatisfy({ $0.value <= whole.value }) else { return nil }
        return Sum(whole: whole, parts: parts, noun: noun, isOpen: false)
    }

    private static let exclusive = [
        ("toàn trình", "một phần"), ("đạt", "không đạt"), ("đúng hạn", "quá hạn"), ("đúng hạn", "trễ hạn"),
        ("đã", "chưa"),
    ]

    private static func sum(in text: ClaimText, by marker: Range<String.Index>) -> Sum? {
        let before = text.figures.filter { $0.figure.range.upperBound <= marker.lowerBound && $0.isCount }
        guard let last = before.last else { return nil }
        // Of "3.319 trên tổng số 3.321" the first is what is parted.
        let whole = before.count > 1 && before[before.count - 2].isPart(of: last) ? before[before.count - 2] : last
        guard let noun = whole.firstWord ?? last.firstWord,
            text.key[last.figure.range.upperBound..<marker.lowerBound].count <= 60
        else { return nil }
        let behind = text.figures.filter { $0.figure.range.lowerBound >= marker.upperBound && $0.isCount }
        let parts = behind.filter { $0.firstWord == noun && !$0.before.hasSuffix("trên tổng số") }
        guard parts.count > 1, parts.allSatisfy({ $0.value <= whole.value }) else { return nil }
        let sum = Sum(whole: whole, parts: parts, noun: noun, isOpen: text.key[marker] == "trong đó")
        let isOpen = text.key[marker.upperBound...].hasPrefix(" có ") || text.has("riêng")
        return sum.computed == whole.value || !isOpen ? sum : nil
    }
}

extension ClaimText.Figure {
    /// The first two words behind the number: what it counts.
    fileprivate var firstWord: String? {
        let words = after.split { !$0.isLetter }.prefix(1)
        guard let word = words.first, after.first?.isLetter == true else { return nil }
        let rest = after.dropFirst(word.count)
        guard rest.first == " ", let next = rest.dropFirst().split(whereSeparator: { !$0.isLetter }).first,
            rest.dropFirst().hasPrefix(next),
            ["vụ", "bản", "quan", "vị", "phương", "án", "việc", "sơ", "tục", "thống", "đề"].contains(String(next))
        else { return String(word) }
        return "\(word) \(next)"
    }
}

extension WrittenFigure {
    fileprivate func written(in text: String) -> String { String(text[range]) }
}

extension String {
    /// Words of what is aimed at, in small letters.
    var hasTargetWords: Bool {
        ["chỉ tiêu", "mục tiêu", "phấn đấu", "tối thiểu", "ít nhất", "yêu cầu", "kế hoạch"].contains {
            range(ofWords: $0) != nil
        }
    }
}
