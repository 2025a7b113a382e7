import Domain

/// One rule of doubt: which categories it raises, and where it finds them.
struct QualityRule: Sendable {
    let categories: [FlagCategory]
    let doubts: @Sendable (Material) -> [Doubt]

    init(_ categories: FlagCategory..., doubts: @escaping @Sendable (Material) -> [Doubt]) {
        self.categories = categories
        self.doubts = doubts
    }
}

/// The rules in the order in which they are asked: about one fault the first to speak is the most telling.
enum QualityRules {
    static let all: [QualityRule] = same + outcomes + deadlines

    private static let same = [
        QualityRule(.duplicateRow, doubts: DuplicateRow.doubts),
        QualityRule(.conflictingStatus, .conflictingDeadline, doubts: Conflicts.ofOneAssignment),
        QualityRule(.conflictingLead, doubts: Conflicts.ofOneTitle),
        QualityRule(
            .nearDuplicate, .conflictingStatus, .conflictingDeadline, .conflictingLead, doubts: NearDuplicate.doubts),
    ]

    private static let outcomes = [
        QualityRule(.doneOtherProduct, doubts: DoneOtherProduct.doubts),
        QualityRule(.donePartially, doubts: DonePartially.doubts),
        QualityRule(.doneOnlySubmitted, doubts: DoneOnlySubmitted.doubts),
        QualityRule(.doneWithoutEvidence, doubts: DoneWithoutEvidence.doubts),
        QualityRule(.doneLate, doubts: DoneDays.late),
        QualityRule(.doneAheadOfDeadline, doubts: DoneDays.ahead),
        QualityRule(.evidenceOlderThanTask, doubts: EvidenceOlderThanTask.doubts),
        QualityRule(.copiedDescription, doubts: CopiedDescription.doubts),
    ]

    private static let deadlines = [
        QualityRule(.deadlineInOtherCell, doubts: DeadlineMissing.elsewhere),
        QualityRule(.deadlineMissing, doubts: DeadlineMissing.missing),
        QualityRule(.deadlineNotADay, doubts: DeadlineNotADay.doubts),
        QualityRule(.deadlineImplausible, doubts: DeadlineImplausible.doubts),
        QualityRule(.conflictingDeadline, doubts: DeadlinesInOneRow.doubts),
        QualityRule(.deadlineBeforeDirective, doubts: DeadlineBeforeDirective.doubts),
        QualityRule(.deadlineImminent, doubts: DeadlineImminent.doubts),
    ]
}
