package import Basics
package import Database
package import Domain

/// The table `appearance`: one row a task row of a source, with what was read in it.
package struct AppearanceRows {
    let connection: Connection

    package init(_ connection: Connection) {
        self.connection = connection
    }

    /// A stored task row: whose it is, and since when.
    package struct Stored: Sendable {
        package let id: Int
        package var assignment: Identifier<Assignment>
        package let source: Identifier<Source>
        package var appearance: Appearance

        package init(
            id: Int, assignment: Identifier<Assignment>, source: Identifier<Source>, appearance: Appearance
        ) {
            self.id = id
            self.assignment = assignment
            self.source = source
            self.appearance = appearance
        }
    }

    /// The task rows that stood at a revision, in the order in which they were read.
    ///
    /// - Parameter isWhole: whether the cells as received come too; lists do without them.
    package func known(at revision: Identifier<Revision>, isWhole: Bool = true) throws -> [Stored] {
        let mentions = try MentionRows(connection).readings(of: .appearance, knownAt: revision)
        let columns: SQL = isWhole ? "\(Self.columns), cells" : "\(Self.columns), ''"
        return try connection.rows(
            "select \(columns) from appearance where \(.standing(at: revision)) order by id"
        ) { row in
            try Self.stored(&row, mentions)
        }
    }

    /// Where the task rows of a source stood at a revision: tables and rows by their numbers in it.
    package func places(
        of source: Identifier<Source>, at revision: Identifier<Revision>
    ) throws -> [(table: Int, row: Int)] {
        try connection.rows(
            """
            select table_number, row_number from appearance
            where source = \(source) and \(.standing(at: revision)) order by id
            """
        ) { (table: try $0.next(), row: try $0.next()) }
    }

    /// The rows of a source that stand, without their cells.
    package func standing(of source: Identifier<Source>) throws -> [Stored] {
        try lines(where: "source = \(source) and until is null")
    }

    /// Every row that was ever stored under one of these titles, as they compare; without their cells. Those that stand
    /// come first, then the others, the latest first.
    package func everTitled(_ titles: some Sequence<String>) throws -> [Stored] {
        let keys = Set(titles.map(Self.titleKey)).sorted()
        let portions = stride(from: 0, to: keys.count, by: Self.portion).map { start in
            keys[start..<min(keys.count, start + Self.portion)].map { "\($0)" as SQL }.joined(by: ", ")
        }
        let standing = try portions.flatMap { try lines(where: "title_key in (\($0)) and until is null") }
        let ended = try portions.flatMap { try lines(where: "title_key in (\($0)) and until is not null") }
        return standing + ended.sorted { $0.id > $1.id }
    }

    /// So many values of a list are bound in one statement.
    private static let portion = 400

    private func lines(where condition: SQL) throws -> [Stored] {
        let ids = try connection.rows("select id from appearance where \(condition) order by id") {
            try $0.next(Int.self)
        }
        return try stride(from: 0, to: ids.count, by: Self.portion).flatMap { start in
            let portion = Array(ids[start..<min(ids.count, start + Self.portion)])
            let mentions = try MentionRows(connection).readings(of: .appearance, ids: portion)
            let list = portion.map { "\($0)" as SQL }.joined(by: ", ")
            return try connection.rows("select \(Self.columns), '' from appearance where id in (\(list)) order by id") {
                try Self.stored(&$0, mentions)
            }
        }
    }

    package func add(_ stored: [Stored], since revision: Identifier<Revision>) throws {
        try connection.insert(
            into: "appearance",
            columns: [
                "id", "assignment", "source", "key", "appendix", "section", "subsection", "number", "title",
                "title_key", "deliverable", "description", "note", "directive_type", "directive_symbol",
                "directive_date",
                "directive_issuer", "deadline_words", "deadline_kind", "deadline_due", "deadline_steps", "status",
                "grade", "done_on", "has_outstanding", "table_number", "row_number", "cells", "since",
            ],
            rows: stored.map { Self.values($0) + [revision.sqlValue] })
        try MentionRows(connection).add(
            stored.flatMap { stored in
                MentionRows.mentions(of: .appearance, stored.id, .lead, stored.appearance.lead)
                    + MentionRows.mentions(of: .appearance, stored.id, .coordinating, stored.appearance.coordinating)
                    + MentionRows.mentions(
                        of: .appearance, stored.id, .outstanding,
                        AgencyReading(agencies: stored.appearance.outstanding ?? [], groups: []))
            }, since: revision)
    }

    /// Ends the task rows of a source, and their mentions.
    package func end(of source: Identifier<Source>, until revision: Identifier<Revision>) throws {
        try connection.execute(
            """
            update mention set until = \(revision) where subject = 'appearance' and until is null
                and subject_id in (select id from appearance where source = \(source) and until is null)
            """)
        try connection.execute(
            "update appearance set until = \(revision) where source = \(source) and until is null")
    }

    /// Keys of rows that stand although their assignment or their source does not.
    package func dangling() throws -> [String] {
        try connection.rows(
            """
            select key from appearance where until is null and (
                not exists (select 1 from assignment where assignment.id = appearance.assignment and until is null)
                or not exists (select 1 from source where source.id = appearance.source and until is null))
            order by id
            """
        ) { try $0.next() }
    }

    package func newestID() throws -> Int {
        try connection.row("select coalesce(max(id), 0) from appearance") { try $0.next() } ?? 0
    }
}

// MARK: - Mapping

extension AppearanceRows {
    private static let columns: SQL = """
        id, assignment, source, key, appendix, section, subsection, number, title, deliverable, description, note,
        directive_type, directive_symbol, directive_date, directive_issuer, deadline_words, deadline_kind, deadline_due,
        deadline_steps, status, grade, done_on, has_outstanding, table_number, row_number
        """

    private static func values(_ stored: Stored) -> [SQLValue] {
        let row = stored.appearance
        let identity: [SQLValue] = [
            stored.id.sqlValue, stored.assignment.sqlValue, stored.source.sqlValue, row.key.sqlValue,
            row.appendix.sqlValue, row.section.sqlValue, row.subsection.sqlValue, row.number.sqlValue,
        ]
        let words: [SQLValue] = [
            row.title.sqlValue, Self.titleKey(row.title).sqlValue, row.deliverable.sqlValue, row.description.sqlValue,
            row.note.sqlValue,
        ]
        let directive: [SQLValue] = [
            (row.directive?.type).sqlValue, (row.directive?.symbol).sqlValue, (row.directive?.date).sqlValue,
            (row.directive?.issuer).sqlValue,
        ]
        let outcome: [SQLValue] = [
            (row.status?.rawValue).sqlValue, (row.grade?.rawValue).sqlValue, row.doneOn.sqlValue,
            (row.outstanding == nil ? 0 : 1).sqlValue,
        ]
        let cells = PackedText.pack(row.cells.map { [$0.header, $0.text] })
        return identity + words + directive + [row.deadlineWords.sqlValue] + row.deadline.columnValues + outcome
            + [row.table.sqlValue, row.row.sqlValue, cells.sqlValue]
    }

    private static func stored(
        _ row: inout Row, _ mentions: [MentionRows.Subject: AgencyReading]
    ) throws -> Stored {
        let id: Int = try row.next()
        let assignment: Identifier<Assignment> = try row.next()
        let source: Identifier<Source> = try row.next()
        func reading(_ role: MentionRows.Role) -> AgencyReading {
            mentions[MentionRows.Subject(id: id, role: role)] ?? AgencyReading(agencies: [], groups: [])
        }
        let appearance = Appearance(
            key: try row.next(), appendix: try row.next(), section: try row.next(), subsection: try row.next(),
            number: try row.next(), title: try row.next(), deliverable: try row.next(), description: try row.next(),
            note: try row.next(), directive: try directive(&row), lead: reading(.lead),
            coordinating: reading(.coordinating), deadlineWords: try row.next(), deadline: try Deadline(&row),
            status: try row.nextWord(), grade: try row.nextWord(), doneOn: try row.next(),
            outstanding: try row.nextBool() ? reading(.outstanding).agencies : nil, cells: [], table: try row.next(),
            row: try row.next())
        var whole = appearance
        whole.cells = PackedText.unpack(try row.next()).map { fields in
            HeadedCell(header: fields[0], text: fields.count > 1 ? fields[1] : "")
        }
        return Stored(id: id, assignment: assignment, source: source, appearance: whole)
    }

    private static func directive(_ row: inout Row) throws -> DocumentReference? {
        let type: String? = try row.next()
        let symbol: String? = try row.next()
        let date: CivilDate? = try row.next()
        let issuer: String? = try row.next()
        return symbol.map { DocumentReference(type: type, symbol: $0, date: date, issuer: issuer, title: nil) }
    }
}

extension AppearanceRows {
    /// A number for a title as it compares, so that equal ones are found by an index.
    fileprivate static func titleKey(_ title: String) -> Int64 { title.comparisonKey.utf8.stableHash }
}
