import Database
import Testing

@Suite struct SQLTests {
    @Test func `A value is a bind whatever it says`() {
        let name = "'; drop table agency; --"
        let statement: SQL = "select id from agency where name = \(name)"
        #expect(statement.text == "select id from agency where name = $1")
        #expect(statement.binds == [.text(name)])
    }

    @Test func `Parts are numbered anew where they are put`() {
        let conditions: [SQL] = ["agency = \(3)", "grade = \("delivered")"]
        let statement: SQL = "select id from t where since <= \(9) and \(conditions.joined(by: " and "))"
        #expect(statement.text == "select id from t where since <= $1 and agency = $2 and grade = $3")
        #expect(statement.binds == [.integer(9), .integer(3), .text("delivered")])
    }

    @Test func `Nothing is a null`() {
        let why: String? = nil
        let statement: SQL = "select \(why)"
        #expect(statement.binds == [.null])
    }

    @Test func `Both engines get their own words`() {
        let statement: SQL = "create table rate (id \(.bigint) primary key, value \(.real)) \(.strict)"
        #expect(statement.text(for: .sqlite) == "create table rate (id integer primary key, value real) strict")
        #expect(
            statement.text(for: .postgres) == "create table rate (id bigint primary key, value double precision) ")
    }
}
