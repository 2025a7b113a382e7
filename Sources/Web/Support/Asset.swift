import HTTPTypes
import Hummingbird
import NIOCore

/// A file of ours that pages load, built into the program and named by its content, so that browsers may keep it.
struct Asset: Sendable {
    let path: String
    let type: String
    let bytes: [UInt8]

    private init(_ stem: String, _ ending: String, type: String, _ bytes: [UInt8]) {
        path = "/_/\(stem)-\(Fingerprint(bytes).text).\(ending)"
        self.type = type
        self.bytes = bytes
    }

    static let style = Asset("site", "css", type: "text/css; charset=utf-8", PackageResources.site_css)
    static let script = Asset("site", "js", type: "text/javascript; charset=utf-8", PackageResources.site_js)
    static let icon = Asset("icon", "svg", type: "image/svg+xml", PackageResources.icon_svg)

    static let all = [style, script, icon]

    var response: Response {
        Response(
            status: .ok,
            headers: [.contentType: type, .cacheControl: "public, max-age=31536000, immutable"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

/// Tells contents apart (FNV-1a, 64 bits): for names of assets and for `ETag`, not against forgery.
struct Fingerprint {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
        }
    }

    init(_ text: String) { self.init(text.utf8) }

    var text: String { String(state, radix: 16) }
}
