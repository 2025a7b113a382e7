import Basics
import Documents
import Domain

/// The findings of inspections with their remedies, and the figures of networks, as a report tells them.
struct FindingListReport {
    let register: Register
    let period: ReportPeriod

    /// Those of the newest source by the end of the period that has any.
    func items() -> [PrintedDocument.Item] {
        let known = (register.findings.map(\.source) + register.lines.map(\.source)).compactMap(register.source)
        guard let newest = known.filter({ $0.date <= period.to }).max(by: { $0.date < $1.date }) else {
            return [RegisterReport.nothing]
        }
        var items: [PrintedDocument.Item] = []
        let lines = register.lines.filter { $0.source == newest.id }.map(\.line)
        for (number, entry) in register.findings.filter({ $0.source == newest.id }).enumerated() {
            let finding = entry.finding
            items.append(
                .paragraph(PrintedParagraph("\(number + 1). \(finding.title)", .heading(level: 2))))
            items += listed("Vấn đề:", finding.problems)
            if finding.group == nil {
                // A section about connections: its figures are its problems.
                let own = lines.filter { $0.section == finding.section }.map(\.text)
                items += listed("Số liệu đường truyền:", own.filter { !finding.problems.contains($0) })
            }
            items += listed("Giải pháp:", finding.remedies.map(\.text))
            if let words = finding.deadlineWords {
                items.append(.paragraph(PrintedParagraph("Thời hạn hoàn thành: \(words)", .body)))
            }
        }
        return items
    }

    private func listed(_ label: String, _ texts: [String]) -> [PrintedDocument.Item] {
        guard !texts.isEmpty else { return [] }
        return [.paragraph(PrintedParagraph(label, .label))]
            + texts.map { .paragraph(PrintedParagraph($0, .body)) }
    }
}
