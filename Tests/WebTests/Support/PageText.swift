/// What a test reads in the HTML of a page: our own, so a scan for attributes is enough.
struct PageText {
    let html: String

    /// Numbers that count rows, with the addresses that they open.
    var counts: [(count: String, href: String)] {
        tags(holding: " data-count=\"").compactMap { tag in
            guard let count = value("data-count", in: tag), let href = value("href", in: tag) else { return nil }
            return (count, href)
        }
    }

    /// Addresses of all links.
    var links: [String] { tags(holding: " href=\"").compactMap { value("href", in: $0) } }

    /// The totals of the lists of the page, or of the part with an id.
    func totals(in fragment: String?) -> [String] {
        var text = Substring(html)
        if let fragment {
            guard let start = html.range(of: " id=\"\(fragment)\"") else { return [] }
            text = html[start.upperBound...]
            // Parts with an id of their own follow each other; the first list behind the id is that of the part.
            return PageText(html: String(text)).totals(in: nil).first.map { [$0] } ?? []
        }
        return tags(holding: " data-total=\"", in: text).compactMap { value("data-total", in: $0) }
    }

    private func tags(holding words: String, in text: Substring? = nil) -> [Substring] {
        (text ?? Substring(html)).split(separator: "<").compactMap { part in
            guard let end = part.firstIndex(of: ">") else { return nil }
            let tag = part[..<end]
            return tag.contains(words) ? tag : nil
        }
    }

    private func value(_ name: String, in tag: Substring) -> String? {
        guard let start = tag.range(of: " \(name)=\"") else { return nil }
        let rest = tag[start.upperBound...]
        return rest.firstIndex(of: "\"").map { String(rest[..<$0]) }.map(Self.unescaped)
    }

    private static func unescaped(_ text: String) -> String {
        text.split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&")
    }
}

extension StringProtocol {
    /// The first place of some words, byte by byte.
    func range(of words: String) -> Range<String.Index>? {
        let text = Array(utf8)
        let sought = Array(words.utf8)
        guard let first = sought.first, sought.count <= text.count else { return nil }
        for start in 0...(text.count - sought.count)
        where text[start] == first && text[start..<start + sought.count].elementsEqual(sought) {
            let lower = utf8.index(utf8.startIndex, offsetBy: start)
            return lower..<utf8.index(lower, offsetBy: sought.count)
        }
        return nil
    }
}
