import Basics
import Documents

/// The head and foot of a letter as tables that only lay words out.
struct LetterheadPrint {
    private let head: Letterhead
    private let agency: String
    private let day: CivilDate

    init(_ head: Letterhead, issuer: String?, day: CivilDate) {
        self.head = head
        agency = head.agency.isEmpty ? issuer ?? "" : head.agency
        self.day = day
    }

    /// Agency and motto, number, place and date.
    var opening: [PrintedDocument.Item] {
        var left: [(String, PrintedTable.Cell.Look)] = [(agency.uppercased(), .ruled)]
        if !head.superior.isEmpty { left.insert((head.superior.uppercased(), .plain), at: 0) }
        var right: [(String, PrintedTable.Cell.Look)] = [
            ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", .motto), ("Độc lập - Tự do - Hạnh phúc", .ruled),
        ]
        // A superior agency makes two lines on the left; without one the motto's second line has none beside it.
        while left.count < right.count { left.append(("", .plain)) }
        left.append(("Số:      \(head.symbol)", .plain))
        right.append(("\(head.place), ngày \(day.spokenVietnamese)", .slanted))
        return [.table(table(zip(left, right).map { [$0, $1] }))]
    }

    /// To whom it goes, and who signs.
    var closing: [PrintedDocument.Item] {
        let notes = head.recipients.joined(separator: "\n")
        let names = [head.authority, head.post].filter { !$0.isEmpty }.joined(separator: "\n").uppercased()
        return [
            .paragraph(PrintedParagraph("", .body)),
            .table(
                table([
                    [("Nơi nhận:", .noteHead), (names, .strong)],
                    [(notes, .note), ("\n\n\n\(head.signatory)", .strong)],
                ])),
        ]
    }

    private func table(_ rows: [[(String, PrintedTable.Cell.Look)]]) -> PrintedTable {
        PrintedTable(
            columns: 2, heads: 0, isLayout: true,
            rows: rows.map { row in
                PrintedTable.Row(
                    cells: row.enumerated().map { index, words in
                        var cell = PrintedTable.Cell(column: index, text: words.0)
                        cell.look = words.1
                        return cell
                    })
            })
    }
}
