import Basics
import Domain
import TestSupport
import Testing

@Suite struct LedgerBuilderTests {
    private let names = AgencyNames(catalogue: .standard)

    private func ledger(
        lead: String, outstanding: [String]? = nil, due: CivilDate = "30/6/2025", status: StatedStatus? = .overdue,
        on date: CivilDate = "18/7/2025", arose: CivilDate = "1/1/2025"
    ) -> Ledger {
        ledger([row(lead: lead, outstanding: outstanding, due: due, status: status, on: date)], arose: arose)
    }

    private func ledger(_ rows: [AssignmentRecord.SourceStatement], arose: CivilDate = "1/1/2025") -> Ledger {
        LedgerBuilder.ledger(
            of: [AssignmentRecord(id: Identifier(1), arose: arose, statements: rows)], catalogue: .standard)
    }

    private func row(
        lead: String, outstanding: [String]? = nil, due: CivilDate = "30/6/2025", status: StatedStatus? = nil,
        on date: CivilDate = "18/7/2025", source: Int32 = 1, doneOn: CivilDate? = nil
    ) -> AssignmentRecord.SourceStatement {
        let appearance = Appearance(
            key: "02-1", appendix: "02", section: nil, subsection: nil, number: "1", title: "Số hóa hồ sơ",
            deliverable: nil, description: nil, note: nil, directive: nil, lead: names.read(lead, on: date),
            coordinating: .none, deadlineWords: due.vietnamese, deadline: Deadline(kind: .date, due: due),
            status: status, grade: status == .completed ? .delivered : nil, doneOn: doneOn,
            outstanding: outstanding.map { $0.flatMap { names.read($0, on: date).agencies } }, cells: [], table: 0,
            row: 1)
        return AssignmentRecord.SourceStatement(of: appearance, statedOn: date, source: Identifier(source))
    }

    private func counts(_ ledger: Ledger, on day: CivilDate) -> [Standing: Int] {
        var counts: [Standing: Int] = [:]
        for obligation in ledger.obligations where ledger.isCounted(obligation, on: day) {
            counts[ledger.standing(of: obligation, asOf: day), default: 0] += 1
        }
        return counts
    }

    @Test func `A group is the agencies that exist on the day`() {
        let ledger = ledger(lead: "Các bộ, ngành, địa phương", status: nil)
        #expect(counts(ledger, on: "18/7/2025").values.reduce(0, +) == 17 + 34)
        #expect(counts(ledger, on: "30/6/2025").values.reduce(0, +) == 17 + 63)
    }

    @Test func `Those named are overdue, the others done with the day unknown`() {
        let ledger = ledger(lead: "Các bộ, ngành, địa phương", outstanding: ["Bộ Y tế, Hà Nội, Bắc Ninh"])
        #expect(counts(ledger, on: "18/7/2025") == [.overdue: 3, .doneDayUnknown: 48])
        // The old provinces were not spoken of; bodies that go on were not done then either, if they are not now.
        #expect(counts(ledger, on: "30/6/2025")[.overdue] == nil)
    }

    @Test func `Who is named as outstanding owes the task though no lead`() {
        let ledger = ledger(lead: "Đảng ủy Bộ Tài chính", outstanding: ["Bộ Tài chính, Bộ Y tế"])
        #expect(counts(ledger, on: "18/7/2025") == [.overdue: 2])
    }

    @Test func `An overdue list that names nobody means its leads`() {
        #expect(counts(ledger(lead: "Bộ Công an", outstanding: []), on: "18/7/2025") == [.overdue: 1])
    }

    @Test func `A group that nobody can list is one obligation without agency`() throws {
        let ledger = ledger(lead: "Các địa phương có đảo", status: nil)
        let obligation = try #require(ledger.obligations.first)
        #expect(ledger.obligations.count == 1)
        #expect(obligation.party == nil)
        #expect(ledger.groupWords == ["Các địa phương có đảo"])
    }

    @Test func `A task counts from the day on which it arose`() {
        let ledger = ledger(lead: "Bộ Công an", status: nil, arose: "24/5/2025")
        #expect(counts(ledger, on: "23/5/2025").isEmpty)
        #expect(counts(ledger, on: "24/5/2025") == [.inProgress: 1])
    }

    @Test func `An open obligation passes on at a merger, done only when each predecessor's was`() {
        let both = [
            row(lead: "tỉnh Bắc Giang, tỉnh Bắc Ninh", due: "31/8/2025", on: "1/6/2025")
        ]
        let ledger = ledger(both)
        #expect(counts(ledger, on: "30/6/2025").values.reduce(0, +) == 2)
        #expect(counts(ledger, on: "1/7/2025") == [.inProgress: 1])

        let done = self.ledger([
            row(lead: "tỉnh Bắc Giang, tỉnh Bắc Ninh", due: "31/8/2025", status: .completed, on: "1/6/2025")
        ])
        #expect(counts(done, on: "1/7/2025") == [.doneOnTime: 1])
    }

    @Test func `Of two sources the newer one by the day counts`() {
        let ledger = ledger([
            row(lead: "Bộ Công an", due: "30/6/2025", on: "18/7/2025"),
            row(lead: "Bộ Công an", due: "30/10/2025", on: "18/9/2025", source: 2),
        ])
        #expect(counts(ledger, on: "18/7/2025") == [.overdue: 1])
        #expect(counts(ledger, on: "18/9/2025") == [.inProgress: 1])
    }

    @Test func `Of two rows of one source the stricter counts`() {
        let ledger = ledger([
            row(lead: "Bộ Công an", due: "30/6/2025", status: .completed, on: "18/7/2025", doneOn: "1/6/2025"),
            row(lead: "Bộ Công an", due: "30/6/2025", on: "18/7/2025"),
        ])
        #expect(counts(ledger, on: "18/7/2025") == [.overdue: 1])
    }
}
