package import Basics

/// How far a task that is stated as completed is shown to be done.
package enum Grade: String, Hashable, Sendable, CaseIterable {
    case claimed, submitted, partial, delivered
}

/// What a source states about a row.
package enum StatedStatus: String, Hashable, Sendable, CaseIterable {
    case completed, overdue, inProgress, notStarted

    /// A text that is a status and nothing else: "Đã hoàn thành", "HT", "chậm".
    package init?(words: String) { return nil }

    /// The cell of a status column, which may say more: "Hoàn thành đúng hạn (QĐ số …)".
    package init?(cell: String) { return nil }
}

/// A kind of product that a task may promise.
package enum ProductKind: String, Hashable, Sendable, CaseIterable {
    case law, ordinance, resolution, decree, decision, circular, directiveDocument
    case plan, programme, strategy, scheme, project, report, proposal, guidance, regulation, standard
    case database, platform, system, service, event, list, mechanism, budget, document, other
}

/// What a description tells about the product that a row promises.
package struct OutcomeReading: Hashable, Sendable {
    /// Nil unless the row is stated as completed.
    package let grade: Grade?
    /// The day of the promised product: issue, adoption, opening; not submission; of several the last.
    package let doneOn: CivilDate?
    package let promised: [ProductKind]
    package let evidence: [Evidence]
    package let isEmpty: Bool
    /// The description says no more than the status.
    package let isStatusOnly: Bool
    /// The promised product is itself a submission.
    package let isSubmissionPromised: Bool

    package struct Evidence: Hashable, Sendable {
        package enum Kind: String, Hashable, Sendable { case issued, submitted, part, otherProduct, used }
        package let kind: Kind
        package let words: String
        package let product: ProductKind?
        package let citation: Citation?
        package let day: CivilDate?
    }
}
