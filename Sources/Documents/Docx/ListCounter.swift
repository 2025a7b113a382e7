/// Counts the numbered paragraphs of a document in their order and says what Word prints before each.
struct ListCounter {
    let definitions: ListDefinitions
    let styles: WordStyles
    /// Counts of a pattern's levels, shared by all its lists.
    private var counts: [Int: [Int: Int]] = [:]
    /// Lists that have begun with their own start numbers, by level.
    private var begun: Set<ListLevel> = []

    private struct ListLevel: Hashable {
        var list: Int
        var level: Int
    }

    init(definitions: ListDefinitions, styles: WordStyles) {
        self.definitions = definitions
        self.styles = styles
    }

    /// The number of the next paragraph; nil without list and for a bullet.
    mutating func number(of properties: OpenParagraph.Properties) -> String? {
        guard let place = place(of: properties),
            let pattern = definitions.pattern(of: place.list, styles: styles),
            let level = level(place.level, of: place.list, pattern)
        else { return nil }
        count(place, level, pattern)
        return text(of: level, place, pattern)
    }

    /// List and level: what the paragraph itself names before what its style names.
    private func place(of properties: OpenParagraph.Properties) -> ListLevel? {
        let style = properties.style ?? styles.defaultParagraphStyle
        let named = styles.first(of: style) { $0.list }
        guard let list = properties.list ?? named?.value, list != 0 else { return nil }
        if let level = properties.level { return ListLevel(list: list, level: level) }
        guard properties.list == nil, let named else { return ListLevel(list: list, level: 0) }
        let linked = linkedLevel(of: style, list) ?? linkedLevel(of: named.style, list)
        return ListLevel(list: list, level: linked ?? styles.first(of: style) { $0.level }?.value ?? 0)
    }

    /// The level that names the style as its own.
    private func linkedLevel(of style: String?, _ list: Int) -> Int? {
        guard let style, let number = definitions.pattern(of: list, styles: styles) else { return nil }
        return definitions.patterns[number]?.levels.first { $0.value.style == style }?.key
    }

    private func level(_ index: Int, of list: Int, _ pattern: Int) -> ListDefinitions.Level? {
        definitions.lists[list]?.levels[index] ?? definitions.patterns[pattern]?.levels[index]
    }

    private mutating func count(_ place: ListLevel, _ level: ListDefinitions.Level, _ pattern: Int) {
        var counts = counts[pattern] ?? [:]
        let isFirst = begun.insert(place).inserted
        if isFirst, let start = definitions.lists[place.list]?.starts[place.level] {
            counts[place.level] = start
        } else if let count = counts[place.level] {
            counts[place.level] = count &+ 1
        } else {
            counts[place.level] = level.start
        }
        for above in 0..<max(0, min(place.level, 9)) where counts[above] == nil {
            counts[above] = self.level(above, of: place.list, pattern)?.start ?? 1
        }
        for below in counts.keys where below > place.level {
            let restartsAfter = self.level(below, of: place.list, pattern)?.restartsAfter
            if restartsAfter.map({ place.level < $0 }) ?? true { counts[below] = nil }
        }
        self.counts[pattern] = counts
    }

    private func text(of level: ListDefinitions.Level, _ place: ListLevel, _ pattern: Int) -> String? {
        guard level.format != .bullet else { return nil }
        var text = ""
        var isReference = false
        for character in level.text {
            if isReference, let digit = character.wholeNumberValue, (1...9).contains(digit) {
                let count = counts[pattern]?[digit - 1] ?? 1
                let format = self.level(digit - 1, of: place.list, pattern)?.format ?? .decimal
                text += (level.isLegal ? .decimal : format).text(of: count)
                isReference = false
            } else if character == "%" {
                isReference = true
            } else {
                text.append(character)
                isReference = false
            }
        }
        return text.allSatisfy(\.isWhitespace) ? nil : text
    }
}
