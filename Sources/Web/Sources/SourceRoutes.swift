import Hummingbird
import UseCases

/// | Method | Path | Who | Use case |
/// | --- | --- | --- | --- |
/// | GET | `/nguon` | everyone | `SourceShelf` |
/// | GET | `/nguon/bkhcn-2025-07-18` | everyone; the document itself for staff | `SourceShelf.document` |
struct SourceRoutes {
    let pages: Pages
    let shelf: SourceShelf

    func add(to router: Router<SiteContext>) {
        pages.get("/nguon", on: router, place: { _ in .sources }) { [shelf] call in
            SourceListPage(
                page: call.page, volumes: try await shelf.volumes(in: call.edition),
                writes: try await shelf.writes(in: call.edition))
        }
        pages.get("/nguon/:code", on: router, place: { .source($0.text("code")) }) { [shelf] call in
            let document = try await shelf.document(call.path.text("code"), in: call.edition)
            return SourcePage(
                page: call.page, volume: document.volume, blocks: document.blocks, asked: call.query["appendix"])
        }
    }
}

extension Parameters {
    /// A part of the path as text; empty where there is none.
    func text(_ name: String) -> String {
        AddressQuery("v=\(get(name) ?? "")")["v"] ?? ""
    }
}
