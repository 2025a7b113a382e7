import Basics
import Domain

/// Of which days and revision a report tells, in words that travel with it:
/// `report?from=2025-07-01&day=2025-07-18&revision=3`.
struct ReportContext: Hashable {
    let period: ReportPeriod
    let revision: Identifier<Revision>

    var text: String { "report?from=\(period.from.iso)&day=\(period.to.iso)&revision=\(revision.number)" }

    init(period: ReportPeriod, revision: Identifier<Revision>) {
        self.period = period
        self.revision = revision
    }

    init?(_ text: String) {
        let parts = text.split(separator: "?")
        guard parts.count == 2, parts[0] == "report" else { return nil }
        var values: [Substring: Substring] = [:]
        for pair in parts[1].split(separator: "&") {
            let sides = pair.split(separator: "=")
            if sides.count == 2 { values[sides[0]] = sides[1] }
        }
        guard let from = values["from"].flatMap({ CivilDate(iso: String($0)) }),
            let day = values["day"].flatMap({ CivilDate(iso: String($0)) }),
            let revision = values["revision"].flatMap({ Int32($0) })
        else { return nil }
        self.init(period: ReportPeriod(from: from, to: day), revision: Identifier(revision))
    }
}
