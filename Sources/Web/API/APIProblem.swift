import Basics
import HTTPTypes
import Hummingbird
import NIOCore
import UseCases

/// What went wrong, for programs (RFC 9457).
struct APIProblem {
    let status: HTTPResponse.Status
    let problems: [FieldProblem]
    let requestID: String

    init(_ error: (any Error)? = nil, status: HTTPResponse.Status, requestID: String) {
        self.requestID = requestID
        if case .invalid(let problems) = error as? Refusal { self.problems = problems } else { problems = [] }
        // A name that is well formed and nobody's is not there.
        self.status = problems.contains { $0.code == "unknown" } ? .notFound : status
    }

    var response: Response {
        let body = ExportValue.object([
            .init("type", .text("about:blank")), .init("title", .text(status.reasonPhrase)),
            .init("status", .integer(status.code)), .init("requestId", .text(requestID)),
            .init(
                "errors",
                .list(
                    problems.map {
                        .object([.init("parameter", .text($0.field)), .init("code", .text($0.code))])
                    })),
        ])
        return Response(
            status: status, headers: [.contentType: "application/problem+json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body.json)))
    }
}
