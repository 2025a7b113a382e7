import Foundation

/// The forms of Vietnamese text that the register compares, searches and sorts by. The words themselves stay as written.
package enum VietnameseText {}

// MARK: - Canonical form

extension String {
    /// Unicode NFC. Text that holds no combining mark is in that form already and is given back as it is.
    package var canonical: String {
        unicodeScalars.contains { $0.isPossiblyDecomposed } ? precomposedStringWithCanonicalMapping : self
    }

    /// NFC, with every run of white space (line breaks, tabs, no-break spaces too) folded to one space, cut at both
    /// ends: the form of text in exports.
    package var singleSpaced: String {
        if isSingleSpaced { return self }
        var folded = String.UnicodeScalarView()
        var isPending = false
        for scalar in canonical.unicodeScalars {
            if scalar.isBlank {
                isPending = !folded.isEmpty
            } else {
                if isPending { folded.append(" ") }
                isPending = false
                folded.append(scalar)
            }
        }
        return String(folded)
    }

    /// Whether the text is surely in that form: most is, and is then neither taken apart nor copied. Letters of
    /// Vietnamese and its quotes, dashes and ellipsis are known; for anything rarer the answer is no.
    private var isSingleSpaced: Bool {
        var bytes = utf8.makeIterator()
        var isAfterSpace = true
        while let byte = bytes.next() {
            switch byte {
            case 0x20:
                if isAfterSpace { return false }
                isAfterSpace = true
                continue
            case 0x21...0x7E: break
            // U+0080 to U+02FF, but for U+0085 and U+00A0.
            case 0xC2: if let second = bytes.next(), second == 0x85 || second == 0xA0 { return false }
            case 0xC3...0xCB: _ = bytes.next()
            // U+1E80 to U+1EFF.
            case 0xE1:
                guard let second = bytes.next(), second == 0xBA || second == 0xBB else { return false }
                _ = bytes.next()
            // U+2010 to U+2026.
            case 0xE2:
                guard bytes.next() == 0x80, let third = bytes.next(), (0x90...0xA6).contains(third) else {
                    return false
                }
            default: return false
            }
            isAfterSpace = false
        }
        return !isAfterSpace || isEmpty
    }

    /// What two titles must share to be the same: lower case, white space folded, end marks off. Diacritics count.
    package var comparisonKey: String {
        let folded = singleSpaced
        let scalars = folded.unicodeScalars
        var end = scalars.endIndex
        while end > scalars.startIndex {
            let last = scalars.index(before: end)
            guard scalars[last].isEndMark || scalars[last] == " " else { break }
            end = last
        }
        return String(scalars[..<end]).smallLettered
    }

    /// Lower case, the same as `lowercased()`. Vietnamese has few capitals and each stands a fixed way before its small
    /// letter, so bytes are changed in place; a text with any other letter goes the long way.
    package var smallLettered: String {
        var isKnown = true
        let lowered = String(unsafeUninitializedCapacity: utf8.count) { buffer in
            var count = 0
            var lead: UInt8 = 0
            var second: UInt8 = 0
            for byte in utf8 {
                var byte = byte
                if byte < 0x80 {
                    if (0x41...0x5A).contains(byte) { byte += 0x20 }
                    lead = 0
                } else if byte >= 0xC0 {
                    (lead, second) = (byte, 0)
                } else if lead == 0xC3 {
                    // À to Þ, but for the sign of multiplication.
                    if (0x80...0x9E).contains(byte), byte != 0x97 { byte += 0x20 }
                } else if lead == 0xC4 || lead == 0xC5 || lead == 0xC6 {
                    switch (lead, byte) {
                    case (0xC4, 0x82), (0xC4, 0x90), (0xC4, 0xA8), (0xC5, 0xA8), (0xC6, 0xA0), (0xC6, 0xAF): byte += 1
                    case (0xC4, 0x83), (0xC4, 0x91), (0xC4, 0xA9), (0xC5, 0xA9), (0xC6, 0xA1), (0xC6, 0xB0): break
                    default: isKnown = false
                    }
                } else if lead == 0xE1 {
                    // Ạ to ỹ: capitals are even.
                    if second == 0 {
                        second = byte
                        if byte != 0xBA && byte != 0xBB { isKnown = false }
                    } else if second == 0xBB || byte >= 0xA0 {
                        byte |= 1
                    } else {
                        isKnown = false
                    }
                } else if lead != 0xC2 && lead != 0xE2 {
                    isKnown = false
                } else if lead == 0xE2 {
                    // Quotes, dashes and the ellipsis have no case; what follows U+2100 may.
                    if second == 0 { (second, isKnown) = (byte, isKnown && byte == 0x80) }
                }
                buffer[count] = byte
                count += 1
            }
            return count
        }
        return isKnown ? lowered : lowercased()
    }

    /// The form for searching with or without diacritics: lower case, no marks, đ as d, white space folded.
    package var searchKey: String {
        let folded = singleSpaced
        var isKnown = true
        let key = String(unsafeUninitializedCapacity: folded.utf8.count) { buffer in
            var count = 0
            for scalar in folded.unicodeScalars {
                if let letter = VietnameseText.plainLetter(scalar.value) {
                    buffer[count] = letter
                    count += 1
                } else if (0x2010...0x2026).contains(scalar.value) {
                    // Dashes, quotes and the ellipsis stay.
                    buffer[count] = 0xE2
                    buffer[count + 1] = 0x80
                    buffer[count + 2] = 0x80 | UInt8(scalar.value & 0x3F)
                    count += 3
                } else {
                    isKnown = false
                    break
                }
            }
            return count
        }
        return isKnown ? key : folded.searchKeyOfAnyLetters
    }

    /// The same for letters of any language, one by one.
    fileprivate var searchKeyOfAnyLetters: String {
        var key = String.UnicodeScalarView()
        for scalar in lowercased().unicodeScalars {
            if scalar.isASCII {
                key.append(scalar)
            } else if let base = VietnameseText.bases[scalar] {
                key.append(base)
            } else {
                for part in String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
                where !part.isCombiningMark {
                    key.append(VietnameseText.bases[part] ?? part)
                }
            }
        }
        return String(key)
    }

    /// Orders text as a Vietnamese dictionary does: letters first (a ă â b c d đ e ê …), then tones
    /// (none, huyền, hỏi, ngã, sắc, nặng). Compare the keys as strings of bytes.
    package var sortKey: String {
        var letters = String.UnicodeScalarView()
        var tones = String.UnicodeScalarView()
        for scalar in singleSpaced.lowercased().unicodeScalars {
            let (rank, tone) = VietnameseText.ranks[scalar] ?? (Self.otherRank(scalar), 0)
            for unit in rank { letters.append(unit) }
            tones.append(Unicode.Scalar(UInt8(ascii: "0") + tone))
        }
        return "\(String(letters))\u{1}\(String(tones))"
    }

    private static func otherRank(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        // Letters take the private range from "a" on (see `ranks`); what is no letter sorts by itself, before them.
        [scalar]
    }
}

extension Unicode.Scalar {
    /// White space in the sense of documents: also the no-break and zero-width kinds that word processors leave.
    package var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
            true
        default: false
        }
    }

    /// A mark that may close a title without changing what it says.
    package var isEndMark: Bool {
        switch self {
        case ".", ",", ";", ":", "…": true
        default: false
        }
    }

    fileprivate var isCombiningMark: Bool { (0x300...0x36F).contains(value) }

    /// Marks, and the few signs that canonical composition replaces by others.
    fileprivate var isPossiblyDecomposed: Bool {
        guard value >= 0x300 else { return false }
        return isCombiningMark || (0x340...0x345).contains(value) || (0x1100...0x11FF).contains(value)
            || (0x1F00...0x1FFF).contains(value) || (0x2000...0x2001).contains(value)
            || (0x2126...0x212B).contains(value) || value >= 0xAC00
    }
}

// MARK: - Alphabet

extension VietnameseText {
    /// The small letter without marks of the Latin alphabet and of Vietnamese; nil for anything else.
    package static func plainLetter(_ value: UInt32) -> UInt8? {
        let letter: UInt8
        switch value {
        case 0x41...0x5A: return UInt8(value) + 0x20
        case 0..<0x80: return UInt8(value)
        case 0xC0...0x1B0: letter = plainLatin[Int(value - 0xC0)]
        case 0x1EA0...0x1EF9: letter = plainVietnamese[Int(value - 0x1EA0)]
        default: return nil
        }
        return letter == 0 ? nil : letter
    }

    private static let plainLatin = plainLetters(0xC0...0x1B0)
    private static let plainVietnamese = plainLetters(0x1EA0...0x1EF9)

    /// 0 where the form for searching is not one letter.
    private static func plainLetters(_ values: ClosedRange<UInt32>) -> [UInt8] {
        values.map { value in
            let key = Unicode.Scalar(value).map { String($0).searchKeyOfAnyLetters } ?? ""
            return key.utf8.count == 1 ? key.utf8.first ?? 0 : 0
        }
    }
}

extension VietnameseText {
    /// The letters in their order; in each row the six tones of one letter.
    private static let alphabet: [[Unicode.Scalar]] = [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "b", "c", "d", "đ", "eèẻẽéẹ", "êềểễếệ", "f", "g", "h", "iìỉĩíị", "j", "k", "l",
        "m", "n", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "p", "q", "r", "s", "t", "uùủũúụ", "ưừửữứự", "v", "w", "x", "yỳỷỹýỵ",
        "z",
    ].map { Array($0.unicodeScalars) }

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
        "ă": "a", "â": "a", "đ": "d", "ê": "e", "ô": "o", "ơ": "o", "ư": "u",
    ]

    /// Every accented letter and the one that is typed for it.
    fileprivate static let bases: [Unicode.Scalar: Unicode.Scalar] = {
        var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
        for letter in alphabet {
            for toned in letter where !toned.isASCII || toned != letter[0] {
                bases[toned] = plain[letter[0]] ?? letter[0]
            }
        }
        for (letter, base) in plain { bases[letter] = base }
        return bases
    }()

    /// For every letter its place in the alphabet, as a scalar above all signs and digits, and its tone.
    fileprivate static let ranks: [Unicode.Scalar: (rank: [Unicode.Scalar], tone: UInt8)] = {
        var ranks: [Unicode.Scalar: (rank: [Unicode.Scalar], tone: UInt8)] = [:]
        for (index, letter) in alphabet.enumerated() {
            guard let rank = Unicode.Scalar(0xE000 + UInt32(index)) else { continue }
            for (tone, toned) in letter.enumerated() {
                ranks[toned] = ([rank], UInt8(tone))
            }
        }
        return ranks
    }()
}
