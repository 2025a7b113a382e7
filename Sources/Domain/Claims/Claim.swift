/// A sentence or figure of a source that the register can check (*khẳng định của nguồn*).
package struct Claim: Hashable, Sendable {
    package enum Verdict: String, CaseIterable, Sendable {
        case holds, contradicted, uncheckable
    }

    package var appendix: String
    /// The key of the row that it stands in, `07-H`; nil in prose.
    package var row: String?
    /// The sentence as written.
    package var text: String
    /// What the figure counts or measures.
    package var subject: String
    package var stated: Double?
    package var computed: Double?
    package var verdict: Verdict
    /// How the value was computed, or what would be needed. Vietnamese.
    package var why: String

    package init(
        appendix: String, row: String?, text: String, subject: String, stated: Double?, computed: Double?,
        verdict: Verdict, why: String
    ) {
        self.appendix = appendix
        self.row = row
        self.text = text
        self.subject = subject
        self.stated = stated
        self.computed = computed
        self.verdict = verdict
        self.why = why
    }
}
