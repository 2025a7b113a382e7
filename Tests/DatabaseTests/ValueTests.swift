import Basics
import Database
import TestSupport
import Testing

@Suite struct ValueTests {
    @Test(arguments: Engine.allCases)
    func `Binds arrive where they are written`(engine: Engine) async throws {
        try await engine.withDatabase { database in
            let row: [String?]? = try await database.read { connection in
                try connection.row(
                    "select cast(\("a") as text), cast(\(nil as String?) as text), cast(\("c") as text)"
                ) { [try $0.next(), try $0.next(), try $0.next()] }
            }
            #expect(row == ["a", nil, "c"])
        }
    }

    @Test(arguments: Engine.allCases)
    func `What is written is what is read`(engine: Engine) async throws {
        let things = [
            Thing(id: .min, name: "", share: 0.1, parent: nil),
            Thing(id: -1, name: #"tab\#t, line\#n, return\#r, slash \ and \N, quote ' " "#, share: -0.0, parent: .min),
            Thing(id: 0, name: "Đẩy mạnh chuyển đổi số", share: .leastNonzeroMagnitude, parent: .max),
            Thing(id: 7, name: "de\u{301}compose\u{301} 🇻🇳", share: .greatestFiniteMagnitude, parent: 0),
            Thing(id: .max, name: "$1 ?1 :a", share: 85.31, parent: .max),
        ]
        try await ThingTable.with(engine) { database in
            try await database.write { connection in
                for thing in things {
                    try connection.execute(
                        """
                        insert into thing (id, name, share, parent)
                        values (\(thing.id), \(thing.name), \(thing.share), \(thing.parent))
                        """)
                }
            }
            let oneByOne = try await database.read { try $0.things() }
            #expect(oneByOne == things)
            #expect(oneByOne.map { Array($0.name.utf8) } == things.map { Array($0.name.utf8) })

            try await database.write { connection in
                try connection.execute("delete from thing")
                try connection.add(things)
            }
            let inBulk = try await database.read { try $0.things() }
            #expect(inBulk == things)
            #expect(inBulk.map { Array($0.name.utf8) } == things.map { Array($0.name.utf8) })
        }
    }

    @Test(arguments: Engine.allCases)
    func `A text with NUL and a number that is not finite are refused`(engine: Engine) async throws {
        let faults: [Thing] = [
            Thing(id: 1, name: "a\0b"), Thing(id: 1, name: "", share: .nan), Thing(id: 1, name: "", share: .infinity),
        ]
        try await ThingTable.with(engine) { database in
            for thing in faults {
                await #expect {
                    try await database.write { try $0.add([thing]) }
                } throws: {
                    $0.failureReason == .value
                }
                await #expect {
                    try await database.write { connection in
                        try connection.execute(
                            "insert into thing (id, name, share) values (1, \(thing.name), \(thing.share))")
                    }
                } throws: {
                    $0.failureReason == .value
                }
            }
            let count = try await database.read { try $0.count(of: ThingTable.table) }
            #expect(count == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `A column of another type than expected is said by its position`(engine: Engine) async throws {
        try await ThingTable.with(engine) { database in
            try await database.write { try $0.add([Thing(id: 1, name: "một")]) }
            await #expect(throws: Row.Unreadable(position: 1, expected: "Int")) {
                try await database.read { connection in
                    _ = try connection.row("select id, name from thing") {
                        (try $0.next(Int.self), try $0.next(Int.self))
                    }
                }
            }
            await #expect(throws: Row.Unreadable(position: 0, expected: "String")) {
                try await database.read { _ = try $0.row("select id from thing") { try $0.next(String.self) } }
            }
            await #expect(throws: Row.Unreadable(position: 1, expected: "String")) {
                try await database.read { connection in
                    _ = try connection.row("select name from thing") {
                        (try $0.next(String.self), try $0.next(String.self))
                    }
                }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `Days, identifiers, words and truth have one form`(engine: Engine) async throws {
        enum Grade: String, SQLConvertible { case delivered, partly }
        let day = CivilDate(year: 2025, month: 2, day: 28)
        try await engine.withDatabase { database in
            try await database.write { connection in
                try connection.execute("create table form (day text, id \(.bigint), grade text, open \(.bigint))")
                try connection.execute(
                    """
                    insert into form (day, id, grade, open)
                    values (\(day), \(Identifier<Thing>(12)), \(Grade.partly), \(true))
                    """)
                let form = try connection.row("select day, id, grade, open, day from form") { row in
                    let (day, id): (CivilDate?, Identifier<Thing>) = (try row.next(), try row.next())
                    let (grade, open): (Grade?, Bool) = (try row.next(), try row.next())
                    return (day, id, grade, open, try row.next(String.self))
                }
                let (readDay, id, grade, open, text) = try #require(form)
                #expect(readDay == day)
                #expect(id == Identifier(12))
                #expect(grade == .partly)
                #expect(open)
                #expect(text == "2025-02-28")
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `Sums and counts are integers`(engine: Engine) async throws {
        try await ThingTable.with(engine) { database in
            try await database.write { try $0.add([Thing(id: 2, name: "a"), Thing(id: 3, name: "b")]) }
            let sums: [Int]? = try await database.read { connection in
                try connection.row("select sum(id), count(*), max(id) from thing") { row in
                    [try row.next(), try row.next(), try row.next()]
                }
            }
            #expect(sums == [5, 2, 3])
        }
    }
}

extension Error {
    /// Why a statement failed, if that is what this error says.
    var failureReason: StatementFailure.Reason? { (self as? StatementFailure)?.reason }
}
