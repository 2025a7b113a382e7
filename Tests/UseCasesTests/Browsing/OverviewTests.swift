import Basics
import Domain
import TestSupport
import Testing
import UseCases

@Suite struct OverviewTests {
    @Test func `Each number of the overview is that of the list that it opens`() async throws {
        try await SampleRegister.with { workspace in
            let edition = try await workspace.browsing(for: .staff)
            let since: CivilDate = "30/6/2025"
            let overview = try Overview(edition, since: since)
            let all = try edition.select(TaskFilter())
            #expect(overview.taskCounts == all.taskCounts)
            #expect(overview.earlierObligations == (try edition.asOf(since).select(TaskFilter()).obligationCounts))
            var filter = TaskFilter()
            filter.standing = .overdue
            let late = try edition.select(filter, by: .open)
            #expect(overview.lateTasks.map(\.entry) == late.tasks.map(\.entry))
            for time in overview.within {
                var filter = TaskFilter()
                filter.progress = .open
                (filter.dueFrom, filter.dueTo) = (edition.day, time.last)
                #expect(time.tasks == (try edition.select(filter).tasks.count))
            }
            for month in overview.months {
                var filter = TaskFilter()
                filter.progress = .open
                (filter.dueFrom, filter.dueTo) = (month.first, month.last)
                let coming = try edition.select(filter)
                #expect(month.tasks == coming.tasks.count)
                #expect(month.obligations == coming.obligationCount)
            }
            #expect(overview.overdueByDay.last?.count == late.obligationCount)
            for point in overview.overdueByDay {
                #expect(point.count == (try edition.asOf(point.day).select(filter).obligationCount))
                let before = try edition.asOf(point.day.adding(days: -1)).select(filter).obligationCount
                #expect(point.count != before)
            }
        }
    }
}
