import Basics
import Documents
import Domain
import Persistence

/// A report made from the register alone, by a definition: the kinds of lists that a source would have had.
struct RegisterReport {
    let register: Register
    let definition: ReportDefinition
    let period: ReportPeriod
    /// Headings of the sections that task rows stand in, by row.
    let sections: SectionWords
    let site: String?

    func printed() -> PrintedDocument {
        PrintedDocument(
            title: filled(definition.title), creator: definition.issuer, day: period.to,
            sections: definition.appendices.map(section))
    }

    private func filled(_ text: String) -> String {
        text.split(separator: "{kỳ}", omittingEmptySubsequences: false).joined(separator: period.words)
    }

    private func section(_ appendix: ReportDefinition.Appendix) -> PrintedDocument.Section {
        let issuer = definition.issuer.map { " của \($0)" } ?? ""
        var items: [PrintedDocument.Item] = [
            .paragraph(PrintedParagraph("PHỤ LỤC \(appendix.number):", .appendix)),
            .paragraph(PrintedParagraph(filled(appendix.title), .title)),
            .paragraph(
                PrintedParagraph("(Kèm theo Báo cáo ngày \(period.to.spokenVietnamese)\(issuer))", .attribution)),
        ]
        switch appendix.content {
        case .tasks:
            let tasks = TaskListReport(register: register, period: period, sections: sections, site: site)
            for part in appendix.parts { items += tasks.items(of: part) }
        case .rates:
            let rates = RateListReport(register: register, period: period)
            for part in appendix.parts { items += rates.items(of: part) }
        case .findings: items += FindingListReport(register: register, period: period).items()
        }
        return PrintedDocument.Section(name: "Phụ lục \(appendix.number)", items: items)
    }

    /// The line above a part: one with a label is a heading of the document.
    static func heading(_ text: String) -> PrintedDocument.Item {
        .paragraph(PrintedParagraph(text, LabelledWords(text) == nil ? .label : .heading(level: 2)))
    }

    static let nothing = PrintedDocument.Item.paragraph(PrintedParagraph("Không có.", .body))
}

/// The headings above task rows, which the register keeps with the blocks of their source.
struct SectionWords {
    private var headings: [String: (label: String, words: String)] = [:]

    init() {}

    mutating func add(_ outline: Outline, of source: Source) {
        for line in TaskTables(of: outline).lines {
            guard let section = line.section, let words = line.list.words.last else { continue }
            let label = section.split(separator: ".").last.map(String.init) ?? section
            headings[Self.name(line.key, source.id)] = (label, words)
        }
    }

    func heading(of row: AppearanceRows.Stored) -> (label: String, words: String)? {
        headings[Self.name(row.appearance.key, row.source)]
    }

    private static func name(_ key: String, _ source: Identifier<Source>) -> String { "\(source.number)/\(key)" }
}
