import Markup
import Testing

@Suite struct HTMLTests {
    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("\" onmouseover=\"alert(1)", "&quot; onmouseover=&quot;alert(1)"),
        // To Swift each of these is one Character, different from the mark it begins with.
        ("\"\u{338} onmouseover=alert(1)", "&quot;\u{338} onmouseover=alert(1)"),
        ("<\u{301}b>", "&lt;\u{301}b&gt;"),
        ("&lt; '", "&amp;lt; &#39;"),
        ("trước\u{0}sau\u{1B}", "trước\u{FFFD}sau\u{FFFD}"),
        ("dòng một\ndòng hai", "dòng một\ndòng hai"),
        ("Tiếng Việt: đường", "Tiếng Việt: đường"),
    ])
    func `Hostile text is only text, in an element and in an attribute`(hostile: String, escaped: String) {
        var html = HTML()
        html.add(.p, .title(hostile), text: hostile)
        // Compared as bytes: as strings, canonically equivalent texts are equal.
        #expect(html.bytes == Array("<p title=\"\(escaped)\">\(escaped)</p>".utf8))
    }

    @Test func `Elements nest and close themselves, and a nil attribute is left out`() {
        var html = HTML()
        html.add(.ul, .class("tabs"), nil) { html in
            html.add(.li) { $0.add(.b, text: "27") }
            html.add(.li)
        }
        html.add(void: .meta, Attribute("charset", "utf-8"))
        let written = String(decoding: html.bytes, as: UTF8.self)
        #expect(written == "<ul class=\"tabs\"><li><b>27</b></li><li></li></ul><meta charset=\"utf-8\">")
    }

    @Test(arguments: [(true, "<option selected=\"\">A</option>"), (false, "<option>A</option>")])
    func `An attribute without a value is there or not`(isChosen: Bool, written: String) {
        var html = HTML()
        html.add(.option, .flag("selected", if: isChosen), text: "A")
        #expect(String(decoding: html.bytes, as: UTF8.self) == written)
    }
}
