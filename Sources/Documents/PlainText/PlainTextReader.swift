/// Reads a text dump.
enum PlainTextReader {
    static func blocks(of bytes: [UInt8], limits: Limits) throws(UnreadableDocument) -> [Block] { [] }
}
