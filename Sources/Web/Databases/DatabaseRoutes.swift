import Domain
import Hummingbird
import UseCases

/// | Method | Path | Who | Use case |
/// | --- | --- | --- | --- |
/// | GET | `/co-so-du-lieu` | everyone | `Edition.select`, `DatabaseBoard` |
struct DatabaseRoutes {
    let pages: Pages

    func add(to router: Router<SiteContext>) {
        pages.get("/co-so-du-lieu", on: router, place: { _ in .databases }) { call in
            DatabasePage(page: call.page, board: try DatabaseBoard(call.edition))
        }
    }
}
