import Basics
import Documents
import Domain

/// The tables of rates of a report: an agency a row, target and figure of each month of the period.
struct RateListReport {
    let register: Register
    let period: ReportPeriod

    func items(of part: ReportDefinition.Part) -> [PrintedDocument.Item] {
        let items = part.heading.map { [RegisterReport.heading($0)] } ?? []
        let rates = rates(of: part.block)
        guard !rates.isEmpty else { return items + [RegisterReport.nothing] }
        return items + [.table(table(rates, part.block))]
    }

    // MARK: Which figures

    /// Of the newest source by the end of the period that speaks of an agency and month.
    private func rates(of block: ReportDefinition.Block?) -> [MeasuredRate] {
        struct Name: Hashable {
            let agency: String
            let month: CivilDate
        }
        var order: [Name] = []
        var newest: [Name: MeasuredRate] = [:]
        for (id, rate) in register.rates {
            guard let source = register.source(id), source.date <= period.to, isIn(block, rate.agency),
                rate.through >= period.from, rate.period <= period.to
            else { continue }
            let name = Name(agency: rate.agency.code ?? rate.agency.name, month: rate.period)
            if newest.updateValue(rate, forKey: name) == nil { order.append(name) }
        }
        return order.compactMap { newest[$0] }
    }

    private func isIn(_ block: ReportDefinition.Block?, _ mention: AgencyMention) -> Bool {
        guard let block else { return true }
        let agency = mention.code.flatMap(register.catalogue.agency(code:))
        switch agency?.kind {
        case .ministry, .ministerialAgency, .governmentAgency: return block == .ministries
        case .province: return block == (isFormer(agency) ? .formerProvinces : .provinces)
        default: return block == .others
        }
    }

    /// Whether a figure is of a province as it was before it was merged; one that never was counts to those of today.
    private func isFormer(_ agency: Agency?) -> Bool { agency?.until != nil }

    // MARK: The table

    private func table(_ rates: [MeasuredRate], _ block: ReportDefinition.Block?) -> PrintedTable {
        let months = Set(rates.map(\.period)).sorted()
        var agencies: [String] = []
        var byAgency: [String: [MeasuredRate]] = [:]
        for rate in rates {
            let name = rate.agency.code ?? rate.agency.name
            if byAgency[name] == nil { agencies.append(name) }
            byAgency[name, default: []].append(rate)
        }
        let head =
            ["TT", block == .ministries ? "Tên bộ/ngành" : "Tỉnh/TP"]
            + months.flatMap { month in
                let words = "tháng \(month.month)/\(month.year)"
                return ["Đặt chỉ tiêu \(words)", "Tỷ lệ đạt được \(words)"]
            } + ["Ghi chú"]
        var rows = [row(head, [])]
        for (index, name) in agencies.enumerated() {
            let own = byAgency[name] ?? []
            let cells = months.flatMap { month -> [Double?] in
                let rate = own.first { $0.period == month }
                return [rate?.target, rate?.value]
            }
            rows.append(
                row(
                    ["\(index + 1)", own.first?.agency.name ?? ""] + cells.map { $0.map(\.shownVietnamese) ?? "" }
                        + [own.compactMap(\.note).last ?? ""], cells))
        }
        return PrintedTable(
            columns: head.count, heads: 1, rows: rows,
            added: head.dropFirst(2).dropLast().map(AddedColumn.header))
    }

    private func row(_ texts: [String], _ values: [Double?]) -> PrintedTable.Row {
        PrintedTable.Row(
            cells: texts.enumerated().map { PrintedTable.Cell(column: $0, text: $1) },
            added: values.map { $0.map { .number($0) } ?? .empty })
    }
}
