import Basics
import Domain
import Markup
import UseCases

/// `/kiem-tra`: what inspections found, who must remedy it by when, and the figures of the network.
struct InspectionPage: Page {
    let page: PageContext
    let board: InspectionBoard

    var title: String { page.say(.place(.inspections)) }

    private var findings: [Finding] { board.findings }
    private var lines: [NetworkLine] { board.lines }

    func writeMain(to html: inout HTML) {
        html.pageTitle(page, title)
        guard !findings.isEmpty || !lines.isEmpty else {
            html.add(Attributed(total: 0) { $0.add(Empty(text: page.say(.noFindings))) })
            return
        }
        if board.sources.count > 1 { html.add(InspectionSourceForm(page: page, board: board)) }
        writePlaces(to: &html)
        html.section(
            page.say(.findingsHead), id: "van-de",
            tools: { html in
                html.add(
                    Count(
                        count: findings.count, path: page.here(page.ownQuery, fragment: "van-de"),
                        language: page.language))
                html.text(" " + page.say(.findingsCounted))
            }
        ) { html in
            html.add(.div, .class("findings"), Attribute("data-total", findings.count)) { html in
                for finding in findings { write(finding, to: &html) }
            }
        }
        if !lines.isEmpty { writeNetwork(to: &html) }
    }

    private func writePlaces(to html: inout HTML) {
        var seen: Set<String> = []
        let places = findings.flatMap(\.places).filter { seen.insert($0).inserted }
        guard !places.isEmpty else { return }
        html.section(page.say(.placesHead)) { html in
            html.add(.ul, .class("places number"), .lang("vi")) { html in
                for place in places { html.add(.li, text: place) }
            }
        }
    }

    private func write(_ finding: Finding, to html: inout HTML) {
        html.add(.div, .class("finding"), .id(finding.key)) { html in
            html.add(.h3) { html in
                html.add(.span, .class("number quiet"), text: finding.key + " ")
                html.add(.span, .lang("vi"), .class("number"), text: finding.title)
            }
            html.add(.div, .class("pair")) { html in
                html.add(.div) { html in
                    html.add(.p, .class("label"), text: page.say(.problemsHead))
                    if finding.problems.isEmpty { html.add(.p, .class("quiet"), text: page.say(.notWritten)) }
                    for problem in finding.problems { html.add(.p, .lang("vi"), .class("number"), text: problem) }
                }
                html.add(.div) { html in
                    html.add(.p, .class("label"), text: page.say(.remediesHead))
                    if finding.remedies.isEmpty { html.add(.p, .class("quiet"), text: page.say(.notWritten)) }
                    for remedy in finding.remedies { write(remedy, to: &html) }
                    write(deadlineOf: finding, to: &html)
                }
            }
        }
    }

    private func write(_ remedy: Remedy, to html: inout HTML) {
        html.add(.p, .lang("vi"), .class("number"), text: remedy.text)
        guard !remedy.actors.isEmpty else { return }
        html.add(.p, .class("meta")) { html in
            html.text(page.say(.whoActs) + " ")
            var isFirst = true
            for mention in remedy.actors.agencies {
                if !isFirst { html.text(", ") }
                isFirst = false
                let party = Ledger.Party(code: mention.code, name: mention.name)
                html.add(.a, .href(page.path(.agency(party.slug))), .lang("vi"), text: mention.name)
            }
            for group in remedy.actors.groups {
                if !isFirst { html.text(", ") }
                isFirst = false
                html.add(.span, .lang("vi"), text: "“\(group.words)”")
            }
        }
    }

    private func write(deadlineOf finding: Finding, to html: inout HTML) {
        html.add(.p, .class("meta")) { html in
            html.text(page.say(.deadline) + ": ")
            if let words = finding.deadlineWords {
                html.add(.span, .class("number")) { $0.add(SourceWords(words: words)) }
                html.text(" · ")
            }
            if let due = finding.deadline.due(asOf: page.day) {
                html.text(page.say(.onTimeTo) + " ")
                html.add(DayText(day: due, language: page.language))
            } else {
                html.text(page.say(.deadlineKind(finding.deadline.kind)))
            }
        }
    }

    private func writeNetwork(to html: inout HTML) {
        html.section(page.say(.networkHead), id: "mang") { html in
            html.add(
                .div, .class("scroll"), Attribute("tabindex", "0"), .role("region"), .ariaLabel(page.say(.networkHead))
            ) { html in
                html.add(.table, Attribute("data-total", lines.count)) { html in
                    html.add(.thead) { html in
                        html.add(.tr) { html in
                            html.head(page.say(.whatMeasured))
                            html.head(page.say(.placeHead))
                            html.head(page.say(.valueHead), "num")
                            html.head(page.say(.capacityHead), "num")
                            html.head(page.say(.shareStated), "num")
                            html.head(page.say(.shareComputed), "num")
                        }
                    }
                    html.add(.tbody) { html in
                        for line in lines { html.add(.tr) { write(line, to: &$0) } }
                    }
                }
            }
        }
    }

    private func write(_ line: NetworkLine, to html: inout HTML) {
        func number(_ value: Double?, _ unit: String?) -> String {
            value.map { page.language.decimal($0) + (unit.map { " \($0)" } ?? "") } ?? "–"
        }
        html.add(.th, .scope("row"), .lang("vi"), .class("number"), text: line.what)
        html.add(.td, .lang("vi"), .class("number"), text: line.place ?? "–")
        html.add(.td, .class("num number"), text: number(line.value, line.unit))
        html.add(.td, .class("num number"), text: number(line.capacity, line.capacity == nil ? nil : line.unit))
        html.add(.td, .class("num number"), text: line.shareStated.map { page.language.percent($0) } ?? "–")
        html.add(.td, .class("num number"), text: line.shareComputed.map { page.language.percent($0) } ?? "–")
    }
}

/// Which source's findings are shown, where several tell of any.
struct InspectionSourceForm: Component {
    let page: PageContext
    let board: InspectionBoard

    func write(to html: inout HTML) {
        html.add(.form, .class("inline"), .action(page.path(.inspections)), Attribute("method", "get")) { html in
            html.add(.label, .for("source"), text: page.say(.inspectionsOf))
            html.add(.select, .id("source"), .name("source")) { html in
                for source in board.sources {
                    html.add(
                        .option, .value(source.code), .flag("selected", if: source.code == board.source?.code),
                        text: page.say(.sourceName(source)))
                }
            }
            for time in page.times { html.add(void: .input, .type("hidden"), .name(time.name), .value(time.value)) }
            html.add(.button, .type("submit"), text: page.say(.see))
        }
    }
}

extension PageContext {
    /// Where a finding stands.
    func finding(_ key: String, of source: Identifier<Source>) -> SitePath {
        let code = edition.register.source(source)?.code
        return path(.inspections, code.map { [.init(name: "source", value: $0)] } ?? [], fragment: key)
    }
}
