import Basics
import Markup

/// A number that counts rows: it opens exactly those, and zero opens nothing.
struct Count: Component {
    let count: Int
    let path: SitePath
    let language: Language
    var classes: String?

    func write(to html: inout HTML) {
        guard count > 0 else {
            html.add(.span, .class("quiet"), text: "0")
            return
        }
        html.add(
            .a, classes.map { .class($0) }, Attribute("data-count", count), .href(path), text: language.number(count))
    }
}

/// A day as the page's language writes it.
struct DayText: Component {
    let day: CivilDate
    let language: Language

    func write(to html: inout HTML) {
        html.add(.time, .class("nb"), Attribute("datetime", day.iso), text: day.written(in: language))
    }
}

/// Words of a source, in the quotation marks of the page, marked as Vietnamese.
struct SourceWords: Component {
    let words: String

    func write(to html: inout HTML) {
        html.add(.span, .class("asis"), .lang("vi"), text: "“\(words)”")
    }
}

/// What would be here, why it is not, and what to do.
struct Empty: Component {
    let text: String
    var link: (text: String, path: SitePath)?

    func write(to html: inout HTML) {
        html.add(.p, .class("empty")) { html in
            html.text(text)
            if let link {
                html.text(" ")
                html.add(.a, .href(link.path), text: link.text)
            }
        }
    }
}

extension HTML {
    /// A part of a page: a rule, its name, at most one line of tools, and what it holds.
    mutating func section(
        _ heading: String, id: String? = nil, tools: ((inout HTML) -> Void)? = nil, content: (inout HTML) -> Void
    ) {
        add(.section, .class("sec"), id.map { .id($0) }) { html in
            html.add(.header) { html in
                html.add(.h2, text: heading)
                if let tools { html.add(.p, content: tools) }
            }
            content(&html)
        }
    }

    /// The head of a column; one of bars has no words, and an empty head would be announced as one.
    mutating func head(_ text: String, _ classes: String? = nil) {
        guard !text.isEmpty else { return add(.td, classes.map { .class($0) }, text: "") }
        add(.th, .scope("col"), classes.map { .class($0) }, text: text)
    }

    mutating func link(_ text: String, _ path: SitePath) {
        add(.a, .href(path), text: text)
    }

    /// The path that leads to a page, then its heading.
    mutating func pageTitle(_ page: PageContext, _ heading: String, here: String? = nil) {
        add(.div, .class("title")) { html in
            html.crumbs(page, here: here ?? heading)
            html.add(.h1, heading.count > 120 ? .class("long") : nil, text: heading)
        }
    }

    mutating func crumbs(_ page: PageContext, here: String) {
        add(.nav, .class("crumbs"), .ariaLabel(page.say(.position))) { html in
            html.add(.ol) { html in
                html.add(.li) { $0.link(page.say(.place(.overview)), page.path(.overview)) }
                if page.place.section != page.place {
                    html.add(.li) { $0.link(page.say(.place(page.place.section)), page.path(page.place.section)) }
                }
                html.add(.li, .ariaCurrent("page"), text: here)
            }
        }
    }
}
