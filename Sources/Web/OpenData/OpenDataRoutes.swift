import Basics
import Domain
import Hummingbird
import UseCases

/// | Method | Path | Who | Use case |
/// | --- | --- | --- | --- |
/// | GET | `/du-lieu-mo` | everyone | `OpenData.kinds` |
/// | GET | `/du-lieu-mo/obligations.csv` | everyone, without fields that are not theirs | `OpenData` |
struct OpenDataRoutes {
    let pages: Pages

    func add(to router: Router<SiteContext>) {
        pages.get("/du-lieu-mo", on: router, place: { _ in .openData }) { call in OpenDataPage(page: call.page) }
        for kind in OpenData.kinds(for: pages.audience) {
            for form in ExportRegister.Format.allCases {
                let name = "\(kind.rawValue).\(form.rawValue)"
                pages.respond("/du-lieu-mo/\(name)", on: router, place: { _ in .dataFile(name) }) { call in
                    .file(
                        try OpenData(call.edition).bytes(kind, as: form), type: form.mediaType,
                        named: "giamsat-\(kind.rawValue)-\(call.edition.day.iso).\(form.rawValue)")
                }
            }
        }
    }
}

extension ExportRegister.Format {
    var mediaType: String {
        switch self {
        case .json: "application/json"
        case .csv: "text/csv; charset=utf-8"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }
    }
}
