import Basics
import Domain
import Markup
import UseCases

/// `/bao-cao`: the reports that were issued, newest first, with their files.
struct ReportListPage: Page {
    let page: PageContext
    let reports: [IssuedReport]

    var title: String { page.say(.issuedReports) }

    func writeMain(to html: inout HTML) {
        html.pageTitle(page, title)
        html.add(.p, .class("lede"), text: page.say(.issuedLede))
        guard !reports.isEmpty else {
            html.add(Attributed(total: 0) { $0.add(Empty(text: page.say(.noReportYet))) })
            return
        }
        html.add(.table, Attribute("data-total", reports.count)) { html in
            html.add(.thead) { html in
                html.add(.tr) { html in
                    html.head(page.say(.reportNumberHead), "num")
                    html.head(page.say(.reportHead))
                    html.head(page.say(.dateHead), "num")
                    html.head(page.say(.revisionHead), "num p2")
                    html.head(page.say(.issuedAtHead), "p2")
                    html.head(page.say(.filesHead))
                }
            }
            html.add(.tbody) { html in
                for report in reports { html.add(.tr) { write(report, to: &$0) } }
            }
        }
    }

    private func write(_ report: IssuedReport, to html: inout HTML) {
        let issue = report.issue
        html.add(.td, .class("num")) { $0.link(String(issue.number), page.path(.report(issue.number))) }
        html.add(.th, .scope("row"), .class("t")) { html in
            html.add(.a, .href(page.path(.report(issue.number))), .lang("vi"), text: issue.title)
            if page.audience.sees(.author) { html.add(.span, .class("meta number"), text: report.actor) }
        }
        html.add(.td, .class("num")) { $0.add(DayText(day: issue.day, language: page.language)) }
        html.add(.td, .class("num p2")) { html in
            html.link(
                String(issue.knownAt.number), page.path(.sources, [], fragment: "lan-ghi-\(issue.knownAt.number)"))
        }
        html.add(.td, .class("nb p2")) { html in
            html.add(.time, Attribute("datetime", report.instant), text: page.instant(report.instant))
        }
        html.add(.td) { $0.add(ReportFiles(page: page, report: report)) }
    }
}

/// The files of an issue by part, each a link.
struct ReportFiles: Component {
    let page: PageContext
    let report: IssuedReport

    func write(to html: inout HTML) {
        for part in ReportPart.allCases {
            let files = report.files.filter { $0.part == part }
            if files.isEmpty { continue }
            html.add(.p) { html in
                html.text(page.say(.part(part)) + ": ")
                for (index, file) in files.enumerated() {
                    if index > 0 { html.text(" · ") }
                    html.link(
                        file.form.fileExtension.uppercased(),
                        page.path(.reportFile(report.issue.number, file.name(of: report.issue))))
                }
            }
        }
    }
}
