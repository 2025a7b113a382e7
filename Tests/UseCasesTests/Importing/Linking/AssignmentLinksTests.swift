import Basics
import Domain
import Testing
import UseCases

@Suite struct AssignmentLinksTests {
    private let names = AgencyNames(catalogue: .standard)

    private func row(_ title: String, lead: String, directive: String? = nil) -> Appearance {
        guard let day = CivilDate(iso: "2025-07-18") else { preconditionFailure("a day") }
        return Appearance(
            key: "", appendix: "01", section: nil, subsection: nil, number: nil, title: title, deliverable: nil,
            description: nil, note: nil,
            directive: directive.flatMap { DocumentReader.citations(in: $0).first?.reference },
            lead: names.read(lead, on: day), coordinating: .none, deadlineWords: nil, deadline: .none, status: nil,
            grade: nil, doneOn: nil, outstanding: nil, cells: [], table: 0, row: 0)
    }

    private let first = ("Xây dựng nền tảng số dùng chung", "Bộ Công an, Bộ Tài chính", "Nghị quyết số 71/NQ-CP")

    @Test(arguments: [
        ("XÂY DỰNG  nền tảng số\u{A0}dùng chung;", "Bộ Công an, Bộ Tài chính", "Nghị quyết số 71/NQ-CP"),
        ("Xây dựng nền tảng số dùng chung", "Bộ Tài chính; Bộ Công an", "NQ 71/NQ-CP ngày 01/4/2025"),
        ("Xây dựng nền tảng số dùng chung", "Bộ Công an, Bộ Tài chính", nil),
    ])
    func `Rows with equal title, leads and directive are one`(title: String, lead: String, directive: String?) {
        var links = AssignmentLinks(newest: Identifier(6))
        links.learn(row(first.0, lead: first.1, directive: first.2), as: Identifier(6))
        #expect(links.assignment(of: row(title, lead: lead, directive: directive)) == Identifier(6))
    }

    @Test(arguments: [
        ("Xây dựng nền tảng số dung chung", "Bộ Công an, Bộ Tài chính", "Nghị quyết số 71/NQ-CP"),
        ("Xây dựng nền tảng số dùng chung", "Bộ Công an", "Nghị quyết số 71/NQ-CP"),
        ("Xây dựng nền tảng số dùng chung", "Bộ Công an, Bộ Tài chính, các địa phương", "Nghị quyết số 71/NQ-CP"),
        ("Xây dựng nền tảng số dùng chung", "Bộ Công an, Bộ Tài chính", "Thông báo số 27-TB/TGV ngày 08/6/2025"),
    ])
    func `Another diacritic, lead or directive is another task`(title: String, lead: String, directive: String) {
        var links = AssignmentLinks(newest: Identifier(6))
        links.learn(row(first.0, lead: first.1, directive: first.2), as: Identifier(6))
        #expect(links.assignment(of: row(title, lead: lead, directive: directive)) == nil)
    }

    @Test func `New tasks take the next number`() {
        var links = AssignmentLinks(newest: Identifier(6))
        #expect(links.add() == Identifier(7))
        #expect(links.add() == Identifier(8))
    }
}
