package import Basics
package import Domain

/// What a list of tasks is asked for: the same for the page, its counts, its downloads and the API.
package struct TaskFilter: Hashable, Sendable {
    package var words: SearchWords?
    /// The slug of an agency.
    package var agency: String?
    package var role: Role = .lead
    package var block: AgencyBlock?
    /// The slug of a directive.
    package var directive: String?
    package var appendix: String?
    /// Appendix and section, `04/II`.
    package var section: String?
    /// The code of a source.
    package var source: String?
    package var standing: Standing?
    /// Only obligations that are not done, or only those that are.
    package var progress: Progress?
    package var grade: Grade?
    package var product: ProductKind?
    package var doubt: FlagCategory?
    package var dueFrom: CivilDate?
    package var dueTo: CivilDate?

    package init() {}

    /// The part of an agency in a task.
    package enum Role: String, CaseIterable, Sendable {
        case lead, coordinating, any
    }

    /// Whether an obligation is done.
    package enum Progress: String, CaseIterable, Sendable {
        case open, done
    }

    /// The same, of any standing.
    package var ofAnyStanding: TaskFilter {
        var filter = self
        filter.standing = nil
        return filter
    }
}

/// The part of the State that an agency belongs to, as lists group agencies.
package enum AgencyBlock: String, CaseIterable, Sendable {
    /// *Bộ, cơ quan ngang bộ*.
    case ministries
    /// *Tỉnh, thành phố*.
    case localities
    case party
    /// All others that the register knows.
    case others
    /// Names that it does not know.
    case unknown
    /// Groups whose members nobody can list.
    case unlisted

    package init(of party: Ledger.Party?, in catalogue: AgencyCatalogue) {
        guard let party else {
            self = .unlisted
            return
        }
        guard let agency = party.code.flatMap(catalogue.agency(code:)) else {
            self = .unknown
            return
        }
        self.init(agency.kind)
    }

    package init(_ kind: Agency.Kind) {
        switch kind {
        case .ministry, .ministerialAgency: self = .ministries
        case .province: self = .localities
        case .partyBody, .partyCommittee: self = .party
        case .governmentAgency, .stateBody, .enterprise, .organisation, .other: self = .others
        }
    }
}

/// In which order a list stands.
package enum TaskOrder: String, CaseIterable, Sendable {
    /// What is late first, the longest first.
    case standing
    case due
    case dueDescending = "-due"
    case agency
    /// Most agencies that are not done first.
    case open
    /// In the order in which the register met them.
    case number
}
