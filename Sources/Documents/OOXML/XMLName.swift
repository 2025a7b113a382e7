/// The vocabularies that Office files are written in, transitional and strict alike.
enum XMLNamespace {
    case none, word, sheet, math, compatibility, relationships, coreProperties, dublinCore, dublinCoreTerms, other

    /// By the bytes of its address.
    init(_ address: UnsafeBufferPointer<UInt8>) {
        for (known, namespace) in Self.known where areSame(known, address) {
            self = namespace
            return
        }
        self = .other
    }

    private static let known: [(StaticString, XMLNamespace)] = [
        ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", .word),
        ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", .sheet),
        ("http://purl.oclc.org/ooxml/wordprocessingml/main", .word),
        ("http://purl.oclc.org/ooxml/spreadsheetml/main", .sheet),
        ("http://schemas.openxmlformats.org/officeDocument/2006/math", .math),
        ("http://purl.oclc.org/ooxml/officeDocument/math", .math),
        ("http://schemas.openxmlformats.org/markup-compatibility/2006", .compatibility),
        ("http://schemas.openxmlformats.org/package/2006/relationships", .relationships),
        ("http://schemas.openxmlformats.org/package/2006/metadata/core-properties", .coreProperties),
        ("http://purl.org/dc/elements/1.1/", .dublinCore),
        ("http://purl.org/dc/terms/", .dublinCoreTerms),
    ]
}

/// The name of an element, valid while its event is handled.
struct XMLName {
    let namespace: XMLNamespace
    let local: UnsafeBufferPointer<UInt8>

    /// Parts address from local name; no name and no address holds it.
    static let separator = UInt8(0x0C)

    /// Expat's form: `address`, the separator, `local`; without namespace the local name alone.
    init(_ name: UnsafePointer<CChar>) {
        let bytes = UnsafeRawPointer(name).assumingMemoryBound(to: UInt8.self)
        var length = 0
        var split = -1
        while bytes[length] != 0 {
            if bytes[length] == Self.separator { split = length }
            length += 1
        }
        local = UnsafeBufferPointer(start: bytes + (split + 1), count: length - split - 1)
        namespace = split < 0 ? .none : XMLNamespace(UnsafeBufferPointer(start: bytes, count: split))
    }

    func `is`(_ word: StaticString) -> Bool {
        areSame(word, local)
    }
}

/// The element names that a reader knows, found by their bytes without making a string.
struct Vocabulary<Element: RawRepresentable & CaseIterable & Sendable>: Sendable where Element.RawValue == String {
    private let slots: [(name: [UInt8], element: Element)?]

    init() {
        let elements = Array(Element.allCases)
        var size = 16
        while size < elements.count * 4 { size *= 2 }
        var slots = [(name: [UInt8], element: Element)?](repeating: nil, count: size)
        for element in elements {
            let name = Array(element.rawValue.utf8)
            var index = name.withUnsafeBufferPointer { Self.hash($0) } & (size - 1)
            while slots[index] != nil { index = (index + 1) & (size - 1) }
            slots[index] = (name, element)
        }
        self.slots = slots
    }

    func element(_ name: UnsafeBufferPointer<UInt8>) -> Element? {
        var index = Self.hash(name) & (slots.count - 1)
        while let slot = slots[index] {
            if slot.name.count == name.count && slot.name.elementsEqual(name) { return slot.element }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int(hash ^ (hash >> 15))
    }
}
