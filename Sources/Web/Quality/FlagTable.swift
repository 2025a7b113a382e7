import Basics
import Domain
import Markup
import UseCases

/// Doubts, each with both values and its place, ready to be sent to the source as a question.
struct FlagTable: Component {
    let page: PageContext
    let flags: [(source: Identifier<Source>, flag: Flag)]
    let total: Int
    var showsRows = true

    func write(to html: inout HTML) {
        guard !flags.isEmpty else {
            html.add(Attributed(total: total) { $0.add(Empty(text: page.say(.noDoubtHere))) })
            return
        }
        html.add(.table, Attribute("data-total", total)) { html in
            html.add(.thead) { html in
                html.add(.tr) { html in
                    html.head(page.say(.severityHead), "w-sev")
                    html.head(page.say(.doubtAndPlace))
                }
            }
            html.add(.tbody) { html in
                for (source, flag) in flags { html.add(.tr) { write(flag, of: source, to: &$0) } }
            }
        }
    }

    private func write(_ flag: Flag, of source: Identifier<Source>, to html: inout HTML) {
        html.add(.td, .class("w-sev")) { html in
            html.add(
                .span, .class("sev \(flag.severity == .high ? "ask" : flag.severity == .medium ? "look" : "rec")"),
                text: page.say(.severity(flag.severity)))
        }
        html.add(.td) { html in
            html.add(.b, text: page.say(.doubt(flag.category)))
            html.add(.span, .class("meta ink number"), .lang("vi"), text: flag.message)
            if !flag.places.isEmpty {
                html.add(.span, .class("meta number")) { html in
                    for (index, place) in flag.places.prefix(8).enumerated() {
                        if index > 0 { html.text("; ") }
                        write(place, to: &html)
                    }
                }
            }
            if showsRows { writeRows(flag, of: source, to: &html) }
        }
    }

    /// Links to the tasks that the doubt concerns.
    private func writeRows(_ flag: Flag, of source: Identifier<Source>, to html: inout HTML) {
        var seen: Set<Identifier<Assignment>> = []
        let tasks = flag.rows.compactMap { page.edition.index.assignment(ofRow: $0, in: source) }
            .filter { seen.insert($0).inserted }
        guard !tasks.isEmpty else { return }
        html.add(.span, .class("meta")) { html in
            for (index, id) in tasks.prefix(12).enumerated() {
                if index > 0 { html.text(", ") }
                html.link(id.shown, page.path(.task(id)))
            }
            if tasks.count > 12 { html.text("…") }
        }
    }

    private func write(_ place: Place, to html: inout HTML) {
        html.text([page.say(.appendixNamed(place.appendix)), place.row].compactMap { $0 }.joined(separator: ", "))
        guard let column = place.column else { return }
        html.text(", ")
        html.add(.span, .lang("vi"), text: "“\(column)”")
    }
}
