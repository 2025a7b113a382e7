import Basics
import Domain
import HTTPTypes
import Hummingbird
import UseCases

/// | Method | Path | Who | Use case |
/// | --- | --- | --- | --- |
/// | GET | `/nhiem-vu` | everyone | `Edition.select` |
/// | GET | `/nhiem-vu.csv`, `.xlsx`, `.json`, `.ics` | everyone | `SelectionFile` |
/// | GET | `/nhiem-vu/NV-123` | everyone | `ShowTask` |
struct TaskRoutes {
    let pages: Pages
    let showTask: ShowTask

    func add(to router: Router<SiteContext>) {
        pages.get("/nhiem-vu", on: router, place: { _ in .tasks }) { call in
            do {
                let query = try TaskQuery(reading: call.query, for: call.edition.audience)
                let selection = try call.edition.select(
                    query.filter, by: query.order, keepingObligations: query.listsObligations)
                return TaskListPage(
                    page: call.page, query: query, selection: selection,
                    unknown: call.query.names(besides: TaskQuery.names))
            } catch Refusal.invalid(let problems) {
                return TaskListRefused(page: call.page, problems: problems, typed: call.query)
            }
        }
        for form in SelectionFile.Form.allCases {
            pages.respond("/nhiem-vu.\(form.rawValue)", on: router, place: { _ in .tasksFile(form.rawValue) }) { call in
                let query = try TaskQuery(reading: call.query, for: call.edition.audience)
                let selection = try call.edition.select(
                    query.filter, by: query.order, keepingObligations: query.listsObligations)
                let file = SelectionFile(call.edition, selection, listsObligations: query.listsObligations)
                return .file(try file.bytes(form), type: form.mediaType, named: file.name(form))
            }
        }
        pages.get("/nhiem-vu/:id", on: router, place: Self.place) { [showTask] call in
            guard case .task(let id) = call.page.place else { throw Refusal.notFound(what: "NV") }
            return TaskPage(
                page: call.page, task: try await showTask(id, in: call.edition),
                works: call.query["works"].flatMap { TaskPage.Works(rawValue: $0) } ?? .all)
        }
    }

    @Sendable private static func place(_ parameters: Parameters) -> SitePath.Place {
        parameters.get("id").flatMap { Identifier(shown: $0) }.map { .task($0) } ?? .tasks
    }
}

extension AddressQuery {
    /// Parameters that a page does not know: they are said, not passed over in silence.
    func names(besides known: [String]) -> [String] {
        var seen = TimeParameter.all.union(known)
        return parameters.map(\.name).filter { seen.insert($0).inserted }
    }
}

extension SelectionFile.Form {
    var mediaType: String {
        switch self {
        case .csv: "text/csv; charset=utf-8"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .json: "application/json"
        case .ics: "text/calendar; charset=utf-8"
        }
    }
}
