import Basics
import Domain
import Markup
import UseCases

/// `/bao-cao/3`: a report as it was issued, its seal and files, and what the register says otherwise today.
struct IssuedReportPage: Page {
    let page: PageContext
    let report: IssuedReport
    let part: ReportPart
    let passages: [IssuedReports.Passage]
    let sinceThen: ReportComparison

    private var issue: ReportIssue { report.issue }
    var title: String { page.say(.reportNumber(issue.number)) }
    var isBroad: Bool { part == .appendices }

    func writeMain(to html: inout HTML) {
        html.add(.div, .class("title")) { html in
            html.crumbs(page, here: "\(issue.number)")
            html.add(.h1, .class("number"), text: title)
        }
        html.add(.p, .class("lede"), .lang("vi"), text: issue.title)
        html.add(.div, .class("cols")) { html in
            html.add(.div, .class("c4 stackv")) { html in
                html.section(page.say(.seal)) { writeSeal(to: &$0) }
                html.section(page.say(.filesHead)) { $0.add(ReportFiles(page: page, report: report)) }
                html.section(page.say(.knownToday)) { writeChanges(to: &$0) }
            }
            html.add(.div, .class("c8 stackv")) { html in
                html.section(page.say(.asIssued)) { html in
                    html.add(.p, .class("note")) { writeParts(to: &$0) }
                    html.add(.div, .lang("vi"), .class("document number")) { html in
                        var tables = 0
                        for passage in passages {
                            if case .table = passage { tables += 1 }
                            write(passage, table: tables, to: &html)
                        }
                    }
                }
            }
        }
    }

    private func writeSeal(to html: inout HTML) {
        html.add(.dl, .class("facts")) { html in
            html.add(.dt, text: page.say(.periodHead))
            html.add(.dd) { html in
                html.add(DayText(day: issue.from, language: page.language))
                html.text(" – ")
                html.add(DayText(day: issue.day, language: page.language))
            }
            html.add(.dt, text: page.say(.revisionHead))
            html.add(.dd) { html in
                html.link(
                    String(issue.knownAt.number), page.path(.sources, [], fragment: "lan-ghi-\(issue.knownAt.number)"))
            }
            html.add(.dt, text: page.say(.issuedAtHead))
            html.add(.dd) { html in
                html.add(.time, Attribute("datetime", report.instant), text: page.instant(report.instant))
            }
            for (name, hash) in [
                (Phrase.contentHash, issue.contentHash), (.dataHash, issue.dataHash),
                (.registerHash, issue.registerHash),
            ] {
                html.add(.dt, text: page.say(name))
                html.add(.dd, .class("number"), .title(hash), text: String(hash.prefix(16)) + "…")
            }
        }
        html.add(.p, .class("note")) { html in
            html.text(page.say(.verifyWith) + " ")
            html.add(.kbd, text: "giamsat report verify")
        }
    }

    /// What later corrections and documents say of the same day.
    private func writeChanges(to html: inout HTML) {
        guard !sinceThen.isEmpty else {
            html.add(.p, text: page.say(.nothingChanged))
            return
        }
        write(.tasksNew, sinceThen.new.map { ($0, nil) }, to: &html)
        write(.tasksGone, sinceThen.gone.map { ($0, nil) }, to: &html)
        write(.tasksDone, sinceThen.done.map { ($0, nil) }, to: &html)
        write(.deadlinesMoved, sinceThen.moved.map { ($0.task, ($0.from, $0.to)) }, to: &html)
        if !sinceThen.rates.isEmpty {
            html.add(.details) { html in
                html.add(
                    .summary,
                    text: "\(page.say(.ratesChanged)) (\(page.language.number(sinceThen.rates.count)))")
                html.add(.ul, .lang("vi")) { html in
                    for rate in sinceThen.rates {
                        let month = "\(rate.period.month)/\(rate.period.year)"
                        html.add(
                            .li, text: "\(rate.agency), \(month): \(shown(rate.from)) → \(shown(rate.to))")
                    }
                }
            }
        }
    }

    private func write(
        _ name: Phrase, _ tasks: [(task: ReportComparison.Task, due: (from: CivilDate?, to: CivilDate?)?)],
        to html: inout HTML
    ) {
        guard !tasks.isEmpty else { return }
        html.add(.details) { html in
            html.add(.summary, text: "\(page.say(name)) (\(page.language.number(tasks.count)))")
            html.add(.ul, .lang("vi")) { html in
                for (task, due) in tasks {
                    html.add(.li) { html in
                        html.link("\(task.id.shown) \(task.title)", page.path(.task(task.id)))
                        guard let due else { return }
                        html.text(": \(due.from?.vietnamese ?? "–") → \(due.to?.vietnamese ?? "–")")
                    }
                }
            }
        }
    }

    private func shown(_ rate: Double?) -> String {
        rate.map { page.language.decimal($0) } ?? "–"
    }

    private func writeParts(to html: inout HTML) {
        let parts = ReportPart.allCases.filter { part in report.files.contains { $0.part == part } }
        for (index, other) in parts.enumerated() {
            if index > 0 { html.text(" · ") }
            if other == part {
                html.add(.b, text: page.say(.part(other)))
            } else {
                html.link(page.say(.part(other)), page.here([.init(name: "part", value: other.rawValue)]))
            }
        }
    }

    /// - Parameter table: the number of a table on the page, by which a screen reader tells it from the others.
    private func write(_ passage: IssuedReports.Passage, table number: Int, to html: inout HTML) {
        switch passage {
        case .paragraph(let text, _) where text.isEmpty: break
        case .paragraph(let text, let isHeading): html.add(isHeading ? .h3 : .p, text: text)
        case .table(let rows):
            html.add(
                .div, .class("scroll"), Attribute("tabindex", "0"), .role("region"),
                .ariaLabel("\(page.say(.tableAsRead)) \(number)")
            ) {
                html in
                html.add(.table, .class("printed")) { html in
                    html.add(.tbody) { html in
                        for row in rows {
                            html.add(.tr) { html in
                                for cell in row { html.add(.td, text: cell) }
                            }
                        }
                    }
                }
            }
        }
    }
}
