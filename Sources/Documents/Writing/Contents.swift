internal import Basics

/// What the table of contents of a document lists (*mục lục*): its appendices by number and name, and the headings in
/// them. A document of fewer than two appendices needs none.
struct Contents {
    struct Entry {
        /// 1 for an appendix.
        let level: Int
        let text: String
        /// Of its bookmark, from 1 on.
        let number: Int
    }

    private(set) var entries: [Entry] = []
    private var places: [Place: Int] = [:]

    private struct Place: Hashable {
        let section: Int
        let item: Int
    }

    init(of document: PrintedDocument) {
        for (section, content) in document.sections.enumerated() {
            for (item, printed) in content.items.enumerated() {
                guard case .paragraph(let paragraph) = printed, let level = Self.level(of: paragraph.style),
                    !paragraph.text.singleSpaced.isEmpty
                else { continue }
                let name = level == 1 ? Self.name(behind: item, in: content.items) : []
                places[Place(section: section, item: item)] = entries.count
                entries.append(
                    Entry(
                        level: level, text: ([paragraph.text] + name).map(\.singleSpaced).joined(separator: " "),
                        number: entries.count + 1))
            }
        }
        guard entries.count(where: { $0.level == 1 }) < 2 else { return }
        entries = []
        places = [:]
    }

    /// The entry of a heading; nil for what is none.
    func entry(section: Int, item: Int) -> Entry? { places[Place(section: section, item: item)].map { entries[$0] } }

    private static func level(of style: PrintedParagraph.Style) -> Int? {
        switch style {
        case .appendix: 1
        case .heading(let level): level <= 2 ? 2 : level == 3 ? 3 : nil
        default: nil
        }
    }

    /// The lines of the name that stands below "PHỤ LỤC 01:".
    private static func name(behind item: Int, in items: [PrintedDocument.Item]) -> [String] {
        var name: [String] = []
        for case .paragraph(let paragraph) in items[(item + 1)...].prefix(6) {
            guard paragraph.style == .title else { break }
            name.append(paragraph.text)
        }
        return name
    }
}
