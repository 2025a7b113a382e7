package import Basics

/// What identifies a document, whatever the spelling: 57-NQ/TW is 57/NQ-TW, 193/2025/NQ-QH15 is 193/2025/QH15.
package struct DocumentKey: Hashable, Sendable {
    /// Number, type and issuer, without the year: "57|nq|tw".
    package let stem: String
    /// From the symbol, else from the date beside it; nil where neither tells.
    package let year: Int?

    /// One symbol of two years is two documents; a symbol without a year is that of any.
    package func matches(_ other: DocumentKey) -> Bool {
        stem == other.stem && (year == other.year || year == nil || other.year == nil)
    }
}

extension DocumentKey {
    /// A bare number ("Nghị quyết 57") is identified by its type, and matches no full symbol.
    package init(symbol: String, type: String? = nil, date: CivilDate? = nil) {
        let text = TextTokens(symbol)
        guard let parsed = DocumentSymbol(in: text, at: 0), parsed.end == text.count else {
            self.init(stem: "\(symbol.searchKey)|\(type?.comparisonKey ?? "")", year: date?.year)
            return
        }
        self.init(parsed, date: date)
    }

    init(_ symbol: DocumentSymbol, date: CivilDate?) {
        var parts = [symbol.number.trimmingZeros]
        if let type = symbol.type, !symbol.isOfAssembly { parts.append(type.abbreviation.lowercased()) }
        parts += symbol.parts.map { $0.letters.lowercased() }
        self.init(stem: parts.joined(separator: "|"), year: symbol.year ?? date?.year)
    }
}

extension DocumentReference {
    package var key: DocumentKey { DocumentKey(symbol: symbol, type: type, date: date) }

    /// The symbol as its issuer writes it: 57-NQ/TW for "57/NQ-TW", 88/2025/NĐ-CP for "88/NĐ-CP" of 2025.
    package var preferredSymbol: String {
        let text = TextTokens(symbol)
        guard let parsed = DocumentSymbol(in: text, at: 0), parsed.end == text.count else { return symbol }
        if parsed.doubts.contains(.yearMissing), let year = date?.year, let stroke = symbol.firstIndex(of: "/") {
            return symbol[..<stroke] + "/\(year)" + symbol[stroke...]
        }
        return parsed.preferred
    }
}

extension String {
    fileprivate var trimmingZeros: String {
        let trimmed = drop { $0 == "0" }
        return trimmed.isEmpty ? self : String(trimmed)
    }
}
