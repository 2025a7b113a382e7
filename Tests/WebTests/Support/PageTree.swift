/// The texts of a page with the elements around each: our own HTML, so a scan of tags is enough.
struct PageTree {
    struct Element {
        let name: String
        let attributes: String

        func has(_ attribute: String) -> Bool { attributes.contains(" \(attribute)") }

        var classes: [Substring] {
            guard let start = attributes.range(of: " class=\"") else { return [] }
            return attributes[start.upperBound...].prefix { $0 != "\"" }.split(separator: " ")
        }
    }

    struct Text {
        /// White space folded.
        let words: String
        /// From the outermost in.
        let within: [Element]
    }

    private(set) var texts: [Text] = []

    private static let empty: Set<String> = ["area", "br", "col", "hr", "img", "input", "link", "meta", "use", "wbr"]

    init(_ html: String) {
        var open: [Element] = []
        for part in html.split(separator: "<", omittingEmptySubsequences: true) {
            guard let end = part.firstIndex(of: ">") else { continue }
            let tag = part[..<end]
            if tag.hasPrefix("/") {
                let name = String(tag.dropFirst())
                if let index = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(index...) }
            } else if !tag.hasPrefix("!") {
                let name = String(tag.prefix { $0 != " " && $0 != "/" })
                if !Self.empty.contains(name), !tag.hasSuffix("/") {
                    open.append(Element(name: name, attributes: String(tag.dropFirst(name.count))))
                }
            }
            let words = part[part.index(after: end)...].split { $0 == " " || $0 == "\n" }.joined(separator: " ")
            if !words.isEmpty { texts.append(Text(words: words, within: open)) }
        }
    }
}
