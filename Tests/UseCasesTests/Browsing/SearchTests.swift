import Basics
import Domain
import Persistence
import Testing
import TestSupport
import UseCases

@Suite struct SearchTests {
    /// Pieces of the titles themselves, of every length and from any place, against a plain look at all the words.
    @Test func `A list by words has exactly the tasks whose words hold them`() async throws {
        try await SampleRegister.with { workspace in
            let edition = try await workspace.browsing(asOf: "18/7/2025", for: .staff)
            let texts = edition.register.assignments.map { entry in edition.words(of: entry).map(\.searchKey) }
            var asked = 0
            for (number, entry) in edition.register.assignments.enumerated() where number % 5 == 0 {
                let row = edition.register.rows[entry.rows[0]].appearance
                let words = [row.title, row.description ?? ""].flatMap { $0.split(separator: " ") }
                guard let word = words.max(by: { $0.count < $1.count }), words.count > number % 7 else { continue }
                let text = String(number % 2 == 0 ? word.suffix(1 + number % 6) : words[number % 7].prefix(3))
                var filter = TaskFilter()
                filter.words = try #require(SearchWords(text))
                let found = try edition.select(filter, by: .number).tasks.map(\.entry)
                let key = text.searchKey
                let holding = texts.indices.filter { index in
                    edition.register.assignments[index].arose <= edition.day
                        && texts[index].contains { $0.contains(key) }
                }
                #expect(found == holding, "\(text)")
                asked += 1
            }
            #expect(asked > 50)
        }
    }
}

extension Edition {
    /// What staff may search of a task.
    fileprivate func words(of entry: Register.AssignmentEntry) -> [String] {
        let rows = entry.rows.map { register.rows[$0].appearance }
        let directive = register.index(ofAssignment: entry.id).flatMap { index.tasks[$0].directive }
        return [entry.id.shown] + rows.map(\.title) + rows.compactMap(\.deliverable) + rows.compactMap(\.description)
            + rows.compactMap(\.note) + rows.flatMap(\.lead.shownNames)
            + (directive.map { [index.directives.entries[$0].name] } ?? [])
    }
}
