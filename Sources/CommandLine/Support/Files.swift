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

    /// A reader sees the old file or the whole new one, and a process that ends in between leaves nothing: the file has
    /// no name until it is whole, where the disk can do that; else it is written beside the path.
    static func write(_ bytes: [UInt8], to path: String) throws(Refusal) {
        let partial = "\(path).part-\(getpid())"
        // What has no name is named through /proc.
        let nameless =
            access("/proc/self/fd", X_OK) != 0 ? -1 : Glibc.open(folder(of: path), O_WRONLY | withoutName, 0o644)
        let descriptor = nameless >= 0 ? nameless : Glibc.open(partial, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else { throw .cannotWrite(path: path) }
        var isWhole = write(bytes, to: descriptor) && fsync(descriptor) == 0
        if isWhole, nameless >= 0 {
            unlink(partial)
            isWhole = linkat(AT_FDCWD, "/proc/self/fd/\(nameless)", AT_FDCWD, partial, AT_SYMLINK_FOLLOW) == 0
        }
        guard close(descriptor) == 0, isWhole, rename(partial, path) == 0 else {
            unlink(partial)
            throw .cannotWrite(path: path)
        }
    }

    /// `O_TMPFILE`, which Swift does not import: a folder in which a file without name is made.
    private static let withoutName = 0o20_000_000 | O_DIRECTORY

    private static func folder(of path: String) -> String {
        guard let end = path.lastIndex(of: "/") else { return "." }
        return end == path.startIndex ? "/" : String(path[..<end])
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
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
