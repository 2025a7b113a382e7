import Basics
import Domain
import Markup
import UseCases

/// `/van-ban/71-nq-cp`: one document, the tasks that it gave and how they stand, and where else it is cited.
struct DirectivePage: Page {
    let page: PageContext
    let line: DirectiveListing.Line
    let selection: TaskSelection
    let citations: [Edition.CitingRow]

    static let citationsFragment = "trich-dan"
    private static let shownTasks = 25

    var title: String { line.entry.name }

    func writeMain(to html: inout HTML) {
        html.add(.div, .class("title")) { html in
            html.crumbs(page, here: line.entry.symbol)
            html.add(.h1, .lang("vi"), text: line.entry.name)
            if let title = line.entry.title { html.add(.p, .class("lede number"), .lang("vi"), text: title) }
        }
        html.add(.div, .class("cols two")) { html in
            html.add(.div, .class("c8 stackv")) { html in
                writeTasks(to: &html)
                writeCitations(to: &html)
            }
            html.add(.div, .class("c4 stackv")) { html in
                writeFacts(to: &html)
                writeLedger(to: &html)
            }
        }
    }

    private func tasks(_ standing: Standing?) -> SitePath {
        page.tasks { filter in
            filter.directive = line.slug
            filter.standing = standing
        }
    }

    private func writeTasks(to html: inout HTML) {
        html.section(page.say(.tasksGiven), tools: { $0.link(page.say(.wholeList), tasks(nil)) }) { html in
            guard !selection.tasks.isEmpty else {
                html.add(Empty(text: page.say(.givesNoTask)))
                return
            }
            var filter = TaskFilter()
            filter.directive = line.slug
            html.add(
                TaskTable(
                    page: page, query: TaskQuery(filter), total: selection.tasks.count,
                    lines: Array(selection.tasks.prefix(Self.shownTasks)), isWhole: false))
            if selection.tasks.count > Self.shownTasks {
                html.add(.p, .class("note")) { html in
                    html.text(page.say(.restOfList) + " ")
                    html.add(Count(count: selection.tasks.count, path: tasks(nil), language: page.language))
                    html.text(" " + page.say(.tasksCounted(selection.tasks.count)) + ".")
                }
            }
        }
    }

    private func writeLedger(to html: inout HTML) {
        guard !selection.tasks.isEmpty else { return }
        html.section(page.say(.byStanding)) { html in
            html.add(.table) { html in
                html.add(.tbody) { html in
                    for standing in Standing.shown {
                        html.add(.tr) { html in
                            html.add(.th, .scope("row")) {
                                $0.add(StandingMark(standing: standing, language: page.language))
                            }
                            html.add(.td, .class("num")) { html in
                                html.add(
                                    Count(
                                        count: selection.taskCounts[standing, default: 0], path: tasks(standing),
                                        language: page.language))
                            }
                        }
                    }
                }
            }
        }
    }

    private func writeFacts(to html: inout HTML) {
        html.section(page.say(.aboutDocument)) { html in
            html.add(.dl, .class("facts")) { html in
                fact(.typeHead, line.entry.type, to: &html)
                fact(.symbolHead, line.entry.symbol, to: &html)
                fact(.issuerHead, line.entry.issuer, to: &html)
                html.add(.dt, text: page.say(.dateHead))
                html.add(.dd) { html in
                    if let date = line.entry.date {
                        html.add(DayText(day: date, language: page.language))
                    } else {
                        html.add(.span, .class("quiet"), text: page.say(.dateUnknown))
                    }
                }
                if !line.entry.variants.isEmpty {
                    fact(.otherSpellings, line.entry.variants.map { "“\($0)”" }.joined(separator: ", "), to: &html)
                }
            }
        }
    }

    private func fact(_ name: Phrase, _ value: String?, to html: inout HTML) {
        guard let value else { return }
        html.add(.dt, text: page.say(name))
        html.add(.dd, .class("number"), .lang("vi"), text: value)
    }

    private func writeCitations(to html: inout HTML) {
        html.section(page.say(.citedWhere), id: Self.citationsFragment) { html in
            guard !citations.isEmpty else {
                html.add(Attributed(total: 0) { $0.add(Empty(text: page.say(.citedInHeadings))) })
                return
            }
            html.add(.table, Attribute("data-total", citations.count)) { html in
                html.add(.thead) { html in
                    html.add(.tr) { html in
                        html.head(page.say(.rowHead))
                        html.head(page.say(.task))
                        html.head(page.say(.place(.sources)), "p2")
                    }
                }
                html.add(.tbody) { html in
                    for row in citations {
                        html.add(.tr) { html in
                            html.add(.td, .class("nb number"), text: row.key)
                            html.add(.td, .class("t"), .lang("vi")) { html in
                                html.add(.a, .class("clip"), .href(page.path(.task(row.assignment))), text: row.title)
                            }
                            html.add(.td, .class("p2")) { html in
                                html.link(page.say(.sourceName(row.source)), page.path(.source(row.source.code)))
                            }
                        }
                    }
                }
            }
        }
    }
}
