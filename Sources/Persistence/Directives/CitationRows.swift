package import Basics
package import Database
package import Domain

/// The table `citation`: every place where a source names a document.
package struct CitationRows {
    private let connection: Connection

    package init(_ connection: Connection) {
        self.connection = connection
    }

    /// One document named in one place.
    package struct Line: Sendable {
        package let source: Identifier<Source>
        /// The task row that names it; nil in prose and headings.
        package let appearance: Int?
        package let reference: DocumentReference
        /// As written.
        package let words: String

        package init(source: Identifier<Source>, appearance: Int?, reference: DocumentReference, words: String) {
            self.source = source
            self.appearance = appearance
            self.reference = reference
            self.words = words
        }
    }

    package func known(at revision: Identifier<Revision>) throws -> [Line] {
        try connection.rows(
            """
            select source, appearance, type, symbol, date, issuer, title, words from citation
            where \(.standing(at: revision)) order by source, ordinal
            """
        ) { row in
            let source: Identifier<Source> = try row.next()
            let appearance: Int? = try row.next()
            let reference = DocumentReference(
                type: try row.next(), symbol: try row.next(), date: try row.next(), issuer: try row.next(),
                title: try row.next())
            return Line(source: source, appearance: appearance, reference: reference, words: try row.next())
        }
    }

    package func add(_ lines: [Line], since revision: Identifier<Revision>) throws {
        try connection.insert(
            into: "citation",
            columns: [
                "source", "ordinal", "appearance", "type", "symbol", "date", "issuer", "title", "words", "since",
            ],
            rows: lines.enumerated().map { ordinal, line in
                [
                    line.source.sqlValue, ordinal.sqlValue, line.appearance.sqlValue, line.reference.type.sqlValue,
                    line.reference.symbol.sqlValue, line.reference.date.sqlValue, line.reference.issuer.sqlValue,
                    line.reference.title.sqlValue, line.words.sqlValue, revision.sqlValue,
                ]
            })
    }

    package func end(of source: Identifier<Source>, until revision: Identifier<Revision>) throws {
        try connection.execute("update citation set until = \(revision) where source = \(source) and until is null")
    }
}
