import Basics
import Domain
import Markup
import UseCases

/// `/`: who is late, with what, since when, and whether it gets better.
struct OverviewPage: Page {
    let page: PageContext
    let overview: Overview
    let rates: [RateBoard]

    var title: String { page.say(.place(.overview)) }

    private var late: Int { overview.obligationCounts[.overdue, default: 0] }

    func writeMain(to html: inout HTML) {
        guard page.edition.hasTasks else {
            html.add(.h1, text: page.say(.registerEmpty))
            html.add(Empty(text: page.say(.noSourceYet)))
            return
        }
        html.add(.div, .class("cols")) { html in
            html.add(.div, .class("c7 title")) { html in
                html.add(.h1) { writeHeadline(to: &$0) }
                html.add(.p, .class("lede")) { writeLede(to: &$0) }
            }
            html.add(.div, .class("c5")) { html in
                html.add(OverdueChart(page: page, points: overview.overdueByDay))
            }
        }
        html.add(.div, .class("cols duo")) { html in
            html.add(.div, .class("c6")) { html in html.add(StandingLedger(page: page, overview: overview)) }
            html.add(.div, .class("c6")) { html in html.add(LateAgencies(page: page, overview: overview)) }
        }
        html.add(.div, .class("cols")) { html in
            html.add(.div, .class("c7 stackv")) { html in
                html.add(LateTasks(page: page, overview: overview))
                html.add(RatesSummary(page: page, tables: rates))
            }
            html.add(.div, .class("c5 stackv")) { html in
                html.add(DueMonths(page: page, overview: overview))
                if page.audience.sees(.flag) { html.add(DoubtsSummary(page: page, doubts: overview.doubts)) }
                html.add(SinceForm(page: page, since: overview.since))
            }
        }
    }

    private func writeHeadline(to html: inout HTML) {
        guard late > 0 else {
            html.text(page.say(.nothingLate(page.day)))
            return
        }
        let english = page.language == .en
        count(overview.taskCounts[.overdue, default: 0], page.tasks { $0.standing = .overdue }, to: &html)
        html.text(english ? " overdue tasks: " : " nhiệm\u{A0}vụ quá hạn: ")
        count(late, page.obligations { $0.standing = .overdue }, to: &html)
        html.text(english ? " obligations of " : " phần\u{A0}việc của ")
        count(
            overview.lateAgencies.count,
            page.path(.agencies, [.init(name: "standing", value: Standing.overdue.rawValue)]), to: &html)
        html.text(english ? " agencies are not done" : " cơ\u{A0}quan chưa\u{A0}xong")
    }

    private func count(_ count: Int, _ path: SitePath, to html: inout HTML) {
        html.add(Count(count: count, path: path, language: page.language, classes: "up"))
    }

    private func writeLede(to html: inout HTML) {
        if let longest = overview.lateAgencies.compactMap(\.line.longestOverdue).max() {
            let whose = overview.lateAgencies.filter { $0.line.longestOverdue == longest }
            html.add(.span, .class("number"), text: page.say(.longestLate(longest)) + " ")
            for (index, agency) in whose.prefix(6).enumerated() {
                if index > 0 { html.text(", ") }
                html.add(
                    .a, .href(page.path(.agency(agency.line.party.slug))), .lang("vi"), text: agency.line.party.name)
            }
            html.text(whose.count > 6 ? "… " : ". ")
        }
        let change = late - overview.earlierObligations[.overdue, default: 0]
        html.add(.span, .class("number"), text: page.say(.changeSince(overview.since, change)) + " ")
        let soon = overview.taskCounts[.dueSoon, default: 0]
        html.text(page.say(.dueSoonLede) + " ")
        html.add(Count(count: soon, path: page.tasks { $0.standing = .dueSoon }, language: page.language))
        html.text(" " + page.say(.tasksCounted(soon)) + ".")
    }
}
