package import Basics
package import Domain
import Persistence

extension Exports {
    func directives() -> [ExportValue] {
        DirectiveList(register, source: source?.id).entries.map { entry in
            .object([
                .init("type", ExportValue(entry.type)), .init("symbol", .text(entry.symbol)),
                .init("issuer", ExportValue(entry.issuer)), .init("date", ExportValue(entry.date)),
                .init("title", ExportValue(entry.title)), .init("variants", ExportValue(entry.variants)),
                .init("assigns", .integer(entry.assignments.count)),
                .init(
                    "keys",
                    ExportValue(entry.rows.map { key(register.rows[$0].appearance.key, of: register.rows[$0].source) })),
            ])
        }
    }
}

/// Every document that sources cite, by first citation: what the spellings of one document have in common.
package struct DirectiveList: Sendable {
    package struct Entry: Sendable {
        package let key: DocumentKey
        package var type: String?
        package var symbol: String
        package var issuer: String?
        package var date: CivilDate?
        package var title: String?
        /// Other spellings of the symbol.
        package var variants: [String] = []
        /// The assignments that it gave.
        package var assignments: Set<Identifier<Assignment>> = []
        /// Indices of the rows that cite it, each once.
        package var rows: [Int] = []

        /// `Thông báo 15-TB/TGV`.
        package var name: String { [type, symbol].compactMap { $0 }.joined(separator: " ") }
    }

    package private(set) var entries: [Entry] = []
    private var indices: [String: [Int]] = [:]

    package init(_ register: Register, source: Identifier<Source>? = nil) {
        let rowIndices = Dictionary(uniqueKeysWithValues: register.rows.enumerated().map { ($1.id, $0) })
        let order = Dictionary(uniqueKeysWithValues: register.sources.enumerated().map { ($1.id, $0) })
        let lines = register.citations.enumerated().filter { source == nil || $1.source == source }
            .sorted { (order[$0.element.source] ?? 0, $0.offset) < (order[$1.element.source] ?? 0, $1.offset) }
        for (_, line) in lines {
            add(line.reference, words: line.reference.symbol, row: line.appearance.flatMap { rowIndices[$0] })
        }
        for row in register.rows where source == nil || row.source == source {
            guard let directive = row.appearance.directive else { continue }
            let index = index(of: directive)
            entries[index].assignments.insert(row.assignment)
        }
    }

    private mutating func add(_ reference: DocumentReference, words: String, row: Int?) {
        let index = index(of: reference)
        entries[index].type = entries[index].type ?? reference.type
        entries[index].issuer = entries[index].issuer ?? reference.issuer
        entries[index].date = entries[index].date ?? reference.date
        entries[index].title = entries[index].title ?? reference.title
        if reference.symbol != entries[index].symbol, !entries[index].variants.contains(reference.symbol) {
            entries[index].variants.append(reference.symbol)
        }
        if let row, entries[index].rows.last != row, !entries[index].rows.contains(row) {
            entries[index].rows.append(row)
        }
    }

    private mutating func index(of reference: DocumentReference) -> Int {
        let key = reference.key
        if let known = indices[key.stem]?.first(where: { entries[$0].key.matches(key) }) { return known }
        entries.append(Entry(key: key, type: reference.type, symbol: reference.preferredSymbol))
        indices[key.stem, default: []].append(entries.count - 1)
        return entries.count - 1
    }
}
