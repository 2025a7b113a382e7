import Documents
import Testing

@Suite struct RefusalTests {
    private static let good = WordFile(body: paragraph("chữ")).bytes

    private static func document(_ xml: String) -> [UInt8] {
        zip([
            "_rels/.rels": WordFile.relationships([("officeDocument", "word/document.xml")]), "word/document.xml": xml,
        ])
    }

    private static func wide(_ name: String) -> [UInt8] {
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    static let cases: [(name: String, bytes: [UInt8], refusal: UnreadableDocument)] = [
        ("a.docx", [], .empty),
        ("a.docx", Array("chữ thường".utf8), .notAnArchive),
        ("a.docx", Array(good.prefix(good.count / 2)), .damagedArchive),
        ("a.docx", Array("%PDF-1.7\n".utf8), .pdf),
        ("a.docx", Array("{\\rtf1 a}".utf8), .richText),
        ("a.doc", wide("WordDocument"), .oldWord),
        ("a.xls", wide("Workbook"), .oldExcel),
        ("a.docx", wide("EncryptedPackage"), .encrypted),
        ("a.msg", wide("khác"), .oldOffice),
        ("a.docx", zip(["chữ.txt": "chữ"]), .otherArchive),
        ("a.docx", zip(["mimetype": "x", "content.xml": "<a/>"]), .openDocument),
        (
            "a.docx", zip(["_rels/.rels": WordFile.relationships([("officeDocument", "word/mat.xml")])]),
            .missingPart("word/mat.xml")
        ),
        ("a.docx", document("<a><b/></a>"), .otherArchive),
        (
            "a.docx", document("<w:document xmlns:w=\"\(WordFile.transitional)\">\n<w:body></a>"),
            .notXML(part: "word/document.xml", line: 2)
        ),
        (
            "a.docx", document("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"),
            .doctype(part: "word/document.xml")
        ),
        ("a.bin", [0, 1, 2, 3], .unknownFormat),
    ]

    @Test(arguments: cases)
    func `A file that is not what it should be is refused for what it is`(
        name: String, bytes: [UInt8], refusal: UnreadableDocument
    ) {
        #expect(throws: refusal) { try Document.read(bytes: bytes, named: name) }
    }

    @Test func `A file is what its bytes are, whatever its name`() throws {
        #expect(try Document.read(bytes: Self.good, named: "a.txt").format == .docx)
        #expect(throws: UnreadableDocument.otherArchive) {
            try Document.read(bytes: Self.good, named: "a.docx", as: .xlsx)
        }
    }

    static let limits: [(bytes: [UInt8], limits: Limits, kind: Limits.Kind)] = [
        (
            WordFile(body: paragraph(String(repeating: "a", count: 5000))).bytes, Limits(unzippedBytes: 3000),
            .unzipped(bytes: 3000)
        ),
        (WordFile(body: paragraph(String(repeating: "a", count: 900_000))).bytes, Limits(freeBytes: 1000), .ratio(100)),
        (good, Limits(entries: 2), .entries(2)),
        (
            WordFile(body: String(repeating: "<w:p/>", count: 100)).bytes, Limits(contentBytes: 1000),
            .content(bytes: 1000)
        ),
    ]

    @Test(arguments: limits)
    func `No more is read than the limits allow`(bytes: [UInt8], limits: Limits, kind: Limits.Kind) {
        #expect(throws: UnreadableDocument.tooLarge(kind)) {
            try Document.read(bytes: bytes, named: "a.docx", limits: limits)
        }
    }

    @Test func `Elements nested without end are refused`() {
        let nested = String(repeating: "<w:sdt>", count: 300) + String(repeating: "</w:sdt>", count: 300)
        #expect(throws: UnreadableDocument.tooLarge(.depth(256, part: "word/document.xml"))) {
            try WordFile(body: nested).read()
        }
    }

    @Test func `A token without end is refused before it fills the memory`() {
        let long = "<w:p w:x=\"\(String(repeating: "a", count: 12 << 20))\"/>"
        #expect(throws: UnreadableDocument.tooLarge(.content(bytes: 8 << 20))) {
            try Document.read(
                bytes: WordFile(body: long).bytes, named: "a.docx", limits: Limits(freeBytes: 64 << 20))
        }
    }

    @Test(arguments: 0..<200)
    func `A damaged byte is refused or read, never more`(seed: Int) {
        var bytes = Self.good
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
        for _ in 0..<3 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
        }
        // Reaching the end of the call without a trap is what is tested; what was read is well-formed blocks.
        let document = try? Document.read(bytes: bytes, named: "a.docx")
        #expect(document.map { $0.blocks.count <= 2 } ?? true)
    }
}
