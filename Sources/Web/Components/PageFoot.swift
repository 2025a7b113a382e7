import Basics
import Domain
import Markup
import UseCases

/// Where the page's data come from, and what else there is.
struct PageFoot: Component {
    let page: PageContext

    func write(to html: inout HTML) {
        html.add(.footer, .class("foot")) { html in
            html.add(.div, .class("wrap")) { html in
                html.add(.div) { html in
                    html.add(.h2, text: page.say(.footSources))
                    html.add(.p) { writeSources(to: &$0) }
                }
                html.add(.nav, .ariaLabel(page.say(.openData))) { html in
                    html.add(.h2, text: page.say(.openData))
                    html.add(.ul) { html in
                        html.add(.li) { $0.link(page.say(.allData), page.path(.openData)) }
                        html.add(.li) { $0.link(page.say(.place(.method)), page.path(.method)) }
                        if page.audience == .staff {
                            html.add(.li) { $0.link(page.say(.issuedReports), page.path(.reports)) }
                        }
                    }
                }
                html.add(.div) { html in
                    html.add(.h2, text: page.say(.aboutSystem))
                    html.add(.ul) { html in
                        html.add(.li, text: page.say(.noSecrets))
                        html.add(.li, text: page.say(page.audience == .staff ? .insideSite : .openSite))
                    }
                }
            }
        }
    }

    private func writeSources(to html: inout HTML) {
        let register = page.edition.register
        guard let newest = register.sources.last else {
            html.text(page.say(.noSourceYet))
            return
        }
        html.text(page.say(.newestSource) + " ")
        html.add(.a, .href(page.path(.source(newest.code)))) { html in
            html.text(page.say(.sourceName(newest)))
        }
        if register.sources.count > 1 {
            html.text("; " + page.say(.sourcesRead) + " ")
            html.add(Count(count: register.sources.count, path: page.path(.sources), language: page.language))
        }
        html.text(". " + page.say(.wordsKept))
    }
}
