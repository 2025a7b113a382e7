/// A text cut into words, numbers and marks, so that rules read words and not characters.
///
/// The text is in canonical form; ranges are ranges of `text`.
package struct TextTokens: Sendable {
    package let text: String
    package let tokens: [Token]

    package struct Token: Hashable, Sendable {
        package enum Kind: Sendable { case word, number, mark }
        package let kind: Kind
        /// Lower case, Ð read as Đ; digits and marks as they are, every dash as "-".
        package let form: String
        /// True where no white space stands before it.
        package let isGlued: Bool
        /// True where a line break stands before it.
        package let startsLine: Bool
        package let range: Range<String.Index>
    }

    package init(_ text: String) {
        var text = text.canonical
        let tokens = text.withUTF8 { bytes in
            var scanner = Scanner(bytes)
            while scanner.scanToken() {}
            return scanner.tokens
        }
        self.text = text
        let utf8 = text.utf8
        self.tokens = tokens.map { token in
            let start = utf8.index(utf8.startIndex, offsetBy: token.offsets.lowerBound)
            return Token(
                kind: token.kind, form: token.form, isGlued: token.isGlued, startsLine: token.startsLine,
                range: start..<utf8.index(start, offsetBy: token.offsets.count))
        }
    }

    package var count: Int { tokens.count }

    /// The form of the token at `index`, empty beyond the ends: rules look around without asking first.
    package subscript(index: Int) -> String {
        tokens.indices.contains(index) ? tokens[index].form : ""
    }

    /// The number at `index`, nil where none stands or it has more than nine digits.
    package func number(at index: Int) -> Int? {
        guard tokens.indices.contains(index), tokens[index].kind == .number, tokens[index].form.utf8.count < 10 else {
            return nil
        }
        return Int(tokens[index].form)
    }

    package func isGlued(at index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].isGlued
    }

    package func isWord(at index: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].kind == .word
    }

    /// The words as written, from one token to before another; empty for an empty range.
    package func written(_ range: Range<Int>) -> Substring {
        guard let first = range.first, let last = range.last, first >= 0, last < count else { return "" }
        return text[tokens[first].range.lowerBound..<tokens[last].range.upperBound]
    }
}

extension TextTokens {
    /// Goes over the bytes once: the views of a string look at each letter several times.
    private struct Scanner {
        struct Found {
            let kind: Token.Kind
            let form: String
            let isGlued: Bool
            let startsLine: Bool
            let offsets: Range<Int>
        }

        let bytes: UnsafeBufferPointer<UInt8>
        var tokens: [Found] = []
        private var position = 0
        private var isGlued = false
        private var startsLine = true

        init(_ bytes: UnsafeBufferPointer<UInt8>) {
            self.bytes = bytes
            tokens.reserveCapacity(bytes.count / 5 + 1)
        }

        mutating func scanToken() -> Bool {
            while position < bytes.count {
                let (scalar, length) = scalar(at: position)
                guard scalar.isBlank else { break }
                if scalar.isLineBreak { startsLine = true }
                isGlued = false
                position += length
            }
            guard position < bytes.count else { return false }
            let start = position
            let (first, length) = scalar(at: start)
            let kind = Token.Kind(first)
            position += length
            while kind != .mark, position < bytes.count {
                let (scalar, length) = scalar(at: position)
                guard kind.continues(with: scalar) else { break }
                position += length
            }
            tokens.append(
                Found(
                    kind: kind, form: form(start..<position, first, kind), isGlued: isGlued, startsLine: startsLine,
                    offsets: start..<position))
            (isGlued, startsLine) = (true, false)
            return true
        }

        private func form(_ offsets: Range<Int>, _ first: Unicode.Scalar, _ kind: Token.Kind) -> String {
            let written = String(decoding: UnsafeBufferPointer(rebasing: bytes[offsets]), as: UTF8.self)
            return switch kind {
            case .number: written
            case .mark: first.isDash ? "-" : written
            case .word: Self.lowered(written)
            }
        }

        private static func lowered(_ written: String) -> String {
            let scalars = written.unicodeScalars
            guard scalars.contains(where: { $0.lowered != $0 }) else { return written }
            var lowered = String.UnicodeScalarView()
            for scalar in scalars { lowered.append(scalar.lowered) }
            return String(lowered)
        }

        /// The scalar that begins at an offset, and how many bytes it takes; a string holds none but sound ones.
        private func scalar(at offset: Int) -> (Unicode.Scalar, length: Int) {
            let lead = UInt32(bytes[offset])
            if lead < 0x80 { return (Unicode.Scalar(UInt8(lead)), 1) }
            let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            var value = lead & (0x7F >> UInt32(length))
            for next in offset + 1..<offset + length { value = value << 6 | UInt32(bytes[next] & 0x3F) }
            return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
        }
    }
}

extension TextTokens.Token.Kind {
    fileprivate init(_ scalar: Unicode.Scalar) {
        self =
            switch scalar.value {
            case 0x30...0x39: .number
            case 0x41...0x5A, 0x61...0x7A: .word
            case 0..<0xC0, 0xD7, 0xF7: .mark
            case 0xC0...0x24F, 0x1E00...0x1EFF: .word
            default: scalar.properties.isAlphabetic ? .word : .mark
            }
    }

    fileprivate func continues(with scalar: Unicode.Scalar) -> Bool {
        (0x300...0x36F).contains(scalar.value) ? self == .word : Self(scalar) == self
    }
}

extension Unicode.Scalar {
    fileprivate var isLineBreak: Bool {
        switch value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Lower case, where one letter stands for one; Ð, typed for Đ, becomes đ.
    fileprivate var lowered: Unicode.Scalar {
        switch value {
        case 0x41...0x5A, 0xC0...0xCF, 0xD1...0xD6, 0xD8...0xDE: Unicode.Scalar(value + 0x20) ?? self
        case 0xD0, 0xF0: "đ"
        case 0x61...0x7A, 0xDF...0xFF: self
        // In these blocks of Latin letters the capital stands right before its small letter.
        case 0x100...0x12F, 0x14A...0x177, 0x1A0...0x1A5, 0x1EA0...0x1EFF:
            value % 2 == 0 ? Unicode.Scalar(value + 1) ?? self : self
        case 0x1AF: "ư"
        default: properties.lowercaseMapping.unicodeScalars.first ?? self
        }
    }

    /// The hyphen and the longer dashes, also the soft and the no-break one.
    fileprivate var isDash: Bool {
        switch value {
        case 0x2D, 0xAD, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: true
        default: false
        }
    }
}
