import Basics
import Domain

/// `leadUndecided`: "A hoặc B" leads or acts. `leadInTitle`: the title opens with another body than the lead.
enum LeadWords {
    @Sendable static func undecided(_ material: Material) -> [Doubt] {
        let rows = material.rows.enumerated().flatMap { index, row in
            row.appearance.lead.doubts.undecided.map { words -> Doubt in
                .row(
                    index, of: material, .leadUndecided, .medium, fault: .lead(index), at: [.lead],
                    message: message(words), values: [Flag.Value("lead", words)])
            }
        }
        let findings = material.findings.flatMap { finding in
            finding.remedies.flatMap { $0.actors.doubts.undecided }.map { words -> Doubt in
                .prose(
                    .leadUndecided, .medium, rows: [finding.key],
                    places: [Place(appendix: finding.appendix, row: finding.key)], message: message(words),
                    values: [Flag.Value("lead", words)])
            }
        }
        return rows + findings
    }

    private static func message(_ words: String) -> String {
        "Giao \(words.quoted(100)): chưa rõ cơ quan nào chịu trách nhiệm, phải hỏi nguồn."
    }

    @Sendable static func inTitle(_ material: Material) -> [Doubt] {
        let catalogue = material.names.catalogue
        return material.rows.enumerated().compactMap { index, row in
            let lead = row.appearance.lead
            guard !lead.isEmpty, let opening = material.names.startsWithAgency(row.appearance.title, on: material.date),
                let code = opening.code
            else { return nil }
            let leads = Set(lead.agencies.compactMap(\.code))
            let related = [
                code, catalogue.owner(ofPartyCommittee: code), catalogue.successor(of: code, on: material.date),
            ]
            let owners = Set(leads.compactMap(catalogue.owner(ofPartyCommittee:)))
            if related.compactMap({ $0 }).contains(where: { leads.contains($0) || owners.contains($0) }) { return nil }
            // A group may hold it; an agency that nobody knows may be part of it.
            guard lead.groups.isEmpty, leads.count == lead.agencies.count else { return nil }
            return .row(
                index, of: material, .leadInTitle, .low, fault: .lead(index), at: [.title, .lead],
                message:
                    "Tên nhiệm vụ mở đầu bằng “\(opening.words)”, cột chủ trì ghi \((row.line.text(.lead) ?? "").quoted(60)): hai nơi không khớp.",
                values: [Flag.Value("title", opening.name), Flag.Value("lead", row.line.text(.lead) ?? "")])
        }
    }
}

extension [AgencyDoubt] {
    /// The words that name several of which none is charged yet.
    var undecided: [String] {
        compactMap { if case .undecided(let words, _) = $0 { words } else { nil } }
    }
}
