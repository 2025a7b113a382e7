import Basics
import Domain

/// `arithmetic`: a number of things with the things listed behind it, and there are more or fewer: "07 Luật (Luật A;
/// Luật B)"; a number with its parts behind it, which do not add up: "214 dịch vụ, trong đó 120 … và 84 …".
enum CountDoubts {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        lists(material) + sums(material) + findings(material)
    }

    private static func sums(_ material: Material) -> [Doubt] {
        material.rows.enumerated().flatMap { index, row in
            row.line.cells.compactMap { cell -> Doubt? in
                guard let role = cell.role, told.contains(role), let wrong = wrongSum(in: cell.text) else { return nil }
                return .row(
                    index, of: material, .arithmetic, .medium, fault: .own, at: [role], message: wrong.message,
                    values: wrong.values)
            }
        }
    }

    private static let told: Set<ColumnRole> = [.title, .deliverable, .description, .result, .status, .note]

    private static func findings(_ material: Material) -> [Doubt] {
        material.findings.flatMap { finding in
            (finding.problems + finding.remedies.map(\.text)).compactMap { text in
                wrongSum(in: text).map { wrong in
                    .prose(
                        .arithmetic, .medium, rows: [finding.key],
                        places: [Place(appendix: finding.appendix, row: finding.key)], message: wrong.message,
                        values: wrong.values)
                }
            }
        }
    }

    /// The parts come near the whole, so that they are meant to be all of it, or are more.
    private static func wrongSum(in text: String) -> (message: String, values: [Flag.Value])? {
        guard text.utf8.count < 4_000, text.holdsThreeFigures else { return nil }
        for sentence in Sentences.of(text) where sentence.holdsThreeFigures {
            let words = ClaimText(sentence)
            guard let sum = SumClaims.sum(in: words) ?? SumClaims.partsOfOpening(in: words),
                sum.computed != sum.whole.value,
                sum.computed >= sum.whole.value * 0.8, !sum.isOpen || sum.areParallel, !words.hasAny(["khác", "nữ"])
            else { continue }
            let (stated, computed) = (ClaimWords.number(sum.whole.value), ClaimWords.number(sum.computed))
            return (
                "\(sentence.quoted(140)): các phần cộng lại là \(computed), khác số \(stated) được nêu.",
                [Flag.Value("stated", stated), Flag.Value("computed", computed)]
            )
        }
        return nil
    }

    private static func lists(_ material: Material) -> [Doubt] {
        material.rows.enumerated().flatMap { index, row in
            row.line.cells.compactMap { cell -> Doubt? in
                guard let wrong = wrongCount(in: cell.text) else { return nil }
                return .row(
                    index, of: material, .arithmetic, .medium, fault: .own, at: cell.role.map { [$0] } ?? [],
                    message: "Ghi \(wrong.words.quoted(60)) nhưng liệt kê \(wrong.listed).",
                    values: [Flag.Value("stated", String(wrong.stated)), Flag.Value("listed", String(wrong.listed))])
            }
        }
    }

    private static func wrongCount(in text: String) -> (words: String, stated: Int, listed: Int)? {
        let tokens = TextTokens(text)
        for index in tokens.tokens.indices {
            guard let stated = tokens.number(at: index), (2...99).contains(stated), tokens.isWord(at: index + 1),
                tokens[index - 1] != "/", tokens[index - 1] != "."
            else { continue }
            let noun = tokens[index + 1]
            guard let open = (index + 2..<index + 5).first(where: { tokens[$0] == "(" }),
                (index + 1..<open).allSatisfy(tokens.isWord(at:)), let close = close(tokens, open)
            else { continue }
            var items = [0]
            for place in open + 1..<close {
                if tokens[place] == ";" { items.append(0) } else { items[items.count - 1] += 1 }
            }
            var start = open + 1
            var begins: [String] = []
            for length in items {
                if length > 0 { begins.append(tokens[start]) }
                start += length + 1
            }
            // Only where each begins with what is counted can the list be counted surely.
            guard begins.count > 1, begins.allSatisfy({ $0 == noun }), begins.count != stated,
                !(open..<close).contains(where: { tokens[$0] == "…" || (tokens[$0] == "." && tokens[$0 + 1] == ".") })
            else { continue }
            return (String(tokens.written(index..<open)), stated, begins.count)
        }
        return nil
    }

    private static func close(_ text: TextTokens, _ open: Int) -> Int? {
        var depth = 0
        for index in open..<text.count {
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }
}

extension String {
    /// As many as a whole with its parts has.
    fileprivate var holdsThreeFigures: Bool {
        var (runs, isInside) = (0, false)
        for byte in utf8 {
            let isDigit = (0x30...0x39).contains(byte)
            if isDigit, !isInside { runs += 1 }
            isInside = isDigit
            if runs == 3 { return true }
        }
        return false
    }
}
