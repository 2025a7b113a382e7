import Basics
import Domain

/// Checks counts of tasks: of a list, by status, of one agency.
struct TaskClaims {
    let rows: [ReadRow]
    /// The year of the source, which days without one are of.
    var year = 0

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
        if found.isEmpty {
            let all = universal(text, passage) ?? universalDeadline(text, passage) ?? onlyLead(text, passage)
            if let all { found.append(all) }
        }
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
        // "07 nhiệm vụ đang triển khai hoặc chưa triển khai" are those of either.
        let isEither = statuses.count == 2 && figure.clause.range(ofWords: "hoặc") != nil
        guard statuses.count <= 1 || isEither else { return nil }
        let status = isWhole || isEither ? nil : statuses.first
        let (all, isNamed) = scope(of: passage, text, figure)
        guard let section = Self.inSection(Self.withoutOther(all, figure), figure),
            let scope = Self.meant(section, by: figure, noun, year: year)
        else { return nil }
        guard !scope.isEmpty, isNamed || !isWhole, isNamed || !text.has("được giao") else { return nil }
        // "Sở Y tế chủ trì 02 nhiệm vụ, Sở Nội vụ chủ trì 05 nhiệm vụ": each by its own clause.
        let isByLead =
            figure.clause.range(ofWords: "chủ trì") != nil && Self.agency(in: figure.clause, among: scope) != nil
        let part = isByLead ? figure.clause : text.part(of: figure)
        // "03 nhiệm vụ phát sinh trong năm": no list says which those are.
        guard !Self.unlisted.contains(where: { part.range(ofWords: $0) != nil }),
            // "05 nhiệm vụ tháng 10": of the list only those of that time.
            !Self.times.contains(where: { figure.after.hasPrefix("\(noun) \($0) ") })
        else { return nil }
        guard let whose = Self.whose(isWhole ? "" : part, directive, among: scope) else { return nil }
        let own = scope.filter { whose.holds($0, status) }
        // A document that gave none of them is not what the count is about.
        guard directive == nil || !own.isEmpty else { return nil }
        var words = "nhiệm vụ"
        if let status { words += " \(status.rawValue)" }
        if isEither { words += " " + statuses.map(\.rawValue).sorted().joined(separator: " hoặc ") }
        if !whose.words.isEmpty { words += " \(whose.words)" }
        let place = text.place(of: figure)
        guard status == nil && !isEither || scope.contains(where: { $0.appearance.status != nil }) else {
            return FoundClaim(
                at: place, in: passage, subject: "số \(words)", stated: figure.value, computed: nil,
                verdict: .uncheckable,
                why:
                    "Nguồn nêu \(ClaimWords.number(figure.value)) nhưng danh mục không ghi tình trạng của từng nhiệm vụ."
            )
        }
        let those = own.filter { row in
            if isEither { return statuses.contains { $0.holds(for: row) } }
            return status?.holds(for: row) ?? true
        }
        let assignments = Set(those.map(\.identity)).count
        // A task that stands in two lists may be counted once or twice, one that a body leads with others or not.
        let counts = [those.count, assignments, those.count(where: whose.isAlone)]
        let computed = counts.first { Double($0) == figure.value } ?? those.count
        let isGrouped =
            whose.isAgency && part.range(ofWords: "chủ trì") == nil
            && scope.contains { !$0.appearance.lead.groups.isEmpty }
        let agree = Double(computed) == figure.value
        // Which of all tasks are meant, by directive or month, only a list can say.
        guard agree || isNamed || !text.isNarrowed && !isOfOneList(figure, those) else { return nil }
        let verdict: Claim.Verdict =
            agree ? .holds : isGrouped && Double(computed) < figure.value ? .uncheckable : .contradicted
        return FoundClaim(
            at: place, in: passage, subject: "số \(words)", stated: figure.value, computed: Double(computed),
            verdict: verdict,
            why: "Danh mục có \(ClaimWords.number(Double(computed))) \(words), nguồn nêu "
                + ClaimWords.number(figure.value)
                + (verdict == .uncheckable ? "; các nhiệm vụ giao chung cho nhóm cơ quan chưa tách được." : "."))
    }

    /// Whether one list has so many of the tasks, which a sentence before may have named.
    private func isOfOneList(_ figure: ClaimText.Figure, _ those: [ReadRow]) -> Bool {
        let byList = Dictionary(grouping: those, by: \.appearance.appendix)
        return byList.count > 1 && byList.values.contains { Double($0.count) == figure.value }
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

// MARK: - Which counts are of listed tasks

extension TaskClaims {
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
        // "Sở Nội vụ chủ trì 05 nhiệm vụ", of bodies that the lists know.
        if last == "trì", figure.clause.range(ofWords: "chủ trì") != nil,
            Self.agency(in: figure.clause, among: rows) != nil
        {
            return true
        }
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

    static let tasks = ["nhiệm vụ", "đầu việc", "công việc"]
    private static let nouns = tasks + ["dự án luật", "dự thảo nghị định", "đề án"]
    private static let times = ["tháng", "quý", "tuần"]
    private static let unlisted = ["phát sinh", "chuyển sang", "mới giao", "giao mới", "giao bổ sung", "đột xuất"]

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
}
