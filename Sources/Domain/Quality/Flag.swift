/// A doubt: a question that a careful editor would ask before signing. It quotes what was found and never accuses.
package struct Flag: Hashable, Sendable {
    package enum Severity: String, CaseIterable, Comparable, Sendable {
        /// A number, a standing or a responsibility that a leader acts on is wrong or unproved.
        case high
        /// Someone must answer or decide.
        case medium
        /// Form only; no number changes.
        case low

        package static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }

        /// By a number: words would be read letter by letter for every count.
        package func hash(into hasher: inout Hasher) { hasher.combine(rank) }

        private var rank: Int {
            switch self {
            case .high: 2
            case .medium: 1
            case .low: 0
            }
        }
    }

    package var category: FlagCategory
    package var severity: Severity
    /// Keys of the rows concerned; empty for prose.
    package var rows: [String]
    /// Vietnamese, one or two sentences, with both values.
    package var message: String
    package var places: [Place]
    /// What was compared, by name, in a fixed order.
    package var values: [Value]

    package struct Value: Hashable, Sendable {
        package let name: String
        package let text: String

        package init(_ name: String, _ text: String) {
            self.name = name
            self.text = text
        }
    }

    package init(
        _ category: FlagCategory, _ severity: Severity, rows: [String], message: String, places: [Place] = [],
        values: [Value] = []
    ) {
        self.category = category
        self.severity = severity
        self.rows = rows
        self.message = message
        self.places = places
        self.values = values
    }
}

/// What a doubt is about. Raw values are the words of the exports.
package enum FlagCategory: String, CaseIterable, Sendable {
    case duplicateRow, nearDuplicate
    case conflictingDeadline, conflictingLead, conflictingStatus
    case doneOnlySubmitted, doneWithoutEvidence, donePartially, doneOtherProduct, doneLate, doneAheadOfDeadline
    case evidenceOlderThanTask, copiedDescription
    case deadlineMissing, deadlineNotADay, deadlineInOtherCell, deadlineImplausible, deadlineBeforeDirective
    case deadlineImminent
    case outstandingMissing, leadMismatch, leadUndecided, leadInTitle
    case shiftedCell, truncatedValue, missingCell, parentRow, missingNumber, structure
    case agencyVariant, ambiguousAgencyList, unknownAgency, staleAgency
    case documentVariant, documentDateVariant, malformedDocument
    case numberFormat, dateFormat, notNormalised, typo
    case arithmetic, claimContradicted, claimUnverifiable, scopeMismatch
    case targetMissing, targetImplausible, rateOutOfBounds, rateDecline, mixedPeriod
    case deliverableMismatch, other
}
