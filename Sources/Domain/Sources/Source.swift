package import Basics

/// One version of one document that the register has read (*nguồn*): facts about the file, not yet what it says.
package struct Source: Hashable, Identifiable, Sendable {
    package let id: Identifier<Source>
    /// `bkhcn-2025-07-18`; a second source of that issuer and day is `-2`, a new version of it `.v2`.
    package let code: String
    /// 1 for the first version of this source, 2 for the file that corrected it …
    package let version: Int
    /// `docx`, `xlsx` or `text`.
    package let format: String
    package let fileName: String
    /// SHA-256 of the file in hexadecimal: the same bytes are not read twice.
    package let fileHash: String
    /// Who issued it, by the name of exports; nil where no heading says so.
    package let issuer: String?
    /// The day that the document bears; its statements hold as of this day.
    package let date: CivilDate
    /// What its headings say it is about; nil where there is none.
    package let title: String?

    package init(
        id: Identifier<Source>, code: String, version: Int, format: String, fileName: String, fileHash: String,
        issuer: String?, date: CivilDate, title: String?
    ) {
        self.id = id
        self.code = code
        self.version = version
        self.format = format
        self.fileName = fileName
        self.fileHash = fileHash
        self.issuer = issuer
        self.date = date
        self.title = title
    }
}

/// One paragraph or one table row of a source, as it stands there: what every place leads back to.
package struct SourceBlock: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case paragraph, row
    }

    /// From 0 on, in the order of the document.
    package let ordinal: Int
    package let kind: Kind
    /// The appendix that it belongs to, two digits or the name of the sheet; empty before the first.
    package let appendix: String
    /// From 0 on; nil for a paragraph outside tables.
    package let table: Int?
    /// The row within its table, from 0 on; nil for a paragraph.
    package let row: Int?
    /// The text of the paragraph, or of each cell of the row, as received.
    package let cells: [String]
    /// How it was laid out.
    package let layout: BlockLayout

    package init(
        ordinal: Int, kind: Kind, appendix: String, table: Int?, row: Int?, cells: [String], layout: BlockLayout
    ) {
        self.ordinal = ordinal
        self.kind = kind
        self.appendix = appendix
        self.table = table
        self.row = row
        self.cells = cells
        self.layout = layout
    }
}

/// Where in a document a fact stands: shown with every doubt, and the way back from meaning to words.
package struct Place: Hashable, Sendable {
    package let appendix: String
    /// The key of a task row, rate row or finding; nil in prose.
    package let row: String?
    /// The header of the column; nil in prose.
    package let column: String?

    package init(appendix: String, row: String? = nil, column: String? = nil) {
        self.appendix = appendix
        self.row = row
        self.column = column
    }
}
