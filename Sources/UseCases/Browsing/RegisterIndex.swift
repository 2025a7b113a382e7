package import Basics
package import Domain
import Persistence

/// What pages ask of the tasks of one revision beside their standing: where they stand in the sources, who gave them,
/// which words and doubts they have. Derived once a revision.
package struct RegisterIndex: Sendable {
    /// One for each assignment of the register, in its order.
    package let tasks: [TaskFacts]
    let courses: TaskCourses
    let agencyCourses: AgencyCourses
    let coming: ComingWork
    /// The days from which on an agency helps with a task each, by its slug, rising.
    let helps: [String: [CivilDate]]
    package let directives: DirectiveList
    /// Addresses of the directives, in their order: `71-nq-cp`.
    package let directiveSlugs: [String]
    /// Appendices that hold task rows, in order, with the sections of each.
    package let lists: [(appendix: String, sections: [String])]
    /// Indices of the parties of the ledger, in the order of lists.
    let partyOrder: [Int]
    /// Of each party of the ledger.
    let partyBlocks: [AgencyBlock]
    private let orderKeys: [Ledger.Party: String]
    /// Of each assignment its titles; its number, product, directive and leads, which everyone may search, too; what was
    /// achieved, and remarks.
    let titles: FoldedTexts
    let openWords: FoldedTexts
    let insideWords: FoldedTexts
    /// Every agency that is or was, then names that the register does not know.
    let agencySlugs: [String]
    let agencyNames: FoldedNames
    let directiveNames: FoldedNames
    /// In the order of the findings of the register.
    let findingNames: FoldedNames
    /// The assignments by the words of their newest titles.
    let likes: Similarity.Index
    /// How sources write an agency, by its slug, with the rows that do, the most frequent first.
    let spellings: [String: [(words: String, rows: Int)]]
    /// Indices of the rates of an agency, by its slug, source by source.
    let rates: [String: [Int]]
    /// Indices of the claims that speak of databases.
    let databaseClaims: [Int]
    /// How much each source says.
    let sourceCounts: [Identifier<Source>: SourceCounts]
    /// What the register doubts.
    package let doubts: Set<FlagCategory>
    /// Of each task row the place of its first lead among all leads, as a dictionary has them.
    private let leadRanks: [Int32]
    private let directiveIndex: [String: Int]
    private let rowAssignments: [RowName: Identifier<Assignment>]

    /// A row by its source and key.
    private struct RowName: Hashable {
        let source: Identifier<Source>
        let key: String
    }

    package init(_ register: Register) async {
        // The longest part, beside the others.
        async let likes = Similarity.Index(register.works, keepingTexts: false)
        let directives = DirectiveList(register)
        let slugs = Self.slugs(of: directives)
        var directiveOf: [Identifier<Assignment>: Int] = [:]
        for (index, entry) in directives.entries.enumerated() {
            for id in entry.assignments { directiveOf[id] = min(index, directiveOf[id] ?? index) }
        }
        var names: [RowName: Identifier<Assignment>] = [:]
        for row in register.rows { names[RowName(source: row.source, key: row.appearance.key)] = row.assignment }
        var flags: [Identifier<Assignment>: [Int]] = [:]
        for (index, entry) in register.flags.enumerated() {
            let concerned = Set(entry.flag.rows.compactMap { names[RowName(source: entry.source, key: $0)] })
            for id in concerned { flags[id, default: []].append(index) }
        }
        var titles = FoldedTexts()
        var openWords = FoldedTexts()
        var insideWords = FoldedTexts()
        tasks = register.assignments.map { entry in
            let rows = entry.rows.map { register.rows[$0] }
            let directive = directiveOf[entry.id]
            let products = rows.compactMap(\.appearance.deliverable)
            let leads = rows.flatMap(\.appearance.lead.shownNames)
            titles.append(distinct(rows.map(\.appearance.title)))
            openWords.append(
                distinct([entry.id.shown] + products + (directive.map { [directives.entries[$0].name] } ?? []) + leads))
            insideWords.append(
                distinct(rows.flatMap { [$0.appearance.description, $0.appearance.note].compactMap { $0 } }))
            return TaskFacts(rows, directive: directive, flags: flags[entry.id] ?? [])
        }
        (self.titles, self.openWords, self.insideWords) = (titles, openWords, insideWords)
        courses = TaskCourses(register)
        agencyCourses = AgencyCourses(register.ledger)
        coming = ComingWork(register)
        var helps: [String: [CivilDate]] = [:]
        for (entry, facts) in zip(register.assignments, tasks) {
            for slug in facts.coordinating { helps[slug, default: []].append(entry.arose) }
        }
        self.helps = helps.mapValues { $0.sorted() }
        leadRanks = Self.leadRanks(of: register)
        (agencySlugs, agencyNames) = Self.agencies(of: register)
        var directiveNames = FoldedNames()
        for entry in directives.entries {
            directiveNames.append(entry.name, besides: [entry.title].compactMap { $0 } + entry.variants)
        }
        self.directiveNames = directiveNames
        var findingNames = FoldedNames()
        for finding in register.findings.map(\.finding) {
            findingNames.append(
                finding.title, besides: finding.problems + finding.remedies.map(\.text) + finding.places)
        }
        self.findingNames = findingNames
        spellings = Self.spellings(in: register)
        rates = Dictionary(grouping: register.rates.indices) { index in
            let agency = register.rates[index].rate.agency
            return Ledger.Party(code: agency.code, name: agency.name).slug
        }
        databaseClaims = register.claims.indices.filter { index in
            let text = register.claims[index].claim.text
            return text.searchKey.contains("co so du lieu") || text.contains("CSDL")
        }
        sourceCounts = Self.sourceCounts(in: register)
        lists = Self.lists(of: register)
        let keys = register.ledger.parties.map { $0.orderKey(in: register.catalogue) }
        orderKeys = Dictionary(zip(register.ledger.parties, keys)) { one, _ in one }
        partyOrder = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
        partyBlocks = register.ledger.parties.map { AgencyBlock(of: $0, in: register.catalogue) }
        doubts = Set(register.flags.map(\.flag.category))
        self.directives = directives
        directiveSlugs = slugs
        directiveIndex = Dictionary(uniqueKeysWithValues: slugs.enumerated().map { ($1, $0) })
        rowAssignments = names
        self.likes = await likes
    }

    /// By which an agency stands in lists.
    func orderKey(of party: Ledger.Party, in catalogue: AgencyCatalogue) -> String {
        orderKeys[party] ?? party.orderKey(in: catalogue)
    }

    /// By which a task stands in a list by agency.
    func leadRank(of entry: Register.AssignmentEntry, in edition: Edition) -> Int {
        Int(leadRanks[edition.register.rowIndex(of: entry, asOf: edition.day)])
    }

    package func directive(slug: String) -> Int? { directiveIndex[slug] }

    /// The task that a row is an appearance of; nil for rows of rates and findings.
    package func assignment(ofRow key: String, in source: Identifier<Source>) -> Identifier<Assignment>? {
        rowAssignments[RowName(source: source, key: key)]
    }

    private static func slugs(of directives: DirectiveList) -> [String] {
        var taken: Set<String> = []
        return directives.entries.map { entry in
            let words = Agency.code(of: entry.symbol)
            let year = entry.key.year.map(String.init)
            var slug = year.map { words.contains($0) ? words : "\(words)-\($0)" } ?? words
            if slug.isEmpty { slug = "van-ban" }
            let base = slug
            var ordinal = 2
            while !taken.insert(slug).inserted {
                slug = "\(base)-\(ordinal)"
                ordinal += 1
            }
            return slug
        }
    }

    private static func lists(of register: Register) -> [(appendix: String, sections: [String])] {
        var lists: [(appendix: String, sections: [String])] = []
        var position: [String: Int] = [:]
        for row in register.rows {
            let appendix = row.appearance.appendix
            let index = position[appendix] ?? lists.count
            if index == lists.count {
                position[appendix] = index
                lists.append((appendix, []))
            }
            if let section = row.appearance.section, !lists[index].sections.contains(section) {
                lists[index].sections.append(section)
            }
        }
        return lists.sorted { $0.appendix < $1.appendix }
    }
}

extension RegisterIndex {
    private static func agencies(of register: Register) -> ([String], FoldedNames) {
        var slugs: [String] = []
        var names = FoldedNames()
        var seen: Set<String> = []
        func add(_ slug: String, _ name: String, _ others: [String]) {
            guard seen.insert(slug).inserted else { return }
            slugs.append(slug)
            names.append(name, besides: others)
        }
        for agency in register.catalogue.all {
            let said = register.aliases.filter { $0.agency == agency.code }.map(\.name)
            add(agency.code, agency.name, agency.aliases + said)
        }
        for party in register.ledger.parties where party.code == nil { add(party.slug, party.name, []) }
        return (slugs, names)
    }

    private static func leadRanks(of register: Register) -> [Int32] {
        let names = register.rows.map { $0.appearance.lead.shownNames.first ?? "" }
        let keys = Dictionary(Set(names).map { ($0, $0.sortKey) }) { one, _ in one }
        let order = Dictionary(uniqueKeysWithValues: Set(keys.values).sorted().enumerated().map { ($1, Int32($0)) })
        return names.map { name in keys[name].flatMap { order[$0] } ?? 0 }
    }

    private static func sourceCounts(in register: Register) -> [Identifier<Source>: SourceCounts] {
        var counts: [Identifier<Source>: SourceCounts] = [:]
        for row in register.rows { counts[row.source, default: SourceCounts()].rows += 1 }
        for entry in register.assignments {
            for source in Set(entry.rows.map { register.rows[$0].source }) {
                counts[source, default: SourceCounts()].tasks += 1
            }
        }
        for rate in register.rates { counts[rate.source, default: SourceCounts()].rates += 1 }
        for finding in register.findings { counts[finding.source, default: SourceCounts()].findings += 1 }
        for flag in register.flags { counts[flag.source, default: SourceCounts()].flags += 1 }
        return counts
    }

    private static func spellings(in register: Register) -> [String: [(words: String, rows: Int)]] {
        var slugs: [Ledger.Party: String] = [:]
        var counts: [String: [String: Int]] = [:]
        for row in register.rows {
            let appearance = row.appearance
            let mentions = appearance.lead.agencies + appearance.coordinating.agencies + (appearance.outstanding ?? [])
            for mention in Set(mentions) {
                let party = Ledger.Party(code: mention.code, name: mention.name)
                let slug = slugs[party] ?? party.slug
                slugs[party] = slug
                counts[slug, default: [:]][mention.words, default: 0] += 1
            }
        }
        return counts.mapValues { words in
            words.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
        }
    }
}

/// How much one source says.
struct SourceCounts: Sendable {
    var rows = 0
    var tasks = 0
    var rates = 0
    var findings = 0
    var flags = 0
}

private func distinct(_ texts: [String]) -> [String] {
    guard texts.count > 1 else { return texts }
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
}

/// What a task is besides how it stands.
package struct TaskFacts: Sendable {
    package let appendices: Set<String>
    /// Appendix and section, `04/II`.
    package let sections: Set<String>
    package let sources: Set<Identifier<Source>>
    /// Index among the directives.
    package let directive: Int?
    package let products: Set<ProductKind>
    /// Slugs of the agencies that help.
    package let coordinating: Set<String>
    /// Indices among the flags of the register.
    package let flags: [Int]

    init(_ rows: [AppearanceRows.Stored], directive: Int?, flags: [Int]) {
        let appearances = rows.map(\.appearance)
        appendices = Set(appearances.map(\.appendix))
        sections = Set(appearances.compactMap { row in row.section.map { "\(row.appendix)/\($0)" } })
        sources = Set(rows.map(\.source))
        self.directive = directive
        products = Set(
            appearances.flatMap { PromisedProduct.promised(deliverable: $0.deliverable, title: $0.title) }
                .flatMap(\.kinds))
        coordinating = Set(
            appearances.flatMap(\.coordinating.agencies).map { Ledger.Party(code: $0.code, name: $0.name).slug })
        self.flags = flags
    }
}

extension AgencyReading {
    /// As lists show who acts: names, then groups in the words of the source.
    package var shownNames: [String] { agencies.map(\.name) + groups.map(\.words) }
}

extension Ledger.Party {
    /// Its address: the code, or for a name that the register does not know the name in letters and hyphens.
    package var slug: String { code ?? Agency.code(of: name) }
}
