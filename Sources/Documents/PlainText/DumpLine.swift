/// A line of a text dump of a document with tables.
enum DumpLine {
    case blank
    /// Behind a tab: a cell, or its first line. The tab is taken off.
    case cell(Substring)
    case plain(Substring)

    init(_ line: Substring) {
        if line.utf8.first == UInt8(ascii: "\t") {
            self = .cell(Substring(line.utf8.dropFirst()))
        } else if let first = line.utf8.first, (0x21...0x7E).contains(first) {
            self = .plain(line)
        } else {
            self = line.allSatisfy(\.isWhitespace) ? .blank : .plain(line)
        }
    }

    var isBlank: Bool {
        if case .blank = self { true } else { false }
    }

    var cell: Substring? {
        if case .cell(let text) = self { text } else { nil }
    }
}

/// What the first words of a line or the whole of a cell number: `12.`, `IV`, `(3)`, `b)`.
struct RowLabel: Equatable {
    /// Nil for Roman numerals and letters.
    let number: Int?
    let hasStop: Bool

    /// Nil where the text is more, or else, than a label.
    init?(_ text: some StringProtocol) {
        guard text.utf8.count <= 24 else { return nil }
        let words = text.drop(while: \.isWhitespace)
        let end = words.lastIndex { !$0.isWhitespace }.map { words.index(after: $0) } ?? words.startIndex
        let core = words[..<end].drop { $0 == "(" }
        let body = core.prefix { $0 != "." && $0 != ")" }
        let stop = core[body.endIndex...]
        guard !body.isEmpty, body.utf8.count <= 6, stop.count <= 1 else { return nil }
        hasStop = !stop.isEmpty
        number = body.utf8.count <= 4 ? Int(body) : nil
        guard number == nil else { return }
        let isRoman = body.allSatisfy { "IVXL".contains($0) }
        let isLetter = body.count == 1 && body.allSatisfy(\.isLetter)
        guard isRoman || isLetter else { return nil }
    }

    /// The label before the first blank of a line.
    static func leading(_ line: some StringProtocol) -> RowLabel? {
        let words = line.drop(while: \.isWhitespace)
        let first = words.prefix { !$0.isWhitespace }
        guard first.count < words.count, let label = RowLabel(first), label.hasStop else { return nil }
        return label
    }
}
