/// The numbered lists that a document defines (ECMA-376 part 1, 17.9).
struct ListDefinitions: Sendable {
    /// One level of a list.
    struct Level: Sendable {
        var start = 1
        var format = NumberFormat.decimal
        /// `%1.%2.`: each `%n` stands for the count of level n.
        var text = ""
        /// Levels above which it does not begin anew; nil: any above it. 0: it never does.
        var restartsAfter: Int?
        /// All counts in it are shown as 1, 2, 3.
        var isLegal = false
        var style: String?
    }

    /// The pattern that lists share, and with it their count.
    struct Pattern: Sendable {
        var levels: [Int: Level] = [:]
        /// The list style whose list holds the levels instead.
        var styleLink: String?
    }

    /// A list: a pattern, with levels of its own where it says so.
    struct List: Sendable {
        var pattern: Int?
        var levels: [Int: Level] = [:]
        var starts: [Int: Int] = [:]
    }

    var patterns: [Int: Pattern] = [:]
    var lists: [Int: List] = [:]

    /// The pattern of a list, through list styles.
    func pattern(of list: Int, styles: WordStyles) -> Int? {
        var list = list
        for _ in 0..<8 {
            guard let number = lists[list]?.pattern, let pattern = patterns[number] else { return nil }
            guard let link = pattern.styleLink, let next = styles.styles[link]?.list, next != list else {
                return number
            }
            list = next
        }
        return nil
    }
}

/// Reads `numbering.xml`.
final class ListDefinitionsReader: PartReader {
    private(set) var result = ListDefinitions()
    private var patternID: Int?
    private var pattern = ListDefinitions.Pattern()
    private var listID: Int?
    private var list = ListDefinitions.List()
    private var overridden: Int?
    private var levelIndex: Int?
    private var level = ListDefinitions.Level()

    override func start(_ name: XMLName, _ attributes: XMLAttributes) -> Course {
        guard name.namespace == .word else { return .enter }
        if name.is("abstractNum") {
            patternID = attributes.int("abstractNumId")
            pattern = ListDefinitions.Pattern()
        } else if name.is("num") {
            listID = attributes.int("numId")
            list = ListDefinitions.List()
        } else if name.is("lvl") {
            levelIndex = attributes.int("ilvl")
            level = ListDefinitions.Level()
        } else if levelIndex != nil {
            readLevel(name, attributes)
        } else if name.is("numStyleLink") {
            pattern.styleLink = attributes.string("val")
        } else if name.is("abstractNumId") {
            list.pattern = attributes.int("val")
        } else if name.is("lvlOverride") {
            overridden = attributes.int("ilvl")
        } else if name.is("startOverride"), let overridden, let start = attributes.int("val") {
            list.starts[overridden] = start
        }
        return name.is("pPr") || name.is("rPr") ? .skip : .enter
    }

    private func readLevel(_ name: XMLName, _ attributes: XMLAttributes) {
        if name.is("start") {
            level.start = attributes.int("val") ?? 1
        } else if name.is("numFmt") {
            level.format = NumberFormat(attributes.string("val") ?? "", pattern: attributes.string("format"))
        } else if name.is("lvlText") {
            level.text = attributes.string("val") ?? ""
        } else if name.is("lvlRestart") {
            level.restartsAfter = attributes.int("val")
        } else if name.is("isLgl") {
            level.isLegal = attributes.isOn()
        } else if name.is("pStyle") {
            level.style = attributes.string("val")
        }
    }

    override func end(_ name: XMLName) {
        guard name.namespace == .word else { return }
        if name.is("lvl"), let index = levelIndex {
            if listID != nil { list.levels[index] = level } else { pattern.levels[index] = level }
            levelIndex = nil
        } else if name.is("abstractNum"), let id = patternID {
            result.patterns[id] = pattern
            patternID = nil
        } else if name.is("num"), let id = listID {
            result.lists[id] = list
            listID = nil
        } else if name.is("lvlOverride") {
            overridden = nil
        }
    }
}
