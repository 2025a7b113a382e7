/// Compares names eight bytes at a time: every element and attribute of a file passes here.
@inline(__always)
func areSame(_ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = word.utf8CodeUnitCount
    guard count == bytes.count, let start = bytes.baseAddress else { return count == bytes.count }
    return areSame(UnsafeRawPointer(word.utf8Start), UnsafeRawPointer(start), count: count)
}

@inline(__always)
func areSame(_ one: UnsafeRawPointer, _ other: UnsafeRawPointer, count: Int) -> Bool {
    var offset = 0
    while offset + 8 <= count {
        let left = one.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        guard left == other.loadUnaligned(fromByteOffset: offset, as: UInt64.self) else { return false }
        offset += 8
    }
    while offset < count {
        let left = one.load(fromByteOffset: offset, as: UInt8.self)
        guard left == other.load(fromByteOffset: offset, as: UInt8.self) else { return false }
        offset += 1
    }
    return true
}
