import Basics
package import Documents
import Domain

/// What is different between two issued reports: tasks new, gone, done since, deadlines moved, rates changed.
package struct CompareReports: Sendable {
    private let register: CurrentRegister
    private let issuedReports: IssuedReports

    init(register: CurrentRegister, issuedReports: IssuedReports) {
        self.register = register
        self.issuedReports = issuedReports
    }

    /// - Throws: `Refusal.notFound` for a number that was not issued.
    package func callAsFunction(_ older: Int, _ newer: Int) async throws -> ReportComparison {
        ReportComparison(
            from: try await side(of: issuedReports.issue(older).issue),
            to: try await side(of: issuedReports.issue(newer).issue))
    }

    /// What an issue said against what the register knows today about the same day.
    package func withToday(_ number: Int) async throws -> ReportComparison {
        let issue = try await issuedReports.issue(number).issue
        let today = ReportComparison.Side(register: try await register.value(), day: issue.day)
        return ReportComparison(from: try await side(of: issue), to: today)
    }

    private func side(of issue: ReportIssue) async throws -> ReportComparison.Side {
        ReportComparison.Side(register: try await register.value(knownAt: issue.knownAt), day: issue.day)
    }

    /// The comparison as a document with a table of each kind.
    package func document(_ older: Int, _ newer: Int) async throws -> PrintedDocument {
        let (one, other) = (try await issuedReports.issue(older).issue, try await issuedReports.issue(newer).issue)
        return try await self(older, newer).printed(
            title: "SO SÁNH BÁO CÁO SỐ \(older) VÀ SỐ \(newer)",
            subtitle:
                "Ngày \(one.day.vietnamese) (lần ghi \(one.knownAt.number)) và ngày \(other.day.vietnamese) (lần ghi \(other.knownAt.number))",
            day: other.day)
    }
}

extension PrintedDocument {
    /// In one of the forms that are written here.
    ///
    /// - Parameter isForPrinting: for the program that makes a PDF of the Word file.
    package func bytes(as format: MakeReport.Format, isForPrinting: Bool = false) throws -> [UInt8] {
        switch format {
        case .docx: try WordWriter(self, isForPrinting: isForPrinting).bytes()
        case .xlsx: try PrintedWorkbook(self).bytes()
        case .text: DumpWriter(self).bytes()
        case .html: ReportPage(self).bytes()
        }
    }
}

extension ReportComparison {
    func printed(title: String, subtitle: String, day: CivilDate) -> PrintedDocument {
        let items: [PrintedDocument.Item] =
            [
                .paragraph(PrintedParagraph(title, .title)), .paragraph(PrintedParagraph(subtitle, .attribution)),
            ] + tasks("1. Nhiệm vụ mới", new) + tasks("2. Nhiệm vụ không còn được nêu", gone)
            + tasks("3. Nhiệm vụ hoàn thành thêm", done)
            + listed(
                "4. Nhiệm vụ đổi thời hạn", ["TT", "Số", "Nhiệm vụ", "Cơ quan chủ trì", "Hạn trước", "Hạn sau"],
                moved.map {
                    [
                        $0.task.id.shown, $0.task.title, $0.task.lead, $0.from?.vietnamese ?? "không có ngày",
                        $0.to?.vietnamese ?? "không có ngày",
                    ]
                })
            + listed(
                "5. Tỷ lệ mới hoặc thay đổi", ["TT", "Cơ quan", "Tháng", "Trước", "Sau"],
                rates.map {
                    [
                        $0.agency, "\($0.period.month)/\($0.period.year)", $0.from?.shownVietnamese ?? "",
                        $0.to?.shownVietnamese ?? "",
                    ]
                })
        return PrintedDocument(
            title: title, creator: nil, day: day, sections: [PrintedDocument.Section(name: "So sánh", items: items)])
    }

    private func tasks(_ heading: String, _ tasks: [Task]) -> [PrintedDocument.Item] {
        listed(
            heading, ["TT", "Số", "Nhiệm vụ", "Cơ quan chủ trì"], tasks.map { [$0.id.shown, $0.title, $0.lead] })
    }

    private func listed(_ heading: String, _ head: [String], _ rows: [[String]]) -> [PrintedDocument.Item] {
        [.paragraph(PrintedParagraph("\(heading) (\(rows.count.vietnamese))", .heading(level: 2)))]
            + (rows.isEmpty ? [RegisterReport.nothing] : [.table(PrintedTable(head, numbered: rows))])
    }
}
