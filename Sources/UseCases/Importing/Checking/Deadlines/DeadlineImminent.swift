import Basics
import Domain

/// `deadlineImminent`: at most seven days are left on the source's date, and the product needs a body of others to
/// decide.
enum DeadlineImminent {
    private static let days = 7

    /// Bodies that decide on what others prepare.
    private static let deciders = PhraseTable<String>(
        [
            "Quốc hội", "Ủy ban Thường vụ Quốc hội", "Chính phủ", "Thủ tướng Chính phủ", "Thủ tướng", "Bộ Chính trị",
            "Ban Bí thư", "Hội đồng nhân dân", "HĐND", "cấp có thẩm quyền", "Chủ tịch UBND", "UBND tỉnh",
            "UBND thành phố", "Ban Thường vụ", "Ban Chỉ đạo",
        ].map { ($0, $0) })

    /// "Quy chế được Ban Chỉ đạo thông qua": the product is there once they have decided.
    private static let deciding = PhraseTable(of: ["thông qua", "phê duyệt", "quyết định", "ban hành", "cho ý kiến"])

    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        rows(material) + findings(material)
    }

    private static func rows(_ material: Material) -> [Doubt] {
        material.rows.enumerated().compactMap { index, row in
            guard !row.isCompleted, let due = row.due(on: material.date), due >= material.date,
                material.date.days(until: due) <= days, let decider = decider(row, material.names.catalogue)
            else { return nil }
            let left = material.date.days(until: due)
            return .row(
                index, of: material, .deadlineImminent, .medium, fault: .deadline(index), at: [.deadline],
                message:
                    "Tại ngày báo cáo \(material.date.vietnamese) còn \(left) ngày đến hạn (\(due.vietnamese)), mà kết quả \(row.promisedWords.quoted(80)) phải do \(decider) quyết định.",
                values: [Flag.Value("due", due.iso), Flag.Value("reported", material.date.iso)])
        }
    }

    /// A remedy that an inspection wants within days, and that has to be put before others.
    private static func findings(_ material: Material) -> [Doubt] {
        material.findings.compactMap { finding in
            guard let due = finding.deadline.due(asOf: material.date), due >= material.date,
                material.date.days(until: due) <= days,
                let (remedy, decider) = finding.remedies.lazy.compactMap({ remedy in
                    asked(remedy).map { (remedy, $0) }
                }).first
            else { return nil }
            return .prose(
                .deadlineImminent, .medium, rows: [finding.key],
                places: [Place(appendix: finding.appendix, row: finding.key)],
                message:
                    "Tại ngày báo cáo \(material.date.vietnamese) còn \(material.date.days(until: due)) ngày đến hạn (\(due.vietnamese)), mà giải pháp \(remedy.text.quoted(110)) phải do \(decider) quyết định.",
                values: [Flag.Value("due", due.iso), Flag.Value("reported", material.date.iso)])
        }
    }

    /// Before whom a remedy is to be put: "đề xuất cơ quan có thẩm quyền (HĐND) ban hành".
    private static func asked(_ remedy: Remedy) -> String? {
        let text = TextTokens(remedy.text)
        return text.tokens.indices.lazy.compactMap { index -> String? in
            guard let (decider, _) = deciders.match(in: text, at: index), text[index - 1] != "phòng",
                text[index - 1] != "tra",
                (max(0, index - 8)..<index).contains(where: { place in
                    puts.matches(in: text, at: place) && text[place - 1] != "chương" && text[place - 1] != "quy"
                })
            else { return nil }
            return decider
        }.first
    }

    private static let puts = PhraseTable(of: ["trình", "đề xuất", "kiến nghị", "đề nghị"])

    /// Who decides on the product, where that is none of the leads.
    private static func decider(_ row: ReadRow, _ catalogue: AgencyCatalogue) -> String? {
        let kinds = row.outcome.promised.flatMap(\.kinds)
        let isDecided = kinds.contains(where: \.isLegalInstrument) || row.outcome.isSubmissionPromised
        return [row.appearance.deliverable, row.appearance.title].lazy.compactMap { words in
            words.flatMap { decider(in: TextTokens($0), row, catalogue, isPutBefore: !isDecided) }
        }.first
    }

    /// "Trình Chính phủ", not "Chương trình Chính phủ …", "đã trình".
    private static func isPut(_ text: TextTokens, _ index: Int) -> Bool {
        text[index - 1] == "trình"
            && !["chương", "quy", "lộ", "tiến", "quá", "công", "trình", "đã"].contains(text[index - 2])
    }

    /// - Parameter isPutBefore: whether the words must say that it is put before them, "trình Thủ tướng Chính phủ ban hành".
    private static func decider(
        in text: TextTokens, _ row: ReadRow, _ catalogue: AgencyCatalogue, isPutBefore: Bool
    ) -> String? {
        for index in text.tokens.indices {
            // "Văn phòng Chính phủ" decides nothing.
            guard let (decider, length) = deciders.match(in: text, at: index), text[index - 1] != "phòng",
                text[index - 1] != "tra",
                !isPutBefore && decider != "Ban Chỉ đạo" || isPut(text, index)
                    || text[index - 1] == "được" && deciding.matches(in: text, at: index + length)
            else { continue }
            return isLed(row, by: decider, catalogue) ? nil : decider
        }
        return nil
    }

    /// Whether the body is the lead itself: a province, a commune or a group of them decides by its own committee.
    private static func isLed(_ row: ReadRow, by decider: String, _ catalogue: AgencyCatalogue) -> Bool {
        let lead = row.appearance.lead
        if lead.agencies.contains(where: { $0.name == decider }) { return true }
        guard decider.contains("UBND") else { return false }
        return lead.groups.contains { [.localities, .provincialPeoplesCommittees, .communes].contains($0.group) }
            || lead.agencies.contains { isLocality($0, catalogue) }
    }

    private static func isLocality(_ mention: AgencyMention, _ catalogue: AgencyCatalogue) -> Bool {
        if let code = mention.code { return catalogue.agency(code: code)?.kind == .province }
        return ["UBND", "Xã", "Phường", "Đặc khu"].contains(where: mention.name.hasPrefix)
    }
}
