internal import Basics
internal import CXlsxWriter

/// Writes a printed document as a workbook, a sheet for each appendix: the words as texts, whatever they begin with,
/// and to the right of them, in columns of their own, the values that the program reads in them.
package struct PrintedWorkbook: Sendable {
    private let document: PrintedDocument

    package init(_ document: PrintedDocument) {
        self.document = document
    }

    package func bytes() throws(WorkbookWriter.Failure) -> [UInt8] {
        let file = try TemporaryFile()
        guard let workbook = file.path.withCString({ workbook_new($0) }) else {
            throw WorkbookWriter.Failure(reason: "workbook_new")
        }
        setProperties(of: workbook)
        let looks = SheetLooks(workbook)
        var names = SheetNames()
        for section in document.sections {
            let name = names.name(for: section.name)
            guard let sheet = name.withCString({ workbook_add_worksheet(workbook, $0) }) else { continue }
            var writer = PrintedSheet(sheet: sheet, looks: looks, section: section)
            writer.write()
        }
        let status = workbook_close(workbook)
        guard status == LXW_NO_ERROR else {
            throw WorkbookWriter.Failure(reason: lxw_strerror(status).map { String(cString: $0) } ?? "workbook_close")
        }
        return try file.contents()
    }

    private func setProperties(of workbook: UnsafeMutablePointer<lxw_workbook>) {
        var title = Array(document.title.utf8CString)
        var author = Array((document.creator ?? "").utf8CString)
        title.withUnsafeMutableBufferPointer { title in
            author.withUnsafeMutableBufferPointer { author in
                var properties = lxw_doc_properties()
                properties.created = SheetCells.moment
                properties.title = title.baseAddress
                properties.author = author.baseAddress
                // The library copies the words.
                workbook_set_properties(workbook, &properties)
            }
        }
    }
}

/// How the cells of a printed workbook look.
struct SheetLooks {
    typealias Format = UnsafeMutablePointer<lxw_format>?

    let title, attribution, heading, prose, head, text, rowHeading, addedHead, added, day: Format

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        func format(size: Double = 12, _ change: (Format) -> Void = { _ in }) -> Format {
            let format = workbook_add_format(workbook)
            "Times New Roman".withCString { format_set_font_name(format, $0) }
            format_set_font_size(format, size)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            format_set_text_wrap(format)
            change(format)
            return format
        }
        func border(_ format: Format) { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
        func centre(_ format: Format) { format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
        let grey = lxw_color_t(0xF2F2F2)
        title = format(size: 14) {
            centre($0); format_set_bold($0)
        }
        attribution = format {
            centre($0); format_set_italic($0)
        }
        heading = format { format_set_bold($0) }
        prose = format()
        head = format {
            border($0); centre($0); format_set_bold($0)
        }
        text = format { border($0) }
        rowHeading = format {
            border($0); format_set_bold($0)
        }
        addedHead = format {
            border($0); format_set_italic($0); format_set_bg_color($0, grey)
        }
        added = format {
            border($0); format_set_bg_color($0, grey)
        }
        day = format { format in
            border(format)
            format_set_bg_color(format, grey)
            format_set_num_format(format, "dd/mm/yyyy")
        }
    }
}
