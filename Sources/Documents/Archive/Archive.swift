internal import CZip

/// A zip archive in memory, read part by part. The names of its parts are keys, never paths.
struct Archive: ~Copyable {
    let meter: Meter
    private let handle: OpaquePointer
    private let indexes: [String: UInt64]

    /// The bytes must outlive the archive.
    init(_ bytes: UnsafeRawBufferPointer, limits: Limits) throws(UnreadableDocument) {
        var problem = zip_error_t()
        zip_error_init(&problem)
        defer { zip_error_fini(&problem) }
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &problem) else {
            throw .damagedArchive
        }
        guard let handle = zip_open_from_source(source, ZIP_RDONLY, &problem) else {
            zip_source_free(source)
            throw .damagedArchive
        }
        do throws(UnreadableDocument) {
            indexes = try Self.indexes(of: handle, limits: limits)
        } catch {
            zip_discard(handle)
            throw error
        }
        self.handle = handle
        meter = Meter(limits: limits, fileSize: bytes.count)
    }

    deinit {
        zip_discard(handle)
    }

    private static func indexes(
        of handle: OpaquePointer, limits: Limits
    ) throws(UnreadableDocument) -> [String: UInt64] {
        let count = zip_get_num_entries(handle, 0)
        guard count <= limits.entries else { throw .tooLarge(.entries(limits.entries)) }
        var indexes: [String: UInt64] = [:]
        for index in 0..<UInt64(max(0, count)) {
            guard let name = zip_get_name(handle, index, 0) else { continue }
            // Of two by one name the later one was put in to replace the other.
            indexes[Self.key(String(cString: name))] = index
        }
        return indexes
    }

    /// Part names count without regard to case (ECMA-376 part 2, 6.2.2.3); some writers put `\` for `/`.
    private static func key(_ name: String) -> String {
        var bytes: [UInt8] = []
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): bytes.append(UInt8(ascii: "/"))
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
    }

    func contains(_ part: String) -> Bool {
        indexes[Self.key(part)] != nil
    }

    func open(_ part: String) throws(UnreadableDocument) -> ArchivePart {
        guard let index = indexes[Self.key(part)] else { throw .missingPart(part) }
        guard let file = zip_fopen_index(handle, index, 0) else {
            let code = zip_error_code_zip(zip_get_error(handle))
            throw code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD ? .encrypted : .damagedArchive
        }
        return ArchivePart(file: file, meter: meter)
    }
}

/// One part of an archive, unzipped as it is read.
struct ArchivePart: ~Copyable {
    fileprivate let file: OpaquePointer
    fileprivate let meter: Meter

    deinit {
        zip_fclose(file)
    }

    /// How many bytes were put into the buffer; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(UnreadableDocument) -> Int {
        let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
        guard count >= 0 else { throw .damagedArchive }
        try meter.unzip(count)
        return count
    }
}
