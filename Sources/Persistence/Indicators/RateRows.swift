package import Basics
package import Database
package import Domain

/// The table `rate`: shares that agencies reached, as documents report them.
package struct RateRows {
    private let connection: Connection

    package init(_ connection: Connection) {
        self.connection = connection
    }

    package func known(at revision: Identifier<Revision>) throws -> [(Identifier<Source>, MeasuredRate)] {
        let mentions = try MentionRows(connection).readings(of: .rate, knownAt: revision)
        return try connection.rows(
            """
            select id, source, table_number, key, appendix, period, through, target, value, note, target_words,
                value_words from rate where \(.standing(at: revision)) order by id
            """
        ) { row in
            let id: Int = try row.next()
            let source: Identifier<Source> = try row.next()
            let agency = mentions[MentionRows.Subject(id: id, role: .measured)]?.agencies.first
            return (
                source,
                MeasuredRate(
                    table: try row.next(), key: try row.next(), appendix: try row.next(),
                    agency: agency ?? AgencyMention(words: "", name: "", code: nil), period: try row.next(),
                    through: try row.next(), target: try row.next(), value: try row.next(), note: try row.next(),
                    targetWords: try row.next(), valueWords: try row.next())
            )
        }
    }

    package func add(
        _ rates: [MeasuredRate], of source: Identifier<Source>, since revision: Identifier<Revision>
    ) throws {
        let first = try connection.row("select coalesce(max(id), 0) from rate") { try $0.next(Int.self) } ?? 0
        try connection.insert(
            into: "rate",
            columns: [
                "id", "source", "table_number", "key", "appendix", "period", "through", "target", "value", "note",
                "target_words", "value_words", "since",
            ],
            rows: rates.enumerated().map { index, rate in
                [
                    (first + 1 + index).sqlValue, source.sqlValue, rate.table.sqlValue, rate.key.sqlValue,
                    rate.appendix.sqlValue, rate.period.sqlValue, rate.through.sqlValue, rate.target.sqlValue,
                    rate.value.sqlValue, rate.note.sqlValue, rate.targetWords.sqlValue, rate.valueWords.sqlValue,
                    revision.sqlValue,
                ]
            })
        try MentionRows(connection).add(
            rates.enumerated().flatMap { index, rate in
                MentionRows.mentions(
                    of: .rate, first + 1 + index, .measured, AgencyReading(agencies: [rate.agency], groups: []))
            }, since: revision)
    }

    package func end(of source: Identifier<Source>, until revision: Identifier<Revision>) throws {
        try connection.execute(
            """
            update mention set until = \(revision) where subject = 'rate' and until is null
                and subject_id in (select id from rate where source = \(source) and until is null)
            """)
        try connection.execute("update rate set until = \(revision) where source = \(source) and until is null")
    }
}
