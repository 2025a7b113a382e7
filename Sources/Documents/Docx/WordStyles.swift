/// What the styles of a document say about numbering, outline and hiding.
struct WordStyles: Sendable {
    struct Style: Sendable {
        var base: String?
        var list: Int?
        var level: Int?
        var outlineLevel: Int?
        var isHidden: Bool?
        /// Of a table of contents.
        var isContents: Bool?
    }

    var styles: [String: Style] = [:]
    var defaultParagraphStyle: String?

    /// The first that says something of the style and those that it is based on.
    func first<Value>(of style: String?, _ value: (Style) -> Value?) -> (style: String, value: Value)? {
        var name = style
        for _ in 0..<20 {
            guard let current = name, let style = styles[current] else { return nil }
            if let value = value(style) { return (current, value) }
            name = style.base
        }
        return nil
    }
}

/// Reads `styles.xml`.
final class WordStylesReader: PartReader {
    private(set) var result = WordStyles()
    private var id: String?
    private var style = WordStyles.Style()

    override func start(_ name: XMLName, _ attributes: XMLAttributes) -> Course {
        guard name.namespace == .word else { return .enter }
        if name.is("style") {
            id = attributes.string("styleId")
            style = WordStyles.Style()
            if attributes.string("type") == "paragraph", attributes.bytes("default") != nil, attributes.isOn("default")
            {
                result.defaultParagraphStyle = id
            }
        } else if name.is("docDefaults") || name.is("tblStylePr") || name.is("latentStyles") {
            return .skip
        } else if name.is("name") {
            let name = attributes.string("val") ?? ""
            style.outlineLevel = Self.headingLevel(name) ?? style.outlineLevel
            if Self.isOfContents(name) { style.isContents = true }
        } else if name.is("basedOn") {
            style.base = attributes.string("val")
        } else if name.is("numId") {
            style.list = attributes.int("val")
        } else if name.is("ilvl") {
            style.level = attributes.int("val")
        } else if name.is("outlineLvl") {
            style.outlineLevel = attributes.int("val")
        } else if name.is("vanish") {
            style.isHidden = attributes.isOn()
        }
        return .enter
    }

    override func end(_ name: XMLName) {
        guard name.namespace == .word, name.is("style"), let id else { return }
        result.styles[id] = style
        self.id = nil
    }

    /// "toc 1" to "toc 9"; what bears "TOC Heading" may be any heading that is to stay out of the contents.
    private static func isOfContents(_ name: String) -> Bool {
        let words = name.lowercased().split(separator: " ")
        return words.count == 2 && words[0] == "toc" && Int(words[1]) != nil
    }

    /// The built-in headings keep their English names in every language of Word.
    private static func headingLevel(_ name: String) -> Int? {
        let words = name.lowercased().split(separator: " ")
        guard words.count == 2, words[0] == "heading", let level = Int(words[1]), (1...9).contains(level) else {
            return nil
        }
        return level - 1
    }
}
