import Basics
import Database
import Domain

extension SQL {
    /// The rows that stood at a revision.
    static func standing(at revision: Identifier<Revision>) -> SQL {
        "since <= \(revision) and (until is null or until > \(revision))"
    }
}
