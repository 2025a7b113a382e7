import Basics
import Domain
import Markup
import UseCases

/// `/chat-luong`: what the register doubts in its sources, and what it says of their claims.
struct QualityPage: Page {
    let page: PageContext
    let query: QualityQuery
    let selection: DoubtSelection

    static let doubtsFragment = "nghi-van"
    static let claimsFragment = "khang-dinh"
    private static let pageSize = 50

    var title: String { page.say(.place(.quality)) }

    func writeMain(to html: inout HTML) {
        html.pageTitle(page, title)
        html.add(.p, .class("lede"), text: page.say(.qualityLede))
        if page.audience.sees(.flag) {
            html.add(.div, .class("cols")) { html in
                html.add(.div, .class("c5 stackv")) { writeCategories(to: &$0) }
                html.add(.div, .class("c7 stackv")) { writeDoubts(to: &$0) }
            }
        } else {
            html.section(page.say(.doubtsHead), id: Self.doubtsFragment) { html in
                html.add(Attributed(total: 0) { $0.add(Empty(text: page.say(.doubtsInside))) })
            }
        }
        writeClaims(to: &html)
    }

    // MARK: Doubts

    private func writeCategories(to html: inout HTML) {
        html.section(
            page.say(.byCategory),
            tools: { html in
                if query != QualityQuery() { html.link(page.say(.dropAll), page.doubts(QualityQuery())) }
            }
        ) { html in
            guard !selection.counts.isEmpty else {
                html.add(Empty(text: page.say(.noDoubtHere)))
                return
            }
            html.add(.details, .class("fold")) { html in
                html.add(.summary, text: page.say(.byCategory))
                writeTable(to: &html)
            }
        }
    }

    private func writeTable(to html: inout HTML) {
        html.add(.table) { html in
            html.add(.thead) { html in
                html.add(.tr) { html in
                    html.head(page.say(.doubtKind))
                    for severity in Flag.Severity.shown { html.head(page.say(.severity(severity)), "num") }
                }
            }
            html.add(.tbody) { html in
                for (category, counts) in selection.counts {
                    html.add(.tr) { html in
                        html.add(.th, .scope("row")) { html in
                            html.add(
                                .a,
                                .href(
                                    page.doubts(
                                        query.with {
                                            $0.filter.category = category; $0.filter.severity = nil
                                        })),
                                query.filter.category == category ? .ariaCurrent("true") : nil,
                                text: page.say(.doubt(category)))
                        }
                        for severity in Flag.Severity.shown {
                            html.add(.td, .class("num")) { html in
                                let path = page.doubts(
                                    query.with {
                                        $0.filter.category = category; $0.filter.severity = severity
                                    })
                                html.add(
                                    Count(count: counts[severity, default: 0], path: path, language: page.language))
                            }
                        }
                    }
                }
            }
            html.add(.tfoot) { html in
                html.add(.tr) { html in
                    html.add(.th, .scope("row"), text: page.say(.all))
                    for severity in Flag.Severity.shown {
                        html.add(.td, .class("num")) { html in
                            html.add(
                                Count(
                                    count: selection.counts.reduce(0) { $0 + $1.bySeverity[severity, default: 0] },
                                    path: page.doubts(
                                        query.with {
                                            $0.filter.category = nil; $0.filter.severity = severity
                                        }),
                                    language: page.language))
                        }
                    }
                }
            }
        }
    }

    private func writeDoubts(to html: inout HTML) {
        let start = min(selection.flags.count, (query.page - 1) * Self.pageSize)
        let shown = selection.flags[start..<min(selection.flags.count, start + Self.pageSize)]
        html.section(
            page.say(.doubtsHead), id: Self.doubtsFragment,
            tools: { html in
                if let task = query.filter.task { html.link(task.shown, page.path(.task(task))) }
            }
        ) { html in
            html.add(
                FlagTable(
                    page: page, flags: shown.map { page.edition.register.flags[$0] }, total: selection.flags.count))
            html.add(
                Pager(
                    page: page, current: query.page,
                    count: max(1, (selection.flags.count + Self.pageSize - 1) / Self.pageSize)
                ) { number in
                    var query = query
                    query.page = number
                    return page.doubts(query)
                })
        }
    }

    // MARK: Claims

    private func writeClaims(to html: inout HTML) {
        let claims = page.edition.register.claims(for: page.edition.audience).map(\.claim)
        let asked = claims.filter { query.verdict == nil || $0.verdict == query.verdict }
        let start = min(asked.count, (query.claimPage - 1) * Self.pageSize)
        let shown = asked[start..<min(asked.count, start + Self.pageSize)]
        html.section(
            page.say(.claimsHead), id: Self.claimsFragment,
            tools: { html in
                for (index, verdict) in ([nil] + Claim.Verdict.allCases.map { $0 }).enumerated() {
                    if index > 0 { html.text(" · ") }
                    let count = claims.count { verdict == nil || $0.verdict == verdict }
                    html.add(
                        Count(
                            count: count, path: page.claims(verdict), language: page.language,
                            classes: verdict == query.verdict ? "here" : nil))
                    html.text(" " + page.say(verdict.map { .verdict($0) } ?? .claimsCounted))
                }
            }
        ) { html in
            html.add(.p, .class("note"), text: page.say(.claimsNote))
            guard !shown.isEmpty else {
                html.add(Attributed(total: 0) { $0.add(Empty(text: page.say(.noClaim))) })
                return
            }
            html.add(.table, Attribute("data-total", asked.count)) { html in
                html.add(.thead) { html in
                    html.add(.tr) { html in
                        html.head(page.say(.verdictHead), "w-st")
                        html.head(page.say(.claimWords))
                        html.head(page.say(.statedValue), "num p2")
                        html.head(page.say(.computedValue), "num p2")
                        html.head(page.say(.whyHead), "p2")
                    }
                }
                html.add(.tbody) { html in
                    for claim in shown { html.add(.tr) { write(claim, to: &$0) } }
                }
            }
            html.add(
                Pager(page: page, current: query.claimPage, count: (asked.count + Self.pageSize - 1) / Self.pageSize) {
                    number in
                    page.claims(query.verdict, number)
                })
        }
    }

    private func write(_ claim: Claim, to html: inout HTML) {
        html.add(.td) { $0.add(VerdictMark(verdict: claim.verdict, language: page.language)) }
        html.add(.td) { html in
            html.add(SourceWords(words: claim.text.shortened(to: 320)))
            html.add(.span, .class("src number")) { html in
                html.text(
                    [page.say(.appendixNamed(claim.appendix)), claim.row].compactMap { $0 }.joined(separator: " · "))
                html.text(" · ")
                html.add(.span, .lang("vi"), text: claim.subject)
            }
            // On a phone, instead of three columns.
            html.add(.span, .class("meta s-only number")) { $0.add(ClaimReason(claim: claim, language: page.language)) }
        }
        html.add(.td, .class("num number p2"), text: claim.stated.map { page.language.decimal($0) } ?? "–")
        html.add(
            .td, .class(claim.verdict == .contradicted ? "num number out p2" : "num number p2"),
            text: claim.computed.map { page.language.decimal($0) } ?? "–")
        html.add(.td, .class("p2 number")) { $0.add(ClaimReason(claim: claim, language: page.language)) }
    }
}

/// Why a claim holds or not, in the words in which it is stored; in English after a sentence of its figures.
struct ClaimReason: Component {
    let claim: Claim
    let language: Language

    func write(to html: inout HTML) {
        if language != .vi { html.text(language.say(.claimFigures(claim, language)) + " ") }
        html.add(.span, .lang("vi"), text: claim.why)
    }
}

/// Holds, contradicted, cannot be checked.
struct VerdictMark: Component {
    let verdict: Claim.Verdict
    let language: Language

    func write(to html: inout HTML) {
        let (mark, classes): (String, String) =
            switch verdict {
            case .holds: ("yes", "done verdict")
            case .contradicted: ("ne", "verdict ne")
            case .uncheckable: ("ask", "none verdict")
            }
        html.add(.span, .class("st \(classes)")) { html in
            html.add(Mark(name: mark))
            html.add(.span, text: language.say(.verdict(verdict)))
        }
    }
}

extension Flag.Severity {
    static let shown: [Flag.Severity] = [.high, .medium, .low]
}
