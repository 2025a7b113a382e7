import Domain
import Markup
import UseCases

/// `/du-lieu-mo`: the whole register as files, with its dictionary and its programming interface.
struct OpenDataPage: Page {
    let page: PageContext

    var title: String { page.say(.openData) }

    func writeMain(to html: inout HTML) {
        html.pageTitle(page, title)
        html.add(.p, .class("lede"), text: page.say(.openDataLede))
        html.section(page.say(.filesHead)) { html in
            html.add(.table) { html in
                html.add(.thead) { html in
                    html.add(.tr) { html in
                        html.head(page.say(.whatData))
                        html.head(page.say(.filesHead))
                    }
                }
                html.add(.tbody) { html in
                    for kind in OpenData.kinds(for: page.audience) {
                        html.add(.tr) { html in
                            html.add(.th, .scope("row")) { html in
                                html.link(page.say(.kind(kind)), page.here([], fragment: kind.rawValue))
                            }
                            html.add(.td) { html in
                                for (index, form) in ExportRegister.Format.allCases.enumerated() {
                                    if index > 0 { html.text(" · ") }
                                    html.link(
                                        form.rawValue.uppercased(),
                                        page.path(.dataFile("\(kind.rawValue).\(form.rawValue)")))
                                }
                            }
                        }
                    }
                }
            }
        }
        html.section(page.say(.interfaceHead)) { html in
            html.add(.p, .class("lede")) { html in
                html.text(page.say(.interfaceLede) + " ")
                html.add(.a, .href(APIPath.description), text: "/api/v1/openapi.json")
                html.text(".")
            }
        }
        html.add(.h2, text: page.say(.dictionaryHead))
        for kind in OpenData.kinds(for: page.audience) { write(dictionaryOf: kind, to: &html) }
    }

    private func write(dictionaryOf kind: ExportKind, to html: inout HTML) {
        html.section(page.say(.kind(kind)), id: kind.rawValue) { html in
            html.add(.table) { html in
                html.add(.thead) { html in
                    html.add(.tr) { html in
                        html.head(page.say(.fieldHead))
                        html.head(page.say(.shapeHead))
                        html.head(page.say(.meaningHead))
                    }
                }
                html.add(.tbody) { html in
                    for field in kind.fields where page.audience.sees(field.shown) {
                        html.add(.tr) { html in
                            html.add(.th, .scope("row"), .lang("en"), text: field.name)
                            html.add(.td, text: page.say(.shape(field)))
                            html.add(.td, text: page.language == .vi ? field.vietnamese : field.english)
                        }
                    }
                }
            }
        }
    }
}
