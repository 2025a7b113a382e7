import Basics
import Hummingbird
import UseCases

/// | Method | Path | Who | Use case |
/// | --- | --- | --- | --- |
/// | GET | `/tra-cuu?q=` | everyone | `SearchResults` |
struct SearchRoutes {
    let pages: Pages

    func add(to router: Router<SiteContext>) {
        pages.get("/tra-cuu", on: router, place: { _ in .search }) { call in
            let typed = call.query["q"] ?? ""
            guard typed.count <= 200 else { throw Refusal.invalid([FieldProblem(field: "q", code: "tooLong")]) }
            return SearchPage(
                page: call.page, typed: typed, results: SearchWords(typed).map { SearchResults($0, in: call.edition) })
        }
    }
}
