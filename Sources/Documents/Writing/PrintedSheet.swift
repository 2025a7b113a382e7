internal import Basics
internal import CXlsxWriter

/// Writes one appendix into its sheet, from top to bottom.
struct PrintedSheet {
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    let looks: SheetLooks
    let section: PrintedDocument.Section
    private var row: UInt32 = 0
    private var widths: [Double] = []
    /// The first of the added columns.
    private var added = 0
    private var filter: (rows: Int, range: (first: UInt32, last: UInt32, column: UInt16))?

    private static let lineHeight = 15.75
    private static let maximumHeight = 409.0
    /// Characters over all columns of words: as many as fit a sheet of A4 turned sideways.
    private static let total = 150.0
    private static let addedWidth = 18.0

    init(sheet: UnsafeMutablePointer<lxw_worksheet>, looks: SheetLooks, section: PrintedDocument.Section) {
        self.sheet = sheet
        self.looks = looks
        self.section = section
    }

    mutating func write() {
        setUp()
        var isBehindTable = false
        for item in section.items {
            switch item {
            case .paragraph(let paragraph):
                // A blank line ends the table above and begins the prose.
                if isBehindTable { row += 1 }
                add(paragraph)
                isBehindTable = false
            case .table(let table):
                if row > 0 { row += 1 }
                add(table)
                isBehindTable = true
            }
        }
        if let range = filter?.range { worksheet_autofilter(sheet, range.first, 0, range.last, range.column) }
    }

    // MARK: The sheet

    private mutating func setUp() {
        let tables = section.tables
        let columns = tables.map(\.columns).max() ?? 1
        added = columns
        widths = columns == 1 ? [Self.total] : Self.widths(of: tables, columns: columns)
        for (column, width) in widths.enumerated() {
            worksheet_set_column(sheet, UInt16(column), UInt16(column), width, nil)
        }
        if let count = tables.map(\.added.count).max(), count > 0 {
            worksheet_set_column(sheet, UInt16(columns), UInt16(columns + count - 1), Self.addedWidth, nil)
        }
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_set_margins(sheet, 0.79, 0.59, 0.79, 0.79)
        "&C&P".withCString { text in _ = worksheet_set_header(sheet, text) }
    }

    /// Of all tables of the sheet together.
    private static func widths(of tables: [PrintedTable], columns: Int) -> [Double] {
        let all = PrintedTable(columns: columns, heads: 0, rows: tables.flatMap { $0.rows.prefix(100) })
        return ColumnWidths(of: all, total: total, padding: 2).characters
    }

    // MARK: Prose

    private mutating func add(_ paragraph: PrintedParagraph) {
        let format =
            switch paragraph.style {
            case .appendix, .title: looks.title
            case .attribution: looks.attribution
            case .heading, .label: looks.heading
            case .body: looks.prose
            }
        let lines = SheetCells.lines(of: paragraph.text, width: widths.reduce(0, +))
        setHeight(lines: lines)
        put(paragraph.text, column: 0, span: widths.count, rows: 1, format)
        row += 1
    }

    // MARK: Tables

    private mutating func add(_ table: PrintedTable) {
        let first = row
        for index in table.rows.indices {
            add(table.rows[index], index, of: table)
            row += 1
        }
        guard table.heads > 0, let last = table.rows.indices.last, last >= table.heads else { return }
        let head = first + UInt32(table.heads) - 1
        if table.rows.count > filter?.rows ?? 0 {
            let column = UInt16(max(added + table.added.count, table.columns) - 1)
            filter = (table.rows.count, (head, first + UInt32(last), column))
        }
        guard section.tables.count == 1 else { return }
        worksheet_repeat_rows(sheet, first, head)
        if head < 10 { worksheet_freeze_panes(sheet, head + 1, 0) }
    }

    private func add(_ printed: PrintedTable.Row, _ index: Int, of table: PrintedTable) {
        let isHead = index < table.heads
        let format = isHead ? looks.head : printed.isHeading ? looks.rowHeading : looks.text
        var height = 1
        var filled = Set<Int>()
        for cell in printed.cells where !cell.continues {
            let rows =
                1
                + table.rows[(index + 1)...].prefix { row in
                    row.cells.contains { $0.column == cell.column && $0.continues }
                }.count
            put(cell.text, column: cell.column, span: cell.span, rows: rows, format)
            let range = cell.column..<min(cell.column + cell.span, widths.count)
            let width = range.reduce(0) { $0 + widths[$1] }
            height = max(height, (SheetCells.lines(of: cell.text, width: width) + rows - 1) / rows)
        }
        for cell in printed.cells { filled.formUnion(cell.column..<(cell.column + cell.span)) }
        for column in 0..<table.columns where !filled.contains(column) {
            worksheet_write_blank(sheet, row, UInt16(column), format)
        }
        addValues(of: printed, isHead: index + 1 == table.heads, table)
        setHeight(lines: height)
    }

    private func addValues(of printed: PrintedTable.Row, isHead: Bool, _ table: PrintedTable) {
        for (index, name) in table.added.enumerated() {
            let column = UInt16(added + index)
            if isHead {
                worksheet_write_string(sheet, row, column, name, looks.addedHead)
                continue
            }
            switch printed.added.indices.contains(index) ? printed.added[index] : .empty {
            case .empty: break
            case .text(let text): worksheet_write_string(sheet, row, column, SheetCells.fitting(text), looks.added)
            case .number(let number): worksheet_write_number(sheet, row, column, number, looks.added)
            case .day(let day): worksheet_write_number(sheet, row, column, SheetCells.serial(of: day), looks.day)
            }
        }
    }

    // MARK: Cells

    /// The library sets no heights, and wrapped rows would lie over one another.
    private func setHeight(lines: Int) {
        worksheet_set_row(sheet, row, min(Double(lines) * Self.lineHeight + 2, Self.maximumHeight), nil)
    }

    private func put(_ text: String, column: Int, span: Int, rows: Int, _ format: SheetLooks.Format) {
        let text = SheetCells.fitting(text)
        if span > 1 || rows > 1 {
            worksheet_merge_range(
                sheet, row, UInt16(column), row + UInt32(rows) - 1, UInt16(column + span - 1), text, format)
        } else if text.isEmpty {
            worksheet_write_blank(sheet, row, UInt16(column), format)
        } else {
            worksheet_write_string(sheet, row, UInt16(column), text, format)
        }
    }
}
