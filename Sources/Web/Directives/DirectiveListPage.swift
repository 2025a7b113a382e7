import Basics
import Domain
import Markup
import UseCases

/// `/van-ban`: the documents that give work, with how it stands, then those that are only cited.
struct DirectiveListPage: Page {
    let page: PageContext
    let listing: DirectiveListing

    var title: String { page.say(.place(.directives)) }

    private var assigning: [DirectiveListing.Line] {
        listing.lines.filter { $0.tasks > 0 }.sorted { ($1.tasks, $0.slug) < ($0.tasks, $1.slug) }
    }
    private var cited: [DirectiveListing.Line] {
        listing.lines.filter { $0.tasks == 0 }.sorted { ($1.citations, $0.slug) < ($0.citations, $1.slug) }
    }

    func writeMain(to html: inout HTML) {
        html.pageTitle(page, title)
        html.add(
            Attributed(total: listing.lines.count) { html in
                guard !listing.lines.isEmpty else {
                    html.add(Empty(text: page.say(page.edition.hasTasks ? .noDocumentCited : .noSourceYet)))
                    return
                }
                html.add(.div, .class("stackv")) { html in
                    html.section(page.say(.documentsAssigning)) { writeAssigning(to: &$0) }
                    if !cited.isEmpty { html.section(page.say(.documentsCited)) { writeCited(to: &$0) } }
                }
            })
    }

    private func writeAssigning(to html: inout HTML) {
        html.add(.table) { html in
            html.add(.thead) { html in
                html.add(.tr) { html in
                    html.head(page.say(.documentHead))
                    html.head(page.say(.dateHead), "num p2")
                    html.head(page.say(.standing(.overdue)), "num w-n")
                    html.head(page.say(.standing(.notReported)), "num w-n p2")
                    html.head(page.say(.openHead), "num w-n p2")
                    html.head(page.say(.doneHead), "num w-n p2")
                    html.head(page.say(.tasksHead), "num w-n")
                }
            }
            html.add(.tbody) { html in
                for line in assigning { html.add(.tr) { write(line, to: &$0) } }
            }
        }
    }

    private func write(_ line: DirectiveListing.Line, to html: inout HTML) {
        writeName(line, to: &html)
        html.add(.td, .class("num p2")) { writeDate(line, to: &$0) }
        html.add(.td, .class(line.counts[.overdue] == nil ? "num" : "num up")) { html in
            write(line.counts[.overdue, default: 0], line, to: &html) { $0.standing = .overdue }
        }
        html.add(.td, .class("num p2")) { html in
            write(line.counts[.notReported, default: 0], line, to: &html) { $0.standing = .notReported }
        }
        let done = line.counts.reduce(0) { $0 + ($1.key.isDone ? $1.value : 0) }
        let open = line.counts.values.reduce(0, +) - done
        html.add(.td, .class("num p2")) { html in write(open, line, to: &html) { $0.progress = .open } }
        html.add(.td, .class("num p2 number"), text: page.language.number(done))
        html.add(.td, .class("num")) { html in write(line.tasks, line, to: &html) { _ in } }
    }

    private func writeName(_ line: DirectiveListing.Line, to html: inout HTML) {
        html.add(.th, .scope("row"), .lang("vi")) { html in
            html.link(line.entry.name, page.path(.directive(line.slug)))
            if let title = line.entry.title {
                html.add(.span, .class("meta number"), text: title.shortened(to: 160))
            }
        }
    }

    private func writeDate(_ line: DirectiveListing.Line, to html: inout HTML) {
        if let date = line.entry.date {
            html.add(DayText(day: date, language: page.language))
        } else {
            html.add(.span, .class("quiet"), text: "–")
        }
    }

    private func write(
        _ count: Int, _ line: DirectiveListing.Line, to html: inout HTML, _ change: (inout TaskFilter) -> Void
    ) {
        html.add(
            Count(
                count: count,
                path: page.tasks { filter in
                    filter.directive = line.slug
                    change(&filter)
                }, language: page.language))
    }

    private func writeCited(to html: inout HTML) {
        html.add(.table) { html in
            html.add(.thead) { html in
                html.add(.tr) { html in
                    html.head(page.say(.documentHead))
                    html.head(page.say(.dateHead), "num p2")
                    html.head(page.say(.citingRows), "num")
                }
            }
            html.add(.tbody) { html in
                for line in cited {
                    html.add(.tr) { html in
                        writeName(line, to: &html)
                        html.add(.td, .class("num p2")) { writeDate(line, to: &$0) }
                        html.add(.td, .class("num")) { html in
                            html.add(
                                Count(
                                    count: line.citations,
                                    path: page.path(
                                        .directive(line.slug), [], fragment: DirectivePage.citationsFragment),
                                    language: page.language))
                        }
                    }
                }
            }
        }
    }
}
