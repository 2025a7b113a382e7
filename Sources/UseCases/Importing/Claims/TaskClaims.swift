import Basics
import Domain

/// Checks counts of tasks: of a list, by status, of one agency.
struct TaskClaims {
    let rows: [ReadRow]

    func claims(in text: ClaimText, _ passage: Passage, besides known: [FoundClaim]) -> [FoundClaim] {
        guard !rows.isEmpty, passage.kind != .note else { return [] }
        var found: [FoundClaim] = []
        for (index, figure) in text.figures.enumerated() {
            let next = index + 1 < text.figures.count ? text.figures[index + 1] : nil
            let isPart = next.map(figure.isPart) ?? false
            let isWhole = index > 0 && text.figures[index - 1].isPart(of: figure)
            let noun = (isPart ? next : figure)?.noun(among: Self.nouns) ?? Self.nounBefore(figure)
            guard let noun, !known.holds(text.place(of: figure)) else { continue }
            if let claim = count(figure, noun, isWhole: isWhole, text, passage) { found.append(claim) }
        }
        if found.isEmpty, let all = universal(text, passage) { found.append(all) }
        for figure in text.figures where !(known + found).holds(text.place(of: figure)) {
            if let share = share(figure, text, passage) { found.append(share) }
        }
        return found
    }

    private func count(
        _ figure: ClaimText.Figure, _ noun: String, isWhole: Bool, _ text: ClaimText, _ passage: Passage
    ) -> FoundClaim? {
        var statuses = TaskStanding.all(in: figure.clause)
        // "Trong số các nhiệm vụ quá hạn, chỉ có 01 …": the sentence opens with those that it counts among.
        let among = Self.opensAmong(text) ? TaskStanding.all(in: String(text.key.prefix { $0 != "," })) : []
        let isAmong = statuses.isEmpty && !among.isEmpty
        if isAmong { statuses = among }
        // "12 nhiệm vụ quá hạn, gồm 05 nhiệm vụ của Thông báo số …": by the document that gave them.
        let directive = Self.directive(of: figure, in: text)
        if statuses.isEmpty, directive != nil { statuses = TaskStanding.all(in: figure.before) }
        // "Có 12 nhiệm vụ quá hạn, trong đó 3 nhiệm vụ do …".
        if statuses.isEmpty, let whole = text.whole(of: figure) { statuses = TaskStanding.all(in: whole) }
        let isOfOwnList =
            directive != nil && rows.contains { $0.appearance.appendix == passage.appendix }
            && (!statuses.isEmpty || figure.before.range(ofWords: "gồm") != nil)
        guard isAmong || isOfOwnList || text.whole(of: figure) != nil || isAboutList(figure, text, passage),
            !text.hasAny(["giao cho", "đề ra", "giao nhiệm vụ"]), !statuses.isEmpty || !text.has("được giao"),
            // Bills and projects are counted where a sentence names the list of them.
            Self.tasks.contains(noun) || text.has("phụ lục")
        else { return nil }
        // "12 nhiệm vụ quá hạn chưa hoàn thành".
        if statuses.count > 1 {
            // "12 nhiệm vụ quá hạn và 18 nhiệm vụ chưa đến hạn": up to the next figure.
            let own = TaskStanding.all(in: String(figure.after.prefix { !$0.isNumber && $0 != "," && $0 != ";" }))
            if !own.isEmpty { statuses = own }
        }
        if statuses == [.overdue, .open] { statuses = [.overdue] }
        guard statuses.count <= 1 else { return nil }
        let status = isWhole ? nil : statuses.first
        let (all, isNamed) = scope(of: passage, text, figure)
        let scope = Self.withoutOther(all, figure)
        guard !scope.isEmpty, isNamed || !isWhole, isNamed || !text.has("được giao") else { return nil }
        let part = text.part(of: figure)
        let agency = isWhole ? nil : Self.agency(in: part, among: scope)
        let isShared = part.range(ofWords: "giao chung") != nil
        let own =
            isShared
            ? scope.filter { !$0.appearance.lead.groups.isEmpty }
            : directive.map { key in scope.filter { $0.appearance.directive?.key.matches(key) == true } }
                ?? agency.map { name in scope.filter { $0.concerns(name, status) } } ?? scope
        // A document that gave none of them is not what the count is about.
        guard directive == nil || !own.isEmpty else { return nil }
        let words = ["nhiệm vụ", status?.rawValue, isShared ? "giao chung" : agency.map { "của \($0)" }].compactMap {
            $0
        }.joined(separator: " ")
        let place = text.place(of: figure)
        guard status == nil || scope.contains(where: { $0.appearance.status != nil }) else {
            return FoundClaim(
                at: place, in: passage, subject: "số \(words)", stated: figure.value, computed: nil,
                verdict: .uncheckable,
                why:
                    "Nguồn nêu \(ClaimWords.number(figure.value)) nhưng danh mục không ghi tình trạng của từng nhiệm vụ."
            )
        }
        let those = own.filter { status?.holds(for: $0) ?? true }
        let assignments = Set(those.map(\.identity)).count
        // A task that stands in two lists may be counted once or twice.
        let computed = Double(assignments) == figure.value ? assignments : those.count
        let isGrouped =
            agency != nil && part.range(ofWords: "chủ trì") == nil
            && scope.contains { !$0.appearance.lead.groups.isEmpty }
        let agree = Double(computed) == figure.value
        // Which of all tasks are meant, by directive or month, only a list can say.
        guard agree || isNamed || !text.isNarrowed else { return nil }
        let verdict: Claim.Verdict =
            agree ? .holds : isGrouped && Double(computed) < figure.value ? .uncheckable : .contradicted
        return FoundClaim(
            at: place, in: passage, subject: "số \(words)", stated: figure.value, computed: Double(computed),
            verdict: verdict,
            why: "Danh mục có \(ClaimWords.number(Double(computed))) \(words), nguồn nêu "
                + ClaimWords.number(figure.value)
                + (verdict == .uncheckable ? "; các nhiệm vụ giao chung cho nhóm cơ quan chưa tách được." : "."))
    }

    /// "Tỷ lệ hoàn thành đạt 71,4%" of the list that it stands with, "17 nhiệm vụ, đạt 34% tổng số nhiệm vụ nêu tại Phụ lục
    /// I, II và III".
    private func share(_ figure: ClaimText.Figure, _ text: ClaimText, _ passage: Passage) -> FoundClaim? {
        guard figure.figure.isPercent, figure.value <= 100, passage.kind != .network, !text.key.hasTargetWords,
            text.has("nhiệm vụ"), text.figures.count(where: \.figure.isPercent) == 1
        else { return nil }
        let isOfAll = figure.after.hasPrefix("tổng số nhiệm vụ")
        guard isOfAll || isShareOfOwnList(figure, text, passage) else { return nil }
        let named = AppendixHeading.named(in: isOfAll ? figure.after : text.key)
        let scope = rows.filter { row in
            named.isEmpty
                ? isOfAll || row.appearance.appendix == passage.appendix : named.contains(row.appearance.appendix)
        }
        guard !scope.isEmpty, scope.allSatisfy({ $0.appearance.status != nil }),
            Self.agency(in: text.key, among: rows) == nil
        else { return nil }
        let done = scope.count(where: TaskStanding.completed.holds)
        let share = Double(done) / Double(scope.count) * 100
        let holds = ClaimWords.rounds(share, to: figure.value, decimals: figure.figure.decimals)
        let computed = (share * 100).rounded() / 100
        return FoundClaim(
            at: text.place(of: figure), in: passage, subject: "tỷ lệ hoàn thành", stated: figure.value,
            computed: computed, verdict: holds ? .holds : .contradicted,
            why:
                "Danh mục có \(done) trên \(scope.count) nhiệm vụ đã hoàn thành, là \(ClaimWords.percent(computed)), nguồn nêu \(ClaimWords.percent(figure.value))."
        )
    }

    /// "Tỷ lệ hoàn thành các nhiệm vụ của Thông báo đạt …" where the list is of a notice; not "của khối kinh tế", "tháng trước".
    private func isShareOfOwnList(_ figure: ClaimText.Figure, _ text: ClaimText, _ passage: Passage) -> Bool {
        guard let words = figure.before.range(ofWords: "tỷ lệ hoàn thành"),
            rows.contains(where: { $0.appearance.appendix == passage.appendix }),
            !["tháng", "quý", "năm", "kỳ", "tuần"].contains(where: {
                String(figure.before[..<words.lowerBound]).range(ofWords: $0) != nil
            })
        else { return false }
        let between = figure.before[words.upperBound...].split { " ,:".contains($0) }.map(String.init)
        if between.allSatisfy(Self.shareWords.contains) { return true }
        return namesOwnDirective(text, passage) && DocumentReader.citations(in: text.text).isEmpty
            && between.allSatisfy { Self.shareWords.contains($0) || Self.directiveWords.contains($0) }
    }

    private static let shareWords: Set<String> = [
        "các", "nhiệm", "vụ", "của", "danh", "mục", "này", "trên", "nêu", "chung", "đạt", "là", "được", "giao",
    ]
    private static let directiveWords: Set<String> = [
        "theo", "tại", "thông", "báo", "nghị", "quyết", "kế", "hoạch", "chỉ", "thị", "định", "kết", "luận", "chương",
        "trình",
    ]

    /// The sentence names the kind of document that the list stands under.
    private func namesOwnDirective(_ text: ClaimText, _ passage: Passage) -> Bool {
        rows.first { $0.appearance.appendix == passage.appendix }?.line.list.directive?.type
            .map { text.has($0.lowercased()) } ?? false
    }

    /// "05 nhiệm vụ của Thông báo số 417/TB-VPCP": the document named right behind the count.
    private static func directive(of figure: ClaimText.Figure, in text: ClaimText) -> DocumentKey? {
        guard tasks.contains(where: { figure.after.hasPrefix("\($0) của ") || figure.after.hasPrefix("\($0) theo ") })
        else { return nil }
        let start = text.place(of: figure)
        let next = text.figures.first { text.place(of: $0) > start && $0.noun(among: tasks) != nil }
        let end = next.map(text.place) ?? text.text.count
        let words = String(text.text.dropFirst(start).prefix(end - start))
        return DocumentReader.citations(in: words).first?.reference.key
    }

    /// "Tất cả các nhiệm vụ đều hoàn thành".
    private func universal(_ text: ClaimText, _ passage: Passage) -> FoundClaim? {
        guard
            let word = ["tất cả", "toàn bộ", "100%", "các nhiệm vụ đều"].first(where: {
                text.has($0) || text.key.hasPrefix($0)
            }),
            text.has("nhiệm vụ"), let status = TaskStanding.all(in: text.key).first,
            TaskStanding.all(in: text.key).count == 1, !text.key.hasTargetWords,
            !text.hasAny(["phải", "bảo đảm", "đảm bảo", "cần"])
        else { return nil }
        let (scope, isNamed) = scope(of: passage, text)
        guard isNamed || !text.isNarrowed, scope.contains(where: { $0.appearance.status != nil }) else { return nil }
        let agency = Self.agency(in: text.key, among: scope)
        let own = agency.map { name in scope.filter { $0.concerns(name, nil) } } ?? scope
        guard !own.isEmpty else { return nil }
        let those = own.filter(status.holds)
        return FoundClaim(
            at: text.place(of: word), in: passage, subject: "mọi nhiệm vụ \(status.rawValue)",
            stated: Double(own.count),
            computed: Double(those.count), verdict: own.count == those.count ? .holds : .contradicted,
            why: "Trong \(own.count) nhiệm vụ của danh mục có \(those.count) nhiệm vụ \(status.rawValue).")
    }
}

// MARK: - Which tasks

extension TaskClaims {
    /// The list that the passage heads or stands in, the appendix that it names, else all lists.
    private func scope(
        of passage: Passage, _ text: ClaimText, _ figure: ClaimText.Figure? = nil
    ) -> (rows: [ReadRow], isNamed: Bool) {
        if passage.kind == .heading {
            let under = rows.filter { row in
                row.appearance.appendix == passage.appendix
                    && row.line.list.words.contains { passage.text.comparisonKey.hasSuffix($0.comparisonKey) }
            }
            if !under.isEmpty { return (under, true) }
        }
        if passage.kind == .total {
            // A total ends its own table, or all tables of its list.
            let own = rows.filter { $0.appearance.table == passage.table }
            let all = rows.filter { $0.appearance.appendix == passage.appendix }
            return (Double(own.count) == figure?.value ? own : all, true)
        }
        let named = figure.map { text.appendices(of: $0) } ?? AppendixHeading.named(in: text.key)
        if !named.isEmpty { return (rows.filter { named.contains($0.appearance.appendix) }, true) }
        let own = rows.filter { $0.appearance.appendix == passage.appendix }
        return own.isEmpty ? (rows, false) : (own, true)
    }

    /// A count of what is listed, not of what a document assigns or a sentence tells of in passing.
    private func isAboutList(_ figure: ClaimText.Figure, _ text: ClaimText, _ passage: Passage) -> Bool {
        let last = figure.before.split { " :(,".contains($0) }.last.map(String.init) ?? ""
        let isBracket = figure.before.hasSuffix("(") && figure.after.contains(")")
        // Of a part ("Cộng mục I") only the section could tell.
        if passage.kind == .total { return last == "số" || last == "cộng" || last == "tổng" }
        if passage.kind == .heading {
            return isBracket || last == "mục" || last == "gồm" || last == "số" || last == "cộng"
                || !TaskStanding.all(in: figure.clause).isEmpty && text.figures.count { $0.isCount } == 1
        }
        if !TaskStanding.all(in: figure.clause).isEmpty { return true }
        // "Có 19 đầu việc, trong đó 06 đầu việc đã xong": the sentence opens with its count.
        if figure.before == "có" || figure.before == "gồm", passage.table != nil,
            Self.tasks.contains(where: { figure.after.hasPrefix("\($0), trong đó") })
        {
            return true
        }
        // "Chỉ thị giao các bộ, ngành 16 nhiệm vụ, chia thành ba mục", above the list of that directive.
        if text.hasAny(["chia thành", "chia theo"]), text.has("giao"), namesOwnDirective(text, passage) { return true }
        let ownList = ["biểu này", "bảng này", "danh sách này", "phiếu này", "sổ này", "biểu sau", "bảng sau"]
        return text.hasAny(
            ["danh mục", "phụ lục", "tổng số", "tổng cộng", "dưới đây", "sau đây", "kèm theo"] + ownList)
    }

    private static let tasks = ["nhiệm vụ", "đầu việc", "công việc"]
    private static let nouns = tasks + ["dự án luật", "dự thảo nghị định", "đề án"]

    private static func opensAmong(_ text: ClaimText) -> Bool {
        ["trong số", "trong các", "trong tổng số"].contains { text.key.hasPrefix($0 + " ") }
    }

    /// "Tổng số nhiệm vụ: 120", "số nhiệm vụ quá hạn là 30".
    private static func nounBefore(_ figure: ClaimText.Figure) -> String? {
        guard figure.isCount, figure.after.first?.isLetter != true, figure.after.first != "/" else { return nil }
        guard figure.before.hasSuffix(":") || figure.before.hasSuffix(" là") || figure.before.hasSuffix(" có") else {
            return nil
        }
        return nouns.first { figure.clause.range(ofWords: "số \($0)") != nil || figure.before.hasSuffix("số \($0):") }
    }

    /// "4 nhiệm vụ thường xuyên", "15 nhiệm vụ có thời hạn": those without or with an end.
    private static func withoutOther(_ scope: [ReadRow], _ figure: ClaimText.Figure) -> [ReadRow] {
        let standing: Set<Deadline.Kind> = [.ongoing, .monthly, .quarterly, .yearly]
        let after = figure.after
        if after.hasPrefix("nhiệm vụ thường xuyên") || after.hasPrefix("nhiệm vụ định kỳ") {
            return scope.filter { standing.contains($0.appearance.deadline.kind) }
        }
        if after.hasPrefix("nhiệm vụ có thời hạn") {
            return scope.filter { !standing.contains($0.appearance.deadline.kind) }
        }
        return scope
    }

    /// The one agency that a part of a sentence, in small letters, names and the lists know.
    private static func agency(in text: String, among rows: [ReadRow]) -> String? {
        var names: Set<String> = []
        for row in rows {
            names.formUnion(row.appearance.lead.agencies.map(\.name))
            names.formUnion((row.appearance.outstanding ?? []).map(\.name))
        }
        var rest = text
        var found: [String] = []
        for name in names.sorted(by: { ($0.count, $0) > ($1.count, $1) }) {
            guard let range = rest.range(ofWords: name.lowercased()) else { continue }
            found.append(name)
            rest.replaceSubrange(range, with: "·")
        }
        return found.count == 1 ? found[0] : nil
    }
}

extension ReadRow {
    /// What makes two rows one task, roughly: title and leads.
    fileprivate var identity: String {
        let leads = appearance.lead.agencies.map(\.name) + appearance.lead.groups.map(\.group.rawValue)
        return ([appearance.title.comparisonKey] + leads.sorted()).joined(separator: "|")
    }

    /// The agency leads it, or is outstanding where that is asked.
    fileprivate func concerns(_ name: String, _ status: TaskStanding?) -> Bool {
        if status == .overdue, let outstanding = appearance.outstanding {
            return outstanding.contains { $0.name == name }
        }
        return appearance.lead.agencies.contains { $0.name == name }
    }
}

extension ClaimText {
    /// The appendix that a figure is about: the one of its own words ("12 nhiệm vụ tại Phụ lục 01"), else the next one
    /// behind it, else the one before; in a sentence of several parts only within its part.
    fileprivate func appendices(of figure: Figure) -> [String] {
        let own = AppendixHeading.named(in: figure.clause)
        if !own.isEmpty { return own }
        let behind = figure.after.prefix { $0 != ";" }
        if !SumClaims.markers.contains(where: { String(behind).range(ofWords: $0) != nil }) {
            let next = AppendixHeading.named(in: String(behind))
            if !next.isEmpty { return next }
        }
        let before = figure.before.split(separator: ";", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        return AppendixHeading.named(in: before)
    }

    /// The words that say what a figure counts: its own part of the sentence, else what a *trong đó* takes it from.
    fileprivate func part(of figure: Figure) -> String {
        let before = figure.before.split(separator: ";", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        let behind = figure.after.split(separator: ";", omittingEmptySubsequences: false).first.map(String.init) ?? ""
        let end = Self.partMarks.compactMap { behind.range(ofWords: $0)?.lowerBound }.min() ?? behind.endIndex
        return "\(before) \(behind[..<end])"
    }

    /// The words before *trong đó* that say of what a figure is a part, where it is one.
    fileprivate func whole(of figure: Figure) -> String? {
        let before = figure.before.split(separator: ";", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        guard let mark = before.range(ofWords: "trong đó", backwards: true),
            before[mark.upperBound...].split(separator: " ").count <= 2
        else { return nil }
        return String(before[..<mark.lowerBound])
    }

    private static let partMarks = ["trong đó", "gồm", "bao gồm", "cụ thể"]

    /// Words that take some tasks out of all: of a document, of a month.
    fileprivate var isNarrowed: Bool {
        !period.isEmpty
            || hasAny(["nghị quyết", "kế hoạch", "thông báo", "quyết định", "kết luận", "chỉ thị", "chương trình"])
    }
}

extension AppendixHeading {
    /// The appendices that a sentence refers to: "(Phụ lục 02)", "tại các Phụ lục I, II và III".
    fileprivate static func named(in key: String) -> [String] {
        guard let range = key.range(ofWords: "phụ lục") else { return [] }
        var found: [String] = []
        for word in key[range.upperBound...].split(whereSeparator: { " ),(".contains($0) }).prefix(12) {
            if ["số", "và", "phụ", "lục"].contains(word) { continue }
            guard let number = AppendixHeading("PHỤ LỤC \(word.uppercased())")?.number else { break }
            found.append(number)
        }
        return found
    }
}
