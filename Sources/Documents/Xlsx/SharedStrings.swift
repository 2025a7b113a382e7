/// Reads `sharedStrings.xml`: the texts that cells refer to by their place. Runs of a rich text are joined, readings
/// for pronunciation left out.
final class SharedStringsReader: PartReader {
    private(set) var strings: [String] = []
    private let meter: Meter
    private var value: [UInt8] = []
    private var isInText = false

    init(meter: Meter) {
        self.meter = meter
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) -> Course {
        guard name.namespace == .sheet else { return .enter }
        if name.is("si") { value.removeAll(keepingCapacity: true) }
        if name.is("t") { isInText = true }
        return name.is("rPh") ? .skip : .enter
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInText { value.append(contentsOf: bytes) }
    }

    override func end(_ name: XMLName) {
        guard name.namespace == .sheet else { return }
        if name.is("t") { isInText = false }
        if name.is("si") {
            meter.keep(value.count + 32)
            strings.append(CellText.text(of: value))
        }
    }
}

/// Texts of cells as they are meant.
enum CellText {
    /// `_xHHHH_` stands for a character that XML cannot hold or that was escaped (ECMA-376 part 1, 22.9.2.19); any
    /// line break becomes `\n`.
    static func text(of bytes: [UInt8]) -> String {
        guard bytes.contains(where: { $0 == 0x5F || $0 == 0x0D }) else { return String(decoding: bytes, as: UTF8.self) }
        let units = Array(String(decoding: bytes, as: UTF8.self).utf16)
        var decoded: [UInt16] = []
        var index = 0
        while index < units.count {
            if let unit = escaped(units[index...]) {
                decoded.append(unit)
                index += 7
            } else {
                decoded.append(units[index])
                index += 1
            }
        }
        return String(decoding: withPlainBreaks(decoded), as: UTF16.self)
    }

    private static func escaped(_ units: ArraySlice<UInt16>) -> UInt16? {
        guard units.count >= 7, let first = units.first, first == 0x5F else { return nil }
        let units = Array(units.prefix(7))
        guard units[1] == 0x78, units[6] == 0x5F else { return nil }
        var value: UInt16 = 0
        for unit in units[2..<6] {
            guard let scalar = UnicodeScalar(unit), let digit = Character(scalar).hexDigitValue else { return nil }
            value = value << 4 | UInt16(digit)
        }
        return value
    }

    private static func withPlainBreaks(_ units: [UInt16]) -> [UInt16] {
        var result: [UInt16] = []
        for (index, unit) in units.enumerated() {
            if unit != 0x0D {
                result.append(unit)
            } else if index + 1 == units.count || units[index + 1] != 0x0A {
                result.append(0x0A)
            }
        }
        return result
    }
}
