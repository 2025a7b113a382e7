package import Basics
package import Database
package import Domain

/// The table `claim`: sentences and figures of sources, with what the register says of each.
package struct ClaimRows {
    private let connection: Connection

    package init(_ connection: Connection) {
        self.connection = connection
    }

    package func known(at revision: Identifier<Revision>) throws -> [(Identifier<Source>, Claim)] {
        try connection.rows(
            """
            select source, appendix, row_key, text, subject, stated, computed, verdict, why from claim
            where \(.standing(at: revision)) order by id
            """
        ) { row in
            let source: Identifier<Source> = try row.next()
            let (appendix, key): (String, String?) = (try row.next(), try row.next())
            let (text, subject): (String, String) = (try row.next(), try row.next())
            let (stated, computed): (Double?, Double?) = (try row.next(), try row.next())
            guard let verdict = try row.nextWord(Claim.Verdict.self) else { throw UnknownWord(word: "") }
            return (
                source,
                Claim(
                    appendix: appendix, row: key, text: text, subject: subject, stated: stated, computed: computed,
                    verdict: verdict, why: try row.next())
            )
        }
    }

    package func add(_ claims: [Claim], of source: Identifier<Source>, since revision: Identifier<Revision>) throws {
        let first = try connection.row("select coalesce(max(id), 0) from claim") { try $0.next(Int.self) } ?? 0
        try connection.insert(
            into: "claim",
            columns: [
                "id", "source", "appendix", "row_key", "text", "subject", "stated", "computed", "verdict", "why",
                "since",
            ],
            rows: claims.enumerated().map { index, claim in
                [
                    (first + 1 + index).sqlValue, source.sqlValue, claim.appendix.sqlValue, claim.row.sqlValue,
                    claim.text.sqlValue, claim.subject.sqlValue, claim.stated.sqlValue, claim.computed.sqlValue,
                    claim.verdict.rawValue.sqlValue, claim.why.sqlValue, revision.sqlValue,
                ]
            })
    }

    package func end(of source: Identifier<Source>, until revision: Identifier<Revision>) throws {
        try connection.execute("update claim set until = \(revision) where source = \(source) and until is null")
    }
}
