import CPostgres

/// The answer to one command, given back to libpq when it is no longer used.
struct PostgresResult: ~Copyable {
    let pointer: OpaquePointer

    deinit {
        PQclear(pointer)
    }

    var rowCount: Int32 { PQntuples(pointer) }

    /// Rows inserted, updated, deleted or fetched; 0 for commands that touch no rows.
    var touched: Int { Int(String(cString: PQcmdTuples(pointer))) ?? 0 }

    /// `COMMIT`, `SELECT 3` …
    var tag: String { String(cString: PQcmdStatus(pointer)) }

    func each(_ body: (inout Row) throws -> Void) throws {
        let count = PQnfields(pointer)
        for number in 0..<rowCount {
            var row = Row(.postgres(pointer, row: number), count: count)
            try body(&row)
        }
    }
}

extension StatementFailure.Reason {
    /// By the five letters of SQLSTATE.
    init(sqlState: String) {
        switch sqlState {
        case "55P03", "40P01", "40001": self = .busy
        case "53100": self = .full
        case let state where state.hasPrefix("23"): self = .constraint
        default: self = .other
        }
    }
}
