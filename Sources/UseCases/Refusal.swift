package import Basics
package import Documents

/// Why a use case did not do what was asked. Nothing was written.
///
/// It is thrown, because throwing is what rolls the transaction back. Any other error is a fault of ours.
package enum Refusal: Error, Equatable {
    case notFound(what: String)
    case invalid([FieldProblem])
    /// The row changed since the author read it.
    case conflict
    case rule(Rule)
    /// A file that is not what it should be.
    case unreadable(fileName: String, UnreadableDocument)
    /// A database that cannot be opened, reached or trusted.
    case unavailable(reason: String)
    /// A database, or the file of a backup, with tables of another version of the program.
    case otherSchema(of: String)
    case cannotWrite(path: String)
    /// No PDF could be made of a report.
    case notPrinted(reason: String)
    /// A file that is no backup of a register, or a damaged one.
    case notABackup(path: String)

    package enum Rule: String, Sendable {
        /// A document in which nothing could be understood: no task, rate, finding or claim.
        case nothingUnderstood
        /// A source that was withdrawn or replaced already.
        case notCurrent
        /// An alias that names an agency otherwise than the register already does.
        case aliasOfKnownName
        /// Two numbers of one assignment already.
        case oneTask
        /// Two assignments that are one only because both were joined with a third.
        case joinedThroughOthers
        /// The same was decided before.
        case decidedAlready
        /// A Word file in which no number of a register stands.
        case noFigures
        /// A report that was issued before, word for word and from the same data.
        case issuedAlready
        /// The file of a backup is the very database that is to be saved or filled.
        case copyIsTheDatabase
    }
}
