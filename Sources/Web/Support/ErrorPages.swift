import Basics
import HTTPTypes
import Hummingbird
import Logging
import Markup
import NIOCore
import UseCases

/// Turns what went wrong into a page that says so: the one place that says what a refusal is in HTTP.
struct ErrorPages: RouterMiddleware {
    typealias Context = SiteContext

    let pages: Pages

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard request.method == .get || request.method == .head else { return refusedMethod(request, context) }
        do {
            return try await next(request, context)
        } catch {
            let status = Self.status(of: error)
            if status.code >= 500 { context.logger.error("\(error)", metadata: ["path": "\(request.uri.path)"]) }
            return await response(to: request, context, error, status)
        }
    }

    /// The site is for reading only.
    private func refusedMethod(_ request: Request, _ context: SiteContext) -> Response {
        let status = HTTPResponse.Status.methodNotAllowed
        var response =
            request.uri.path.hasPrefix(APIPath.root)
            ? APIProblem(status: status, requestID: Self.requestID(context)).response
            : Response(status: status)
        response.headers[.allow] = "GET, HEAD"
        return response
    }

    private static func requestID(_ context: SiteContext) -> String {
        context.logger[metadataKey: "hb.request.id"].map { "\($0)" } ?? "–"
    }

    private static func status(of error: any Error) -> HTTPResponse.Status {
        if let refusal = error as? Refusal { return refusal.status }
        if let error = error as? any HTTPResponseError { return error.status }
        return .internalServerError
    }

    private func response(
        to request: Request, _ context: SiteContext, _ error: any Error, _ status: HTTPResponse.Status
    ) async -> Response {
        let id = Self.requestID(context)
        if request.uri.path.hasPrefix(APIPath.root) { return APIProblem(error, status: status, requestID: id).response }
        guard status.code < 500, let page = await pages.context(for: request) else {
            return .page(FaultPage(requestID: id, isUnavailable: status == .serviceUnavailable), status: status)
        }
        if case .invalid(let problems) = error as? Refusal {
            return .page(
                PageFrame(
                    page: BadRequestPage(
                        page: page, problems: problems, query: AddressQuery(request.uri.query), requestID: id),
                    context: page), status: status)
        }
        return .page(
            PageFrame(page: NotFoundPage(page: page, asked: request.uri.path, requestID: id), context: page),
            status: status)
    }
}

extension Refusal {
    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .invalid, .unreadable, .notABackup: .badRequest
        case .conflict: .conflict
        case .rule: .unprocessableContent
        case .unavailable, .otherSchema, .notPrinted: .serviceUnavailable
        case .cannotWrite: .internalServerError
        }
    }
}

/// A fault of ours, said without asking the register anything.
struct FaultPage: Component {
    let requestID: String
    let isUnavailable: Bool

    func write(to html: inout HTML) {
        html.raw("<!doctype html>")
        html.add(.html, .lang("vi")) { html in
            html.add(DocumentHead(title: isUnavailable ? "Tạm ngừng" : "Lỗi của hệ thống"))
            html.add(.body) { html in
                html.add(.main, .class("wrap")) { html in
                    html.add(.h1, text: isUnavailable ? "Cơ sở dữ liệu chưa trả lời" : "Hệ thống gặp lỗi")
                    html.add(
                        .p,
                        text:
                            "Dữ liệu không thay đổi. Hãy tải lại trang; nếu còn lỗi, báo cho người vận hành mã dưới đây."
                    )
                    html.add(
                        .p, .lang("en"),
                        text:
                            "Something failed on our side. Nothing was changed; try again, or tell the operator this code."
                    )
                    html.add(.p, .class("note"), text: "Mã yêu cầu: \(requestID)")
                }
            }
        }
    }
}
