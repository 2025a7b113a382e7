/// A named set of agencies (*các bộ, ngành, địa phương*) that a document gives work to without naming its members.
package enum AgencyGroup: String, CaseIterable, Sendable {
    case ministriesSectorsLocalities = "ministries_sectors_localities"
    case ministriesSectors = "ministries_sectors"
    case ministries
    case ministriesAgencies = "ministries_agencies"
    case ministriesAgenciesLocalities = "ministries_agencies_localities"
    case localities
    case provincialPeoplesCommittees = "provincial_peoples_committees"
    case communes
    case departments
    case agencies
    case agenciesLocalities = "agencies_localities"
    case partyAgencies = "party_agencies"
    case partyCommitteesOfAll = "party_committees_of_ministries_sectors_localities"
    case partyCommittees = "party_committees"
    case enterprises
    case experts
    case missionsAbroad = "missions_abroad"
    case institutesUniversities = "institutes_universities"
    case other
}

extension AgencyGroup {
    /// Whether the register knows the members as of a day.
    package var hasKnownMembers: Bool { holdsGovernment != .none || holdsProvinces }

    /// What of the Government belongs to the group.
    var holdsGovernment: GovernmentShare {
        switch self {
        case .ministries: .ministries
        case .ministriesSectorsLocalities, .ministriesSectors, .ministriesAgencies, .ministriesAgenciesLocalities,
            .partyCommitteesOfAll:
            .all
        default: .none
        }
    }

    var holdsProvinces: Bool {
        switch self {
        case .ministriesSectorsLocalities, .ministriesAgenciesLocalities, .localities, .provincialPeoplesCommittees,
            .partyCommitteesOfAll:
            true
        default: false
        }
    }

    enum GovernmentShare {
        case none
        /// The bodies named *Bộ*.
        case ministries
        /// Ministries and bodies with a ministry's rank.
        case all
    }
}
