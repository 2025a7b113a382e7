import ArgumentParser
import CommandLine
import Domain
import Glibc
import NIOCore
import UseCases
import Web

/// `giamsat serve [--host 127.0.0.1] [--port 8057] [--public]`: the site, until Ctrl-C.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Mở trang theo dõi trên máy này, hoặc trang công khai.")

    @OptionGroup var options: ServeOptions

    func run() async throws {
        let workspace = try await options.database.open()
        let options = options
        let server = SiteServer(
            workspace, for: options.isPublic ? .everyone : .staff, host: options.host, port: options.port,
            build: Self.build)
        do {
            try await server.run { port in options.sayReady(onPort: port) }
        } catch let error as IOError {
            guard let obstacle = Self.obstacle(error) else { throw error }
            throw options.refuse(obstacle)
        } catch is SocketAddressError {
            throw options.refuse(.noSuchHost)
        }
        try await workspace.close()
    }

    private static func obstacle(_ error: IOError) -> ServeOptions.Obstacle? {
        switch error.errnoCode {
        case EADDRINUSE: .portInUse
        case EACCES: .portForbidden
        case EADDRNOTAVAIL: .noSuchHost
        default: nil
        }
    }

    /// Size and time of the program's file: another build has another.
    private static var build: String {
        var status = stat()
        guard stat("/proc/self/exe", &status) == 0 else { return "" }
        return "\(status.st_size)-\(status.st_mtim.tv_sec)-\(status.st_mtim.tv_nsec)"
    }
}
