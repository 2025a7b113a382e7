import Basics
import Domain
import Markup
import UseCases

/// `/co-so-du-lieu`: the databases that tasks promise, by owner and by month, and what the sources announce.
struct DatabasePage: Page {
    let page: PageContext
    let board: DatabaseBoard

    var title: String { page.say(.place(.databases)) }

    private func tasks(_ change: (inout TaskFilter) -> Void) -> SitePath {
        page.tasks { filter in
            filter.product = .database
            change(&filter)
        }
    }

    func writeMain(to html: inout HTML) {
        html.pageTitle(page, title)
        guard board.total > 0 else {
            html.add(Empty(text: page.say(page.edition.hasTasks ? .noDatabase(page.day) : .noSourceYet)))
            return
        }
        html.add(.p, .class("lede")) { html in
            html.add(Count(count: board.total, path: tasks { _ in }, language: page.language))
            html.text(" " + page.say(.databasesPromised))
        }
        html.add(.div, .class("cols")) { html in
            html.add(.div, .class("c7 stackv")) { writeOwners(to: &$0) }
            html.add(.div, .class("c5 stackv")) { html in
                writeMonths(to: &html)
                writeClaims(to: &html)
            }
        }
    }

    private func writeOwners(to html: inout HTML) {
        html.section(page.say(.byOwner)) { html in
            html.add(.table) { html in
                html.add(.thead) { html in
                    html.add(.tr) { html in
                        html.head(page.say(.leadAgency))
                        html.head(page.say(.standing(.overdue)), "num")
                        html.head(page.say(.doneHead), "num")
                        html.head("", "w-bar p2")
                        html.head(page.say(.all), "num")
                    }
                }
                html.add(.tbody) { html in
                    for owner in board.owners { html.add(.tr) { write(owner, to: &$0) } }
                }
            }
        }
    }

    private func write(_ owner: DatabaseBoard.Owner, to html: inout HTML) {
        let slug = owner.party.slug
        html.add(.th, .scope("row"), .lang("vi")) { $0.link(owner.party.name, page.path(.agency(slug))) }
        html.add(.td, .class(owner.overdue > 0 ? "num up" : "num")) { html in
            html.add(
                Count(
                    count: owner.overdue,
                    path: tasks {
                        $0.agency = slug
                        $0.standing = .overdue
                    }, language: page.language))
        }
        html.add(.td, .class("num")) { html in
            html.add(
                Count(
                    count: owner.done,
                    path: tasks {
                        $0.agency = slug
                        $0.progress = .done
                    }, language: page.language))
        }
        html.add(.td, .class("w-bar p2")) { html in
            html.add(
                Bar(value: Double(owner.total), greatest: Double(board.owners.map(\.total).max() ?? 0), classes: "fill")
            )
        }
        html.add(.td, .class("num")) { html in
            html.add(Count(count: owner.total, path: tasks { $0.agency = slug }, language: page.language))
        }
    }

    private func writeMonths(to html: inout HTML) {
        html.section(page.say(.byDueMonth)) { html in
            html.add(.table) { html in
                html.add(.thead) { html in
                    html.add(.tr) { html in
                        html.head(page.say(.monthHead))
                        html.head(page.say(.doneHead), "num")
                        html.head(page.say(.all), "num")
                    }
                }
                html.add(.tbody) { html in
                    for month in board.months {
                        html.add(.tr) { html in
                            html.add(.th, .scope("row"), .class("nb number"), text: page.say(.month(month.first)))
                            for isDone in [true, false] {
                                html.add(.td, .class("num")) { html in
                                    html.add(
                                        Count(
                                            count: isDone ? month.done : month.total,
                                            path: tasks {
                                                $0.dueFrom = month.first
                                                $0.dueTo = month.last
                                                if isDone { $0.progress = .done }
                                            }, language: page.language))
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private func writeClaims(to html: inout HTML) {
        html.section(page.say(.announced), tools: { $0.link(page.say(.claimsHead), page.claims(nil)) }) { html in
            guard !board.claims.isEmpty else {
                html.add(Empty(text: page.say(.nothingAnnounced)))
                return
            }
            html.add(.ul, .class("hits")) { html in
                for claim in board.claims {
                    html.add(.li) { html in
                        html.add(VerdictMark(verdict: claim.verdict, language: page.language))
                        html.add(.span, .class("meta ink number")) {
                            $0.add(SourceWords(words: claim.text.shortened(to: 260)))
                        }
                        html.add(.span, .class("meta number")) {
                            $0.add(ClaimReason(claim: claim, language: page.language))
                        }
                    }
                }
            }
        }
    }
}
