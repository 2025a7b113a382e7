package import Database
import Persistence
package import UseCases

extension Engine {
    /// Lends the use cases over a new, empty register in a database of this engine, where it is always 18/7/2025.
    package func withWorkspace<Value>(_ body: (Workspace) async throws -> Value) async throws -> Value {
        try await withDatabase { database in
            try await database.write(Migrator.migrate)
            return try await body(Workspace(database: database, clock: SampleReport.clock))
        }
    }
}
