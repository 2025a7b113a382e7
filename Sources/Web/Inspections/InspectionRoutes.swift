import Hummingbird
import UseCases

/// | Method | Path | Who | Use case |
/// | --- | --- | --- | --- |
/// | GET | `/kiem-tra` | everyone | `Edition` |
struct InspectionRoutes {
    let pages: Pages

    func add(to router: Router<SiteContext>) {
        pages.get("/kiem-tra", on: router, place: { _ in .inspections }) { call in InspectionPage(page: call.page) }
    }
}
