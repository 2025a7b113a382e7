import Basics
import Database
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct DecideSimilarTests {
    private static let july = [
        [
            "Xây dựng cơ sở dữ liệu quốc gia về đất đai, kết nối với các địa phương", "Bộ Xây dựng", "30/9/2025", "",
            "", "",
        ],
        ["Ban hành Chiến lược phát triển công nghệ lượng tử đến năm 2035", "Bộ Tài chính", "30/9/2025", "", "", ""],
        ["Sửa đổi Luật Viễn thông về phổ tần số vô tuyến điện", "Bộ Tư pháp", "30/10/2025", "", "", ""],
    ]
    private static let september = [
        ["Ban hành Chiến lược phát triển công nghệ lượng tử tới năm 2035", "Bộ Tài chính", "30/11/2025", "", "", ""],
        ["Sửa đổi Luật Viễn thông về phổ tần số vô tuyến điện", "Bộ Tư pháp", "30/10/2025", "", "", ""],
        ["Đào tạo chuyên gia an toàn hạt nhân ở các trường đại học", "Bộ Y tế", "30/11/2025", "", "", ""],
    ]

    private func withTwoMonths(_ engine: Engine, _ body: (Workspace) async throws -> Void) async throws {
        try await engine.withWorkspace { (workspace) async throws -> Void in
            try await importBoth(into: workspace)
            try await body(workspace)
        }
    }

    private func importBoth(into workspace: Workspace) async throws {
        _ = try await workspace.importDocument(try .workbook(Self.july), by: .tester)
        _ = try await workspace.importDocument(try .workbook(Self.september, dated: "18/9/2025"), by: .tester)
    }

    private func titles(_ workspace: Workspace, knownAt revision: Int32? = nil) async throws -> [[String]] {
        let register = try await workspace.register.value(knownAt: revision.map { Identifier($0) })
        return register.assignments.map { entry in
            [entry.id.shown] + entry.rows.map { register.rows[$0].appearance.title }
        }
    }

    @Test func `The page of each of two like tasks shows the other, inside only, until they are kept apart`()
        async throws
    {
        try await withTwoMonths(.sqlite) { workspace in
            for (one, other) in [(4, 2), (2, 4)] as [(Int32, Int32)] {
                let inside = try await workspace.browsing(asOf: "30/9/2025", for: .staff)
                let similar = try await workspace.showTask(Identifier(one), in: inside).similar
                #expect(similar.map(\.id) == [Identifier(other)])
                #expect(similar.first?.likeness?.isSameLead == true)
                let outside = try await workspace.browsing(asOf: "30/9/2025", for: .everyone)
                #expect(try await workspace.showTask(Identifier(one), in: outside).similar.isEmpty)
            }
            _ = try await workspace.decideSimilar(Identifier(4), Identifier(2), are: .apart, by: .tester)
            let edition = try await workspace.browsing(asOf: "30/9/2025", for: .staff)
            #expect(try await workspace.showTask(Identifier(4), in: edition).similar.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `An edited title is proposed with the task that it was, and joined by a person`(engine: Engine) async throws {
        try await withTwoMonths(engine) { workspace in
            #expect(try await titles(workspace).count == 5)
            let proposals = try await workspace.listSimilar()
            #expect(proposals.map(\.assignment) == [Identifier(4)])
            #expect(proposals.first?.candidates.first?.assignment == Identifier(2))

            let number = try await workspace.decideSimilar(Identifier(4), Identifier(2), are: .joined, by: .tester)
            #expect(number == Identifier(2))
            let joined = try await titles(workspace)
            #expect(joined.count == 4)
            #expect(joined[1] == ["NV-2", Self.july[1][0], Self.september[0][0]])
            #expect(try await titles(workspace, knownAt: 2).count == 5)
            #expect(try await workspace.listSimilar().isEmpty)
            let register = try await workspace.register.value()
            #expect(register.assignment(Identifier(4))?.id == Identifier(2))
        }
    }

    @Test(arguments: Engine.allCases)
    func `What was joined can be parted, and is not proposed again`(engine: Engine) async throws {
        try await withTwoMonths(engine) { workspace in
            _ = try await workspace.decideSimilar(Identifier(2), Identifier(4), are: .joined, by: .tester)
            let number = try await workspace.decideSimilar(Identifier(4), Identifier(2), are: .apart, by: .tester)
            #expect(number == nil)
            #expect(try await titles(workspace).count == 5)
            #expect(try await workspace.listSimilar().isEmpty)
        }
    }

    @Test func `A decision outlasts that its sources are withdrawn and read again`() async throws {
        try await withTwoMonths(.sqlite) { workspace in
            _ = try await workspace.decideSimilar(Identifier(2), Identifier(4), are: .joined, by: .tester)
            let before = try await titles(workspace)
            for source in try await workspace.register.value().sources {
                try await workspace.withdrawSource(source.code, by: .tester)
            }
            #expect(try await titles(workspace).isEmpty)
            try await importBoth(into: workspace)
            #expect(try await titles(workspace) == before)
        }
    }

    @Test func `What is one already, or no task, is refused`() async throws {
        try await withTwoMonths(.sqlite) { workspace in
            _ = try await workspace.decideSimilar(Identifier(1), Identifier(2), are: .joined, by: .tester)
            _ = try await workspace.decideSimilar(Identifier(2), Identifier(3), are: .joined, by: .tester)
            for (one, other, verdict, refusal) in [
                (1, 1, .joined, .rule(.oneTask)), (1, 3, .joined, .rule(.oneTask)), (4, 4, .apart, .rule(.oneTask)),
                (1, 3, .apart, .rule(.joinedThroughOthers)), (1, 99, .joined, .notFound(what: "NV-99")),
            ] as [(Int32, Int32, SimilarityDecision.Verdict, Refusal)] {
                await #expect(throws: refusal) {
                    _ = try await workspace.decideSimilar(
                        Identifier(one), Identifier(other), are: verdict, by: .tester)
                }
            }
        }
    }
}
