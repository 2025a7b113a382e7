package import Basics
package import Database
package import Domain

/// The table `correction`: what persons read in words that the program reads otherwise. It outlasts re-imports.
package struct CorrectionRows {
    private let connection: Connection

    package init(_ connection: Connection) {
        self.connection = connection
    }

    package func known(at revision: Identifier<Revision>) throws -> [Correction] {
        try connection.rows(
            """
            select assignment, source_code, field, words, value from correction where \(.standing(at: revision))
            order by assignment, since, field, source_code
            """
        ) { row in
            let assignment: Identifier<Assignment> = try row.next()
            let source: String = try row.next()
            guard let field: Correction.Field = try row.nextWord() else { return nil }
            return Correction(
                assignment: assignment, source: source.isEmpty ? nil : source, field: field, words: try row.next(),
                value: try row.next())
        }.compactMap { $0 }
    }

    /// An older correction of the same words ends.
    package func add(_ correction: Correction, since revision: Identifier<Revision>) throws {
        try end(correction, until: revision)
        try connection.insert(
            into: "correction", columns: ["assignment", "source_code", "field", "words", "value", "since"],
            rows: [
                [
                    correction.assignment.sqlValue, (correction.source ?? "").sqlValue,
                    correction.field.rawValue.sqlValue, correction.words.sqlValue, correction.value.sqlValue,
                    revision.sqlValue,
                ]
            ])
    }

    /// The program's reading holds again.
    ///
    /// - Returns: whether there was a correction of these words.
    @discardableResult
    package func end(_ correction: Correction, until revision: Identifier<Revision>) throws -> Bool {
        try connection.execute(
            """
            update correction set until = \(revision)
            where assignment = \(correction.assignment) and source_code = \(correction.source ?? "")
                and field = \(correction.field.rawValue) and words = \(correction.words) and until is null
            """) > 0
    }
}
