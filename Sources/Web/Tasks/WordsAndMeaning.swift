import Basics
import Domain
import Markup
import UseCases

/// What the newest source writes of a task, and beside it what the program reads in it and why.
struct WordsAndMeaning: Component {
    let page: PageContext
    let task: TaskDetail

    private var row: Appearance { task.task }
    /// The row that counts on the day, with its source.
    private var appearing: TaskDetail.Appearing? {
        task.appearances.last { $0.row.key == row.key } ?? task.appearances.last
    }

    func write(to html: inout HTML) {
        html.section(page.say(.wordsAndMeaning), tools: { $0.add(.span, .class("number"), text: task.id.shown) }) {
            html in
            html.add(.table, .role("table"), .class("words")) { html in
                html.add(.thead, .role("rowgroup")) { html in
                    html.add(.tr, .role("row")) { html in
                        for name in [Phrase.item, .sourceWrites, .systemReads] {
                            html.add(.th, .role("columnheader"), .scope("col")) { html in
                                html.add(.span, name == .item ? .class("vh") : nil, text: page.say(name))
                            }
                        }
                    }
                }
                html.add(.tbody, .role("rowgroup")) { writeRows(to: &$0) }
            }
        }
    }

    private func writeRows(to html: inout HTML) {
        line(.leads, words(of: row.lead), to: &html) { write(reading: row.lead, to: &$0) }
        line(.coordinates, words(of: row.coordinating), to: &html) { write(reading: row.coordinating, to: &$0) }
        line(.deadline, row.deadlineWords, to: &html) { html in
            html.add(DeadlineMeaning(page: page, deadline: row.deadline))
        }
        line(.deliverable, row.deliverable, to: &html) { write(promise: &$0) }
        if page.audience.sees(.description), let description = row.description {
            line(.achieved, description, to: &html) { write(outcome: &$0) }
        } else if row.status != nil {
            line(.stated, nil, to: &html) { write(outcome: &$0) }
        }
        if let outstanding = row.outstanding {
            line(.outstanding, outstanding.isEmpty ? nil : outstanding.map(\.words).joined(separator: ", "), to: &html)
            { html in
                if outstanding.isEmpty {
                    html.add(.span, .class("quiet"), text: page.say(.outstandingEmpty))
                } else {
                    write(agencies: outstanding, to: &html)
                }
            }
        }
        if page.audience.sees(.note), let note = row.note {
            line(.note, note, to: &html) { $0.add(.span, .class("quiet"), text: page.say(.noteKept)) }
        }
        line(.directive, row.directive?.symbol, to: &html) { write(directive: &$0) }
    }

    private func line(
        _ name: Phrase, _ words: String?, to html: inout HTML, meaning: (inout HTML) -> Void
    ) {
        html.add(.tr, .role("row")) { html in
            html.add(.th, .role("rowheader"), .scope("row"), text: page.say(name))
            html.add(.td, .role("cell"), Attribute("data-l", page.say(.sourceWrites))) { html in
                if let words, !words.isEmpty {
                    html.add(SourceWords(words: words))
                    if let appearing {
                        html.add(
                            .span, .class("src number"),
                            text: page.say(.rowOf(appearing.row.key, appearing.source)))
                    }
                } else {
                    html.add(.span, .class("quiet"), text: page.say(.notWritten))
                }
            }
            html.add(.td, .role("cell"), Attribute("data-l", page.say(.systemReads)), content: meaning)
        }
    }

    /// As written; the names only where nothing else is kept.
    private func words(of reading: AgencyReading) -> String? {
        let words = reading.agencies.map(\.words) + reading.groups.map(\.words)
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    private func write(reading: AgencyReading, to html: inout HTML) {
        guard !reading.isEmpty else {
            html.add(.span, .class("quiet"), text: page.say(.nobodyRead))
            return
        }
        if !reading.agencies.isEmpty { write(agencies: reading.agencies, to: &html) }
        for group in reading.groups {
            html.add(.details) { html in
                let members = page.edition.register.catalogue.members(
                    of: group, besides: reading.agencies, on: page.day)
                html.add(
                    .summary, .class("number"), text: page.say(.groupMembers(group.words, members?.count, page.day)))
                if let members {
                    html.add(.p, .class("note"), .lang("vi")) { html in
                        for (index, code) in members.enumerated() {
                            if index > 0 { html.text(", ") }
                            html.link(page.edition.agencyName(slug: code), page.path(.agency(code)))
                        }
                    }
                } else {
                    html.add(.p, .class("note"), text: page.say(.groupUnlisted))
                }
            }
        }
    }

    private func write(agencies: [AgencyMention], to html: inout HTML) {
        for (index, mention) in agencies.enumerated() {
            if index > 0 { html.text(", ") }
            let party = Ledger.Party(code: mention.code, name: mention.name)
            html.add(.a, .href(page.path(.agency(party.slug))), .lang("vi"), text: mention.name)
            if mention.code == nil { html.text(" " + page.say(.unknownName)) }
        }
    }

    private func write(promise html: inout HTML) {
        let promised = PromisedProduct.promised(deliverable: row.deliverable, title: row.title)
        let names = promised.flatMap(\.kinds).filter { $0 != .other }.map { page.say(.product($0)) }
        guard !names.isEmpty else {
            html.add(.span, .class("quiet"), text: page.say(.productUnknown))
            return
        }
        html.text(names.joined(separator: ", "))
        if promised.allSatisfy(\.isSubmission) { html.add(.span, .class("src"), text: page.say(.submissionPromised)) }
        if row.deliverable == nil { html.add(.span, .class("src"), text: page.say(.productFromTitle)) }
    }

    private func write(outcome html: inout HTML) {
        html.text(row.status.map { page.say(.status($0)) } ?? page.say(.nothingStated))
        if let grade = row.grade {
            html.add(.span, .class("src"), text: page.say(.gradeMeaning(grade)))
        }
        if let day = row.doneOn {
            html.add(.span, .class("src")) { html in
                html.text(page.say(.dayOfProduct) + " ")
                html.add(DayText(day: day, language: page.language))
            }
        }
    }

    private func write(directive html: inout HTML) {
        guard let index = task.directive else {
            html.add(.span, .class("quiet"), text: page.say(.noDirective))
            return
        }
        let entry = page.edition.index.directives.entries[index]
        let slug = page.edition.index.directiveSlugs[index]
        html.add(.a, .href(page.path(.directive(slug))), .lang("vi"), text: entry.name)
        if let date = entry.date {
            html.text(", ")
            html.add(DayText(day: date, language: page.language))
        }
    }
}

/// What a deadline means, and why it means that day.
struct DeadlineMeaning: Component {
    let page: PageContext
    let deadline: Deadline

    func write(to html: inout HTML) {
        html.text(page.say(.deadlineKind(deadline.kind)))
        if let due = deadline.due(asOf: page.day) {
            html.text(": " + page.say(.onTimeTo) + " ")
            html.add(.b) { $0.add(DayText(day: due, language: page.language)) }
        }
        if deadline.kind == .phased {
            html.add(.ul) { html in
                for step in deadline.steps {
                    html.add(.li) { html in
                        if let due = step.due { html.add(DayText(day: due, language: page.language)) }
                        if let what = step.what {
                            html.add(.span, .class("number"), .lang("vi"), text: step.due == nil ? what : ": \(what)")
                        }
                    }
                }
            }
        }
        html.add(.span, .class("src")) { html in
            html.link(page.say(.howDeadlinesAreRead), page.path(.method, [], fragment: "thoi-han"))
        }
    }
}
