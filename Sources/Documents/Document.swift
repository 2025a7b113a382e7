/// What a file holds, before any understanding: the paragraphs and tables of a Word or text file, the sheets of a
/// workbook.
package struct Document: Sendable, Equatable {
    /// The kinds of file that can be read.
    package enum Format: String, Sendable, CaseIterable { case docx, xlsx, text }

    package let format: Format
    /// Word and text: in the order of the body. Empty for a workbook.
    package var blocks: [Block]
    /// Excel: in the order of the workbook, hidden ones too. Empty otherwise.
    package var sheets: [Sheet]
    /// When the file says that it was last changed, as written there (`2025-07-18T08:12:00Z`).
    package var lastModified: String?
    /// The title in the file's properties, which is often that of the template.
    package var title: String?

    package init(
        format: Format, blocks: [Block] = [], sheets: [Sheet] = [], lastModified: String? = nil, title: String? = nil
    ) {
        self.format = format
        self.blocks = blocks
        self.sheets = sheets
        self.lastModified = lastModified
        self.title = title
    }
}
