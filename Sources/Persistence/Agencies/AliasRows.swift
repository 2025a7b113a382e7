package import Basics
package import Database
package import Domain

/// The table `alias`: names that a person has said to be an agency's. They outlast re-imports.
package struct AliasRows {
    private let connection: Connection

    package init(_ connection: Connection) {
        self.connection = connection
    }

    package struct Alias: Hashable, Sendable {
        package let name: String
        package let agency: String

        package init(name: String, agency: String) {
            self.name = name
            self.agency = agency
        }
    }

    package func known(at revision: Identifier<Revision>) throws -> [Alias] {
        try connection.rows("select name, agency from alias where \(.standing(at: revision)) order by search_key") {
            Alias(name: try $0.next(), agency: try $0.next())
        }
    }

    /// One name means one agency: an older decision on the same name ends.
    package func add(_ alias: Alias, since revision: Identifier<Revision>) throws {
        let key = alias.name.searchKey
        try connection.execute("update alias set until = \(revision) where search_key = \(key) and until is null")
        try connection.execute(
            """
            insert into alias (search_key, name, agency, since)
            values (\(key), \(alias.name), \(alias.agency), \(revision))
            """)
    }
}
