/// The attributes of an element, valid while its event is handled. Asked for by local name: no element of Office's
/// vocabularies has two of one local name that both matter.
struct XMLAttributes {
    /// Name, value, name, value … nil, as expat gives them.
    let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
        guard var pair = pairs else { return nil }
        while let key = pair[0], let value = pair[1] {
            if Self.matches(key, name) { return Self.buffer(value) }
            pair += 2
        }
        return nil
    }

    func string(_ name: StaticString) -> String? {
        bytes(name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Nil where it is absent or no whole number of at most 18 digits.
    func int(_ name: StaticString) -> Int? {
        guard let digits = bytes(name), (1...18).contains(digits.count) else { return nil }
        var number = 0
        var isNegative = false
        for (index, byte) in digits.enumerated() {
            if index == 0 && byte == UInt8(ascii: "-") {
                isNegative = true
                continue
            }
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return isNegative ? -number : number
    }

    /// A switch that is on by standing there, unless its value says off.
    func isOn(_ name: StaticString = "val") -> Bool {
        guard let value = bytes(name) else { return true }
        return !["0", "false", "off"].contains(String(decoding: value, as: UTF8.self))
    }

    private static func matches(_ key: UnsafePointer<CChar>, _ name: StaticString) -> Bool {
        let key = buffer(key)
        let length = name.utf8CodeUnitCount
        guard key.count >= length else { return false }
        let start = key.count - length
        guard start == 0 || key[start - 1] == XMLName.separator else { return false }
        return areSame(name, UnsafeBufferPointer(rebasing: key[start...]))
    }

    private static func buffer(_ text: UnsafePointer<CChar>) -> UnsafeBufferPointer<UInt8> {
        let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
        var length = 0
        while bytes[length] != 0 { length += 1 }
        return UnsafeBufferPointer(start: bytes, count: length)
    }
}
