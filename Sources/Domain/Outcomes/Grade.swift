/// How far a task that is stated as completed is shown to be done (table "export tasks" in the contracts).
package enum Grade: String, Hashable, Sendable, CaseIterable {
    /// Stated, and nothing shows it: empty, bare status, in use without number or day, another product.
    case claimed
    /// Only submitted, sent or drafted.
    case submitted
    /// Some of several products, or words of a part.
    case partial
    /// The promised product itself, with number or day.
    case delivered
}
