import Database
import TestSupport
import Testing

@Suite struct OpeningTests {
    @Test func `SQLite keeps a log and confirms what is on the disk`() async throws {
        try await Engine.sqlite.withDatabase { database in
            #expect(
                try await database.settings() == ["journal_mode": "wal", "synchronous": "2", "foreign_keys": "1"])
            let ofWriter = try await database.write { try $0.row("pragma synchronous") { try $0.next(Int.self) } }
            #expect(ofWriter == 2)  // full
        }
    }

    @Test func `Those that open, write and close one file at the same moment all do`() async throws {
        try await Engine.sqlite.withAddress { address in
            let first = try Database(address)
            try await first.write { try ThingTable.make($0) }
            try await first.close()
            for round in 0..<20 {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<4 {
                        group.addTask {
                            let database = try Database(address)
                            try await database.write { try $0.add([Thing(id: Int64(round * 4 + number), name: "một")]) }
                            try await database.close()
                        }
                    }
                    try await group.waitForAll()
                }
            }
            let last = try Database(address)
            #expect(try await last.read { try $0.things().count } == 80)
            try await last.close()
        }
    }

    @Test func `PostgreSQL runs as we demand it`() async throws {
        try await Engine.postgres.withDatabase { database in
            let settings = try await database.settings()
            for name in ["fsync", "synchronous_commit", "full_page_writes"] {
                #expect(settings[name] == "on", "\(name)")
            }
            #expect(settings["server_encoding"] == "UTF8")
        }
    }

    @Test func `A server that may lose commits is refused`() async throws {
        try await PostgresCluster.shared.withAddress { address in
            try PostgresCluster.shared.set("synchronous_commit", to: "off", at: address)
            let server = String(address.split(separator: "@")[1])
            #expect(throws: DatabaseUnavailable.notDurable(server: server, setting: "synchronous_commit")) {
                _ = try Database(address)
            }
        }
    }

    @Test func `A server database in another encoding is refused`() async throws {
        try await PostgresCluster.shared.withAddress(encoding: "SQL_ASCII") { address in
            let server = String(address.split(separator: "@")[1])
            #expect(throws: DatabaseUnavailable.notUTF8(server: server, encoding: "SQL_ASCII")) {
                _ = try Database(address)
            }
        }
    }

    @Test func `After a restart of the server the next transaction connects again`() async throws {
        try await PostgresCluster.withOwnServer { server in
            let database = try Database(server.address(of: "postgres"))
            try await database.write { connection in
                try ThingTable.make(connection)
                try connection.add([Thing(id: 1, name: "một")])
            }
            #expect(try await database.read { try $0.things().count } == 1)
            try server.restart()
            #expect(try await database.read { try $0.things().count } == 1)
            try await database.write { try $0.add([Thing(id: 2, name: "hai")]) }

            await #expect {
                try await self.restart(server, amid: database)
            } throws: {
                $0.failureReason == .connectionLost
            }
            #expect(try await database.read { try $0.things().count } == 2)
            try await database.close()
        }
    }

    private func restart(_ server: PostgresCluster.Server, amid database: Database) async throws {
        try await database.write { connection in
            try connection.add([Thing(id: 3, name: "ba")])
            try server.restart()
            try connection.add([Thing(id: 4, name: "bốn")])
        }
    }

    @Test(arguments: ["", "sqlite:", "mysql://localhost/x", "postgres:x", "var/giamsat.sqlite"])
    func `Other addresses are not known`(address: String) {
        #expect(throws: DatabaseUnavailable.unknownAddress(address)) { _ = try Database(address) }
    }

    @Test func `A password is not repeated`() {
        #expect(throws: DatabaseUnavailable.unknownAddress("host/name")) { _ = try Database("postgre://u:p@host/name") }
        #expect {
            _ = try Database("postgres://user:secret@127.0.0.1:1/name")
        } throws: { error in
            guard case .cannotConnect(let server, let reason)? = error as? DatabaseUnavailable else { return false }
            return server == "127.0.0.1:1/name" && !reason.isEmpty && !"\(error)".contains("secret")
        }
    }

    @Test func `A folder that is missing is made, and a file that is no database is refused`() async throws {
        try await ScratchFolder.with { folder in
            let database = try Database("sqlite:\(folder)/a/b/register.sqlite")
            try await database.write(ThingTable.make)
            try await database.close()

            let copy = try Database("sqlite:\(folder)/a/b/register.sqlite")
            try await copy.read { _ = try $0.things() }
            try await copy.close()

            #expect {
                _ = try Database("sqlite:/dev/null/register.sqlite")
            } throws: { error in
                if case .cannotOpen(let path, _)? = error as? DatabaseUnavailable {
                    path == "/dev/null/register.sqlite"
                } else {
                    false
                }
            }
            #expect {
                _ = try Database("sqlite:\(folder)")
            } throws: { error in
                if case .cannotOpen(let path, _)? = error as? DatabaseUnavailable { path == folder } else { false }
            }
        }
    }
}
