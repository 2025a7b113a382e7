import Basics
import Domain

/// `staleAgency` in sentences of prose and of cells: a ministry that is no more, told to act or acting today. What it
/// did or issued in its time is not asked about.
enum StaleInProse {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        let stale = material.names.catalogue.all.filter { agency in
            agency.kind == .ministry && agency.until.map { $0 < material.date } ?? false
        }
        return cells(stale, material) + findings(stale, material)
            + material.outline.parts.flatMap { part in
                part.items.compactMap(\.paragraph?.text).flatMap { text in
                    stale.compactMap { doubt($0, in: text.singleSpaced, at: Place(appendix: part.appendix), material) }
                }
            }
    }

    /// What is told of a group of problems, before the paragraphs that it was read from.
    private static func findings(_ stale: [Agency], _ material: Material) -> [Doubt] {
        material.findings.flatMap { finding in
            let place = Place(appendix: finding.appendix, row: finding.key)
            let problems = finding.problems.map { (text: $0.singleSpaced, isOrder: false) }
            let remedies = finding.remedies.map { (text: $0.text.singleSpaced, isOrder: true) }
            return (problems + remedies).flatMap { told in
                stale.compactMap { agency in
                    // A remedy that opens with a name gives its bearer work, whatever the verb.
                    doubt(
                        agency, in: told.text, at: place, isOrder: told.isOrder && told.text.hasPrefix(agency.name),
                        material)
                }
            }
        }
    }

    /// The columns that hold sentences.
    private static func cells(_ stale: [Agency], _ material: Material) -> [Doubt] {
        material.rows.flatMap { row in
            [ColumnRole.title, .deliverable, .description, .note].flatMap { role -> [Doubt] in
                guard let text = row.line.text(role)?.singleSpaced else { return [] }
                return stale.compactMap { doubt($0, in: text, at: row.place(role), material) }
            }
        }
    }

    private static func doubt(
        _ agency: Agency, in text: String, at place: Place, isOrder: Bool = false, _ material: Material
    ) -> Doubt? {
        guard let until = agency.until, let name = text.range(ofWords: agency.name) else { return nil }
        let behind = String(text[name.upperBound...].prefix(40)).comparisonKey
        let isCharged =
            isOrder || orders.contains { behind == $0 || behind.hasPrefix("\($0) ") || behind.hasPrefix("\($0),") }
        guard isCharged || acts.contains(where: { behind.hasPrefix("\($0) ") }) else { return nil }
        return .prose(
            .staleAgency, isCharged ? .medium : .low, rows: [place.row].compactMap { $0 },
            fault: .name("stale \(agency.code)"), places: [place],
            message:
                "“\(agency.name)” được nêu như cơ quan hiện nay (\(text[name.lowerBound...].description.quoted(80))), nhưng đã kết thúc hoạt động từ \(until.adding(days: 1).vietnamese), trước ngày của nguồn \(material.date.vietnamese).",
            values: [Flag.Value("written", agency.name), Flag.Value("until", until.iso)])
    }

    /// Words that give it work, and words that tell of it as acting now.
    private static let orders = [
        "chủ trì", "khẩn trương", "tiếp tục", "có trách nhiệm", "phối hợp", "rà soát", "sớm", "chịu trách nhiệm",
    ]
    private static let acts = ["đang", "sẽ", "hiện", "hiện nay", "dự kiến"]
}
