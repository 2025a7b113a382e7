import FoundationEssentials
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
        let folder: String
        private let port: Int
        private let binaries: String

        /// Makes a cluster in a new folder and starts it on a free port of the loopback.
        init() throws {
            binaries = try Self.findBinaries()
            port = try Self.freePort()
            folder = "/tmp/giamsat-postgres-\(getpid())-\(port)"
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o711])
            try Self.watch(folder: folder)
            if geteuid() == 0 { try run(["/bin/chown", "postgres", folder]) }
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
            try run([
                "\(binaries)/psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--command", text,
                address(of: "postgres"),
            ])
        }

        private func start() throws {
            let options =
                "-c port=\(port) -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200"
            try asServer(
                "\(binaries)/pg_ctl", "-D", "\(folder)/data", "-w", "-l", "\(folder)/data/log", "-o", options, "start")
        }
    }
}
