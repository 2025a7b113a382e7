internal import Basics
internal import CXlsxWriter

/// Writes tables as a workbook, a sheet each, ready to be read and filtered: a header that stays in sight, wrapped
/// text in rows as high as it needs, days as days. Equal tables give equal bytes.
package struct WorkbookWriter: Sendable {
    /// The workbook could not be written to the disk of temporary files.
    package struct Failure: Error, Equatable, Sendable {
        /// In the words of the library, for the log.
        package let reason: String
    }

    private let tables: [WrittenTable]

    package init(_ tables: [WrittenTable]) {
        self.tables = tables
    }

    package func bytes() throws(Failure) -> [UInt8] {
        let file = try TemporaryFile()
        guard let workbook = file.path.withCString({ workbook_new($0) }) else {
            throw Failure(reason: "workbook_new")
        }
        setProperties(of: workbook)
        let formats = Formats(workbook)
        var names = SheetNames()
        for table in tables {
            let name = names.name(for: table.name)
            guard let sheet = name.withCString({ workbook_add_worksheet(workbook, $0) }) else { continue }
            SheetWriter(sheet: sheet, formats: formats).write(table)
        }
        let status = workbook_close(workbook)
        guard status == LXW_NO_ERROR else {
            throw Failure(reason: lxw_strerror(status).map { String(cString: $0) } ?? "workbook_close")
        }
        return try file.contents()
    }

    /// Without a day of its own the library writes the present moment, and no two files would be equal.
    private func setProperties(of workbook: UnsafeMutablePointer<lxw_workbook>) {
        var properties = lxw_doc_properties()
        properties.created = SheetCells.moment
        workbook_set_properties(workbook, &properties)
    }
}

/// How cells look.
private struct Formats {
    let header: UnsafeMutablePointer<lxw_format>?
    let text: UnsafeMutablePointer<lxw_format>?
    let day: UnsafeMutablePointer<lxw_format>?

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        header = workbook_add_format(workbook)
        text = workbook_add_format(workbook)
        day = workbook_add_format(workbook)
        for format in [header, text, day] {
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            format_set_text_wrap(format)
        }
        format_set_bold(header)
        format_set_bottom(header, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_num_format(day, "dd/mm/yyyy")
    }
}

/// Writes one table into its sheet.
private struct SheetWriter {
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    let formats: Formats

    private static let lineHeight = 15.75
    private static let maximumHeight = 409.0

    func write(_ table: WrittenTable) {
        let widths = widths(of: table)
        for (column, width) in widths.enumerated() {
            worksheet_set_column(sheet, UInt16(column), UInt16(column), Double(width), nil)
        }
        write(table.header.map { .text($0) }, row: 0, widths, formats.header)
        for (index, row) in table.rows.enumerated() {
            write(row, row: UInt32(index + 1), widths, formats.text)
        }
        worksheet_freeze_panes(sheet, 1, 0)
        worksheet_repeat_rows(sheet, 0, 0)
        worksheet_set_landscape(sheet)
        guard !table.header.isEmpty else { return }
        worksheet_autofilter(sheet, 0, 0, UInt32(table.rows.count), UInt16(table.header.count - 1))
    }

    private func write(
        _ cells: [WrittenTable.Cell], row: UInt32, _ widths: [Int], _ format: UnsafeMutablePointer<lxw_format>?
    ) {
        // The library sets no heights, and wrapped rows would lie over one another.
        let lines = zip(cells, widths).map { Self.lines(of: $0, width: $1) }.max() ?? 1
        worksheet_set_row(sheet, row, min(Double(lines) * Self.lineHeight, Self.maximumHeight), nil)
        for (index, cell) in cells.enumerated() {
            let column = UInt16(index)
            switch cell {
            case .empty: break
            case .text(let text): worksheet_write_string(sheet, row, column, SheetCells.fitting(text), format)
            case .number(let number): worksheet_write_number(sheet, row, column, number, format)
            case .day(let day): worksheet_write_number(sheet, row, column, SheetCells.serial(of: day), formats.day)
            }
        }
    }

    /// Wide enough for the longest word of short columns, never wider than a comfortable line.
    private func widths(of table: WrittenTable) -> [Int] {
        table.header.indices.map { column in
            let texts = table.rows.prefix(500).map { $0.indices.contains(column) ? $0[column] : .empty }
            let longest = texts.map { Self.length(of: $0) }.max() ?? 0
            return min(max(longest + 2, min(Self.length(of: .text(table.header[column])) + 3, 18), 6), 50)
        }
    }

    private static func length(of cell: WrittenTable.Cell) -> Int {
        switch cell {
        case .empty: 0
        case .number: 10
        case .day: 10
        case .text(let text): text.split(separator: "\n").map(\.count).max() ?? 0
        }
    }

    private static func lines(of cell: WrittenTable.Cell, width: Int) -> Int {
        guard case .text(let text) = cell else { return 1 }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.reduce(0) { $0 + max(1, ($1.count + width - 1) / max(width, 1)) }
    }
}
