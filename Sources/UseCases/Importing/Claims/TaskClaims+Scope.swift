import Basics
import Domain

/// Which of the listed tasks a sentence speaks of.
extension TaskClaims {
    /// The list that the passage heads or stands in, the appendix that it names, else all lists.
    func scope(
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
        // "43 nhiệm vụ tại Phụ lục I; Sở Nội vụ chủ trì 02 nhiệm vụ": the one list that the sentence names.
        let ofSentence = AppendixHeading.named(in: text.key)
        if figure?.clause.range(ofWords: "tổng số") == nil, ofSentence.count == 1,
            text.key.count(ofWords: "phụ lục") == 1
        {
            return (rows.filter { ofSentence.contains($0.appearance.appendix) }, true)
        }
        let own = rows.filter { $0.appearance.appendix == passage.appendix }
        return own.isEmpty ? (rows, false) : (own, true)
    }

    /// The tasks of the section that a figure names: "nhóm A 16 nhiệm vụ", "07 nhiệm vụ (mục 2.c Phụ lục 06)"; all of
    /// them where it names none, nil where no list has it.
    static func inSection(_ scope: [ReadRow], _ figure: ClaimText.Figure) -> [ReadRow]? {
        guard let label = section(of: figure) else {
            // "Nhóm nhiệm vụ về thể chế 12 nhiệm vụ": a section by its title.
            let before = figure.before.split { ",;".contains($0) }.last.map(String.init) ?? ""
            let isOther = ["nhóm", "lĩnh vực", "khối"].contains { before.range(ofWords: $0) != nil }
            return isOther && !before.contains(where: \.isNumber) ? nil : scope
        }
        let own = scope.filter { row in
            guard let section = row.appearance.section?.lowercased() else { return false }
            return section == label || section.hasPrefix(label + ".")
        }
        return own.isEmpty ? nil : own
    }

    private static func section(of figure: ClaimText.Figure) -> String? {
        let separators: Set<Character> = [" ", "(", ")", ",", ":", ";"]
        var before = figure.before.split(whereSeparator: separators.contains).suffix(4).map(String.init)
        while let last = before.last, ["có", "gồm", "là", "với"].contains(last) { before.removeLast() }
        if let label = before.last, let noun = before.dropLast().last, sectionNouns.contains(noun), isLabel(label) {
            return label
        }
        // "43 nhiệm vụ, gồm nhóm A 16 nhiệm vụ": what stands behind a mark tells of the next figure.
        let own = String(figure.after.prefix { $0 != ";" && $0 != "," })
        let end = own.range(ofWords: "gồm")?.lowerBound ?? own.endIndex
        let behind = own[..<end].split(whereSeparator: separators.contains).map { word in
            String(word.hasSuffix(".") ? word.dropLast() : word)
        }
        for (noun, label) in zip(behind, behind.dropFirst()) where sectionNouns.contains(noun) && isLabel(label) {
            return label
        }
        return nil
    }

    private static let sectionNouns: Set<String> = ["nhóm", "mục", "phần", "khối"]

    /// "a", "iv", "2.c": what stands before a section of a list.
    private static func isLabel(_ word: String) -> Bool {
        for part in word.split(separator: ".", omittingEmptySubsequences: false) {
            guard let first = part.utf8.first else { return false }
            let isOne = part.utf8.count == 1 && (0x30...0x39 ~= first || 0x61...0x7A ~= first)
            let isRoman = part.utf8.allSatisfy { roman.contains($0) }
            guard isOne || isRoman else { return false }
        }
        return true
    }

    private static let roman = Set("ivxlc".utf8)

    /// Of whose tasks a count speaks.
    enum Whose {
        case all
        /// Those given to a group together.
        case shared
        /// Those that a document gave.
        case directive(DocumentKey)
        case agency(String)
        case kind(LeadClaims.Kind)

        func holds(_ row: ReadRow, _ status: TaskStanding?) -> Bool {
            switch self {
            case .all: true
            case .shared: !row.appearance.lead.groups.isEmpty
            case .directive(let key): row.appearance.directive?.key.matches(key) == true
            case .agency(let name): row.concerns(name, status)
            case .kind(let kind): kind.takesPart(in: row.appearance.lead)
            }
        }

        /// Whether no body of another kind leads with them.
        func isAlone(_ row: ReadRow) -> Bool {
            if case .kind(let kind) = self { kind.leads(row.appearance.lead) } else { true }
        }

        var isAgency: Bool {
            if case .agency = self { true } else { false }
        }

        /// Empty where nobody is named.
        var words: String {
            switch self {
            case .all, .directive: ""
            case .shared: "giao chung"
            case .agency(let name): "của \(name)"
            case .kind(let kind): "do \(kind.words) chủ trì"
            }
        }
    }

    /// Nil where a part of a sentence names a body that no list knows: "01 nhiệm vụ do Tổ công tác chủ trì".
    static func whose(_ part: String, _ directive: DocumentKey?, among scope: [ReadRow]) -> Whose? {
        if part.range(ofWords: "giao chung") != nil { return .shared }
        if let directive { return .directive(directive) }
        if let name = agency(in: part, among: scope) { return .agency(name) }
        guard let chair = part.range(ofWords: "chủ trì") else { return .all }
        let head = String(part[..<chair.lowerBound])
        // "Tất cả đều do các sở chủ trì" says something of all of them.
        if head.range(ofWords: "đều do") != nil { return .all }
        let words = subject(of: head)
        if let kind = LeadClaims.Kind(words + " chủ trì") { return .kind(kind) }
        return anybody.contains(words) ? .all : nil
    }

    private static let anybody: Set<String> = [
        "", "cơ quan", "các cơ quan", "đơn vị", "các đơn vị", "cơ quan, đơn vị", "các cơ quan, đơn vị", "các đầu mối",
    ]

    /// Who leads, by the words before *chủ trì*: behind *do*, else behind the count before; empty in "số nhiệm vụ chủ trì".
    private static func subject(of head: String) -> String {
        if let start = head.range(ofWords: "do", backwards: true) {
            return String(head[start.upperBound...]).singleSpaced
        }
        let count = head.range(ofWords: "nhiệm vụ", backwards: true)
        var words = String(head[(count?.upperBound ?? head.startIndex)...]).singleSpaced
        for opening in [",", "trong đó", ",", "gồm", "có"] where words.hasPrefix(opening) {
            words = String(words.dropFirst(opening.count)).singleSpaced
        }
        return words
    }

    /// "4 nhiệm vụ thường xuyên", "15 nhiệm vụ có thời hạn": those without or with an end.
    static func withoutOther(_ scope: [ReadRow], _ figure: ClaimText.Figure) -> [ReadRow] {
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
    static func agency(in text: String, among rows: [ReadRow]) -> String? {
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
    var identity: String {
        let leads = appearance.lead.agencies.map(\.name) + appearance.lead.groups.map(\.group.rawValue)
        return ([appearance.title.comparisonKey] + leads.sorted()).joined(separator: "|")
    }

    /// The agency leads it, or is outstanding where that is asked.
    func concerns(_ name: String, _ status: TaskStanding?) -> Bool {
        if status == .overdue, let outstanding = appearance.outstanding {
            return outstanding.contains { $0.name == name }
        }
        return appearance.lead.agencies.contains { $0.name == name }
    }
}

extension ClaimText {
    /// The appendix that a figure is about: the one of its own words ("12 nhiệm vụ tại Phụ lục 01"), else the next one
    /// behind it, else the one before; in a sentence of several parts only within its part.
    func appendices(of figure: Figure) -> [String] {
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
    func part(of figure: Figure) -> String {
        let before = figure.before.split(separator: ";", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        let behind = figure.after.split(separator: ";", omittingEmptySubsequences: false).first.map(String.init) ?? ""
        let end = Self.partMarks.compactMap { behind.range(ofWords: $0)?.lowerBound }.min() ?? behind.endIndex
        return "\(before) \(behind[..<end])"
    }

    /// The words before *trong đó* that say of what a figure is a part, where it is one.
    func whole(of figure: Figure) -> String? {
        let before = figure.before.split(separator: ";", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        guard let mark = before.range(ofWords: "trong đó", backwards: true),
            before[mark.upperBound...].split(separator: " ").count <= 2
        else { return nil }
        return String(before[..<mark.lowerBound])
    }

    private static let partMarks = ["trong đó", "gồm", "bao gồm", "cụ thể"]

    /// The period that it names, "Đến ngày 05/11/2025 …" aside, which tells when all was counted.
    private var periodBesideItsDay: PeriodWords {
        guard ["đến ngày ", "tính đến ", "đến hết ngày "].contains(where: key.hasPrefix),
            let end = [",", " đã ", " có "].compactMap({ key.firstRange(of: $0)?.lowerBound }).min()
        else { return period }
        return ClaimText(String(key[end...])).period
    }

    /// Words that take some tasks out of all: of a document, of a month.
    var isNarrowed: Bool {
        !periodBesideItsDay.isEmpty
            || hasAny(["nghị quyết", "kế hoạch", "thông báo", "quyết định", "kết luận", "chỉ thị", "chương trình"])
    }
}

extension AppendixHeading {
    /// The appendices that a sentence refers to: "(Phụ lục 02)", "tại các Phụ lục I, II và III".
    static func named(in key: String) -> [String] {
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

extension String {
    fileprivate func count(ofWords words: String) -> Int {
        var (rest, count) = (self, 0)
        while let range = rest.range(ofWords: words) {
            (rest, count) = (String(rest[range.upperBound...]), count + 1)
        }
        return count
    }
}
