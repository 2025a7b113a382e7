import Domain
import Hummingbird
import UseCases

/// | Method | Path | Who | Use case |
/// | --- | --- | --- | --- |
/// | GET | `/co-quan` | everyone | `AgencyListing` |
/// | GET | `/co-quan/bkhcn` | everyone | `AgencyDetail` |
struct AgencyRoutes {
    let pages: Pages

    func add(to router: Router<SiteContext>) {
        pages.get("/co-quan", on: router, place: { _ in .agencies }) { call in
            AgencyListPage(
                page: call.page, listing: AgencyListing(call.edition),
                standing: try call.query.choice("standing") { Standing(rawValue: $0) })
        }
        pages.get("/co-quan/:code", on: router, place: { .agency($0.text("code")) }) { call in
            let agency = try AgencyDetail(call.path.text("code"), in: call.edition)
            var filter = TaskFilter()
            filter.agency = agency.party.slug
            let selection = agency.line == nil ? nil : try call.edition.select(filter)
            return AgencyPage(page: call.page, detail: agency, selection: selection)
        }
    }
}
