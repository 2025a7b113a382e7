import Basics
import Domain
import Markup
import UseCases

/// Tasks that a doubt names beside this one or that read like it, with what differs marked: proposed, never joined by
/// the program.
struct SimilarTasks: Component {
    let page: PageContext
    let task: TaskDetail

    func write(to html: inout HTML) {
        html.section(page.say(.similarTasks)) { html in
            html.add(.table, Attribute("data-total", task.similar.count)) { html in
                html.add(.thead) { html in
                    html.add(.tr) { html in
                        html.head(page.say(.task))
                        html.head(page.say(.whySimilar))
                    }
                }
                html.add(.tbody) { html in
                    for similar in task.similar { html.add(.tr) { write(similar, to: &$0) } }
                }
            }
            html.add(.p, .class("note"), text: page.say(.similarNote))
        }
    }

    private func write(_ similar: TaskDetail.Similar, to html: inout HTML) {
        html.add(.td, .class("t")) { html in
            html.add(.a, .href(page.path(.task(similar.id))), .lang("vi")) { html in
                write(
                    similar.task.title, marking: WordDifference(of: similar.task.title, from: task.task.title),
                    to: &html)
            }
            html.add(.span, .class("meta number"), text: similar.id.shown)
            writeOwnWords(against: similar, to: &html)
            writeLeads(of: similar, to: &html)
            writeDeadline(of: similar, to: &html)
        }
        html.add(.td) { html in
            for doubt in similar.doubts {
                html.text(page.say(.doubt(doubt.category)))
                html.add(.span, .class("meta number"), .lang("vi"), text: doubt.message)
            }
            guard let likeness = similar.likeness else { return }
            html.add(.span, .class("number"), text: page.say(.likeness(likeness)))
            guard likeness.reason == .sharedTerms, !likeness.sharedTerms.isEmpty else { return }
            html.add(
                .span, .class("meta number"), .lang("vi"),
                text: likeness.sharedTerms.map { "“\($0)”" }.joined(separator: ", "))
        }
    }

    private func writeOwnWords(against similar: TaskDetail.Similar, to html: inout HTML) {
        let title = task.task.title
        let places = WordDifference(of: title, from: similar.task.title).places
        guard !places.isEmpty else { return }
        html.add(.span, .class("meta")) { html in
            html.text(page.say(.onlyHereSays) + " ")
            html.add(
                .span, .class("number"), .lang("vi"),
                text: places.map { "“\(title[$0])”" }.joined(separator: ", ").shortened(to: 300))
        }
    }

    private func writeLeads(of similar: TaskDetail.Similar, to html: inout HTML) {
        let own = Set(task.task.lead.shownNames)
        html.add(.span, .class("meta")) { html in
            html.text(page.say(.leads) + ": ")
            html.add(.span, .class("number"), .lang("vi")) { html in
                for (index, name) in similar.task.lead.shownNames.enumerated() {
                    if index > 0 { html.text(", ") }
                    write(name, isDifferent: !own.contains(name), to: &html)
                }
                if similar.task.lead.isEmpty { write("–", isDifferent: !own.isEmpty, to: &html) }
            }
        }
    }

    private func writeDeadline(of similar: TaskDetail.Similar, to html: inout HTML) {
        let due = similar.task.deadline.due(asOf: page.day)
        let isDifferent = due != task.task.deadline.due(asOf: page.day)
        html.add(.span, .class("meta")) { html in
            html.text(page.say(.deadline) + ": ")
            html.add(.span, .class("number")) { html in
                let words = due.map { page.date($0) } ?? similar.task.deadlineWords?.singleSpaced.shortened(to: 60)
                write(words ?? "–", isDifferent: isDifferent, to: &html)
            }
        }
    }

    private func write(_ words: String, isDifferent: Bool, to html: inout HTML) {
        if isDifferent { html.add(.mark, text: words) } else { html.text(words) }
    }

    private func write(_ text: String, marking difference: WordDifference, to html: inout HTML) {
        var start = text.startIndex
        for place in difference.places {
            html.text(String(text[start..<place.lowerBound]))
            html.add(.mark, text: String(text[place]))
            start = place.upperBound
        }
        html.text(String(text[start...]))
    }
}
