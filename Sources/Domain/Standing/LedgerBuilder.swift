package import Basics

/// One assignment as obligations are made from it: what each source says, in the order of their dates.
package struct AssignmentRecord: Sendable {
    package let id: Identifier<Assignment>
    /// From this day on the task counts: the date of its directive, else of the first source.
    package let arose: CivilDate
    package let statements: [SourceStatement]

    /// One task row, dated by its source.
    package struct SourceStatement: Sendable {
        package let statedOn: CivilDate
        package let source: Identifier<Source>
        package let lead: AgencyReading
        package let outstanding: [AgencyMention]?
        package let deadline: Deadline
        package let deadlineWords: String?
        package let status: StatedStatus?
        package let grade: Grade?
        package let doneOn: CivilDate?

        package init(of appearance: Appearance, statedOn: CivilDate, source: Identifier<Source>) {
            self.statedOn = statedOn
            self.source = source
            lead = appearance.lead
            outstanding = appearance.namesOutstanding ? appearance.outstanding : nil
            deadline = appearance.deadline
            deadlineWords = appearance.deadlineWords
            status = appearance.status
            grade = appearance.grade
            doneOn = appearance.doneOn
        }
    }

    package init(id: Identifier<Assignment>, arose: CivilDate, statements: [SourceStatement]) {
        self.id = id
        self.arose = arose
        self.statements = statements
    }
}

/// Makes obligations of assignments: expands groups, follows mergers, applies what each source says.
package struct LedgerBuilder {
    private let catalogue: AgencyCatalogue
    private var ledger = Ledger()
    private var partyIndex: [Ledger.Party: Int32] = [:]
    private var groupIndex: [String: Int32] = [:]
    private var memberCodes: [AgencyGroup: [String]] = [:]
    private let changes: [CivilDate]

    package init(catalogue: AgencyCatalogue) {
        self.catalogue = catalogue
        changes = catalogue.changes
    }

    /// - Parameter records: in the order of their ids.
    package static func ledger(of records: [AssignmentRecord], catalogue: AgencyCatalogue) -> Ledger {
        var builder = LedgerBuilder(catalogue: catalogue)
        for record in records { builder.add(record) }
        return builder.ledger
    }

    /// Who owes an assignment: one agency, or a group that nobody can list.
    private struct Owed {
        let party: Ledger.Party?
        let group: String?
        let from: CivilDate?
        let until: CivilDate?

        func exists(on day: CivilDate) -> Bool {
            (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
        }
    }

    private mutating func add(_ record: AssignmentRecord) {
        var owed = owing(record.statements.first?.lead ?? .none)
        addOutstanding(of: record, to: &owed)
        let deadlines = addDeadlines(of: record)
        // Predecessors come before their successors, which take over what was open at the merger.
        var stated: [String: [Statement]] = [:]
        let order = owed.indices.sorted { (owed[$0].from ?? .distantPast, $0) < (owed[$1].from ?? .distantPast, $1) }
        var statements = [[Statement]](repeating: [], count: owed.count)
        for index in order {
            var said = Self.passedOn(to: owed[index], catalogue: catalogue, stated: stated)
            said += self.statements(about: owed[index], in: record)
            statements[index] = said
            if let code = owed[index].party?.code { stated[code] = said }
        }
        var works: [(said: [Statement], number: Int32)] = []
        for (index, owed) in owed.enumerated() {
            let said = statements[index]
            let known = works.first { $0.said == said }?.number
            let work = known ?? ledger.add(said, deadlines)
            if known == nil { works.append((said, work)) }
            ledger.obligations.append(
                Ledger.Obligation(
                    assignment: record.id,
                    party: owed.party.map { number($0) },
                    group: owed.group.map { number($0) },
                    first: max(record.arose, owed.from ?? .distantPast),
                    last: owed.until ?? .distantFuture, work: work))
        }
    }
}

// MARK: - Who owes it

extension LedgerBuilder {
    /// Every agency named, in its order, then the members of each group; each once, whatever day they exist on.
    private mutating func owing(_ lead: AgencyReading) -> [Owed] {
        var owed: [Owed] = []
        var known: Set<Ledger.Party> = []
        for mention in lead.agencies {
            for agency in chain(from: mention) where known.insert(party(of: agency, or: mention)).inserted {
                owed.append(self.owed(agency, or: mention, group: nil))
            }
        }
        for group in lead.groups {
            guard let codes = members(of: group, besides: lead.agencies) else {
                owed.append(Owed(party: nil, group: group.words, from: nil, until: nil))
                continue
            }
            for code in codes {
                guard let agency = catalogue.agency(code: code),
                    known.insert(Ledger.Party(code: code, name: agency.name)).inserted
                else { continue }
                owed.append(
                    Owed(
                        party: Ledger.Party(code: code, name: agency.name), group: group.words, from: agency.from,
                        until: agency.until))
            }
        }
        return owed
    }

    /// An agency named as outstanding owes the task, whether or not the lead cell holds it.
    private mutating func addOutstanding(of record: AssignmentRecord, to owed: inout [Owed]) {
        var known = Set(owed.compactMap(\.party))
        for mention in record.statements.flatMap({ $0.outstanding ?? [] }) {
            for agency in chain(from: mention) where known.insert(party(of: agency, or: mention)).inserted {
                owed.append(self.owed(agency, or: mention, group: nil))
            }
        }
    }

    /// The agency that a mention means (a Party committee stands for the agency that it belongs to), and those that
    /// took over from it; one nil where the register knows none.
    private func chain(from mention: AgencyMention) -> [Agency?] {
        guard let code = mention.code,
            var agency = catalogue.agency(code: catalogue.owner(ofPartyCommittee: code) ?? code)
        else { return [nil] }
        var chain = [agency]
        while let until = agency.until,
            let next = catalogue.successor(of: agency.code, on: until.adding(days: 1)),
            let successor = catalogue.agency(code: next), !chain.contains(successor)
        {
            chain.append(successor)
            agency = successor
        }
        return chain
    }

    private func party(of agency: Agency?, or mention: AgencyMention) -> Ledger.Party {
        Ledger.Party(code: agency?.code, name: agency?.name ?? mention.name)
    }

    private func owed(_ agency: Agency?, or mention: AgencyMention, group: String?) -> Owed {
        Owed(party: party(of: agency, or: mention), group: group, from: agency?.from, until: agency?.until)
    }

    /// The members of a group at any time; nil where nobody can list them.
    private mutating func members(of mention: GroupMention, besides named: [AgencyMention]) -> [String]? {
        let isPlain = mention.except.isEmpty && mention.qualifier == nil
        if isPlain, let codes = memberCodes[mention.group] { return codes }
        var codes: Set<String> = []
        for day in changes {
            guard let members = catalogue.members(of: mention, besides: named, on: day) else { return nil }
            codes.formUnion(members)
        }
        let ordered = codes.sorted { catalogue.order(of: $0) < catalogue.order(of: $1) }
        if isPlain { memberCodes[mention.group] = ordered }
        return ordered
    }

    private mutating func number(_ party: Ledger.Party) -> Int32 {
        if let index = partyIndex[party] { return index }
        let index = Int32(ledger.parties.count)
        ledger.parties.append(party)
        partyIndex[party] = index
        return index
    }

    private mutating func number(_ words: String) -> Int32 {
        if let index = groupIndex[words] { return index }
        let index = Int32(ledger.groupWords.count)
        ledger.groupWords.append(words)
        groupIndex[words] = index
        return index
    }
}

// MARK: - What is said of it

extension LedgerBuilder {
    /// The statements of the sources about one who owes the task, one a source, by date.
    private func statements(about owed: Owed, in record: AssignmentRecord) -> [Statement] {
        var said: [(source: Identifier<Source>, statement: Statement)] = []
        for row in record.statements where speaks(row, of: owed) {
            let content = content(of: row, about: owed)
            if let last = said.last, last.source == row.source {
                said[said.count - 1].statement = Statement(
                    statedOn: row.statedOn, says: Statement.stricter(last.statement.says, content))
            } else {
                said.append((row.source, Statement(statedOn: row.statedOn, says: content)))
            }
        }
        return said.map(\.statement)
    }

    /// A statement about a successor says nothing about its predecessors; one that names an agency speaks of it anyhow.
    private func speaks(_ row: AssignmentRecord.SourceStatement, of owed: Owed) -> Bool {
        if owed.exists(on: row.statedOn) { return true }
        guard owed.group == nil, let code = owed.party?.code else { return false }
        let named = row.lead.agencies + (row.outstanding ?? [])
        return named.contains { $0.code == code && owed.until != nil }
    }

    private func content(
        of row: AssignmentRecord.SourceStatement, about owed: Owed
    ) -> Statement.Content {
        if let outstanding = row.outstanding, !outstanding.isEmpty {
            let isNamed = owed.party.map { party in
                outstanding.contains { mention in
                    chain(from: mention).contains { self.party(of: $0, or: mention) == party }
                }
            }
            return isNamed == true ? .open : .done(on: nil, grade: nil, isImplied: true)
        }
        guard let status = row.status else { return .unsaid }
        guard status == .completed else { return .open }
        return .done(on: row.doneOn, grade: row.grade, isImplied: false)
    }

    /// What stood at a merger passes on to the successor: done only when each predecessor's was.
    private static func passedOn(
        to owed: Owed, catalogue: AgencyCatalogue, stated: [String: [Statement]]
    ) -> [Statement] {
        guard let from = owed.from, let code = owed.party?.code, let agency = catalogue.agency(code: code) else {
            return []
        }
        let eve = from.adding(days: -1)
        // The successor's own later sources speak for it; only what was stated by the merger is passed on.
        let before = agency.predecessors.compactMap { stated[$0] }.map { $0.filter { $0.statedOn <= eve } }
        let newest = before.compactMap(\.last)
        guard let last = newest.map(\.statedOn).max() else { return [] }
        guard newest.count == before.count, newest.allSatisfy(\.says.isDone) else {
            return [Statement(statedOn: last, says: .open)]
        }
        let merged = newest.map(\.says).reduce(newest[0].says) { one, other in
            Statement.merged(one, other)
        }
        return [Statement(statedOn: last, says: merged)]
    }

    private mutating func addDeadlines(of record: AssignmentRecord) -> Ledger.Slice {
        var dated: [(source: Identifier<Source>, deadline: Ledger.DatedDeadline)] = []
        for row in record.statements {
            let next = Ledger.DatedDeadline(statedOn: row.statedOn, deadline: row.deadline, words: row.deadlineWords)
            if let last = dated.last, last.source == row.source {
                // Two rows of one source: the stricter, and any day before none.
                let day = last.deadline.deadline.due(asOf: .distantPast) ?? .distantFuture
                let nextDay = row.deadline.due(asOf: .distantPast) ?? .distantFuture
                if nextDay < day || (last.deadline.words == nil && row.deadlineWords != nil && nextDay <= day) {
                    dated[dated.count - 1].deadline = next
                }
            } else {
                dated.append((row.source, next))
            }
        }
        let start = Int32(ledger.deadlines.count)
        ledger.deadlines += dated.map(\.deadline)
        return Ledger.Slice(start: start, count: Int32(dated.count))
    }
}

extension Statement {
    /// Of the predecessors of one agency: done by the last of them, with the least grade.
    fileprivate static func merged(_ one: Content, _ other: Content) -> Content {
        guard case .done(let day, let grade, let isImplied) = one,
            case .done(let otherDay, let otherGrade, let isOtherImplied) = other
        else { return .open }
        let bothDays = day.flatMap { day in otherDay.map { max(day, $0) } }
        let lesser = grade.flatMap { grade in otherGrade.map { $0.rank < grade.rank ? $0 : grade } }
        return .done(on: bothDays, grade: lesser, isImplied: isImplied || isOtherImplied)
    }
}
