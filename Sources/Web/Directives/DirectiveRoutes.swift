import Domain
import Hummingbird
import UseCases

/// | Method | Path | Who | Use case |
/// | --- | --- | --- | --- |
/// | GET | `/van-ban` | everyone | `DirectiveListing` |
/// | GET | `/van-ban/71-nq-cp` | everyone | `DirectiveListing`, `Edition.citations` |
struct DirectiveRoutes {
    let pages: Pages

    func add(to router: Router<SiteContext>) {
        pages.get("/van-ban", on: router, place: { _ in .directives }) { call in
            DirectiveListPage(page: call.page, listing: try DirectiveListing(call.edition))
        }
        pages.get("/van-ban/:slug", on: router, place: { .directive($0.text("slug")) }) { call in
            let slug = call.path.text("slug")
            guard let line = try DirectiveListing(call.edition).lines.first(where: { $0.slug == slug }) else {
                throw Refusal.notFound(what: slug)
            }
            var filter = TaskFilter()
            filter.directive = slug
            return DirectivePage(
                page: call.page, line: line, selection: try call.edition.select(filter),
                citations: call.edition.citations(of: line.entry))
        }
    }
}
