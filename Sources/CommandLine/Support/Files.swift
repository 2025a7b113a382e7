import Glibc
import UseCases

/// Files as a command reads and writes them.
enum FileBytes {
    private static let limit = 1 << 30

    /// - Throws: `Refusal.notFound` where there is no such file, or none that can be read.
    static func read(_ path: String) throws(Refusal) -> [UInt8] {
        let descriptor = Glibc.open(path, O_RDONLY)
        guard descriptor >= 0 else { throw .notFound(what: path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) <= limit else {
            throw .notFound(what: path)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size))
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0 { throw .notFound(what: path) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// With those above it; one that is there is right.
    static func makeFolder(_ path: String) throws(Refusal) {
        var made = path.hasPrefix("/") ? "" : "."
        for name in path.split(separator: "/") {
            made += "/\(name)"
            mkdir(made, 0o755)
        }
        guard access(path, W_OK) == 0 else { throw .cannotWrite(path: path) }
    }

    /// Writes beside the path, then renames: a reader sees the old file or the whole new one.
    static func write(_ bytes: [UInt8], to path: String) throws(Refusal) {
        let partial = "\(path).part-\(getpid())"
        let descriptor = Glibc.open(partial, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else { throw .cannotWrite(path: path) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count <= 0 {
                close(descriptor)
                unlink(partial)
                throw .cannotWrite(path: path)
            }
            rest = rest.dropFirst(count)
        }
        fsync(descriptor)
        guard close(descriptor) == 0, rename(partial, path) == 0 else {
            unlink(partial)
            throw .cannotWrite(path: path)
        }
    }
}

/// Standard output in bytes.
enum StandardOutput {
    static func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }
}

extension Author {
    /// Whoever runs the command: `operator@host`.
    static var `operator`: Author { .operator(why: nil) }

    static func `operator`(why: String?) -> Author {
        var name = [CChar](repeating: 0, count: 256)
        let user = getenv("USER").map { String(cString: $0) } ?? "operator"
        guard gethostname(&name, name.count - 1) == 0 else { return Author(name: "\(user)@localhost", why: why) }
        let host = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return Author(name: "\(user)@\(host)", why: why)
    }
}
