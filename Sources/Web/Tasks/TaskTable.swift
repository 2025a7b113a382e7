import Basics
import Domain
import Markup
import UseCases

/// The hero of the site: tasks with standing, words, leads, due day and how many agencies are not done.
struct TaskTable: Component {
    let page: PageContext
    let query: TaskQuery
    let total: Int
    let lines: [TaskSelection.Line]
    /// Whether the page is the list, which can be sorted and counted.
    var isWhole = true

    /// Whether the filter leaves out some obligations of a task, so that the task's page would show more.
    private var isNarrowed: Bool {
        let filter = query.filter
        return filter.agency != nil || filter.block != nil || filter.grade != nil || filter.progress != nil
            || filter.dueFrom != nil
            || filter.dueTo != nil
    }

    func write(to html: inout HTML) {
        html.add(.table, .role("table"), .class("list"), isWhole ? Attribute("data-total", total) : nil) { html in
            html.add(.caption, .class("vh"), text: page.say(.tasksCaption))
            html.add(.thead, .role("rowgroup")) { html in
                html.add(.tr, .role("row")) { writeHead(to: &$0) }
            }
            html.add(.tbody, .role("rowgroup")) { html in
                for line in lines { html.add(.tr, .role("row")) { write(line, to: &$0) } }
            }
        }
    }

    private func writeHead(to html: inout HTML) {
        head(.standingHead, .standing, "w-st", to: &html)
        head(.task, .number, nil, to: &html)
        head(.leadAgency, .agency, "w-ag", to: &html)
        head(.due, query.order == .due ? .dueDescending : .due, "num w-due", to: &html)
        head(.openAgencies, .open, "num w-n", to: &html)
    }

    private func head(_ name: Phrase, _ order: TaskOrder, _ classes: String?, to html: inout HTML) {
        let isSorted =
            query.order == order || (name == .due && (query.order == .due || query.order == .dueDescending))
        let sort = query.order == .dueDescending || query.order == .open ? "descending" : "ascending"
        html.add(
            .th, .role("columnheader"), .scope("col"), classes.map { .class($0) },
            isSorted && isWhole ? Attribute("aria-sort", sort) : nil
        ) { html in
            guard isWhole else { return html.text(page.say(name)) }
            html.add(.a, .href(page.tasks(query.with { $0.order = order }))) { html in
                html.text(page.say(name))
                if isSorted { html.text(sort == "descending" ? " ↓" : " ↑") }
            }
        }
    }

    private func write(_ line: TaskSelection.Line, to html: inout HTML) {
        let id = page.edition.register.assignments[line.entry].id
        let task = page.edition.task(at: line.entry)
        html.add(.td, .role("cell"), .class("w-st")) { html in
            if let standing = line.standing {
                html.add(
                    StandingMark(
                        standing: standing, overdueDays: line.overdueDays, grade: line.grade, language: page.language))
            } else {
                html.add(.span, .class("quiet"), text: page.say(.nobodyNamed))
            }
        }
        html.add(.td, .role("cell"), .class("t wide")) { html in
            html.add(
                .a, query.isUnfolded ? nil : .class("clip"), .href(page.path(.task(id))), .lang("vi"),
                text: task.title)
            html.add(TaskMeta(page: page, entry: line.entry, task: task))
        }
        html.add(.td, .role("cell"), .class("w-ag after"), .lang("vi")) { html in
            html.add(LeadNames(reading: task.lead, page: page))
        }
        html.add(.td, .role("cell"), .class("w-due due num")) { html in
            html.add(DueCell(due: line.due, words: task.deadlineWords, language: page.language))
        }
        html.add(.td, .role("cell"), .class("num after w-n"), Attribute("data-l", page.say(.open))) { html in
            write(open: line, of: id, to: &html)
        }
    }

    private func write(open line: TaskSelection.Line, of id: Identifier<Assignment>, to html: inout HTML) {
        let ratio = "/\(page.language.number(line.total))"
        if isNarrowed {
            html.link(
                page.language.number(line.open) + ratio, page.path(.task(id), [], fragment: TaskPage.worksFragment))
        } else {
            let path = page.path(
                .task(id), [.init(name: "works", value: TaskPage.Works.open.rawValue)],
                fragment: TaskPage.worksFragment)
            html.add(Count(count: line.open, path: path, language: page.language))
            html.add(.span, .class("quiet"), text: ratio)
        }
    }
}

/// The line under a title: number, who gave the task, what is promised, doubts.
struct TaskMeta: Component {
    let page: PageContext
    let entry: Int
    let task: Appearance

    func write(to html: inout HTML) {
        let facts = page.edition.index.tasks[entry]
        let id = page.edition.register.assignments[entry].id
        html.add(.span, .class("meta")) { html in
            html.add(.span, .class("nb number"), text: id.shown)
            if let directive = facts.directive {
                html.text(" · ")
                html.add(
                    .span, .lang("vi"), .class("number"), text: page.edition.index.directives.entries[directive].name)
            }
            if let deliverable = task.deliverable {
                html.add(.span, .class("p2 number"), .lang("vi"), text: " · \(deliverable.shortened(to: 90))")
            }
            if page.audience.sees(.flag), !facts.flags.isEmpty {
                html.text(" · ")
                html.add(
                    Count(
                        count: facts.flags.count,
                        path: page.path(.quality, [.init(name: "task", value: id.shown)], fragment: "nghi-van"),
                        language: page.language))
                html.text("\u{A0}" + page.say(.doubts(facts.flags.count)))
            }
        }
    }
}

/// The due day with the words from which it follows, where they say more than the day.
struct DueCell: Component {
    let due: CivilDate?
    let words: String?
    let language: Language

    func write(to html: inout HTML) {
        if let due {
            html.add(DayText(day: due, language: language))
        } else {
            html.add(.span, .class("quiet"), text: "–")
        }
        guard let words = words?.singleSpaced, due.map({ CivilDate(vietnamese: words) != $0 }) ?? true else { return }
        html.add(.span, .class("meta number"), .lang("vi"), text: "“\(words.shortened(to: 60))”")
    }
}

/// Who leads: agencies by name, groups in the words of the source.
struct LeadNames: Component {
    let reading: AgencyReading
    let page: PageContext

    func write(to html: inout HTML) {
        let names = reading.shownNames
        guard !names.isEmpty else {
            html.add(.span, .class("quiet"), text: "–")
            return
        }
        html.text(names.prefix(4).joined(separator: ", "))
        if names.count > 4 { html.text("…") }
    }
}

extension String {
    /// Cut at a blank, with an ellipsis: for lines that repeat what stands in full one link away.
    func shortened(to limit: Int) -> String {
        guard count > limit else { return self }
        let cut = prefix(limit)
        let end = cut.lastIndex(of: " ") ?? cut.endIndex
        return cut[..<end] + "…"
    }
}
