import Basics
import Domain
import TestSupport
import Testing
import UseCases

@Suite struct TaskSelectionTests {
    /// Lists of all tasks ask how a task stands; what it stands by are its obligations.
    @Test(arguments: ["1/1/2024", "28/2/2025", "30/6/2025", "1/7/2025", "18/7/2025", "1/1/2026"] as [CivilDate])
    func `A task stands as its obligations do`(day: CivilDate) async throws {
        try await SampleRegister.with { workspace in
            let edition = try await workspace.browsing(asOf: day, for: .staff)
            let ledger = edition.register.ledger
            let selection = try edition.select(TaskFilter(), by: .number)
            let known = edition.register.assignments.indices.filter { edition.register.assignments[$0].arose <= day }
            #expect(selection.tasks.map(\.entry) == known)
            var counts: [Standing: Int] = [:]
            for line in selection.tasks {
                let stretches = edition.register.assignments[line.entry].obligations.map { ledger.obligations[$0] }
                    .filter { ledger.isCounted($0, on: day) }.map { ledger.stretch(of: $0, asOf: day) }
                let worst = stretches.min { one, other in
                    (one.standing.concern, one.due ?? .distantFuture)
                        < (other.standing.concern, other.due ?? .distantFuture)
                }
                #expect(line.standing == worst?.standing && line.due == worst?.due && line.grade == worst?.grade)
                #expect(line.total == stretches.count)
                #expect(line.open == stretches.count { !$0.standing.isDone })
                for stretch in stretches { counts[stretch.standing, default: 0] += 1 }
            }
            #expect(selection.obligationCounts == counts)
        }
    }

    @Test(arguments: ["28/2/2025", "30/6/2025", "1/7/2025", "18/7/2025"] as [CivilDate])
    func `Agencies to choose from are those with obligations on the day`(day: CivilDate) async throws {
        try await SampleRegister.with { workspace in
            let edition = try await workspace.browsing(asOf: day, for: .staff)
            let ledger = edition.register.ledger
            let parties = Set(
                ledger.obligations.filter { ledger.isCounted($0, on: day) }
                    .compactMap { $0.party.map { ledger.parties[Int($0)] } })
            #expect(Set(edition.leads().flatMap(\.parties)) == parties)
        }
    }
}
