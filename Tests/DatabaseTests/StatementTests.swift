import Database
import TestSupport
import Testing

@Suite struct StatementTests {
    @Test(arguments: Engine.allCases)
    func `Ten thousand rows arrive in their order`(engine: Engine) async throws {
        let things = (0..<10_000).map { Thing(id: Int64($0), name: "Nhiệm vụ \($0)", share: Double($0) / 7) }
        try await ThingTable.with(engine) { database in
            try await database.write { try $0.add(things) }
            let (all, streamed) = try await database.read { connection in
                var streamed: [Int64] = []
                try connection.each("select id from thing order by id") { streamed.append(try $0.next()) }
                return (try connection.things(), streamed)
            }
            #expect(all == things)
            #expect(streamed == things.map(\.id))
        }
    }

    @Test(arguments: Engine.allCases)
    func `Adding no rows is nothing`(engine: Engine) async throws {
        try await ThingTable.with(engine) { database in
            try await database.write { try $0.add([]) }
            #expect(try await database.read { try $0.things() } == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `A bulk load that breaks a rule leaves nothing and the database in order`(engine: Engine) async throws {
        let twice = [Thing(id: 1, name: "một"), Thing(id: 1, name: "lại một")]
        try await ThingTable.with(engine) { database in
            await #expect { try await database.write { try $0.add(twice) } } throws: { $0.failureReason == .constraint }
            await #expect(throws: StatementFailure.self) {
                try await database.write { connection in
                    try connection.insert(into: "thing", columns: ["id", "name"], rows: [[.integer(1)]])
                }
            }
            try await database.write { try $0.add([twice[0]]) }
            #expect(try await database.read { try $0.things() } == [twice[0]])
        }
    }

    @Test(arguments: Engine.allCases)
    func `Execute tells how many rows it touched`(engine: Engine) async throws {
        try await ThingTable.with(engine) { database in
            let counts = try await database.write { connection in
                try connection.add([Thing(id: 1, name: "a"), Thing(id: 2, name: "b")])
                return [
                    try connection.execute("update thing set name = \("c")"),
                    try connection.execute("create table other (id \(.bigint))"),
                    try connection.execute("delete from thing where id = \(1)"),
                    try connection.execute("delete from thing where id = \(1)"),
                ]
            }
            #expect(counts == [2, 0, 1, 0])
        }
    }

    @Test(arguments: Engine.allCases)
    func `A failure says which statement and why`(engine: Engine) async throws {
        try await ThingTable.with(engine) { database in
            await #expect {
                try await database.read {
                    _ = try $0.row("select nosuch from thing where id = \(1)") { try $0.next(Int.self) }
                }
            } throws: { error in
                let failure = error as? StatementFailure
                return failure?.statement == "select nosuch from thing where id = $1"
                    && failure?.message.contains("nosuch") == true
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `Preparing runs nothing and finds what does not fit the schema`(engine: Engine) async throws {
        try await ThingTable.with(engine) { database in
            try await database.preparing { connection in
                try connection.add([Thing(id: 1, name: "")])
                try connection.execute("delete from thing where id = \(1)")
                _ = try connection.things()
                try connection.each("select id from thing") { _ in Issue.record("a row") }
            }
            await #expect(throws: StatementFailure.self) {
                try await database.preparing { try $0.execute("update thing set nosuch = \(1)") }
            }
            await #expect(throws: StatementFailure.self) {
                try await database.preparing { connection in
                    try connection.insert(into: "thing", columns: ["nosuch"], rows: [])
                }
            }
            #expect(try await database.read { try $0.things() } == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `A mapping can ask the same question again`(engine: Engine) async throws {
        try await ThingTable.with(engine) { database in
            try await database.write { try $0.add((1...3).map { Thing(id: $0, name: "") }) }
            let counts = try await database.read { connection in
                var counts: [Int] = []
                try connection.each("select id from thing order by id") { _ in
                    counts.append(
                        try connection.rows("select id from thing order by id") { try $0.next(Int.self) }.count)
                }
                return counts
            }
            #expect(counts == [3, 3, 3])
        }
    }

    @Test(arguments: Engine.allCases)
    func `Statements with ever longer lists do not use a connection up`(engine: Engine) async throws {
        try await ThingTable.with(engine) { database in
            try await database.write { try $0.add((1...3).map { Thing(id: $0, name: "") }) }
            let counts = try await database.read { connection in
                try (1...1_200).map { length in
                    let list = (1...length).map { "\($0)" as SQL }.joined(by: ", ")
                    return try connection.rows("select id from thing where id in (\(list))") { try $0.next(Int.self) }
                        .count
                }
            }
            #expect(counts == (1...1_200).map { min($0, 3) })
        }
    }

    @Test(arguments: Engine.allCases)
    func `Text is ordered by bytes`(engine: Engine) async throws {
        try await ThingTable.with(engine) { database in
            try await database.write { connection in
                try connection.add(["b", "á", "B", "a", "đ"].enumerated().map { Thing(id: Int64($0), name: $1) })
            }
            let names = try await database.read { connection in
                try connection.rows("select name from thing order by name \(.bytewise)") { try $0.next(String.self) }
            }
            #expect(names == ["B", "a", "b", "á", "đ"])
        }
    }

    @Test(arguments: Engine.allCases)
    func `A value of another type is refused by the schema`(engine: Engine) async throws {
        try await ThingTable.with(engine) { database in
            await #expect(throws: StatementFailure.self) {
                try await database.write {
                    try $0.execute("insert into thing (id, name) values (\("không phải số"), '')")
                }
            }
        }
    }
}
