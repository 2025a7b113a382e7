/// A document could not be written: the library or the disk of temporary files refused.
package struct WritingFailure: Error, Equatable, Sendable {
    /// In the words of the library, for the log.
    package let reason: String
}
