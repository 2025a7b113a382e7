import Basics
import Hummingbird
import UseCases

/// | Method | Path | Who | Use case |
/// | --- | --- | --- | --- |
/// | GET | `/` | everyone | `Overview` |
struct OverviewRoutes {
    let pages: Pages

    func add(to router: Router<SiteContext>) {
        pages.get("/", on: router, place: { _ in .overview }) { call in
            let since = try call.query.choice("since") { CivilDate(asked: $0) }
            let day = call.edition.day
            return OverviewPage(
                page: call.page,
                overview: try Overview(call.edition, since: since ?? day.endOfMonthBefore),
                rates: call.edition.rateTables())
        }
    }
}

extension CivilDate {
    /// The last day of the month before.
    var endOfMonthBefore: CivilDate { adding(days: -components.day) }
}
