package import Database

extension Engine {
    /// Lends a new, empty database of this engine, and removes it afterwards:
    ///
    ///     @Test(arguments: Engine.allCases) func `…`(engine: Engine) async throws {
    ///         try await engine.withDatabase { database in … }
    ///     }
    ///
    /// PostgreSQL is a server that the tests start themselves; where they cannot, the test fails.
    package func withDatabase<Value>(
        readers: Int = 4, _ body: (Database) async throws -> Value
    ) async throws -> Value {
        try await withAddress { address in
            let database = try Database(address, readers: readers)
            do {
                let value = try await body(database)
                try await database.close()
                return value
            } catch {
                try? await database.close()
                throw error
            }
        }
    }

    /// Lends the address of a new, empty database of this engine.
    package func withAddress<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        switch self {
        case .sqlite:
            try await ScratchFolder.with { try await body("sqlite:\($0)/database.sqlite") }
        case .postgres:
            try await PostgresCluster.shared.withAddress(body)
        }
    }
}
