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
        let units = units(of: material)
        return material.rows.enumerated().compactMap { index, row in
            let lead = row.appearance.lead
            guard !lead.isEmpty else { return nil }
            if let unit = openingUnit(row, among: units) {
                return inTitle(index, row, words: unit, name: unit, material)
            }
            guard let (words, name, code) = opening(row.appearance.title, material) else { return nil }
            let leads = Set(lead.agencies.compactMap(\.code))
            let related = [
                code, catalogue.owner(ofPartyCommittee: code), catalogue.successor(of: code, on: material.date),
            ]
            let owners = Set(leads.compactMap(catalogue.owner(ofPartyCommittee:)))
            if related.compactMap({ $0 }).contains(where: { leads.contains($0) || owners.contains($0) }) { return nil }
            // A group may hold it; an agency that nobody knows may be part of it.
            guard lead.groups.isEmpty, leads.count == lead.agencies.count else { return nil }
            return inTitle(index, row, words: words, name: name, material)
        }
    }

    private static func inTitle(
        _ index: Int, _ row: ReadRow, words: String, name: String, _ material: Material
    ) -> Doubt {
        .row(
            index, of: material, .leadInTitle, .low, fault: .lead(index), at: [.title, .lead],
            message:
                "Tên nhiệm vụ mở đầu bằng “\(words)”, cột chủ trì ghi \((row.line.text(.lead) ?? "").quoted(60)): hai nơi không khớp.",
            values: [Flag.Value("title", name), Flag.Value("lead", row.line.text(.lead) ?? "")])
    }
}

extension LeadWords {
    /// Units that no list knows and that lead work in this document by their own names.
    private static func units(of material: Material) -> [String] {
        material.rows.flatMap(\.appearance.lead.agencies).filter { $0.code == nil && UnitNames.hasForm($0.name) }
            .map(\.name).uniqued
    }

    /// The unit that a title opens with, where other units are to do the work: "Sở Nội vụ phối hợp …".
    private static func openingUnit(_ row: ReadRow, among units: [String]) -> String? {
        let lead = row.appearance.lead
        guard lead.groups.isEmpty, lead.agencies.allSatisfy({ $0.code == nil && units.contains($0.name) }) else {
            return nil
        }
        let title = row.appearance.title.singleSpaced
        // What follows the name goes on in small letters, or behind a mark: "Sở Nội vụ phối hợp", "Sở Nội vụ - hoàn thành",
        // not "Sở Y tế Điện tử".
        guard
            let unit = units.first(where: { name in
                title.hasPrefix("\(name): ")
                    || title.hasPrefix("\(name) ")
                        && title.dropFirst(name.count + 1).first.map { $0.isLowercase || "-–".contains($0) } == true
            })
        else { return nil }
        let isRelated = lead.agencies.contains { $0.name.hasPrefix(unit) || unit.hasPrefix($0.name) }
        return isRelated ? nil : unit
    }

    /// "Bộ A chủ trì …", "Bộ A - …", "Bộ A: …".
    private static func opening(_ title: String, _ material: Material) -> (words: String, name: String, code: String)? {
        if let mention = material.names.startsWithAgency(title, on: material.date), let code = mention.code {
            return (mention.words, mention.name, code)
        }
        let title = title.singleSpaced
        for mark in [" - ", " – ", ": "] {
            guard let first = title.prefix(80).firstPart(before: mark),
                let agency = material.names.find(first, on: material.date)
            else { continue }
            return (first, agency.name, agency.code)
        }
        return nil
    }
}

extension Substring {
    fileprivate func firstPart(before mark: String) -> String? {
        var start = startIndex
        while start < endIndex {
            if utf8[start] == mark.utf8.first, self[start...].hasPrefix(mark) {
                return start > startIndex ? String(self[..<start]) : nil
            }
            start = index(after: start)
        }
        return nil
    }
}

extension [AgencyDoubt] {
    /// The words that name several of which none is charged yet.
    var undecided: [String] {
        compactMap { if case .undecided(let words, _) = $0 { words } else { nil } }
    }
}
