/// XML written from top to bottom into UTF-8. Names are literals of the source, text is escaped.
struct XMLBytes {
    private(set) var bytes: [UInt8] = []

    init() {
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    }

    /// Markup as it stands.
    mutating func raw(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func number(_ number: Int) {
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Text between tags, or inside a quoted attribute. What no XML document may hold (control characters, U+FFFE,
    /// U+FFFF) is left out.
    mutating func text(_ text: some StringProtocol) {
        if text.utf8.withContiguousStorageIfAvailable({ append(escaped: $0) }) == nil {
            Array(text.utf8).withUnsafeBufferPointer { append(escaped: $0) }
        }
    }

    private mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        func isNoCharacter(_ index: Int) -> Bool {
            text[index] == 0xEF && index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
        }
        for index in text.indices {
            let byte = text[index]
            guard byte < 0x40 || byte == 0xEF else { continue }
            let instead: StaticString
            switch byte {
            case UInt8(ascii: "&"): instead = "&amp;"
            case UInt8(ascii: "<"): instead = "&lt;"
            case UInt8(ascii: ">"): instead = "&gt;"
            case UInt8(ascii: "\""): instead = "&quot;"
            case 0x09, 0x0A: continue
            case ..<0x20: instead = ""
            case 0xEF where isNoCharacter(index): instead = ""
            default: continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            raw(instead)
            start = index + (byte == 0xEF ? 3 : 1)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// What was written since the last call.
    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }
}
