package import Basics
package import Database
package import Domain

/// The tables `report_issue` and `report_file`: only ever added to.
package struct ReportRows {
    private let connection: Connection

    package init(_ connection: Connection) {
        self.connection = connection
    }

    /// All issues, by number.
    package func all() throws -> [IssuedReport] {
        var entries = try connection.rows(
            """
            select number, title, period_from, day, known_at, report_issue.source, content_hash, data_hash,
                register_hash, since, instant, actor
            from report_issue join revision on revision.id = since order by number
            """
        ) { row in
            IssuedReport(
                issue: ReportIssue(
                    number: try row.next(), title: try row.next(), from: try row.next(), day: try row.next(),
                    knownAt: try row.next(), source: try row.next(), contentHash: try row.next(),
                    dataHash: try row.next(), registerHash: try row.next()),
                since: try row.next(), instant: try row.next(), actor: try row.next(), files: [])
        }
        for (number, file) in try files() {
            guard let index = entries.firstIndex(where: { $0.issue.number == number }) else { continue }
            entries[index].files.append(file)
        }
        return entries
    }

    private func files() throws -> [(Int, ReportFile)] {
        try connection.rows("select issue, part, form, hash from report_file order by issue, part, form") { row in
            let issue: Int = try row.next()
            let part: ReportPart? = try row.nextWord()
            let form: ReportForm? = try row.nextWord()
            guard let part, let form else { throw UnknownWord(word: "") }
            return (issue, ReportFile(part: part, form: form, hash: try row.next()))
        }
    }

    /// The bytes of a file; nil where the issue has none of the kind.
    package func content(of number: Int, _ part: ReportPart, as form: ReportForm) throws -> [UInt8]? {
        try connection.row(
            """
            select content from report_file
            where issue = \(number) and part = \(part.rawValue) and form = \(form.rawValue)
            """
        ) { PackedBytes.unpack(try $0.next()) } ?? nil
    }

    package func add(
        _ issue: ReportIssue, _ files: [(file: ReportFile, bytes: [UInt8])], since revision: Identifier<Revision>
    ) throws {
        try connection.execute(
            """
            insert into report_issue (number, title, period_from, day, known_at, source, content_hash, data_hash,
                register_hash, since)
            values (\(issue.number), \(issue.title), \(issue.from), \(issue.day), \(issue.knownAt), \(issue.source),
                \(issue.contentHash), \(issue.dataHash), \(issue.registerHash), \(revision))
            """)
        try connection.insert(
            into: "report_file", columns: ["issue", "part", "form", "hash", "content"],
            rows: files.map { file, bytes in
                [
                    issue.number.sqlValue, file.part.rawValue.sqlValue, file.form.rawValue.sqlValue,
                    file.hash.sqlValue, PackedBytes.pack(bytes).sqlValue,
                ]
            })
    }
}
