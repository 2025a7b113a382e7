internal import CXlsxWriter

/// A file that only this program knows of and that is gone with the value.
struct TemporaryFile: ~Copyable {
    let path: String

    init() throws(WorkbookWriter.Failure) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/giamsat-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw WorkbookWriter.Failure(reason: "mkstemp") }
        fclose(fdopen(descriptor, "w"))
        path = template.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { String(cString: $0) } ?? ""
        }
    }

    deinit {
        _ = path.withCString { remove($0) }
    }

    func contents() throws(WorkbookWriter.Failure) -> [UInt8] {
        guard let file = path.withCString({ fopen($0, "rb") }) else {
            throw WorkbookWriter.Failure(reason: "fopen")
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: buffer[..<count])
        }
    }
}
