package import Basics
package import Database
package import Domain

/// The tables `finding`, `remedy` and `network_line`: what inspections found, and the figures of the network.
package struct FindingRows {
    private let connection: Connection

    package init(_ connection: Connection) {
        self.connection = connection
    }

    package func known(at revision: Identifier<Revision>) throws -> [(Identifier<Source>, Finding)] {
        let remedies = try remedies(at: revision)
        return try connection.rows(
            """
            select id, source, number, section, appendix, title, problems, places, deadline_words, deadline_kind,
                deadline_due, deadline_steps from finding where \(.standing(at: revision)) order by id
            """
        ) { row in
            let id: Int = try row.next()
            let source: Identifier<Source> = try row.next()
            let number: Int? = try row.next()
            let (section, appendix): (String?, String) = (try row.next(), try row.next())
            let title: String = try row.next()
            let problems = PackedText.unpackTexts(try row.next())
            let places = PackedText.unpackTexts(try row.next())
            return (
                source,
                Finding(
                    group: number, section: section, appendix: appendix, title: title, problems: problems,
                    remedies: remedies[id] ?? [], deadlineWords: try row.next(), deadline: try Deadline(&row),
                    places: places)
            )
        }
    }

    private func remedies(at revision: Identifier<Revision>) throws -> [Int: [Remedy]] {
        let actors = try MentionRows(connection).readings(of: .remedy, knownAt: revision)
        var remedies: [Int: [Remedy]] = [:]
        _ = try connection.rows(
            "select id, finding, text from remedy where \(.standing(at: revision)) order by id"
        ) { row in
            let id: Int = try row.next()
            let finding: Int = try row.next()
            let reading = actors[MentionRows.Subject(id: id, role: .actor)]
            remedies[finding, default: []].append(
                Remedy(text: try row.next(), actors: reading ?? AgencyReading(agencies: [], groups: [])))
        }
        return remedies
    }

    package func add(
        _ findings: [Finding], of source: Identifier<Source>, since revision: Identifier<Revision>
    ) throws {
        let first = try connection.row("select coalesce(max(id), 0) from finding") { try $0.next(Int.self) } ?? 0
        try connection.insert(
            into: "finding",
            columns: [
                "id", "source", "number", "section", "appendix", "title", "problems", "places", "deadline_words",
                "deadline_kind", "deadline_due", "deadline_steps", "since",
            ],
            rows: findings.enumerated().map { index, finding in
                [
                    (first + 1 + index).sqlValue, source.sqlValue, finding.group.sqlValue, finding.section.sqlValue,
                    finding.appendix.sqlValue, finding.title.sqlValue, PackedText.pack(finding.problems).sqlValue,
                    PackedText.pack(finding.places).sqlValue, finding.deadlineWords.sqlValue,
                ] + finding.deadline.columnValues + [revision.sqlValue]
            })
        try addRemedies(of: findings, after: first, since: revision)
    }

    private func addRemedies(
        of findings: [Finding], after first: Int, since revision: Identifier<Revision>
    ) throws {
        let newest = try connection.row("select coalesce(max(id), 0) from remedy") { try $0.next(Int.self) } ?? 0
        let remedies = findings.enumerated().flatMap { index, finding in
            finding.remedies.map { (finding: first + 1 + index, remedy: $0) }
        }
        try connection.insert(
            into: "remedy", columns: ["id", "finding", "text", "since"],
            rows: remedies.enumerated().map { index, line in
                [
                    (newest + 1 + index).sqlValue, line.finding.sqlValue, line.remedy.text.sqlValue,
                    revision.sqlValue,
                ]
            })
        try MentionRows(connection).add(
            remedies.enumerated().flatMap { index, line in
                MentionRows.mentions(of: .remedy, newest + 1 + index, .actor, line.remedy.actors)
            }, since: revision)
    }

    package func end(of source: Identifier<Source>, until revision: Identifier<Revision>) throws {
        try connection.execute(
            """
            update mention set until = \(revision) where subject = 'remedy' and until is null and subject_id in
                (select remedy.id from remedy join finding on finding.id = remedy.finding
                where finding.source = \(source) and remedy.until is null)
            """)
        try connection.execute(
            """
            update remedy set until = \(revision) where until is null
                and finding in (select id from finding where source = \(source) and until is null)
            """)
        try connection.execute("update finding set until = \(revision) where source = \(source) and until is null")
        try connection.execute(
            "update network_line set until = \(revision) where source = \(source) and until is null")
    }
}

// MARK: - Network lines

extension FindingRows {
    package func linesKnown(at revision: Identifier<Revision>) throws -> [(Identifier<Source>, NetworkLine)] {
        try connection.rows(
            """
            select source, section, appendix, what, place, value, unit, capacity, share_stated, share_computed, text
            from network_line where \(.standing(at: revision)) order by id
            """
        ) { row in
            (
                try row.next(),
                NetworkLine(
                    section: try row.next(), appendix: try row.next(), what: try row.next(), place: try row.next(),
                    value: try row.next(), unit: try row.next(), capacity: try row.next(),
                    shareStated: try row.next(), shareComputed: try row.next(), text: try row.next())
            )
        }
    }

    package func add(
        _ lines: [NetworkLine], of source: Identifier<Source>, since revision: Identifier<Revision>
    ) throws {
        let first = try connection.row("select coalesce(max(id), 0) from network_line") { try $0.next(Int.self) } ?? 0
        try connection.insert(
            into: "network_line",
            columns: [
                "id", "source", "section", "appendix", "what", "place", "value", "unit", "capacity", "share_stated",
                "share_computed", "text", "since",
            ],
            rows: lines.enumerated().map { index, line in
                [
                    (first + 1 + index).sqlValue, source.sqlValue, line.section.sqlValue, line.appendix.sqlValue,
                    line.what.sqlValue, line.place.sqlValue, line.value.sqlValue, line.unit.sqlValue,
                    line.capacity.sqlValue, line.shareStated.sqlValue, line.shareComputed.sqlValue,
                    line.text.sqlValue, revision.sqlValue,
                ]
            })
    }
}
