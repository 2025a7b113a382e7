import Basics
import Documents
import Domain
import TestSupport
import Testing
import UseCases

@Suite struct CoverReportTests {
    private static let cover = MakeReport.Question(part: .cover)

    @Test(arguments: [
        "tasks", "obligations?standing=overdue", "obligations?standing=done&agency=bkhcn", "agencies?standing=late",
        "obligations?standing=open&due=period", "obligations?due=30", "overdueDays?task=NV-12",
        "rates?block=ministries&outcome=met", "claims?verdict=contradicted", "doubts?severity=high",
        "changes?kind=moved", "similar",
    ])
    func `A question keeps its words`(text: String) {
        #expect(FigureQuery(text).flatMap { FigureQuery($0.text) } == FigureQuery(text))
        #expect(FigureQuery(text) != nil)
    }

    @Test(arguments: [
        "", "nhiệm vụ", "tasks?", "tasks?standing", "tasks?standing=late,xong", "obligations?due=-3", "tasks?color=red",
        "changes?kind=other", "overdueDays?task=12", "obligations?due=99999999999", "obligations?due=0",
        "agencies?agency=bkhcn", "agencies?due=period", "tasks?task=NV-1", "doubts?agency=bkhcn", "rates?agency=bkhcn",
        "overdueDays?standing=overdue", "claims?severity=high", "similar?agency=bkhcn",
    ])
    func `What asks nothing is no question`(text: String) {
        #expect(FigureQuery(text) == nil)
    }

    @Test func `Every number of the sample's report is that of the exports, counted otherwise`() async throws {
        try await SampleRegister.with { workspace in
            let file = try await workspace.makeReport(Self.cover, as: .docx)
            let figures = try WordFigure.read(bytes: file.bytes)
            let counts = try await ExportCounts(workspace, asOf: file.day)
            let asked = figures.filter { !$0.query.hasPrefix("report?") }
            #expect(asked.count > 60)
            for figure in asked {
                #expect(figure.text == counts.words(of: figure.query), "\(figure.query) in \(figure.paragraph)")
                #expect(figure.query.count <= 64)
            }
        }
    }

    @Test func `A number that was changed by hand is found, with its place`() async throws {
        try await SampleRegister.with { workspace in
            let made = try await workspace.makeReport(Self.cover, as: .docx)
            let untouched = try await workspace.checkReport(made.bytes, named: "a.docx")
            #expect(untouched.differences.isEmpty)
            #expect(untouched.checked > 60)

            let figures = try WordFigure.read(bytes: made.bytes)
            let place = try #require(figures.firstIndex { $0.query == "obligations?standing=overdue" })
            let edited = try await workspace.checkReport(
                try Self.document(of: figures, changing: place, to: "7"), named: "a.docx")
            #expect(edited.checked == untouched.checked)
            #expect(edited.differences.map(\.written) == ["7"])
            #expect(edited.differences.first?.known == figures[place].text)
            #expect(edited.differences.first?.paragraph == "Còn 7 phần việc.")
        }
    }

    /// The same numbers in another document, as somebody may have copied them.
    private static func document(of figures: [WordFigure], changing place: Int, to text: String) throws -> [UInt8] {
        let items = figures.enumerated().map { index, figure in
            PrintedDocument.Item.paragraph(
                PrintedParagraph(
                    [
                        PrintedText("Còn "), PrintedText(index == place ? text : figure.text, query: figure.query),
                        PrintedText(" phần việc."),
                    ], .body))
        }
        let section = PrintedDocument.Section(name: "Báo cáo", items: items)
        return try WordWriter(
            PrintedDocument(title: "Báo cáo", creator: nil, day: "18/7/2025", sections: [section])
        ).bytes()
    }

    @Test func `A report is checked as of its own revision, whatever came later`() async throws {
        let first = try ImportDocument.File.workbook([["Ban hành kế hoạch", "Bộ Y tế", "30/6/2025", "", "", ""]])
        let second = try ImportDocument.File.workbook(
            [["Sửa đổi Luật Viễn thông", "Bộ Tư pháp", "30/6/2025", "", "", ""]], dated: "10/7/2025")
        try await SampleRegister.with([first]) { workspace in
            let made = try await workspace.makeReport(Self.cover, as: .docx)
            _ = try await workspace.importDocument(second, by: .tester)
            #expect(try await workspace.checkReport(made.bytes, named: "a.docx").differences.isEmpty)
            #expect(try await workspace.makeReport(Self.cover, as: .docx).bytes != made.bytes)
        }
    }

    @Test func `A file without numbers of a register is refused, and one that is no Word file`() async throws {
        try await SampleRegister.with([]) { workspace in
            let plain = try WordWriter(MadeUpReport.plan).bytes()
            await #expect(throws: Refusal.rule(.noFigures)) {
                _ = try await workspace.checkReport(plain, named: "a.docx")
            }
            await #expect(throws: Refusal.unreadable(fileName: "a.docx", .empty)) {
                _ = try await workspace.checkReport([], named: "a.docx")
            }
        }
    }

    @Test func `A template says the words, the letterhead and the signature`() async throws {
        var template = try ReportTemplate.standard()
        try template.read(
            """
            tên: THÔNG BÁO
            mục: Chung
            Có {tasks} việc, nhãn {kỳ}.
            nếu {tasks?standing=overdue}: Không in dòng này.
            nếu có báo cáo trước: Không in dòng này.
            mục: Không có gì dưới mục này
            nếu {doubts?severity=high}: Không in dòng này.
            """, of: .cover)
        try template.read(
            "cơ quan: Sở Y tế\nđịa danh: Huế\nngười ký: Trần Văn A\nnơi nhận: - Lưu.\nphông chữ: Arial", of: .letterhead
        )
        let task = try ImportDocument.File.workbook([["Ban hành kế hoạch", "Bộ Y tế", "30/9/2025", "", "", ""]])
        try await SampleRegister.with([task]) { workspace in
            let made = try await workspace.makeReport(.init(part: .cover, template: template), as: .docx)
            let texts = try Document.read(bytes: made.bytes, named: "a.docx").blocks.flatMap(\.texts)
            #expect(texts.contains { $0.hasPrefix("SỞ Y TẾ") })
            #expect(texts.contains("Huế, ngày 18 tháng 7 năm 2025"))
            #expect(texts.contains { $0.hasPrefix("Có 1 việc, nhãn") })
            #expect(texts.contains { $0.contains("Trần Văn A") })
            #expect(!texts.contains { $0.contains("Không in") || $0.contains("Không có gì") })
        }
    }

    @Test func `A page has the letters of its template, whatever its name holds`() async throws {
        var template = try ReportTemplate.standard()
        try template.read("phông chữ: Arial\"}</style><b>\ncỡ chữ: 14", of: .letterhead)
        let task = try ImportDocument.File.workbook([["Ban hành kế hoạch", "Bộ Y tế", "30/9/2025", "", "", ""]])
        try await SampleRegister.with([task]) { workspace in
            let made = try await workspace.makeReport(.init(part: .cover, template: template), as: .html)
            let page = String(decoding: made.bytes, as: UTF8.self)
            #expect(page.contains("body { font-family: \"Arialstyleb\", \"Times New Roman\""))
            #expect(page.contains("h1, p.title { font-size: 15pt; }"))
            #expect(page.split(separator: "</style>").count == 2)
        }
    }

    @Test func `The questions name the tasks that read alike, with what differs`() async throws {
        let july = try ImportDocument.File.workbook([
            [
                "Ban hành Chiến lược phát triển công nghệ lượng tử đến năm 2035", "Bộ Tài chính", "30/9/2025", "", "",
                "",
            ],
            ["Sửa đổi Luật Viễn thông về phổ tần số vô tuyến điện", "Bộ Tư pháp", "30/10/2025", "", "", ""],
        ])
        let september = try ImportDocument.File.workbook(
            [["Ban hành Chiến lược phát triển công nghệ lượng tử tới năm 2035", "Bộ Y tế", "30/11/2025", "", "", ""]],
            dated: "18/9/2025")
        try await SampleRegister.with([july, september]) { workspace in
            let made = try await workspace.makeReport(.init(part: .doubts), as: .docx)
            let tables = try Document.read(bytes: made.bytes, named: "a.docx").blocks.compactMap { block in
                if case .table(let table) = block { table.rows.map { $0.cells.map(\.text) } } else { nil }
            }
            let list = try #require(tables.first { $0[0] == ["TT", "Nhiệm vụ", "Đọc giống", "Khác ở"] })
            #expect(list.count == 2)
            #expect(list[1][1].hasPrefix("NV-3\nBan hành"))
            #expect(list[1][2].hasPrefix("NV-1 (giống "))
            #expect(
                list[1][3] == """
                    Chỉ nhiệm vụ trước nói: “tới”
                    Chỉ nhiệm vụ sau nói: “đến”
                    Chủ trì: Bộ Y tế | Bộ Tài chính
                    Thời hạn: 30/11/2025 | 30/9/2025
                    """)
            _ = try await workspace.decideSimilar(Identifier(3), Identifier(1), are: .apart, by: .tester)
            let after = try await workspace.makeReport(.init(part: .doubts), as: .text)
            #expect(!String(decoding: after.bytes, as: UTF8.self).contains("Khác ở"))
        }
    }

    @Test func `Lines may end as Windows ends them`() throws {
        let cover = try CoverTemplate("tên: BÁO CÁO\r\nmục: Chung\r\nCó {tasks} việc.\r\n")
        #expect(cover.items.count == 2)
        #expect(try Letterhead("cơ quan: Sở Y tế\r\nđịa danh: Huế\r\n").place == "Huế")
        let lists = try ReportDefinition("[01]\r\ntên: DANH MỤC\r\ndanh mục: nhiệm vụ\r\ncột: TT; Nhiệm vụ\r\n")
        #expect(lists.appendices.map(\.title) == ["DANH MỤC"])
    }

    @Test func `Headings are numbered through, those with a label of their own stand below`() async throws {
        var template = try ReportTemplate.standard()
        try template.read(
            """
            mục: Một
            nếu {similar}: Không in.
            mục: Hai
            mục: 1. Nhỏ
            Có {tasks} việc.
            mục: Ba
            Hết.
            """, of: .cover)
        let task = try ImportDocument.File.workbook([["Ban hành kế hoạch", "Bộ Y tế", "30/9/2025", "", "", ""]])
        try await SampleRegister.with([task]) { workspace in
            let made = try await workspace.makeReport(.init(part: .cover, template: template), as: .text)
            let text = String(decoding: made.bytes, as: UTF8.self)
            #expect(text.contains("I. Hai\n1. Nhỏ\nCó 1 việc.\nII. Ba\nHết."))
            #expect(!text.contains("Một"))
        }
    }

    @Test func `A template that asks for nothing known is refused with its lines`() {
        #expect(throws: Refusal.invalid([FieldProblem(field: "dòng 2", code: "unknownWord")])) {
            _ = try CoverTemplate("Có {tasks} việc.\nCó {việc} việc.")
        }
        #expect(throws: Refusal.invalid([FieldProblem(field: "dòng 1", code: "unknownWord")])) {
            _ = try Letterhead("màu mực: xanh")
        }
    }
}

extension Block {
    fileprivate var texts: [String] {
        switch self {
        case .paragraph(let paragraph): [paragraph.text]
        case .table(let table): table.rows.flatMap(\.cells).map(\.text)
        }
    }
}
