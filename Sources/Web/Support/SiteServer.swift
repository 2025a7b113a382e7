package import Domain
import Hummingbird
import Logging
import NIOCore
import UnixSignals
package import UseCases

/// Serves the site until the process is told to end, and then finishes what it has begun.
package struct SiteServer: Sendable {
    private let site: Site
    private let host: String
    private let port: Int

    package init(_ workspace: Workspace, for audience: Audience, host: String, port: Int, build: String) {
        site = Site(workspace, for: audience, build: build)
        self.host = host
        self.port = port
    }

    /// - Parameter ready: told the port once requests are answered.
    package func run(ready: @escaping @Sendable (Int) -> Void) async throws {
        var logger = Logger(label: "giamsat")
        logger.logLevel = .notice
        let application = Application(
            router: site.router(), configuration: .init(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in ready(channel.localAddress?.port ?? 0) }, logger: logger)
        try await application.runService(gracefulShutdownSignals: [.sigterm, .sigint])
    }
}
