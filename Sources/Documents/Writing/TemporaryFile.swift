internal import CXlsxWriter

/// A file that only this program knows of: it has no name on the disk, so that nothing of it is left, however the
/// process ends.
struct TemporaryFile: ~Copyable {
    private let file: UnsafeMutablePointer<FILE>
    /// Where this process finds it.
    let path: String

    init() throws(WorkbookWriter.Failure) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/giamsat-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw WorkbookWriter.Failure(reason: "mkstemp") }
        remove(template)
        guard let file = fdopen(descriptor, "r+b") else { throw WorkbookWriter.Failure(reason: "fdopen") }
        self.file = file
        path = "/proc/self/fd/\(descriptor)"
    }

    deinit {
        fclose(file)
    }

    func contents() throws(WorkbookWriter.Failure) -> [UInt8] {
        guard fseek(file, 0, SEEK_END) == 0 else { throw WorkbookWriter.Failure(reason: "fseek") }
        let size = ftell(file)
        rewind(file)
        let bytes = [UInt8](unsafeUninitializedCapacity: max(size, 0)) { buffer, count in
            count = fread(buffer.baseAddress, 1, buffer.count, file)
        }
        guard bytes.count == size else { throw WorkbookWriter.Failure(reason: "fread") }
        return bytes
    }
}
