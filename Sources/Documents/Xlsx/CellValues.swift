internal import Basics

/// Turns what stands in a cell's XML into its value, by the workbook's texts and formats.
struct CellValues {
    let strings: [String]
    let styles: [CellFormat]
    let startsIn1904: Bool

    /// How the text of a cell is meant (`t`).
    enum Kind {
        case number, shared, inline, text, boolean, error, isoDate

        init(_ name: UnsafeBufferPointer<UInt8>?) {
            guard let name, let first = name.first else {
                self = .number
                return
            }
            switch (first, name.count) {
            case (UInt8(ascii: "s"), 1): self = .shared
            case (UInt8(ascii: "s"), _): self = .text
            case (UInt8(ascii: "i"), _): self = .inline
            case (UInt8(ascii: "b"), _): self = .boolean
            case (UInt8(ascii: "e"), _): self = .error
            case (UInt8(ascii: "d"), _): self = .isoDate
            default: self = .number
            }
        }
    }

    /// Nil for an empty cell and for a reference to a text that is not there.
    func cell(column: Int, kind: Kind, style: Int, _ bytes: [UInt8]) -> SheetCell? {
        switch kind {
        case .text, .inline:
            let text = CellText.text(of: bytes)
            return text.isEmpty ? nil : SheetCell(column: column, value: .text(text), shown: text)
        case .shared:
            guard let index = Self.wholeNumber(bytes), strings.indices.contains(index), !strings[index].isEmpty else {
                return nil
            }
            return SheetCell(column: column, value: .text(strings[index]), shown: strings[index])
        case .number: return number(column, styles.indices.contains(style) ? styles[style] : .number, bytes)
        case .boolean:
            guard let first = Self.trimmed(bytes).first else { return nil }
            let isTrue = first == UInt8(ascii: "1") || first == UInt8(ascii: "t") || first == UInt8(ascii: "T")
            return SheetCell(column: column, value: .boolean(isTrue), shown: isTrue ? "TRUE" : "FALSE")
        case .error:
            let text = String(decoding: bytes, as: UTF8.self)
            return text.isEmpty ? nil : SheetCell(column: column, value: .error(text), shown: text)
        case .isoDate:
            let text = String(decoding: Self.trimmed(bytes), as: UTF8.self)
            guard !text.isEmpty else { return nil }
            let day = CivilDate(iso: String(text.prefix(10)))
            return SheetCell(column: column, value: .date(text), shown: day?.vietnamese ?? text)
        }
    }

    private func number(_ column: Int, _ format: CellFormat, _ bytes: [UInt8]) -> SheetCell? {
        let trimmed = Self.trimmed(bytes)
        guard !trimmed.isEmpty else { return nil }
        guard let number = Self.number(trimmed) else {
            let text = CellText.text(of: bytes)
            return SheetCell(column: column, value: .text(text), shown: text)
        }
        switch format {
        case .number: break
        case .percentage:
            let hundredfold = (number * 100 * 1e9).rounded() / 1e9
            return SheetCell(column: column, value: .number(number), shown: NumberText.plain(hundredfold))
        case .moment(let format):
            guard let moment = SerialMoment(number, startsIn1904: startsIn1904) else { break }
            return SheetCell(column: column, value: .date(moment.iso), shown: moment.shown(as: format))
        case .elapsed:
            guard let duration = SerialMoment.duration(number) else { break }
            return SheetCell(column: column, value: .date(duration), shown: duration)
        }
        return SheetCell(column: column, value: .number(number), shown: NumberText.plain(number))
    }

    private static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
        else {
            return []
        }
        return bytes[first...last]
    }

    private static func wholeNumber(_ bytes: [UInt8]) -> Int? {
        let digits = trimmed(bytes)
        guard (1...9).contains(digits.count) else { return nil }
        var number = 0
        for byte in digits {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }

    /// Up to 15 digits and 22 places the quotient of two exact numbers is the nearest one; the rest is left to the
    /// library.
    private static func number(_ bytes: ArraySlice<UInt8>) -> Double? {
        var digits = 0
        var count = 0
        var places: Int?
        var isNegative = false
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x30...0x39:
                digits = digits &* 10 &+ Int(byte - 0x30)
                count += 1
                places = places.map { $0 + 1 }
            case UInt8(ascii: "."): places = places == nil ? 0 : 99
            case UInt8(ascii: "-") where index == 0: isNegative = true
            default: count = 99
            }
        }
        guard (1...15).contains(count), (places ?? 0) <= 22 else {
            let text = String(decoding: bytes, as: UTF8.self)
            return Double(text).flatMap { $0.isFinite ? $0 : nil }
        }
        let value = Double(digits) / powersOfTen[places ?? 0]
        return isNegative ? -value : value
    }

    private static let powersOfTen: [Double] = {
        var powers = [1.0]
        for _ in 0..<22 { powers.append((powers.last ?? 1) * 10) }
        return powers
    }()
}
