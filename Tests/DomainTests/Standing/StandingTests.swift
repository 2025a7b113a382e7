import Basics
import Domain
import TestSupport
import Testing

@Suite struct StandingTests {
    private let day: CivilDate = "18/7/2025"

    private func standing(
        due: CivilDate?, kind: Deadline.Kind = .date, _ statements: [Statement], on day: CivilDate? = nil
    ) -> Standing {
        let day = day ?? self.day
        return Standing(
            Deadline(kind: kind, due: due), outcome: statements.outcome(asOf: day),
            isStatedOpen: { statements.isOpen(after: $0, asOf: day) }, asOf: day)
    }

    private func open(_ day: CivilDate) -> Statement { Statement(statedOn: day, says: .open) }

    private func done(
        _ day: CivilDate, on product: CivilDate? = nil, grade: Grade? = .delivered, isImplied: Bool = false
    ) -> Statement {
        Statement(statedOn: day, says: .done(on: product, grade: grade, isImplied: isImplied))
    }

    @Test func `Silence past the due day is not lateness`() {
        #expect(standing(due: "30/6/2025", []) == .notReported)
        #expect(standing(due: "30/6/2025", [open("15/6/2025")]) == .notReported)
        #expect(standing(due: "30/6/2025", [open("18/7/2025")]) == .overdue)
    }

    @Test func `The due day itself is on time`() {
        #expect(standing(due: "18/7/2025", [open("18/7/2025")]) == .dueSoon)
        #expect(standing(due: "17/8/2025", [open("18/7/2025")]) == .dueSoon)
        #expect(standing(due: "18/8/2025", [open("18/7/2025")]) == .inProgress)
    }

    @Test func `Done stands by the day of the product`() {
        #expect(standing(due: "30/6/2025", [done("18/7/2025", on: "30/6/2025")]) == .doneOnTime)
        #expect(standing(due: "30/6/2025", [done("18/7/2025", on: "1/7/2025")]) == .doneLate)
        #expect(standing(due: "30/6/2025", [done("18/7/2025")]) == .doneDayUnknown)
        #expect(standing(due: "31/7/2025", [done("18/7/2025")]) == .doneOnTime)
        #expect(standing(due: nil, kind: .none, [done("18/7/2025")]) == .doneDayUnknown)
    }

    @Test func `What was only submitted has no day of the product`() {
        #expect(
            standing(due: "30/6/2025", [done("18/7/2025", on: "20/6/2025", grade: .submitted)]) == .doneDayUnknown)
    }

    @Test func `Who is not named as outstanding is done, day unknown`() {
        #expect(standing(due: "31/7/2025", [done("18/7/2025", grade: nil, isImplied: true)]) == .doneDayUnknown)
    }

    @Test func `Work without an end is neither late nor done for good`() {
        #expect(standing(due: nil, kind: .ongoing, [open("18/7/2025")]) == .ongoing)
        #expect(standing(due: nil, kind: .monthly, []) == .ongoing)
        #expect(standing(due: nil, kind: .byDirective, [open("18/7/2025")]) == .noDeadline)
    }

    @Test func `Who was not done later was not done before`() {
        let statements = [done("18/7/2025"), open("18/9/2025")]
        #expect(standing(due: "30/6/2025", statements, on: "18/7/2025") == .overdue)
        #expect(standing(due: "30/6/2025", [open("18/9/2025")], on: "1/7/2025") == .overdue)
    }

    @Test func `A later list that says nothing of done does not count backwards`() {
        let unsaid = Statement(statedOn: "18/9/2025", says: .unsaid)
        let implied = done("18/7/2025", grade: nil, isImplied: true)
        #expect(standing(due: "30/6/2025", [implied, unsaid], on: "18/7/2025") == .doneDayUnknown)
        #expect(standing(due: "30/6/2025", [unsaid], on: "18/7/2025") == .notReported)
        #expect(standing(due: "30/6/2025", [implied, unsaid], on: "18/9/2025") == .overdue)
    }

    @Test func `A product of a later day does not undo what was stated before`() {
        let implied = done("18/7/2025", grade: nil, isImplied: true)
        let later = done("18/9/2025", on: "14/8/2025")
        #expect(standing(due: "30/6/2025", [implied, later], on: "18/7/2025") == .doneDayUnknown)
        #expect(standing(due: "30/6/2025", [implied, later], on: "18/9/2025") == .doneLate)
        #expect(standing(due: "30/6/2025", [open("18/7/2025"), later], on: "18/7/2025") == .overdue)
    }

    @Test func `Done without a day is done from the date of its source`() {
        let statements = [open("18/7/2025"), done("18/9/2025")]
        #expect(standing(due: "30/6/2025", statements, on: "17/9/2025") == .overdue)
        #expect(standing(due: "30/6/2025", statements, on: "18/9/2025") == .doneDayUnknown)
    }

    @Test func `A product with a day counts from that day`() {
        let statements = [open("18/7/2025"), done("18/9/2025", on: "5/8/2025")]
        #expect(standing(due: "31/8/2025", statements, on: "4/8/2025") == .dueSoon)
        #expect(standing(due: "31/8/2025", statements, on: "5/8/2025") == .doneOnTime)
    }

    @Test func `A step not yet passed is due, after them all the last one`() {
        let deadline = Deadline(
            kind: .phased,
            steps: [.init(due: "31/8/2025", what: "phương án"), .init(due: "31/12/2025", what: "vận hành")])
        #expect(deadline.due(asOf: "31/8/2025") == "31/8/2025")
        #expect(deadline.due(asOf: "1/9/2025") == "31/12/2025")
        #expect(deadline.due(asOf: "1/2/2026") == "31/12/2025")
    }
}
