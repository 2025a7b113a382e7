import Basics
import Domain

/// A document that the source cites, with its place.
struct CitedPlace: Sendable {
    let citation: Citation
    /// Index among the rows; nil in prose.
    let row: Int?
    let role: ColumnRole?
    let place: Place
    /// The cell or paragraph, by number in the order of the document: what stands in one place.
    let text: Int
    /// What stands in it.
    let words: String

    /// The rest of the sentence behind the citation.
    var behind: String {
        let rest = words.canonical[citation.range.upperBound...].prefix(300)
        let end = rest.indices.first { index in
            ";\n".contains(rest[index])
                || (rest[index] == "." && rest[index...].dropFirst().first?.isWhitespace != false)
        }
        return String(rest[..<(end ?? rest.endIndex)]).singleSpaced
    }

    /// In every cell of the task rows, then in the prose, by appendix.
    static func all(in outline: Outline, rows: [ReadRow]) -> [CitedPlace] {
        var places: [CitedPlace] = []
        var text = 0
        for (index, row) in rows.enumerated() {
            for cell in row.line.cells {
                text += 1
                let place = Place(appendix: row.line.appendix, row: row.key, column: cell.header)
                places += cell.citations.map {
                    CitedPlace(citation: $0, row: index, role: cell.role, place: place, text: text, words: cell.text)
                }
            }
        }
        for part in outline.parts {
            for line in part.items.compactMap(\.paragraph) where line.text.unicodeScalars.contains(where: \.isDigit) {
                text += 1
                places += DocumentReader.citations(in: line.text).map {
                    CitedPlace(
                        citation: $0, row: nil, role: nil, place: Place(appendix: part.appendix), text: text,
                        words: line.text)
                }
            }
        }
        return places
    }
}
