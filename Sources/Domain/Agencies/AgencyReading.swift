package import Basics

/// An agency named in a document.
package struct AgencyMention: Hashable, Sendable {
    /// As written.
    package let words: String
    /// The canonical name; of an unknown agency the words, with known abbreviations opened
    /// ("Sở KH&CN" is "Sở Khoa học và Công nghệ").
    package let name: String
    /// Nil where the catalogue does not know it.
    package let code: String?
    /// Whether the words spell a known agency otherwise than its canonical name.
    package let isVariant: Bool

    package init(words: String, name: String, code: String?, isVariant: Bool = false) {
        self.words = words
        self.name = name
        self.code = code
        self.isVariant = isVariant
    }
}

/// A group named in a document.
package struct GroupMention: Hashable, Sendable {
    package let group: AgencyGroup
    /// The words that narrow the group, as written ("có liên quan", "khác"); nil where there are none.
    package var qualifier: String?
    /// The whole expression as written.
    package var words: String
    /// Agencies that *trừ* leaves out.
    package var except: [AgencyMention]

    package init(group: AgencyGroup, qualifier: String? = nil, words: String, except: [AgencyMention] = []) {
        self.group = group
        self.qualifier = qualifier
        self.words = words
        self.except = except
    }
}

/// What a cell or a sentence says about who acts.
package struct AgencyReading: Hashable, Sendable {
    /// In the order of the text, each agency once.
    package var agencies: [AgencyMention] = []
    package var groups: [GroupMention] = []
    package var doubts: [AgencyDoubt] = []

    package init(agencies: [AgencyMention] = [], groups: [GroupMention] = [], doubts: [AgencyDoubt] = []) {
        self.agencies = agencies
        self.groups = groups
        self.doubts = doubts
    }

    /// Nobody is named.
    package static let none = AgencyReading()

    package var isEmpty: Bool { agencies.isEmpty && groups.isEmpty }
}

/// A question that a name or a list of names leaves open.
package enum AgencyDoubt: Hashable, Sendable {
    /// "A hoặc B": nobody is charged yet.
    case undecided(words: String, between: [AgencyMention])
    /// A list that splits in more than one way.
    case ambiguousList(words: String)
    /// Another spelling than the canonical name.
    case variant(AgencyMention)
    /// A name that the catalogue does not know.
    case unknown(AgencyMention)
    /// A body that ended on `until`, before the day of the document.
    case stale(AgencyMention, until: CivilDate)
}
