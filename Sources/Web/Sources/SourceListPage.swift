import Basics
import Domain
import Markup
import UseCases

/// `/nguon`: the documents that the register has read, and every write.
struct SourceListPage: Page {
    let page: PageContext
    let volumes: [SourceShelf.Volume]
    let writes: [SourceShelf.Write]

    var title: String { page.say(.place(.sources)) }

    private var standing: [SourceShelf.Volume] { volumes.filter { $0.until == nil } }
    private var replaced: [SourceShelf.Volume] { volumes.filter { $0.until != nil } }

    func writeMain(to html: inout HTML) {
        html.pageTitle(page, title)
        html.add(.p, .class("lede"), text: page.say(.sourcesLede))
        guard !volumes.isEmpty else {
            html.add(Attributed(total: 0) { $0.add(Empty(text: page.say(.noSourceYet))) })
            return
        }
        html.section(page.say(.sourcesRead1)) { html in
            write(standing, total: standing.count, to: &html)
        }
        if !replaced.isEmpty {
            html.section(page.say(.versionsReplaced)) { write(replaced, total: nil, to: &$0) }
        }
        html.section(page.say(.revisions)) { html in
            html.add(.p, .class("note"), text: page.say(.revisionsNote))
            writeRevisions(to: &html)
        }
    }

    private func write(_ volumes: [SourceShelf.Volume], total: Int?, to html: inout HTML) {
        html.add(.table, total.map { Attribute("data-total", $0) }) { html in
            html.add(.thead) { html in
                html.add(.tr) { html in
                    html.head(page.say(.documentHead))
                    html.head(page.say(.dateHead), "num")
                    html.head(page.say(.fileHead), "p2")
                    html.head(page.say(.rowsHead), "num")
                    html.head(page.say(.tasksHead), "num p2")
                    html.head(page.say(.revisionHead), "num p2")
                }
            }
            html.add(.tbody) { html in
                for volume in volumes { html.add(.tr) { write(volume, to: &$0) } }
            }
        }
    }

    private func write(_ volume: SourceShelf.Volume, to html: inout HTML) {
        let source = volume.source
        html.add(.th, .scope("row"), .class("t")) { html in
            html.add(.a, .href(page.path(.source(volume.address))), .lang("vi"), text: source.title ?? source.fileName)
            html.add(
                .span, .class("meta number"), .lang("vi"),
                text: [source.issuer, volume.address].compactMap { $0 }.joined(separator: " · "))
        }
        html.add(.td, .class("num")) { $0.add(DayText(day: source.date, language: page.language)) }
        html.add(.td, .class("p2 number"), text: source.fileName)
        html.add(.td, .class("num")) { html in
            if volume.until == nil {
                html.add(
                    Count(
                        count: volume.rows, path: page.path(.source(volume.address), [], fragment: "dong"),
                        language: page.language))
            } else {
                html.text("–")
            }
        }
        html.add(.td, .class("num p2")) { html in
            if volume.until == nil {
                html.add(
                    Count(
                        count: volume.tasks, path: page.path(.source(volume.address), [], fragment: "nhiem-vu"),
                        language: page.language))
            } else {
                html.text("–")
            }
        }
        html.add(.td, .class("num p2")) { html in
            html.link(String(volume.since.number), page.path(.sources, [], fragment: "lan-ghi-\(volume.since.number)"))
        }
    }

    private func writeRevisions(to html: inout HTML) {
        html.add(.table) { html in
            html.add(.thead) { html in
                html.add(.tr) { html in
                    html.head(page.say(.revisionHead), "num")
                    html.head(page.say(.whenHead))
                    html.head(page.say(.what))
                    if page.audience.sees(.author) { html.head(page.say(.whoHead), "p2") }
                }
            }
            html.add(.tbody) { html in
                for write in writes {
                    html.add(.tr, .id("lan-ghi-\(write.id.number)")) { html in
                        html.add(.td, .class("num")) { html in
                            html.link(
                                String(write.id.number),
                                SitePath(
                                    .tasks, in: page.language,
                                    query: [.init(name: TimeParameter.revision, value: String(write.id.number))]))
                        }
                        html.add(.td, .class("nb")) { html in
                            html.add(.time, Attribute("datetime", write.instant), text: page.instant(write.instant))
                        }
                        html.add(.td) { html in
                            html.text(page.say(.verb(write.verb)))
                            if let source = write.source { html.add(.span, .class("meta number"), text: source) }
                            if let why = write.why { html.add(.span, .class("meta number"), text: why) }
                        }
                        if page.audience.sees(.author) {
                            html.add(.td, .class("p2 number"), text: write.author ?? "–")
                        }
                    }
                }
            }
        }
    }
}

extension PageContext {
    /// An instant in Việt Nam, seven hours ahead of UTC: `18/7/2025, 9:05`.
    func instant(_ utc: String) -> String {
        guard utc.utf8.count >= 16, let day = CivilDate(iso: String(utc.prefix(10))),
            let hour = Int(utc.dropFirst(11).prefix(2))
        else { return utc }
        let minute = utc.dropFirst(14).prefix(2)
        let local = hour + 7
        return "\(date(day.adding(days: local / 24))), \(local % 24):\(minute)"
    }
}
