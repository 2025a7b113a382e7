package import Basics

/// What a description tells about the product that a row promises.
package struct OutcomeReading: Hashable, Sendable {
    /// Nil unless the row is stated as completed.
    package let grade: Grade?
    /// The day of the promised product: issue, adoption, opening; not submission; of several the last.
    package let doneOn: CivilDate?
    package let promised: [PromisedProduct]
    package let evidence: [Evidence]
    package let isEmpty: Bool
    /// The description says no more than the status.
    package let isStatusOnly: Bool
}

extension OutcomeReading {
    /// - Parameters:
    ///   - statusCell: the cell of the status column; read as description where there is none and it says more.
    ///   - completionDay: of a column like *Ngày hoàn thành*; it goes before every day of the text.
    package init(
        reading description: String?, status: StatedStatus?, deliverable: String?, title: String,
        statusCell: String? = nil, completionDay: CivilDate? = nil
    ) {
        let own = [description, statusCell].lazy.compactMap(\.self).first(where: Self.hasWords) ?? ""
        let hasWords = Self.hasWords(own)
        let isStatusOnly = hasWords && (StatedStatus(words: own) != nil || Self.praisesOnly(own))
        let promised = PromisedProduct.promised(deliverable: deliverable, title: title)
        let evidence = hasWords && !isStatusOnly ? DescriptionReader(own, promised: promised).evidence : []
        let proof = Proof(promised: promised, evidence: evidence, completionDay: completionDay)
        self.init(
            grade: status == .completed ? proof.grade : nil, doneOn: completionDay ?? proof.doneOn, promised: promised,
            evidence: evidence, isEmpty: !hasWords,
            isStatusOnly: isStatusOnly)
    }

    /// "Đã được đơn vị quan tâm chỉ đạo, thực hiện nghiêm túc, hoàn thành đúng tiến độ": many words that name no product,
    /// number, place or day.
    private static func praisesOnly(_ text: String) -> Bool {
        let text = TextTokens(text)
        return text.count >= 8 && text.tokens.indices.contains { OutcomeWords.praising.contains(text[$0]) }
            && text.tokens.indices.contains { ["thành", "xong", "tất", "hiện"].contains(text[$0]) }
            && text.tokens.indices.allSatisfy {
                text.tokens[$0].kind == .mark || OutcomeWords.praise.contains(text[$0])
            }
    }

    /// A cell of dashes only is empty.
    private static func hasWords(_ text: String) -> Bool {
        TextTokens(text).tokens.contains { $0.kind != .mark }
    }

    /// The promised product is itself a submission.
    package var isSubmissionPromised: Bool { !promised.isEmpty && promised.allSatisfy(\.isSubmission) }

    /// What was handed in, sent or drafted.
    package var submissions: [Evidence] { evidence.filter { $0.kind == .submitted } }

    /// What tells of a part.
    package var parts: [Evidence] { evidence.filter { $0.partWords != nil } }

    /// What was issued or opened and is not what the row promised.
    package var otherProducts: [Evidence] { evidence.filter { $0.kind == .issued && !$0.isPromised } }

    /// What was issued or opened, with number or day, and is promised.
    package var products: [Evidence] { evidence.filter(Proof.isProof) }
}

extension [Evidence] {
    /// One document that is cited twice counts once.
    package var distinct: [Evidence] {
        var seen: Set<DocumentKey> = []
        return filter { one in one.citation.map { seen.insert($0.reference.key).inserted } ?? true }
    }
}

/// Weighs the evidence by the row `grade` of the contracts: the first that fits.
private struct Proof {
    let grade: Grade
    let doneOn: CivilDate?

    static func isProof(_ one: Evidence) -> Bool {
        guard one.isPromised, one.kind == .issued || one.kind == .submitted else { return false }
        return one.citation != nil || one.day != nil
    }

    init(promised: [PromisedProduct], evidence: [Evidence], completionDay: CivilDate?) {
        let proofs = evidence.filter { one in
            Self.isProof(one) || (one.kind == .issued && one.isPromised && completionDay != nil)
        }
        let met = promised.indices.map { place in proofs.filter { $0.promises.contains(place) } }
        let isComplete = promised.indices.allSatisfy { place in
            met[place].distinct.count >= Self.needed(promised[place], met[place])
                && !evidence.contains { one in
                    one.promises.contains(place) && (one.kind == .part || Self.isShort(one, of: promised[place]))
                }
        }
        // As long as one is missing, the last day is not known.
        doneOn = isComplete ? proofs.compactMap(\.day).max() : nil
        if isComplete, !proofs.isEmpty {
            grade = .delivered
        } else if !proofs.isEmpty || evidence.contains(where: { $0.partWords != nil && $0.kind != .submitted }) {
            grade = .partial
        } else if evidence.contains(where: { $0.kind == .submitted }),
            !evidence.contains(where: { $0.kind == .used || $0.kind == .issued })
        {
            grade = .submitted
        } else {
            grade = .claimed
        }
    }

    /// "Đã tổ chức 03/05 lớp", where five classes are promised.
    private static func isShort(_ one: Evidence, of product: PromisedProduct) -> Bool {
        guard product.count > 1, let parts = one.partWords?.split(separator: "/"), parts.count == 2 else {
            return false
        }
        return Int(parts[1]) == product.count
    }

    /// A promise of several is met by as many documents; one document may approve a whole list of things.
    private static func needed(_ product: PromisedProduct, _ proofs: [Evidence]) -> Int {
        product.kinds.contains { $0.isLegalInstrument } ? product.count : 1
    }
}
