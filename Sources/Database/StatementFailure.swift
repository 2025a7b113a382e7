/// A statement that the database refused, or could not finish.
package struct StatementFailure: Error, Hashable, CustomStringConvertible {
    /// What a caller can react to; everything else is a fault to report.
    package enum Reason: Hashable, Sendable {
        /// A rule of the schema: unique, not null, check, reference.
        case constraint
        /// Another writer held the database longer than we wait.
        case busy
        /// No space left where the database stands.
        case full
        /// The server went away; the transaction is gone, unless this was its commit.
        case connectionLost
        /// A value that no column of ours can hold: text with NUL, a number that is not finite.
        case value
        case other
    }

    package let reason: Reason
    /// In the words of the engine.
    package let message: String
    /// As the engine was given it, with `$1`, `$2` … for the values.
    package let statement: String

    package init(_ reason: Reason, _ message: String, statement: String) {
        self.reason = reason
        self.message = message
        self.statement = statement
    }

    package var description: String { "\(message) [\(reason)] in: \(statement)" }
}
