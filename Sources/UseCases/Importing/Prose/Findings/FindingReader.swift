package import Basics
package import Domain

/// Reads what inspections found from prose and from tables: problems, remedies, deadlines; and the figures of the
/// network.
package struct FindingReader: Sendable {
    package private(set) var findings: [Finding] = []
    package private(set) var lines: [NetworkLine] = []
    /// The numbers of the tables that hold findings.
    package private(set) var grids: Set<Int> = []

    /// - Parameters:
    ///   - taskGrids: the numbers of the tables that were read as tasks: they hold no findings.
    ///   - documentDate: names are resolved, and days without year completed, as of this day.
    package init(of outline: Outline, excluding taskGrids: Set<Int>, names: AgencyNames, documentDate: CivilDate) {
        for part in outline.parts {
            let reader = RemedyReader(names: names, documentDate: documentDate)
            var scanner = FindingScanner(part)
            scanner.scan()
            let places = InspectionPlaces.find(in: scanner.preface)
            findings += scanner.drafts.map { $0.finding(appendix: part.appendix, places: places, reader: reader) }
            lines += scanner.networkSections.flatMap { section in
                NetworkFigures(section: section.label, appendix: part.appendix, names: names, day: documentDate)
                    .lines(of: section.paragraphs)
            }
            for grid in part.items.compactMap(\.table) where !taskGrids.contains(grid.number) {
                guard let table = FindingTable(grid) else { continue }
                grids.insert(grid.number)
                findings += table.drafts.map { $0.finding(appendix: part.appendix, places: places, reader: reader) }
            }
        }
    }
}

/// A finding before its names and days are read.
struct FindingDraft: Equatable {
    var group: Int?
    var section: String?
    var title: String
    var problems: [String] = []
    var remedies: [Remedy] = []
    /// Who is to act, where a line of its own says so for all remedies.
    var actorWords: [String] = []
    var deadlines: [String] = []

    struct Remedy: Equatable {
        let text: String
        /// The cell that says who is to act.
        var actorWords: String?
    }

    func finding(appendix: String, places: [String], reader: RemedyReader) -> Finding {
        let words = deadlines.joined(separator: "; ").exported
        return Finding(
            group: group, section: section, appendix: appendix, title: title, problems: problems,
            remedies: remedies.map { remedy in
                reader.remedy(remedy.text, actorWords: remedy.actorWords.map { [$0] } ?? actorWords)
            }, deadlineWords: words,
            deadline: reader.deadline(words), places: places)
    }
}

/// Reads who is told to act in a remedy, and by when.
struct RemedyReader {
    let names: AgencyNames
    let documentDate: CivilDate

    func remedy(_ text: String, actorWords: [String]) -> Remedy {
        var actors = names.subjects(ofSentence: text, on: documentDate)
        if actors.isEmpty, !actorWords.isEmpty {
            actors = names.read(actorWords.joined(separator: "; "), on: documentDate)
        }
        var seen: Set<AgencyGroup> = []
        actors.groups.removeAll { !seen.insert($0.group).inserted }
        return Remedy(text: text, actors: actors)
    }

    func deadline(_ words: String?) -> Deadline {
        guard let words else { return .none }
        return Deadline(reading: words, in: DeadlineContext(documentDate: documentDate))
    }
}
