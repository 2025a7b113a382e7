import Basics
import Database
import Domain

/// A deadline takes three columns: its kind, its due day, and its steps (day and words, each empty where there is none).
extension Deadline {
    var columnValues: [SQLValue] {
        let steps = PackedText.pack(steps.map { [$0.due?.iso ?? "", $0.what ?? ""] })
        return [kind.rawValue.sqlValue, due.sqlValue, steps.sqlValue]
    }

    init(_ row: inout Row) throws {
        let word: String = try row.next()
        guard let kind = Kind(rawValue: word) else { throw UnknownWord(word: word) }
        let due: CivilDate? = try row.next()
        let steps = PackedText.unpack(try row.next()).map { fields in
            Step(due: CivilDate(iso: fields[0]), what: fields.count > 1 && !fields[1].isEmpty ? fields[1] : nil)
        }
        self.init(kind: kind, due: due, steps: steps)
    }
}

/// A word in a column that a newer version of the program wrote.
struct UnknownWord: Error {
    let word: String
}

extension Row {
    /// A column that holds one of the words of an enumeration, or nothing.
    mutating func nextWord<Value: RawRepresentable<String>>(_ type: Value.Type = Value.self) throws -> Value? {
        guard let word = try next(String?.self) else { return nil }
        guard let value = Value(rawValue: word) else { throw UnknownWord(word: word) }
        return value
    }

    mutating func nextBool() throws -> Bool { try next(Int.self) != 0 }
}
