import CZip

/// A zip archive of the given parts, as bytes.
func zip(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { return [] }
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil) else { return [] }
    let copies = parts.map { part in
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(part.bytes.count, 1))
        _ = copy.initialize(from: part.bytes)
        return copy
    }
    for (part, copy) in zip(parts, copies) {
        let source = zip_source_buffer(archive, copy.baseAddress, UInt64(part.bytes.count), 0)
        zip_file_add(archive, part.name, source, UInt32(ZIP_FL_OVERWRITE))
    }
    guard zip_close(archive) == 0 else { return [] }
    for copy in copies { copy.deallocate() }
    zip_source_open(target)
    defer { zip_source_close(target) }
    zip_source_seek(target, 0, fromEnd)
    let size = Int(zip_source_tell(target))
    zip_source_seek(target, 0, fromStart)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = Int(max(0, zip_source_read(target, buffer.baseAddress, UInt64(size))))
    }
}

func zip(_ parts: [String: String]) -> [UInt8] {
    zip(parts.sorted { $0.key < $1.key }.map { (name: $0.key, bytes: Array($0.value.utf8)) })
}

/// `SEEK_SET` of the C library.
private let fromStart: Int32 = 0
/// `SEEK_END`.
private let fromEnd: Int32 = 2
