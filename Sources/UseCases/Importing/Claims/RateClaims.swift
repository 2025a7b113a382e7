import Basics
import Domain

/// Checks what is said of rates: how many agencies met their targets, who alone did, what all reached, single rates.
struct RateClaims {
    let scope: RateScope

    init(rates: RateTables) {
        scope = RateScope(rates: rates)
    }

    func claims(in text: ClaimText, _ passage: Passage, besides known: [FoundClaim]) -> [FoundClaim] {
        guard !scope.rates.tables.isEmpty, passage.kind != .note else { return [] }
        let tables = scope.tables(for: passage)
        var found: [FoundClaim] = []
        if let predicate = RatePredicate(text) {
            found += counts(text, passage, predicate, tables)
            if found.isEmpty, let only = only(text, passage, predicate, tables) { found.append(only) }
            if found.isEmpty, let all = universal(text, passage, predicate, tables) { found.append(all) }
        } else if let all = rising(text, passage, tables) {
            found.append(all)
        } else {
            found += captions(text, passage)
        }
        if let highest = superlative(text, passage, tables) { found.append(highest) }
        found += figures(text, passage, tables, besides: known + found)
        return found
    }

    // MARK: How many

    /// "Chỉ có 01 cơ quan đạt được chỉ tiêu (Bộ Nội vụ)", "05/34 tỉnh chưa đạt chỉ tiêu".
    private func counts(
        _ text: ClaimText, _ passage: Passage, _ predicate: RatePredicate, _ tables: [RateTable]
    ) -> [FoundClaim] {
        var found: [FoundClaim] = []
        for (index, figure) in text.figures.enumerated() {
            let next = index + 1 < text.figures.count ? text.figures[index + 1] : nil
            let isPart = next.map(figure.isPart) ?? false
            guard let noun = (isPart ? next : figure)?.noun(among: RateScope.nouns) else { continue }
            if index > 0, text.figures[index - 1].isPart(of: figure) { continue }
            let chosen = meant(scope.tables(tables, of: noun, in: text), by: text)
            let rates = scope.rates(of: chosen, in: text)
            guard !rates.isEmpty else { continue }
            let own = RatePredicate(nearest: figure, in: text) ?? predicate
            found.append(count(figure.value, at: text.place(of: figure), noun, own, rates, chosen, text, passage))
        }
        if found.isEmpty,
            let range = ["không có", "chưa có"].first(where: {
                text.has("\($0) cơ quan nào") || text.has("\($0) địa phương nào") || text.has("\($0) tỉnh nào")
                    || text.has("\($0) bộ nào") || text.has("\($0) đơn vị nào")
            })
        {
            let noun =
                ["cơ quan", "địa phương", "tỉnh", "bộ", "đơn vị"].first { text.has("\(range) \($0) nào") } ?? "cơ quan"
            let chosen = scope.tables(tables, of: noun, in: text)
            let rates = scope.rates(of: chosen, in: text)
            if !rates.isEmpty {
                found.append(count(0, at: text.place(of: range), noun, predicate, rates, chosen, text, passage))
            }
        }
        return found
    }

    /// Of tables of several kinds of agencies, those of the agencies that the sentence names.
    private func meant(_ tables: [RateTable], by text: ClaimText) -> [RateTable] {
        let named = Set(Self.named(in: text, among: scope.rates(of: tables)))
        guard !named.isEmpty else { return tables }
        let own = tables.filter { table in table.rows.contains { named.contains($0.agency.name) } }
        let kinds = Set(own.map(RateScope.kind))
        return kinds.count == 1 ? tables.filter { kinds.contains(RateScope.kind(of: $0)) } : tables
    }

    private func count(
        _ stated: Double, at place: Int, _ noun: String, _ predicate: RatePredicate, _ rates: [MeasuredRate],
        _ tables: [RateTable], _ text: ClaimText, _ passage: Passage
    ) -> FoundClaim {
        let those = Self.names(rates.filter(predicate.holds))
        let named = Self.named(in: text, among: rates)
        let agree = Double(those.count) == stated
        let namesAgree = named.isEmpty || Double(named.count) != stated || Set(named) == Set(those)
        var why = "\(Self.period(of: rates)) có \(those.count) \(noun) \(predicate.words)"
        if !those.isEmpty { why += " (\(ClaimWords.names(those)))" }
        if agree, !namesAgree {
            why += ", khác với tên mà nguồn nêu (\(ClaimWords.names(named)))"
        } else {
            why += ", nguồn nêu \(ClaimWords.number(stated))"
        }
        let all = scope.tables(scope.tables(for: passage), of: noun, in: text)
        let everywhere = Self.names(scope.rates(of: all, in: text).filter(predicate.holds))
        if everywhere.count > those.count {
            why += "; tính cả bảng khác là \(everywhere.count) (\(ClaimWords.names(everywhere)))"
        }
        let periods = Set(scope.rates(of: tables).map(\.period)).subtracting(rates.map(\.period))
        why += Self.otherPeriods(periods, of: scope.rates(of: all), predicate, stated: stated)
        return FoundClaim(
            at: place, in: passage, subject: "số \(text.written(noun)) \(predicate.words)", stated: stated,
            computed: Double(those.count), verdict: agree && namesAgree ? .holds : .contradicted, why: why + ".")
    }

    /// The periods in which the same words would not hold.
    private static func otherPeriods(
        _ periods: Set<CivilDate>, of rates: [MeasuredRate], _ predicate: RatePredicate, stated: Double
    ) -> String {
        let others = periods.sorted().compactMap { period -> String? in
            let count = names(rates.filter { $0.period == period && predicate.holds(for: $0) }).count
            return Double(count) == stated ? nil : "\(ClaimWords.month(period)) là \(count)"
        }
        return others.isEmpty ? "" : "; ở kỳ khác thì không đúng: \(others.joined(separator: ", "))"
    }

    // MARK: Only, all

    /// "Chỉ có Bộ Nội vụ đạt chỉ tiêu": the names are the figure.
    private func only(
        _ text: ClaimText, _ passage: Passage, _ predicate: RatePredicate, _ tables: [RateTable]
    ) -> FoundClaim? {
        guard let word = ["chỉ có", "chỉ", "duy nhất"].first(where: text.has) else { return nil }
        // "chỉ tiêu", "chỉ số" are other words.
        let rest = text.key.dropFirst(text.place(of: word) + word.count).drop { $0 == " " }
        guard !rest.hasPrefix("tiêu"), !rest.hasPrefix("số") else { return nil }
        // "Khối bộ, ngành chỉ có …" speaks of theirs.
        let before = String(text.key.prefix(text.place(of: word)))
        let noun = RateScope.nouns.first { before.range(ofWords: "khối \($0)") != nil } ?? "cơ quan"
        let chosen = scope.tables(tables, of: noun, in: text)
        let rates = scope.rates(of: chosen, in: text)
        let named = Self.named(in: text, among: rates)
        guard !named.isEmpty else { return nil }
        let those = Self.names(rates.filter(predicate.holds))
        let holds = Set(named) == Set(those)
        return FoundClaim(
            at: text.place(of: word), in: passage, subject: "cơ quan duy nhất \(predicate.words)",
            stated: Double(named.count), computed: Double(those.count), verdict: holds ? .holds : .contradicted,
            why: "\(Self.period(of: rates)) có \(those.count) cơ quan \(predicate.words)"
                + (those.isEmpty ? "" : " (\(ClaimWords.names(those)))")
                + ", nguồn nêu \(named.count) (\(ClaimWords.names(named))).")
    }

    /// "Tất cả các bộ, ngành đều đạt chỉ tiêu".
    private func universal(
        _ text: ClaimText, _ passage: Passage, _ predicate: RatePredicate, _ tables: [RateTable]
    ) -> FoundClaim? {
        guard let word = ["tất cả", "100%", "toàn bộ", "đều"].first(where: { text.has($0) || text.key.hasPrefix($0) }),
            let noun = RateScope.nouns.first(where: { text.has($0) })
        else { return nil }
        let rates = scope.rates(of: scope.tables(tables, of: noun, in: text), in: text)
            .filter { !predicate.needsTarget || $0.isMet != nil }
        guard !rates.isEmpty else { return nil }
        let all = Self.names(rates)
        let those = Self.names(rates.filter(predicate.holds))
        let failing = all.filter { !those.contains($0) }
        return FoundClaim(
            at: text.place(of: word), in: passage, subject: "mọi \(noun) \(predicate.words)",
            stated: Double(all.count), computed: Double(those.count),
            verdict: failing.isEmpty ? .holds : .contradicted,
            why: "\(Self.period(of: rates)) có \(those.count) trên \(all.count) \(noun) \(predicate.words)"
                + (failing.isEmpty ? "" : ", trừ \(ClaimWords.names(failing))") + ".")
    }

    /// "Tất cả 34 địa phương đều có kết quả cao hơn tháng 10".
    private func rising(_ text: ClaimText, _ passage: Passage, _ tables: [RateTable]) -> FoundClaim? {
        guard let word = ["tất cả", "toàn bộ", "100%", "đều"].first(where: { text.has($0) || text.key.hasPrefix($0) }),
            let noun = RateScope.nouns.first(where: { text.has($0) }),
            let compared = Self.comparisons.lazy.compactMap({ text.key.range(ofWords: $0) }).first,
            let month = PeriodWords(String(text.key[compared.upperBound...])).month
        else { return nil }
        let rates = Dictionary(grouping: scope.rates(of: scope.tables(tables, of: noun, in: text))) { $0.key }
        var (all, those): ([MeasuredRate], [MeasuredRate]) = ([], [])
        for own in rates.values.map({ $0.filter { $0.value != nil }.sorted { $0.through < $1.through } }) {
            guard let last = own.last,
                let before = own.last(where: { $0.period.month == month && $0.through < last.through })
            else { continue }
            all.append(last)
            if last.value ?? 0 > before.value ?? 0 { those.append(last) }
        }
        guard !all.isEmpty else { return nil }
        let failing = Self.names(all.filter { rate in !those.contains { $0.key == rate.key } }).sorted()
        return FoundClaim(
            at: text.place(of: word), in: passage, subject: "mọi \(noun) có tỷ lệ cao hơn tháng \(month)",
            stated: Double(all.count), computed: Double(those.count),
            verdict: failing.isEmpty ? .holds : .contradicted,
            why: "Có \(those.count) trên \(all.count) \(noun) có tỷ lệ cao hơn tháng \(month)"
                + (failing.isEmpty ? "" : ", trừ \(ClaimWords.names(failing))") + ".")
    }

    private static let comparisons = [
        "cao hơn", "cao hơn so với", "tăng so với", "tăng hơn", "tăng hơn so với", "tốt hơn",
    ]

    /// "Bộ Nội vụ có tỷ lệ cao nhất trong các bộ, ngành".
    private func superlative(_ text: ClaimText, _ passage: Passage, _ tables: [RateTable]) -> FoundClaim? {
        guard let word = ["cao nhất", "thấp nhất"].first(where: text.has), let place = text.key.range(ofWords: word),
            ["có tỷ lệ", "đạt tỷ lệ", "có tỷ lệ đạt"].contains(where: {
                text.key[..<place.lowerBound].hasSuffix("\($0) ")
            }), Self.endsScope(String(text.key[place.upperBound...]))
        else { return nil }
        let noun = RateScope.nouns.first { String(text.key[place.upperBound...]).range(ofWords: $0) != nil }
        let chosen = noun.map { scope.tables(tables, of: $0, in: text) } ?? tables
        let rates = scope.rates(of: chosen, in: text).filter { $0.value != nil }
        let named = Self.named(in: text, among: rates)
        guard named.count == 1, let own = rates.first(where: { $0.agency.name == named[0] }), let value = own.value,
            text.key[..<place.lowerBound].contains("\(named[0].lowercased()) có")
                || text.key[..<place.lowerBound].contains("\(named[0].lowercased()) đạt"),
            let extreme = word == "cao nhất" ? rates.compactMap(\.value).max() : rates.compactMap(\.value).min()
        else { return nil }
        let those = Self.names(rates.filter { $0.value == extreme })
        return FoundClaim(
            at: text.place(of: word), in: passage, subject: "tỷ lệ \(word)", stated: value, computed: extreme,
            verdict: value == extreme ? .holds : .contradicted,
            why:
                "\(Self.period(of: rates)) tỷ lệ \(word) là \(ClaimWords.percent(extreme)) (\(ClaimWords.names(those))), của \(named[0]) là \(ClaimWords.percent(value))."
        )
    }

    /// Nothing behind "cao nhất", or all of a kind: "trong các bộ, ngành (82,4%)"; not "trong khối nội chính".
    private static func endsScope(_ rest: String) -> Bool {
        var rest = rest.singleSpaced
        for opening in ["trong các", "trong số các", "trong tổng số các"] where rest.hasPrefix("\(opening) ") {
            rest = String(rest.dropFirst(opening.count + 1))
            guard let noun = RateScope.nouns.first(where: { rest.hasPrefix($0) }) else { return false }
            rest = String(rest.dropFirst(noun.count)).singleSpaced
        }
        return rest.isEmpty || rest.first.map { "(.;".contains($0) } ?? true
    }

    // MARK: Rows of a table

    /// "Số liệu của 63 tỉnh/TP" right above a table of so many.
    private func captions(_ text: ClaimText, _ passage: Passage) -> [FoundClaim] {
        guard
            let table = scope.rates.tables.first(where: { table in
                table.grids.first == passage.table && table.appendix == passage.appendix
                    && table.above.suffix(3).contains { $0.comparisonKey.contains(passage.text.comparisonKey) }
            }), let figure = text.figures.first(where: { $0.noun(among: RateScope.nouns) != nil })
        else { return [] }
        let noun = figure.noun(among: RateScope.nouns) ?? "cơ quan"
        let holds = Double(table.rows.count) == figure.value
        return [
            FoundClaim(
                at: text.place(of: figure), in: passage, subject: "số \(text.written(noun)) trong bảng",
                stated: figure.value,
                computed: Double(table.rows.count), verdict: holds ? .holds : .contradicted,
                why:
                    "Bảng ngay sau có \(table.rows.count) dòng \(text.written(noun)), nguồn nêu \(ClaimWords.number(figure.value))."
            )
        ]
    }
}

// MARK: - Names and periods

extension RateClaims {
    /// Each agency once, in the order of the tables.
    private static func names(_ rates: [MeasuredRate]) -> [String] {
        var seen: Set<String> = []
        return rates.filter { seen.insert($0.agency.code ?? $0.agency.name).inserted }.map(\.agency.name)
    }

    /// The agencies of the tables that a sentence names, the longer names first.
    static func named(in text: ClaimText, among rates: [MeasuredRate]) -> [String] {
        var rest = text.text
        var found: [(place: Int, name: String)] = []
        for name in names(rates).sorted(by: { $0.count > $1.count }) {
            guard let range = rest.range(ofWords: name) else { continue }
            found.append((rest.distance(from: rest.startIndex, to: range.lowerBound), name))
            rest.replaceSubrange(range, with: String(repeating: "·", count: name.count))
        }
        return found.sorted { $0.place < $1.place }.map(\.name)
    }

    static func period(of rates: [MeasuredRate]) -> String {
        let periods = Set(rates.map(\.period)).sorted()
        guard let last = periods.last else { return "Trong bảng" }
        guard let first = periods.first, first != last else { return "Kỳ \(ClaimWords.month(last))" }
        return "Kỳ cuối của các bảng (\(periods.map(ClaimWords.month).joined(separator: ", ")))"
    }
}
