import Basics
import Domain
import Markup
import UseCases

/// `/co-quan`: every agency that has anything to do, by block, with its obligations by standing.
struct AgencyListPage: Page {
    let page: PageContext
    let listing: AgencyListing
    /// Only agencies that have an obligation of this standing.
    let standing: Standing?
    private let greatest: Int

    init(page: PageContext, listing: AgencyListing, standing: Standing?) {
        self.page = page
        self.listing = listing
        self.standing = standing
        greatest = listing.blocks.flatMap(\.agencies).map(\.overdue).max() ?? 0
    }

    var title: String { page.say(.place(.agencies)) }
    var isBroad: Bool { true }

    private var blocks: [(block: AgencyBlock, agencies: [AgencyListing.Line])] {
        guard let standing else { return listing.blocks }
        return listing.blocks.map { ($0.block, $0.agencies.filter { $0.counts[standing, default: 0] > 0 }) }
            .filter { !$0.agencies.isEmpty }
    }

    func writeMain(to html: inout HTML) {
        html.pageTitle(page, title)
        let late = listing.blocks.flatMap(\.agencies).filter { $0.overdue > 0 }
        html.add(.p, .class("lede")) { html in
            html.add(
                Count(
                    count: late.count,
                    path: page.path(.agencies, [.init(name: "standing", value: Standing.overdue.rawValue)]),
                    language: page.language, classes: "up"))
            html.text(" " + page.say(.agenciesLate) + " ")
            html.add(
                Count(
                    count: late.reduce(0) { $0 + $1.overdue }, path: page.obligations { $0.standing = .overdue },
                    language: page.language, classes: "up"))
            html.text(" " + page.say(.obligationsLate))
        }
        if let standing {
            html.add(.nav, .ariaLabel(page.say(.filtersInForce))) { html in
                html.add(.ul, .class("chips")) { html in
                    html.add(.li, text: page.say(.filtering))
                    html.add(.li) { html in
                        html.add(.a, .class("chip"), .href(page.path(.agencies))) { html in
                            html.add(.span, text: page.say(.standing(standing)))
                            html.add(.span, .class("x"), .ariaHidden, text: "×")
                            html.add(.span, .class("vh"), text: page.say(.dropFilter))
                        }
                    }
                }
            }
        }
        let blocks = blocks
        html.add(
            Attributed(total: blocks.reduce(0) { $0 + $1.agencies.count }) { html in
                guard !blocks.isEmpty else {
                    html.add(Empty(text: page.say(page.edition.hasTasks ? .noAgency(page.day) : .noSourceYet)))
                    return
                }
                html.add(.div, .class("stackv")) { html in
                    for (block, agencies) in blocks { write(block, agencies, to: &html) }
                }
            })
        if !listing.unlisted.isEmpty { writeUnlisted(to: &html) }
    }

    private func write(_ block: AgencyBlock, _ agencies: [AgencyListing.Line], to html: inout HTML) {
        html.section(page.say(.block(block)), id: block.rawValue) { html in
            html.add(.table, .class("agencies")) { html in
                html.add(.thead) { html in
                    html.add(.tr) { html in
                        html.head(page.say(.agency))
                        html.head(page.say(.standing(.overdue)), "num w-n")
                        html.head(page.say(.longestHead), "num w-n")
                        html.head("", "w-bar p2")
                        html.head(page.say(.standing(.notReported)), "num w-n p2")
                        html.head(page.say(.standing(.dueSoon)), "num w-n p2")
                        html.head(page.say(.standing(.inProgress)), "num w-n p2")
                        html.head(page.say(.doneHead), "num w-n p2")
                        html.head(page.say(.all), "num w-n")
                        html.head(page.say(.coordinates), "num w-n p3")
                    }
                }
                html.add(.tbody) { html in
                    for line in agencies { html.add(.tr) { write(line, to: &$0) } }
                }
            }
        }
    }

    private func write(_ line: AgencyListing.Line, to html: inout HTML) {
        let slug = line.party.slug
        html.add(.th, .scope("row"), .lang("vi")) { $0.link(line.party.name, page.path(.agency(slug))) }
        html.add(.td, .class(line.overdue > 0 ? "num up" : "num")) { html in
            write(count: line.overdue, slug, to: &html) { $0.standing = .overdue }
        }
        html.add(.td, .class("num number"), text: line.longestOverdue.map { page.language.number($0) } ?? "–")
        html.add(.td, .class("w-bar p2")) { html in
            html.add(Bar(value: Double(line.overdue), greatest: Double(greatest), classes: "f-late"))
        }
        for standing in [Standing.notReported, .dueSoon, .inProgress] {
            html.add(.td, .class("num p2")) { html in
                write(count: line.counts[standing, default: 0], slug, to: &html) { $0.standing = standing }
            }
        }
        html.add(.td, .class("num p2")) { html in
            write(count: line.total - line.open, slug, to: &html) { $0.progress = .done }
        }
        html.add(.td, .class("num")) { html in write(count: line.total, slug, to: &html) { _ in } }
        html.add(.td, .class("num p3")) { html in
            write(count: line.coordinates, slug, to: &html) { $0.role = .coordinating }
        }
    }

    private func write(
        count: Int, _ slug: String, to html: inout HTML, _ change: (inout TaskFilter) -> Void
    ) {
        html.add(
            Count(
                count: count,
                path: page.tasks { filter in
                    filter.agency = slug
                    change(&filter)
                }, language: page.language))
    }

    private func writeUnlisted(to html: inout HTML) {
        html.add(.p, .class("note")) { html in
            html.add(
                Count(
                    count: listing.unlisted.values.reduce(0, +), path: page.obligations { $0.block = .unlisted },
                    language: page.language))
            html.text(" " + page.say(.unlistedNote))
        }
    }
}
