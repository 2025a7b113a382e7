import Domain
import Hummingbird
import UseCases

/// | Method | Path | Who | Use case |
/// | --- | --- | --- | --- |
/// | GET | `/bao-cao` | staff | `IssuedReports` |
/// | GET | `/bao-cao/3` | staff | `IssuedReports.shown`, `CompareReports.withToday` |
/// | GET | `/bao-cao/3/bao-cao-3.docx` | staff | `IssuedReports.content` |
struct ReportRoutes {
    let pages: Pages
    let issuedReports: IssuedReports
    let compareReports: CompareReports

    func add(to router: Router<SiteContext>) {
        pages.get("/bao-cao", on: router, place: { _ in .reports }) { [issuedReports] call in
            ReportListPage(page: call.page, reports: try await issuedReports.known(in: call.edition).reversed())
        }
        pages.get("/bao-cao/:number", on: router, place: { .report($0.number) }) { call in
            let report = try await issuedReports.known(call.path.number, in: call.edition)
            let part = call.query["part"].flatMap(ReportPart.init) ?? .cover
            return IssuedReportPage(
                page: call.page, report: report, part: part,
                passages: try await issuedReports.shown(report.issue.number, part),
                sinceThen: try await compareReports.withToday(report.issue.number))
        }
        pages.respond(
            "/bao-cao/:number/:file", on: router, place: { .reportFile($0.number, $0.text("file")) }
        ) { [issuedReports] call in
            let report = try await issuedReports.known(call.path.number, in: call.edition)
            let name = call.path.text("file")
            guard let file = report.files.first(where: { $0.name(of: report.issue) == name }) else {
                throw Refusal.notFound(what: name)
            }
            return .file(
                try await issuedReports.content(of: report.issue.number, file.part, as: file.form),
                type: file.form.mediaType, named: name)
        }
    }
}

extension IssuedReports {
    /// Those that a page's revision knows, by number.
    fileprivate func known(in edition: Edition) async throws -> [IssuedReport] {
        try await self().filter { $0.since <= edition.register.revision }
    }

    fileprivate func known(_ number: Int, in edition: Edition) async throws -> IssuedReport {
        guard let report = try await known(in: edition).first(where: { $0.issue.number == number }) else {
            throw Refusal.notFound(what: "\(number)")
        }
        return report
    }
}

extension Parameters {
    /// Of a report; 0, which none bears, for what is no number.
    fileprivate var number: Int { self.get("number").flatMap { Int($0) } ?? 0 }
}

extension ReportForm {
    fileprivate var mediaType: String {
        switch self {
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .pdf: "application/pdf"
        case .html: "text/html; charset=utf-8"
        case .text: "text/plain; charset=utf-8"
        }
    }
}
