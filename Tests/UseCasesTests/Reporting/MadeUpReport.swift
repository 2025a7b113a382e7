import Basics
import Documents

/// A made-up plan of a ministry with what real ones have: a letterhead, heads in two rows, sections across the table,
/// cells merged downwards.
enum MadeUpReport {
    static let plan = PrintedDocument(
        title: "Kế hoạch", creator: "Bộ Y tế", day: CivilDate(iso: "2025-09-05") ?? .distantPast,
        sections: [
            PrintedDocument.Section(
                name: "00",
                items: [
                    .table(
                        PrintedTable(
                            columns: 2, heads: 0, isLayout: true,
                            rows: [row("BỘ Y TẾ\nSố: 77/KH-BYT", "Hà Nội, ngày 05 tháng 9 năm 2025")])),
                    .paragraph(PrintedParagraph("KẾ HOẠCH", .title)),
                    .paragraph(PrintedParagraph("Chuyển đổi số ngành y tế năm 2025", .title)),
                    .paragraph(PrintedParagraph("Bộ Y tế ban hành Kế hoạch với các nội dung sau đây.", .body)),
                ]),
            PrintedDocument.Section(
                name: "01",
                items: [
                    .paragraph(PrintedParagraph("Phụ lục I", .appendix)),
                    .paragraph(PrintedParagraph("DANH MỤC NHIỆM VỤ", .title)),
                    .table(PrintedTable(columns: 5, heads: 3, rows: rows)),
                ]),
        ])

    private static let rows: [PrintedTable.Row] = [
        PrintedTable.Row(cells: [
            .init(column: 0, text: "TT"), .init(column: 1, text: "Nhiệm vụ"),
            .init(column: 2, span: 2, text: "Phân công"), .init(column: 4, text: "Thời hạn"),
        ]),
        PrintedTable.Row(cells: [
            .init(column: 0, text: "TT", continues: true), .init(column: 1, text: "Nhiệm vụ", continues: true),
            .init(column: 2, text: "Chủ trì"), .init(column: 3, text: "Phối hợp"),
            .init(column: 4, text: "Thời hạn", continues: true),
        ]),
        row("(1)", "(2)", "(3)", "(4)", "(5)"),
        PrintedTable.Row(cells: [.init(column: 0, span: 5, text: "I. HẠ TẦNG SỐ")]),
        row("1", "Nâng cấp mạng nội bộ", "Văn phòng Bộ", "Cục Công nghệ thông tin", "30/9/2025"),
        PrintedTable.Row(cells: [
            .init(column: 0, text: "1", continues: true), .init(column: 1, text: "Kết nối bệnh án điện tử"),
            .init(column: 2, text: "Văn phòng Bộ", continues: true), .init(column: 3, text: "Bộ Công an"),
            .init(column: 4, text: "Tháng 10/2025"),
        ]),
        PrintedTable.Row(cells: [.init(column: 0, span: 5, text: "II. DỮ LIỆU")]),
        row("2", "Xây dựng cơ sở dữ liệu tiêm chủng", "Cục Phòng bệnh", "", "Quý IV/2025"),
    ]

    private static func row(_ texts: String...) -> PrintedTable.Row {
        PrintedTable.Row(cells: texts.enumerated().map { PrintedTable.Cell(column: $0, text: $1) })
    }
}
