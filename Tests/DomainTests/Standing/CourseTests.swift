import Basics
import Domain
import TestSupport
import Testing

/// Lists count stretches that are found; what one obligation shows is derived from what is said of it. On every day both
/// must say the same.
@Suite struct CourseTests {
    private let names = AgencyNames(catalogue: .standard)

    private func said(
        _ source: Int32, on date: CivilDate, _ deadline: Deadline, _ status: StatedStatus? = nil,
        doneOn: CivilDate? = nil, grade: Grade? = nil, outstanding: [String]? = nil,
        lead: String = "Bộ Tài chính; UBND các tỉnh, thành phố"
    ) -> AssignmentRecord.SourceStatement {
        let appearance = Appearance(
            key: "02-1", appendix: "02", section: nil, subsection: nil, number: "1", title: "Số hóa hồ sơ",
            deliverable: nil, description: nil, note: nil, directive: nil, lead: names.read(lead, on: date),
            coordinating: .none, deadlineWords: nil, deadline: deadline, status: status, grade: grade, doneOn: doneOn,
            outstanding: outstanding.map { $0.flatMap { names.read($0, on: date).agencies } }, cells: [], table: 0,
            row: 1)
        return AssignmentRecord.SourceStatement(of: appearance, statedOn: date, source: Identifier(source))
    }

    private func day(_ due: CivilDate) -> Deadline { Deadline(kind: .date, due: due) }

    private var records: [AssignmentRecord] {
        let steps = Deadline(
            kind: .phased,
            steps: [
                .init(due: "31/3/2025", what: nil), .init(due: nil, what: "sau đó"), .init(due: "30/9/2025", what: nil),
            ])
        let rows: [[AssignmentRecord.SourceStatement]] = [
            [said(1, on: "18/7/2025", day("30/6/2025"), .overdue)],
            [said(1, on: "18/7/2025", day("30/6/2025"), .completed, doneOn: "5/7/2025", grade: .delivered)],
            [said(1, on: "18/7/2025", day("30/6/2025"), .completed, grade: .submitted)],
            [said(1, on: "18/7/2025", day("30/6/2025"), outstanding: ["Bộ Tài chính; Hà Nội, Bắc Ninh"])],
            [said(1, on: "18/7/2025", steps, .overdue), said(2, on: "18/10/2025", steps)],
            [said(1, on: "1/5/2025", Deadline(kind: .monthly)), said(2, on: "18/7/2025", .none, .overdue)],
            [
                said(1, on: "1/5/2025", day("31/5/2025"), .overdue),
                said(2, on: "18/7/2025", day("31/8/2025"), .overdue),
                said(3, on: "18/9/2025", day("31/8/2025"), .completed, doneOn: "20/6/2025", grade: .partial),
            ],
        ]
        return rows.enumerated().map { index, rows in
            AssignmentRecord(id: Identifier(Int32(index + 1)), arose: "1/3/2025", statements: rows)
        }
    }

    @Test func `What is found for a day is what is derived for it`() {
        let ledger = LedgerBuilder.ledger(of: records, catalogue: .standard)
        #expect(ledger.obligations.count > 500)
        var met: Set<Standing> = []
        for offset in -30..<400 {
            let day = CivilDate("1/1/2025").adding(days: offset)
            for obligation in ledger.obligations {
                let (stretch, state) = (
                    ledger.stretch(of: obligation, asOf: day), ledger.state(of: obligation, asOf: day)
                )
                met.insert(stretch.standing)
                guard
                    stretch.standing != state.standing || stretch.due != state.due
                        || stretch.grade != state.outcome?.grade || stretch.overdueDays(on: day) != state.overdueDays
                else { continue }
                Issue.record("\(obligation.assignment.number) on \(day.iso): \(stretch), \(state)")
                return
            }
        }
        #expect(met.count >= 8)
    }

    @Test func `The spans of an obligation are its standings day by day`() {
        let ledger = LedgerBuilder.ledger(of: records, catalogue: .standard)
        let last: CivilDate = "31/12/2025"
        for obligation in ledger.obligations {
            var spans: [(stretch: Ledger.Stretch, days: ClosedRange<CivilDate>)] = []
            ledger.eachSpan(of: obligation) { spans.append(($0, $1)) }
            for before in 0..<400 {
                let day = last.adding(days: -before)
                let found = spans.filter { $0.days.contains(day) }.map(\.stretch)
                #expect(
                    found == (ledger.isCounted(obligation, on: day) ? [ledger.stretch(of: obligation, asOf: day)] : []))
            }
        }
    }
}
