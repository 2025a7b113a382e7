/// Turns the bytes of a text file into its lines: UTF-8, or UTF-16 where a mark at the start says so.
enum PlainTextDecoding {
    static func lines(of bytes: [UInt8], limits: Limits) throws(UnreadableDocument) -> [Substring] {
        // CR alone ends lines only where there is no other end.
        let end: UInt8 = bytes.contains(0x0A) ? 0x0A : 0x0D
        let breaks = bytes.reduce(0) { $0 + ($1 == end ? 1 : 0) }
        guard bytes.count <= limits.contentBytes / 2, breaks * lineCost <= limits.contentBytes else {
            throw .tooLarge(.content(bytes: limits.contentBytes))
        }
        let text = try text(of: bytes)
        let lines = text.utf8.split(omittingEmptySubsequences: false) { $0 == end }
        return lines.map { line in Substring(line.last == 0x0D ? line.dropLast() : line) }
    }

    /// What a line takes in memory beside its words, while it is read and as a cell.
    private static let lineCost = 160

    private static func text(of bytes: [UInt8]) throws(UnreadableDocument) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) { return try wide(bytes, high: 1) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try wide(bytes, high: 0) }
        // No text holds a zero byte or the control characters below tab.
        guard !bytes.contains(where: { $0 < 0x09 }) else { throw .unknownFormat }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        if let offset = firstFault(in: body) { throw .notUnicode(offset: offset) }
        return String(decoding: body, as: UTF8.self)
    }

    private static func wide(_ bytes: [UInt8], high: Int) throws(UnreadableDocument) -> String {
        guard bytes.count.isMultiple(of: 2) else { throw .notUnicode(offset: bytes.count) }
        let units = stride(from: 2, to: bytes.count, by: 2).map { index in
            UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func firstFault(in bytes: ArraySlice<UInt8>) -> Int? {
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        var offset = bytes.startIndex
        while true {
            switch parser.parseScalar(from: &rest) {
            case .valid(let scalar): offset += scalar.count
            case .error: return offset
            case .emptyInput: return nil
            }
        }
    }
}
