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

/// Counts of tasks and obligations by standing, with the change; zero rows stay.
struct StandingLedger: Component {
    let page: PageContext
    let overview: Overview

    func write(to html: inout HTML) {
        html.section(page.say(.byStanding), tools: { $0.text(page.say(.leadsCounted)) }) { html in
            html.add(.table) { html in
                html.add(.thead) { html in
                    html.add(.tr) { html in
                        html.add(.th, .scope("col")) { html in
                            html.link(page.say(.standingHead), page.path(.method, [], fragment: "tinh-trang"))
                        }
                        html.head(page.say(.place(.tasks)), "num w-big")
                        html.head(page.say(.obligationsHead), "num w-big")
                        html.head(page.say(.sinceHead(overview.since)), "num")
                    }
                }
                html.add(.tbody) { html in
                    for standing in Standing.shown { write(standing, to: &html) }
                }
                html.add(.tfoot) { html in
                    html.add(.tr) { html in
                        html.add(.th, .scope("row"), text: page.say(.all))
                        cell(overview.taskTotal, page.tasks { _ in }, "", to: &html)
                        cell(
                            overview.obligationCounts.values.reduce(0, +), page.obligations { _ in }, "", to: &html)
                        html.add(.td)
                    }
                }
            }
            html.add(.p, .class("note"), text: page.say(.taskAndObligation))
        }
    }

    private func write(_ standing: Standing, to html: inout HTML) {
        let obligations = overview.obligationCounts[standing, default: 0]
        let isLate = standing == .overdue && obligations > 0
        html.add(.tr, isLate ? .class("lead-row") : nil) { html in
            html.add(.th, .scope("row")) { $0.add(StandingMark(standing: standing, language: page.language)) }
            let big = isLate ? "up big" : ""
            cell(overview.taskCounts[standing, default: 0], page.tasks { $0.standing = standing }, big, to: &html)
            cell(obligations, page.obligations { $0.standing = standing }, big, to: &html)
            let change = obligations - overview.earlierObligations[standing, default: 0]
            html.add(
                .td, .class(isLate && change > 0 ? "num number up" : "num number"), text: page.language.change(change))
        }
    }

    private func cell(_ count: Int, _ path: SitePath, _ classes: String, to html: inout HTML) {
        html.add(.td, .class("num")) { html in
            html.add(Count(count: count, path: path, language: page.language, classes: classes.isEmpty ? nil : classes))
        }
    }
}

/// The ten agencies that are furthest behind.
struct LateAgencies: Component {
    let page: PageContext
    let overview: Overview

    func write(to html: inout HTML) {
        html.section(page.say(.tenAgencies), tools: { $0.link(page.say(.allAgencies), page.path(.agencies)) }) { html in
            let shown = overview.lateAgencies.prefix(10)
            guard !shown.isEmpty else {
                html.add(Empty(text: page.say(.nothingLate(page.day))))
                return
            }
            html.add(.table) { html in
                html.add(.thead) { html in
                    html.add(.tr) { html in
                        html.head(page.say(.rankHead), "num p2")
                        html.head(page.say(.agency))
                        html.head(page.say(.standing(.overdue)), "num")
                        html.head("", "w-bar p2")
                        html.head(page.say(.longestHead), "num")
                        html.head(page.say(.sinceHead(overview.since)), "num p2")
                    }
                }
                html.add(.tbody) { html in
                    for agency in shown { html.add(.tr) { write(agency, to: &$0) } }
                }
            }
        }
    }

    private func write(_ agency: Overview.LateAgency, to html: inout HTML) {
        let line = agency.line
        html.add(.td, .class("num number p2 quiet"), text: "\(agency.rank)\(agency.isTied ? "=" : "")")
        html.add(.th, .scope("row"), .lang("vi")) { $0.link(line.party.name, page.path(.agency(line.party.slug))) }
        html.add(.td, .class("num")) { html in
            html.add(
                Count(
                    count: line.overdue,
                    path: page.tasks {
                        $0.agency = line.party.slug
                        $0.standing = .overdue
                    }, language: page.language))
        }
        html.add(.td, .class("w-bar p2")) { html in
            let greatest = overview.lateAgencies.map(\.line.overdue).max() ?? 0
            html.add(Bar(value: Double(line.overdue), greatest: Double(greatest), classes: "f-late"))
        }
        html.add(.td, .class("num number"), text: line.longestOverdue.map { page.language.number($0) } ?? "–")
        html.add(.td, .class("num number p2"), text: page.language.change(agency.change))
    }
}

/// Overdue tasks with the most agencies that are not done.
struct LateTasks: Component {
    let page: PageContext
    let overview: Overview

    func write(to html: inout HTML) {
        html.section(
            page.say(.lateTasks), tools: { $0.link(page.say(.allOfThem), page.tasks { $0.standing = .overdue }) }
        ) { html in
            guard !overview.lateTasks.isEmpty else {
                html.add(Empty(text: page.say(.nothingLate(page.day))))
                return
            }
            html.add(.table, .role("table"), .class("list")) { html in
                html.add(.thead, .role("rowgroup")) { html in
                    html.add(.tr, .role("row")) { html in
                        for (name, classes) in [
                            (Phrase.standing(.overdue), "w-st"), (.task, ""), (.openAgencies, "num w-n"),
                        ] {
                            html.add(.th, .role("columnheader"), .scope("col"), .class(classes), text: page.say(name))
                        }
                    }
                }
                html.add(.tbody, .role("rowgroup")) { html in
                    for line in overview.lateTasks.prefix(8) { html.add(.tr, .role("row")) { write(line, to: &$0) } }
                }
            }
        }
    }

    private func write(_ line: TaskSelection.Line, to html: inout HTML) {
        let id = page.edition.register.assignments[line.entry].id
        html.add(.td, .role("cell"), .class("w-st")) { html in
            html.add(StandingMark(standing: .overdue, overdueDays: line.overdueDays, language: page.language))
        }
        html.add(.td, .role("cell"), .class("t wide")) { html in
            html.add(
                .a, .class("clip"), .href(page.path(.task(id))), .lang("vi"),
                text: page.edition.task(at: line.entry).title)
        }
        html.add(.td, .role("cell"), .class("num after w-n"), Attribute("data-l", page.say(.open))) { html in
            let path = page.path(
                .task(id), [.init(name: "works", value: TaskPage.Works.open.rawValue)],
                fragment: TaskPage.worksFragment)
            html.add(Count(count: line.open, path: path, language: page.language))
            html.add(.span, .class("quiet"), text: "/\(page.language.number(line.total))")
        }
    }
}

/// What falls due, month by month.
struct DueMonths: Component {
    let page: PageContext
    let overview: Overview

    func write(to html: inout HTML) {
        html.section(
            page.say(.comingDue),
            tools: { html in
                html.link(
                    page.say(.dueCalendar), page.path(.tasksFile("ics"), [.init(name: "progress", value: "open")]))
            }
        ) { html in
            guard !overview.months.isEmpty else {
                html.add(Empty(text: page.say(.nothingComing(page.day))))
                return
            }
            html.add(.table) { html in
                html.add(.thead) { html in
                    html.add(.tr) { html in
                        html.head(page.say(.monthHead))
                        html.head(page.say(.daysLeft), "num p2")
                        html.head("", "w-bar p2")
                        html.head(page.say(.place(.tasks)), "num")
                        html.head(page.say(.obligationsHead), "num")
                    }
                }
                html.add(.tbody) { html in
                    for month in overview.months.prefix(9) { html.add(.tr) { write(month, to: &$0) } }
                }
            }
            html.add(.p, .class("note")) { writeWithin(to: &$0) }
        }
    }

    private func write(_ month: Overview.Month, to html: inout HTML) {
        let days = page.day.days(until: month.last)
        html.add(.th, .scope("row"), .class("nb number"), text: page.say(.month(month.last)))
        html.add(.td, .class("num number p2"), text: page.language.number(days))
        html.add(.td, .class("w-bar p2")) { html in
            html.add(
                Bar(
                    value: Double(month.tasks), greatest: Double(overview.months.map(\.tasks).max() ?? 0),
                    classes: days <= Standing.soon ? "f-soon" : "f-going"))
        }
        for listsObligations in [false, true] {
            html.add(.td, .class("num")) { html in
                html.add(
                    Count(
                        count: listsObligations ? month.obligations : month.tasks,
                        path: due(from: month.first, to: month.last, listsObligations), language: page.language))
            }
        }
    }

    private func writeWithin(to html: inout HTML) {
        html.text(page.say(.within) + " ")
        for (index, days) in [30, 60, 90].enumerated() {
            if index > 0 { html.text("; ") }
            let last = page.day.adding(days: days)
            var filter = TaskFilter()
            filter.progress = .open
            filter.dueFrom = page.day
            filter.dueTo = last
            let count = (try? page.edition.select(filter).tasks.count) ?? 0
            html.add(.span, .class("number"), text: page.say(.days(days)) + " ")
            html.add(Count(count: count, path: due(from: page.day, to: last, false), language: page.language))
        }
        html.text(" " + page.say(.tasksCounted(2)) + ".")
    }

    private func due(from first: CivilDate, to last: CivilDate, _ listsObligations: Bool) -> SitePath {
        var filter = TaskFilter()
        filter.progress = .open
        filter.dueFrom = first
        filter.dueTo = last
        return page.tasks(TaskQuery(filter, listsObligations: listsObligations))
    }
}

/// Rates against targets, a line a table.
struct RatesSummary: Component {
    let page: PageContext
    let tables: [RateBoard]

    func write(to html: inout HTML) {
        html.section(
            page.say(.ratesOfAgency), tools: { $0.link(page.say(.eachAgency), page.path(.indicators)) }
        ) { html in
            guard !tables.isEmpty else {
                html.add(Empty(text: page.say(.noRates)))
                return
            }
            html.add(.table) { html in
                html.add(.thead) { html in
                    html.add(.tr) { html in
                        html.head(page.say(.tableHead))
                        for outcome in RateOutcome.allCases { html.head(page.say(.outcome(outcome)), "num") }
                    }
                }
                html.add(.tbody) { html in
                    for (index, table) in tables.enumerated() {
                        html.add(.tr) { html in
                            html.add(.th, .scope("row"), .class("number"), text: page.say(.rateTable(table)))
                            for outcome in RateOutcome.allCases {
                                html.add(.td, .class("num")) { html in
                                    html.add(
                                        Count(
                                            count: table.count(outcome), path: page.rates(index, outcome),
                                            language: page.language))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Doubts by kind, the most serious first.
struct DoubtsSummary: Component {
    let page: PageContext
    let doubts: [(category: FlagCategory, severity: Flag.Severity, count: Int)]

    func write(to html: inout HTML) {
        html.section(
            page.say(.doubtsHead), tools: { $0.link(page.say(.valuesAndPlaces), page.path(.quality)) }
        ) { html in
            guard !doubts.isEmpty else {
                html.add(Empty(text: page.say(.noDoubtHere)))
                return
            }
            html.add(.table) { html in
                html.add(.thead) { html in
                    html.add(.tr) { html in
                        html.head(page.say(.doubtKind))
                        html.head(page.say(.severityHead))
                        html.head(page.say(.countHead), "num")
                    }
                }
                html.add(.tbody) { html in
                    for doubt in doubts.prefix(9) { html.add(.tr) { write(doubt, to: &$0) } }
                }
            }
        }
    }

    private func write(
        _ doubt: (category: FlagCategory, severity: Flag.Severity, count: Int), to html: inout HTML
    ) {
        html.add(.th, .scope("row"), text: page.say(.doubt(doubt.category)))
        html.add(.td) { html in
            html.add(
                .span, .class(doubt.severity == .high ? "sev ask" : doubt.severity == .medium ? "sev look" : "sev rec"),
                text: page.say(.severity(doubt.severity)))
        }
        html.add(.td, .class("num")) { html in
            var query = QualityQuery()
            query.filter.category = doubt.category
            query.filter.severity = doubt.severity
            html.add(Count(count: doubt.count, path: page.doubts(query), language: page.language))
        }
    }
}

/// The earlier day that changes are told from.
struct SinceForm: Component {
    let page: PageContext
    let since: CivilDate

    func write(to html: inout HTML) {
        html.section(page.say(.compareWith)) { html in
            html.add(.form, .class("inline"), .action(page.path(.overview)), Attribute("method", "get")) { html in
                html.add(.label, .for("since"), text: page.say(.earlierDay))
                html.add(
                    void: .input, .id("since"), .name("since"), Attribute("inputmode", "numeric"),
                    .value(since.vietnamese))
                for time in page.times { html.add(void: .input, .type("hidden"), .name(time.name), .value(time.value)) }
                html.add(.button, .type("submit"), text: page.say(.see))
            }
        }
    }
}
