import Documents
package import UseCases

extension ImportDocument.File {
    /// A workbook with one list of tasks: *STT, Nhiệm vụ, Cơ quan chủ trì, Thời hạn, Kết quả, Mô tả, Trạng thái*.
    ///
    /// - Parameter rows: title, lead, deadline, product, description, status; numbered from 1 on.
    package static func workbook(_ rows: [[String]], dated day: String = "18/7/2025") throws -> ImportDocument.File {
        let header = ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Kết quả", "Mô tả", "Trạng thái"]
        let table = WrittenTable(
            name: "Theo dõi", header: header,
            rows: rows.enumerated().map { index, row in [.text(String(index + 1))] + row.map { .text($0) } })
        return ImportDocument.File(
            name:
                "theo-doi-\(day.split(separator: "/").reversed().map { $0.count == 1 ? "0\($0)" : "\($0)" }.joined(separator: "-")).xlsx",
            bytes: try WorkbookWriter([table]).bytes())
    }
}
