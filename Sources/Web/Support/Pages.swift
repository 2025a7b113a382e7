import Basics
import Domain
import HTTPTypes
import Hummingbird
import Markup
import NIOCore
import UseCases

/// Answers the addresses of pages: reads day, revision and language, opens the register, lets the browser keep what it
/// has, writes the page.
struct Pages: Sendable {
    let browsing: Browsing
    let audience: Audience
    /// Tells builds of the program apart, so that a new one is not answered with pages of the old.
    let build: String

    /// One request for a page, with the register open.
    struct Call {
        let page: PageContext
        let query: AddressQuery
        let path: Parameters

        var edition: Edition { page.edition }
    }

    /// Serves a page in every language at a pattern like `/nhiem-vu/:id`.
    func get(
        _ pattern: String, on router: Router<SiteContext>, place: @escaping @Sendable (Parameters) -> SitePath.Place,
        _ make: @escaping @Sendable (Call) async throws -> any Page
    ) {
        respond(pattern, on: router, place: place) { call in
            let page = try await make(call)
            return Response.page(PageFrame(page: page, context: call.page), status: page.status)
        }
    }

    /// The same for anything that is no page: a file of the same rows.
    func respond(
        _ pattern: String, on router: Router<SiteContext>, place: @escaping @Sendable (Parameters) -> SitePath.Place,
        _ make: @escaping @Sendable (Call) async throws -> Response
    ) {
        for language in Language.allCases {
            let path = language == .vi ? pattern : pattern == "/" ? "/en" : "/en" + pattern
            router.get(RouterPath(path)) { request, context in
                let call = try await self.call(
                    request, language: language, place: place(context.parameters), parameters: context.parameters)
                let tag = entityTag(of: request, call)
                if request.headers[.ifNoneMatch]?.contains(tag) == true {
                    return Response(status: .notModified, headers: [.eTag: tag, .cacheControl: "no-cache"])
                }
                var response = try await make(call)
                if response.status == .ok {
                    response.headers[.eTag] = tag
                    response.headers[.cacheControl] = "no-cache"
                }
                return response
            }
        }
    }

    private func call(
        _ request: Request, language: Language, place: SitePath.Place, parameters: Parameters
    ) async throws -> Call {
        let query = AddressQuery(request.uri.query)
        let times = try TimesAsked(query)
        let edition = try await browsing(asOf: times.day, knownAt: times.revision, for: audience)
        let page = PageContext(
            language: language, edition: edition, place: place, ownQuery: query.without(TimeParameter.all),
            times: times.parameters)
        return Call(page: page, query: query, path: parameters)
    }

    /// For error pages: the register of today, whatever was asked; nil when it cannot be read.
    func context(for request: Request) async -> PageContext? {
        let language: Language = request.uri.path == "/en" || request.uri.path.hasPrefix("/en/") ? .en : .vi
        guard let edition = try? await browsing(for: audience) else { return nil }
        return PageContext(language: language, edition: edition, place: .overview, ownQuery: [], times: [])
    }

    /// The revision, the day and the address make the page; audience and build, too.
    private func entityTag(of request: Request, _ call: Call) -> String {
        let edition = call.edition
        let address = Fingerprint("\(build)\n\(audience)\n\(edition.today.iso)\n\(request.uri.string)").text
        return "\"\(edition.register.revision.number)-\(edition.newestRevision.number)-\(edition.day.iso)-\(address)\""
    }
}

/// Day and revision as an address asks for them.
struct TimesAsked {
    let day: CivilDate?
    let revision: Identifier<Revision>?
    let parameters: [SitePath.Parameter]

    /// - Throws: `Refusal.invalid` with the parameters that cannot be read.
    init(_ query: AddressQuery) throws(Refusal) {
        var problems: [FieldProblem] = []
        var parameters: [SitePath.Parameter] = []
        var day: CivilDate?
        if let text = query[TimeParameter.day] {
            day = CivilDate(asked: text)
            if let day {
                parameters.append(.init(name: TimeParameter.day, value: day.iso))
            } else {
                problems.append(FieldProblem(field: TimeParameter.day, code: "notADay"))
            }
        }
        var revision: Identifier<Revision>?
        if let text = query[TimeParameter.revision] {
            if let number = Int32(text), number >= 0 {
                revision = Identifier(number)
                parameters.append(.init(name: TimeParameter.revision, value: String(number)))
            } else {
                problems.append(FieldProblem(field: TimeParameter.revision, code: "notANumber"))
            }
        }
        guard problems.isEmpty else { throw .invalid(problems) }
        self.day = day
        self.revision = revision
        self.parameters = parameters
    }
}

extension CivilDate {
    /// A day as people type it: 18/7/2025 or 2025-07-18.
    init?(asked text: String) {
        let text = text.singleSpaced
        guard let day = CivilDate(vietnamese: text) ?? CivilDate(iso: text) else { return nil }
        self = day
    }
}

extension Response {
    /// A page as bytes of HTML.
    static func page(_ page: some Component, status: HTTPResponse.Status = .ok) -> Response {
        var html = HTML()
        html.add(page)
        return Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: html.bytes)))
    }

    /// A file that is kept under a name.
    static func file(_ bytes: [UInt8], type: String, named name: String) -> Response {
        var response = Response(
            status: .ok, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        response.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return response
    }
}
