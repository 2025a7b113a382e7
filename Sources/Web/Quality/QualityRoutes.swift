import Basics
import Domain
import Hummingbird
import UseCases

/// | Method | Path | Who | Use case |
/// | --- | --- | --- | --- |
/// | GET | `/chat-luong` | claims everyone, doubts staff | `DoubtSelection` |
struct QualityRoutes {
    let pages: Pages

    func add(to router: Router<SiteContext>) {
        pages.get("/chat-luong", on: router, place: { _ in .quality }) { call in
            var query = QualityQuery()
            query.filter.category = try call.query.choice("category") { FlagCategory(rawValue: $0) }
            query.filter.severity = try call.query.choice("severity") { Flag.Severity(rawValue: $0) }
            query.filter.task = try call.query.choice("task") { Identifier(shown: $0) }
            query.filter.source = call.query["source"]
            query.verdict = try call.query.choice("verdict") { Claim.Verdict(rawValue: $0) }
            query.page = try call.query.page()
            query.claimPage = try call.query.page("claim-page")
            return QualityPage(page: call.page, query: query, selection: DoubtSelection(call.edition, query.filter))
        }
    }
}

/// What the address of the doubts and claims asks.
struct QualityQuery: Hashable {
    var filter = DoubtSelection.Filter()
    var verdict: Claim.Verdict?
    var page = 1
    var claimPage = 1

    var parameters: [SitePath.Parameter] {
        let values: [(String, String?)] = [
            ("category", filter.category?.rawValue), ("severity", filter.severity?.rawValue),
            ("task", filter.task?.shown), ("source", filter.source), ("verdict", verdict?.rawValue),
            ("page", page > 1 ? String(page) : nil), ("claim-page", claimPage > 1 ? String(claimPage) : nil),
        ]
        return values.compactMap { name, value in value.map { .init(name: name, value: $0) } }
    }

    func with(_ change: (inout QualityQuery) -> Void) -> QualityQuery {
        var query = self
        query.page = 1
        query.claimPage = 1
        change(&query)
        return query
    }
}

extension PageContext {
    func doubts(_ query: QualityQuery) -> SitePath {
        path(.quality, query.parameters, fragment: QualityPage.doubtsFragment)
    }

    func claims(_ verdict: Claim.Verdict?, _ number: Int = 1) -> SitePath {
        var query = QualityQuery()
        query.verdict = verdict
        query.claimPage = number
        return path(.quality, query.parameters, fragment: QualityPage.claimsFragment)
    }
}
