package import Basics

/// A ministry, party body, province, commune or enterprise (*cơ quan, đơn vị, địa phương*): who owes a task.
///
/// Agencies live in time: a body that was merged ends, and its successors begin the day after.
package struct Agency: Hashable, Sendable {
    /// "bkhcn", "ha-noi", "bac-ninh-2025": unique, also between a province and the merged one that took its name.
    package let code: String
    /// As exports show it; provinces by short name ("Hà Nội").
    package let name: String
    package let kind: Kind
    /// The code of the agency that it belongs to, as a ministry's Party committee does.
    package let parent: String?
    /// The first day of its existence, where that is known to matter.
    package let from: CivilDate?
    /// The last day of its existence; nil while it exists.
    package let until: CivilDate?
    /// Codes of the bodies that it came from.
    package var predecessors: [String]
    /// Codes of the bodies that took over its work; open obligations pass to the first.
    package let successors: [String]
    /// Other names and spellings that mean it.
    package let aliases: [String]
    /// Those of the aliases that are as good as the name: "VTV", "Ngân hàng Nhà nước".
    package let shortNames: [String]

    package init(
        code: String, name: String, kind: Kind, parent: String? = nil, from: CivilDate? = nil, until: CivilDate? = nil,
        predecessors: [String] = [], successors: [String] = [], aliases: [String] = [],
        shortNames: [String] = []
    ) {
        self.code = code
        self.name = name
        self.kind = kind
        self.parent = parent
        self.from = from
        self.until = until
        self.predecessors = predecessors
        self.successors = successors
        self.aliases = aliases
        self.shortNames = shortNames
    }

    package enum Kind: String, CaseIterable, Sendable {
        /// *Bộ*.
        case ministry
        /// *Cơ quan ngang bộ*: a body of the Government with a ministry's rank.
        case ministerialAgency
        /// *Cơ quan thuộc Chính phủ*.
        case governmentAgency
        /// A central body of the Party.
        case partyBody
        /// The Party committee of a ministry or province (*Đảng ủy*, *Tỉnh ủy*, *Thành ủy*).
        case partyCommittee
        /// National Assembly, courts, procuracy, audit.
        case stateBody
        case province
        case enterprise
        case organisation
        case other
    }
}

extension Agency {
    /// Whether it exists on `day`.
    package func exists(on day: CivilDate) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }

    /// The code of a body without a symbol of its own: its name in lower case, without marks, joined by hyphens.
    package static func code(of name: String) -> String {
        name.searchKey.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
    }
}
