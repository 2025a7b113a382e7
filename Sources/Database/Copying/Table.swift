/// A table as copies know it: its columns, and the order in which its rows are copied.
package struct Table: Sendable {
    package let name: StaticString
    package let columns: [StaticString]
    package let order: [StaticString]

    /// - Parameter order: columns that give the rows one order, the same on both engines; as a rule the primary key.
    package init(_ name: StaticString, columns: [StaticString], orderedBy order: [StaticString]) {
        self.name = name
        self.columns = columns
        self.order = order
    }
}

extension Connection {
    /// How many rows a table has.
    package func count(of table: Table) throws -> Int {
        try row("select count(*) from \(SQL(table.name))") { try $0.next() } ?? 0
    }

    /// Removes all rows of these tables, the last table first.
    package func empty(_ tables: [Table]) throws {
        for table in tables.reversed() {
            try execute("delete from \(SQL(table.name))")
        }
    }

    /// Adds to these tables all rows that they have in another database, whatever its engine, and gives their number.
    ///
    /// Tables stand after those that they refer to. A row that refers to a later row of its own table needs a
    /// reference that is `deferrable initially deferred`.
    @discardableResult
    package func copy(_ tables: [Table], from source: Connection) throws -> Int {
        var total = 0
        for table in tables {
            let before = try count(of: table)
            let copied = try copy(table, from: source)
            let (expected, arrived) = (try source.count(of: table), try count(of: table) - before)
            guard copied == expected, arrived == expected else {
                throw IncompleteCopy(table: table.name.description, expected: expected, arrived: arrived)
            }
            total += copied
        }
        return total
    }

    private func copy(_ table: Table, from source: Connection) throws -> Int {
        var count = 0
        var rows: [[SQLValue]] = []
        let (columns, order) = (SQL.list(table.columns), SQL.list(table.order))
        try source.each("select \(columns) from \(SQL(table.name)) order by \(order)") { row in
            var values: [SQLValue] = []
            values.reserveCapacity(table.columns.count)
            for _ in table.columns { values.append(try row.next()) }
            rows.append(values)
            if rows.count == 2_000 {
                try insert(into: table.name, columns: table.columns, rows: rows)
                count += rows.count
                rows.removeAll(keepingCapacity: true)
            }
        }
        try insert(into: table.name, columns: table.columns, rows: rows)
        return count + rows.count
    }
}

/// A copy that has not all rows: it is not kept.
package struct IncompleteCopy: Error, Hashable {
    package let table: String
    package let expected: Int
    package let arrived: Int
}
