import Basics
import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import UseCases

/// | Method | Path | Who | Use case |
/// | --- | --- | --- | --- |
/// | GET | `/api/v1/tasks` | everyone | `Edition.select` |
/// | GET | `/api/v1/tasks/NV-123` | everyone | `Edition.select`, `SelectionFile` |
/// | GET | `/api/v1/obligations` | everyone | `Edition.select` |
/// | GET | `/api/v1/agencies` and the other kinds of open data | everyone, doubts staff | `OpenData` |
/// | GET | `/api/v1/openapi.json` | everyone | none |
struct APIRoutes {
    let pages: Pages

    func add(to router: Router<SiteContext>) {
        let description = APIDescription(audience: pages.audience).json
        router.get(RouterPath(APIPath.description.rawValue)) { _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-cache"],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: description)))
        }
        for listsObligations in [false, true] {
            let path: APIPath = listsObligations ? .obligations : .tasks
            get(path.rawValue, on: router) { edition, query in
                var asked = try TaskQuery(reading: query, for: edition.audience, allowsEmptyRange: true)
                try query.refuseUnknown(besides: TaskQuery.filterNames + APIPage.names)
                asked.listsObligations = listsObligations
                let selection = try edition.select(
                    asked.filter, by: asked.order, keepingObligations: listsObligations)
                return SelectionFile(edition, selection, listsObligations: listsObligations).objects
            }
        }
        router.get(RouterPath("\(APIPath.tasks.rawValue)/:id")) { request, context in
            try await oneTask(request, context.parameters.get("id") ?? "")
        }
        for kind in OpenData.kinds(for: pages.audience) where kind != .tasks && kind != .obligations {
            get("\(APIPath.root)/\(kind.rawValue)", on: router) { edition, query in
                try query.refuseUnknown(besides: APIPage.names)
                return try OpenData(edition).objects(kind)
            }
        }
    }

    /// A list, page by page.
    private func get(
        _ path: String, on router: Router<SiteContext>,
        _ objects: @escaping @Sendable (Edition, AddressQuery) throws -> [ExportValue]
    ) {
        router.get(RouterPath(path)) { request, _ in
            let query = AddressQuery(request.uri.query)
            try query.refuseEmpty()
            let asked = try APIPage(query)
            let edition = try await pages.browsing(
                asOf: asked.day, knownAt: asked.revision, for: pages.audience)
            return respond(to: request, edition, asked.body(of: try objects(edition, query), in: edition))
        }
    }

    private func oneTask(_ request: Request, _ id: String) async throws -> Response {
        let query = AddressQuery(request.uri.query)
        try query.refuseUnknown(besides: Array(TimeParameter.all))
        try query.refuseEmpty()
        let times = try TimesAsked(query)
        let edition = try await pages.browsing(asOf: times.day, knownAt: times.revision, for: pages.audience)
        guard let number = Identifier<Assignment>(shown: id) else { throw Refusal.notFound(what: id) }
        let selection = try edition.select(TaskFilter(), by: .number)
        let found = SelectionFile(edition, selection, listsObligations: false).object(of: number)
        guard let found else { throw Refusal.notFound(what: id) }
        return respond(to: request, edition, found)
    }

    private func respond(to request: Request, _ edition: Edition, _ body: ExportValue) -> Response {
        let bytes = body.json
        let tag = "\"\(Fingerprint(bytes).text)\""
        guard request.headers[.ifNoneMatch]?.contains(tag) != true else {
            return Response(status: .notModified, headers: [.eTag: tag, .cacheControl: "no-cache"])
        }
        return Response(
            status: .ok, headers: [.contentType: "application/json", .eTag: tag, .cacheControl: "no-cache"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

/// Which part of a list is asked for. The cursor holds the day and revision of the first page, so that a list is read to
/// its end as it stood when reading began.
struct APIPage {
    let day: CivilDate?
    let revision: Identifier<Revision>?
    private let start: Int
    private let limit: Int

    static let names = ["as-of", "known-at", "cursor", "limit"]
    static let greatestLimit = 500

    /// - Throws: `Refusal.invalid`, `Refusal.notFound` for a cursor that leads nowhere.
    init(_ query: AddressQuery) throws(Refusal) {
        let times = try TimesAsked(query)
        limit =
            try query.choice("limit") { text in
                Int(text).flatMap { (1...Self.greatestLimit).contains($0) ? $0 : nil }
            } ?? 100
        guard let text = query["cursor"] else {
            (day, revision, start) = (times.day, times.revision, 0)
            return
        }
        // A cursor is opaque: one that leads nowhere is not malformed, it is not there.
        guard let cursor = Self.read(text) else { throw .notFound(what: "cursor") }
        (day, revision, start) = cursor
    }

    private static func read(_ text: String) -> (CivilDate, Identifier<Revision>, Int)? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let day = CivilDate(iso: String(parts[0])), let revision = Int32(parts[1]),
            revision >= 0,
            let start = Int(parts[2]), (0...100_000_000).contains(start)
        else { return nil }
        return (day, Identifier(revision), start)
    }

    func body(of objects: [ExportValue], in edition: Edition) -> ExportValue {
        let from = min(start, objects.count)
        let to = min(objects.count, from + limit)
        let next = to < objects.count ? "\(edition.day.iso).\(edition.register.revision.number).\(to)" : nil
        return .object([
            .init("asOf", .text(edition.day.iso)), .init("revision", .integer(Int(edition.register.revision.number))),
            .init("total", .integer(objects.count)), .init("items", .list(Array(objects[from..<to]))),
            .init("next", ExportValue(next)),
        ])
    }
}

extension AddressQuery {
    /// - Throws: `Refusal.invalid` with the parameters that are there without a value.
    func refuseEmpty() throws(Refusal) {
        let empty = parameters.filter(\.value.isEmpty)
        guard empty.isEmpty else { throw .invalid(empty.map { FieldProblem(field: $0.name, code: "empty") }) }
    }

    /// - Throws: `Refusal.invalid` with the names that nothing is known of.
    func refuseUnknown(besides names: [String]) throws(Refusal) {
        let unknown = self.names(besides: names)
        guard unknown.isEmpty else {
            throw .invalid(unknown.map { FieldProblem(field: $0, code: "unknownParameter") })
        }
    }
}
