import Basics
import Database
import TestSupport
import Testing
import UseCases

@Suite struct WorkspaceTests {
    @Test(arguments: Engine.allCases)
    func `A register opens again`(engine: Engine) async throws {
        try await engine.withAddress { address in
            let first = try await Workspace(opening: address)
            let rows = [["Xây dựng đề án", "Bộ Y tế", "30/9/2025", "Đề án", "", ""]]
            _ = try await first.importDocument(try .workbook(rows), by: .tester)
            try await first.close()
            let second = try await Workspace(opening: address)
            #expect(try await second.checkHealth() == Identifier(1))
            try await second.close()
        }
    }

    @Test(
        arguments: Engine.allCases,
        [
            // As it was before fingerprints were kept.
            [
                "create table migration (number integer primary key)", "insert into migration (number) values (1)",
                "create table revision (id integer primary key)",
            ],
            [
                "create table migration (number integer primary key, fingerprint \(.bigint) not null)",
                "insert into migration (number, fingerprint) values (1, 5757)",
                "create table revision (id integer primary key)",
            ],
        ] as [[SQL]])
    func `Tables of another version are refused and stay as they are`(
        engine: Engine, statements: [SQL]
    ) async throws {
        try await engine.withAddress { address in
            let database = try Database(address)
            try await database.write { connection in
                for statement in statements { try connection.execute(statement) }
                try connection.execute("insert into revision (id) values (1)")
            }
            let place = address.split(separator: "@").last.map(String.init) ?? address
            await #expect(throws: Refusal.otherSchema(of: place)) { _ = try await Workspace(opening: address) }
            let kept = try await database.read { try $0.rows("select id from revision") { try $0.next(Int.self) } }
            #expect(kept == [1])
            try await database.close()
        }
    }

    @Test(arguments: Engine.allCases)
    func `A backup with tables of another version changes nothing`(engine: Engine) async throws {
        try await ScratchFolder.with { folder in
            let path = "\(folder)/ban-sao.giamsat"
            let backup = try Database("sqlite:\(path)")
            try await backup.write { try $0.execute("create table migration (number integer primary key)") }
            try await backup.close()
            try await engine.withWorkspace { (workspace) async throws -> Void in
                let rows = [["Xây dựng đề án", "Bộ Y tế", "30/9/2025", "Đề án", "", ""]]
                _ = try await workspace.importDocument(try .workbook(rows), by: .tester)
                await #expect(throws: Refusal.otherSchema(of: path)) {
                    try await workspace.keepCopy.restore(from: path)
                }
                #expect(try await workspace.checkHealth() == Identifier(1))
            }
        }
    }
}
