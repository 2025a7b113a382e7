import Basics
import Documents
import Domain
import Persistence

/// What those who write a report should ask before it goes out (*câu hỏi trước khi ký*): claims that the register
/// contradicts, the doubts, the most serious first, and the tasks that may be one and are counted as two.
struct DoubtReport {
    let figures: Figures

    func printed() -> PrintedDocument {
        let day = figures.period.to
        let items: [PrintedDocument.Item] =
            [
                .paragraph(PrintedParagraph("CÂU HỎI TRƯỚC KHI KÝ", .title)),
                .paragraph(
                    PrintedParagraph("Số liệu và danh mục đến ngày \(day.spokenVietnamese)", .attribution)),
            ] + claims() + Flag.Severity.allCases.flatMap(doubts) + similar()
        return PrintedDocument(
            title: "Câu hỏi trước khi ký", creator: nil, day: day,
            sections: [PrintedDocument.Section(name: "Câu hỏi", items: items)])
    }

    private func claims() -> [PrintedDocument.Item] {
        let register = figures.edition.register
        let contradicted = register.claims.filter {
            $0.claim.verdict == .contradicted && figures.isSaid(in: $0.source)
        }
        return listed(
            "1. Số liệu, nhận định không khớp với danh mục (\(contradicted.count.vietnamese))",
            ["TT", "Phụ lục", "Lời của nguồn", "Nguồn nêu", "Sổ tính", "Vì sao"],
            contradicted.map { source, claim in
                [
                    place(claim.row ?? claim.appendix, source), claim.text,
                    claim.stated.map(\.shownVietnamese) ?? "", claim.computed.map(\.shownVietnamese) ?? "", claim.why,
                ]
            })
    }

    private func doubts(_ severity: Flag.Severity) -> [PrintedDocument.Item] {
        let register = figures.edition.register
        let flags = register.flags.filter { $0.flag.severity == severity && figures.isSaid(in: $0.source) }
        let (number, words) =
            switch severity {
            case .high: (2, "Câu hỏi mức cao")
            case .medium: (3, "Câu hỏi mức vừa")
            case .low: (4, "Câu hỏi về hình thức")
            }
        return listed(
            "\(number). \(words) (\(flags.count.vietnamese))", ["TT", "Dòng", "Câu hỏi"],
            flags.map { source, flag in [place(flag.rows.joined(separator: ", "), source), flag.message] })
    }

    private func similar() -> [PrintedDocument.Item] {
        let pairs = SimilarPairs(figures.edition.register, on: figures.period.to)
        let rows = pairs.rows
        return listed(
            "5. Nhiệm vụ đọc giống nhiệm vụ khác, chưa ai quyết định là một hay hai (\(pairs.count.vietnamese) nhiệm vụ, \(rows.count.vietnamese) cặp)",
            SimilarPairs.head, rows)
    }

    /// With the source where there are several.
    private func place(_ rows: String, _ source: Identifier<Source>) -> String {
        let register = figures.edition.register
        guard register.sources.count > 1, let code = register.source(source)?.code else { return rows }
        return "\(code)\n\(rows)"
    }

    private func listed(_ heading: String, _ head: [String], _ rows: [[String]]) -> [PrintedDocument.Item] {
        [.paragraph(PrintedParagraph(heading, .heading(level: 2)))]
            + (rows.isEmpty ? [RegisterReport.nothing] : [.table(PrintedTable(head, numbered: rows))])
    }
}

extension PrintedTable {
    /// A table with a header row whose first column counts the rows.
    init(_ head: [String], numbered rows: [[String]]) {
        self.init(
            columns: head.count, heads: 1,
            rows: ([head] + rows.enumerated().map { ["\($0 + 1)"] + $1 }).map { texts in
                Row(cells: texts.enumerated().map { Cell(column: $0, text: $1) })
            })
    }
}

extension Double {
    /// With a comma: 51,7; whole numbers without decimals.
    var shownVietnamese: String { String(written.map { $0 == "." ? "," : $0 }) }
}
