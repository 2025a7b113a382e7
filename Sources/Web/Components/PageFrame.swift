import Basics
import HTTPTypes
import Markup
import UseCases

/// A page of the site: its name, and what stands between head and foot.
protocol Page {
    /// The name in the window, without that of the site.
    var title: String { get }
    /// The content, its `h1` included.
    func writeMain(to html: inout HTML)
    var status: HTTPResponse.Status { get }
    /// Whether it is printed across the sheet.
    var isBroad: Bool { get }
}

extension Page {
    var status: HTTPResponse.Status { .ok }
    var isBroad: Bool { false }
}

/// What stands around the content of every page: head, navigation, the day and revision of its data, foot.
struct PageFrame: Component {
    let page: any Page
    let context: PageContext

    func write(to html: inout HTML) {
        html.raw("<!doctype html>")
        html.add(.html, .lang(context.language.rawValue)) { html in
            html.add(DocumentHead(title: page.title))
            html.add(.body, page.isBroad ? .class("broad") : nil) { html in
                html.add(.a, .class("skip"), .href(fragment: "noi-dung"), text: context.say(.skip))
                html.add(Sprite())
                html.add(.header, .class("head")) { html in
                    html.add(.div, .class("wrap")) { writeHead(to: &$0) }
                    html.add(.nav, .class("nav"), .ariaLabel(context.say(.mainNavigation))) { html in
                        html.add(.ul, .class("wrap")) { writeNavigation(to: &$0) }
                    }
                    html.add(TimeBand(page: context))
                }
                html.add(.main, .class("wrap"), .id("noi-dung"), Attribute("tabindex", "-1")) {
                    page.writeMain(to: &$0)
                }
                html.add(PageFoot(page: context))
            }
        }
    }

    private func writeHead(to html: inout HTML) {
        html.add(.a, .class("brand"), .href(context.path(.overview))) { html in
            html.add(.b, text: "Giamsat")
            html.add(.span, text: context.say(.tagline))
        }
        html.add(SearchBox(page: context, id: "q", words: ""))
        html.add(.p, .class("lang")) { writeLanguages(to: &$0) }
        html.add(.details, .class("menu")) { html in
            html.add(.summary, text: context.say(.menu))
            html.add(.nav, .ariaLabel(context.say(.menu))) { html in
                html.add(.ul) { html in
                    writeNavigation(to: &html)
                    html.add(.li) { writeLink(.search, to: &$0) }
                    html.add(.li) { writeOtherLanguage(to: &$0) }
                }
            }
        }
    }

    private func writeNavigation(to html: inout HTML) {
        for place in Self.navigation {
            html.add(.li) { writeLink(place, to: &$0) }
        }
    }

    private func writeLink(_ place: SitePath.Place, to html: inout HTML) {
        html.add(
            .a, .href(context.path(place)), context.place.section == place ? .ariaCurrent("page") : nil,
            text: context.say(.place(place)))
    }

    private func writeLanguages(to html: inout HTML) {
        for (index, language) in Language.allCases.enumerated() {
            if index > 0 { html.text(" · ") }
            if language == context.language {
                html.add(.b, text: language.ownName)
            } else {
                writeOtherLanguage(to: &html)
            }
        }
    }

    private func writeOtherLanguage(to html: inout HTML) {
        for language in Language.allCases where language != context.language {
            html.add(
                .a, .href(context.here(in: language)), .lang(language.rawValue),
                Attribute("hreflang", language.rawValue), text: language.ownName)
        }
    }

    static let navigation: [SitePath.Place] = [
        .overview, .tasks, .agencies, .directives, .indicators, .inspections, .databases, .quality, .sources, .method,
    ]
}

/// The head of a document: its name, stylesheet and script, nothing from elsewhere.
struct DocumentHead: Component {
    let title: String

    func write(to html: inout HTML) {
        html.add(.head) { html in
            html.add(void: .meta, Attribute("charset", "utf-8"))
            html.add(.title, text: "\(title) · Giamsat")
            html.add(
                void: .meta, .name("viewport"), Attribute("content", "width=device-width, initial-scale=1"))
            html.add(void: .meta, .name("color-scheme"), Attribute("content", "light dark"))
            html.add(void: .link, Attribute("rel", "icon"), .href(.icon), .type("image/svg+xml"))
            html.add(void: .link, Attribute("rel", "stylesheet"), .href(.style))
            html.add(.script, .src(.script), Attribute("defer", ""))
        }
    }
}

/// One search box for everything, in the head of each page.
struct SearchBox: Component {
    let page: PageContext
    let id: String
    let words: String

    func write(to html: inout HTML) {
        html.add(
            .form, .class(id == "q" ? "find" : "bigfind"), .action(page.path(.search)), Attribute("method", "get"),
            .role("search"), id == "q" ? nil : .ariaLabel(page.say(.place(.search)))
        ) { html in
            html.add(.label, .class("vh"), .for(id), text: page.say(.searchLabel))
            html.add(
                void: .input, .id(id), .name("q"), .type("search"), Attribute("placeholder", page.say(.searchHint)),
                .value(words), Attribute("maxlength", "200"), id == "q" ? Attribute("aria-keyshortcuts", "/") : nil)
            if id == "q" { html.add(.kbd, .ariaHidden, .title(page.say(.searchKey)), text: "/") }
            for time in page.times { html.add(void: .input, .type("hidden"), .name(time.name), .value(time.value)) }
            html.add(.button, .type("submit"), id == "q" ? nil : .class("go"), text: page.say(.place(.search)))
        }
    }
}

extension Language {
    var ownName: String {
        switch self {
        case .vi: "Tiếng Việt"
        case .en: "English"
        }
    }
}
