import Basics
import Domain
import Markup
import UseCases

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
