package import Basics
package import Database
package import Domain

/// The table `source`, one row a version of a document, and its blocks.
package struct SourceRows {
    private let connection: Connection

    package init(_ connection: Connection) {
        self.connection = connection
    }

    /// The current version of every source, by date, then code.
    package func known(at revision: Identifier<Revision>) throws -> [Source] {
        try connection.rows(
            "select \(Self.columns) from source where \(.standing(at: revision)) order by date, code", Self.source)
    }

    /// Every version ever read, with the revisions between which it stood.
    package func all() throws -> [Version] {
        try connection.rows("select \(Self.columns), since, until from source order by id") { row in
            Version(source: try Self.source(&row), since: try row.next(), until: try row.next())
        }
    }

    package struct Version: Sendable {
        package let source: Source
        package let since: Identifier<Revision>
        package let until: Identifier<Revision>?
    }

    package func add(_ source: Source, since revision: Identifier<Revision>) throws {
        try connection.execute(
            """
            insert into source (\(Self.columns), since)
            values (\(source.id), \(source.code), \(source.version), \(source.format), \(source.fileName),
                \(source.fileHash), \(source.issuer), \(source.date), \(source.title), \(revision))
            """)
    }

    package func end(_ id: Identifier<Source>, until revision: Identifier<Revision>) throws {
        try connection.execute("update source set until = \(revision) where id = \(id) and until is null")
    }

    package func newestID() throws -> Identifier<Source> {
        Identifier(try connection.row("select coalesce(max(id), 0) from source") { Int32(try $0.next(Int.self)) } ?? 0)
    }

    // MARK: Blocks

    package func add(_ blocks: [SourceBlock], of source: Identifier<Source>) throws {
        try connection.insert(
            into: "source_block",
            columns: ["source", "ordinal", "kind", "appendix", "table_number", "row_number", "cells", "layout"],
            rows: blocks.map { block in
                [
                    source.sqlValue, block.ordinal.sqlValue, block.kind.rawValue.sqlValue, block.appendix.sqlValue,
                    block.table.sqlValue, block.row.sqlValue, PackedText.pack(block.cells).sqlValue,
                    block.layout.packed.sqlValue,
                ]
            })
    }

    /// The document as it was read, in its order.
    package func blocks(of source: Identifier<Source>) throws -> [SourceBlock] {
        try connection.rows(
            """
            select ordinal, kind, appendix, table_number, row_number, cells, layout from source_block
            where source = \(source) order by ordinal
            """
        ) { row in
            let ordinal: Int = try row.next()
            guard let kind = try row.nextWord(SourceBlock.Kind.self) else { throw UnknownWord(word: "") }
            return SourceBlock(
                ordinal: ordinal, kind: kind, appendix: try row.next(), table: try row.next(), row: try row.next(),
                cells: PackedText.unpackTexts(try row.next()), layout: BlockLayout(packed: try row.next()))
        }
    }

    // MARK: Mapping

    private static let columns: SQL = "id, code, version, format, file_name, file_hash, issuer, date, title"

    private static func source(_ row: inout Row) throws -> Source {
        Source(
            id: try row.next(), code: try row.next(), version: try row.next(), format: try row.next(),
            fileName: try row.next(), fileHash: try row.next(), issuer: try row.next(), date: try row.next(),
            title: try row.next())
    }
}
