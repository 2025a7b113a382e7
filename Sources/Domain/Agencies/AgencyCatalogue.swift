package import Basics

/// All agencies that the program knows from the start, over time; the register adds others and aliases.
package struct AgencyCatalogue: Sendable {
    /// In a stable order: the Government in the order of its resolution, Party and other bodies, provinces by their
    /// statistical code, first those before the merger.
    package let all: [Agency]
    private let indices: [String: Int]

    /// Of agencies with one code the first counts. Predecessors are derived from successors.
    package init(_ agencies: [Agency]) {
        var indices: [String: Int] = [:]
        var all: [Agency] = []
        for agency in agencies where indices[agency.code] == nil {
            indices[agency.code] = all.count
            all.append(agency)
        }
        for agency in all {
            for code in agency.successors {
                if let index = indices[code], !all[index].predecessors.contains(agency.code) {
                    all[index].predecessors.append(agency.code)
                }
            }
        }
        self.all = all
        self.indices = indices
    }

    package func agency(code: String) -> Agency? {
        indices[code].map { all[$0] }
    }

    /// The first days of every state of the catalogue: between two of them no agency begins or ends.
    package var changes: [CivilDate] {
        let starts = all.compactMap(\.from) + all.compactMap { $0.until?.adding(days: 1) }
        return ([.distantPast] + Set(starts)).sorted()
    }

    /// The place of an agency in the stable order; behind all others where it is not known.
    package func order(of code: String) -> Int { indices[code] ?? all.count }

    package func agencies(existingOn day: CivilDate) -> [Agency] {
        all.filter { $0.exists(on: day) }
    }

    /// With the agencies that the register knows besides.
    package func adding(_ agencies: [Agency]) -> AgencyCatalogue {
        AgencyCatalogue(all + agencies)
    }
}

// MARK: - Succession

extension AgencyCatalogue {
    /// Who has the work of a body that ended before `day`: the first successor, or its own first successor, that
    /// exists then. Nil for a body that still exists or left none.
    package func successor(of code: String, on day: CivilDate) -> String? {
        var current = agency(code: code)
        var seen: Set<String> = []
        while let body = current, let until = body.until, until < day, seen.insert(body.code).inserted {
            current = body.successors.first.flatMap(agency(code:))
        }
        guard let current, current.code != code, current.exists(on: day) else { return nil }
        return current.code
    }

    /// The ministry or province that a Party committee belongs to: obligations are shown under it.
    package func owner(ofPartyCommittee code: String) -> String? {
        guard let committee = agency(code: code), committee.kind == .partyCommittee else { return nil }
        return committee.parent
    }
}

// MARK: - Groups

extension AgencyCatalogue {
    /// The codes of the agencies that make up `group` on `day`; empty where the register does not know them.
    ///
    /// Party committees stand under their agency, so their group has the members of *các bộ, ngành, địa phương*.
    package func members(of group: AgencyGroup, on day: CivilDate) -> [String] {
        let government: [Agency.Kind] =
            switch group.holdsGovernment {
            case .none: []
            case .ministries: [.ministry]
            case .all: [.ministry, .ministerialAgency]
            }
        return all.lazy
            .filter { government.contains($0.kind) || (group.holdsProvinces && $0.kind == .province) }
            .filter { $0.exists(on: day) }
            .map(\.code)
    }

    /// The codes that a group as written stands for on `day`: nil where it cannot be expanded, because its members
    /// are not known or a qualifier narrows them. *Trừ* leaves out those it names, *khác* those in the same cell.
    package func members(of mention: GroupMention, besides named: [AgencyMention], on day: CivilDate) -> [String]? {
        guard mention.group.hasKnownMembers else { return nil }
        var left = Set(mention.except.compactMap(\.code))
        if let qualifier = mention.qualifier {
            guard qualifier.comparisonKey == "khác" else { return nil }
            left.formUnion(named.compactMap(\.code))
        }
        left.formUnion(left.compactMap { owner(ofPartyCommittee: $0) })
        return members(of: mention.group, on: day).filter { !left.contains($0) }
    }
}
