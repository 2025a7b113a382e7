import Basics
import Domain

/// A sentence of a source in which claims are looked for, with the place that it stands in.
///
/// Titles and descriptions of tasks, problems and remedies of findings are none: what they tell and demand is not about
/// the register.
struct Passage {
    enum Kind {
        case heading, prose
        /// A remark beside a task.
        case note
        /// Of a section about connections.
        case network
        /// A row of a list that sums it up: "Tổng số: 14 nhiệm vụ".
        case total
    }

    let kind: Kind
    let appendix: String
    /// The key of the row or section that it stands in.
    let row: String?
    /// White space folded, without the label of a list.
    let text: String
    /// The paragraphs below it, where a list that it announces may stand.
    let below: [String]
    /// The number of the next table below, among those of the document.
    var table: Int?
}

/// What stands in a document, in its order: sentences, and tables of rates with their totals.
enum ClaimPlace {
    case passage(Passage)
    case table(RateTable)
}

struct Passages {
    private(set) var places: [ClaimPlace] = []
    private let rows: [Int: [ReadRow]]
    private let tables: [Int: RateTable]
    private let findings: [Finding]
    private let lines: [NetworkLine]

    init(of outline: Outline, rows: [ReadRow], rates: RateTables, findings: [Finding], lines: [NetworkLine]) {
        self.rows = Dictionary(grouping: rows, by: \.appearance.table)
        self.findings = findings
        self.lines = lines
        var tables: [Int: RateTable] = [:]
        for table in rates.tables { if let first = table.grids.first { tables[first] = table } }
        self.tables = tables
        for part in outline.parts { add(part) }
    }

    private mutating func add(_ part: Outline.Part) {
        let told = Told(appendix: part.appendix, findings: findings, lines: lines)
        let paragraphs = part.items.map { $0.paragraph?.printed ?? "" }
        var seen = Set(paragraphs.map(\.comparisonKey))
        for (index, item) in part.items.enumerated() {
            switch item {
            case .paragraph(let line):
                let text = line.printed
                guard !text.isEmpty, FieldLabel(text) == nil, !Self.isAttribution(text) else { continue }
                let table = part.items[index...].lazy.compactMap(\.table?.number).first
                switch told.place(of: text.withoutListLabels) {
                case .finding: continue
                case .section(let key):
                    add(text.withoutListLabels, .network, part.appendix, row: key, below: [], table: nil, isWhole: true)
                case nil:
                    let kind: Passage.Kind = line.isHeading || Self.isHeading(text) ? .heading : .prose
                    add(
                        text.withoutListLabels, kind, part.appendix, row: nil, below: Array(paragraphs[(index + 1)...]),
                        table: table, isWhole: kind == .heading)
                }
            case .table(let grid):
                if let table = tables[grid.number] { places.append(.table(table)) }
                if rows[grid.number] != nil { addTotals(of: grid, part.appendix) }
                for row in rows[grid.number] ?? [] {
                    for words in row.line.list.words where seen.insert(words.comparisonKey).inserted {
                        guard !paragraphs.contains(where: { $0.contains(words.singleSpaced) }) else { continue }
                        add(words, .heading, part.appendix, row: nil, below: [], table: grid.number, isWhole: true)
                    }
                    guard let note = row.appearance.note else { continue }
                    add(note, .note, part.appendix, row: row.appearance.key, below: [], table: nil, isWhole: false)
                }
            }
        }
    }

    private mutating func add(
        _ text: String, _ kind: Passage.Kind, _ appendix: String, row: String?, below: [String], table: Int?,
        isWhole: Bool
    ) {
        for sentence in isWhole ? [text.singleSpaced] : Sentences.of(text) where sentence.utf8.count <= Self.longest {
            places.append(
                .passage(
                    Passage(kind: kind, appendix: appendix, row: row, text: sentence, below: below, table: table)))
        }
    }

    /// A sentence of several pages is none; each of its figures would be read with all words around it.
    private static let longest = 8_000

    /// "Tổng cộng | 14 nhiệm vụ": the words up to what is counted.
    private mutating func addTotals(of grid: Grid, _ appendix: String) {
        for row in grid.rows where row.isTotal {
            let cells = row.filled.filter { !$0.continues }.map(\.printed)
            guard let last = cells.firstIndex(where: { $0.comparisonKey.range(ofWords: "nhiệm vụ") != nil }) else {
                continue
            }
            let words = cells[...last].joined(separator: " ")
            // Numbered headings may have been counted too.
            let numbered = grid.rows.count { row in
                row.filled.first.map { $0.printed.first?.isNumber == true && HeadingLabel(cell: $0.printed) != nil }
                    ?? false
            }
            let isOfNumbered = WrittenFigure.all(in: words, grouping: true).contains { $0.value == Double(numbered) }
            guard !isOfNumbered || numbered == rows[grid.number]?.count else { continue }
            add(words, .total, appendix, row: nil, below: [], table: grid.number, isWhole: true)
        }
    }

    /// "(Kèm theo Báo cáo ngày … của Bộ …)".
    private static func isAttribution(_ text: String) -> Bool {
        text.hasPrefix("(") && text.lowercased().hasPrefix("(kèm theo")
    }

    /// A short labelled line without full stop, or one in capitals.
    private static func isHeading(_ text: String) -> Bool {
        if text == text.uppercased() { return true }
        guard text.count <= 200, !text.hasSuffix("."), !text.hasSuffix(";") else { return false }
        return LabelledWords(text) != nil
    }
}

/// The texts of an appendix that belong to findings and to sections about connections.
private struct Told {
    enum Place: Equatable {
        case finding
        case section(String)
    }

    private var places: [String: Place] = [:]

    init(appendix: String, findings: [Finding], lines: [NetworkLine]) {
        for finding in findings where finding.appendix == appendix {
            for text in finding.problems + finding.remedies.map(\.text) { places[text.comparisonKey] = .finding }
        }
        let sections = Set(lines.filter { $0.appendix == appendix }.map(\.section))
        for finding in findings where finding.appendix == appendix && finding.group == nil {
            guard let section = finding.section, sections.contains(section) else { continue }
            for text in finding.problems { places[text.comparisonKey] = .section(finding.key) }
        }
        for line in lines where line.appendix == appendix {
            places[line.text.comparisonKey] = .section("\(appendix)-\(line.section)")
        }
    }

    func place(of text: String) -> Place? { places[text.comparisonKey] }
}

/// Cuts a paragraph into sentences.
enum Sentences {
    static func of(_ paragraph: String) -> [String] {
        let text = paragraph.singleSpaced
        var sentences: [String] = []
        var start = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            let next = text.index(after: index)
            if ".!?".contains(text[index]), next < text.endIndex, text[next] == " ", isEnd(text, index) {
                sentences.append(String(text[start..<next]).singleSpaced)
                start = next
            }
            index = next
        }
        let rest = String(text[start...]).singleSpaced
        return rest.isEmpty ? sentences : sentences + [rest]
    }

    /// Before a capital letter, and not behind "TP" or a single letter.
    private static func isEnd(_ text: String, _ stop: String.Index) -> Bool {
        let before = text[..<stop].split { !$0.isLetter }.last.map(String.init) ?? ""
        guard !abbreviations.contains(before), text[..<stop].last?.isUppercase != true || before.count > 2 else {
            return false
        }
        return text[text.index(stop, offsetBy: 2)...].first?.isUppercase == true
    }

    private static let abbreviations: Set<String> = ["TP", "Tp", "tp", "P", "Q", "TX", "GS", "TS", "ThS"]
}
