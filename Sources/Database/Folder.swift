import Glibc

/// The few things that this module does to files beside the engines.
enum Folder {
    /// Makes the folder that a file is to stand in, with those above it. Gives the system's reason where it cannot.
    static func make(for path: String) -> String? {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
        let folder = String(path[..<slash])
        if mkdir(folder, 0o755) == 0 || errno == EEXIST { return nil }
        guard errno == ENOENT else { return lastReason }
        if let reason = make(for: folder) { return reason }
        return mkdir(folder, 0o755) == 0 || errno == EEXIST ? nil : lastReason
    }

    /// Whether both paths lead to one file.
    static func isSame(_ one: String, _ other: String) -> Bool {
        var (first, second) = (stat(), stat())
        guard stat(one, &first) == 0, stat(other, &second) == 0 else { return false }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func remove(_ path: String) { unlink(path) }

    /// Puts a finished file in its place at once, so that a power cut leaves the old one or the new one.
    static func rename(_ path: String, to target: String) -> String? {
        guard Glibc.rename(path, target) == 0 else { return lastReason }
        let slash = target.lastIndex(of: "/")
        let folder = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
        guard descriptor >= 0 else { return lastReason }
        defer { close(descriptor) }
        return fsync(descriptor) == 0 ? nil : lastReason
    }

    private static var lastReason: String { String(cString: strerror(errno)) }
}
