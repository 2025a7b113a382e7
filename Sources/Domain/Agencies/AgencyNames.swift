package import Basics

/// Reads names of agencies and groups as documents write them, as of a day.
///
/// A name stands for the agency that bears it on that day: "Bắc Ninh" is the province before the merger until 30/6/2025
/// and the merged one from 1/7/2025. A name that nobody bears any more is the agency that bore it last.
package struct AgencyNames: Sendable {
    package let catalogue: AgencyCatalogue
    /// Whole names; targets are places in `catalogue.all`.
    private(set) var names: NameTrie
    /// What ministries and departments are named after ("Tài chính"); targets are places in `fields`.
    let fieldNames: NameTrie
    let fields: [Field]

    /// A field of administration, in the name of a ministry (*Bộ*) or of a province's department (*Sở*).
    struct Field {
        let name: String
        /// The ministry of that name, as a place in the catalogue.
        let ministry: Int?
    }

    /// Those of the standard catalogue.
    package static let standard = AgencyNames()

    package init(catalogue: AgencyCatalogue = .standard) {
        var names = NameTrie()
        var fieldNames = NameTrie()
        var fields: [Field] = []
        for (index, agency) in catalogue.all.enumerated() {
            let shortNames = Set(agency.shortNames)
            names.insert(spellingsOf: agency.name, target: index)
            for alias in agency.aliases {
                names.insert(NameWords(alias).words, target: index, isGood: shortNames.contains(alias))
            }
            if agency.kind == .ministry {
                for name in [agency.name] + agency.aliases where name.hasPrefix("Bộ ") {
                    let field = String(name.dropFirst(3))
                    if name == agency.name {
                        fieldNames.insert(spellingsOf: field, target: fields.count)
                    } else {
                        fieldNames.insert(NameWords(field).words, target: fields.count, isGood: false)
                    }
                }
                fields.append(Field(name: String(agency.name.dropFirst(3)), ministry: index))
            }
        }
        for field in AgencyVocabulary.departmentFields {
            fieldNames.insert(spellingsOf: field.name, target: fields.count)
            for short in field.short { fieldNames.insert(NameWords(short).words, target: fields.count, isGood: false) }
            fields.append(Field(name: field.name, ministry: nil))
        }
        (self.catalogue, self.names, self.fieldNames, self.fields) = (catalogue, names, fieldNames, fields)
    }

    /// With names that an editor confirmed.
    package func with(aliases: [(name: String, code: String)]) -> AgencyNames {
        var known = self
        for alias in aliases {
            guard let index = catalogue.all.firstIndex(where: { $0.code == alias.code }) else { continue }
            known.names.insert(NameWords(alias.name).words, target: index, isGood: true)
        }
        return known
    }
}

extension AgencyNames {
    /// Who is named in a cell, as of `day`. `oldProvinces`: the table says that it is one of before the merger.
    package func read(_ cell: String, on day: CivilDate, oldProvinces: Bool = false) -> AgencyReading {
        var reader = AgencyReader(self, NameWords(cell), on: day, oldProvinces: oldProvinces)
        return reader.readCell()
    }

    /// Who leads and who coordinates, where one cell tells both: "Bộ A chủ trì, phối hợp với Bộ B".
    package func readRoles(
        _ cell: String, on day: CivilDate
    ) -> (lead: AgencyReading, coordinating: AgencyReading) {
        var reader = AgencyReader(self, NameWords(cell), on: day, oldProvinces: false)
        let lead = reader.readCell()
        return (lead, reader.readOthers())
    }

    /// The agency that the whole of `name` names.
    package func find(_ name: String, on day: CivilDate, oldProvinces: Bool = false) -> Agency? {
        let reader = AgencyReader(self, NameWords(name), on: day, oldProvinces: oldProvinces)
        return reader.wholeName()
    }

    /// Who is told to act in a sentence: its subject, that of a clause in brackets, that of a clause after a semicolon.
    package func subjects(ofSentence sentence: String, on day: CivilDate) -> AgencyReading {
        var reader = AgencyReader(self, NameWords(sentence), on: day, oldProvinces: false)
        return reader.readSubjects()
    }

    /// The agency that a title opens with and tells what to do ("Bộ Công an chủ trì xây dựng …").
    package func startsWithAgency(_ title: String, on day: CivilDate) -> AgencyMention? {
        var reader = AgencyReader(self, NameWords(title), on: day, oldProvinces: false)
        return reader.openingSubject()
    }

    /// The one agency that the entries of a match stand for on `day`.
    func agency(of entries: [NameTrie.Entry], on day: CivilDate, oldProvinces: Bool) -> Agency? {
        var bearers: [Agency] = []
        for entry in entries {
            let agency = catalogue.all[entry.target]
            if !bearers.contains(where: { $0.code == agency.code }) { bearers.append(agency) }
        }
        guard bearers.count > 1 else { return bearers.first }
        if oldProvinces, let old = bearers.first(where: { $0.until != nil }) { return old }
        if let present = bearers.first(where: { $0.exists(on: day) }) { return present }
        return bearers.max { ($0.until ?? .distantFuture) < ($1.until ?? .distantFuture) }
    }
}

extension NameTrie {
    /// A canonical name and, not as good, its spellings with another or no joint between its parts ("Bộ Khoa học, Công
    /// nghệ", "Bộ Khoa học công nghệ").
    fileprivate mutating func insert(spellingsOf name: String, target: Int) {
        let words = NameWords(name).words
        insert(words, target: target, isGood: true)
        let joints = words.indices.filter { words[$0].kind == .comma || words[$0].lower == "và" }
        guard (1...2).contains(joints.count) else { return }
        let comma = NameWords(",").words
        let conjunction = NameWords("và").words
        var spellings: [[NameWords.Word]] = [[]]
        for (index, word) in words.enumerated() {
            let choices = joints.contains(index) ? [comma, conjunction, []] : [[word]]
            spellings = spellings.flatMap { spelling in choices.map { spelling + $0 } }
        }
        for spelling in spellings { insert(spelling, target: target, isGood: false) }
    }
}
