/// A group of problems that an inspection found, with the remedies that it asks for (*vấn đề, giải pháp*).
package struct Finding: Hashable, Sendable {
    /// Its number among the groups; nil for a lettered section that has a remedy but no numbered group.
    package var group: Int?
    /// The letter of the section: `A`.
    package var section: String?
    package var appendix: String
    package var title: String
    /// The text of each paragraph, without its label.
    package var problems: [String]
    package var remedies: [Remedy]
    package var deadlineWords: String?
    package var deadline: Deadline
    /// The places of the inspection, as written.
    package var places: [String]

    package init(
        group: Int?, section: String?, appendix: String, title: String, problems: [String], remedies: [Remedy],
        deadlineWords: String?, deadline: Deadline, places: [String]
    ) {
        self.group = group
        self.section = section
        self.appendix = appendix
        self.title = title
        self.problems = problems
        self.remedies = remedies
        self.deadlineWords = deadlineWords
        self.deadline = deadline
        self.places = places
    }

    /// The key by which flags and claims name it: `07-3`, `07-H`.
    package var key: String { "\(appendix)-\(group.map(String.init) ?? section ?? "")" }
}

/// One thing that somebody is told to do about a finding.
package struct Remedy: Hashable, Sendable {
    package var text: String
    /// Who is told to act.
    package var actors: AgencyReading

    package init(text: String, actors: AgencyReading) {
        self.text = text
        self.actors = actors
    }
}

/// One figure of the network section: connection points, minimum capacity, a flow.
package struct NetworkLine: Hashable, Sendable {
    package var section: String
    package var appendix: String
    /// Its words up to the figure.
    package var what: String
    /// The place that the figure is of; nil where none is named.
    package var place: String?
    package var value: Double?
    package var unit: String?
    /// In the unit of the value.
    package var capacity: Double?
    /// Percent, as the source says it.
    package var shareStated: Double?
    /// Percent, of value and capacity, to two decimals.
    package var shareComputed: Double?
    package var text: String

    package init(
        section: String, appendix: String, what: String, place: String?, value: Double?, unit: String?,
        capacity: Double?, shareStated: Double?, shareComputed: Double?, text: String
    ) {
        self.section = section
        self.appendix = appendix
        self.what = what
        self.place = place
        self.value = value
        self.unit = unit
        self.capacity = capacity
        self.shareStated = shareStated
        self.shareComputed = shareComputed
        self.text = text
    }
}
