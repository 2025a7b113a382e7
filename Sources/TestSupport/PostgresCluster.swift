import Foundation
import Glibc
import Synchronization

/// A PostgreSQL server for tests: made anew by the process that needs it, gone when that process ends, however it ends.
///
/// It is as durable as a real one, because `Database` refuses any other. Where it cannot be started the test fails.
package final class PostgresCluster: Sendable {
    package static let shared = PostgresCluster()

    private enum State: Sendable {
        case none
        case running(Server)
        case failed(CannotStart)
    }

    private let state = Mutex(State.none)
    private let count = Mutex(0)

    /// Lends the address of a new, empty database, and drops it afterwards.
    package func withAddress<Value>(
        encoding: String = "UTF8", _ body: (String) async throws -> Value
    ) async throws -> Value {
        let server = try start()
        let number = count.withLock { count in
            count += 1
            return count
        }
        let name = "test_\(number)"
        let locale = encoding == "UTF8" ? "C.UTF-8" : "C"
        try server.query("create database \(name) template template0 encoding '\(encoding)' locale '\(locale)'")
        defer { try? server.query("drop database \(name) with (force)") }
        return try await body(server.address(of: name))
    }

    /// Makes one setting the default of the database at an address, for connections opened from now on.
    package func set(_ setting: String, to value: String, at address: String) throws {
        let name = address.prefix { $0 != "?" }.split(separator: "/").last ?? ""
        try start().query("alter database \(name) set \(setting) = \(value)")
    }

    /// Lends the address of a server that the test has for itself and may restart.
    package static func withOwnServer(_ body: (Server) async throws -> Void) async throws {
        let server = try Server()
        defer { server.stop() }
        try await body(server)
    }

    private func start() throws -> Server {
        try state.withLock { state in
            switch state {
            case .running(let server): return server
            case .failed(let error): throw error
            case .none:
                do {
                    let server = try Server()
                    state = .running(server)
                    return server
                } catch let error as CannotStart {
                    state = .failed(error)
                    throw error
                }
            }
        }
    }

    package struct CannotStart: Error {
        package let reason: String
    }
}

extension PostgresCluster {
    /// A server with its folder. A shell process waits for the end of this process and then stops and removes both.
    package struct Server: Sendable {
        private let folder: String
        private let port: Int
        private let binaries: String

        /// Makes a cluster in a new folder and starts it on a free port of the loopback.
        init() throws {
            binaries = try Self.findBinaries()
            port = try Self.freePort()
            folder = "/tmp/giamsat-postgres-\(getpid())-\(port)"
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o711])
            try Self.watch(folder: folder, binaries: binaries)
            if geteuid() == 0 { try run("/bin/chown", "postgres", folder) }
            try asServer(
                "\(binaries)/initdb", "-D", "\(folder)/data", "--encoding=UTF8", "--locale=C.UTF-8", "--auth=trust",
                "--username=giamsat", "--no-sync")
            try start()
        }

        /// The address of a database on this server.
        package func address(of name: String) -> String {
            "postgres://giamsat:test@127.0.0.1:\(port)/\(name)"
        }

        package func restart() throws {
            stop()
            try start()
        }

        func stop() {
            try? asServer("\(binaries)/pg_ctl", "-D", "\(folder)/data", "-w", "-m", "fast", "stop")
        }

        func query(_ text: String) throws {
            try run(
                "\(binaries)/psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--command", text,
                address(of: "postgres"))
        }

        private func start() throws {
            let options =
                "-c port=\(port) -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200"
            try asServer(
                "\(binaries)/pg_ctl", "-D", "\(folder)/data", "-w", "-l", "\(folder)/data/log", "-o", options, "start")
        }
    }
}

// MARK: - Processes

extension PostgresCluster.Server {
    /// The newest version that Debian's packages have put in their place.
    private static func findBinaries() throws -> String {
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        guard let newest = versions.compactMap(Int.init).max() else {
            throw PostgresCluster.CannotStart(reason: "no PostgreSQL in \(root): install the package postgresql")
        }
        return "\(root)/\(newest)/bin"
    }

    private static func freePort() throws -> Int {
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
    private static func watch(folder: String, binaries: String) throws {
        let watcher = Process()
        watcher.executableURL = URL(filePath: "/bin/sh")
        // The server's first line of `postmaster.pid` is its process; SIGINT is its fast shutdown.
        let script = """
            trap '' INT TERM HUP
            while kill -0 "$1" 2>/dev/null; do sleep 0.5; done
            server=$(head -n 1 "$2/data/postmaster.pid" 2>/dev/null) && kill -INT "$server" && sleep 1
            while kill -0 "$server" 2>/dev/null; do sleep 0.2; done
            rm -rf "$2"
            """
        watcher.arguments = ["-c", script, "watch", "\(getpid())", folder]
        watcher.standardInput = FileHandle.nullDevice
        watcher.standardOutput = FileHandle.nullDevice
        watcher.standardError = FileHandle.nullDevice
        try watcher.run()
    }

    /// PostgreSQL refuses to run as root.
    private func asServer(_ command: String...) throws {
        try run(geteuid() == 0 ? ["/usr/sbin/runuser", "-u", "postgres", "--"] + command : command)
    }

    private func run(_ command: String...) throws {
        try run(command)
    }

    private func run(_ command: [String]) throws {
        // A file, not a pipe: the server inherits it and would keep a pipe open.
        let output = "\(folder)-\(UUID().uuidString).log"
        _ = FileManager.default.createFile(atPath: output, contents: nil)
        defer { try? FileManager.default.removeItem(atPath: output) }
        let process = Process()
        process.executableURL = URL(filePath: command[0])
        process.arguments = Array(command.dropFirst())
        process.currentDirectoryURL = URL(filePath: "/")
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = process.standardOutput
        do {
            try process.run()
        } catch {
            throw PostgresCluster.CannotStart(reason: "\(command[0]): \(error)")
        }
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let said = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
            throw PostgresCluster.CannotStart(reason: "\(command.joined(separator: " ")): \(said)")
        }
    }
}
