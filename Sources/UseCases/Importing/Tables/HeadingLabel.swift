import Basics

/// The label of a heading or a row: A, I, 1, 1.2, a.
struct HeadingLabel: Equatable {
    enum Kind: Equatable {
        case capital, roman
        /// 1 is depth 1, 1.2 is depth 2.
        case number(depth: Int)
        case letter
    }

    let kind: Kind
    /// Without stop, bracket and blanks: "II", "1.2", "đ".
    let text: String

    /// Reads what stands in a number column, or what Word counts: "II.", "1", "a)", "1.2.", "(3)".
    ///
    /// - Parameter before: the label that stood before it on its level; after H comes the letter I, not the number 1.
    init?(cell: String, after before: [HeadingLabel] = []) {
        var text = cell.singleSpaced.filter { $0 != " " }
        while let last = text.last, ".)/:,;".contains(last) { text.removeLast() }
        while let first = text.first, first == "(" || first == "[" { text.removeFirst() }
        guard !text.isEmpty, text.count <= 12 else { return nil }
        if text.first?.isNumber == true {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.allSatisfy({ part in !part.isEmpty && part.allSatisfy { $0.isNumber || $0.isLowercase } }),
                parts.allSatisfy({ $0.first?.isNumber == true })
            else { return nil }
            self.init(kind: .number(depth: parts.count), text: text)
        } else if let kind = Self.kind(ofLetters: text, after: before) {
            self.init(kind: kind, text: text)
        } else {
            return nil
        }
    }

    private init(kind: Kind, text: String) {
        self.kind = kind
        self.text = text
    }

    private static func kind(ofLetters text: String, after before: [HeadingLabel]) -> Kind? {
        if text.count == 1, let letter = text.first, letter.isLetter {
            if letter.isLowercase { return .letter }
            let isFollowing = before.contains { $0.kind == .capital && letters.next(after: $0.text) == text }
            if isFollowing { return .capital }
            return text == "I" || (RomanNumeral.value(of: text) != nil && before.contains { $0.kind == .roman })
                ? .roman : .capital
        }
        if RomanNumeral.value(of: text) != nil { return .roman }
        // "I.1", "II.3": a number under a Roman one.
        let parts = text.split(separator: ".")
        if parts.count > 1, RomanNumeral.value(of: String(parts[0])) != nil,
            parts.dropFirst().allSatisfy({ Int($0) != nil })
        {
            return .number(depth: parts.count)
        }
        return nil
    }

    private static let letters = LetterRow()

    /// Whether it is the one that follows in the same row of labels: 7 after 6, b after a, IV after III.
    func follows(_ other: HeadingLabel) -> Bool {
        guard kind == other.kind else { return false }
        switch kind {
        case .roman:
            return RomanNumeral.value(of: text) == RomanNumeral.value(of: other.text).map { $0 + 1 }
        case .capital, .letter:
            return Self.letters.next(after: other.text.uppercased()) == text.uppercased()
                || Self.letters.plainNext(after: other.text.uppercased()) == text.uppercased()
        case .number:
            let (mine, its) = (text.split(separator: "."), other.text.split(separator: "."))
            guard mine.dropLast() == its.dropLast(), let last = mine.last, let before = its.last else { return false }
            return Int(last) == Int(before).map { $0 + 1 }
        }
    }

    /// The letters of Vietnamese lists, which know no F, J, W, Z and have Đ.
    private struct LetterRow {
        private let row = Array("ABCDĐEGHIKLMNOPQRSTUVXY").map(String.init)

        func next(after letter: String) -> String? {
            guard let index = row.firstIndex(of: letter), index + 1 < row.count else { return nil }
            return row[index + 1]
        }

        func plainNext(after letter: String) -> String? {
            guard let scalar = letter.unicodeScalars.first, letter.unicodeScalars.count == 1, scalar.isASCII,
                let next = Unicode.Scalar(scalar.value + 1)
            else { return nil }
            return String(Character(next))
        }
    }
}

/// A label typed in front of words: "2. NHIỆM VỤ …", "a) Nhiệm vụ tháng 7/2025:", "A. Về …", "IV- Về …".
struct LabelledWords: Equatable {
    let label: HeadingLabel
    let words: String

    init?(_ text: String, after before: [HeadingLabel] = []) {
        let text = text.singleSpaced
        guard let space = text.firstIndex(of: " ") else { return nil }
        let first = String(text[..<space])
        guard let last = first.last, ".)/:-".contains(last), !first.hasPrefix("("),
            let label = HeadingLabel(cell: first.trimmedMarks, after: before)
        else { return nil }
        self.label = label
        words = String(text[text.index(after: space)...]).singleSpaced
    }
}
