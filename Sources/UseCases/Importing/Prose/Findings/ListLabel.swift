import Basics

/// The label that stands before an item of a list: "(i)", "a)", "1.", "-", "+", "•".
struct ListLabel: Equatable {
    enum Kind: Equatable {
        case mark
        /// 2 of "2." and "1.2."; the first number of a deeper label is its parent.
        case number(Int, parent: Int?)
        case letter
    }

    let kind: Kind
    /// The words behind it.
    let rest: String

    /// Nil where the text begins with its words.
    init?(_ text: String) {
        let text = text.singleSpaced
        guard let first = text.first else { return nil }
        if "-–—+•*●▪◦·".contains(first) {
            let rest = text.dropFirst().drop { $0 == " " || $0 == first }
            guard !rest.isEmpty, rest.first?.isNumber != true || text.dropFirst().first == " " else { return nil }
            (kind, self.rest) = (.mark, String(rest))
            return
        }
        if first == "(" {
            guard let close = text.firstIndex(of: ")"), let kind = Self.kind(of: text[..<close].dropFirst()) else {
                return nil
            }
            (self.kind, rest) = (kind, String(text[text.index(after: close)...]).singleSpaced)
            return
        }
        let label = text.prefix { $0.isLetter || $0.isNumber || $0 == "." }
        let closing = text.dropFirst(label.count).first
        let isClosed = closing == ")" || closing == "/" && label.count == 1 || label.last == "."
        guard isClosed, !label.isEmpty, label.count <= 7, let kind = Self.kind(of: label) else { return nil }
        let rest = text.dropFirst(label.count + (label.last == "." ? 0 : 1))
        // "1.000 điểm", "31/12" and "Th.S" are no labels.
        guard rest.first == " " || closing == ")" else { return nil }
        if label.last == ".", case .letter = kind, label.count > 2 { return nil }
        (self.kind, self.rest) = (kind, String(rest).singleSpaced)
    }

    private static func kind(of label: Substring) -> Kind? {
        let parts = label.split(separator: ".")
        guard let last = parts.last, parts.count <= 3 else { return nil }
        if let number = Int(last), parts.allSatisfy({ Int($0) != nil }), number < 1000 {
            return .number(number, parent: parts.count > 1 ? Int(parts[parts.count - 2]) : nil)
        }
        guard parts.count == 1 else { return nil }
        if last.count == 1, last.first?.isLowercase == true { return .letter }
        return RomanNumeral.value(of: last.uppercased()) != nil && last == last.lowercased() ? .letter : nil
    }
}

extension String {
    /// Without the labels in front, white space folded.
    var withoutListLabels: String {
        var text = singleSpaced
        while let label = ListLabel(text), !label.rest.isEmpty { text = label.rest }
        return text
    }
}
