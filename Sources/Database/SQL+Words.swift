/// The few words by which the engines differ, so that one migration text serves both:
///
///     create table rate (id \(.bigint) primary key, agency text not null, value \(.real)) \(.strict)
extension SQL {
    /// The type of ids, counts and of 0 or 1. As `primary key` it is the row id of SQLite.
    package static let bigint = SQL(sqlite: "integer", postgres: "bigint")

    /// The type of numbers in double precision.
    package static let real = SQL(sqlite: "real", postgres: "double precision")

    /// After the columns of `create table`: makes SQLite refuse a value of another type, as PostgreSQL always does.
    package static let strict = SQL(sqlite: "strict", postgres: "")

    /// After a text column in `order by`: by bytes, also where the server's database has another collation.
    package static let bytewise = SQL(sqlite: "collate binary", postgres: "collate \"C\"")
}
