import Basics
import Domain
import TestSupport
import Testing
import UseCases

@Suite struct ReportDefinitionTests {
    @Test func `The standard definition has seven appendices, each with a title and a content`() throws {
        let standard = try ReportDefinition.standard()
        #expect(standard.appendices.map(\.number) == ["01", "02", "03", "04", "05", "06", "07"])
        #expect(standard.appendices.allSatisfy { !$0.title.isEmpty })
        #expect(standard.appendices[2].content == .rates)
        let tasks = standard.appendices.filter { $0.content == .tasks }
        #expect(tasks.flatMap(\.parts).allSatisfy { !$0.columns.isEmpty })
    }

    @Test func `What stands before the first part holds for all of them`() throws {
        let definition = try ReportDefinition(
            """
            tên: Báo cáo
            [01]
            tên: Danh mục
            danh mục: nhiệm vụ
            văn bản: Nghị quyết số 71/NQ-CP
            cột: TT; Nhiệm vụ
            phần: Một
            chọn: quá hạn, chưa có báo cáo
            phần: Hai
            chọn: thường xuyên
            cột: TT; Nhiệm vụ; Cơ quan chủ trì
            """)
        let parts = definition.appendices[0].parts
        #expect(parts.map(\.heading) == ["Một", "Hai"])
        #expect(parts.map(\.directive?.symbol) == ["71/NQ-CP", "71/NQ-CP"])
        #expect(parts[0].choices == [.overdue, .notReported])
        #expect(parts.map { $0.columns.map(\.role) } == [[.number, .title], [.number, .title, .lead]])
    }

    @Test(arguments: [
        ("tên: a\n[01]\nchọn: gì đó", "dòng 3"), ("tên: a\n[01]\nlời", "dòng 3"), ("màu: đỏ\n[01]", "dòng 1"),
        ("[01]\ncột: TT; Chẳng có gì", "dòng 2"), ("tên: a", "phụ lục"),
    ])
    func `A line that says nothing is refused with its number`(text: String, field: String) {
        #expect(
            throws: Refusal.invalid([FieldProblem(field: field, code: field == "phụ lục" ? "missing" : "unknownWord")])
        ) {
            try ReportDefinition(text)
        }
    }

    @Test(arguments: [
        ("2025-07-01", "2025-07-31", "THÁNG 7 NĂM 2025"), ("2025-01-01", "2025-06-30", "06 THÁNG ĐẦU NĂM 2025"),
        ("2025-07-01", "2025-12-31", "06 THÁNG CUỐI NĂM 2025"), ("2024-02-01", "2024-02-29", "THÁNG 2 NĂM 2024"),
        ("2025-07-01", "2025-09-30", "QUÝ III NĂM 2025"), ("2025-01-01", "2025-12-31", "NĂM 2025"),
        ("2025-07-01", "2025-07-18", "TỪ NGÀY 1/7/2025 ĐẾN NGÀY 18/7/2025"),
        ("2025-02-01", "2025-04-30", "TỪ NGÀY 1/2/2025 ĐẾN NGÀY 30/4/2025"),
    ])
    func `A period has the words of its months`(from: String, to: String, words: String) throws {
        let period = ReportPeriod(from: try #require(CivilDate(iso: from)), to: try #require(CivilDate(iso: to)))
        #expect(period.words == words)
    }

    @Test func `Each task stands in the lists that its obligations put it in, late ones with who is outstanding`()
        async throws
    {
        let definition = try ReportDefinition(
            """
            tên: Báo cáo {kỳ}
            cơ quan: Bộ Thử
            [01]
            tên: XONG {kỳ}
            danh mục: nhiệm vụ
            chọn: hoàn thành trong kỳ
            cột: TT; Nhiệm vụ; Kết quả thực hiện
            [02]
            tên: QUÁ HẠN
            danh mục: nhiệm vụ
            chọn: quá hạn
            cột: TT; Nhiệm vụ; Đơn vị chưa hoàn thành
            [03]
            tên: CÓ HẠN
            danh mục: nhiệm vụ
            chọn: có thời hạn
            xếp theo: tháng
            cột: TT; Nhiệm vụ; Thời hạn
            [04]
            tên: THƯỜNG XUYÊN
            danh mục: nhiệm vụ
            chọn: thường xuyên
            cột: TT; Nhiệm vụ
            """)
        let source = try ImportDocument.File.workbook([
            ["Xây dựng kho dữ liệu", "Bộ Y tế", "30/6/2025", "Kho dữ liệu", "", "Quá hạn"],
            [
                "Ban hành quy chế", "Bộ Công an", "31/7/2025", "Quyết định", "Quyết định số 12/QĐ-BCA ngày 10/7/2025",
                "Đã hoàn thành",
            ], ["Tuyên truyền", "Bộ Nội vụ", "Thường xuyên", "", "", ""],
            ["Lập đề án", "Bộ Tài chính", "Tháng 9/2025", "Đề án", "", ""],
        ])
        try await SampleRegister.with([source]) { workspace in
            let report = try await workspace.makeReport(
                .init(day: CivilDate(iso: "2025-07-31"), definition: definition), as: .text)
            let text = String(decoding: report.bytes, as: UTF8.self)
            let lists = text.split(separator: "PHỤ LỤC ").map(String.init)
            #expect(report.source == nil)
            #expect(lists.count == 4)
            #expect(lists[0].contains("XONG THÁNG 7 NĂM 2025\n(Kèm theo Báo cáo ngày 31 tháng 7 năm 2025 của Bộ Thử)"))
            #expect(lists[0].contains("\t1.\n\tBan hành quy chế\n\tĐã hoàn thành\n"))
            #expect(lists[1].contains("\t1.\n\tXây dựng kho dữ liệu\n\tBộ Y tế\n"))
            #expect(lists[2].contains("a) Nhiệm vụ tháng 9/2025:\n\tTT\n\tNhiệm vụ\n\tThời hạn\n\n\t1.\n\tLập đề án\n"))
            #expect(lists[3].contains("\t1.\n\tTuyên truyền\n"))
            for title in ["Xây dựng kho dữ liệu", "Ban hành quy chế", "Tuyên truyền", "Lập đề án"] {
                #expect(lists.count { $0.contains(title) } == 1, "\(title)")
            }
        }
    }
}
