import Basics
import Domain
import HTTPTypes
import Markup
import UseCases

/// `/nhiem-vu`: the tasks or obligations that a filter selects, 25 a page.
struct TaskListPage: Page {
    let page: PageContext
    let query: TaskQuery
    let selection: TaskSelection
    /// Parameters of the address that no filter knows.
    let unknown: [String]

    var title: String { page.say(.place(.tasks)) }
    var isBroad: Bool { true }

    private var total: Int { query.listsObligations ? selection.obligationCount : selection.tasks.count }
    private var pageCount: Int { max(1, (total + TaskQuery.pageSize - 1) / TaskQuery.pageSize) }
    private var shown: Range<Int> {
        let start = min(total, (query.page - 1) * TaskQuery.pageSize)
        return start..<min(total, start + TaskQuery.pageSize)
    }

    func writeMain(to html: inout HTML) {
        html.pageTitle(page, title)
        html.add(.div, .class("list-block")) { html in
            for name in unknown { html.add(Empty(text: page.say(.unknownFilter(name)))) }
            html.add(TaskFilterForm(page: page, query: query))
            html.add(FilterChips(page: page, query: query))
            writeTabs(to: &html)
            writeTools(to: &html)
            if total == 0 {
                html.add(Attributed(total: 0) { $0.add(emptyState) })
            } else if query.listsObligations {
                html.add(
                    ObligationTable(
                        page: page, total: total, lines: Array(selection.obligations[shown]),
                        isUnfolded: query.isUnfolded))
            } else {
                html.add(TaskTable(page: page, query: query, total: total, lines: Array(selection.tasks[shown])))
            }
            writePager(to: &html)
        }
    }

    /// Counts by standing; each opens its rows, and zero nothing.
    private func writeTabs(to html: inout HTML) {
        let counts = query.listsObligations ? selection.obligationCounts : selection.taskCounts
        let all = query.listsObligations ? selection.obligationTotal : selection.taskTotal
        html.add(.nav, .ariaLabel(page.say(.byStanding))) { html in
            html.add(.ul, .class("tabs")) { html in
                html.add(.li) { write(tab: nil, all, to: &$0) }
                for standing in Standing.shown {
                    let count = counts[standing, default: 0]
                    if count > 0 || query.filter.standing == standing {
                        html.add(.li) { write(tab: standing, count, to: &$0) }
                    }
                }
            }
        }
    }

    private func write(tab standing: Standing?, _ count: Int, to html: inout HTML) {
        let path = page.tasks(query.with { $0.filter.standing = standing })
        let isCurrent = standing == query.filter.standing
        func writeName(to html: inout HTML) {
            if let standing {
                html.add(StandingMark(standing: standing, language: page.language))
            } else {
                html.text(page.say(.all))
            }
            html.text(" ")
            html.add(.b, text: page.language.number(count))
        }
        if count > 0 {
            html.add(
                .a, .href(path), isCurrent ? .ariaCurrent("true") : nil, Attribute("data-count", count),
                content: writeName)
        } else {
            html.add(.span, isCurrent ? .ariaCurrent("true") : nil, content: writeName)
        }
    }

    private func writeTools(to html: inout HTML) {
        html.add(.div, .class("tools")) { html in
            html.add(.p) { html in
                write(count: selection.tasks.count, Phrase.tasksCounted, asObligations: false, to: &html)
                html.text(", ")
                write(count: selection.obligationCount, Phrase.obligationsCounted, asObligations: true, to: &html)
                html.text(" · " + page.say(query.listsObligations ? .sorted(.standing) : .sorted(query.order)))
                html.add(.span, .class("exports")) { html in
                    html.text(" · ")
                    html.link(
                        page.say(query.isUnfolded ? .foldTitles : .unfoldTitles),
                        page.tasks(query.with { $0.isUnfolded.toggle() }))
                }
            }
            html.add(.p, .class("exports")) { html in
                html.text(page.say(.download) + " ")
                for (index, form) in SelectionFile.Form.allCases.enumerated() {
                    if index > 0 { html.text(" · ") }
                    let parameters = query.with { $0.isUnfolded = false }.parameters
                    html.link(page.say(.form(form)), page.path(.tasksFile(form.rawValue), parameters))
                }
            }
        }
    }

    private func write(count: Int, _ noun: (Int) -> Phrase, asObligations: Bool, to html: inout HTML) {
        html.add(
            Count(
                count: count, path: page.tasks(query.with { $0.listsObligations = asObligations }),
                language: page.language, classes: query.listsObligations == asObligations ? "here" : nil))
        html.text(" " + page.say(noun(count)))
    }

    private var emptyState: Empty {
        let isFiltered = !query.with { $0.listsObligations = false }.parameters.isEmpty
        guard page.edition.hasTasks else { return Empty(text: page.say(.noSourceYet)) }
        guard isFiltered else { return Empty(text: page.say(.noTaskOnDay(page.day))) }
        return Empty(
            text: page.say(.noTaskSelected(page.day)), link: (page.say(.dropAllFilters), page.tasks(TaskQuery())))
    }

    private func writePager(to html: inout HTML) {
        html.add(
            Pager(page: page, current: query.page, count: pageCount) { number in
                var query = query
                query.page = number
                return page.tasks(query)
            })
    }
}

/// The list could not be asked so: the form as it was filled, with what is wrong in it.
struct TaskListRefused: Page {
    let page: PageContext
    let problems: [FieldProblem]
    let typed: AddressQuery

    var title: String { page.say(.place(.tasks)) }
    var status: HTTPResponse.Status { .badRequest }

    func writeMain(to html: inout HTML) {
        html.pageTitle(page, title)
        html.add(.div, .class("list-block")) { html in
            html.add(FieldProblems(problems: problems, query: typed, page: page))
            html.add(TaskFilterForm(page: page, query: TaskQuery(), typed: typed, problems: problems))
        }
    }
}

/// Something that stands for a list of so many rows.
struct Attributed: Component {
    let total: Int
    let content: (inout HTML) -> Void

    func write(to html: inout HTML) {
        html.add(.div, Attribute("data-total", total), content: content)
    }
}
