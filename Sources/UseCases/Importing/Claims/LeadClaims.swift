import Basics
import Domain

/// Checks that all tasks of a list are led by bodies of one kind: "tất cả các nhiệm vụ hoàn thành đều do sở chủ trì".
struct LeadClaims {
    let rows: [ReadRow]

    func claims(in text: ClaimText, _ passage: Passage) -> [FoundClaim] {
        guard passage.kind != .note, let all = text.key.range(ofWords: "đều do"), text.has("chủ trì"),
            let kind = Kind(String(text.key[all.upperBound...]).singleSpaced)
        else { return [] }
        // The clause says which of them: "tất cả các nhiệm vụ hoàn thành đều do".
        let clause =
            text.key[..<all.lowerBound].split(whereSeparator: { ",;".contains($0) }).last.map(String.init) ?? ""
        let standings = TaskStanding.all(in: clause)
        guard standings.count <= 1, Self.isOfAll(clause) else { return [] }
        let those = rows.filter { row in
            row.appearance.appendix == passage.appendix && (standings.first?.holds(for: row) ?? true)
        }
        guard !those.isEmpty else { return [] }
        let others = those.filter { !kind.leads($0.appearance.lead) }
        let named = others.prefix(3).map { ($0.line.text(.lead) ?? "").shortened(50) }
        return [
            FoundClaim(
                at: text.place(of: "đều do"), in: passage, subject: "mọi nhiệm vụ do \(kind.words) chủ trì",
                stated: Double(those.count), computed: Double(those.count - others.count),
                verdict: others.isEmpty ? .holds : .contradicted,
                why: "Trong \(those.count) nhiệm vụ có \(those.count - others.count) nhiệm vụ do \(kind.words) chủ trì"
                    + (others.isEmpty ? "." : "; còn lại do \(named.joined(separator: ", ")) chủ trì."))
        ]
    }

    /// "Tất cả các nhiệm vụ tại Phụ lục I đều được giao cho một cơ quan chủ trì duy nhất".
    func single(in text: ClaimText, _ passage: Passage) -> [FoundClaim] {
        guard passage.kind != .note, let one = Self.single.first(where: text.has), Self.every.contains(where: text.has),
            !text.hasAny(["phải", "bảo đảm", "đảm bảo", "cần", "nguyên tắc mỗi"])
        else { return [] }
        let (scope, _) = TaskClaims(rows: rows).scope(of: passage, text)
        guard !scope.isEmpty else { return [] }
        let several = scope.filter { $0.appearance.lead.agencies.count + $0.appearance.lead.groups.count > 1 }
        let keys = several.prefix(5).map(\.key).joined(separator: ", ")
        let why =
            several.isEmpty
            ? "Cả \(scope.count) nhiệm vụ đều có một cơ quan chủ trì."
            : "Có \(several.count) trên \(scope.count) nhiệm vụ do nhiều cơ quan chủ trì: \(keys)."
        return [
            FoundClaim(
                at: text.place(of: one), in: passage, subject: "mọi nhiệm vụ có một cơ quan chủ trì", stated: nil,
                computed: Double(several.count), verdict: several.isEmpty ? .holds : .contradicted, why: why)
        ]
    }

    private static let single = [
        "một cơ quan chủ trì", "một đơn vị chủ trì", "một đầu mối chủ trì", "một cơ quan chịu trách nhiệm chủ trì",
        "01 cơ quan chủ trì", "01 đơn vị chủ trì",
    ]
    private static let every = ["tất cả", "toàn bộ", "mọi nhiệm vụ", "mỗi nhiệm vụ", "từng nhiệm vụ", "đều"]

    /// All tasks, or all that stand somehow: no word takes some out of them.
    private static func isOfAll(_ clause: String) -> Bool {
        clause.split(separator: " ").allSatisfy { all.contains(String($0)) }
    }

    private static let all: Set<String> = [
        "tất", "cả", "toàn", "bộ", "các", "những", "nhiệm", "vụ", "này", "trên", "nêu", "đã", "đang", "chưa", "hoàn",
        "thành", "xong", "quá", "trễ", "hạn", "thực", "hiện", "triển", "khai",
    ]

    /// A kind of body, told by the words behind *đều do*.
    enum Kind {
        case central, provinces, departments, communes

        init?(_ words: String) {
            guard let end = words.range(ofWords: "chủ trì") else { return nil }
            var body = String(words[..<end.lowerBound]).singleSpaced
            if body.hasPrefix("các ") { body = String(body.dropFirst(4)) }
            guard let kind = Self.named.first(where: { $0.bodies.contains(body) })?.kind else { return nil }
            self = kind
        }

        /// Whole names of kinds; "Bộ Tài chính" is one body, "bộ phận thường trực" none.
        private static let named: [(kind: Kind, bodies: Set<String>)] = [
            (.departments, ["sở", "sở, ngành", "sở, ban, ngành", "sở ngành"]),
            (
                .central,
                [
                    "bộ", "bộ, ngành", "bộ ngành", "bộ, cơ quan trung ương", "bộ, ngành trung ương",
                    "bộ, cơ quan ngang bộ", "cơ quan trung ương",
                ]
            ),
            (.communes, ["xã", "xã, phường", "cấp xã", "ubnd cấp xã", "ubnd xã, phường", "ubnd các xã, phường"]),
            (.provinces, ["địa phương", "tỉnh", "tỉnh, thành phố", "ubnd tỉnh, thành phố"]),
        ]

        var words: String {
            switch self {
            case .central: "bộ, cơ quan Trung ương"
            case .provinces: "địa phương"
            case .departments: "sở"
            case .communes: "cấp xã"
            }
        }

        /// Whether one of those that lead is of the kind.
        func takesPart(in lead: AgencyReading) -> Bool {
            lead.agencies.contains(where: holds) || lead.groups.contains(where: holds)
        }

        /// Whether all that lead are.
        func leads(_ lead: AgencyReading) -> Bool {
            lead.agencies.allSatisfy(holds) && lead.groups.allSatisfy(holds)
        }

        private func holds(_ agency: AgencyMention) -> Bool {
            let name = agency.name.comparisonKey
            let isCommune = ["ubnd xã ", "ubnd phường ", "ubnd đặc khu "].contains { name.hasPrefix($0) }
            let kind = agency.code.flatMap { AgencyCatalogue.standard.agency(code: $0)?.kind }
            return switch self {
            case .departments: name.hasPrefix("sở ")
            case .communes: isCommune
            case .provinces: kind == .province
            // A body that no list knows may be one of the State's.
            case .central: kind != .province && !name.hasPrefix("ubnd ") && !name.hasPrefix("sở ")
            }
        }

        private func holds(_ group: GroupMention) -> Bool {
            let ofPlaces: [AgencyGroup] = [
                .ministriesSectorsLocalities, .ministriesAgenciesLocalities, .localities, .provincialPeoplesCommittees,
                .communes,
            ]
            return switch self {
            case .central: !ofPlaces.contains(group.group)
            case .provinces: group.group == .localities || group.group == .provincialPeoplesCommittees
            case .communes: group.group == .communes
            case .departments: !ofPlaces.contains(group.group)
            }
        }
    }
}
