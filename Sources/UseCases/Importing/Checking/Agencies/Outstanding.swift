import Basics
import Domain

/// `outstandingMissing`: a row of an overdue list names no outstanding agencies. `leadMismatch`: outstanding agencies
/// that are neither lead nor in its group, or a ministry whose Party committee leads.
enum Outstanding {
    @Sendable static func missing(_ material: Material) -> [Doubt] {
        material.rows.enumerated().compactMap { index, row in
            guard row.appearance.namesOutstanding, row.appearance.outstanding?.isEmpty == true,
                row.line.text(.outstanding) == nil
            else { return nil }
            return .row(
                index, of: material, .outstandingMissing, .high, fault: .outstanding(index), at: [.outstanding],
                message:
                    "Nhiệm vụ quá hạn nhưng cột \(row.header(.outstanding).quoted(40)) để trống; cơ quan chủ trì là \((row.line.text(.lead) ?? "").quoted(60)). Hệ thống hiểu là cơ quan chủ trì chưa hoàn thành, phải hỏi nguồn.",
                values: [Flag.Value("lead", row.line.text(.lead) ?? ""), Flag.Value("outstanding", "")])
        }
    }

    @Sendable static func mismatch(_ material: Material) -> [Doubt] {
        material.rows.enumerated().compactMap { index, row in
            guard let outstanding = row.appearance.outstanding, !outstanding.isEmpty, !row.appearance.lead.isEmpty
            else {
                return nil
            }
            let leads = Leads(row.appearance.lead, material)
            let owned = outstanding.filter { leads.isOwnerOfLead($0) }
            if !owned.isEmpty { return ofCommittee(index, owned, row, material) }
            let strangers = outstanding.filter { !leads.holds($0) }
            guard !strangers.isEmpty, !leads.isOpen else { return nil }
            return .row(
                index, of: material, .leadMismatch, .medium, fault: .outstanding(index), at: [.lead, .outstanding],
                message:
                    "Cơ quan chủ trì là \((row.line.text(.lead) ?? "").quoted(80)), còn đơn vị chưa hoàn thành có \(strangers.map(\.words).listed()) không thuộc số đó. Cần xác định ai chịu trách nhiệm.",
                values: [
                    Flag.Value("lead", row.line.text(.lead) ?? ""),
                    Flag.Value("outstanding", strangers.map(\.name).joined(separator: "; ")),
                ])
        }
    }

    private static func ofCommittee(
        _ index: Int, _ owned: [AgencyMention], _ row: ReadRow, _ material: Material
    ) -> Doubt {
        .row(
            index, of: material, .leadMismatch, .medium, fault: .outstanding(index), at: [.lead, .outstanding],
            message:
                "Cơ quan chủ trì là tổ chức Đảng (\((row.line.text(.lead) ?? "").quoted(80))), còn đơn vị chưa hoàn thành là \(owned.map(\.words).listed()). Hệ thống hiểu là cùng một cơ quan; cần xác nhận ai chịu trách nhiệm.",
            values: [
                Flag.Value("lead", row.line.text(.lead) ?? ""),
                Flag.Value("outstanding", owned.map(\.name).joined(separator: "; ")),
            ])
    }
}

/// Who leads a row, as far as a list of outstanding agencies can be compared with it.
private struct Leads {
    private let names: Set<String>
    private var members: Set<String> = []
    /// Owners of the Party committees that lead.
    private var owners: Set<String> = []
    private(set) var isOpen = false
    private let material: Material

    init(_ lead: AgencyReading, _ material: Material) {
        self.material = material
        names = Set(lead.agencies.map { $0.code ?? $0.name.comparisonKey })
        let catalogue = material.names.catalogue
        owners = Set(lead.agencies.compactMap { $0.code.flatMap(catalogue.owner(ofPartyCommittee:)) })
        for group in lead.groups {
            guard let codes = catalogue.members(of: group, besides: lead.agencies, on: material.date) else {
                isOpen = true
                continue
            }
            if group.group == .partyCommitteesOfAll { owners.formUnion(codes) } else { members.formUnion(codes) }
        }
    }

    /// A Party committee leads, and not the body itself.
    func isOwnerOfLead(_ mention: AgencyMention) -> Bool {
        guard let code = mention.code else { return false }
        return owners.contains(code) && !names.contains(code) && !members.contains(code)
    }

    func holds(_ mention: AgencyMention) -> Bool {
        guard let code = mention.code else { return names.contains(mention.name.comparisonKey) || !members.isEmpty }
        let catalogue = material.names.catalogue
        let related = [
            code, catalogue.owner(ofPartyCommittee: code), catalogue.agency(code: code)?.parent,
            catalogue.successor(of: code, on: material.date),
        ].compactMap { $0 }
        return related.contains { names.contains($0) || members.contains($0) || owners.contains($0) }
            || catalogue.agency(code: code)?.predecessors.contains(where: names.contains) == true
    }
}
