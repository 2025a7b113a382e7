import Basics
import Domain

/// `parentRow`: a numbered row only introduces the rows after it: its rows are all named.
enum ParentRow {
    @Sendable static func doubts(_ material: Material) -> [Doubt] {
        material.lists.flatMap { list in
            list.indices.indices.compactMap { place -> Doubt? in
                let row = list.rows[place]
                guard row.appearance.number != nil, introduces(row.appearance.title) else { return nil }
                let children = children(of: place, in: list)
                guard !children.isEmpty else { return nil }
                let keys = children.map { material.rows[$0].key }
                return .rows(
                    [list.indices[place]] + children, of: material, .parentRow, .medium, fault: .own, at: .title,
                    message:
                        "\(row.appearance.title.quoted(90)) chỉ dẫn vào \(children.count) dòng sau (\(keys.listed(4))) nhưng được đánh số và tính như một nhiệm vụ.",
                    values: [Flag.Value("parent", row.key), Flag.Value("children", keys.joined(separator: "; "))])
            }
        }
    }

    private static func introduces(_ title: String) -> Bool {
        let key = title.singleSpaced.lowercased()
        guard key.hasSuffix(":") || ["bao gồm", "như sau", "cụ thể", "gồm"].contains(where: key.hasSuffix) else {
            return false
        }
        // A colon that closes a list inside the cell introduces nothing after it.
        return !title.contains("\n")
    }

    /// The rows after it that go on: of the same kind of product or lead, until one that is clearly something else.
    private static func children(of place: Int, in list: Material.List) -> [Int] {
        let parent = list.rows[place]
        var children: [Int] = []
        for next in list.indices.indices.dropFirst(place + 1) {
            let row = list.rows[next]
            guard row.appearance.section == parent.appearance.section, belongs(row, to: parent) else { break }
            children.append(list.indices[next])
        }
        return children
    }

    private static func belongs(_ row: ReadRow, to parent: ReadRow) -> Bool {
        guard let number = row.appearance.number else { return true }
        // "8" introduces "8.1", "8.2".
        if let own = parent.appearance.number, number.hasPrefix("\(own).") { return true }
        let words = row.appearance.title.comparisonKey
        if let first = words.first, first == "-" || first == "+" { return true }
        guard row.appearance.lead.similarityKeys == parent.appearance.lead.similarityKeys else { return false }
        // What the parent is about, each in a document of its own.
        if TellingTerms.shared(row.appearance.title, parent.appearance.title) >= 3 { return true }
        let product = parent.appearance.deliverable?.comparisonKey
        // "Phát triển các nền tảng số …:" and "Nền tảng số quản lý …", each of them a product of that kind.
        if isOneOf(row, parent), row.appearance.deadline.due == parent.appearance.deadline.due { return true }
        guard product == nil || row.appearance.deliverable?.comparisonKey == product else { return false }
        // It begins with the product that the parent announces: "các Nghị định …:" and "Nghị định …".
        let announced = parent.appearance.title.comparisonKey
        let start = words.split(separator: " ").prefix(2).joined(separator: " ")
        return announced.range(ofWords: start) != nil
    }
    private static func isOneOf(_ row: ReadRow, _ parent: ReadRow) -> Bool {
        let titles = [row, parent].map(\.appearance.title)
        let products = titles.compactMap { PromisedProduct.promised(deliverable: nil, title: $0).first }
        guard products.count == 2, products[0].kinds == products[1].kinds, products[0].kinds != [.other] else {
            return false
        }
        return titles[0].comparisonKey.hasPrefix(products[0].words.comparisonKey)
    }
}
