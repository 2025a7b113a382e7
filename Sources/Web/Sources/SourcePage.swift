import Basics
import Domain
import Markup
import UseCases

/// `/nguon/CODE`: a document as it was read, paragraphs and tables in their order, each task row with what became of it.
struct SourcePage: Page {
    let page: PageContext
    let volume: SourceShelf.Volume
    let blocks: [SourceBlock]
    /// The part that is asked for; nil shows the first.
    let asked: String?

    private var source: Source { volume.source }
    var title: String { source.title ?? source.fileName }

    /// The parts of the document, in its order: appendices, with what stands before the first.
    private var parts: [String] {
        var parts: [String] = []
        for block in blocks where parts.last != block.appendix && !parts.contains(block.appendix) {
            parts.append(block.appendix)
        }
        return parts
    }

    private var part: String {
        asked.map { $0 == "-" ? "" : $0 }.flatMap { parts.contains($0) ? $0 : nil } ?? parts.first ?? ""
    }

    func writeMain(to html: inout HTML) {
        html.add(.div, .class("title")) { html in
            html.crumbs(page, here: volume.address)
            html.add(.h1, .lang("vi"), title.count > 120 ? .class("long") : nil, text: title)
        }
        html.add(.div, .class("cols")) { html in
            html.add(.div, .class("c4 stackv")) { html in
                writeFacts(to: &html)
                writeOutline(to: &html)
            }
            html.add(.div, .class("c8 stackv")) { html in
                writePart(to: &html)
                writeRows(to: &html)
                writeTasks(to: &html)
            }
        }
    }

    private func writeFacts(to html: inout HTML) {
        html.section(page.say(.aboutDocument)) { html in
            html.add(.dl, .class("facts")) { html in
                fact(.issuerHead, source.issuer, to: &html)
                html.add(.dt, text: page.say(.dateHead))
                html.add(.dd) { $0.add(DayText(day: source.date, language: page.language)) }
                fact(.fileHead, source.fileName, to: &html)
                fact(.formatHead, source.format, to: &html)
                fact(.versionHead, String(source.version), to: &html)
                fact(.fingerprintHead, String(source.fileHash.prefix(16)) + "…", to: &html)
            }
            if let until = volume.until {
                html.add(.p, .class("note number"), text: page.say(.replacedAt(until)))
            }
        }
    }

    private func fact(_ name: Phrase, _ value: String?, to html: inout HTML) {
        guard let value else { return }
        html.add(.dt, text: page.say(name))
        html.add(.dd, .class("number"), .lang("vi"), text: value)
    }

    private func writeOutline(to html: inout HTML) {
        guard parts.count > 1 else { return }
        html.section(page.say(.outline)) { html in
            html.add(.nav, .class("toc"), .ariaLabel(page.say(.outline))) { html in
                html.add(.ul) { html in
                    for part in parts {
                        html.add(.li) { html in
                            html.add(
                                .a, .href(address(of: part)), part == self.part ? .ariaCurrent("true") : nil,
                                text: name(of: part))
                        }
                    }
                }
            }
        }
    }

    private func address(of part: String) -> SitePath {
        page.path(page.place, [.init(name: "appendix", value: part.isEmpty ? "-" : part)])
    }

    private func name(of part: String) -> String {
        part.isEmpty ? page.say(.beforeAppendices) : page.say(.appendixNamed(part))
    }

    // MARK: The document

    private func writePart(to html: inout HTML) {
        html.section(page.say(.asRead) + (parts.count > 1 ? " · " + name(of: part) : "")) { html in
            guard !blocks.isEmpty else {
                html.add(Empty(text: page.say(page.audience.sees(.sourceCells) ? .documentEmpty : .documentInside)))
                return
            }
            html.add(.div, .class("document number"), .lang("vi")) { html in
                let tasks = taskRows
                var rows: [SourceBlock] = []
                for block in blocks where block.appendix == part {
                    if block.kind == .row, rows.isEmpty || rows.last?.table == block.table {
                        rows.append(block)
                        continue
                    }
                    write(table: rows, tasks, to: &html)
                    rows = block.kind == .row ? [block] : []
                    if block.kind == .paragraph {
                        let text = block.cells.joined(separator: " ")
                        if !text.singleSpaced.isEmpty { html.add(.p, text: text) }
                    }
                }
                write(table: rows, tasks, to: &html)
            }
        }
    }

    private func write(table rows: [SourceBlock], _ tasks: [Position: Identifier<Assignment>], to html: inout HTML) {
        guard !rows.isEmpty else { return }
        let width = rows.map(\.cells.count).max() ?? 0
        html.add(
            .div, .class("scroll"), Attribute("tabindex", "0"), .role("region"), .ariaLabel(page.say(.tableAsRead))
        ) { html in
            html.add(.table, .class("asread")) { html in
                html.add(.tbody) { html in
                    for row in rows {
                        html.add(.tr) { html in
                            for cell in row.cells { html.add(.td, text: cell) }
                            for _ in row.cells.count..<max(width, row.cells.count) { html.add(.td) }
                            write(taskOf: row, tasks, to: &html)
                        }
                    }
                }
            }
        }
    }

    /// What became of a row: the task that it names.
    private func write(
        taskOf block: SourceBlock, _ tasks: [Position: Identifier<Assignment>], to html: inout HTML
    ) {
        html.add(.td, .class("nb")) { html in
            guard let table = block.table, let row = block.row, let id = tasks[Position(table: table, row: row)] else {
                return
            }
            html.link(id.shown, page.path(.task(id)))
        }
    }

    private struct Position: Hashable {
        let table: Int
        let row: Int
    }

    private var taskRows: [Position: Identifier<Assignment>] {
        var rows: [Position: Identifier<Assignment>] = [:]
        for line in page.edition.rows(of: source.id) {
            rows[Position(table: line.table, row: line.row)] = line.assignment
        }
        return rows
    }

    // MARK: What was read

    private func writeRows(to html: inout HTML) {
        let rows = page.edition.rows(of: source.id)
        guard !rows.isEmpty else { return }
        html.section(page.say(.taskRowsRead), id: "dong") { html in
            html.add(.details) { html in
                html.add(.summary, text: page.say(.showRows))
                html.add(.table, Attribute("data-total", rows.count)) { html in
                    html.add(.thead) { html in
                        html.add(.tr) { html in
                            html.head(page.say(.rowHead))
                            html.head(page.say(.task))
                        }
                    }
                    html.add(.tbody) { html in
                        for row in rows {
                            html.add(.tr) { html in
                                html.add(.td, .class("nb number"), text: row.key)
                                html.add(.td, .class("t"), .lang("vi")) { html in
                                    html.link(row.title, page.path(.task(row.assignment)))
                                    html.add(.span, .class("meta number"), text: row.assignment.shown)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private func writeTasks(to html: inout HTML) {
        let rows = page.edition.rows(of: source.id)
        var seen: Set<Identifier<Assignment>> = []
        let tasks = rows.map(\.assignment).filter { seen.insert($0).inserted }
        guard !tasks.isEmpty else { return }
        html.section(page.say(.tasksNamed), id: "nhiem-vu") { html in
            html.add(.details, Attribute("data-total", tasks.count)) { html in
                html.add(.summary, text: page.say(.showTasks))
                html.add(.p, .class("note")) { html in
                    for (index, id) in tasks.enumerated() {
                        if index > 0 { html.text(", ") }
                        html.link(id.shown, page.path(.task(id)))
                    }
                }
            }
        }
    }
}
