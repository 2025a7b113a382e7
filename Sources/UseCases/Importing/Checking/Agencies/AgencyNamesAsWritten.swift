import Basics
import Domain

/// `unknownAgency`, `staleAgency`, `ambiguousAgencyList`, `agencyVariant`: names as written that are not known, not
/// today's, not clear, or not the canonical ones. One flag a name, with all its rows.
enum AgencyNamesAsWritten {
    /// A name in a cell, and what is asked about it.
    private struct Named {
        let row: Int
        let role: ColumnRole
        let doubt: AgencyDoubt
    }

    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        var order: [String] = []
        var groups: [String: [Named]] = [:]
        var units: [(row: Int, role: ColumnRole, name: String)] = []
        var shortened: [Named] = []
        for named in all(material).map({ ended($0, material) }) {
            if case .unknown(let mention) = named.doubt, UnitNames.hasForm(mention.name) {
                units.append((named.row, named.role, mention.name))
                if isShortened(mention) { shortened.append(named) }
                continue
            }
            guard let key = key(named.doubt) else { continue }
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(named)
        }
        // "Sở KH&CN", where the source writes out the name elsewhere.
        for case let (named, .unknown(mention)) in shortened.map({ ($0, $0.doubt) })
        where material.texts.contains(where: { $0.canonical.singleSpaced.range(ofWords: mention.name) != nil }) {
            let key = "variant \(mention.words.singleSpaced) \(mention.name)"
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(Named(row: named.row, role: named.role, doubt: .variant(mention)))
        }
        return [UnitNames.doubt(units, material)].compactMap { $0 }
            + order.compactMap { key in
                guard let named = groups[key], !isTheSourcesOwn(named[0].doubt, among: groups, material) else {
                    return nil
                }
                return doubt(key, named, material)
            }
    }

    /// "Sở KH&CN" of "Sở Khoa học và Công nghệ"; not "Vận tải" of "Các Vụ: Pháp chế, Vận tải".
    private static func isShortened(_ mention: AgencyMention) -> Bool {
        let (words, name) = (mention.words.comparisonKey, mention.name.comparisonKey)
        return words.count < name.count && words.split(separator: " ").first == name.split(separator: " ").first
    }

    /// Only its capitals differ, and the source writes the name no other way.
    private static func isTheSourcesOwn(_ doubt: AgencyDoubt, among groups: [String: [Named]], _ material: Material)
        -> Bool
    {
        guard case .variant(let mention) = doubt, mention.words.comparisonKey == mention.name.comparisonKey else {
            return false
        }
        let spellings = groups.values.filter { named in
            if case .variant(let other) = named[0].doubt { other.name == mention.name } else { false }
        }
        return spellings.count == 1
            && !material.texts.contains { $0.canonical.singleSpaced.range(ofWords: mention.name) != nil }
    }

    /// A unit that no list holds, and whose form tells that it is no more: a district's, a department of before a merger.
    private static func ended(_ named: Named, _ material: Material) -> Named {
        guard case .unknown(let mention) = named.doubt, let until = EndedLocalBodies.until(mention.name),
            until < material.date
        else { return named }
        return Named(row: named.row, role: named.role, doubt: .stale(mention, until: until))
    }

    private static func all(_ material: Material) -> [Named] {
        material.rows.enumerated().flatMap { index, row -> [Named] in
            let cells = [
                (ColumnRole.lead, row.appearance.lead.doubts), (.coordinating, row.appearance.coordinating.doubts),
            ]
            let named = cells.flatMap { role, doubts in doubts.map { Named(row: index, role: role, doubt: $0) } }
            let outstanding = (row.appearance.outstanding ?? []).flatMap { mention in
                doubts(about: mention, material).map { Named(row: index, role: .outstanding, doubt: $0) }
            }
            return named + outstanding
        }
    }

    private static func doubts(about mention: AgencyMention, _ material: Material) -> [AgencyDoubt] {
        guard let code = mention.code else { return [.unknown(mention)] }
        var doubts: [AgencyDoubt] = mention.isVariant ? [.variant(mention)] : []
        if let until = material.names.catalogue.agency(code: code)?.until, until < material.date {
            doubts.append(.stale(mention, until: until))
        }
        return doubts
    }

    private static func key(_ doubt: AgencyDoubt) -> String? {
        switch doubt {
        case .unknown(let mention): "unknown \(mention.name.comparisonKey)"
        case .stale(let mention, _): "stale \(mention.code ?? mention.name)"
        case .ambiguousList(let words): "ambiguous \(words.comparisonKey)"
        case .variant(let mention): "variant \(mention.words.singleSpaced) \(mention.name)"
        case .undecided: nil
        }
    }

    private static func doubt(_ key: String, _ named: [Named], _ material: Material) -> Doubt? {
        guard let first = named.first else { return nil }
        var rows: [Int] = []
        for one in named where rows.last != one.row { rows.append(one.row) }
        func flag(_ category: FlagCategory, _ severity: Flag.Severity, _ message: String, _ values: [Flag.Value])
            -> Doubt
        {
            .rows(
                rows, of: material, category, severity, fault: .name(key), at: first.role, message: message,
                values: values)
        }
        let times = rows.count > 1 ? " (\(rows.count) dòng)" : ""
        switch first.doubt {
        case .unknown(let mention):
            return flag(
                .unknownAgency, .medium,
                "Chưa biết cơ quan “\(mention.words.shortened(100))”\(times): phải hỏi nguồn, hoặc xác nhận là tên khác của cơ quan nào.",
                [Flag.Value("written", mention.words)])
        case .stale(let mention, let until):
            return flag(
                .staleAgency, .medium,
                "“\(mention.words.shortened(80))”\(times) được giao việc, nhưng đã kết thúc hoạt động từ \(until.adding(days: 1).vietnamese), trước ngày của nguồn \(material.date.vietnamese).",
                [Flag.Value("written", mention.words), Flag.Value("until", until.iso)])
        case .ambiguousList(let words):
            return flag(
                .ambiguousAgencyList, .medium,
                "Danh sách cơ quan \(words.quoted(120))\(times) có thể tách theo nhiều cách; cần xác nhận.",
                [Flag.Value("written", words)])
        case .variant(let mention):
            return flag(
                .agencyVariant, .low,
                "“\(mention.words.shortened(80))”\(times): hệ thống hiểu là “\(mention.name)”.",
                [Flag.Value("written", mention.words), Flag.Value("name", mention.name)])
        case .undecided: return nil
        }
    }
}
