import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Web

extension Site {
    /// Asks the router as the server would, but without a socket.
    func get(_ address: String, ifNoneMatch tag: String? = nil, method: HTTPRequest.Method = .get) async throws
        -> Answer
    {
        var head = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: address)
        if let tag { head.headerFields[.ifNoneMatch] = tag }
        let response = try await router().buildResponder().respond(
            to: Request(head: head, body: RequestBody(buffer: ByteBuffer())),
            context: SiteContext(withoutChannel: NoChannel()))
        let body = CollectedBody()
        try await response.body.write(body)
        return Answer(status: response.status, headers: response.headers, body: String(buffer: body.buffer))
    }
}

/// What came back, with the body as text.
struct Answer {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let body: String
}

private struct NoChannel: RequestContextSource {
    let logger = Logger(label: "test")
}

/// A class, because the body consumes its writer and the test wants to read what was written.
private final class CollectedBody: ResponseBodyWriter {
    var buffer = ByteBuffer()

    func write(_ part: ByteBuffer) {
        buffer.writeImmutableBuffer(part)
    }

    func finish(_ trailingHeaders: HTTPFields?) {}
}
