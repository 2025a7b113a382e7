import Basics
import Documents
import Domain
import UseCases

/// Made-up lists, read through all stages as a document would be, for the rules of doubt.
extension MadeUp {
    /// A list: what its heading says, its head, its rows; cells parted by strokes.
    struct List {
        var heading: String
        var head: String
        var rows: [String]

        init(_ heading: String, _ head: String, _ rows: String...) {
            (self.heading, self.head, self.rows) = (heading, head, rows)
        }

        init(_ heading: String, _ head: String, rows: [String]) {
            (self.heading, self.head, self.rows) = (heading, head, rows)
        }
    }

    /// Each list stands in an appendix of its own: 01, 02 …
    static func material(_ lists: [List], prose: String = "", on date: String = "2025-07-18") -> Material {
        var blocks: [Block] = []
        for (index, list) in lists.enumerated() {
            blocks.append(.paragraph(Paragraph(text: "PHỤ LỤC 0\(index + 1)")))
            blocks += lines(list.heading)
            blocks.append(table(rows: [list.head] + list.rows))
        }
        blocks += lines(prose)
        return material(blocks, on: date)
    }

    static func material(_ blocks: [Block], on date: String = "2025-07-18") -> Material {
        let outline = Outline(of: Document(format: .docx, blocks: blocks), fileName: "theo-doi.docx")
        let tables = TaskTables(of: outline)
        let rows = tables.lines.map(RowReader(names: names, documentDate: day(date)).read)
        var links = AssignmentLinks(newest: Identifier(0))
        let assignments = rows.map { row in
            let assignment = links.assignment(of: row.appearance) ?? links.add()
            links.learn(row.appearance, as: assignment)
            return Int(assignment.number)
        }
        let inspections = FindingReader(
            of: outline, excluding: Set(tables.taskTables.keys), names: names, documentDate: day(date))
        return Material(
            date: day(date), outline: outline, rows: rows, assignments: assignments,
            rates: RateTables(of: outline, names: names, documentDate: day(date)).rates,
            findings: inspections.findings, lines: inspections.lines, names: names)
    }

    private static func table(rows: [String]) -> Block {
        .table(
            Table(
                rows: rows.map { row in
                    Row(cells: row.split(separator: "|", omittingEmptySubsequences: false).map { Cell(String($0)) })
                }))
    }

    /// The flags of one category, or of all.
    static func flags(
        _ category: FlagCategory? = nil, _ lists: List..., prose: String = "", on date: String = "2025-07-18"
    ) -> [Flag] {
        Checking.flags(of: material(lists, prose: prose, on: date)).filter {
            category == nil || $0.category == category
        }
    }
}
