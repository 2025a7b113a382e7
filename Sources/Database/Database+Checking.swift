extension Database {
    /// What keeps a confirmed write safe, asked from the connections in use, by the engine's own names.
    ///
    /// SQLite: `journal_mode`, `synchronous`, `foreign_keys` of the writer. PostgreSQL: `fsync`, `synchronous_commit`,
    /// `full_page_writes`, `server_encoding`, `lc_collate`, `server_version`.
    package func settings() async throws -> [String: String] {
        switch driver {
        case .sqlite(let database): try await database.settings()
        case .postgres(let database): try await database.settings()
        }
    }

    /// Runs `body` with a connection that only prepares: it shows which statement the engine does not accept.
    package func preparing(_ body: @escaping Transaction<Void>) async throws {
        try await read { try body(Connection(driver: $0.driver, onlyPrepares: true)) }
    }
}
