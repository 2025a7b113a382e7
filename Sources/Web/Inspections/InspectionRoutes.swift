import Hummingbird
import UseCases

/// | Method | Path | Who | Use case |
/// | --- | --- | --- | --- |
/// | GET | `/kiem-tra?source=` | everyone | `InspectionBoard` |
struct InspectionRoutes {
    let pages: Pages

    func add(to router: Router<SiteContext>) {
        pages.get("/kiem-tra", on: router, place: { _ in .inspections }) { call in
            InspectionPage(
                page: call.page, board: try InspectionBoard(call.edition, source: call.query["source"]))
        }
    }
}
