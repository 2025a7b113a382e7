extension WordBody {
    /// How page numbers come into a table of contents. Nobody knows them before the pages are set.
    enum PageNumbers {
        /// In a field that an editor brings up to date; empty until then, for a wrong number would be worse.
        case later
        /// By the program that prints the file: LibreOffice sets them while it prints, but not inside a table of
        /// contents, so the entries stand as paragraphs of their own.
        case printing
    }

    /// A table of contents with its entries already in it. Appendices go by their number and name, which a hidden entry
    /// field in each heading says, and without a page number: each counts its pages anew. Headings go by their styles.
    mutating func add(_ contents: Contents, _ numbers: PageNumbers) {
        controls += 1
        xml.raw("<w:sdt><w:sdtPr><w:id w:val=\"")
        xml.number(controls)
        xml.raw(
            """
            "/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>\
            <w:sdtContent>
            """)
        beginParagraph("TOCHeading")
        xml.raw("<w:r><w:t>MỤC LỤC</w:t></w:r></w:p>")
        for (index, entry) in contents.entries.enumerated() {
            beginParagraph(entry.level == 1 ? "TOC1" : entry.level == 2 ? "TOC2" : "TOC3")
            if index == 0, numbers == .later {
                xml.raw(
                    """
                    <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "2-3" \
                    \\f \\h \\z \\n 1-1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>
                    """)
            }
            add(entry)
            xml.raw("</w:p>")
        }
        if numbers == .later {
            beginParagraph("TOC1")
            xml.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
        }
        xml.raw("</w:sdtContent></w:sdt>")
    }

    /// The words of an entry, a link to its heading.
    private mutating func add(_ entry: Contents.Entry) {
        xml.raw("<w:hyperlink w:anchor=\"")
        addName(of: entry)
        xml.raw("\" w:history=\"1\">")
        addRun(entry.text)
        if entry.level > 1 {
            xml.raw(
                """
                <w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>\
                <w:r><w:instrText xml:space="preserve">
                """)
            xml.raw(" PAGEREF ")
            addName(of: entry)
            xml.raw(
                """
                \u{20}\\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>\
                <w:r><w:fldChar w:fldCharType="end"/></w:r>
                """)
        }
        xml.raw("</w:hyperlink>")
    }

    private mutating func addName(of entry: Contents.Entry) {
        xml.raw("_Toc")
        xml.number(entry.number)
    }

    /// Marks the heading that an entry leads to, from here to `endMark`.
    mutating func beginMark(_ entry: Contents.Entry) {
        xml.raw("<w:bookmarkStart w:id=\"")
        xml.number(entry.number)
        xml.raw("\" w:name=\"")
        addName(of: entry)
        xml.raw("\"/>")
        guard entry.level == 1 else { return }
        xml.raw(
            """
            <w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:vanish/></w:rPr>\
            <w:instrText xml:space="preserve"> TC "
            """)
        xml.text(entry.text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined())
        xml.raw(
            """
            " \\l 1 </w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="end"/></w:r>
            """)
    }

    mutating func endMark(_ entry: Contents.Entry) {
        xml.raw("<w:bookmarkEnd w:id=\"")
        xml.number(entry.number)
        xml.raw("\"/>")
    }
}
