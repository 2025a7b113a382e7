internal import Basics
internal import CXlsxWriter

/// Writes tables as a workbook, a sheet each, ready to be read and filtered: a header that stays in sight, wrapped
/// text in rows as high as it needs, days as days. Equal tables give equal bytes.
package struct WorkbookWriter {
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
        // Rows go to the disk as they come, and texts stand in their cells: no row is held beside the one that is written.
        var options = lxw_workbook_options()
        options.constant_memory = 1
        guard let workbook = file.path.withCString({ workbook_new_opt($0, &options) }) else {
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
        var number: UInt32 = 1
        for row in table.rows {
            write(row, row: number, widths, formats.text)
            number += 1
        }
        worksheet_freeze_panes(sheet, 1, 0)
        worksheet_repeat_rows(sheet, 0, 0)
        worksheet_set_landscape(sheet)
        guard !table.header.isEmpty else { return }
        worksheet_autofilter(sheet, 0, 0, UInt32(table.count), UInt16(table.header.count - 1))
    }

    private func write(
        _ cells: [WrittenTable.Cell], row: UInt32, _ widths: [Int], _ format: UnsafeMutablePointer<lxw_format>?
    ) {
        // The library sets no heights, and wrapped rows would lie over one another.
        var lines = 1
        for (cell, width) in zip(cells, widths) { lines = max(lines, Self.lines(of: cell, width: width)) }
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

    /// Wide enough for the longest line of short columns, never wider than a comfortable line.
    private func widths(of table: WrittenTable) -> [Int] {
        var longest = table.header.map { _ in 0 }
        for row in table.rows.prefix(500) {
            for (column, cell) in row.enumerated() where column < longest.count {
                longest[column] = max(longest[column], Self.length(of: cell))
            }
        }
        return zip(longest, table.header).map { longest, name in
            min(max(longest + 2, min(TextSize.length(of: name) + 3, 18), 6), 50)
        }
    }

    private static func length(of cell: WrittenTable.Cell) -> Int {
        switch cell {
        case .empty: 0
        case .number: 10
        case .day: 10
        case .text(let text): TextSize(text).longestLine
        }
    }

    private static func lines(of cell: WrittenTable.Cell, width: Int) -> Int {
        guard case .text(var text) = cell else { return 1 }
        return text.withUTF8 { bytes in
            var lines = 0
            var length = 0
            for byte in bytes {
                if byte == 0x0A {
                    lines += max(1, (length + width - 1) / max(width, 1))
                    length = 0
                } else if byte & 0xC0 != 0x80 {
                    length += 1
                }
            }
            return lines + max(1, (length + width - 1) / max(width, 1))
        }
    }
}
