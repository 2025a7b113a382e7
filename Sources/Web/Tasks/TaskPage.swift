import Basics
import Domain
import Markup
import UseCases

/// `/nhiem-vu/NV-123`: one task, the words of its sources beside what the program reads in them.
struct TaskPage: Page {
    let page: PageContext
    let task: TaskDetail
    let works: Works

    /// Which obligations are listed.
    enum Works: String, CaseIterable {
        case all, open, done
    }

    static let worksFragment = "phan-viec"

    var title: String { page.say(.taskNamed(task.id)) }

    private var worst: TaskDetail.Work? { task.obligations.first }
    private var open: Int { task.obligations.filter { !$0.state.standing.isDone }.count }

    func writeMain(to html: inout HTML) {
        html.add(.div, .class("title")) { html in
            html.crumbs(page, here: task.id.shown)
            html.add(.h1, .lang("vi"), task.task.title.count > 120 ? .class("long") : nil, text: task.task.title)
            html.add(.p) { writeStanding(to: &$0) }
        }
        html.add(.div, .class("cols two")) { html in
            html.add(.div, .class("c7 stackv")) { html in
                html.add(WordsAndMeaning(page: page, task: task))
            }
            html.add(.div, .class("side stackv")) { html in
                html.add(TaskObligations(page: page, task: task, works: works))
            }
            html.add(.div, .class("c7 stackv")) { html in
                html.add(TaskAppearances(page: page, task: task))
                if page.audience.sees(.similar), !task.similar.isEmpty {
                    html.add(SimilarTasks(page: page, task: task))
                }
                if page.audience.sees(.flag) {
                    html.section(page.say(.doubtsHead)) { html in
                        html.add(
                            FlagTable(
                                page: page, flags: task.flags.map { page.edition.register.flags[$0] },
                                total: task.flags.count, showsRows: false))
                    }
                }
                html.add(TaskHistory(page: page, task: task))
            }
        }
    }

    private func writeStanding(to html: inout HTML) {
        guard let worst else {
            html.add(.span, .class("quiet"), text: page.say(.nobodyNamedLong))
            return
        }
        html.add(
            StandingMark(
                standing: worst.state.standing, overdueDays: worst.state.overdueDays,
                grade: worst.state.outcome?.grade, language: page.language))
        guard task.obligations.count > 1 else { return }
        html.text("\u{A0} ")
        html.add(Count(count: open, path: here(.open), language: page.language))
        html.text(" " + page.say(.ofAgencies) + " ")
        html.add(Count(count: task.obligations.count, path: here(.all), language: page.language))
        html.text(" " + page.say(.agenciesNotDone))
    }

    private func here(_ works: Works) -> SitePath {
        page.path(
            .task(task.id), works == .all ? [] : [.init(name: "works", value: works.rawValue)],
            fragment: Self.worksFragment)
    }
}

/// The obligation of each agency, what needs attention first.
struct TaskObligations: Component {
    let page: PageContext
    let task: TaskDetail
    let works: TaskPage.Works

    private var shown: [TaskDetail.Work] {
        switch works {
        case .all: task.obligations
        case .open: task.obligations.filter { !$0.state.standing.isDone }
        case .done: task.obligations.filter(\.state.standing.isDone)
        }
    }

    func write(to html: inout HTML) {
        html.section(page.say(.obligationsOfAgencies), id: TaskPage.worksFragment, tools: writeTools) { html in
            guard !shown.isEmpty else {
                html.add(Attributed(total: 0) { $0.add(Empty(text: page.say(.noObligation))) })
                return
            }
            html.add(
                Attributed(total: shown.count) { html in
                    let open = shown.filter { !$0.state.standing.isDone }
                    let done = shown.filter(\.state.standing.isDone)
                    if !open.isEmpty { write(table: open, to: &html) }
                    if open.isEmpty || done.count <= 3 {
                        if !done.isEmpty { write(table: done, to: &html) }
                    } else {
                        html.add(.details) { html in
                            html.add(.summary, .class("number"), text: page.say(.othersDone(done.count)))
                            write(table: done, to: &html)
                        }
                    }
                    html.add(.ul, .class("note")) { writeReasons(to: &$0) }
                })
        }
    }

    private func write(table works: [TaskDetail.Work], to html: inout HTML) {
        html.add(.table) { html in
            html.add(.thead) { html in
                html.add(.tr) { html in
                    html.head(page.say(.agency))
                    html.head(page.say(.standingHead), "w-st")
                }
            }
            html.add(.tbody) { html in
                for work in works { html.add(.tr) { write(work, to: &$0) } }
            }
        }
    }

    /// Why they stand so, each reason once.
    private func writeReasons(to html: inout HTML) {
        var seen: Set<String> = []
        for work in shown where seen.insert("\(work.state.standing)\(work.state.basis)").inserted {
            html.add(.li, text: "\(page.say(.standing(work.state.standing))): \(page.say(.basis(work.state)))")
        }
    }

    private func writeTools(to html: inout HTML) {
        let open = task.obligations.filter { !$0.state.standing.isDone }.count
        let all = task.obligations.count
        for (index, (works, count)) in [(TaskPage.Works.all, all), (.open, open), (.done, all - open)].enumerated() {
            if index > 0 { html.text(" · ") }
            let query = works == .all ? [] : [SitePath.Parameter(name: "works", value: works.rawValue)]
            html.add(
                Count(
                    count: count, path: page.path(.task(task.id), query, fragment: TaskPage.worksFragment),
                    language: page.language, classes: works == self.works ? "here" : nil))
            html.text(" " + page.say(.works(works)))
        }
    }

    private func write(_ work: TaskDetail.Work, to html: inout HTML) {
        html.add(.th, .scope("row"), .lang("vi")) { html in
            if let party = work.party {
                html.link(party.name, page.path(.agency(party.slug)))
            } else {
                html.text(work.group ?? "–")
            }
            if work.party != nil, let group = work.group, task.task.lead.groups.count > 1 {
                html.add(.span, .class("meta number"), text: "“\(group)”")
            }
        }
        html.add(.td) { html in
            html.add(
                StandingMark(
                    standing: work.state.standing, overdueDays: work.state.overdueDays,
                    grade: work.state.outcome?.grade, language: page.language))
        }
    }
}

/// The rows that name the task, each with its cells as received.
struct TaskAppearances: Component {
    let page: PageContext
    let task: TaskDetail

    func write(to html: inout HTML) {
        html.section(page.say(.appearances)) { html in
            html.add(.table, Attribute("data-total", task.appearances.count)) { html in
                html.add(.thead) { html in
                    html.add(.tr) { html in
                        html.head(page.say(.place(.sources)))
                        html.head(page.say(.rowHead))
                        html.head(page.say(.whatItSays))
                    }
                }
                html.add(.tbody) { html in
                    for appearance in task.appearances { html.add(.tr) { write(appearance, to: &$0) } }
                }
            }
            guard page.audience.sees(.sourceCells) else { return }
            for appearance in task.appearances where !appearance.cells.isEmpty {
                html.add(.details) { html in
                    html.add(.summary, text: page.say(.cellsOf(appearance.row.key, appearance.source)))
                    html.add(.dl, .class("facts"), .lang("vi")) { html in
                        for cell in appearance.cells {
                            html.add(.dt, text: cell.header.isEmpty ? "–" : cell.header)
                            html.add(.dd, .class("cell"), text: cell.text.isEmpty ? "–" : cell.text)
                        }
                    }
                }
            }
        }
    }

    private func write(_ appearance: TaskDetail.Appearing, to html: inout HTML) {
        html.add(.th, .scope("row")) { html in
            html.link(page.say(.sourceName(appearance.source)), page.path(.source(appearance.source.code)))
        }
        html.add(.td, .class("nb number"), text: appearance.row.key)
        html.add(.td) { html in
            var said: [String] = []
            if let status = appearance.row.status { said.append(page.say(.status(status))) }
            if let words = appearance.row.deadlineWords { said.append(page.say(.dueWords(words.singleSpaced))) }
            html.add(.span, .class("number"), text: said.isEmpty ? "–" : said.joined(separator: "; "))
        }
    }
}

/// What happened to the task by day, newest first.
struct TaskHistory: Component {
    let page: PageContext
    let task: TaskDetail

    private struct Event {
        let day: CivilDate
        let what: Phrase
        let detail: String?
    }

    private var events: [Event] {
        var events = [Event(day: task.arose, what: .taskGiven, detail: task.task.directive?.preferredSymbol)]
        if let due = task.obligations.first?.state.due, due < page.day {
            events.append(Event(day: due, what: .lastDayOnTime, detail: task.task.deadlineWords.map { "“\($0)”" }))
        }
        for appearance in task.appearances {
            let what: Phrase = appearance.row.status.map { .sourceStates($0) } ?? .sourceNames
            events.append(
                Event(
                    day: appearance.source.date, what: what,
                    detail: "\(appearance.source.issuer ?? appearance.source.fileName), \(appearance.row.key)"))
        }
        return events.sorted { $0.day > $1.day }
    }

    func write(to html: inout HTML) {
        html.section(page.say(.history)) { html in
            html.add(.table) { html in
                html.add(.thead) { html in
                    html.add(.tr) { html in
                        html.head(page.say(.happened), "num w-due")
                        html.head(page.say(.what))
                    }
                }
                html.add(.tbody) { html in
                    for event in events {
                        html.add(.tr) { html in
                            html.add(.td, .class("num")) { $0.add(DayText(day: event.day, language: page.language)) }
                            html.add(.td) { html in
                                html.text(page.say(event.what))
                                if let detail = event.detail {
                                    html.add(.span, .class("meta number"), .lang("vi"), text: detail)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
