import Basics
import Domain

extension Exports {
    func rates() -> [ExportValue] {
        register.rates.filter { isAsked($0.source) }.map { _, rate in
            .object([
                .init("table", .integer(rate.table)), .init("agency", .text(rate.agency.name)),
                .init("agencyCode", ExportValue(Ledger.Party(code: rate.agency.code, name: rate.agency.name).slug)),
                .init("period", .text(String(rate.period.iso.prefix(7)))), .init("through", ExportValue(rate.through)),
                .init("target", ExportValue(rate.target)), .init("value", ExportValue(rate.value)),
                .init("met", ExportValue(rate.isMet)), .init("note", ExportValue(rate.note)),
            ])
        }
    }

    func findings() -> [ExportValue] {
        register.findings.filter { isAsked($0.source) }.map { _, finding in
            .object([
                .init("group", ExportValue(finding.group)), .init("section", ExportValue(finding.section)),
                .init("title", .text(finding.title)), .init("problems", ExportValue(finding.problems)),
                .init(
                    "remedies",
                    .list(
                        finding.remedies.map { remedy in
                            .object([
                                .init("text", .text(remedy.text)),
                                .init("agencies", ExportValue(remedy.actors.agencies.map(\.name))),
                                .init("groups", .list(remedy.actors.groups.map(\.exportValue))),
                            ])
                        })),
                .init("deadline", finding.deadline.exportValue(raw: finding.deadlineWords, withPhases: false)),
                .init("places", ExportValue(finding.places)),
            ])
        }
    }

    func lines() -> [ExportValue] {
        register.lines.filter { isAsked($0.source) }.map { _, line in
            .object([
                .init("section", .text(line.section)), .init("what", .text(line.what)),
                .init("place", ExportValue(line.place)), .init("value", ExportValue(line.value)),
                .init("unit", ExportValue(line.unit)), .init("capacity", ExportValue(line.capacity)),
                .init("shareStated", ExportValue(line.shareStated)),
                .init("shareComputed", ExportValue(line.shareComputed)), .init("text", .text(line.text)),
            ])
        }
    }

    func claims() -> [ExportValue] {
        register.claims(for: audience).filter { isAsked($0.source) }.map { source, claim in
            .object([
                .init("appendix", .text(claim.appendix)),
                .init("row", ExportValue(claim.row.map { key($0, of: source) })), .init("text", .text(claim.text)),
                .init("subject", .text(claim.subject)), .init("stated", ExportValue(claim.stated)),
                .init("computed", ExportValue(claim.computed)), .init("verdict", .text(claim.verdict.rawValue)),
                .init("why", .text(claim.why)),
            ])
        }
    }

    func quality() -> [ExportValue] {
        register.flags.filter { isAsked($0.source) }.map { source, flag in
            .object([
                .init("category", .text(flag.category.rawValue)), .init("severity", .text(flag.severity.rawValue)),
                .init("rows", ExportValue(flag.rows.map { key($0, of: source) })),
                .init("message", .text(flag.message)),
                .init(
                    "places",
                    .list(
                        flag.places.map { place in
                            .object([
                                .init("appendix", .text(place.appendix)), .init("row", ExportValue(place.row)),
                                .init("column", ExportValue(place.column)),
                            ])
                        })),
                .init("values", .object(flag.values.map { .init($0.name, .text($0.text)) })),
            ])
        }
    }
}
