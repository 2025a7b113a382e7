import Basics
import Domain
import Markup
import UseCases

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
        for (index, time) in overview.within.enumerated() {
            if index > 0 { html.text("; ") }
            html.add(.span, .class("number"), text: page.say(.days(time.days)) + " ")
            html.add(
                Count(count: time.tasks, path: due(from: page.day, to: time.last, false), language: page.language))
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
