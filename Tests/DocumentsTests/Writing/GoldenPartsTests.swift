import Basics
import CZip
import Documents
import FoundationEssentials
import Testing

/// The parts of a small Word file as they were last looked at. `GIAMSAT_GOLDEN=write swift test …` writes them anew.
@Suite struct GoldenPartsTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    private static let parts = [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml", "word/styles.xml",
        "word/settings.xml", "word/header1.xml",
    ]

    private static var document: PrintedDocument {
        var letterhead = PrintedTable.Row(cells: [
            .init(column: 0, text: "BỘ Y TẾ"), .init(column: 1, text: "Độc lập - Tự do - Hạnh phúc"),
        ])
        letterhead.cells[1].look = .ruled
        let rows: [PrintedTable.Row] = [
            .init(cells: [.init(column: 0, text: "TT"), .init(column: 1, span: 2, text: "Phần việc")]),
            .init(cells: [
                .init(column: 0, text: "1"), .init(column: 1, text: "Quá hạn\n& chưa báo cáo"),
                .init(column: 2, text: "144", query: "obligations?standing=late"),
            ]),
        ]
        let section = PrintedDocument.Section(
            name: "Báo cáo",
            items: [
                .table(PrintedTable(columns: 2, heads: 0, isLayout: true, rows: [letterhead])),
                .paragraph(PrintedParagraph("PHỤ LỤC 01:", .appendix)),
                .paragraph(
                    PrintedParagraph(
                        [PrintedText("Có "), PrintedText("2.553", query: "obligations"), PrintedText(" phần việc.")],
                        .body)),
                .table(PrintedTable(columns: 3, heads: 1, rows: rows)),
            ])
        let second = PrintedDocument.Section(
            name: "Hai",
            items: [
                .paragraph(PrintedParagraph("PHỤ LỤC 02:", .appendix)),
                .paragraph(PrintedParagraph("DANH MỤC \"THỬ\"", .title)),
                .paragraph(PrintedParagraph("1. Quá hạn", .heading(level: 2))),
                .paragraph(PrintedParagraph("a) Tháng 7/2025", .heading(level: 3))),
            ])
        var document = PrintedDocument(
            title: "Báo cáo <thử>", creator: "Bộ Y tế", day: CivilDate(daysSince1970: 20_287),
            sections: [section, second])
        document.font.size = 14
        return document
    }

    @Test(arguments: parts)
    func `A part is as it was looked at`(name: String) throws {
        let text = try #require(part(name, of: WordWriter(Self.document).bytes()))
        let words = name.split { !($0.isLetter || $0.isNumber) }.joined(separator: ".")
        let file = Self.folder.appending(path: words)
        if ProcessInfo.processInfo.environment["GIAMSAT_GOLDEN"] == "write" {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }

    private func part(_ name: String, of archive: [UInt8]) -> String? {
        archive.withUnsafeBytes { bytes in
            guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil),
                let archive = zip_open_from_source(source, ZIP_RDONLY, nil)
            else { return nil }
            defer { zip_discard(archive) }
            guard let file = zip_fopen(archive, name, 0) else { return nil }
            defer { zip_fclose(file) }
            var content = [UInt8](repeating: 0, count: 1 << 20)
            let count = zip_fread(file, &content, UInt64(content.count))
            return String(decoding: content.prefix(Int(count)), as: UTF8.self)
        }
    }
}
