internal import CZlib

/// Writes a zip archive part by part, each deflated as it comes, so that no part need stand in memory whole.
///
/// Equal parts give equal bytes: every part bears the first moment that zip knows, and nothing of the machine.
struct ZipWriter: ~Copyable {
    private(set) var bytes: [UInt8] = []
    private var entries: [Entry] = []
    /// At a place of its own: the library remembers where it stands.
    private let stream: UnsafeMutablePointer<z_stream>
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)

    private struct Entry {
        let name: [UInt8]
        let offset: Int
        var checksum: UInt = 0
        var size = 0
        var packedSize = 0
    }

    /// 1 January 1980, 0:00.
    private static let moment: [UInt8] = [0, 0, 0x21, 0]

    init() throws(WritingFailure) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let status = deflateInit2_(
            stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { throw WritingFailure(reason: "deflateInit2") }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// A part from its beginning to its end.
    mutating func add(_ name: String, _ content: [UInt8]) throws(WritingFailure) {
        open(name)
        try write(content)
        try close()
    }

    // MARK: A part in pieces

    mutating func open(_ name: String) {
        let entry = Entry(name: Array(name.utf8), offset: bytes.count)
        entries.append(entry)
        // Checksum and sizes are put in when the part is closed.
        bytes += [0x50, 0x4B, 0x03, 0x04, 20, 0] + Self.head(of: entry) + [0, 0] + entry.name
    }

    mutating func write(_ content: [UInt8]) throws(WritingFailure) {
        guard !content.isEmpty else { return }
        let last = entries.count - 1
        entries[last].size += content.count
        entries[last].checksum = content.withUnsafeBufferPointer {
            crc32(entries[last].checksum, $0.baseAddress, UInt32($0.count))
        }
        try deflate(content, Z_NO_FLUSH)
    }

    mutating func close() throws(WritingFailure) {
        try deflate([], Z_FINISH)
        deflateReset(stream)
        let entry = entries[entries.count - 1]
        let start = entry.offset + 14
        bytes.replaceSubrange(start..<(start + 12), with: Self.sums(of: entry))
    }

    private mutating func deflate(_ content: [UInt8], _ flush: Int32) throws(WritingFailure) {
        var content = content
        let last = entries.count - 1
        var status = Z_OK
        var written: [UInt8] = []
        content.withUnsafeMutableBufferPointer { input in
            stream.pointee.next_in = input.baseAddress
            stream.pointee.avail_in = UInt32(input.count)
            repeat {
                let count = buffer.withUnsafeMutableBufferPointer { output in
                    stream.pointee.next_out = output.baseAddress
                    stream.pointee.avail_out = UInt32(output.count)
                    status = CZlib.deflate(stream, flush)
                    return output.count - Int(stream.pointee.avail_out)
                }
                written += buffer[..<count]
            } while stream.pointee.avail_out == 0 && status != Z_STREAM_ERROR
            stream.pointee.next_in = nil
        }
        guard status == (flush == Z_FINISH ? Z_STREAM_END : Z_OK) else { throw WritingFailure(reason: "deflate") }
        entries[last].packedSize += written.count
        bytes += written
    }

    // MARK: The end

    /// The archive with its directory.
    consuming func finish() -> [UInt8] {
        let start = bytes.count
        for entry in entries {
            bytes += [0x50, 0x4B, 0x01, 0x02, 20, 0, 20, 0] + Self.head(of: entry)
            bytes += [UInt8](repeating: 0, count: 12) + Self.little(entry.offset, 4) + entry.name
        }
        let size = bytes.count - start
        bytes += [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
        bytes += Self.little(entries.count, 2) + Self.little(entries.count, 2)
        bytes += Self.little(size, 4) + Self.little(start, 4) + [0, 0]
        return bytes
    }

    /// What stands alike before a part and in the directory: flags (names in UTF-8), method, moment, sums, name's length.
    private static func head(of entry: Entry) -> [UInt8] {
        [0, 0x08, 8, 0] + moment + sums(of: entry) + little(entry.name.count, 2)
    }

    private static func sums(of entry: Entry) -> [UInt8] {
        little(Int(entry.checksum), 4) + little(entry.packedSize, 4) + little(entry.size, 4)
    }

    private static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
