import Database
package import UseCases

/// A throw-away register with some documents in it, in a SQLite file, where it is always 18/7/2025.
package enum SampleRegister {
    /// With the sample report.
    package static func with<Value>(_ body: (Workspace) async throws -> Value) async throws -> Value {
        try await with([try SampleReport.file("docx")], body)
    }

    /// With these documents, in their order; none leaves the register empty.
    package static func with<Value>(
        _ files: [ImportDocument.File], _ body: (Workspace) async throws -> Value
    ) async throws -> Value {
        try await Engine.sqlite.withWorkspace { workspace in
            for file in files { _ = try await workspace.importDocument(file, by: .tester) }
            return try await body(workspace)
        }
    }
}
