import Basics
import HTTPTypes
import Markup
import UseCases

/// What an address asks and cannot be read: which field, why, and how it is written.
struct BadRequestPage: Page {
    let page: PageContext
    let problems: [FieldProblem]
    let query: AddressQuery
    let requestID: String

    var title: String { page.say(.badRequest) }
    var status: HTTPResponse.Status { .badRequest }

    func writeMain(to html: inout HTML) {
        html.pageTitle(page, title)
        html.add(FieldProblems(problems: problems, query: query, page: page))
        html.add(.p, .class("note"), text: page.say(.requestID(requestID)))
    }
}

/// Every field that could not be read, with what was typed.
struct FieldProblems: Component {
    let problems: [FieldProblem]
    let query: AddressQuery
    let page: PageContext

    func write(to html: inout HTML) {
        html.add(.div, .class("errors"), .role("alert")) { html in
            html.add(.p) { $0.add(.b, text: page.say(.cannotRead)) }
            html.add(.ul) { html in
                for problem in problems {
                    html.add(.li) { html in
                        html.text(page.say(.problem(problem, typed: query[problem.field] ?? "")))
                    }
                }
            }
        }
    }
}

/// An address that leads nowhere: search, and the pages that there are.
struct NotFoundPage: Page {
    let page: PageContext
    let asked: String
    let requestID: String

    var title: String { page.say(.notFound) }
    var status: HTTPResponse.Status { .notFound }

    /// What of the address may be a word: its last part, hyphens as blanks.
    private var words: String {
        AddressQuery("q=\(asked.split(separator: "/").last ?? "")")["q"].map { word in
            String(word.map { $0 == "-" ? " " : $0 })
        } ?? ""
    }

    func writeMain(to html: inout HTML) {
        html.pageTitle(page, title)
        html.add(.p, .class("lede"), text: page.say(.notFoundLede))
        html.add(SearchBox(page: page, id: "tim", words: words))
        html.section(page.say(.pagesThere)) { html in
            html.add(.ul) { html in
                for place in PageFrame.navigation {
                    html.add(.li) { $0.link(page.say(.place(place)), page.path(place)) }
                }
            }
        }
        html.add(.p, .class("note"), text: page.say(.requestID(requestID)))
    }
}
