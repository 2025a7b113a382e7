import Basics
import Domain

/// `notNormalised`: text with letters and marks apart (not in NFC), which searching and comparing elsewhere will miss.
/// One flag a table, one for the prose of an appendix.
enum NotNormalised {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.outline.parts.flatMap { part -> [Doubt] in
            var doubts: [Doubt] = []
            let prose = part.items.compactMap(\.paragraph).map(\.text).filter(\.isDecomposed)
            if let first = prose.first { doubts.append(doubt(part.appendix, rows: [], prose.count, first)) }
            for grid in part.items.compactMap(\.table) {
                let keys = Dictionary(
                    material.rows.filter { $0.line.table == grid.number }.map { ($0.line.row, $0.key) },
                    uniquingKeysWith: { one, _ in one })
                let cells = grid.rows.flatMap { row in row.cells.filter { !$0.continues }.map { (row.number, $0.text) }
                }
                .filter { $0.1.isDecomposed }
                guard let first = cells.first else { continue }
                let rows = cells.map(\.0).uniqued.compactMap { keys[$0] }
                doubts.append(doubt(part.appendix, rows: rows, cells.count, first.1))
            }
            return doubts
        }
    }

    private static func doubt(_ appendix: String, rows: [String], _ count: Int, _ text: String) -> Doubt {
        .prose(
            .notNormalised, .low, rows: rows,
            places: rows.isEmpty ? [Place(appendix: appendix)] : rows.map { Place(appendix: appendix, row: $0) },
            message:
                "\(count) chỗ gõ chữ và dấu rời nhau (không phải Unicode dựng sẵn), ví dụ \(text.quoted(60)). Hệ thống đọc như bình thường.",
            values: [Flag.Value("texts", String(count))])
    }
}

extension String {
    fileprivate var isDecomposed: Bool {
        unicodeScalars.contains { (0x300...0x36F).contains($0.value) }
            && !unicodeScalars.elementsEqual(canonical.unicodeScalars)
    }
}
