import Hummingbird
import UseCases

/// | Method | Path | Who | Use case |
/// | --- | --- | --- | --- |
/// | GET | `/cach-tinh` | everyone | none: the rules are the program's own |
struct MethodRoutes {
    let pages: Pages

    func add(to router: Router<SiteContext>) {
        pages.get("/cach-tinh", on: router, place: { _ in .method }) { call in MethodPage(page: call.page) }
    }
}
