import Hummingbird
import UseCases

/// | Method | Path | Who | Use case |
/// | --- | --- | --- | --- |
/// | GET | `/chi-so` | everyone | `Edition.rateTables` |
struct IndicatorRoutes {
    let pages: Pages

    func add(to router: Router<SiteContext>) {
        pages.get("/chi-so", on: router, place: { _ in .indicators }) { call in
            IndicatorPage(
                page: call.page, tables: call.edition.rateTables(),
                table: try call.query.choice("table") { text in Int(text).flatMap { (1...99).contains($0) ? $0 : nil }
                },
                outcome: try call.query.choice("outcome") { RateOutcome(rawValue: $0) })
        }
    }
}

extension PageContext {
    /// The rows of one table of rates, by its place among them; nil asks for all of its rows.
    func rates(_ index: Int, _ outcome: RateOutcome?) -> SitePath {
        let query = [SitePath.Parameter(name: "table", value: String(index + 1))]
        return path(
            .indicators, query + (outcome.map { [.init(name: "outcome", value: $0.rawValue)] } ?? []),
            fragment: IndicatorPage.fragment(index))
    }
}
