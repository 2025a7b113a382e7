import Basics
import Domain
import Markup
import UseCases

/// Obligations: one task at one agency a row.
struct ObligationTable: Component {
    let page: PageContext
    let total: Int
    let lines: [TaskSelection.ObligationLine]
    var isUnfolded = false

    func write(to html: inout HTML) {
        html.add(.table, .role("table"), .class("list"), Attribute("data-total", total)) { html in
            html.add(.caption, .class("vh"), text: page.say(.obligationsCaption))
            html.add(.thead, .role("rowgroup")) { html in
                html.add(.tr, .role("row")) { html in
                    for (name, classes) in [
                        (Phrase.standingHead, "w-st"), (.agency, "w-ag"), (.task, nil), (.due, "num w-due"),
                    ] as [(Phrase, String?)] {
                        html.add(
                            .th, .role("columnheader"), .scope("col"), classes.map { .class($0) }, text: page.say(name))
                    }
                }
            }
            html.add(.tbody, .role("rowgroup")) { html in
                for line in lines { html.add(.tr, .role("row")) { write(line, to: &$0) } }
            }
        }
    }

    private func write(_ line: TaskSelection.ObligationLine, to html: inout HTML) {
        let register = page.edition.register
        let entry = register.assignments[line.entry]
        let task = page.edition.task(at: line.entry)
        let obligation = register.ledger.obligations[line.obligation]
        html.add(.td, .role("cell"), .class("w-st")) { html in
            html.add(
                StandingMark(
                    standing: line.standing, overdueDays: line.overdueDays,
                    grade: register.ledger.stretch(of: obligation, asOf: page.day).grade, language: page.language))
        }
        html.add(.td, .role("cell"), .class("w-ag after"), .lang("vi")) { html in
            if let party = obligation.party.map({ register.ledger.parties[Int($0)] }) {
                html.link(party.name, page.path(.agency(party.slug)))
            } else if let group = obligation.group {
                html.text(register.ledger.groupWords[Int(group)])
            }
        }
        html.add(.td, .role("cell"), .class("t wide")) { html in
            html.add(
                .a, isUnfolded ? nil : .class("clip"), .href(page.path(.task(entry.id))), .lang("vi"), text: task.title)
            html.add(TaskMeta(page: page, entry: line.entry, task: task))
        }
        html.add(.td, .role("cell"), .class("w-due due num")) { html in
            html.add(
                DueCell(
                    due: line.due, words: register.ledger.deadlineWords(of: obligation, asOf: page.day),
                    language: page.language))
        }
    }
}
