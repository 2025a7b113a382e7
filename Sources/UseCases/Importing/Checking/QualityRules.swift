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
    static let all: [QualityRule] = same + shapes + outcomes + deadlines + agencies + documents + figures

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
        QualityRule(.donePartially, .conflictingStatus, .rateOutOfBounds, doubts: ShareAgainstStatus.doubts),
        QualityRule(.doneOnlySubmitted, doubts: DoneOnlySubmitted.doubts),
        QualityRule(.doneOtherProduct, .doneWithoutEvidence, doubts: DoneByOtherMeans.doubts),
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

    private static let shapes = [
        QualityRule(.shiftedCell, doubts: CellFaults.shifted),
        QualityRule(.missingCell, doubts: CellFaults.missing),
        QualityRule(.truncatedValue, doubts: CellFaults.truncated),
        QualityRule(.parentRow, doubts: ParentRow.doubts),
        QualityRule(.missingNumber, .structure, doubts: Numbering.doubts),
        QualityRule(.structure, doubts: Labels.doubts),
    ]

    private static let agencies = [
        QualityRule(.outstandingMissing, doubts: Outstanding.missing),
        QualityRule(.leadMismatch, doubts: Outstanding.mismatch),
        QualityRule(.leadUndecided, doubts: LeadWords.undecided),
        QualityRule(.leadInTitle, doubts: LeadWords.inTitle),
        QualityRule(
            .unknownAgency, .staleAgency, .ambiguousAgencyList, .agencyVariant, doubts: AgencyNamesAsWritten.doubts),
        QualityRule(.staleAgency, doubts: StaleInProse.doubts),
    ]

    private static let documents = [
        QualityRule(.documentVariant, .documentDateVariant, doubts: DocumentSpellings.doubts),
        QualityRule(.malformedDocument, doubts: DocumentSpellings.malformations),
        QualityRule(.deliverableMismatch, doubts: DeliverableMismatch.doubts),
        QualityRule(.scopeMismatch, doubts: ScopeMismatch.doubts),
        QualityRule(.notNormalised, doubts: NotNormalised.doubts),
        QualityRule(.numberFormat, doubts: NumberForms.numbers),
        QualityRule(.dateFormat, doubts: NumberForms.dates),
        QualityRule(.typo, doubts: Typos.doubts),
    ]

    private static let figures = [
        QualityRule(.claimContradicted, .claimUnverifiable, doubts: ClaimDoubts.doubts),
        QualityRule(
            .targetMissing, .targetImplausible, .rateOutOfBounds, .rateDecline, .mixedPeriod, doubts: RateDoubts.doubts),
        QualityRule(.arithmetic, doubts: ShareDoubts.doubts),
        QualityRule(.arithmetic, doubts: CountDoubts.doubts),
        QualityRule(.arithmetic, doubts: TotalDoubts.doubts),
        QualityRule(.arithmetic, doubts: RowArithmetic.doubts),
        QualityRule(.arithmetic, doubts: DaysLate.doubts),
    ]
}
