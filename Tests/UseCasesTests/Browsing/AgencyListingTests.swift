import Basics
import Domain
import TestSupport
import Testing
import UseCases

@Suite struct AgencyListingTests {
    /// The agencies change with the mergers of 1 March and 1 July 2025, the numbers with every due day.
    @Test(arguments: ["28/2/2025", "1/3/2025", "30/6/2025", "1/7/2025", "18/7/2025", "31/12/2025", "1/1/2027"])
    func `An agency's numbers are those of the list that they open`(day: String) async throws {
        let day = try #require(CivilDate(vietnamese: day))
        try await SampleRegister.with { workspace in
            let edition = try await workspace.browsing(for: .staff).asOf(day)
            let lines = AgencyListing(edition).blocks.flatMap(\.agencies)
            var counted = 0
            for line in lines where !line.counts.isEmpty {
                var filter = TaskFilter()
                (filter.agency, filter.role) = (line.party.slug, .lead)
                let selection = try edition.select(filter, keepingObligations: true)
                #expect(selection.obligationCounts == line.counts)
                #expect(selection.obligations.compactMap(\.overdueDays).max() == line.longestOverdue)
                counted += line.total
            }
            let unlisted = AgencyListing(edition).unlisted.values.reduce(0, +)
            #expect(counted + unlisted == (try edition.select(TaskFilter()).obligationCount))
            for line in lines where line.coordinates > 0 {
                var filter = TaskFilter()
                (filter.agency, filter.role) = (line.party.slug, .coordinating)
                #expect(try edition.select(filter).taskTotal == line.coordinates)
            }
        }
    }
}
