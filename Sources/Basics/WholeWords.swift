extension String {
    /// The place of whole words in a text, its first or its last; letter by letter, so lower both before.
    ///
    /// Compared as bytes: both must be in one canonical form.
    package func range(ofWords words: String, backwards: Bool = false) -> Range<String.Index>? {
        var text = self
        var words = words
        let offsets: Range<Int>? = text.withUTF8 { text in
            words.withUTF8 { words in Self.place(of: words, in: text, backwards: backwards) }
        }
        guard let offsets else { return nil }
        return utf8.index(
            startIndex, offsetBy: offsets.lowerBound)..<utf8.index(
                startIndex, offsetBy: offsets.upperBound)
    }

    private static func place(
        of words: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, backwards: Bool
    ) -> Range<Int>? {
        guard let first = words.first, words.count <= text.count else { return nil }
        var found: Range<Int>?
        for start in 0...(text.count - words.count) where text[start] == first {
            var length = 1
            while length < words.count, text[start + length] == words[length] { length += 1 }
            guard length == words.count, isBoundary(text, at: start), isBoundary(text, at: start + length) else {
                continue
            }
            found = start..<(start + length)
            if !backwards { return found }
        }
        return found
    }

    /// Whether no letter stands on one of the two sides. Letters beyond ASCII begin with these bytes in Vietnamese.
    private static func isBoundary(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset > 0, offset < text.count else { return true }
        return !isOfLetter(text[offset - 1], before: offset, in: text) || !isLeadingLetter(text, at: offset)
    }

    private static func isLeadingLetter(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        letter(in: text, from: offset)
    }

    private static func isOfLetter(_ byte: UInt8, before offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = offset - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        return letter(in: text, from: start)
    }

    /// Whether the scalar that begins at an offset is a letter.
    private static func letter(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        let byte = text[start]
        if byte < 0x80 { return (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
        var end = start + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        let scalar = String(decoding: text[start..<end], as: UTF8.self).unicodeScalars.first
        return scalar?.properties.isAlphabetic ?? false
    }
}
