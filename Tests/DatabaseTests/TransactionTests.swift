import Database
import TestSupport
import Testing

@Suite struct TransactionTests {
    private struct Refused: Error {}

    @Test(arguments: Engine.allCases)
    func `A transaction that throws leaves nothing`(engine: Engine) async throws {
        try await ThingTable.with(engine) { database in
            await #expect(throws: Refused.self) {
                try await database.write { connection in
                    try connection.add([Thing(id: 1, name: "một")])
                    throw Refused()
                }
            }
            let left = try await database.read { try $0.things() }
            #expect(left == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `A reader sees one state and does not wait for a writer`(engine: Engine) async throws {
        try await ThingTable.with(engine) { database in
            try await database.write { try $0.add([Thing(id: 1, name: "một")]) }
            let (isWritten, mayCommit) = (Gate(), Gate())
            async let writing: Void = database.write { connection in
                try connection.add([Thing(id: 2, name: "hai")])
                isWritten.open()
                mayCommit.wait()
            }
            await isWritten.opened()
            #expect(try await database.read { try $0.things().count } == 1)

            let (hasLooked, isCommitted) = (Gate(), Gate())
            async let counts = database.read { connection in
                let before = try connection.things().count
                hasLooked.open()
                isCommitted.wait()
                return [before, try connection.things().count]
            }
            await hasLooked.opened()
            mayCommit.open()
            try await writing
            isCommitted.open()
            #expect(try await counts == [1, 1])
            #expect(try await database.read { try $0.things().count } == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func `Waiting writers do not keep readers out`(engine: Engine) async throws {
        try await ThingTable.with(engine) { database in
            let (hasBegun, mayEnd) = (Gate(), Gate())
            try await withThrowingTaskGroup { group in
                for number in 0..<12 {
                    group.addTask {
                        try await database.write { connection in
                            hasBegun.open()
                            mayEnd.wait()
                            try connection.add([Thing(id: Int64(number), name: "")])
                        }
                    }
                }
                await hasBegun.opened()
                #expect(try await database.read { try $0.things() } == [])
                mayEnd.open()
                try await group.waitForAll()
            }
            #expect(try await database.read { try $0.things().count } == 12)
        }
    }

    /// Two databases are two processes in small: nothing in memory keeps their writers apart.
    @Test(arguments: Engine.allCases)
    func `Writers of two processes follow one another`(engine: Engine) async throws {
        try await engine.withAddress { address in
            let databases = [try Database(address), try Database(address)]
            try await databases[0].write { connection in
                try ThingTable.make(connection)
                try connection.add([Thing(id: 1, name: "", share: 0)])
            }
            try await withThrowingTaskGroup { group in
                for database in databases {
                    group.addTask {
                        for _ in 0..<50 {
                            try await database.write { connection in
                                let share = try connection.row("select share from thing") { try $0.next(Double.self) }
                                try connection.execute("update thing set share = \((share ?? 0) + 1)")
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await databases[0].read { try $0.things().first?.share } == 100)
            for database in databases { try await database.close() }
        }
    }

    @Test(arguments: Engine.allCases)
    func `A reader cannot write`(engine: Engine) async throws {
        try await ThingTable.with(engine) { database in
            await #expect(throws: StatementFailure.self) {
                try await database.read { try $0.add([Thing(id: 1, name: "")]) }
            }
            await #expect(throws: StatementFailure.self) {
                try await database.read { _ = try $0.execute("delete from thing") }
            }
            try await database.write { try $0.add([Thing(id: 1, name: "")]) }
        }
    }

    @Test(arguments: Engine.allCases)
    func `A reference is checked when the transaction ends`(engine: Engine) async throws {
        try await ThingTable.with(engine) { database in
            await #expect { try await database.write { try $0.add([Thing(id: 1, name: "", parent: 2)]) } } throws: {
                $0.failureReason == .constraint
            }
            try await database.write { connection in
                try connection.add([Thing(id: 1, name: "", parent: 2), Thing(id: 2, name: "")])
            }
            #expect(try await database.read { try $0.things().count } == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func `A closed database says so, and closing twice does no harm`(engine: Engine) async throws {
        try await ThingTable.with(engine) { database in
            try await database.close()
            try await database.close()
            await #expect(throws: DatabaseUnavailable.closed) { try await database.read { try $0.things() } }
        }
    }
}
