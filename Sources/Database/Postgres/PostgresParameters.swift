/// Lends the values as libpq takes them: C strings, a null for null. Their types follow from the statement.
func withParameters<Value>(
    _ values: [SQLValue], of statement: String, _ body: (Int32, [UnsafePointer<CChar>?]) -> Value
) throws -> Value {
    var bytes: [CChar] = []
    var starts: [Int?] = []
    for value in values {
        if let fault = value.fault { throw StatementFailure(.value, fault, statement: statement) }
        let start = bytes.count
        switch value {
        case .null:
            starts.append(nil)
            continue
        case .integer(let number): bytes.append(contentsOf: number.description.utf8.lazy.map(CChar.init(bitPattern:)))
        case .real(let number): bytes.append(contentsOf: number.description.utf8.lazy.map(CChar.init(bitPattern:)))
        case .text(let text): bytes.append(contentsOf: text.utf8.lazy.map(CChar.init(bitPattern:)))
        }
        bytes.append(0)
        starts.append(start)
    }
    return bytes.withUnsafeBufferPointer { buffer in
        let pointers = starts.map { start in
            start.flatMap { start in buffer.baseAddress.map { $0 + start } }
        }
        return body(Int32(values.count), pointers)
    }
}
