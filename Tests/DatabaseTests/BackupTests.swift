import Database
import TestSupport
import Testing

@Suite struct BackupTests {
    private let things = (1...5_003).map { number in
        Thing(
            id: Int64(number), name: "Nhiệm vụ \(number)\n\tdòng hai",
            share: number % 3 == 0 ? nil : Double(number) / 7,
            parent: number % 5 == 0 ? Int64(5_003 - number + 1) : nil)
    }

    @Test(arguments: Engine.allCases, Engine.allCases)
    func `A backup of either engine is restored into either`(from source: Engine, to destination: Engine) async throws {
        try await ScratchFolder.with { folder in
            let file = "\(folder)/backups/first.sqlite"
            try await ThingTable.with(source) { database in
                try await database.write { try $0.add(things) }
                #expect(
                    try await database.backup(to: file, tables: [ThingTable.table], schema: ThingTable.make) == 5_003)
            }
            try await destination.withDatabase { database in
                try await database.write { connection in
                    try ThingTable.make(connection)
                    try connection.add([Thing(id: 1, name: "was here before")])
                }
                #expect(
                    try await database.restore(from: file, tables: [ThingTable.table], schema: ThingTable.make) == 5_003
                )
                #expect(try await database.read { try $0.things() } == things)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `A backup holds one moment while others write`(engine: Engine) async throws {
        try await ScratchFolder.with { folder in
            try await ThingTable.with(engine) { database in
                try await database.write {
                    try $0.add([Thing(id: 0, name: "", share: 0), Thing(id: 1, name: "", share: 0)])
                }
                let writing = Task {
                    var number = 0.0
                    while !Task.isCancelled {
                        number += 1
                        try await database.write { [number] in try $0.execute("update thing set share = \(number)") }
                    }
                }
                for number in 1...10 {
                    let file = "\(folder)/\(number).sqlite"
                    try await database.backup(to: file, tables: [ThingTable.table], schema: ThingTable.make)
                    let copy = try Database("sqlite:\(file)")
                    let shares = try await copy.read { try $0.things().map(\.share) }
                    #expect(shares.count == 2)
                    #expect(shares.first == shares.last)
                    try await copy.close()
                }
                writing.cancel()
                _ = await writing.result
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `What is no backup changes nothing`(engine: Engine) async throws {
        try await ScratchFolder.with { folder in
            try await ThingTable.with(engine) { database in
                try await database.write { try $0.add([Thing(id: 1, name: "một")]) }
                await #expect(throws: BackupFailure.noSuchFile("\(folder)/nosuch")) {
                    try await database.restore(from: "\(folder)/nosuch", tables: [ThingTable.table]) { _ in }
                }
                let words = "\(folder)/words.txt"
                try write(String(repeating: "not a database ", count: 1_000), to: words)
                await #expect {
                    try await database.restore(from: words, tables: [ThingTable.table]) { _ in }
                } throws: { error in
                    if case .unreadable(words, _)? = error as? BackupFailure { true } else { false }
                }
                #expect(try await database.read { try $0.things().count } == 1)
            }
        }
    }

    @Test func `A database is not written over by its own backup`() async throws {
        try await ScratchFolder.with { folder in
            let database = try Database("sqlite:\(folder)/register.sqlite")
            try await database.write(ThingTable.make)
            await #expect(throws: BackupFailure.isTheDatabase) {
                try await database.backup(
                    to: "\(folder)/../\(folder.split(separator: "/").last ?? "")/register.sqlite", tables: []
                ) { _ in }
            }
            await #expect(throws: BackupFailure.isTheDatabase) {
                try await database.restore(from: "\(folder)/register.sqlite", tables: []) { _ in }
            }
            try await database.close()
        }
    }

    @Test func `A backup is one file`() async throws {
        try await ScratchFolder.with { folder in
            try await ThingTable.with(.sqlite) { database in
                try await database.write { try $0.add(things) }
                try await database.backup(
                    to: "\(folder)/one.sqlite", tables: [ThingTable.table], schema: ThingTable.make)
            }
            #expect(try contents(of: folder) == ["one.sqlite"])
        }
    }
}
