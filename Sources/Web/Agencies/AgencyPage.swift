import Basics
import Domain
import Markup
import UseCases

/// `/co-quan/bkhcn`: what one agency owes, overdue first; its rates; where it came from; how sources write it.
struct AgencyPage: Page {
    let page: PageContext
    let detail: AgencyDetail
    /// Its tasks; nil while it has none.
    let selection: TaskSelection?

    var title: String { detail.party.name }
    private var slug: String { detail.party.slug }
    private static let shownTasks = 40

    func writeMain(to html: inout HTML) {
        html.add(.div, .class("title")) { html in
            html.crumbs(page, here: detail.party.name)
            html.add(.h1, .lang("vi"), text: detail.party.name)
            html.add(.p, .class("lede")) { writeFinding(to: &$0) }
        }
        html.add(.div, .class("cols two")) { html in
            html.add(.div, .class("c8 stackv")) { writeTasks(to: &$0) }
            html.add(.div, .class("c4 stackv")) { html in
                writeLedger(to: &html)
                writeFacts(to: &html)
                if !detail.spellings.isEmpty { writeSpellings(to: &html) }
            }
            if !detail.rates.isEmpty { html.add(.div, .class("c12")) { writeRates(to: &$0) } }
        }
    }

    private func writeFinding(to html: inout HTML) {
        guard let line = detail.line, line.total > 0 else {
            html.text(page.say(.agencyHasNothing(page.day)))
            return
        }
        html.add(
            Count(count: line.overdue, path: tasks { $0.standing = .overdue }, language: page.language, classes: "up"))
        html.text(" " + page.say(.overdueOf) + " ")
        html.add(Count(count: line.total, path: tasks { _ in }, language: page.language))
        html.text(" " + page.say(.tasksItLeads))
        if let days = line.longestOverdue { html.add(.span, .class("number"), text: page.say(.longest(days))) }
        html.text(".")
    }

    private func tasks(_ change: (inout TaskFilter) -> Void) -> SitePath {
        page.tasks { filter in
            filter.agency = slug
            change(&filter)
        }
    }

    private func writeTasks(to html: inout HTML) {
        html.section(
            page.say(.tasksOfAgency),
            tools: { $0.link(page.say(.wholeList), tasks { _ in }) }
        ) { html in
            guard let selection, !selection.tasks.isEmpty else {
                html.add(Attributed(total: 0) { $0.add(Empty(text: page.say(.agencyHasNothing(page.day)))) })
                return
            }
            var filter = TaskFilter()
            filter.agency = slug
            html.add(
                TaskTable(
                    page: page, query: TaskQuery(filter), total: selection.tasks.count,
                    lines: Array(selection.tasks.prefix(Self.shownTasks)), isWhole: false))
            if selection.tasks.count > Self.shownTasks {
                html.add(.p, .class("note")) { html in
                    html.text(page.say(.restOfList) + " ")
                    html.add(Count(count: selection.tasks.count, path: tasks { _ in }, language: page.language))
                    html.text(" " + page.say(.tasksCounted(selection.tasks.count)) + ".")
                }
            }
        }
    }

    private func writeLedger(to html: inout HTML) {
        guard let line = detail.line else { return }
        html.section(page.say(.byStanding)) { html in
            html.add(.table) { html in
                html.add(.thead) { html in
                    html.add(.tr) { html in
                        html.head(page.say(.standingHead))
                        html.head(page.say(.place(.tasks)), "num")
                    }
                }
                html.add(.tbody) { html in
                    for standing in Standing.shown {
                        html.add(.tr) { html in
                            html.add(.th, .scope("row")) {
                                $0.add(StandingMark(standing: standing, language: page.language))
                            }
                            html.add(.td, .class("num")) { html in
                                html.add(
                                    Count(
                                        count: line.counts[standing, default: 0],
                                        path: tasks { $0.standing = standing }, language: page.language))
                            }
                        }
                    }
                    html.add(.tr) { html in
                        html.add(.th, .scope("row"), text: page.say(.coordinates))
                        html.add(.td, .class("num")) { html in
                            html.add(
                                Count(
                                    count: line.coordinates, path: tasks { $0.role = .coordinating },
                                    language: page.language))
                        }
                    }
                }
            }
        }
    }

    private func writeFacts(to html: inout HTML) {
        html.section(page.say(.aboutAgency)) { html in
            guard let agency = detail.agency else {
                html.add(Empty(text: page.say(.agencyUnknown)))
                return
            }
            html.add(.dl, .class("facts")) { html in
                html.add(.dt, text: page.say(.block))
                html.add(.dd, text: page.say(.kind(agency.kind)))
                if let from = agency.from { fact(.existsFrom, from, to: &html) }
                if let until = agency.until { fact(.existedUntil, until, to: &html) }
                agencies(.cameFrom, detail.predecessors, to: &html)
                agencies(.takenOverBy, detail.successors, to: &html)
                if !agency.aliases.isEmpty {
                    html.add(.dt, text: page.say(.otherNames))
                    html.add(.dd, .lang("vi"), .class("number"), text: agency.aliases.prefix(8).joined(separator: ", "))
                }
            }
        }
    }

    private func fact(_ name: Phrase, _ day: CivilDate, to html: inout HTML) {
        html.add(.dt, text: page.say(name))
        html.add(.dd) { $0.add(DayText(day: day, language: page.language)) }
    }

    private func agencies(_ name: Phrase, _ agencies: [Agency], to html: inout HTML) {
        guard !agencies.isEmpty else { return }
        html.add(.dt, text: page.say(name))
        html.add(.dd, .lang("vi")) { html in
            for (index, agency) in agencies.enumerated() {
                if index > 0 { html.text(", ") }
                html.link(agency.name, page.path(.agency(agency.code)))
            }
        }
    }

    private func writeSpellings(to html: inout HTML) {
        html.section(page.say(.spellings)) { html in
            html.add(.ul, .lang("vi"), .class("note")) { html in
                for spelling in detail.spellings.prefix(12) {
                    html.add(.li, .class("number"), text: "“\(spelling.words)” · \(page.say(.inRows(spelling.rows)))")
                }
            }
        }
    }

    private func writeRates(to html: inout HTML) {
        html.section(
            page.say(.ratesOfAgency), tools: { $0.link(page.say(.place(.indicators)), page.path(.indicators)) }
        ) { html in
            html.add(.table) { html in
                html.add(.thead) { html in
                    html.add(.tr) { html in
                        html.head(page.say(.period))
                        html.head(page.say(.target), "num")
                        html.head(page.say(.result), "num")
                        html.head("", "w-bar")
                        html.head(page.say(.metHead))
                    }
                }
                html.add(.tbody) { html in
                    for rate in detail.rates { html.add(.tr) { write(rate, to: &$0) } }
                }
            }
        }
    }

    private func write(_ rate: MeasuredRate, to html: inout HTML) {
        html.add(.th, .scope("row"), .class("number"), text: page.say(.month(rate.period)))
        html.add(.td, .class("num number"), text: rate.target.map { page.language.decimal($0) } ?? "–")
        html.add(.td, .class("num number"), text: rate.value.map { page.language.decimal($0) } ?? "–")
        html.add(.td, .class("w-bar")) { html in
            html.add(Bullet(value: rate.value, target: rate.target, description: page.say(.rateSentence(rate))))
        }
        html.add(.td) { $0.add(MetMark(rate: rate, language: page.language)) }
    }
}

/// Met, not met, no target registered, no figure: four different things.
struct MetMark: Component {
    let rate: MeasuredRate
    let language: Language

    func write(to html: inout HTML) {
        let (mark, classes, words): (String, String, Phrase) =
            switch (rate.value, rate.target) {
            case (nil, _): ("none", "none", .noFigure)
            case (_, nil): ("none", "none", .noTarget)
            case (let value?, let target?):
                value >= target ? ("yes", "done", .met) : ("unmet", "unmet", .notMet)
            }
        html.add(.span, .class("st \(classes)")) { html in
            html.add(Mark(name: mark))
            html.add(.span, text: language.say(words))
        }
    }
}
