import Basics
import Domain

/// `documentVariant`: one document in several spellings. `documentDateVariant`: its dates differ. `malformedDocument`:
/// a symbol that breaks the grammar, or one number with two years or two titles in one place.
enum DocumentSpellings {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        documents(material).flatMap { places in
            [variants(places, material), dates(places, material)].compactMap { $0 }
        }
    }

    @Sendable static func malformations(_ material: Material) -> [Doubt] {
        twoYears(material) + twoTitles(material) + malformed(material)
    }

    /// The places of each document, documents in the order of the source.
    private static func documents(_ material: Material) -> [[CitedPlace]] {
        var order: [String] = []
        var groups: [String: [CitedPlace]] = [:]
        for place in material.citations where !place.citation.doubts.contains(.partial) {
            let stem = place.citation.reference.key.stem
            if groups[stem] == nil { order.append(stem) }
            groups[stem, default: []].append(place)
        }
        return order.compactMap { groups[$0] }.flatMap(byYear)
    }

    /// One symbol of two years is two documents; places without a year belong to the only one there is.
    private static func byYear(_ places: [CitedPlace]) -> [[CitedPlace]] {
        let years = Set(places.compactMap { $0.citation.reference.key.year })
        guard years.count > 1 else { return [places] }
        return years.sorted().map { year in places.filter { $0.citation.reference.key.year == year } }
    }

    private static func variants(_ all: [CitedPlace], _ material: Material) -> Doubt? {
        // A symbol without its year is malformed, no other spelling.
        let places = all.filter { !$0.citation.doubts.contains(.yearMissing) }
        let symbols = places.map(\.citation.reference.symbol).uniqued
        guard symbols.count > 1 else { return nil }
        let counts = symbols.map { symbol in places.count { $0.citation.reference.symbol == symbol } }
        let usual = zip(symbols, counts).max { $0.1 < $1.1 }?.0 ?? symbols[0]
        let others = symbols.filter { $0 != usual }
        // Named where the document is not spelt as usual.
        return doubt(
            places.filter { $0.citation.reference.symbol != usual }, material, .documentVariant,
            fault: .document(places[0].citation.reference.key.stem),
            message:
                "Một văn bản được viết nhiều cách: “\(usual)” và \(others.map { "“\($0)”" }.listed(4)). Hệ thống hiểu là một.",
            values: symbols.enumerated().map { Flag.Value("symbol\($0.offset + 1)", $0.element) })
    }

    private static func dates(_ places: [CitedPlace], _ material: Material) -> Doubt? {
        let dated = places.filter { $0.citation.reference.date != nil }
        let dates = dated.compactMap(\.citation.reference.date).uniqued
        guard dates.count > 1, let first = dated.first else { return nil }
        let counts = dates.map { date in dated.count { $0.citation.reference.date == date } }
        let usual = zip(dates, counts).max { $0.1 < $1.1 }?.0
        return doubt(
            dated.filter { $0.citation.reference.date != usual }, material, .documentDateVariant, fault: .own,
            message:
                "\(first.citation.reference.symbol) được ghi các ngày khác nhau: \(dates.map(\.vietnamese).listed()). Cần xác nhận ngày đúng.",
            values: dates.enumerated().map { Flag.Value("date\($0.offset + 1)", $0.element.iso) })
    }

    /// In one cell or sentence the same number of two years, unless their titles tell two documents.
    private static func twoYears(_ material: Material) -> [Doubt] {
        var doubts: [Doubt] = []
        var seen: Set<String> = []
        var last: [String: (year: Int, place: CitedPlace)] = [:]
        for place in material.citations where !place.citation.doubts.contains(.partial) {
            let key = place.citation.reference.key
            guard let year = key.year, !place.citation.doubts.contains(.partial) else { continue }
            let document = "\(place.text) \(key.stem)"
            let before = last.updateValue((year, place), forKey: document)
            guard let before, before.year != year,
                !areTold(apart: before.place.behind, place.behind, by: 5, sharing: 0),
                seen.insert(document).inserted
            else { continue }
            let other = before.place
            let symbols = [other, place].map { $0.citation.reference.symbol }
            doubts.append(
                doubt(
                    [place], material, .malformedDocument, fault: .own,
                    message:
                        "Trong cùng một ô, văn bản được ghi “\(other.citation.words.shortened(80))” rồi “\(place.citation.words.shortened(80))”: cùng số, khác năm. Cần xác nhận là một hay hai văn bản.",
                    values: [Flag.Value("one", symbols[0]), Flag.Value("other", symbols[1])]))
        }
        return doubts
    }

    /// In one cell or sentence the same symbol with two titles that have nothing to do with each other.
    private static func twoTitles(_ material: Material) -> [Doubt] {
        var doubts: [Doubt] = []
        var seen: Set<String> = []
        // The last title of each document in each text: one pass, however many there are.
        var last: [String: String] = [:]
        for place in material.citations {
            let reference = place.citation.reference
            guard let title = reference.title, !place.citation.doubts.contains(.partial) else { continue }
            let document = "\(place.text) \(reference.key.stem) \(reference.key.year ?? 0)"
            guard let other = last.updateValue(title, forKey: document),
                areTold(apart: other, title, by: 8, sharing: 1),
                seen.insert(document).inserted
            else { continue }
            doubts.append(
                doubt(
                    [place], material, .malformedDocument, fault: .own,
                    message:
                        "Trong cùng một ô, \(reference.symbol) mang hai tên: \(other.quoted(80)) và \(title.quoted(80)). Cần xác nhận số, ký hiệu.",
                    values: [
                        Flag.Value("symbol", reference.symbol), Flag.Value("one", other.shortened(300)),
                        Flag.Value("other", title.shortened(300)),
                    ]))
        }
        return doubts
    }

    /// Both are long enough to tell what they are about, and share hardly a term that tells it.
    private static func areTold(apart one: String, _ other: String, by words: Int, sharing few: Int) -> Bool {
        [one, other].allSatisfy { $0.split(separator: " ").count >= words } && TellingTerms.shared(one, other) <= few
    }

    private static func malformed(_ material: Material) -> [Doubt] {
        var order: [String] = []
        var groups: [String: [(place: CitedPlace, why: String)]] = [:]
        for place in material.citations {
            guard let why = place.citation.doubts.compactMap({ why($0, place) }).first else { continue }
            let symbol = place.citation.reference.symbol
            if groups[symbol] == nil { order.append(symbol) }
            groups[symbol, default: []].append((place, why))
        }
        return order.compactMap { symbol in
            guard let found = groups[symbol], let first = found.first else { return nil }
            let preferred = withYear(first.place, material) ?? first.place.citation.reference.preferredSymbol
            let hint = preferred == symbol ? "" : " Cách viết đúng có thể là “\(preferred)”."
            return doubt(
                found.map(\.place), material, .malformedDocument,
                fault: first.place.citation.doubts.contains(.yearMissing)
                    ? .own : .document(first.place.citation.reference.key.stem),
                message: "Số, ký hiệu “\(first.place.citation.words.shortened(80))” \(first.why).\(hint)",
                values: [Flag.Value("written", symbol), Flag.Value("expected", preferred)])
        }
    }

    /// How the source writes the symbol where it gives the year; nil where it gives none, or several.
    private static func withYear(_ place: CitedPlace, _ material: Material) -> String? {
        guard place.citation.doubts.contains(.yearMissing) else { return nil }
        let whole = material.citations.map(\.citation).filter { citation in
            citation.doubts.isEmpty && citation.reference.key.matches(place.citation.reference.key)
        }.map(\.reference.symbol).uniqued
        return whole.count == 1 ? whole[0] : nil
    }

    private static func why(_ doubt: CitationDoubt, _ place: CitedPlace) -> String? {
        switch doubt {
        case .yearMissing: "thiếu năm ban hành"
        case .swappedParts: "đảo vị trí các phần"
        case .surplusType: "thừa ký hiệu loại văn bản"
        case .issuerMissing: "thiếu ký hiệu cơ quan ban hành"
        case .typeMismatch: "không khớp với loại văn bản nêu bên cạnh"
        case .yearMismatch: "có năm không khớp với ngày ghi bên cạnh"
        case .partial, .dateUnreadable: nil
        }
    }

    private static func doubt(
        _ places: [CitedPlace], _ material: Material, _ category: FlagCategory, fault: Fault, message: String,
        values: [Flag.Value]
    ) -> Doubt {
        let rows = places.compactMap(\.row).uniqued
        return Doubt(
            flag: Flag(
                category, .medium, rows: rows.map { material.rows[$0].key }, message: message,
                places: places.map(\.place).uniqued, values: values),
            fault: fault, row: rows.first)
    }
}

extension Sequence where Element: Hashable {
    /// Each once, in the order of the first.
    var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
