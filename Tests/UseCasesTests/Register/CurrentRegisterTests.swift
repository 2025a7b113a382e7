import Basics
import Domain
import TestSupport
import Testing
import UseCases

@Suite struct CurrentRegisterTests {
    /// The first to ask reads it, the others wait for it.
    @Test func `All that ask after an import see what it wrote`() async throws {
        try await SampleRegister.with([]) { workspace in
            let before = try await workspace.browsing(asOf: "18/7/2025", for: .staff).register
            _ = try await workspace.importDocument(try SampleReport.file("docx"), by: .tester)
            let rows = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<16 {
                    group.addTask {
                        let register = try await workspace.browsing(asOf: "18/7/2025", for: .staff).register
                        return register.revision > before.revision ? register.rows.count : 0
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(before.rows.isEmpty && rows.count == 16 && Set(rows).count == 1 && rows.allSatisfy { $0 > 0 })
        }
    }
}
