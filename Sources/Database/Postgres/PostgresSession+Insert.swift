import CPostgres

extension PostgresSession {
    /// `copy`, in portions of the text form: a line for a row, a tab between columns.
    func insert(into table: StaticString, columns: [StaticString], rows: [[SQLValue]]) throws {
        let text = "copy \(table) (\(SQL.list(columns).text)) from stdin"
        _ = try command(text)
        do {
            var lines: [UInt8] = []
            for row in rows {
                guard row.count == columns.count else {
                    throw StatementFailure(.value, "\(row.count) values for \(columns.count) columns", statement: text)
                }
                try lines.append(line: row, statement: text)
                if lines.count > 65_536 {
                    try send(lines, text)
                    lines.removeAll(keepingCapacity: true)
                }
            }
            try send(lines, text)
        } catch {
            _ = PQputCopyEnd(connection, "given up")
            while let rest = PQgetResult(connection) { PQclear(rest) }
            throw error
        }
        guard PQputCopyEnd(connection, nil) == 1 else { throw failure("", text) }
        let result = Result { try checked(PQgetResult(connection), text).touched }
        while let rest = PQgetResult(connection) { PQclear(rest) }
        let count = try result.get()
        guard count == rows.count else {
            throw StatementFailure(.other, "\(count) of \(rows.count) rows arrived", statement: text)
        }
    }

    private func send(_ lines: [UInt8], _ text: String) throws {
        let sent = lines.withUnsafeBytes { bytes in
            PQputCopyData(connection, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count))
        }
        guard sent == 1 else { throw failure("", text) }
    }
}

extension [UInt8] {
    fileprivate mutating func append(line row: [SQLValue], statement: String) throws {
        for (index, value) in row.enumerated() {
            if index > 0 { append(UInt8(ascii: "\t")) }
            if let fault = value.fault { throw StatementFailure(.value, fault, statement: statement) }
            switch value {
            case .null: append(contentsOf: #"\N"#.utf8)
            case .integer(let number): append(contentsOf: number.description.utf8)
            case .real(let number): append(contentsOf: number.description.utf8)
            case .text(let text): append(escaped: text)
            }
        }
        append(UInt8(ascii: "\n"))
    }

    private mutating func append(escaped text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): append(contentsOf: #"\\"#.utf8)
            case UInt8(ascii: "\n"): append(contentsOf: #"\n"#.utf8)
            case UInt8(ascii: "\r"): append(contentsOf: #"\r"#.utf8)
            case UInt8(ascii: "\t"): append(contentsOf: #"\t"#.utf8)
            default: append(byte)
            }
        }
    }
}
