import Basics
import Domain
import Markup
import UseCases

/// `/chi-so`: the share of fully online dossiers against targets, table by table, with both maps of the provinces.
struct IndicatorPage: Page {
    let page: PageContext
    let tables: [RateBoard]
    /// The table that is narrowed, from 1 on.
    let table: Int?
    let outcome: RateOutcome?

    var title: String { page.say(.place(.indicators)) }
    var isBroad: Bool { true }

    static func fragment(_ index: Int) -> String { "bang-\(index + 1)" }

    func writeMain(to html: inout HTML) {
        html.add(.div, .class("title")) { html in
            html.crumbs(page, here: title)
            html.add(.h1, text: page.say(.ratesHeading))
            if !tables.isEmpty { html.add(.p, .class("lede")) { writeFinding(to: &$0) } }
        }
        guard let first = tables.first else {
            html.add(Empty(text: page.say(.noRates)))
            return
        }
        html.add(.p, .class("note")) { html in
            html.text(page.say(.ratesNote) + " ")
            html.link(page.say(.sourceName(first.source)), page.path(.source(first.source.code)))
            html.text(".")
        }
        for (index, table) in tables.enumerated() where !table.isOfProvinces { write(table, index, to: &html) }
        if tables.contains(where: \.isOfProvinces) {
            html.add(TileMaps(page: page, tables: tables.filter(\.isOfProvinces)))
        }
        for (index, table) in tables.enumerated() where table.isOfProvinces { write(table, index, to: &html) }
    }

    /// A sentence a table: how many met their target, how many have none.
    private func writeFinding(to html: inout HTML) {
        for (index, table) in tables.enumerated() {
            html.add(.span, .class("number"), text: page.say(.rateTable(table)) + ": ")
            html.add(Count(count: table.count(.met), path: page.rates(index, .met), language: page.language))
            html.text(" \(page.say(.met)), ")
            html.add(Count(count: table.count(.unmet), path: page.rates(index, .unmet), language: page.language))
            html.text(" \(page.say(.notMet)), ")
            html.add(
                Count(count: table.count(.untargeted), path: page.rates(index, .untargeted), language: page.language))
            html.text(" \(page.say(.noTarget)). ")
        }
    }

    private func write(_ table: RateBoard, _ index: Int, to html: inout HTML) {
        let isAsked = self.table == index + 1
        let rows = table.rows.filter { row in !isAsked || outcome == nil || row.outcome == outcome }
            .enumerated().sorted { ($0.element.rank ?? Int.max, $0.offset) < ($1.element.rank ?? Int.max, $1.offset) }
            .map(\.element)
        html.section(
            page.say(.rateTable(table)), id: Self.fragment(index),
            tools: { html in
                for (place, outcome) in ([nil] + RateOutcome.allCases.map { $0 }).enumerated() {
                    let count = outcome.map { table.count($0) } ?? table.rows.count
                    if place > 0 { html.text(" · ") }
                    html.add(
                        Count(
                            count: count, path: page.rates(index, outcome), language: page.language,
                            classes: isAsked && outcome == self.outcome ? "here" : nil))
                    html.text(" " + (outcome.map { page.say(.outcome($0)).lowercased() } ?? page.say(.agenciesCounted)))
                }
            }
        ) { html in
            guard !rows.isEmpty else {
                html.add(Attributed(total: 0) { $0.add(Empty(text: page.say(.noSuchRate))) })
                return
            }
            html.add(RateRows(page: page, table: table, rows: rows))
        }
    }
}

/// One table of rates: rank, agency, months, target, bullet, gap, verdict.
struct RateRows: Component {
    let page: PageContext
    let table: RateBoard
    let rows: [RateBoard.Row]

    private var hasBounds: Bool { table.rows.contains { $0.bounds != nil } }

    func write(to html: inout HTML) {
        html.add(.table, .class("rates"), Attribute("data-total", rows.count)) { html in
            html.add(.thead) { html in
                html.add(.tr) { html in
                    html.head(page.say(.rankHead), "num p2")
                    html.head(page.say(.agency))
                    for period in table.periods.dropLast() { html.head(page.say(.monthShort(period)), "num p3") }
                    html.head(page.say(.target), "num")
                    html.head(table.periods.last.map { page.say(.monthShort($0)) } ?? page.say(.result), "num")
                    html.head("0–100%", "w-bar p2")
                    html.head(page.say(.gapHead), "num p2")
                    if table.periods.count > 1 { html.head(page.say(.changeHead), "num p3") }
                    if hasBounds { html.head(page.say(.boundsHead), "num p2") }
                    html.head(page.say(.metHead))
                }
            }
            html.add(.tbody) { html in
                for row in rows { html.add(.tr) { write(row, to: &$0) } }
            }
        }
    }

    private func write(_ row: RateBoard.Row, to html: inout HTML) {
        let last = row.last
        html.add(.td, .class("num number p2 quiet"), text: row.rank.map { "\($0)\(row.isTied ? "=" : "")" } ?? "–")
        html.add(.th, .scope("row"), .lang("vi")) { html in
            let party = Ledger.Party(code: row.agency.code, name: row.agency.name)
            html.link(row.agency.name, page.path(.agency(party.slug)))
            if page.audience.sees(.note), let note = last?.note {
                html.add(.span, .class("meta number p2"), text: "“\(note)”")
            }
        }
        for rate in row.rates.dropLast() { number(rate?.value, "p3", to: &html) }
        number(last?.target, "", to: &html)
        number(last?.value, "strong", to: &html)
        html.add(.td, .class("w-bar p2")) { html in
            if let last {
                html.add(Bullet(value: last.value, target: last.target, description: page.say(.rateSentence(last))))
            }
        }
        html.add(.td, .class("num number p2"), text: gap(last))
        if table.periods.count > 1 {
            html.add(.td, .class("num number p3"), text: row.change.map { signed($0) } ?? "–")
        }
        if hasBounds { write(bounds: row, to: &html) }
        html.add(.td) { html in
            if let last { html.add(MetMark(rate: last, language: page.language)) }
        }
    }

    private func number(_ value: Double?, _ classes: String, to html: inout HTML) {
        html.add(.td, .class("num number \(classes)"), text: value.map { page.language.decimal($0, places: 2) } ?? "–")
    }

    private func gap(_ rate: MeasuredRate?) -> String {
        guard let value = rate?.value, let target = rate?.target else { return "–" }
        return signed(value - target)
    }

    private func signed(_ value: Double) -> String {
        (value > 0 ? "+" : "") + page.language.decimal(value, places: 2)
    }

    private func write(bounds row: RateBoard.Row, to html: inout HTML) {
        html.add(.td, .class("num p2")) { html in
            guard let bounds = row.bounds else { return html.text("–") }
            html.add(
                .span, .class("number"),
                text:
                    "\(page.language.decimal(bounds.least, places: 2)) – \(page.language.decimal(bounds.greatest, places: 2))"
            )
            if let value = row.last?.value {
                let isInside = bounds.holds(value)
                html.add(
                    .span, .class(isInside ? "meta" : "meta out"),
                    text: page.say(isInside ? .insideBounds : .outsideBounds))
            }
        }
    }
}
