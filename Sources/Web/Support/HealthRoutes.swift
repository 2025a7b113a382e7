import HTTPTypes
import Hummingbird
import NIOCore
import UseCases

/// | Method | Path | Who | Use case |
/// | --- | --- | --- | --- |
/// | GET | `/health` | everyone | `CheckHealth` |
struct HealthRoutes {
    let checkHealth: CheckHealth

    func add(to router: Router<SiteContext>) {
        router.get("/health") { [checkHealth] _, _ in
            do {
                _ = try await checkHealth()
                return Self.response("ok", .ok)
            } catch {
                return Self.response("unavailable", .serviceUnavailable)
            }
        }
    }

    private static func response(_ status: String, _ code: HTTPResponse.Status) -> Response {
        Response(
            status: code, headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: "{\"status\":\"\(status)\"}")))
    }
}

/// | Method | Path | Who | Use case |
/// | --- | --- | --- | --- |
/// | GET | `/_/site-….css` and the like | everyone | `Asset` |
struct AssetRoutes {
    func add(to router: Router<SiteContext>) {
        for asset in Asset.all {
            router.get(RouterPath(asset.path)) { _, _ in asset.response }
        }
        router.get("/favicon.ico") { _, _ in Asset.icon.response }
    }
}
