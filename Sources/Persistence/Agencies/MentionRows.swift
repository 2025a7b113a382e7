package import Basics
package import Database
package import Domain

/// The table `mention`: the agencies and groups named in a cell, in their order.
package struct MentionRows {
    private let connection: Connection

    package init(_ connection: Connection) {
        self.connection = connection
    }

    /// What names them.
    package enum SubjectKind: String, Sendable {
        case appearance, remedy, rate
    }

    package enum Role: String, Sendable {
        case lead, coordinating, outstanding, actor, measured
    }

    /// A subject in a role: one cell.
    package struct Subject: Hashable, Sendable {
        package let id: Int
        package let role: Role

        package init(id: Int, role: Role) {
            self.id = id
            self.role = role
        }
    }

    /// One agency or group named, ready to be stored.
    package struct Line: Sendable {
        let kind: SubjectKind
        let subject: Subject
        let ordinal: Int
        let agency: AgencyMention?
        let group: GroupMention?
    }

    package static func mentions(
        of kind: SubjectKind, _ id: Int, _ role: Role, _ reading: AgencyReading
    ) -> [Line] {
        let subject = Subject(id: id, role: role)
        let agencies = reading.agencies.enumerated().map { ordinal, mention in
            Line(kind: kind, subject: subject, ordinal: ordinal, agency: mention, group: nil)
        }
        let groups = reading.groups.enumerated().map { ordinal, mention in
            Line(
                kind: kind, subject: subject, ordinal: reading.agencies.count + ordinal, agency: nil, group: mention)
        }
        return agencies + groups
    }

    package func add(_ lines: [Line], since revision: Identifier<Revision>) throws {
        try connection.insert(
            into: "mention",
            columns: [
                "subject", "subject_id", "role", "ordinal", "words", "name", "agency", "agency_group", "qualifier",
                "excepted", "since",
            ],
            rows: lines.map { line in
                let words = line.agency?.words ?? line.group?.words ?? ""
                let excepted = (line.group?.except ?? []).map { [$0.words, $0.name, $0.code ?? ""] }
                return [
                    line.kind.rawValue.sqlValue, line.subject.id.sqlValue, line.subject.role.rawValue.sqlValue,
                    line.ordinal.sqlValue, words.sqlValue, (line.agency?.name ?? words).sqlValue,
                    (line.agency?.code).sqlValue, (line.group?.group.rawValue).sqlValue,
                    (line.group?.qualifier).sqlValue, PackedText.pack(excepted).sqlValue, revision.sqlValue,
                ]
            })
    }

    /// What each cell names, as read at a revision.
    package func readings(
        of kind: SubjectKind, knownAt revision: Identifier<Revision>
    ) throws -> [Subject: AgencyReading] {
        try readings(
            """
            select subject_id, role, words, name, agency, agency_group, qualifier, excepted from mention
            where subject = \(kind.rawValue) and \(.standing(at: revision)) order by subject_id, role, ordinal
            """)
    }

    /// What the cells of some subjects name, as last read, whether they stand or have ended.
    func readings(of kind: SubjectKind, ids: [Int]) throws -> [Subject: AgencyReading] {
        let list = ids.map { "\($0)" as SQL }.joined(by: ", ")
        return try readings(
            """
            select subject_id, role, words, name, agency, agency_group, qualifier, excepted from mention as named
            where subject = \(kind.rawValue) and subject_id in (\(list)) and since = (
                select max(since) from mention as later where later.subject = named.subject
                    and later.subject_id = named.subject_id and later.role = named.role
                    and later.ordinal = named.ordinal)
            order by subject_id, role, ordinal
            """)
    }

    private func readings(_ statement: SQL) throws -> [Subject: AgencyReading] {
        var readings: [Subject: AgencyReading] = [:]
        _ = try connection.rows(statement) { row in
            let id: Int = try row.next()
            guard let role = try row.nextWord(Role.self) else { return }
            let words: String = try row.next()
            let name: String = try row.next()
            let code: String? = try row.next()
            let group: AgencyGroup? = try row.nextWord()
            let qualifier: String? = try row.next()
            let excepted = PackedText.unpack(try row.next())
            var reading = readings[Subject(id: id, role: role)] ?? AgencyReading(agencies: [], groups: [])
            if let group {
                let except = excepted.map { fields in
                    AgencyMention(
                        words: fields[0], name: fields[1], code: fields[2].isEmpty ? nil : fields[2])
                }
                reading.groups.append(GroupMention(group: group, qualifier: qualifier, words: words, except: except))
            } else {
                reading.agencies.append(AgencyMention(words: words, name: name, code: code))
            }
            readings[Subject(id: id, role: role)] = reading
        }
        return readings
    }
}

// MARK: - Becoming known

extension MentionRows {
    /// The mentions of a name that no agency had now mean one: each row ends and begins anew.
    ///
    /// - Returns: how many there were.
    package func rename(
        _ name: String, to canonical: String, code: String, since revision: Identifier<Revision>
    ) throws -> Int {
        let key = name.searchKey
        let unknown: [[SQLValue]] = try connection.rows(
            """
            select subject, subject_id, role, ordinal, words, name, excepted from mention
            where agency is null and agency_group is null and until is null and since < \(revision)
            order by subject, subject_id, role, ordinal
            """
        ) { row in
            let place: [SQLValue] = [
                try row.next(String.self).sqlValue, try row.next(Int.self).sqlValue,
                try row.next(String.self).sqlValue, try row.next(Int.self).sqlValue,
                try row.next(String.self).sqlValue,
            ]
            let isMeant = try row.next(String.self).searchKey == key
            return isMeant
                ? place + [
                    canonical.sqlValue, code.sqlValue, .null, .null, try row.next(String.self).sqlValue,
                    revision.sqlValue,
                ] : []
        }.filter { !$0.isEmpty }
        for row in unknown {
            try connection.execute(
                """
                update mention set until = \(revision) where subject = \(row[0]) and subject_id = \(row[1])
                    and role = \(row[2]) and ordinal = \(row[3]) and until is null
                """)
        }
        try connection.insert(
            into: "mention",
            columns: [
                "subject", "subject_id", "role", "ordinal", "words", "name", "agency", "agency_group", "qualifier",
                "excepted", "since",
            ], rows: unknown)
        return unknown.count
    }
}
