import Basics
import Database
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct NameAgencyTests {
    private let file = ImportDocument.File(
        name: "ke-hoach-2025-08-01.txt",
        bytes: Array(
            """
            DANH MỤC NHIỆM VỤ NĂM 2025
            \tTT
            \tNhiệm vụ
            \tCơ quan chủ trì
            \tThời hạn

            \t1.
            \tSố hóa hồ sơ lưu trữ
            \tTrung tâm Dữ liệu Sao Mai
            \t30/9/2025

            \t2.
            \tKết nối hệ thống thông tin
            \tBộ Công an
            \t30/9/2025

            """.utf8))

    @Test(arguments: Engine.allCases)
    func `A name becomes known everywhere, and before it was not`(engine: Engine) async throws {
        try await engine.withWorkspace { (workspace) async throws -> Void in
            let report = try await workspace.importDocument(file, by: .tester)
            #expect(report.agenciesUnknown == ["Trung tâm Dữ liệu Sao Mai"])
            let (name, mentions) = try await workspace.nameAgency(
                "Trung tâm Dữ liệu Sao Mai", means: "bkhcn", by: .tester)
            #expect(name == "Bộ Khoa học và Công nghệ")
            #expect(mentions == 1)
            let register = try await workspace.register.value()
            #expect(register.rows.map { $0.appearance.lead.agencies.first?.code } == ["bkhcn", "bca"])
            let before = try await workspace.register.value(knownAt: Identifier(1))
            #expect(before.rows.map { $0.appearance.lead.agencies.first?.code } == [nil, "bca"])

            let again = try await workspace.importDocument(
                .init(name: "ke-hoach-2025-09-01.txt", bytes: file.bytes), belonging: .newSource, by: .tester)
            #expect(again.agenciesUnknown.isEmpty)
        }
    }

    @Test func `The name of another agency is no alias`() async throws {
        try await Engine.sqlite.withWorkspace { (workspace) async throws -> Void in
            await #expect(throws: Refusal.rule(.aliasOfKnownName)) {
                _ = try await workspace.nameAgency("Bộ Công an", means: "bkhcn", by: .tester)
            }
            await #expect(throws: Refusal.notFound(what: "khong-co")) {
                _ = try await workspace.nameAgency("Ban Sao", means: "khong-co", by: .tester)
            }
        }
    }
}
