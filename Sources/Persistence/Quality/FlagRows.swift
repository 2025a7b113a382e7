package import Basics
package import Database
package import Domain

/// The table `flag`: the doubts about what sources say.
package struct FlagRows {
    private let connection: Connection

    package init(_ connection: Connection) {
        self.connection = connection
    }

    package func known(at revision: Identifier<Revision>) throws -> [(Identifier<Source>, Flag)] {
        try connection.rows(
            """
            select source, category, severity, row_keys, message, places, compared from flag
            where \(.standing(at: revision)) order by id
            """
        ) { row in
            let source: Identifier<Source> = try row.next()
            guard let category = try row.nextWord(FlagCategory.self),
                let severity = try row.nextWord(Flag.Severity.self)
            else { throw UnknownWord(word: "") }
            return (
                source,
                Flag(
                    category, severity, rows: PackedText.unpackTexts(try row.next()), message: try row.next(),
                    places: PackedText.unpack(try row.next()).map(Place.init(fields:)),
                    values: PackedText.unpack(try row.next()).map { Flag.Value($0[0], $0[1]) })
            )
        }
    }

    package func add(_ flags: [Flag], of source: Identifier<Source>, since revision: Identifier<Revision>) throws {
        let first = try connection.row("select coalesce(max(id), 0) from flag") { try $0.next(Int.self) } ?? 0
        try connection.insert(
            into: "flag",
            columns: ["id", "source", "category", "severity", "row_keys", "message", "places", "compared", "since"],
            rows: flags.enumerated().map { index, flag in
                [
                    (first + 1 + index).sqlValue, source.sqlValue, flag.category.rawValue.sqlValue,
                    flag.severity.rawValue.sqlValue, PackedText.pack(flag.rows).sqlValue, flag.message.sqlValue,
                    PackedText.pack(flag.places.map(\.fields)).sqlValue,
                    PackedText.pack(flag.values.map { [$0.name, $0.text] }).sqlValue, revision.sqlValue,
                ]
            })
    }

    package func end(of source: Identifier<Source>, until revision: Identifier<Revision>) throws {
        try connection.execute("update flag set until = \(revision) where source = \(source) and until is null")
    }
}

extension Place {
    /// An absent row or column is empty.
    fileprivate var fields: [String] { [appendix, row ?? "", column ?? ""] }

    fileprivate init(fields: [String]) {
        self.init(
            appendix: fields[0], row: fields[1].isEmpty ? nil : fields[1], column: fields[2].isEmpty ? nil : fields[2])
    }
}
