import FoundationEssentials
import Glibc

extension PostgresCluster.Server {
    /// The newest version that Debian's packages have put in their place.
    static func findBinaries() throws -> String {
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        guard let newest = versions.compactMap(Int.init).max() else {
            throw PostgresCluster.CannotStart(reason: "no PostgreSQL in \(root): install the package postgresql")
        }
        return "\(root)/\(newest)/bin"
    }

    static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, size) == 0 ? getsockname(descriptor, address, &size) : -1
            }
        }
        guard code == 0 else { throw PostgresCluster.CannotStart(reason: "no free port") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    /// Also after `kill -9` the server must go: who is killed cannot stop it, so another process waits.
    static func watch(folder: String) throws {
        // The first line of `postmaster.pid` is the server's process; SIGINT is its fast shutdown.
        let script = """
            trap '' INT TERM HUP
            while kill -0 "$1" 2>/dev/null; do sleep 0.5; done
            server=$(head -n 1 "$2/data/postmaster.pid" 2>/dev/null) && kill -INT "$server"
            while [ -n "$server" ] && kill -0 "$server" 2>/dev/null; do sleep 0.2; done
            rm -rf "$2"
            """
        _ = try spawn(["/bin/sh", "-c", script, "watch", "\(getpid())", folder], output: "/dev/null")
    }

    /// PostgreSQL refuses to run as root.
    func asServer(_ command: String...) throws {
        try run(geteuid() == 0 ? ["/usr/sbin/runuser", "-u", "postgres", "--"] + command : command)
    }

    func run(_ command: [String]) throws {
        let output = "\(folder)/\(UUID().uuidString).log"
        defer { unlink(output) }
        let process = try Self.spawn(command, output: output)
        var status: Int32 = 0
        while waitpid(process, &status, 0) == -1, errno == EINTR {}
        guard status == 0 else {
            let said = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
            throw PostgresCluster.CannotStart(reason: "\(command.joined(separator: " ")): \(said)")
        }
    }

    /// Starts a program that has nothing open but its output. (Foundation's `Process` would take a server that goes on
    /// in the background for the program that started it, and wait for ever.)
    private static func spawn(_ command: [String], output: String) throws -> pid_t {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o644)
        posix_spawn_file_actions_adddup2(&files, 1, 2)
        // Closing what is not open is no error.
        let opened = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        for descriptor in 3...max(64, 16 + (opened.compactMap { Int32($0) }.max() ?? 0)) {
            posix_spawn_file_actions_addclose(&files, descriptor)
        }
        // In a group of its own, so that what is sent to the tests (Ctrl-C, a time limit) does not reach it.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        // From a folder that every user may enter.
        let command = ["/usr/bin/env", "--chdir=/"] + command
        var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
        defer { for word in words { free(word) } }
        words.append(nil)
        var process = pid_t()
        let code = posix_spawn(&process, command[0], &files, &attributes, words, environ)
        guard code == 0 else {
            throw PostgresCluster.CannotStart(reason: "\(command[0]): \(String(cString: strerror(code)))")
        }
        return process
    }
}
