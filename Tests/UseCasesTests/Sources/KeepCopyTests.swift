import Basics
import Database
import Domain
import TestSupport
import Testing
import UseCases

@Suite struct KeepCopyTests {
    @Test(arguments: [(Engine.sqlite, Engine.postgres), (.postgres, .sqlite), (.sqlite, .sqlite)])
    func `A backup of one engine is the same register in the other`(from: Engine, into: Engine) async throws {
        try await ScratchFolder.with { (folder) async throws -> Void in
            let path = "\(folder)/ban-sao.giamsat"
            let before = try await from.withWorkspace { workspace in
                _ = try await workspace.importDocument(try SampleReport.file("docx"), by: .tester)
                try await workspace.keepCopy.backup(to: path)
                return try await exports(of: workspace)
            }
            try await into.withWorkspace { (workspace) async throws -> Void in
                try await workspace.keepCopy.restore(from: path)
                #expect(try await exports(of: workspace) == before)
                #expect(try await workspace.checkHealth() == Identifier(1))
            }
        }
    }

    @Test func `A file that is no backup is refused, and the register stays`() async throws {
        try await Engine.sqlite.withWorkspace { (workspace) async throws -> Void in
            await #expect(throws: Refusal.notFound(what: "/khong/co")) {
                try await workspace.keepCopy.restore(from: "/khong/co")
            }
        }
    }

    private func exports(of workspace: Workspace) async throws -> [[UInt8]] {
        var exports: [[UInt8]] = []
        for kind in ExportKind.allCases { exports.append(try await workspace.exportRegister(kind).bytes) }
        return exports
    }
}
