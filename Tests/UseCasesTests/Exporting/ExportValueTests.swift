import Testing
import UseCases

@Suite struct ExportValueTests {
    @Test func `JSON is an array, an object a line, and text is escaped`() {
        let object = ExportValue.object([
            .init("a", .text("“x”\n\"\\\u{1}")), .init("b", .number(51.7)), .init("c", .number(20)), .init("d", .null),
            .init("e", .list([.boolean(true), .integer(-3)])),
        ])
        let json = String(decoding: ExportValue.json([object]), as: UTF8.self)
        #expect(
            json == "[\n{\"a\": \"“x”\\n\\\"\\\\\\u0001\", \"b\": 51.7, \"c\": 20, \"d\": null, \"e\": [true, -3]}\n]\n"
        )
        #expect(String(decoding: ExportValue.json([]), as: UTF8.self) == "[]\n")
    }

    @Test func `Columns have nested names and joined lists`() {
        let object = ExportValue.object([
            .init("deadline", .object([.init("raw", .text("Tháng 9/2025")), .init("due", .null)])),
            .init("leads", .list([.text("A"), .text("B")])),
            .init("groups", .list([.object([.init("code", .text("x")), .init("words", .text("các bộ"))])])),
            .init("cells", .list([])),
        ])
        let other = ExportValue.object([.init("leads", .null), .init("=note", .integer(3)), .init("deadline", .null)])
        let csv = String(decoding: ExportTable([object, other]).csv, as: UTF8.self)
        #expect(
            csv == "\u{FEFF}deadline.raw,deadline.due,leads,groups,'=note\r\nTháng 9/2025,,A; B,các bộ,\r\n,,,,3\r\n")
    }
}
