/// A paragraph while it is read: its words so far and what its properties say.
struct OpenParagraph {
    /// What the properties name; the style and the list decide what is not named.
    struct Properties {
        var style: String?
        var list: Int?
        var level: Int?
        var outlineLevel: Int?
        /// Its end is deleted, so it goes on in the next paragraph once changes are accepted.
        var isEndDeleted = false
        var isEndHidden = false
    }

    var properties = Properties()
    var notes: [String] = []
    /// The blocks of text boxes anchored in it, which follow it.
    var anchored: [Block] = []
    private var bytes: [UInt8] = []
    /// Nil as long as no word of it is hidden.
    private var visibleBytes: [UInt8]?

    var isEmpty: Bool { bytes.isEmpty && notes.isEmpty && anchored.isEmpty }
    var isWhollyHidden: Bool { visibleBytes?.isEmpty ?? false }
    var text: String { String(decoding: bytes, as: UTF8.self) }
    var visibleText: String { String(decoding: visibleBytes ?? bytes, as: UTF8.self) }
    var size: Int { bytes.count + (visibleBytes?.count ?? 0) }

    /// White space of the XML's own lines is a blank in print.
    mutating func append(words: UnsafeBufferPointer<UInt8>, isHidden: Bool) {
        guard words.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
            return append(words, isHidden: isHidden)
        }
        append(words.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, isHidden: isHidden)
    }

    mutating func append(_ text: StaticString, isHidden: Bool) {
        text.withUTF8Buffer { append($0, isHidden: isHidden) }
    }

    private mutating func append(_ more: some Collection<UInt8>, isHidden: Bool) {
        if isHidden && visibleBytes == nil { visibleBytes = bytes }
        bytes.append(contentsOf: more)
        if !isHidden { visibleBytes?.append(contentsOf: more) }
    }
}
