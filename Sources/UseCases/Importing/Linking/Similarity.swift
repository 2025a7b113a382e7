package import Domain

/// How like two works are by their words: what is proposed, never joined, when a title was edited, when two lists ask
/// for one product in other words, when one work contains another.
package enum Similarity {
    /// A title with those who are to do the work.
    package struct Work: Sendable {
        package let title: String
        /// Names of agencies; of groups who belongs to them.
        package let leads: Set<String>

        package init(title: String, leads: Set<String>) {
            self.title = title
            self.leads = leads
        }

        package init(title: String, lead: AgencyReading) {
            self.init(title: title, leads: lead.similarityKeys)
        }
    }

    /// How two works are like each other.
    package enum Reason: String, Sendable {
        /// Nearly all words are the same: the title was edited.
        case edited
        /// Nearly all words of the shorter one stand in the longer one.
        case contained
        /// They share words that are rare among all works.
        case sharedTerms
    }

    /// A work of the index that is like another one.
    package struct Match: Sendable, Equatable {
        /// Its place among the works of the index.
        package let index: Int
        /// From 0 to 1: the share of the words of both that they have in common, rare words counting more.
        package let score: Double
        /// The share of the words of the shorter one that stand in the longer one, from 0 to 1.
        package let containment: Double
        /// The longest words in common as written in the title asked for, the rarest first.
        package let sharedTerms: [String]
        package let reason: Reason
        /// Whether one of the leads is the same, or belongs to the other's.
        package let isSameLead: Bool
        /// How many words the longest expression in common has.
        package let longestRun: Int
        /// How many rare terms they share.
        package let rareTerms: Int
        /// They name one law that few others name.
        package let sharesLaw: Bool
        /// Both name laws or documents, and none of them is the same.
        package let namesOtherLaws: Bool

        /// The score as persons are told it, from 0 to 100.
        package var percent: Int { Int((score * 100).rounded()) }
    }
}

extension Similarity.Match {
    /// A work of the same lead that is like by the document that both are about, not by its words.
    init(index: Int, sharing document: String) {
        self.init(
            index: index, score: 0, containment: 0, sharedTerms: [document], reason: .sharedTerms, isSameLead: true,
            longestRun: 0, rareTerms: 0, sharesLaw: true, namesOtherLaws: false)
    }
}

extension AgencyReading {
    /// What two cells of leads share where the same body leads, or a group to which both belong.
    package var similarityKeys: Set<String> {
        Set(agencies.map(\.name.withoutCommittee)).union(groups.flatMap(\.group.similarityKeys))
    }
}

extension AgencyGroup {
    fileprivate var similarityKeys: [String] {
        switch self {
        case .ministriesSectorsLocalities, .ministriesAgenciesLocalities, .partyCommitteesOfAll:
            ["các bộ, ngành", "các địa phương"]
        case .ministriesSectors, .ministries, .ministriesAgencies: ["các bộ, ngành"]
        case .localities, .provincialPeoplesCommittees: ["các địa phương"]
        default: ["nhóm \(rawValue)"]
        }
    }
}

extension String {
    /// A Party committee stands for the body that it belongs to.
    fileprivate var withoutCommittee: String {
        for committee in ["Đảng ủy ", "Tỉnh ủy ", "Thành ủy "] where hasPrefix(committee) {
            return String(dropFirst(committee.count))
        }
        return self
    }
}
