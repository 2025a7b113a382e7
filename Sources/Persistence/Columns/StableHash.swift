extension Sequence<UInt8> {
    /// A number for these bytes, the same on every machine and in every version (FNV-1a, 64 bits): not a secret one.
    var stableHash: Int64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in self { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Int64(bitPattern: hash)
    }
}
