import Basics
import Documents
import Domain
import UseCases

/// Made-up documents for the stages behind the outline.
enum MadeUp {
    /// A table by rows of cells, parted by strokes: `<` is covered by the cell to its left, `^` by the one above.
    static func table(_ rows: String...) -> Block { table(rows) }

    static func table(_ rows: [String]) -> Block {
        .table(
            Table(
                rows: rows.map { row in
                    var cells: [Cell] = []
                    for part in row.split(separator: "|", omittingEmptySubsequences: false) {
                        switch String(part).singleSpaced {
                        case "<": if !cells.isEmpty { cells[cells.count - 1].columns += 1 }
                        case "^": cells.append(Cell("", continues: true))
                        default: cells.append(Cell(String(part)))
                        }
                    }
                    return Row(cells: cells)
                }))
    }

    /// A paragraph a line.
    static func lines(_ text: String) -> [Block] {
        text.split(separator: "\n").map { .paragraph(Paragraph(text: String($0))) }
    }

    static func outline(_ appendix: String, _ blocks: [Block]) -> Outline {
        let heading = Block.paragraph(Paragraph(text: "PHỤ LỤC \(appendix):"))
        return Outline(of: Document(format: .docx, blocks: [heading] + blocks), fileName: "bao-cao.docx")
    }

    static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? .distantPast }

    static let names = AgencyNames()
}
