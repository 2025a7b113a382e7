import Basics
import Documents
import Domain
import Persistence

/// The covering report: a template with the register's numbers in it. Every number bears the question that gave it.
struct CoverReport {
    let template: ReportTemplate
    /// The agency that reports, where the letterhead names none.
    let issuer: String?
    let figures: Figures
    /// The report issued before this one.
    let previous: ReportIssue?
    /// The appendices by number and name.
    let appendices: [String]
    let context: ReportContext

    private var period: ReportPeriod { figures.period }

    func printed() throws -> PrintedDocument {
        let head = template.letterhead
        let subject = try words(of: template.cover.subject)?.map(\.text).joined() ?? ""
        var items = LetterheadPrint(head, issuer: issuer, day: period.to).opening
        items.append(
            .paragraph(PrintedParagraph([PrintedText(template.cover.name, query: context.text)], .title)))
        items.append(.paragraph(PrintedParagraph(subject, .title)))
        items.append(.paragraph(PrintedParagraph("", .body)))
        items += try body()
        items += LetterheadPrint(head, issuer: issuer, day: period.to).closing
        var section = PrintedDocument.Section(name: "Báo cáo", items: items)
        section.isUpright = true
        var document = PrintedDocument(
            title: "\(template.cover.name) \(subject)", creator: head.agency.isEmpty ? issuer : head.agency,
            day: period.to, sections: [section])
        document.font.name = head.font ?? document.font.name
        document.font.size = head.size ?? document.font.size
        return document
    }

    /// A heading whose text has all fallen away goes with it; those that stay and bear no label of their own are
    /// numbered through.
    private func body() throws -> [PrintedDocument.Item] {
        var items: [PrintedDocument.Item] = []
        var waiting: [[PrintedText]] = []
        var number = 0
        for item in template.cover.items {
            if case .heading(let pieces) = item {
                guard let words = try words(of: pieces) else { continue }
                // A heading with a label stands below the one without.
                waiting = isLabelled(words) ? waiting.filter { !isLabelled($0) } + [words] : [words]
                continue
            }
            let printed = try self.printed(item)
            guard !printed.isEmpty else { continue }
            if case .list(.appendices) = item { waiting = [] }
            for words in waiting {
                guard !isLabelled(words) else {
                    items.append(.paragraph(PrintedParagraph(words, .heading(level: 3))))
                    continue
                }
                number += 1
                let label = PrintedText("\(RomanNumeral.written(number)). ")
                items.append(.paragraph(PrintedParagraph([label] + words, .heading(level: 2))))
            }
            waiting = []
            items += printed
        }
        return items
    }

    private func isLabelled(_ words: [PrintedText]) -> Bool {
        LabelledWords(words.map(\.text).joined()) != nil
    }

    private func printed(_ item: CoverTemplate.Item) throws -> [PrintedDocument.Item] {
        switch item {
        case .heading: return []
        case .paragraph(let pieces, let condition):
            guard try condition.map(holds) ?? true else { return [] }
            return try paragraph(pieces, .body)
        case .table(.standings): return [.table(try standings())]
        case .table(.ranking(let count)): return try ranking(count).map { [.table($0)] } ?? []
        case .table(.rates): return try rates().map { [.table($0)] } ?? []
        case .list(.attention(let count)): return try attention(count)
        case .list(.changes(let count)): return changes(count)
        case .list(.appendices):
            guard !appendices.isEmpty else { return [] }
            return [.paragraph(PrintedParagraph("Các phụ lục kèm theo:", .label))] + lines(appendices)
        }
    }

    private func holds(_ condition: CoverTemplate.Condition) throws -> Bool {
        switch condition {
        case .some(let query): try figures.value(of: query) ?? 0 > 0
        case .previous(let isThere): (previous != nil) == isThere
        }
    }

    // MARK: Words

    private func paragraph(
        _ pieces: [CoverTemplate.Piece], _ style: PrintedParagraph.Style
    ) throws -> [PrintedDocument.Item] {
        try words(of: pieces).map { [.paragraph(PrintedParagraph($0, style))] } ?? []
    }

    /// Nil where a number or name is asked for that nobody can give.
    private func words(of pieces: [CoverTemplate.Piece]) throws -> [PrintedText]? {
        var words: [PrintedText] = []
        for piece in pieces {
            switch piece {
            case .words(let text): words.append(PrintedText(text))
            case .figure(let query):
                guard let figure = try figure(query) else { return nil }
                words.append(figure)
            case .name(let name):
                guard let text = text(of: name) else { return nil }
                words.append(PrintedText(text))
            }
        }
        return words
    }

    private func figure(_ query: FigureQuery) throws -> PrintedText? {
        try figures.words(of: query).map { PrintedText($0, query: query.text) }
    }

    private func text(of name: CoverTemplate.Name) -> String? {
        switch name {
        case .day: period.to.spokenVietnamese
        case .period: period.spokenWords
        case .previousNumber: previous.map { "\($0.number)" }
        case .previousDay: previous?.day.vietnamese
        }
    }

    private func lines(_ texts: [String]) -> [PrintedDocument.Item] {
        texts.map { .paragraph(PrintedParagraph("- \($0)", .body)) }
    }

    // MARK: Tables

    private func table(_ head: [String], _ rows: [[PrintedText]]) -> PrintedTable {
        let heads = PrintedTable.Row(cells: head.enumerated().map { PrintedTable.Cell(column: $0, text: $1) })
        return PrintedTable(
            columns: head.count, heads: 1,
            rows: [heads]
                + rows.map { row in
                    PrintedTable.Row(
                        cells: row.enumerated().map {
                            PrintedTable.Cell(column: $0, text: $1.text, query: $1.query)
                        })
                })
    }

    /// Done and not done, each on time, late and neither, of obligations.
    private func standings() throws -> PrintedTable {
        func row(_ name: String, _ columns: [[Standing]]) throws -> [PrintedText] {
            try [PrintedText(name)] + columns.compactMap { try figure(FigureQuery(.obligations, standings: $0)) }
        }
        let done: [[Standing]] = [[.doneOnTime], [.doneLate], [.doneDayUnknown]]
        let open: [[Standing]] = [[.inProgress, .dueSoon], [.overdue, .notReported], [.ongoing, .noDeadline]]
        let sums = zip(done, open).map(+)
        return table(
            ["Phần việc", "Đúng hạn, trong hạn", "Muộn, quá hạn", "Chưa rõ ngày, không có ngày hạn", "Cộng"],
            [
                try row("Đã hoàn thành", done + [Standing.allCases.filter(\.isDone)]),
                try row("Chưa hoàn thành", open + [Standing.allCases.filter { !$0.isDone }]),
                try row("Cộng", sums + [[]]),
            ])
    }

    /// Most overdue first, then the longest.
    private func ranking(_ count: Int) throws -> PrintedTable? {
        let late = AgencyListing(figures.edition).blocks.flatMap(\.agencies).filter { $0.overdue > 0 }
        let ranked = late.enumerated().sorted { one, other in
            (other.element.overdue, other.element.longestOverdue ?? 0, one.offset)
                < (one.element.overdue, one.element.longestOverdue ?? 0, other.offset)
        }.map(\.element)
        guard !ranked.isEmpty else { return nil }
        let columns: [[Standing]] = [[], Standing.allCases.filter(\.isDone), [.overdue], [.notReported]]
        return table(
            ["TT", "Cơ quan, địa phương", "Phần việc", "Đã hoàn thành", "Quá hạn", "Chưa báo cáo", "Chậm nhất (ngày)"],
            try ranked.prefix(count).enumerated().map { index, line in
                let slug = line.party.slug
                let counts = try columns.compactMap {
                    try figure(FigureQuery(.obligations, standings: $0, agency: slug))
                }
                let longest = try figure(FigureQuery(.overdueDays, agency: slug)).map { [$0] } ?? []
                return [PrintedText("\(index + 1)"), PrintedText(line.party.name)] + counts + longest
            })
    }

    private func rates() throws -> PrintedTable? {
        let names: [(name: String, block: ReportDefinition.Block)] = [
            ("Bộ, ngành", .ministries), ("Tỉnh, thành phố trước sáp nhập", .formerProvinces),
            ("Tỉnh, thành phố", .provinces),
        ]
        let rows = try names.compactMap { name, block -> [PrintedText]? in
            var query = FigureQuery(.rates)
            query.block = block
            guard try figures.value(of: query) ?? 0 > 0, let total = try figure(query) else { return nil }
            let outcomes = try [RateOutcome.met, .unmet, .untargeted, .unknown].compactMap { outcome in
                query.outcome = outcome
                return try figure(query)
            }
            return [PrintedText(name)] + outcomes + [total]
        }
        guard !rows.isEmpty else { return nil }
        return table(
            ["Khối", "Đạt chỉ tiêu", "Chưa đạt", "Chưa đăng ký chỉ tiêu", "Không có số liệu", "Cộng"], rows)
    }

    // MARK: Lists

    private func attention(_ count: Int) throws -> [PrintedDocument.Item] {
        var filter = TaskFilter()
        filter.standing = .overdue
        let edition = figures.edition
        return try edition.select(filter).tasks.prefix(count).map { line in
            let entry = edition.register.assignments[line.entry]
            var query = FigureQuery(.overdueDays)
            query.task = entry.id
            let lead = edition.task(at: line.entry).lead.shownNames.joined(separator: "; ")
            let words = "- \(edition.task(at: line.entry).title.shortened(200)) (\(lead)): chậm "
            let days = try figure(query).map { [$0] } ?? []
            return .paragraph(PrintedParagraph([PrintedText(words)] + days + [PrintedText(" ngày.")], .body))
        }
    }

    private func changes(_ count: Int) -> [PrintedDocument.Item] {
        guard let changes = figures.changes else { return [] }
        func listed(_ label: String, _ texts: [String]) -> [PrintedDocument.Item] {
            guard !texts.isEmpty else { return [] }
            let rest = texts.count - count
            return [.paragraph(PrintedParagraph(label, .label))]
                + lines(Array(texts.prefix(count)) + (rest > 0 ? ["và \(rest.vietnamese) mục khác."] : []))
        }
        return listed("Hoàn thành thêm:", changes.done.map(\.words))
            + listed("Nhiệm vụ mới:", changes.new.map(\.words))
            + listed("Đổi thời hạn:", changes.moved.map(\.words))
    }
}

extension ReportComparison.Task {
    /// The title, and who leads.
    var words: String {
        let title = title.shortened(200)
        return lead.isEmpty ? title : "\(title) (\(lead))"
    }
}

extension ReportComparison.Move {
    var words: String {
        "\(task.words): \(from?.vietnamese ?? "không có ngày") → \(to?.vietnamese ?? "không có ngày")"
    }
}

extension CivilDate {
    /// "18 tháng 7 năm 2025"; January and February and days below ten as official documents write them, "02 tháng 01".
    var spokenVietnamese: String {
        let (year, month, day) = components
        return "\(day < 10 ? "0" : "")\(day) tháng \(month < 3 ? "0" : "")\(month) năm \(year)"
    }
}
