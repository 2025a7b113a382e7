import FoundationEssentials

/// Bytes as text, since the common subset of the engines has no column for them: base64.
enum PackedBytes {
    static func pack(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    /// Nil for text that is no base64.
    static func unpack(_ text: String) -> [UInt8]? { Data(base64Encoded: text).map { [UInt8]($0) } }
}
