import Basics
import Domain
import Markup
import UseCases

/// `/tra-cuu?q=`: one box over tasks, agencies, documents and findings, the best matches first and marked.
struct SearchPage: Page {
    let page: PageContext
    let typed: String
    /// Nil while nothing is asked.
    let results: SearchResults?

    var title: String { typed.isEmpty ? page.say(.place(.search)) : "\(page.say(.place(.search))): \(typed)" }

    func writeMain(to html: inout HTML) {
        html.pageTitle(page, page.say(.place(.search)))
        html.add(SearchBox(page: page, id: "tim", words: typed))
        guard let results else {
            html.add(Empty(text: page.say(.searchEmpty)))
            return
        }
        guard results.total > 0 else {
            html.add(Empty(text: page.say(.nothingFound(results.words.text))))
            return
        }
        if results.agencies.count > 0 { writeAgencies(results, to: &html) }
        if results.directives.count > 0 { writeDirectives(results, to: &html) }
        if results.tasks.count > 0 { writeTasks(results, to: &html) }
        if results.findings.count > 0 { writeFindings(results, to: &html) }
    }

    private func writeAgencies(_ results: SearchResults, to html: inout HTML) {
        list(.place(.agencies), results.agencies.count, to: &html) { html in
            for hit in results.agencies.best {
                html.add(.li) { html in
                    write(hit.title, page.path(.agency(hit.subject)), to: &html)
                    if let agency = page.edition.register.catalogue.agency(code: hit.subject) {
                        html.add(.span, .class("meta")) { write(about: agency, to: &$0) }
                    }
                }
            }
        }
    }

    private func write(about agency: Agency, to html: inout HTML) {
        html.text(page.say(.kind(agency.kind)))
        if let until = agency.until {
            html.text("; \(page.say(.existedUntil).lowercased()) ")
            html.add(DayText(day: until, language: page.language))
        }
        let successors = agency.successors.compactMap(page.edition.register.catalogue.agency(code:))
        if agency.until != nil, let first = successors.first {
            html.text(", \(page.say(.takenOverBy).lowercased()) ")
            html.add(.a, .href(page.path(.agency(first.code))), .lang("vi"), text: first.name)
        }
    }

    private func writeDirectives(_ results: SearchResults, to html: inout HTML) {
        list(.place(.directives), results.directives.count, to: &html) { html in
            for hit in results.directives.best {
                html.add(.li) { html in
                    write(hit.title, page.path(.directive(page.edition.index.directiveSlugs[hit.subject])), to: &html)
                    if let title = page.edition.index.directives.entries[hit.subject].title {
                        html.add(.span, .class("meta number"), .lang("vi")) {
                            marked(title.shortened(to: 200), to: &$0)
                        }
                    }
                }
            }
        }
    }

    private func writeTasks(_ results: SearchResults, to html: inout HTML) {
        var filter = TaskFilter()
        filter.words = results.words
        html.section(
            page.say(.place(.tasks)),
            tools: { html in
                html.add(
                    Count(count: results.tasks.count, path: page.tasks(TaskQuery(filter)), language: page.language))
                html.text(" " + page.say(.tasksCounted(results.tasks.count)))
            }
        ) { html in
            html.add(.ul, .class("hits")) { html in
                for hit in results.tasks.best {
                    html.add(.li) { html in
                        write(hit.title, page.path(.task(hit.subject)), to: &html)
                        writeMeta(of: hit.subject, results.words, to: &html)
                    }
                }
            }
        }
    }

    private func writeMeta(of id: Identifier<Assignment>, _ words: SearchWords, to html: inout HTML) {
        guard let task = page.edition.task(id) else { return }
        html.add(.span, .class("meta number"), .lang("vi")) { html in
            html.text(id.shown + " · ")
            marked(task.lead.shownNames.prefix(3).joined(separator: ", "), to: &html)
        }
        guard page.audience.sees(.description), words.places(in: task.title).isEmpty,
            let description = task.description,
            let first = words.places(in: description).first
        else { return }
        html.add(.span, .class("meta number"), .lang("vi")) { html in
            html.text("“…")
            let start =
                description.index(first.lowerBound, offsetBy: -40, limitedBy: description.startIndex)
                ?? description.startIndex
            marked(String(description[start...].prefix(160)), to: &html)
            html.text("…”")
        }
    }

    private func writeFindings(_ results: SearchResults, to html: inout HTML) {
        list(.findingsHead, results.findings.count, to: &html) { html in
            for hit in results.findings.best {
                let (source, finding) = page.edition.register.findings[hit.subject]
                html.add(.li) { html in
                    write(hit.title, page.finding(finding.key, of: source), to: &html)
                    html.add(.span, .class("meta number"), text: finding.key)
                }
            }
        }
    }

    private func list(_ name: Phrase, _ count: Int, to html: inout HTML, content: (inout HTML) -> Void) {
        html.section(
            page.say(name),
            tools: { html in
                html.add(.span, .class("number"), text: page.say(.found(count, shown: min(count, SearchResults.shown))))
            }
        ) { html in
            html.add(.ul, .class("hits"), content: content)
        }
    }

    private func write(_ title: String, _ path: SitePath, to html: inout HTML) {
        html.add(.a, .href(path), .lang("vi")) { marked(title, to: &$0) }
    }

    /// The words that were searched for stand out.
    private func marked(_ text: String, to html: inout HTML) {
        guard let words = results?.words else { return html.text(text) }
        var start = text.startIndex
        for place in words.places(in: text) {
            html.text(String(text[start..<place.lowerBound]))
            html.add(.mark, text: String(text[place]))
            start = place.upperBound
        }
        html.text(String(text[start...]))
    }
}
